import asyncio


async def keep_draft(text):
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print(f"draft saved: {text}")
        raise


async def main():
    draft = asyncio.create_task(
        keep_draft("Dear Ann"), name="draft"
    )
    await asyncio.sleep(0.1)
    print(f"main ends, {draft.get_name()} is still open")


asyncio.run(main())
