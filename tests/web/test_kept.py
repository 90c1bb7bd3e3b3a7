"""Documents are kept by what they are made of, within bounds, and made once."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from sayso.export.document import Document
from sayso.web.kept import Kept


def of(size: int) -> Document:
    return Document("x" * size, "")


def signs(made: Document) -> int:
    return len(made.text)


def test_one_of_the_same_is_made_once() -> None:
    kept, made = Kept[Document](signs), list[str]()

    def make() -> Document:
        made.append("once")
        time.sleep(0.05)
        return of(3)

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: kept.made_of(("a", 1), make), range(8)))
    assert made == ["once"]
    assert all(f is found[0] for f in found)
    kept.made_of(("a", 2), make)
    assert made == ["once", "once"]


def test_those_not_asked_for_the_longest_go() -> None:
    kept, made = Kept[Document](signs, most=100), list[str]()

    def ask(name: str, size: int) -> None:
        kept.made_of(name, lambda: made.append(name) or of(size))  # type: ignore[func-returns-value]

    for name, size in (("a", 40), ("b", 40), ("a", 40), ("c", 40)):
        ask(name, size)
    assert made == ["a", "b", "c"]
    ask("a", 40)
    ask("b", 40)
    assert made == ["a", "b", "c", "b"]


def test_one_that_is_larger_than_all_is_made_and_then_goes() -> None:
    kept = Kept[Document](signs, most=10)
    assert kept.made_of("a", lambda: of(50)) == of(50)
    assert kept.made_of("b", lambda: of(5)) == of(5)
    assert kept.made_of("a", lambda: of(51)) == of(51)


def test_an_error_is_not_kept() -> None:
    kept = Kept[Document](signs)
    with pytest.raises(ValueError, match="no"):
        kept.made_of("a", lambda: (_ for _ in ()).throw(ValueError("no")))
    assert kept.made_of("a", lambda: of(1)) == of(1)
