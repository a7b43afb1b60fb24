# needs: files, sockets
import selectors
import socket

selector = selectors.DefaultSelector()
wire, _ = socket.socketpair()
selector.register(wire, selectors.EVENT_READ)
print("a wire: watched")

with open(__file__) as file:
    try:
        selector.register(file, selectors.EVENT_READ)
    except OSError as error:
        print("a file:", type(error).__name__)
