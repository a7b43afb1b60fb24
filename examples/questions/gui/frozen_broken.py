# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Window:
    def __init__(self):
        self.timers = [(START, self.draw_clock)]

    def after(self, seconds, callback):
        moment = time.perf_counter() + seconds
        self.timers.append((moment, callback))
        self.timers.sort(key=lambda timer: timer[0])

    def draw_clock(self):
        log("clock")
        self.after(0.2, self.draw_clock)

    def mainloop(self):
        while self.timers[0][0] < START + 0.85:
            moment, callback = self.timers.pop(0)
            time.sleep(max(0, moment - time.perf_counter()))
            callback()


async def load_map():
    await asyncio.sleep(0.5)
    return "map of Rome"


def main():
    window = Window()

    def on_click():
        log("button pressed")
        log(asyncio.run(load_map()))

    window.after(0.1, on_click)
    window.mainloop()


main()
