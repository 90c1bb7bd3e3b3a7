"""Lines for a terminal: an address is never broken, everything else is wrapped."""

from __future__ import annotations

import pytest

from sayso.export.sheet import Sheet

LONG = "https://halyard.example/world/talks#:~:text=The%20delegation%20has%20left%20the%20talks"
PATH = "/home/somebody/clippings/of-the-year-2026/march/ferry-talks-break-off-in-ostamar.html"


def put(*runs: str | tuple[str, str], **how: int) -> list[str]:
    """A paragraph on a sheet of forty columns, as lines."""
    sheet = Sheet(40, colour=False)
    sheet.put(*runs, **how)
    return sheet.render().splitlines()


@pytest.mark.parametrize("address", [LONG, PATH, LONG.upper()])
def test_a_long_address_has_a_line_of_its_own(address: str) -> None:
    assert put((address, "dim"), indent=4, hang=2) == [f"    {address}"]
    assert put("Found at ", (address, "cyan"), " on Tuesday by the desk.", indent=2, hang=2) == [
        "  Found at",
        f"    {address}",
        "    on Tuesday by the desk.",
    ]


def test_two_of_them() -> None:
    assert put(f"{LONG} and {PATH}") == [LONG, "and", PATH]


def test_a_short_one_runs_on() -> None:
    assert put("seen at https://a.example/b on Tuesday") == ["seen at https://a.example/b on Tuesday"]


def test_words_are_wrapped_and_long_ones_folded() -> None:
    assert put("one " * 12) == ["one " * 9 + "one", "one one"]
    assert put("x" * 60) == ["x" * 40, "x" * 20]
    assert put("and/or" * 10) == ["and/or" * 6 + "and/", "or" + "and/or" * 3]


def test_where_lines_are_counted_none_is_longer() -> None:
    assert put(LONG, lines=1)[0] == LONG[:38] + " …"


@pytest.mark.parametrize("text", ["", " ", "/", "://", "https://"])
def test_hardly_anything(text: str) -> None:
    assert len(put(text)) == 1
