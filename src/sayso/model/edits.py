"""What a person mended: a correction each, kept beside what was made, so that it wins over every new making and can be undone.

Where a correction is of some words, it holds them by quote, with what stands before and behind: they are found again when the
text around them changes (W3C Web Annotation, TextQuoteSelector).
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

Number = Annotated[int, Meta(ge=1, le=2**53)]


class Quote(Struct, frozen=True, kw_only=True):
    """Words of a report. start: where they stood, in code points, to tell equal ones apart."""

    report: str
    exact: str
    prefix: str = ""
    suffix: str = ""
    start: Annotated[int, Meta(ge=0)] = 0


class Split(Struct, frozen=True, kw_only=True, tag="split"):
    """Reports of a story are a story of their own, `into`."""

    story: str
    reports: tuple[str, ...]
    into: str


class Merge(Struct, frozen=True, kw_only=True, tag="merge"):
    """A story and another, `into`, are one."""

    story: str
    into: str


class Move(Struct, frozen=True, kw_only=True, tag="move"):
    """A report belongs to a story."""

    report: str
    story: str


class SamePerson(Struct, frozen=True, kw_only=True, tag="same-person"):
    """Who is named in two places is one person, or one body."""

    one: Quote
    other: Quote


class NotSamePerson(Struct, frozen=True, kw_only=True, tag="not-same-person"):
    """Who is named in one place is nobody of those who are named in others; these are one."""

    one: Quote
    others: tuple[Quote, ...]


class WrongSpeaker(Struct, frozen=True, kw_only=True, tag="wrong-speaker"):
    """A statement, by words of its content, is not of whom it was given to but of `speaker`; None where nobody knows."""

    statement: Quote
    speaker: str | None


class NotSameClaim(Struct, frozen=True, kw_only=True, tag="not-same-claim"):
    """What some accounts say, one or one with its copies, is not what others say."""

    ones: tuple[Quote, ...]
    others: tuple[Quote, ...]


class NoDifference(Struct, frozen=True, kw_only=True, tag="no-difference"):
    """Accounts that were set against each other say one thing."""

    accounts: tuple[Quote, ...]


Correction = Split | Merge | Move | SamePerson | NotSamePerson | WrongSpeaker | NotSameClaim | NoDifference


class Edit(Struct, frozen=True, kw_only=True):
    """A correction that a person made. number: in the order they were made.  made, undone: when (ISO 8601); undone is None while
    it holds."""

    number: Number
    made: str
    undone: str | None = None
    what: Correction


def quotes_of(what: Correction) -> tuple[Quote, ...]:
    """The words that a correction is held by; none for one of whole reports or stories."""
    match what:
        case SamePerson(one=one, other=other):
            return one, other
        case NotSamePerson(one=one, others=others):
            return one, *others
        case NotSameClaim(ones=ones, others=others):
            return *ones, *others
        case WrongSpeaker(statement=statement):
            return (statement,)
        case NoDifference(accounts=accounts):
            return accounts
        case Split() | Merge() | Move():
            return ()


def reports_of(what: Correction) -> tuple[str, ...]:
    """The reports that a correction speaks of, each once; none for one of whole stories."""
    match what:
        case Split(reports=reports):
            return tuple(dict.fromkeys(reports))
        case Move(report=report):
            return (report,)
        case _:
            return tuple(dict.fromkeys(quote.report for quote in quotes_of(what)))
