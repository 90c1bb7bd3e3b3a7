"""What a person mends: stories parted, made one, reports moved; who is who; whose a statement is; and all of it taken back."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from sayso.library import Given, Library, Writer, exported, open_to_add
from sayso.library.health import ills
from sayso.model import Actor, Attribution, Edit, LibraryError, MadeBy, Reading, Span

from .made import MAKER, digest, filled, given, mend, of_people, reading, said, still, stream


def _streamed(library: Writer) -> None:
    for one in stream(24):
        library.keep(one, reading(one.article))


def _eighteen(library: Writer) -> None:
    for one in stream(18):
        library.keep(one, reading(one.article))


def _people(library: Writer) -> None:
    for one, made in of_people():
        library.keep(one, made)


@pytest.fixture
def streamed(path: Path) -> Iterator[Writer]:
    filled(path, _streamed)
    with open_to_add(path, clock=still) as library:
        yield library


@pytest.fixture
def peopled(path: Path) -> Iterator[Writer]:
    filled(path, _people)
    with open_to_add(path, clock=still) as library:
        yield library


def places(library: Library) -> dict[str, str]:
    """Each report's story."""
    return {r.id: s.id for s in library.stories(every=True) for r in library.story(s.id).reports}


def of_story(library: Library, story: str) -> list[str]:
    """A story's reports."""
    return [r.id for r in library.story(story).reports]


def largest(library: Library, n: int = 0) -> str:
    """The id of one of the stories with the most reports."""
    return sorted(library.stories(), key=lambda s: (-s.reports, s.id))[n].id


def well(library: Library) -> bool:
    """Whether nothing is wrong with the library."""
    with library.reading() as c:
        return library.faults() == () and not list(ills(c))


def words(library: Library, name: str = "Elena Marsk") -> list[list[str]]:
    """What each of a name said."""
    return [[s.words for s in p.sayings if s.way == "said"] for p in library.who(name)]


def statement(name: str, says: str, *, n: int, lead: str = "") -> tuple[Given, Reading]:
    """A report of the Post in which somebody says one thing."""
    text = f"{lead}{name} said {says}."
    one = given(text=text, outlet="Post", published="2026-03-05", url=f"https://post.example/{n}", title=f"Page {n}")
    at, said_at = text.index(name), text.index(says)
    return one, Reading(
        made_by=MadeBy(extract="sayso", annotate=MAKER),
        article=one.article,
        actors=(Actor(id="x1", name=name, kind="person", mentions=(Span(at, at + len(name)),)),),
        attributions=(
            Attribution(
                id="q1", content=(Span(said_at, said_at + len(says)),), manner="indirect", source_kind="named_person", speaker=name,
                speaker_actor="x1",
            ),
        ),
    )  # fmt: skip


class TestStories:
    def test_a_merged_story_leads_to_the_other_and_has_its_reports(self, streamed: Writer) -> None:
        one, other = largest(streamed), largest(streamed, 1)
        held = {*of_story(streamed, one), *of_story(streamed, other)}
        streamed.mend.merge(one, other)
        assert set(of_story(streamed, one)) == held
        assert streamed.story(one).story.id == other
        assert one not in {s.id for s in streamed.stories(every=True)}
        assert well(streamed)

    def test_what_comes_after_a_merge_stands_in_the_one_story_and_goes_where_it_belongs_when_that_is_undone(
        self, streamed: Writer
    ) -> None:
        one, other = largest(streamed), largest(streamed, 1)
        like = {story: streamed.report(of_story(streamed, story)[0]).reading.article for story in (one, other)}
        streamed.mend.merge(one, other)
        came = {}
        for story, article in like.items():
            late = given(
                own_id=f"late-{story}", title=article.title, text=f"{article.text} More came.", published=article.published
            )
            kept = streamed.keep(late, reading(late.article))
            assert kept.story == other
            came[story] = kept.report
        assert well(streamed)
        streamed.mend.undo()
        assert {story: report in of_story(streamed, story) for story, report in came.items()} == {one: True, other: True}
        assert well(streamed)

    def test_split_reports_are_a_story_and_new_ones_like_them_join_it(self, streamed: Writer) -> None:
        story = largest(streamed)
        gone, *left = of_story(streamed, story)
        edit = streamed.mend.split(story, [gone])
        assert of_story(streamed, story) == left
        assert of_story(streamed, edit.what.into) == [gone]  # type: ignore[union-attr]
        text = streamed.report(gone).reading.article
        like = given(own_id="like", title=text.title, text=text.text, outlet="Another", published=text.published)
        kept = streamed.keep(like, reading(like.article))
        assert (kept.story, streamed.report(kept.report).report.copy_of) == (edit.what.into, gone)  # type: ignore[union-attr]
        streamed.mend.undo(edit.number)
        assert {*of_story(streamed, story)} == {gone, *left, kept.report}
        assert streamed.story(edit.what.into).story.id == story  # type: ignore[union-attr]
        assert well(streamed)

    def test_a_moved_report_stays_where_a_person_put_it_when_it_grows(self, library: Writer) -> None:
        for one in stream(12):
            library.keep(one, reading(one.article))
        small = given(url="https://a.example/x", title="Of a teaser", text="Mill of Korra burns.", extent="teaser")
        report = library.keep(small, reading(small.article)).report
        library.mend.move(report, largest(library))
        full = given(url="https://a.example/x", title="Of a teaser", text="The mill of Korra burns since noon. " * 6)
        assert library.keep(full, reading(full.article)).story == largest(library)
        assert well(library)
        library.mend.undo()
        assert places(library)[report] != largest(library)
        assert well(library)

    def test_a_report_that_goes_and_comes_again_is_where_a_person_put_it(self, streamed: Writer) -> None:
        item = list(stream(24))[3]
        report, to = streamed.report("n3").report, largest(streamed, 1)
        to = to if report.story != to else largest(streamed)
        streamed.mend.move(report.id, to)
        streamed.remove(report.id)
        assert streamed.edits()[0].lost == (report.id,)
        again = streamed.keep(item, reading(item.article))
        assert (again.report, again.story) == (report.id, to)

    @pytest.mark.parametrize(
        ("wrong", "why"),
        [
            (lambda w, s, r: w.mend.merge(s, s), "one story already"),
            (lambda w, s, r: w.mend.move(r[0], s), "stands in"),
            (lambda w, s, r: w.mend.split(s, r), "some of its reports stay"),
            (lambda w, s, r: w.mend.split(s, []), "some of its reports stay"),
            (lambda w, s, r: w.mend.split(largest(w, 1), [r[0]]), "not in story"),
            (lambda w, s, r: w.mend.split("s-nowhere", [r[0]]), "no story"),
            (lambda w, s, r: w.mend.undo(), "nothing to undo"),
            (lambda w, s, r: w.mend.undo(7), "not there"),
        ],
    )
    def test_what_makes_no_sense_is_refused_and_changes_nothing(
        self, streamed: Writer, path: Path, wrong: Callable[[Writer, str, list[str]], Edit], why: str
    ) -> None:
        before, story = digest(path), largest(streamed)
        with pytest.raises(LibraryError, match=why):
            wrong(streamed, story, of_story(streamed, story))
        assert digest(path) == before

    def test_what_others_build_upon_is_taken_back_after_them(self, streamed: Writer) -> None:
        story = largest(streamed)
        edit = streamed.mend.split(story, of_story(streamed, story)[:1])
        streamed.mend.merge(edit.what.into, largest(streamed, 1))  # type: ignore[union-attr]
        with pytest.raises(LibraryError, match="correction 2 builds on 1"):
            streamed.mend.undo(1)
        streamed.mend.undo()
        streamed.mend.undo()
        with pytest.raises(LibraryError, match="undone already"):
            streamed.mend.undo(1)

    def test_it_travels_with_the_library(self, streamed: Writer, path: Path, tmp_path: Path) -> None:
        story = largest(streamed)
        streamed.mend.split(story, of_story(streamed, story)[:1])
        streamed.mend.merge(story, largest(streamed, 1))
        streamed.mend.undo(2)
        streamed.mend.move(of_story(streamed, story)[0], largest(streamed, 1))
        with open_to_add(tmp_path / "copy.sqlite") as copy:
            assert copy.take(exported(path)).refused == ()
            assert (places(copy), copy.edits()) == (places(streamed), streamed.edits())
            for one in (copy, streamed):
                one.mend.undo()
                one.mend.undo()
            assert places(copy) == places(streamed)
            assert well(copy)


MENDS = st.lists(st.tuples(st.sampled_from(["split", "merge", "move", "undo"]), st.integers(0, 40), st.integers(0, 40)), max_size=8)


@settings(max_examples=12, deadline=None)  # three seconds: the library is looked through after each correction
@drawn(MENDS)
def test_whatever_is_mended_is_whole_and_taken_back_without_a_trace(mends: list[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        filled(path, _eighteen)
        with open_to_add(path) as library:
            before = places(library)
            for way, n, m in mends:
                mend(library, way, n, m)
                assert sorted(places(library)) == sorted(before)
                assert sum(s.reports for s in library.stories(every=True)) == len(before)
                assert well(library)
            while any(e.edit.undone is None for e in library.edits()):
                library.mend.undo()
            assert places(library) == before


class TestPeople:
    def test_who_was_taken_for_two_is_one_after_it_and_two_when_it_is_taken_back(self, peopled: Writer) -> None:
        before = words(peopled)
        minister, runner = (p.person.ties[0].ref.report for p in peopled.who("Elena Marsk")[:2])
        peopled.mend.same_person(f"Elena Marsk@{minister}", f"Elena Marsk@{runner}")
        assert sorted(words(peopled)[0]) == sorted(before[0] + before[1])
        peopled.mend.undo()
        assert words(peopled) == before

    def test_one_that_bears_another_name_is_found_by_both(self, peopled: Writer) -> None:
        peopled.keep(*statement("Lina Korb", "all was well", n=9))
        minister = peopled.who("Elena Marsk")[0].person.ties[0].ref.report
        peopled.mend.same_person("Lina Korb", f"Elena Marsk@{minister}")
        assert "all was well" in words(peopled)[0]
        assert words(peopled, "Lina Korb")[0] == words(peopled)[0]

    def test_an_appearance_that_is_somebody_else_stands_apart(self, peopled: Writer) -> None:
        stays, out, *_ = (t.ref.report for t in peopled.who("Elena Marsk")[0].person.ties)
        peopled.mend.not_same_person(f"Elena Marsk@{out}", [f"Elena Marsk@{stays}"])
        parted = [{t.ref.report for t in p.person.ties} for p in peopled.who("Elena Marsk") if p.person.sure]
        assert {out} in parted
        assert any(stays in reports and out not in reports for reports in parted)

    def test_it_holds_for_a_new_reading_of_the_report(self, peopled: Writer) -> None:
        minister, runner = (p.person.ties[0].ref.report for p in peopled.who("Elena Marsk")[:2])
        peopled.mend.same_person(f"Elena Marsk@{minister}", f"Elena Marsk@{runner}")
        before = words(peopled)
        kept = peopled.keep(*statement("Elena Marsk", "her knee had healed", n=3, lead="Corrected. Sprinter "))
        assert (kept.became, kept.report) == ("version", runner)
        assert sorted(words(peopled)[0]) == sorted(w.removesuffix(" over the winter") for w in before[0])

    @pytest.mark.parametrize(
        ("one", "other", "why"),
        [
            ("Elena Marsk", "Red Lantern", "are called 'Elena Marsk'"),
            ("Nobody Atall", "Red Lantern", "nobody is called"),
            ("Nobody Atall@https://wire.example/1", "Red Lantern", "names nobody"),
            ("Red Lantern", "Red Lantern", "one and the same place"),
        ],
    )
    def test_who_is_not_clear_is_asked_for(self, peopled: Writer, one: str, other: str, why: str) -> None:
        with pytest.raises(LibraryError, match=why):
            peopled.mend.same_person(one, other)
        assert peopled.edits() == ()


class TestSpeakers:
    def test_a_statement_is_of_whom_a_person_says(self, peopled: Writer) -> None:
        edit = peopled.mend.wrong_speaker("https://wire.example/1", "sail to Ostamar", "Red Lantern")
        assert "sail to Ostamar in spring" in " ".join(words(peopled, "Red Lantern")[0])
        assert "the ferry would sail to Ostamar in spring" not in words(peopled)[0]
        assert {h.speaker for h in peopled.search("said-by:lantern sail").hits} == {"Red Lantern"}
        peopled.mend.undo(edit.number)
        assert "the ferry would sail to Ostamar in spring" in words(peopled)[0]
        assert peopled.search("said-by:lantern sail").hits == ()
        assert well(peopled)

    def test_a_later_word_on_the_same_statement_holds_instead(self, peopled: Writer) -> None:
        for name in ("Red Lantern", "Zork"):
            peopled.mend.wrong_speaker("https://wire.example/1", "sail to Ostamar", name)
        assert [e.over for e in peopled.edits()] == [2, None]
        peopled.mend.undo(2)
        assert [e.over for e in peopled.edits()] == [None, None]

    def test_words_that_no_statement_has_are_refused(self, peopled: Writer) -> None:
        for wrong in ("no such words", "Red Lantern said", ""):
            with pytest.raises(LibraryError):
                peopled.mend.wrong_speaker("https://wire.example/1", wrong, "Red Lantern")

    def test_where_the_words_are_gone_it_waits_and_says_so(self, peopled: Writer) -> None:
        peopled.mend.wrong_speaker("https://wire.example/1", "sail to Ostamar", "Red Lantern")
        one, made = said(1, "Wire", "2026-03-01", "Foreign Minister Elena Marsk", "nothing of the kind was planned")
        assert peopled.keep(one, made).became == "version"
        (told,) = peopled.edits()
        assert len(told.lost) == 1
        assert words(peopled)[0][0] == "nothing of the kind was planned"
