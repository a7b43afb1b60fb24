# needs: sockets, threads
import socket
import threading
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def courier(wire):
    time.sleep(0.3)
    wire.send(b"your parcel is here")


ours, theirs = socket.socketpair()
ours.setblocking(False)
threading.Thread(target=courier, args=(theirs,)).start()

for _ in range(3):
    try:
        log(ours.recv(100).decode())
    except BlockingIOError:
        log("nothing yet, back to the crossword")
    time.sleep(0.2)
