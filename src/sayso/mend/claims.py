"""Claims: what a person said of accounts of a story: that some say something else, and that some say one thing.

in: a story and `Edit`s    out: the story with the stretches of its reports that these are of
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from sayso.mend.anchors import found
from sayso.model import Edit, NoDifference, NotSameClaim, Quote, Story, Stretch

_Apart = tuple[Stretch, tuple[Stretch, ...]]


def corrected(story: Story, edits: Iterable[Edit]) -> Story:
    """The story with a person's corrections of its claims, in the place of those it had. What is of other reports, or of words that
    are gone, is left out; where two accounts were said to be of two things and then to say one, or the other way round, the later
    word holds."""
    texts = {m.report.id: m.report.text for m in story.members}
    apart: list[_Apart] = []
    at_one: list[tuple[Stretch, ...]] = []
    for edit in sorted(edits, key=lambda e: e.number):
        if edit.undone is not None:
            continue
        if isinstance(edit.what, NotSameClaim):
            ones, others = _stretches(texts, edit.what.ones), _stretches(texts, edit.what.others)
            others = tuple(o for o in others if o not in ones)
            for one in ones if others else ():
                at_one = [kept for accounts in at_one if len(kept := _without(accounts, one, others)) > 1]
                apart.append((one, others))
        elif isinstance(edit.what, NoDifference) and len(accounts := _stretches(texts, edit.what.accounts)) > 1:
            apart = [(one, kept) for one, others in apart if (kept := _still_apart(one, others, accounts))]
            at_one.append(accounts)
    return replace(story, apart=tuple(dict.fromkeys(apart)), at_one=tuple(dict.fromkeys(at_one)))


def _stretch(texts: Mapping[str, str], quote: Quote) -> Stretch | None:
    text = texts.get(quote.report)
    span = None if text is None else found(text, quote)
    return None if span is None else Stretch(quote.report, span)


def _stretches(texts: Mapping[str, str], quotes: Iterable[Quote]) -> tuple[Stretch, ...]:
    """Where some words stand, those that are not gone, each once."""
    return tuple(dict.fromkeys(s for q in quotes if (s := _stretch(texts, q)) is not None))


def _touch(a: Stretch, b: Stretch) -> bool:
    return a.report == b.report and a.span.touches(b.span)


def _without(accounts: tuple[Stretch, ...], one: Stretch, others: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """Accounts that say one thing, without the one that was since set apart from others of them."""
    if not any(_touch(a, o) for a in accounts for o in others):
        return accounts
    return tuple(a for a in accounts if not _touch(a, one))


def _still_apart(one: Stretch, others: tuple[Stretch, ...], accounts: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """What an account is apart from, without those that were since said to say one thing with it."""
    if not any(_touch(a, one) for a in accounts):
        return others
    return tuple(o for o in others if not any(_touch(a, o) for a in accounts))
