"""Every statement that the library runs finds its rows by an index."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from sayso.library import Library, Renewing, Wanted, Writer, open_to_renew
from sayso.library.sqlite import plan_of
from sayso.model import Failure, LibraryError

from .made import given, of_people, reading, stream

# What is read as a whole, and meant to be: what the stream of stories remembers, the list of failures, corrections, counts.
WHOLE = ("words", "open_reports", "failures", "edits")


def use(library: Writer) -> None:
    """Everything that a library does, once at least."""
    for one in stream(30):
        library.known(one)
        library.reading_of(one.article, "made-up-1")
        library.keep(one, reading(one.article))
    for text in ("A ferry sailed. " * 20, "A ferry sailed late. " * 20):
        one = given(url="https://a.example/x", text=text)
        library.keep(one, reading(one.article))
    for extent in ("teaser", "full"):
        one = given(title="Of a teaser", text=f"Of its {extent} text.", extent=extent)
        library.keep(one, reading(one.article))
    library.keep_failure(Failure(source="x", stage="read", cause="timeout", message="no answer"))
    library.settle("x")
    days = {"since": "2026-01-03", "until": "2026-01-20"}
    narrowed = (Wanted(outlet="outlet 1", **days), Wanted(language="en"), Wanted(language="EN", outlet="outlet 1", **days))
    for wanted in (Wanted(), *narrowed):
        found = library.stories(wanted)
        library.stories(wanted, every=True, most=3)
        library.of_teasers_alone(wanted)
        library.story(found[0].id, wanted)
    library.story(found[0].id[:8])
    library.story(found[0].title or "")
    library.story((found[0].title or "").lower())
    for name in ("of no headline", "ferri"):
        with pytest.raises(LibraryError):
            library.story(name)
        library.names_like(name)
    library.told_story(found[0].id)
    library.report("n3")
    library.report("https://a.example/x")
    for one, read in of_people():
        library.keep(one, read)
    for wanted in (Wanted(), Wanted(outlet="Wire", language="en", since="2026-01-03", until="2026-04-20")):
        library.who("Elena Marsk", wanted)
    library.who("Red Lantern", most=1)
    for wanted in (Wanted(actor="Marsk"), Wanted(actor="Marsk", outlet="Wire", language="en", since="2026-01-03")):
        told = library.stories(wanted)
        library.story(told[0].id, wanted)
        library.sources(told[0].id, wanted)
        library.failures(wanted)
    library.mend.same_person("Elena Marsk@https://wire.example/1", "Elena Marsk@https://post.example/3")
    library.told_story(told[0].id)
    library.sources(found[0].id)
    library.remove("https://wire.example/1")
    queries = (
        "ferry",
        '"ferry of" -bridge',
        "said-by:minister OR ostam*",
        "after:2026-01-03 before:2026-01-20 outlet:outlet stance:stated",
    )
    for query in (*queries, "language:en ferry -language:de", f"story:{found[0].id} ferry", "-ferry"):
        library.search(query)
    library.failures()
    library.counts()
    library.remove("n1")
    library.remove("n0")


def renew(library: Renewing) -> None:
    """Make every reading of a library anew, one of them in vain, and come past a text that was read."""
    first, *others = library.due("", 100)
    for article in first.articles:
        library.held(article)
    library.passed(first.report)
    for one in others:
        assert library.renew(one, [reading(a, "made-up-2") for a in one.articles])
    assert library.count_due() in (0, 1)
    library.finished()


def scans(library: Library, use: Callable[[], object]) -> tuple[int, dict[str, str]]:
    """How many statements something runs, and those that read a whole table."""
    asked: dict[str, Any] = {}

    def heard(_c: object, _cursor: object, statement: str, parameters: Any, _context: object, many: bool) -> None:
        asked.setdefault(statement, parameters[0] if many else parameters)

    event.listen(library._engine, "before_cursor_execute", heard)
    use()
    event.remove(library._engine, "before_cursor_execute", heard)
    told = {s: p for s, p in asked.items() if s.startswith(("SELECT", "UPDATE", "DELETE", "INSERT")) and "sqlite_master" not in s}
    with library._engine.connect() as c:
        plans = {s: plan_of(c, s, p) for s, p in told.items()}
    return len(told), {
        s: step
        for s, plan in plans.items()
        for step in plan
        if step.startswith("SCAN") and "INDEX" not in step and not step.endswith(WHOLE) and "CONSTANT ROW" not in step
    }


def test_every_statement_uses_an_index(library: Writer) -> None:
    asked, whole = scans(library, lambda: use(library))
    assert asked > 50
    assert whole == {}


@pytest.mark.parametrize("every", [False, True])
def test_making_readings_anew_uses_indexes(library: Writer, path: Path, every: bool) -> None:
    for one in (*stream(12), given(url="https://a.example/x"), given(url="https://a.example/x", text="Another text.")):
        library.keep(one, reading(one.article))
    with open_to_renew(path, "made-up-2", every=every) as renewing:
        asked, whole = scans(renewing, lambda: renew(renewing))
    assert asked > 15
    assert whole == {}
