"""Long lists in parts: none is too long for a statement, nothing is lost, the order stays."""

from __future__ import annotations

from itertools import chain

import pytest

from sayso.library.parts import parts


@pytest.mark.parametrize(("count", "made"), [(0, 0), (1, 1), (500, 1), (501, 2), (1_499, 3)])
def test_nothing_is_lost(count: int, made: int) -> None:
    found = list(parts(range(count)))
    assert len(found) == made
    assert max(map(len, found), default=0) <= 500
    assert list(chain(*found)) == list(range(count))


def test_what_has_no_order_is_taken_too() -> None:
    assert {x for part in parts({f"r-{n}" for n in range(600)}) for x in part} == {f"r-{n}" for n in range(600)}
