# needs: python>=3.14
import asyncio

payments = []


def pay(amount):
    payments.append(amount)


async def main():
    for attempt in 1, 2, 3:
        try:
            await pay(100)
            break
        except Exception as error:
            name = type(error).__name__
            print(f"attempt {attempt}: {name}: {error}")
    print("payments:", payments)


asyncio.run(main())
