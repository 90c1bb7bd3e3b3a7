"""What is wrong with a line of JSON, in plain words.

in: the error of a decoder    out: one line for a person, with the path inside the line where there is one.
"""

from __future__ import annotations

import re

_PATH = re.compile(r"(?P<what>.*?) - at `(?P<path>[^`]*)`", re.S)
_EXPECTED = re.compile(r"Expected `(?P<wanted>[^`]+)`, got `(?P<got>[^`]+)`")
_MISSING = re.compile(r"Object missing required field `(?P<field>[^`]+)`")
_MALFORMED = re.compile(r"JSON is malformed: .{0,80}\(byte (?P<byte>\d+)\)")
_VALUE = re.compile(r"Invalid enum value (?P<value>.+)", re.S)
_KINDS = {
    "str": "text", "int": "a number", "float": "a number", "bool": "true or false", "object": "an object", "array": "a list",
    "null": "null",
}  # fmt: skip


def plain(error: Exception) -> str:
    """The decoder's error without its language: 'it has no "text" at $.reports[0]'."""
    if isinstance(error, RecursionError):
        return "nested too deeply"
    if isinstance(error, UnicodeDecodeError):
        return f"not UTF-8: byte {error.start + 1} is no letter"
    told = str(error)
    path = _PATH.fullmatch(told)
    what, where = (path["what"], f" at {path['path']}") if path else (told, "")
    return _said(what) + where


def _said(what: str) -> str:
    if what == "Input data was truncated":
        return "not JSON: it breaks off before its end"
    if missing := _MISSING.fullmatch(what):
        return f'it has no "{missing["field"]}"'
    if expected := _EXPECTED.fullmatch(what):
        return f"{_kinds(expected['wanted'])} is wanted and {_kinds(expected['got'])} is given"
    if malformed := _MALFORMED.fullmatch(what):
        at = int(malformed["byte"])
        return f"not JSON: broken at byte {at + 1}" if at else "not JSON"
    if value := _VALUE.fullmatch(what):
        return f"{value['value']} is none of the values that may stand there"
    return what


def _kinds(names: str) -> str:
    """ "`int | str`" in words: "a number or text"."""
    return " or ".join(dict.fromkeys(_KINDS.get(name, name) for name in names.split(" | ")))
