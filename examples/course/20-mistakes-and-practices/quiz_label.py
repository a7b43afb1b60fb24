# needs: threads
import asyncio


async def print_label(parcel):
    print("printing")
    return f"a label for the {parcel}"


async def main():
    label = await asyncio.to_thread(print_label, "vase")
    print(type(label).__name__)
    print(await label)


asyncio.run(main())
