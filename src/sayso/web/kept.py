"""What was made last, so that what has not changed is not made anew.

in: what something is made of, and how it is made    out: the same
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock
from typing import Generic, TypeVar

import msgspec

_MOST = 64_000_000  # signs of all together; the document of three reports compared has 60,000

Made = TypeVar("Made")


class Kept(Generic[Made]):
    """So many signs of what was made, those last asked for. Whoever asks for one that is being made waits for it.
    signs: how many a thing has."""

    def __init__(self, signs: Callable[[Made], int], most: int = _MOST) -> None:
        self._signs = signs
        self._most = most
        self._held: OrderedDict[bytes, Future[Made]] = OrderedDict()
        self._sizes: dict[bytes, int] = {}
        self._lock = Lock()

    def made_of(self, of: object, make: Callable[[], Made]) -> Made:
        """What is made of a value: all that it is made of, so that it can't be an old one."""
        key = hashlib.sha256(msgspec.msgpack.encode(of)).digest()
        with self._lock:
            held = self._held.get(key)
            if held is not None:
                self._held.move_to_end(key)
            else:
                making = self._held[key] = Future[Made]()
        return held.result() if held is not None else self._made(key, making, make)

    def _made(self, key: bytes, making: Future[Made], make: Callable[[], Made]) -> Made:
        try:
            made = make()
        except BaseException as error:
            with self._lock:
                self._held.pop(key, None)
            making.set_exception(error)
            raise
        with self._lock:
            self._sizes[key] = self._signs(made)
            self._shrink(key)
        making.set_result(made)
        return made

    def _shrink(self, newest: bytes) -> None:
        """Let go of the ones that were not asked for the longest."""
        for key in [k for k in self._held if k in self._sizes and k != newest]:
            if sum(self._sizes.values()) <= self._most:
                break
            del self._held[key], self._sizes[key]
