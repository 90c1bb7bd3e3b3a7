"""A person's corrections of what the library holds: each kept beside it, one transaction each, and undone without a trace.

in: what a person says, by names of stories, reports and people, and words    out: an `Edit`; rows of what hangs on it
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager

from sqlalchemy import Connection, select

from sayso.library.arranged import arrange, new_story, orders_of
from sayso.library.edits import every_edit, keep_edit, places_of, undo_edit
from sayso.library.held import story_of
from sayso.library.known import know
from sayso.library.naming import report_id, story_id
from sayso.library.reader import current_reading
from sayso.library.schema import members, reports
from sayso.library.who import appearance
from sayso.link import Ref
from sayso.mend import anchor, found, statement_at
from sayso.model import (
    Correction,
    Edit,
    LibraryError,
    Merge,
    Move,
    NoDifference,
    NotSameClaim,
    NotSamePerson,
    Quote,
    Reading,
    SamePerson,
    Split,
    Stretch,
    WrongSpeaker,
    reports_of,
)

Writing = Callable[[], AbstractContextManager[Connection]]
_LONGEST_NAME = 200  # signs


class Mender:
    """Mends an open library. writing: a transaction to write in.  now: the time, as it is kept."""

    def __init__(self, writing: Writing, now: Callable[[], str]) -> None:
        self._writing = writing
        self._now = now

    def split(self, story: str, parted: Sequence[str]) -> Edit:
        """Let reports of a story be a story of their own."""
        with self._writing() as c:
            id = story_id(c, story)
            ids = tuple(dict.fromkeys(report_id(c, name) for name in parted))
            held = set(c.execute(select(members.c.report).where(members.c.story == id)).scalars())
            for report in ids:
                if report not in held:
                    raise _no(f"report {report} is not in story {id}", f"sayso story {id} lists its reports")
            if not ids or held == set(ids):
                raise _no("a story is parted where some of its reports stay and some go", f"sayso story {id} lists its reports")
            number = max((e.number for e in every_edit(c)), default=0) + 1
            edit = self._keep(c, Split(story=id, reports=ids, into=new_story(number, id, ids)))
            arrange(c, (id,))
            return edit

    def merge(self, story: str, into: str) -> Edit:
        """Let two stories be one, which has the second one's name."""
        with self._writing() as c:
            gone, kept = story_id(c, story), story_id(c, into)
            if gone == kept:
                raise _no(f"{story} and {into} are one story already", f"sayso story {kept} shows it")
            edit = self._keep(c, Merge(story=gone, into=kept))
            arrange(c, (gone,))
            return edit

    def move(self, report: str, story: str) -> Edit:
        """Let a report stand in another story."""
        with self._writing() as c:
            id, to = report_id(c, report), story_id(c, story)
            before = story_of(c, id)
            if before == to:
                raise _no(f"report {id} stands in {to} already", f"sayso story {to} shows it")
            edit = self._keep(c, Move(report=id, story=to))
            arrange(c, (before,))
            return edit

    def same_person(self, one: str, other: str) -> Edit:
        """Let who is called by two names be one. Each as NAME, or NAME@REPORT where several are called so."""
        with self._writing() as c:
            first, second = self._appearances(c, (one, other))
            return self._keep_known(c, SamePerson(one=first, other=second))

    def not_same_person(self, one: str, others: Sequence[str]) -> Edit:
        """Let who is named in one place be nobody of those named in others. Each as `same_person` takes it."""
        with self._writing() as c:
            first, *rest = self._appearances(c, (one, *others))
            return self._keep_known(c, NotSamePerson(one=first, others=tuple(rest)))

    def wrong_speaker(self, report: str, words: str, speaker: str | None) -> Edit:
        """Let a statement of a report, by words of it, be somebody else's; None where nobody can say whose."""
        name = None if speaker is None else " ".join(speaker.split())
        if name is not None and not 0 < len(name) <= _LONGEST_NAME:
            raise _no("the speaker's name is empty or too long", "leave it out where nobody can say who it is")
        with self._writing() as c:
            id = report_id(c, report)
            reading = current_reading(c, id)
            quote = _words(reading, words)
            said = statement_at(reading, quote)
            if said is None:
                raise _no(f"no one statement of report {id} has the words {words!r}", f"sayso report {id} shows its statements")
            if said.speaker == name:
                raise _no(f"that statement is {name or 'nobody'}'s already", f"sayso report {id} shows it")
            return self._keep_known(c, WrongSpeaker(statement=quote, speaker=name))

    def not_same_claim(self, ones: Sequence[Stretch], others: Sequence[Stretch]) -> Edit:
        """Let what some accounts say be something else than what others say."""
        with self._writing() as c:
            first, rest = (tuple(_quoted(c, stretch) for stretch in some) for some in (ones, others))
            return self._keep(c, NotSameClaim(ones=first, others=rest))

    def no_difference(self, accounts: Sequence[Stretch]) -> Edit:
        """Let accounts that were set against each other say one thing."""
        with self._writing() as c:
            return self._keep(c, NoDifference(accounts=tuple(_quoted(c, stretch) for stretch in accounts)))

    def undo(self, number: int | None = None) -> Edit:
        """Let a correction hold no longer; the last that holds, where none is named."""
        with self._writing() as c:
            edits = every_edit(c)
            held = [e for e in edits if e.undone is None and number in (None, e.number)]
            if not held:
                raise _not_there(edits, number)
            edit = held[-1]
            _refuse_built_upon(edit, edits)
            before = orders_of(edits)
            undo_edit(c, edit.number, self._now())
            arrange(c, [before.story(story) for story in _stories_of(edit.what)] + _stories_now(c, edit.what))
            for report in _here(c, edit.what) if isinstance(edit.what, WrongSpeaker) else ():
                know(c, report)
            return edit

    def _keep(self, c: Connection, what: Correction) -> Edit:
        return keep_edit(c, what, self._now())

    def _keep_known(self, c: Connection, what: Correction) -> Edit:
        """Keep a correction of what readings tell, and what they tell since."""
        edit = self._keep(c, what)
        for report in reports_of(what):
            know(c, report)
        return edit

    def _appearances(self, c: Connection, names: Sequence[str]) -> list[Quote]:
        refs = [appearance(c, *_of_report(c, name)) for name in names]
        if len(set(refs)) < len(refs):
            raise _no("that is one and the same place", "name two reports: NAME@REPORT")
        return [_mention(c, ref) for ref in refs]


def _of_report(c: Connection, name: str) -> tuple[str, str | None]:
    """A name, and the report that is told behind it."""
    called, sign, report = name.rpartition("@")
    return (called, report_id(c, report)) if sign and called else (name, None)


def _mention(c: Connection, ref: Ref) -> Quote:
    """Where an actor is named first: by its name where it has one ("Elena Marsk", not "the minister")."""
    reading = current_reading(c, ref.report)
    text = reading.article.text
    actor = next(a for a in reading.actors if a.id == ref.actor)
    last = actor.name.rpartition(" ")[2]
    named = [m for m in actor.mentions if last in m.of(text)]
    return anchor(ref.report, text, min(named or actor.mentions))


def _quoted(c: Connection, stretch: Stretch) -> Quote:
    return anchor(stretch.report, current_reading(c, stretch.report).article.text, stretch.span)


def _words(reading: Reading, words: str) -> Quote:
    """Words that a person gives, as the report has them. Raises `LibraryError` where it doesn't, or where they stand twice."""
    id, text = reading.article.id, reading.article.text
    span = found(text, Quote(report=id, exact=words))
    if span is None:
        raise _no(
            f"report {id} has the words {words!r} nowhere, or more than once", "give them as the report has them, or more of them"
        )
    return anchor(id, text, span)


def _here(c: Connection, what: Correction) -> list[str]:
    """The reports that a correction speaks of and that are there."""
    named = [place.report for place in places_of(what)]
    return [r for r in dict.fromkeys(named) if c.execute(select(reports.c.id).where(reports.c.id == r)).first()]


def _stories_now(c: Connection, what: Correction) -> list[str]:
    """The stories in which reports stand that a correction put there."""
    return [story_of(c, report) for report in _here(c, what)] if isinstance(what, Split | Move) else []


def _stories_of(what: Correction) -> Iterator[str]:
    match what:
        case Split(story=story, into=into) | Merge(story=story, into=into):
            yield from (into, story)
        case Move(story=story):
            yield story
        case _:
            return


def _refuse_built_upon(edit: Edit, edits: Sequence[Edit]) -> None:
    """A story that a person made can't go while a later correction speaks of it."""
    if not isinstance(edit.what, Split):
        return
    for later in edits:
        if later.number > edit.number and later.undone is None and edit.what.into in _stories_of(later.what):
            raise _no(f"correction {later.number} builds on {edit.number}", f"sayso undo {later.number} first")


def _not_there(edits: Sequence[Edit], number: int | None) -> LibraryError:
    if number is None:
        return _no("there is nothing to undo", "sayso edits lists the corrections")
    undone = any(e.number == number for e in edits)
    why = "is undone already" if undone else "is not there"
    return _no(f"correction {number} {why}", "sayso edits lists them")


def _no(message: str, hint: str) -> LibraryError:
    return LibraryError(message, cause="no-correction", hint=hint)
