"""The built site served as a project's page is: under a sub-path, gzipped, 404.html for misses."""

import gzip
import mimetypes
import sys
import threading
from contextlib import contextmanager
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

PACKED = ("text/", "application/json", "application/xml", "image/svg", "application/javascript")


class Answer(NamedTuple):
    """One request as it was answered: the address asked for, the status, the body's bytes sent."""

    path: str
    status: int
    size: int


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        status, file = self.server.find(urlsplit(self.path).path)
        body = b"" if status == 301 else file.read_bytes()
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        packed = kind.startswith(PACKED) and "gzip" in self.headers.get("Accept-Encoding", "")
        if packed:
            body = gzip.compress(body, 6, mtime=0)
        self.server.answers.append(Answer(self.path, status, len(body)))
        self.send_response(status)
        if status == 301:
            self.send_header("Location", f"{self.path}/")
        self.send_header("Content-Type", kind + "; charset=utf-8" * kind.startswith("text/"))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    """Serves the folder `root` under `base` on a free port and keeps every answer it gave."""

    def __init__(self, root: Path, base: str):
        super().__init__(("127.0.0.1", 0), Handler)
        self.root, self.base = root.resolve(), base
        self.answers: list[Answer] = []

    @cached_property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    @cached_property
    def url(self) -> str:
        return self.origin + self.base

    def find(self, path: str) -> tuple[int, Path]:
        """The status and the file for an address (of a folder without its slash: 301)."""
        if path.startswith(self.base):
            file = (self.root / unquote(path.removeprefix(self.base))).resolve()
            if file.is_dir() and not path.endswith("/"):
                return 301, file
            file = file / "index.html" if file.is_dir() else file
            if file.is_file() and file.is_relative_to(self.root):
                return 200, file
        return 404, self.root / "404.html"

    def handle_error(self, request, client_address):
        if not isinstance(sys.exception(), ConnectionError):  # the browser may leave at any time
            super().handle_error(request, client_address)


@contextmanager
def serve(root: Path, base: str):
    """A running server of the folder `root` under `base` (a path with a slash at either end)."""
    with Server(root, base) as server:
        thread = threading.Thread(target=server.serve_forever, args=[0.05])
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
