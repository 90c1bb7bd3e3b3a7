"""Of a part: a denial that is told plainly, and yet may be only of a manner, a time, a place or an office that the other does not
tell: "never met him in private", "as minister she never visited", "never hit him with the bottle"; that is meant in irony; or that
is of another of the same surname.

in: what is told and its denial    out: whether it may be only that

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from itertools import product

from sayso.compare.clauses.forms import stems_told
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.narrowed import led_in
from sayso.model import one_person, words_of

# How, when or as what it was not done; the words behind must stand in the other, too.
_ONLY_SO = re.compile(
    r"\b(?P<how>in (?:private|public|secret|person)|as (?:an? |the )?(?:[a-z]+ )?[a-z]+|since\b[^,.;]{1,40}|"
    r"with (?:the|an?|his|her|any|bare) (?P<what>[a-z][\w-]*)|(?:under|during|while|when|before|after) (?P<then>[^,.;]{2,40})|"
    r"(?:from|at) the (?!(?:courts?|courthouse|trial|hearing|tribunal)\b)(?P<where>[a-z][\w-]*))",  # where one pleads says nothing
)
_SAID_AS = re.compile(
    r"as (?:a )?(?:well|such|far|long|soon|much|many|if|though|it|he|she|they|saying|part|yet|false|false claims)\b"
)
_IRONY = re.compile(r"^\W*(?:of course|naturally|sure|surely|no doubt|right)\b|\bpigs\b|\bwink\b|\bapril fool", re.I)
_FULL = re.compile(r"\b[A-ZÀ-Þ][\w’-]+ (?:[A-ZÀ-Þ][\w’-]+ ?){1,2}")
_A_THING = re.compile(r"\b(?:an?|any) (?P<what>[a-z][a-z-]{2,30})\b")
_DAY = re.compile(r"\b(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_NARROWING = frozenset({"for", "over", "from", "against"})
_PAID = frozenset({"pay", "give", "take", "receive", "accept", "get", "hand"})
# What is paid, whatever it is for.
_ANY_SUM_LIST = "money cash cent penny sum amount payment euro dollar pound crown kroner franc anything nothing thing dime rouble"
_ANY_SUM = frozenset(_ANY_SUM_LIST.split())


def of_a_part(told: Unit, no: Unit) -> bool:
    """Whether a denial may leave what another tells as it is."""
    return (
        _only_so(told, no) or _IRONY.search(no.sentence) is not None or _of_another_name(told, no) or _for_another_thing(told, no)
    )


def is_led_in_only_there(told: Unit, no: Unit) -> bool:
    """Whether what is denied has a thing led in behind it ("for children", "over the fire", "from the warehouse") of which
    the other has no word."""
    words = stems_told(told.sentence)
    return any(not own & words for by, own in led_in(_DAY.sub("", no.text)).items() if by in _NARROWING)


def _only_so(told: Unit, no: Unit) -> bool:
    """Whether the denial has a manner, time or place of which the other has no word."""
    words, said = stems_told(told.sentence), told.sentence.lower()
    for m in _ONLY_SO.finditer(_beside(no)):
        if _SAID_AS.match(m["how"]):
            continue
        own = stems_told(m["what"] or m["then"] or m["where"] or "")
        if m["how"].lower() not in said and not (own and own & words):
            return True
    return False


def _beside(no: Unit) -> str:
    """The denying clause, with the words before it that belong to it: "as minister she had never …"."""
    start = no.span.start - no.clause.sentence.start
    ahead = re.search(r"\bas (?:an? |the )?[a-z]+,?\s*$", no.sentence[: max(0, start)])
    return (ahead[0] + " " if ahead else "") + no.text


def _of_another_name(told: Unit, no: Unit) -> bool:
    """Whether both have a full name of one surname and not of one person, and no full name in common."""
    one, other = ([m[0].strip() for m in _FULL.finditer(u.sentence)] for u in (told, no))
    alike = [(x, y) for x, y in product(one, other) if words_of(x)[-1] == words_of(y)[-1]]
    return any(not one_person(x, y) for x, y in alike) and not any(one_person(x, y) for x, y in alike)


def _for_another_thing(told: Unit, no: Unit) -> bool:
    """Whether what was paid or given has another noun in each, and none is a word for any money."""
    if told.predicate != no.predicate or told.predicate not in _PAID:
        return False
    one, other = (frozenset(m["what"] for m in _A_THING.finditer(u.text)) for u in (told, no))
    return bool(one and other) and not one & other and not (one | other) & _ANY_SUM
