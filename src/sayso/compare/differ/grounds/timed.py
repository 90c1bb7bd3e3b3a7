"""Timed: the deeds of which news tells the hour, and the words that tell one deed.

in: a clause    out: the deeds that it tells as done (`deeds_of`); whether two clauses are of one thing (`ONE_THING`)

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.kept import once_a_unit
from sayso.compare.clauses.pronouns import theme
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.timeline.words import MISHAPS, STEPS

# Verbs that tell one deed.
_DEEDS_LIST = (
    "begin start commence erupt open break:out flare",
    "end finish conclude stop close shut",
    "break burst fail collapse rupture give:way cave",
    "explode detonate go:off",
    "crash collide smash plough",
    "arrest detain",
    "call alert summon notify",
    "arrive land come reach",
    "leave depart sail set:off set:out set:sail take:off pull:out",
    "die perish",
    "sink founder",
    "read deliver announce hand",
    "recover raise salvage retrieve",
    "free release",
    "approve adopt pass",
    "land touch:down set:down",
    "discover find",
)
_TELLING = frozenset(n for n, line in enumerate(_DEEDS_LIST) if line.split()[0] in ("break", "explode", "crash", "sink", "land"))
_ALONE: dict[str, set[int]] = {}
for _n, _line in enumerate(_DEEDS_LIST):
    for _verb in (v for v in _line.split() if ":" not in v):
        _ALONE.setdefault(stem(_verb), set()).add(_n)
_WITH = {tuple(verb.split(":")): n for n, line in enumerate(_DEEDS_LIST) for verb in line.split() if ":" in verb}
# Mishaps and steps that are one in whatever words: a story has one of each sort on a day.
_BY_WORDS_LIST = (*MISHAPS, *STEPS)
# What a story has one of, whatever it is called; words beside which it is another.
_CRASH = r"(?:impact|crash|collision|accident|derailment|smash|disaster|wreck)"
_HAPPENINGS_LIST = (
    (
        r"(?:hit|struck|rammed|collid\w+|crash(?:ed|es)|smashed|plough(?:ed|s)|plow(?:ed|s)|slammed|plunged|veered)|"
        rf"(?:came off|left|jumped|ran off) the (?:road|rails?|tracks?)|derailed|overturned|capsized|r[au]n aground|"
        rf"the {_CRASH}(?: [\w-]+){{0,6}}? (?:happened|occurred|took place|came|at)|{_CRASH} (?:at|happened|occurred|took place)",
        r"quake\w*|earthquake|storm|hurricane|bullets?|shots?|rockets?|missiles?|bomb\w*|blast|shares|market|tornado|lightning|deal|"
        r"second|another",
    ),
    (r"alarms? (?:went off|sounded|was raised|was set off|rang|was triggered)|(?:set|setting) off (?:the|an) (?:[\w-]+ )?alarm|"
     r"(?:triggered|raised|sounded|tripped) (?:the|an) (?:[\w-]+ )?alarm", r"false alarm|again|second"),
    (r"(?:earthquake|quake|tremor|temblor|shock)\b[^.;]{0,30} (?:hit|struck|shook|threw|jolted|woke|came|occurred|was felt|"
        r"rocked|rattled|at)",
     r"aftershocks?|foreshocks?|second|another|shockwaves?|in shock"),
    (r"(?:shooting|gunfire|shots)\b(?: [\w-]+){0,6}? (?:began|started|broke out|heard|fired|rang out)|opened fire",
     r"second|another|again|returned|police|officers?|warning"),
    (r"(?:gates|doors|turnstiles) (?:were |had )?(?:open(?:ed)?)|(?:opened|unlocked) (?:the|its|their) (?:gates|doors)|"
     r"(?:were|was|been) (?:let|allowed|admitted) in(?!to)|(?:fans|visitors|spectators|guests) (?:were )?(?:let in|admitted)",
     r"closed|locked"),
    (r"lift(?:ed|s)? off|blast(?:ed|s)? off|(?:was|were) launched|roared into|left the (?:launch)? ?pad|"
     r"(?:rocket|spacecraft|[A-Z]\w+(?: \d+)?) (?:rose|climbed|soared) (?:from|into|skywards?)", r"missile|second|another"),
    (r"(?:avalanche|slab|landslide|mudslide|rockfall|mass of (?:snow|mud|rock))\b[^.;]{0,60} (?:broke|came|hit|swept|struck|"
        r"buried|slid|released|fell|thundered|at)|"
     r"broke loose|came down", r"second|another|helicopter"),
    (r"sign(?:ed|s)? (?:a |an |the |their )?(?:[\w-]+ ){0,3}?(?:documents?|agreements?|deal|text|accord|treaty|pact|"
        r"memorandum|contract|truce)|"
     r"(?:documents?|agreement|deal|text|accord|treaty|pact|memorandum|contract|truce)\b[^.;]{0,50} signed", r"second|another"),
    (r"(?:hearing|session|trial|sitting|proceedings)\b(?: [\w’'-]+){0,5} (?:began|started|opened|got under way|commenced)|"
     r"(?:opened|began|started) (?:the )?(?:hearing|session|trial|proceedings)", r"second|another|afternoon|resumed|next"),
)  # fmt: skip
HAPPENINGS = tuple(
    (re.compile(rf"\b(?:{words})\b", re.I), re.compile(rf"\b(?:{never})\b", re.I)) for words, never in _HAPPENINGS_LIST
)
_BY_WORDS = dict(enumerate(_BY_WORDS_LIST, len(_DEEDS_LIST)))
_WALKED_OUT = next(n for n, p in _BY_WORDS.items() if p.search("walked out"))
_FIRST_HAPPENING = len(_DEEDS_LIST) + len(_BY_WORDS_LIST)
# Verbs that say no more than that it happened: what happened is their noun.
_HAPPEN = frozenset(map(stem, ("happen", "occur", "take", "come", "hit", "strike", "shake", "rip", "tear", "rock", "hold")))
_NOUNS_LIST = {
    "explosion": "explode", "blast": "explode", "detonation": "explode", "bombing": "explode", "crash": "crash",
    "collision": "crash", "shooting": "shoot", "gunfire": "shoot", "collapse": "collapse", "arrest": "arrest", "arrival": "arrive",
    "derailment": "derail", "sinking": "sink", "breach": "break",
}  # fmt: skip
_NOUNS = {stem(noun): stem(verb) for noun, verb in _NOUNS_LIST.items()}
_STRIKES = frozenset(map(stem, ("strike", "walkout", "stoppage")))  # "the walkout of the drivers began": they walked out
_ONE_THING_LIST = (
    "fire blaze inferno", "bus coach vehicle", "train express", "strike walkout stoppage", "explosion blast bomb device",
    "ship ferry boat vessel trawler tanker", "plane aircraft jet airliner airbus boeing flight",
    "dam wall dyke dike levee embankment",
    "quake earthquake tremor", "poll polling station", "bridge span footbridge viaduct overpass flyover",
    "shooting gunfire clash fight shelling firefight battle bombardment skirmish attack assault",
    "talk negotiation discussion meeting round session",
    "voting vote ballot", "hearing session trial sitting",
)  # fmt: skip
ONE_THING = tuple(frozenset(map(stem, line.split())) for line in _ONE_THING_LIST)
"""Nouns that are used for one another, line by line."""


@once_a_unit
def deeds_of(unit: Unit) -> set[int | str]:
    """What a clause tells as done, by its verb, its noun or its words: numbers for what has several words, else the verb."""
    verb, text = unit.predicate, unit.text.lower()
    found: set[int | str] = {n for n, p in _BY_WORDS.items() if p.search(unit.text)}
    found |= {
        n
        for n, (words, never) in enumerate(HAPPENINGS, _FIRST_HAPPENING)
        if words.search(unit.text) and not never.search(unit.text)
    }
    nouns = {_NOUNS[t] for t in theme(unit) if t in _NOUNS} if verb in _HAPPEN else set()
    if 0 in _ALONE.get(verb, ()) and theme(unit) & _STRIKES:
        found.add(_WALKED_OUT)
    for noun in nouns:
        found |= _ALONE.get(noun, {noun})
    for (word, behind), n in _WITH.items():
        if verb == stem(word) and re.search(rf"\b{behind}\b", text):
            found.add(n)
    if not nouns:
        found |= _ALONE.get(verb, {verb})
    return found


def is_by_words(deed: int | str) -> bool:
    """Whether a deed is one of which a story has one, in whatever words."""
    return isinstance(deed, int) and deed >= len(_DEEDS_LIST)


def happens_once(deed: int | str) -> bool:
    """Whether a deed is one of those that its words alone tell, whatever they are about."""
    return isinstance(deed, int) and deed >= _FIRST_HAPPENING


def is_telling(deed: int | str) -> bool:
    """Whether a deed says of itself so much that "it" may do it: not that something began, ended, came or went."""
    return isinstance(deed, int) and deed in _TELLING
