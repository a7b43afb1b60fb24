# fails: RuntimeWarning
import asyncio


async def send_receipt(order):
    await asyncio.sleep(0.2)
    print(f"receipt for order {order} is sent")


async def main():
    print("order 7 is paid")
    send_receipt(7)
    print("thank you, see you soon")


asyncio.run(main())
