"""Readings made anew: as if the present models had read everything at once, whatever stops the run on its way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from sayso.library import Writer, examined, open_library, open_to_add, open_to_renew
from sayso.library.schema import meta, readings, stages
from sayso.model import Actor, Article, Attribution, Failure, LibraryError, Reading, Span
from sayso.renewing import Renewed, renew_all

from .forks import forks
from .made import MAKER, digest, given, of_people, reading, stream

NEXT = "made-up-2"
COUNT, KILLS = 36, 5


def better(article: Article, maker: str = NEXT) -> Reading:
    """A reading that finds more: somebody named at the beginning, who says all of it."""
    name = article.text.split()[0]
    actor = Actor(id="a1", name=f"{name} Kestrel", kind="person", mentions=(Span(0, len(name)),))
    said = Attribution(
        id="b1", content=(Span(0, len(article.text)),), manner="indirect", speaker=actor.name, speaker_actor="a1",
        source_kind="named_person",
    )  # fmt: skip
    return replace(reading(article, maker), actors=(actor,), attributions=(said,))


def made(articles: Sequence[Article]) -> Iterator[Reading]:
    return (better(article) for article in articles)


def again(path: Path, make: object = made, *, maker: str = NEXT, every: bool = False) -> Renewed:
    with open_to_renew(path, maker, every=every) as library:
        return renew_all(library, make=make)  # type: ignore[arg-type]


def fill(path: Path, make: object, count: int = COUNT) -> None:
    """Reports, some in two versions, two of one text."""
    with open_to_add(path) as library:
        for one in stream(count):
            library.keep(one, make(one.article))  # type: ignore[operator]
        for text in ("A ferry sailed. " * 20, "A ferry sailed late. " * 20):
            one = given(url="https://a.example/x", text=text)
            library.keep(one, make(one.article))  # type: ignore[operator]
        twice = given(url="https://b.example/x", outlet="Echo", text="A ferry sailed late. " * 20)
        library.keep(twice, make(twice.article))  # type: ignore[operator]


def makers(path: Path) -> tuple[set[str], set[str]]:
    """What made the readings that rest, and those that reports stand by."""
    with open_library(path) as library, library.reading() as c:
        asked = select(stages.c.made_by).where(stages.c.stage == "annotate")
        return set(c.execute(select(readings.c.made_by)).scalars()), set(c.execute(asked).scalars())


class TestWhole:
    def test_it_is_as_if_the_present_models_had_read_all_at_once(self, tmp_path: Path) -> None:
        old, new = tmp_path / "old.sqlite", tmp_path / "new.sqlite"
        fill(old, reading)
        fill(new, better)
        assert digest(old) != digest(new)
        assert again(old) == Renewed(made=COUNT + 2)
        assert digest(old) == digest(new)
        assert makers(old) == ({NEXT}, {NEXT})
        with open_library(old) as one, open_library(new) as other:
            assert examined(one)[1] == ()
            assert one.who("Kestrel") == other.who("Kestrel") != ()
            found = [{(h.report, h.words) for h in shelf.search("said-by:kestrel", most=500).hits} for shelf in (one, other)]
            assert found[0] == found[1] != set()

    def test_a_second_time_there_is_nothing_to_do(self, tmp_path: Path) -> None:
        path = tmp_path / "old.sqlite"
        fill(path, reading, 20)
        again(path)
        before = digest(path)
        assert again(path, lambda _: pytest.fail("read again")) == Renewed()
        assert digest(path) == before

    def test_all_are_made_anew_though_the_same_version_made_them(self, tmp_path: Path) -> None:
        path, new = tmp_path / "old.sqlite", tmp_path / "new.sqlite"
        fill(path, reading, 20)
        fill(new, lambda article: better(article, MAKER), 20)
        assert again(path, lambda articles: (better(a, MAKER) for a in articles), maker=MAKER) == Renewed()
        made = again(path, lambda articles: (better(a, MAKER) for a in articles), maker=MAKER, every=True)
        assert made == Renewed(made=22)
        assert digest(path) == digest(new)  # that also says: nothing is left of how far the run was

    def test_a_text_that_another_report_has_is_read_once(self, tmp_path: Path) -> None:
        path = tmp_path / "old.sqlite"
        fill(path, reading, 0)
        read: list[str] = []
        with open_to_renew(path, NEXT) as library:
            first, second = library.due("", 9)
            library.renew(first, [better(a) for a in first.articles])
        assert makers(path)[1] == {MAKER, NEXT}
        again(path, lambda articles: [read.append(a.text[:20]) or better(a) for a in articles])
        assert len(read) == len(second.articles) - 1
        assert makers(path) == ({NEXT}, {NEXT})

    def test_a_reading_that_another_report_stands_by_stays(self, tmp_path: Path) -> None:
        path = tmp_path / "old.sqlite"
        fill(path, reading, 0)
        with open_to_renew(path, NEXT) as library:
            first, second = library.due("", 9)
            library.renew(first, [better(a) for a in first.articles])
            for id in (first.report, second.report):
                assert library.report(id).reading.made_by.annotate in (MAKER, NEXT)
            assert examined(library)[1] == ()

    def test_people_who_are_no_longer_read_go(self, library: Writer, path: Path) -> None:
        for one, said in of_people():
            library.keep(one, said)
        assert library.who("Elena Marsk") != ()
        again(path, lambda articles: (reading(a, NEXT) for a in articles))
        assert library.who("Elena Marsk") == ()
        assert not library.search("said-by:marsk").hits
        assert examined(library)[1] == ()

    def test_stories_and_versions_stay(self, tmp_path: Path) -> None:
        path = tmp_path / "old.sqlite"
        fill(path, reading, 30)
        with open_library(path) as library:
            before = library.stories(every=True), library.report("https://a.example/x").versions
        again(path)
        with open_library(path) as library:
            assert (library.stories(every=True), library.report("https://a.example/x").versions) == before
        with open_to_add(path) as library:  # and the stream goes on
            for one in stream(45):
                library.keep(one, better(one.article))


class TestCorrections:
    """What a person corrected wins over every new making."""

    def test_they_are_kept_and_hold_of_the_new_readings(self, library: Writer, path: Path) -> None:
        for one, said in of_people():
            library.keep(one, said)
        first, runner = (library.report(f"https://{name}.example/{n}").report.id for name, n in (("wire", 1), ("post", 3)))
        library.mend.wrong_speaker(first, "the ferry would sail to Ostamar in spring", "Oda Kestrel")
        library.mend.not_same_person(f"Elena Marsk@{runner}", [f"Elena Marsk@{first}"])
        library.mend.split(library.report(first).report.story, [first])
        before = library.edits(), library.stories(every=True), library.report(first).report.story
        told = [[(s.way, s.words) for s in p.sayings] for p in library.who("Elena Marsk")]

        def otherwise(articles: Sequence[Article]) -> Iterator[Reading]:
            """The same people and statements, under other ids."""
            by_text = {one.article.text: made for one, made in of_people()}
            for article in articles:
                made = by_text[article.text]
                names = {a.id: f"z{a.id}" for a in made.actors}
                yield replace(
                    made,
                    article=article,
                    made_by=replace(made.made_by, annotate=NEXT),
                    actors=tuple(replace(a, id=names[a.id]) for a in made.actors),
                    attributions=tuple(
                        replace(a, id=f"z{a.id}", speaker_actor=names[a.speaker_actor or ""]) for a in made.attributions
                    ),
                )

        assert again(path, otherwise) == Renewed(made=5)
        assert (library.edits(), library.stories(every=True), library.report(first).report.story) == before
        said = {a.id: a.speaker for a in library.report(first).reading.attributions}
        assert said == {"zq1": "Oda Kestrel", "zq2": "Red Lantern"}
        assert [[(s.way, s.words) for s in p.sayings] for p in library.who("Elena Marsk")] == told
        assert not any(("said", "the ferry would sail to Ostamar in spring") in of for of in told)
        assert not any(
            {first, runner} <= {t.ref.report for t in p.person.ties} for p in library.who("Elena Marsk") if p.person.sure
        )
        assert examined(library)[1] == ()


class TestFailing:
    @pytest.mark.parametrize("every", [False, True])
    def test_it_keeps_what_it_has_and_is_told(self, tmp_path: Path, every: bool) -> None:
        path = tmp_path / "old.sqlite"
        fill(path, reading, 10)

        def some(articles: Sequence[Article]) -> Iterator[Reading | Failure]:
            for n, article in enumerate(articles):
                failed = Failure(source=article.id, stage="annotate", cause="internal", message="stumbled")
                yield failed if n == 3 else better(article)

        heard: list[str] = []
        with open_to_renew(path, NEXT, every=every) as library:
            made = renew_all(library, make=some, heard=lambda report, _: heard.append(report))
        assert (made.failed, made.made) == (1, 11)
        with open_library(path) as library:
            assert library.report(heard[0]).reading.made_by.annotate == MAKER
            assert examined(library)[1] == ()
        assert again(path) == Renewed(made=1)
        assert makers(path) == ({NEXT}, {NEXT})

    def test_a_report_with_a_version_that_fails_is_not_half_new(self, tmp_path: Path) -> None:
        path = tmp_path / "old.sqlite"
        fill(path, reading, 0)
        failed = Failure(source="x", stage="annotate", cause="internal", message="stumbled")
        made = again(path, lambda articles: (better(a) if "late" in a.text else failed for a in articles))
        assert (made.failed, made.made) == (1, 1)
        with open_library(path) as library:
            assert library.report("https://a.example/x").reading.made_by.annotate == MAKER

    def test_a_report_that_is_edited_meanwhile_is_left_for_the_next_time(self, tmp_path: Path) -> None:
        path = tmp_path / "old.sqlite"
        fill(path, reading, 0)
        edited = given(url="https://a.example/x", text="A ferry sank. " * 20)

        def slowly(articles: Sequence[Article]) -> Iterator[Reading]:
            with open_to_add(path) as library:
                library.keep(edited, reading(edited.article))
            yield from made(articles)

        assert again(path, slowly) == Renewed(made=1, changed=1)
        assert again(path) == Renewed(made=1)
        assert makers(path) == ({NEXT}, {NEXT})

    def test_a_library_that_is_not_there_is_not_made(self, tmp_path: Path) -> None:
        with pytest.raises(LibraryError):
            open_to_renew(tmp_path / "none.sqlite", NEXT)
        assert not (tmp_path / "none.sqlite").exists()


@pytest.mark.parametrize("every", [False, True])
def test_killed_it_goes_on_where_it_stopped(tmp_path: Path, every: bool) -> None:
    random = Random(20261129)
    path, whole = tmp_path / "killed.sqlite", tmp_path / "whole.sqlite"
    fill(path, reading)
    fill(whole, lambda article: reading(article, NEXT))
    left = COUNT + 2
    with forks("tests.library.renews") as renews:
        for _ in range(KILLS):
            renews.killed_after(random.uniform(0, 0.08), str(path), NEXT, *(["all"] if every else []), waits=True)
            with open_to_renew(path, NEXT, every=every) as library:
                now = library.count_due()
                assert examined(library)[1] == ()
            assert now <= left
            left = now
            with open_library(path) as library, library.reading() as c:
                if every and c.execute(select(meta.c.value).where(meta.c.key == "again")).first() is None:
                    break  # it came to its end
    again(path, lambda articles: (reading(a, NEXT) for a in articles), every=every)
    assert digest(path) == digest(whole)
