"""Every statement that the library runs finds its rows by an index."""

from __future__ import annotations

from typing import Any

from sqlalchemy import event

from sayso.library import Wanted, Writer
from sayso.library.sqlite import plan_of
from sayso.model import Failure

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
    for wanted in (Wanted(), Wanted(outlet="outlet 1", since="2026-01-03", until="2026-01-20")):
        found = library.stories(wanted)
        library.stories(wanted, every=True, most=3)
        library.story(found[0].id, wanted)
    library.story(found[0].id[:8])
    library.story(found[0].title or "")
    library.told_story(found[0].id)
    library.report("n3")
    library.report("https://a.example/x")
    for one, read in of_people():
        library.keep(one, read)
    for wanted in (Wanted(), Wanted(outlet="Wire", since="2026-01-03", until="2026-04-20")):
        library.who("Elena Marsk", wanted)
    library.who("Red Lantern", most=1)
    library.sources(found[0].id)
    library.remove("https://wire.example/1")
    queries = (
        "ferry",
        '"ferry of" -bridge',
        "said-by:minister OR ostam*",
        "after:2026-01-03 before:2026-01-20 outlet:outlet stance:stated",
    )
    for query in (*queries, f"story:{found[0].id} ferry", "-ferry"):
        library.search(query)
    library.failures()
    library.counts()
    library.remove("n1")
    library.remove("n0")


def test_every_statement_uses_an_index(library: Writer) -> None:
    asked: dict[str, Any] = {}

    def heard(_c: object, _cursor: object, statement: str, parameters: Any, _context: object, many: bool) -> None:
        asked.setdefault(statement, parameters[0] if many else parameters)

    event.listen(library._engine, "before_cursor_execute", heard)
    use(library)
    event.remove(library._engine, "before_cursor_execute", heard)
    told = {s: p for s, p in asked.items() if s.startswith(("SELECT", "UPDATE", "DELETE", "INSERT")) and "sqlite_master" not in s}
    assert len(told) > 50
    with library._engine.connect() as c:
        plans = {s: plan_of(c, s, p) for s, p in told.items()}
    scans = {
        s: step
        for s, plan in plans.items()
        for step in plan
        if step.startswith("SCAN") and "INDEX" not in step and not step.endswith(WHOLE) and "CONSTANT ROW" not in step
    }
    assert scans == {}
