"""The values that a page's scripts hold: JSON of its own, assigned to a name, or sent in pieces.

in: the scripts of a page    out: the values, as plain Python. What is no JSON (a function, a program) is passed over.

1 JSON      <script type="application/json">, as Next.js has it
2 pieces    self.__next_f.push([1, "…"]), as React's server components come
3 names     window.__STATE__ = {…}, Fusion.globalContent = {…}, … = JSON.parse("…")
4 strings   long ones in window.__NUXT__=(function(…){…}(…)), which is no JSON
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from sayso.extract.meta.flattened import is_flat, whole

_MOST_SCRIPTS = 300
_MOST_READ = 6_000_000  # characters of all scripts that are looked at; the longest states of news pages have two million
_MOST_ATTEMPTS = 40  # places where a value may begin, in one script
_PUSHED = re.compile(r"__next_f\.push\(\s{0,9}(?=\[)")
_ROW = re.compile(r"(?P<id>[0-9a-f]{1,6}):(?P<kind>T(?P<size>[0-9a-f]{1,7}),|[A-Z]{0,2}(?=[\[{\"]))")
_ASSIGNED = re.compile(r"[\w\]\"'$]\s{0,9}=\s{0,9}(?:(?P<parsed>JSON\.parse\(\s{0,9})(?=[\"'])|(?=[\[{]))")
_SINGLE = re.compile(r"'((?:[^'\\\n]|\\.)*)'")
_STRING, _LONG = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*"?'), 400
_DECODER = json.JSONDecoder(strict=False)


def values_in(page: LexborHTMLParser) -> Iterator[Any]:
    """The values of a page's scripts, one by one; never more than a bounded part of them is read."""
    left = _MOST_READ
    pieces: list[str] = []
    for node in page.css("script")[:_MOST_SCRIPTS]:
        kind = (node.attributes.get("type") or "").lower()
        if "src" in node.attributes or "ld+json" in kind:
            continue
        text = node.text_content or node.text() or ""
        if not text or len(text) > left:
            continue
        left -= len(text)
        if "json" in kind:
            value = _value(text)
            yield whole(value) if is_flat(value) else value
        elif _PUSHED.search(text):
            pieces += _pushed(text)
        else:
            yield from _assigned(text)
            if "__NUXT__=(" in text:
                yield from _strings(text)
    if pieces:
        yield from _rows("".join(pieces))


def _value(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _at(text: str, start: int) -> tuple[Any, int]:
    """The value that begins at a place, and where it, or what could be read of it, ends."""
    try:
        return _DECODER.raw_decode(text, start)
    except json.JSONDecodeError as error:
        return None, max(start, error.pos)
    except (ValueError, RecursionError):
        return None, len(text)


def _pushed(text: str) -> Iterator[str]:
    for match in list(_PUSHED.finditer(text))[:_MOST_ATTEMPTS]:
        value, _ = _at(text, match.end())
        if isinstance(value, list) and len(value) > 1 and isinstance(value[1], str):
            yield value[1]


def _rows(stream: str) -> Iterator[Any]:
    """The rows of what React's server sends: "2a:[…]" to the line's end, "24:T1b7b,…" a text of so many bytes, which others point
    to ("$24")."""
    texts: dict[str, str] = {}
    rows: list[str] = []
    at = 0
    while at < len(stream):
        row = _ROW.match(stream, at)
        end = stream.find("\n", at)
        end = len(stream) if end < 0 else end
        if row and row["size"]:
            text = _of_bytes(stream, row.end(), int(row["size"], 16))
            at = row.end() + len(text)
            texts[f"${row['id']}"] = text
            continue
        if row:
            rows.append(stream[row.end() : end])
        at = end + 1

    def pointed(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        return {name: texts.get(value, value) if isinstance(value, str) else value for name, value in pairs}

    for line in rows:
        try:
            yield json.loads(line, strict=False, object_pairs_hook=pointed)
        except (ValueError, RecursionError):
            continue
    yield from texts.values()


def _of_bytes(stream: str, at: int, size: int) -> str:
    """The text at a place that has so many bytes in UTF-8."""
    piece = stream[at : at + size]
    return piece.encode("utf-8", "surrogatepass")[:size].decode("utf-8", "ignore")


def _assigned(text: str) -> Iterator[Any]:
    """The values that a script gives names to."""
    at = 0
    for _ in range(_MOST_ATTEMPTS):
        match = _ASSIGNED.search(text, at)
        if match is None:
            return
        if match["parsed"]:
            value, at = _quoted(text, match.end())
            yield _value(value) if value else None
        else:
            value, at = _at(text, match.end())
            yield value


def _strings(text: str) -> Iterator[str]:
    """The long strings of a program."""
    for match in _STRING.finditer(text):
        if match.end() - match.start() > _LONG and isinstance(value := _value(match[0]), str):
            yield value


def _quoted(text: str, at: int) -> tuple[str, int]:
    """The string in double or single quotes at a place."""
    if text[at] == '"':
        value, end = _at(text, at)
        return value if isinstance(value, str) else "", max(end, at + 1)
    match = _SINGLE.match(text, at)
    if match is None:
        return "", len(text)
    said = match[1].replace("\\'", "'").replace("\\\\", "\\")
    return said, match.end()
