# needs: sockets, threads, realtime
import faulthandler
import selectors
import socket
import threading
import time

wires = {name: socket.socketpair() for name in "abc"}
crowd = []


def street():
    for text, name in (
        ("plumber", "b"),
        ("aunt", "c"),
        ("postman", "a"),
    ):
        time.sleep(0.1)
        crowd.append(threading.active_count())
        wires[name][1].send(text.encode())


def listen(ends):
    selector = selectors.DefaultSelector()
    for end in ends:
        selector.register(end, selectors.EVENT_READ)
    heard = []
    while selector.get_map():
        for key, _ in selector.select():
            heard.append(key.fileobj.recv(100).decode())
            selector.unregister(key.fileobj)
    return heard


def main():
    faulthandler.dump_traceback_later(10, exit=True)
    threading.Thread(target=street).start()
    began = time.process_time()
    heard = listen([ours for ours, _ in wires.values()])
    busy = time.process_time() - began > 0.1
    print(heard)
    wanted = ["plumber", "aunt", "postman"]
    assert max(crowd) == 2, "listen in one thread"
    assert heard == wanted, f"wanted {wanted}"
    assert not busy, "the processor was busy all the time"
    print("passed")


main()
