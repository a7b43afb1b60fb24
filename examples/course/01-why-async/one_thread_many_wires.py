# needs: sockets, threads
import selectors
import socket
import threading
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def courier(seconds, wire):
    time.sleep(seconds)
    wire.send(b"here is your parcel")


selector = selectors.DefaultSelector()
for name, seconds in {"bike": 0.3, "van": 0.2, "cart": 0.5}.items():
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    selector.register(ours, selectors.EVENT_READ, name)
    threading.Thread(target=courier, args=(seconds, theirs)).start()

while selector.get_map():
    for key, _ in selector.select():
        log(f"{key.data}: {key.fileobj.recv(100).decode()}")
        selector.unregister(key.fileobj)
