# fails: NotImplementedError
import asyncio


class OurLoop(asyncio.AbstractEventLoop):
    pass


loop = OurLoop()
loop.call_soon(print, "the shop is open")
loop.run_forever()
