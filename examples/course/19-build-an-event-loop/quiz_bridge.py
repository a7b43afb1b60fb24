from collections import deque


class Bridge:
    def __init__(self, is_open):
        self.is_open = is_open

    def __await__(self):
        if not self.is_open:
            yield


async def walk(name, bridges):
    for number, bridge in enumerate(bridges, 1):
        await bridge
        print(f"{name}: over bridge {number}")


ann = walk("Ann", [Bridge(True), Bridge(True), Bridge(False)])
bob = walk("Bob", [Bridge(False), Bridge(True)])
ready = deque([ann, bob])
while ready:
    coroutine = ready.popleft()
    try:
        coroutine.send(None)
        ready.append(coroutine)
    except StopIteration:
        pass
