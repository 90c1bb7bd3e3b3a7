"""Whatever is added, edited, mended, read again and removed, in any order: no orphan row, no lost report, every span valid."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from sayso.library import Given, open_to_add, open_to_renew
from sayso.library.fulltext import faults_of
from sayso.renewing import renew_all

from .made import given, mend, reading

PAGES = 6
WORDS = [" ".join(f"Crew {n} told harbour {page} that ferry {n * page} would stay." for n in range(8)) for page in range(PAGES)]


def page(number: int, edit: int, *, teaser: bool = False, addressed: bool = True) -> Given:
    """One of a few pages, in one of a few states. Two of them share a text."""
    text = f"Ferry {number} stays." if teaser else WORDS[number % (PAGES - 1)] + (f" Some {edit} sailed." if edit else "")
    return given(
        url=f"https://outlet.example/{number}" if addressed else None, title=f"Ferry {number} stays", text=text,
        outlet=f"Outlet {number}", published=f"2026-03-{10 + number}", extent="teaser" if teaser else "full",
    )  # fmt: skip


class Anything(RuleBasedStateMachine):
    """A library beside what it should hold: which pages, and each's number of different texts."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="sayso-anything-")
        self.path = Path(self.folder.name) / "library.sqlite"
        self.library = open_to_add(self.path)
        self.held: dict[str, int] = {}

    @rule(number=st.integers(0, PAGES - 1), edit=st.integers(0, 2), teaser=st.booleans(), addressed=st.booleans())
    def add(self, number: int, edit: int, teaser: bool, addressed: bool) -> None:
        one = page(number, edit, teaser=teaser, addressed=addressed)
        known = self.library.known(one)
        kept = self.library.keep(one, reading(one.article))
        assert (kept.became == "unchanged") == (known is not None)
        assert (kept.became == "added") == (kept.report not in self.held)
        self.held[kept.report] = self.held.get(kept.report, 0) + (kept.became != "unchanged")
        again = self.library.known(one)
        assert again is not None
        assert again.report == kept.report

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        if self.held:
            report = data.draw(st.sampled_from(sorted(self.held)))
            assert self.library.remove(report) == report
            del self.held[report]

    @rule(way=st.sampled_from(["split", "merge", "move", "undo", "wrong-speaker"]), n=st.integers(0, 9), m=st.integers(0, 9))
    def mend(self, way: str, n: int, m: int) -> None:
        before = {e.edit.number: e.edit.what for e in self.library.edits()}
        if self.held:
            mend(self.library, way, n, m)
        assert before.items() <= {e.edit.number: e.edit.what for e in self.library.edits()}.items()

    @rule(maker=st.sampled_from(["made-up-1", "made-up-2"]), every=st.booleans())
    def again(self, maker: str, every: bool) -> None:
        before = self.library.edits()
        with open_to_renew(self.path, maker, every=every) as library:
            made = renew_all(library, make=lambda articles: (reading(a, maker) for a in articles))
            assert library.count_due() == (len(self.held) if every else 0)
        assert made.failed == made.changed == 0
        assert self.library.edits() == before

    @rule()
    def come_back(self) -> None:
        self.library.close()
        self.library = open_to_add(self.path)

    @invariant()
    def nothing_is_lost(self) -> None:
        if not hasattr(self, "library"):
            return
        assert self.library.faults() == ()
        stories = self.library.stories(every=True)
        reports = [r for s in stories for r in self.library.story(s.id).reports]
        assert sorted(r.id for r in reports) == sorted(self.held)
        assert {r.id: r.versions for r in reports} == self.held
        assert sum(s.reports for s in stories) == len(self.held)
        assert {r.copy_of for r in reports} - {None} <= set(self.held)
        found = self.library.search("kind:unknown OR -kind:unknown", most=1_000).hits
        assert {hit.report for hit in found} | {r.copy_of for r in reports} >= {r.id for r in reports if r.copy_of is None}
        assert {hit.report for hit in found} <= set(self.held)
        with self.library._engine.connect().execution_options(writes=True) as c, c.begin():
            assert faults_of(c) == ()
        for report in self.held:
            told = self.library.report(report).reading
            assert all(span.inside(told.article.text) for span in told.spans())

    def teardown(self) -> None:
        if hasattr(self, "library"):
            self.library.close()
            self.folder.cleanup()


TestAnything = Anything.TestCase
# Three seconds: after each of its steps all that is held is looked at. Long runs find what short ones don't, so there are fewer.
TestAnything.settings = settings(max_examples=18, stateful_step_count=15)
