"""What can be set about reading."""

from __future__ import annotations

from msgspec import Struct


class ReadOptions(Struct, frozen=True, kw_only=True):
    """allow_private: fetch loopback and private addresses too.  timeout: seconds an address may take, redirects and all.
    max_bytes: of one page, after unpacking.  max_redirects: hops followed from one address."""

    allow_private: bool = False
    timeout: float = 20.0
    max_bytes: int = 20_000_000
    max_redirects: int = 5
