"""Sources side by side: on whose word two accounts stand, and whether that is another's word.

in: two units    out: who says each, in short, and whether their sources are apart. What may be one person is not apart: "the
governor" and the governor's name, "the FDA and CDC" and "the CDC and the Food and Drug Administration".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product

from sayso.compare.clauses.alike import PRONOUNS
from sayso.compare.clauses.mouths import said_one, said_two
from sayso.compare.clauses.sides import one_side
from sayso.compare.clauses.units import Unit, same_words
from sayso.compare.clauses.words import stem, stems_of
from sayso.model import Attribution, known_by, may_be_one, words_of

_BESIDE = 1  # sentences that two statements side by side may be apart
_EXCHANGE = 3  # and those of two that answer each other
OWN_VOICE, UNKNOWN = "own voice", "unknown"

_DEFINITE = frozenset({"the", "his", "her", "their", "its", "this", "that"})
_PLACING = frozenset({"in", "of", "at", "from", "on", "by", "with", "for", "to", "as", "than", "amid"})  # these open no source
_ANYBODY_LIST = """
    anyone everyone someone nobody neither none you those these who he she it we they many some several most few both all one others
"""
_ANYBODY = frozenset(_ANYBODY_LIST.split())  # these are no source, alone or before "of them"
# What anybody in office may be called, and words that are no office.
_ANYBODYS_LIST = """
    official politician leader man woman spokesman spokeswoman spokesperson premier minister lawmaker executive candidate boss
    lawyer person veteran
"""
_ANYBODYS = frozenset(_ANYBODYS_LIST.split())
_UNNAMED = frozenset({"source", "insider"})  # who is called so asked not to be named: whom a report names it is not
_SMALL_LIST = "the a an of in at for and who his her its their he she it him they that by to from on with as own"
_SMALL = frozenset(_SMALL_LIST.split())
_ANOTHER = re.compile(r"(?:another|a second|a third|the other)\b", re.I)
_BEHIND = re.compile(r",|\b(?:of|in|from|for|with|who|on|at|by)\b")


def apart(a: Unit, b: Unit) -> bool:
    """Whether two accounts stand on the word of others: two sources that can't be one, or a source and the outlet's own voice."""
    one, other = source(a.attribution), source(b.attribution)
    may_be = any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers)) and not two_of_one_name(a, b)
    if UNKNOWN in (one, other) or one == other or may_be:
        return False
    if one_side(a, b) or said_one(a, b):
        return False
    if _names_none(a.attribution) or _names_none(b.attribution) or _may_be_one(a, b):
        return False
    if _credited_beside(a, b) or _credited_beside(b, a) or _acts_in(a, b) or _acts_in(b, a):
        return False
    kinds = {u.attribution.source_kind if u.attribution else None for u in (a, b)}
    # Of one text, which of its sentences names the source is no difference, nor how it describes one that is not named.
    return not same_words(a, b) or kinds <= {"named_person", "organisation"} or is_another(a) or is_another(b)


def two_of_one_name(a: Unit, b: Unit) -> bool:
    """Whether two people of one surname say it, whom a report of the story names both: "Erik Sand", "his brother Nils Sand"."""
    told = [u.attribution for u in (a, b)]
    if a.described is None or any(t is None or t.source_kind != "named_person" for t in told):
        return False
    one, other = (t.speaker or "" for t in told if t is not None)
    (first, *more), (second, *further) = ([w for w in n.split() if w[-1] != "."] or [""] for n in (one, other))
    if not (more and further) or first[:1] == second[:1] or more[-1] != further[-1] or {first, second} & {*more, *further}:
        return False
    return any(one in text and other in text for text in (a.described.text(u.report) for u in (a, b)))


def is_another(unit: Unit) -> bool:
    """Whether somebody unnamed says it who is set apart from another: "another man", "a second witness"."""
    a = unit.attribution
    return a is not None and a.source_kind == "anonymous_person" and _ANOTHER.match(a.speaker or "") is not None


def said_by_report(units: Iterable[Unit]) -> list[list[Unit]]:
    """Report by report, what somebody says who is known, in the order of the text."""
    found: dict[int, list[Unit]] = {}
    for unit in units:
        if unit.attribution is not None and unit.speakers:
            found.setdefault(unit.report, []).append(unit)
    return [sorted(told, key=lambda u: u.key) for told in found.values()]


def beside(told: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """The pairs of one report's statements, in order, that stand side by side."""
    for k, one in enumerate(told):
        for other in islice(told, k + 1, None):
            if other.place > one.place + _BESIDE:
                break
            yield one, other


def in_exchange(told: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """The pairs of one report's statements, in order, that stand side by side, or with nothing between them but more of what the
    two of them say."""
    for k, one in enumerate(told):
        spoken = {one.place: {one.speakers}}
        for other in islice(told, k + 1, None):
            if other.place > one.place + _EXCHANGE:
                break
            spoken.setdefault(other.place, set()).add(other.speakers)
            between = [spoken.get(place) for place in range(one.place + 1, other.place)]
            if all(said and said <= {one.speakers, other.speakers} for said in between):
                yield one, other


def source(attribution: Attribution | None) -> str:
    """Who says it, in short."""
    if attribution is None:
        return OWN_VOICE
    return attribution.speaker or UNKNOWN


def _names_none(a: Attribution | None) -> bool:
    """Whether the words taken for a source name none ("anyone", "many of them", "in the evenly divided Senate")."""
    if a is None or not a.speaker or a.source_kind == "named_person":
        return False
    words = a.speaker.lower().split()
    if words[0] in _PLACING or words[:2] == ["all", "but"]:
        return True
    return words[0] in _ANYBODY and (len(words) == 1 or (words[1] == "of" and words[2:] in (["them"], ["us"], ["you"])))


def _may_be_one(a: Unit, b: Unit) -> bool:
    """Whether one is a definite person, as reports call whom they have named ("the governor"), and the other a named one; not where
    their one report has another office for the named one ("the mayor, Ulla Brenn")."""
    for one, named in ((a, b), (b, a)):
        noun = _definite_person(one.attribution) if one.attribution is not None else None
        if noun and noun not in _UNNAMED and named.attribution is not None and named.attribution.source_kind == "named_person":
            offices = named.called - _SMALL if one.report == named.report else frozenset()
            return not offices or noun in offices or noun in _ANYBODYS
    return False


def _definite_person(a: Attribution) -> str | None:
    """What an unnamed source is called that is one definite person: "governor"."""
    if a.source_kind != "anonymous_person" or not a.speaker:
        return None
    noun = _BEHIND.split(a.speaker, maxsplit=1)[0].split()
    definite = len(noun) > 1 and noun[0].lower() in _DEFINITE and not noun[-1].lower().endswith("s")
    return noun[-1].lower() if definite else None


def _acts_in(told: Unit, own: Unit) -> bool:
    """Whether an account in the outlet's own voice has the other's source as who does it: "the council approved the bridge" is told
    by the outlet, of the council."""
    return own.attribution is None and does_it(told.speakers, own)


def doers(unit: Unit) -> frozenset[str]:
    """The words of who does what a clause tells, or is it: its subject's; or, where that is a pronoun and who says it stands in the
    clause, too, the speaker's ("he pleaded guilty"), or theirs of whom the outlet tells it."""
    subjects = frozenset(head for role, head in unit.roles if role == "subject")
    name = unit.speakers[0] if unit.speakers and holds_its_cue(unit) else unit.told_of
    if subjects - PRONOUNS or name is None:
        return subjects - PRONOUNS
    return frozenset(s for w in words_of(name) for s in stems_of(w))


def other_doers(a: Unit, b: Unit) -> bool:
    """Whether two accounts tell of the deeds of two."""
    one, other = doers(a), doers(b)
    return bool(one and other) and not one & other


def named_doers_apart(a: Unit, b: Unit) -> bool:
    """Whether two accounts are of the deeds of two by name: "Norland left the talks", "Sudra left the talks". Where both name one
    country, "Britain" and "the UK" may be one."""
    one, other = (doers(u) & frozenset(stem(k[1:]) for k in u.names if k[0] == "~") for u in (a, b))
    if not one or not other or one & other:
        return False
    return not any(k[0] == "@" for k in a.names & b.names)


def holds_its_cue(unit: Unit) -> bool:
    """Whether the parse has made one clause of a statement and of who says it: its subject is the speaker, whatever is told."""
    return unit.attribution is not None and any(unit.span.holds(cue) for cue in unit.attribution.cue)


def is_spoken(unit: Unit) -> bool:
    """Whether a clause is somebody's own words, in quotation marks."""
    return unit.attribution is not None and unit.attribution.manner == "direct"


def may_be_one_source(a: Unit, b: Unit) -> bool:
    """Whether two accounts stand on the word of one, by name, or as a person said."""
    if said_one(a, b) or said_two(a, b):
        return not said_two(a, b)
    return any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers))


def does_it(names: Iterable[str], unit: Unit) -> bool:
    """Whether one of these is the subject of a clause, by the words of the names."""
    subjects = {head for role, head in unit.roles if role == "subject"}
    return any(stems_of(w) & subjects for name in names for w in words_of(name))


def _credited_beside(told: Unit, own: Unit) -> bool:
    """Whether an account in the outlet's own voice stands beside a sentence that credits the other's source: it is theirs too."""
    return own.attribution is None and any(known_by(name) & own.credited for name in told.speakers)
