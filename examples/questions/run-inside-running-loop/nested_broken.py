# fails: RuntimeError
import asyncio


async def ask_cinema():
    await asyncio.sleep(0.2)
    return "7 seats left"


async def main():
    question = ask_cinema()
    another = asyncio.new_event_loop()
    try:
        another.run_until_complete(question)
    except RuntimeError as error:
        print("RuntimeError:", error)
    finally:
        another.close()

    loop = asyncio.get_running_loop()
    loop.run_until_complete(question)


asyncio.run(main())
