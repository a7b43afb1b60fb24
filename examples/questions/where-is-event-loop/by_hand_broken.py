# fails: lost task
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


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()
