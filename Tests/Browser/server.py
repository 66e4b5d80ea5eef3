"""A web server on the loopback interface, with each site under a path of its own."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


def headers_for_all(site: Path) -> list[tuple[str, str]]:
    """What the site's _headers file asks a host to send with every answer."""
    lines = (site / "_headers").read_text(encoding="utf-8").splitlines()
    start = lines.index("/*") + 1
    end = next((i for i in range(start, len(lines)) if not lines[i].startswith(" ")), len(lines))
    return [tuple(line.strip().split(": ", 1)) for line in lines[start:end]]


class Handler(SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
        # A browser asks the host for an icon where a page names none: that is between those two.
        if self.path == "/favicon.ico":
            self.send_response(HTTPStatus.NO_CONTENT)
            self.end_headers()
        else:
            super().do_GET()

    def end_headers(self) -> None:
        site = Path(self.directory) / self.path.split("/")[1]
        if (site / "_headers").is_file():
            for name, value in headers_for_all(site):
                self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_) -> None:
        """Silent: what fails to load is seen in the browser."""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serves a folder's sites, and gives the address to put before their names."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
