"""What a page tells about a statement beside who says what: how many say it, how near they are, to whom, where and when."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from sayso.model.span import Span

QualifierType = Literal["negation", "hedge", "condition"]


class SourceCount(Struct, frozen=True, kw_only=True):
    """How many stand behind a statement: "two officials" is 2 to 2, "at least two" and "dozens of" have no high."""

    span: Span
    low: int
    high: int | None = None


class Side(Struct, frozen=True, kw_only=True):
    """Whose a source is, by the words beside it: "US officials", "a Hamas official". country is ISO 3166-1 alpha-3, None where
    the words tell a party, an organisation or a region."""

    span: Span
    country: str | None = None


class Qualifier(Struct, frozen=True, kw_only=True):
    """Words inside a statement that deny, weaken or condition what it says; scope: the clause of which they do."""

    span: Span
    type: QualifierType
    scope: Span


class About(Struct, frozen=True, kw_only=True):
    """What is told of a statement's source, of the saying, and of how firmly it is said. What the page does not tell is None.

    count: how many say it.  anonymity: the words that say the source is not named ("on condition of anonymity").  reason: why not
    ("not authorised to speak publicly").  nearness: how the source comes to know ("familiar with the talks").  sides: whose the
    source is.  addressee: to whom it is said ("told reporters").  where: place, occasion or medium of the saying ("in Doha", "at a
    news conference", "in a statement").  when: the time of the saying, not of what is said.  qualifiers: inside the content.
    """

    count: SourceCount | None = None
    anonymity: Span | None = None
    reason: Span | None = None
    nearness: Span | None = None
    sides: tuple[Side, ...] = ()
    addressee: Span | None = None
    where: tuple[Span, ...] = ()
    when: Span | None = None
    qualifiers: tuple[Qualifier, ...] = ()

    def spans(self) -> tuple[Span, ...]:
        """Every span of it: each must lie inside the article's text."""
        one = (self.anonymity, self.reason, self.nearness, self.addressee, self.when, self.count.span if self.count else None)
        inner = (s for q in self.qualifiers for s in (q.span, q.scope))
        return (*(s for s in one if s is not None), *(s.span for s in self.sides), *self.where, *inner)
