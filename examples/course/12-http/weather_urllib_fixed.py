# needs: realtime, sockets, threads
import asyncio
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.request import urlopen


class Weather(BaseHTTPRequestHandler):
    def do_GET(self):
        time.sleep(0.3)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"sunny")

    def log_message(self, *args):
        pass


def read(url):
    with urlopen(url) as answer:
        return answer.read().decode()


async def forecast(url, city):
    print(f"asking about {city}")
    text = await asyncio.to_thread(read, url + city)
    print(f"the answer: {text}")


async def main():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Weather)
    Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/"
    async with asyncio.TaskGroup() as group:
        for city in ("oslo", "rome", "lima"):
            group.create_task(forecast(url, city), name=city)


asyncio.run(main())
