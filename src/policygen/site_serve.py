"""The preview of the site: serves it from memory and builds it anew when its data changes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from policygen.errors import InputError, MissingPartError, PolicygenError
from policygen.site_api import WATCHED, Workshop
from policygen.store import data_root
from policygen.website.preview import Shown, answer

LOOPBACK = "127.0.0.1"
_LOOK = 250  # milliseconds


def serve(host: str, port: int, as_of: str | None, tell: Callable[[str], None]) -> None:
    """Serve the site until Ctrl-C, and build it anew whenever its data or its templates change.

    Arguments:
        host: the address of this machine to listen at; only this machine reaches 127.0.0.1.
        port: where to listen; 0 takes any that is free.
        as_of: the day whose law is shown; else the data's own.
        tell: is given a line for each build, and for each that fails; the last good one then stays.

    Raises:
        MissingPartError: watchfiles isn't installed.
        InputError: the place can't be listened at, or the day is none.
        DataError: the first build fails.
    """
    folders = [data_root() / name for name in WATCHED]
    changes = _changes([folder for folder in folders if folder.is_dir()])
    with _listening(host, port) as server:
        place = server.server_address[1]
        address = f"http://{f'[{host}]' if ':' in host else host}:{place}/"
        workshop, answering = Workshop(), Thread(target=server.serve_forever, daemon=True)
        try:
            next(changes)
            server.shown = Shown(workshop.files(address, as_of))
            answering.start()
            tell(f"The site is at {address}")
            tell(
                f"It is built anew when data or templates change in {data_root()}; Ctrl-C ends it."
            )
            if host != LOOPBACK:
                tell("Other machines may be able to open it: it doesn't listen at 127.0.0.1 alone.")
            for changed in changes:
                if changed:
                    server.shown, told = _rebuilt(server.shown, workshop, address, as_of)
                    tell(told)  # only now: whoever reads it finds what it says
        except KeyboardInterrupt:
            tell("Stopped.")
        finally:
            if answering.is_alive():
                server.shutdown()


def _rebuilt(
    shown: Shown, workshop: Workshop, address: str, as_of: str | None
) -> tuple[Shown, str]:
    """The new build, or the old one with what stopped the new one; and what to tell of it."""
    start = time.perf_counter()
    try:
        files = workshop.files(address, as_of)
    except PolicygenError as error:
        fault = str(error)
    except Exception as error:  # a preview outlives whatever a half-written file does
        fault = f"The build broke off ({type(error).__name__}: {error})."
    else:
        new = sum(files[path] != shown.files.get(path) for path in files)
        gone = len(shown.files.keys() - files.keys())
        seconds = time.perf_counter() - start
        lost = f", {gone} gone" if gone else ""
        return Shown(files), f"Built anew in {seconds:.2f} s: {new} files changed{lost}."
    return Shown(shown.files, fault), f"The build failed; the last good one stays.\n{fault}"


def _changes(folders: list[Path]) -> Iterator[set[Any]]:
    """What changed since the last time, often nothing; the first time says that it looks.

    Raises:
        MissingPartError: watchfiles isn't installed.
    """
    try:
        from watchfiles import watch
    except ImportError as error:
        raise MissingPartError(
            "the preview needs watchfiles, which isn't installed",
            fix="Install the extra 'site' (pip install 'policygen[site]'); "
            "'policygen site build' works without it.",
        ) from error
    return watch(*folders, watch_filter=None, yield_on_timeout=True, rust_timeout=_LOOK)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    shown = Shown({})


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        """Answer with the file's text."""
        self._answer(body=True)

    def do_HEAD(self) -> None:
        """Answer without the text."""
        self._answer(body=False)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing of requests."""

    def _answer(self, *, body: bool) -> None:
        assert isinstance(self.server, _Server)
        found = answer(self.server.shown, self.path)
        self.send_response(found.status)
        self.send_header("Content-Type", found.kind)
        self.send_header("Content-Length", str(len(found.body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if body:
            self.wfile.write(found.body)


def _listening(host: str, port: int) -> _Server:
    """A server that listens but doesn't answer yet.

    Raises:
        InputError: the place is taken, or isn't this machine's.
    """
    try:
        return _Server((host, port), _Handler)
    except (OSError, OverflowError) as error:
        raise InputError(
            f"can't listen there ({getattr(error, 'strerror', None) or error})",
            f"{host}, port {port}",
            "Name another port with --port (0 takes any that is free).",
        ) from error
