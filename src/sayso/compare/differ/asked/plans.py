"""Plans told: what somebody will do, as a clause tells it of whom another report has as undecided: "the family will back the deal".

in: the question, and a clause    out: whether it is of the same plan of the same one, and how surely
"""

from __future__ import annotations

import re

from sayso.compare.clauses.forms import forms, stems_told
from sayso.compare.clauses.pronouns import EMPTY, PERSONAL, heads
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of
from sayso.compare.differ.asked.questions import Nearby, Question, head_of, one_of
from sayso.compare.differ.pairs.plainly import same_deeds
from sayso.model import words_of

HINTS = (" has ", " have ", " will ", " is to ", " are to ", "’ll ", "'ll ", "decided to", "agreed to", "chosen to", " going to ")
_SETTLED = re.compile(
    r"(?P<will>\bwill\b|[’']ll\b|\b(?:is|are) (?:going )?to\b|\b(?:has|have|had)? ?(?:decided|agreed|chosen) (?:not )?to\b) "
    r"(?:(?:not|also|now|still|never) )*(?P<verb>[a-z]+)",
    re.I,
)
_DONE = re.compile(r"\b(?P<will>(?:has|have) (?:already |now )?)(?P<verb>[a-z]+(?:ed|ught|ld|en|ut|id))\b", re.I)
_OPEN = re.compile(
    r"\b(?:if|unless|whether|may|might|could|would|should|likely|expected|hop(?:es?|ed|ing)|wants?|wanted|plan(?:s|ned)|consider\w*|"
    r"probabl\w+|perhaps|possibl\w+|believ\w+|thought|fear\w*|until|once|bets?|sure that|certain that|set to|poised)\b",
    re.I,
)
_WILL = re.compile(
    r"(?:(?:it|he|she|they) )?(?:(?:will|would) |to )(?:(?:not|still|also) )?(?P<verb>[a-z]+)(?P<rest>.*)", re.I | re.S
)
_DOES = re.compile(r"what\b.*\bdo\b", re.I)
_FROM_ON = re.compile(
    r"[,;]|\b(?:said|says|when|if|after|before|by|next|this|until|unless|because|but|again|now|soon|today|too|together)\b", re.I
)
_ON = re.compile(r"^ (?:on|ahead|back|up|out|down|off|over|away|through)\b", re.I)  # belongs to the verb: "go on"
_FUTURE = re.compile(r"(?:(?:the|its|their) )?(?:future|fate|sale|closure) of ", re.I)
_SUPPOSED = re.compile(r"\b(?:if|whether|unless)\b[^,;]{0,60}$", re.I)
_NAME = re.compile(r"\b[A-ZÀ-Þ][\w-]+")
_SMALL = frozenset(
    {"the", "an", "his", "her", "its", "their", "but", "and", "whether", "it", "he", "she", "they", "of", "in", "that"}
)
_WHOM = ("against", "at", "for", "with", "from")  # where what it is done to stands
_TELLS_MORE = re.compile(r"\b(?:which|who|whose|of|in|from|at|for|with)\b")
_BEFORE = 160  # characters before the words that leave it open in which they stand of whom that is told
_TERMS = re.compile(r"[;:—–“”\"]|, (?:but|and|while|though|although) ", re.I)
# Verbs that decide one matter, either way; general knowledge, not tuned on any set.
_MATTERS_LIST = """
    stay remain continue keep leave quit go resign depart retire join step
    accept back approve support sign agree endorse reject refuse oppose block veto take turn decline
    sell keep buy
    run stand
    rebuild reopen close shut repair demolish
    attend boycott skip
    appeal
    pay
    strike
    extradite deport
    prosecute charge
    hire recruit employ bring
"""
_MATTERS = tuple(frozenset(f for verb in line.split() for f in forms(verb)) for line in _MATTERS_LIST.strip().splitlines())
_DECIDES = frozenset[str]().union(*_MATTERS)
_ANY_PLACE = frozenset(
    w
    for noun in ("club", "company", "job", "post", "office", "party", "team", "government", "race", "firm", "side")
    for w in one_of(noun)
)
# What a firm, a house or a state may be called that somebody speaks for.
_BODIES = frozenset(
    w
    for noun in ("company", "firm", "boss", "owner", "management", "board", "government", "official", "council", "operator")
    for w in one_of(noun)
)


def told_plan(q: Question, unit: Unit, nearby: Nearby) -> bool | None:
    """Whether a clause tells as settled what is asked: surely the very deed, or one by which it is decided; None where it does not
    tell it, or of another."""
    m = _settled(unit)
    if m is None:
        return None
    deeds, one = frozenset(forms(m["verb"])), _one_actor(q, unit, unit.text[: m.start()], nearby)
    asked = _WILL.match(q.ask.thing)
    if asked is not None and q.ask.did:  # whom she will support
        named = bool(heads(unit, "object") - EMPTY) and any(deeds & same_deeds(verb) for verb in forms(asked["verb"]))
        return True if one and named else None
    if asked is None:
        decided = _of_the_matter(q, unit, deeds) if one is not False else None
        return decided if one else None if decided is None or not decided else False
    own = frozenset(forms("stay" if asked["verb"].lower() == "be" else asked["verb"]))  # "whether she will be the coach in August"
    same = any(deeds & same_deeds(verb) for verb in own)
    if m.re is _DONE:  # what is not decided by one report is done by another
        alike = same or any(deeds & both and own & both for both in _MATTERS)
        return False if alike and one is not False and _shares_object(asked["rest"], unit, same=same) else None
    shared = _shares_object(asked["rest"], unit, same=same) if asked["verb"].lower() != "be" else True
    if same and shared is False:
        return None
    if same or any(deeds & both and own & both for both in _MATTERS):
        return bool(one and shared) if one or (one is None and same) else None
    return False if one and deeds & _DECIDES and own & _DECIDES and _names_of(asked["rest"]) & unit.names else None


def _settled(unit: Unit) -> re.Match[str] | None:
    """What a clause tells that somebody will do, or has decided to."""
    c = unit.clause
    if c.condition or c.hedge or "?" in unit.sentence or c.modality not in (None, "planned"):
        return None
    m = _SETTLED.search(unit.text) or (_DONE.search(unit.text) if c.modality is None and not c.negation else None)
    before = unit.sentence[: unit.span.start - c.sentence.start]
    return None if m is None or _OPEN.search(unit.text) or _SUPPOSED.search(before) else m


def _one_actor(q: Question, unit: Unit, before: str, nearby: Nearby) -> bool | None:
    """Whether the clause is of whom the question is asked; None where it may be, as of "the company" and "its bosses". before: the
    words of the clause before what is settled."""
    own, who = _actor(q), heads(unit, "subject") - EMPTY
    one, other = _names_of(_asked_of(q)), _names_of(before) & unit.names
    if one and other and not one & other:
        return False
    if own and who & own:
        return True
    if q.ask.who and own & heads(unit, "object"):  # "whether the works would close", "will close its works"
        return True
    if _words(_asked_of(q)) & PERSONAL and who & nearby.meant(q.unit):
        return None
    return None if (who | own) & _BODIES and who and own else False


def _words(told: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]+", told.lower()))


def _names_of(words: str) -> frozenset[str]:
    """The names among some words, as clauses have them."""
    return frozenset(f"~{w.lower()}" for w in _NAME.findall(words) if w.lower() not in _SMALL)


def _asked_of(q: Question) -> str:
    """The words that tell of whom it is asked what they will do."""
    if q.ask.who:
        return q.ask.who
    own = q.unit.sentence[max(0, q.ask.mark[0] - _BEFORE) : q.ask.mark[0]]
    return _TERMS.split(own)[-1]


def _actor(q: Question) -> frozenset[str]:
    """The stems of whom it is asked what they will do; of "he" and "we" those of who says so."""
    told = stems_told(_asked_of(q))
    if q.ask.who:
        return told
    subjects = heads(q.unit, "subject") - EMPTY
    if told and not _words(_asked_of(q)) & (PERSONAL | {"i", "we"}):
        named = _TELLS_MORE.split(_asked_of(q))[0]
        return (told & subjects) | frozenset(s for name in _names_of(named) for s in stems_of(name[1:])) or told
    return frozenset(s for name in q.unit.speakers[:1] for w in words_of(name) for s in stems_of(w)) | subjects


def _of_the_matter(q: Question, unit: Unit, deeds: frozenset[str]) -> bool | None:
    """Whether a clause decides what somebody has not decided about: "about a new contract", or nothing told."""
    if not deeds & _DECIDES:
        return None
    if q.ask.thing and not _DOES.match(q.ask.thing):
        return True if head_of(_FUTURE.sub("", q.ask.thing)) & _words_of(heads(unit, "object")) else None
    shared = {k for k in unit.weights.keys() & q.unit.around.keys() if k[0] not in "#%"}
    return False if {k.lstrip("~") for k in shared} - heads(unit, "subject") - deeds else None


def _words_of(heads_: frozenset[str]) -> frozenset[str]:
    return heads_ | frozenset(map(one_word, heads_))


def _shares_object(rest: str, unit: Unit, *, same: bool) -> bool | None:
    """Whether what it would be done to is what it will be done to, by the noun, or any place that one may stay at or leave; None
    where one of the two does not say. same: whether the verb is the same."""
    rest = _ON.sub("", rest)
    end = _FROM_ON.search(rest)
    asked = head_of(rest[: end.start()] if end else rest)
    done = (heads(unit, "object") or frozenset(h for role in _WHOM for h in heads(unit, role))) - EMPTY
    if not asked:
        return None if heads(unit, "object") - EMPTY else True
    if not done:
        return None
    return bool(asked & _words_of(done)) or (not same and asked <= _ANY_PLACE)
