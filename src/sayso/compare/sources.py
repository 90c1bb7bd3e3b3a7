"""Sources side by side: on whose word two accounts stand, and whether that is another's word.

in: two units    out: who says each, in short, and whether their sources are apart. What may be one person is not apart: "the
governor" and the governor's name, "the FDA and CDC" and "the CDC and the Food and Drug Administration".
"""

from __future__ import annotations

import re
from itertools import product

from sayso.compare.units import Unit, same_words
from sayso.model import Attribution

OWN_VOICE, UNKNOWN = "own voice", "unknown"

_DEFINITE = frozenset({"the", "his", "her", "their", "its", "this", "that"})
# Words that open what names no source: a phrase of place, or somebody who is anybody.
_NO_SOURCE_LIST = """
    in of at all from on by with for to as than anyone everyone someone nobody neither none you those these who he she it we they
"""
_NO_SOURCE = frozenset(_NO_SOURCE_LIST.split())
_ANY = frozenset({"many", "some", "several", "most", "few", "both", "one", "others"})  # and these, alone or before "of them"
_BEHIND = re.compile(r",|\b(?:of|in|from|for|with|who|on|at|by)\b")
_ACRONYM = re.compile(r"\b[A-Z]{3,}\b")
_PERSONS = frozenset({"named_person", "anonymous_person"})


def apart(a: Unit, b: Unit) -> bool:
    """Whether two accounts stand on the word of others: two sources that can't be one, or a source and the outlet's own voice."""
    one, other = source(a.attribution), source(b.attribution)
    if UNKNOWN in (one, other) or one == other or any(same_name(x, y) for x, y in product(a.speakers, b.speakers)):
        return False
    if _names_none(a.attribution) or _names_none(b.attribution) or _may_be_one(a.attribution, b.attribution):
        return False
    if _credited_beside(a, b) or _credited_beside(b, a):
        return False
    kinds = {u.attribution.source_kind if u.attribution else None for u in (a, b)}
    # Of one text, which of its sentences names the source is no difference.
    return not same_words(a, b) or None not in kinds


def source(attribution: Attribution | None) -> str:
    """Who says it, in short."""
    if attribution is None:
        return OWN_VOICE
    return attribution.speaker or UNKNOWN


def same_name(one: str, other: str) -> bool:
    """Whether two names may be of one speaker: they share a word that is no title or article, or an acronym."""
    shared = {w for w in one.lower().split() if len(w) > 3} & {w for w in other.lower().split() if len(w) > 3}
    return bool(shared) or bool(set(_ACRONYM.findall(one)) & set(_ACRONYM.findall(other)))


def _names_none(a: Attribution | None) -> bool:
    """Whether the words taken for a source name none ("anyone", "many of them", "in the evenly divided Senate")."""
    if a is None or not a.speaker:
        return False
    first, *rest = a.speaker.lower().split()
    return first in _NO_SOURCE or (first in _ANY and (not rest or rest[0] == "of"))


def _may_be_one(a: Attribution | None, b: Attribution | None) -> bool:
    """Whether one is somebody whom its report has named before ("the governor", "the woman"), and the other a person too."""
    if a is None or b is None or not {a.source_kind, b.source_kind} <= _PERSONS:
        return False
    return _named_before(a) or _named_before(b)


def _named_before(a: Attribution) -> bool:
    """Whether an unnamed source is one definite person."""
    if a.source_kind != "anonymous_person" or not a.speaker:
        return False
    noun = _BEHIND.split(a.speaker, maxsplit=1)[0].split()
    return len(noun) > 1 and noun[0].lower() in _DEFINITE and not noun[-1].lower().endswith("s")


def _credited_beside(told: Unit, own: Unit) -> bool:
    """Whether an account in the outlet's own voice stands beside a sentence that credits the other's source: it is theirs too."""
    return own.attribution is None and bool(told.heard & own.heard_beside)
