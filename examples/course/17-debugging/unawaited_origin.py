# fails: RuntimeWarning
import asyncio


async def send_receipt(order):
    print(f"receipt {order}")


def prepare(order):
    return send_receipt(order)


async def main():
    letters = [prepare(7)]
    await asyncio.sleep(0.1)
    letters.clear()


asyncio.run(main(), debug=True)
