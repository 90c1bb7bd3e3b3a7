"""Patterns: none that Python's oldest supported releases read otherwise."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

SOURCES = Path(__file__).parents[1] / "src" / "sayso"
# A group with a possessive quantifier, or an atomic group: before Python 3.11.5 they match wrongly
# (https://github.com/python/cpython/issues/101955). Debian 12 has 3.11.2. A class with one ("[^<]*+") is read rightly.
BROKEN = re.compile(r"(?<!\\)\)(?:[*+?]|\{{1,2}\d*,?\d*\}{1,2})\+|\(\?>")


def test_no_group_is_possessive() -> None:
    found = [f"{path.relative_to(SOURCES)}: {m[0]}" for path in SOURCES.rglob("*.py") for m in BROKEN.finditer(path.read_text())]
    assert not found


@pytest.mark.parametrize("pattern", ["(?:ab)*+", "(?:ab){2,5}+", "(?:ab){{2,5}}+", "(?>ab)"])
def test_such_a_group_would_be_found(pattern: str) -> None:
    assert BROKEN.search(pattern)
    assert not BROKEN.search("[^ab]*+ (?:ab)+ x{2}")
