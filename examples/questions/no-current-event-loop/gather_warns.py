# needs: python>=3.12,<3.14
# fails: DeprecationWarning
import asyncio


async def deliver(parcel):
    await asyncio.sleep(0.1)
    print("delivered:", parcel)


parcels = asyncio.gather(deliver("books"), deliver("lamp"))
loop = asyncio.get_event_loop()
loop.run_until_complete(parcels)
