import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Editor:
    def __init__(self):
        self.text = ""
        self.timer = None

    def type(self, letters):
        self.text += letters
        log(f"typed: {letters}")
        if self.timer:
            self.timer.cancel()
        loop = asyncio.get_running_loop()
        self.timer = loop.call_later(0.5, self.save)

    def save(self):
        log(f"saved: {self.text}")


async def main():
    editor = Editor()
    for letters in "Dear", " Ann", ",":
        editor.type(letters)
        await asyncio.sleep(0.2)
    await asyncio.sleep(1)
    editor.type(" hello")
    await asyncio.sleep(1)


asyncio.run(main())
