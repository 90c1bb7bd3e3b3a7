"""Who takes which part in a process: parties, go-betweens, hosts, by patterns over a text whose names are masked.

in: the story's reports    out: names with a role. No name is known beforehand: each sentence is read with its actors' mentions as
numbers ("§1§ will stop trying to mediate between §2§ and §3§"), so that only the words around them decide.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Literal

from msgspec import Struct

from sayso.compare.mentions import Mentions
from sayso.model import Actor, Member, ProcessParty, Span

Role = Literal["party", "mediator", "host"]
_LEAST = 2.0  # evidence from which a role holds: one plain pattern, or two weak ones
_LEAST_SHARE = 0.3  # of the evidence for the surest party; those far below are named in passing
_LEAST_STEM = 4  # letters that a people's and its state's name share
_PEOPLE = {"n", "ns", "an", "ans", "ian", "ians", "i", "is", "ish", "ese", "er", "ers"}  # what a people's name ends in
_MOST = 8  # parties; more is a list of everybody named

# A name with its article and up to two words about it ("the §1§ government"); one that begins what is caught; words that are none.
_N = r"(?:the |both )?(?:[\w-]+ ){0,2}?§(\d+)§(?:[’']s?)?"
_WHO = r"§(\d+)§(?:[’']s?)?"
_W = r"(?:(?!§)[\w’'-]+ )"
_V = r"(?:[\w-]+ )"
_AND = r"(?:,? (?:[\w-]+ ){0,2}?and )"
_TALKS = (
    r"(?:talks|negotiations?|mediat\w+|ceasefire|cease-fire|truce|dialogue|deal|agreement|accord|treaty|pact|peace|merger|dispute|"
    r"conflict|war|fighting|standoff|summit|contract)"
)
_MEETING = r"(?:talks|negotiations?|negotiat\w+|dialogue|deal|agreement|truce|ceasefire|summit|meet|met)"
_TAKING_UP = r"(?:resum\w+|restart\w*|hold|held|begin|began|continu\w+|sign\w*|reach\w*|agree\w*|negotiat\w+)"
_TRADES = r"(?:workers|union|members|employees|staff|drivers|nurses|teachers|pilots|crews)"
_BUYING = r"(?:buy|acquire|take over|merge with|takeover of|acquisition of|bid for|offer for|merger with)"
_BEFORE_COURT = r"(?:pleaded|pled|was convicted|was acquitted|was sentenced|stands trial|went on trial)"
_TELLS = rf"(?!and ){_W}{{0,3}}?(?:told|informed|notified)"
_NO_MORE = rf"(?:that )?{_W}{{1,8}}?mediat"


class Pattern(Struct, frozen=True):
    """What a pattern says of the names it catches, in order, and how surely. None leaves a name without a role.

    spots: whether a town or region may take part: it may sue, but "talks between Oslo and Bergen" name where.
    """

    regex: re.Pattern[str]
    roles: tuple[Role | None, ...]
    weight: float
    spots: bool = False


def _p(regex: str, roles: Sequence[Role | None], weight: float, spots: bool = False) -> Pattern:
    return Pattern(re.compile(regex, re.I), tuple(roles), weight, spots)


_TWO: tuple[Role, ...] = ("party", "party")
_BETWEEN: tuple[Role, ...] = ("mediator", "party", "party")
# Repetition is bounded throughout, so that no text makes them slow.
PATTERNS = (
    # parties
    _p(rf"\b{_TALKS}(?: [\w-]+){{0,4}}? between {_N}(?: [\w-]+){{0,2}}?{_AND}{_N}", _TWO, 3.0),
    _p(rf"\bbetween {_N}{_AND}{_N}(?: [\w-]+){{0,3}}? {_TALKS}\b", _TWO, 2.0),
    _p(rf"{_N} and {_N} {_V}{{0,6}}?{_TAKING_UP} {_V}{{0,4}}?{_TALKS}\b", _TWO, 2.0),
    _p(rf"§(\d+)§[-–]§(\d+)§ {_V}{{0,2}}?{_TALKS}\b", _TWO, 1.5),
    _p(rf"{_N} {_V}{{0,5}}?{_MEETING} with {_N}", _TWO, 1.0),
    _p(rf"{_N} {_W}{{0,4}}?(?:offer|propos|invit)\w* {_W}{{0,8}}?{_MEETING} {_W}{{0,6}}?(?:with|to) {_N}", _TWO, 1.5),
    # go-betweens
    _p(rf"{_WHO} {_W}{{0,7}}?(?:mediat(?:e|es|ed|ing|ion)|broker(?:s|ed|ing)?)\b", ("mediator",), 1.5),
    _p(rf"§(\d+)§[’']s? {_V}{{0,3}}?(?:mediation|mediating|mediator|role as (?:a |the )?mediator)", ("mediator",), 2.0),
    _p(rf"{_WHO} {_W}{{0,8}}?(?:its|their|his|her) {_V}{{0,2}}?(?:mediation|role as (?:a )?mediator)", ("mediator",), 2.0),
    _p(rf"{_WHO} {_W}{{0,5}}?facilitat\w+ {_V}{{0,3}}?(?:talks|negotiations?|deal)", ("mediator",), 2.0),
    _p(rf"\b(?:mediat(?:ed|ion|ors?)|brokered|facilitated) (?:by|from|including|such as|like) {_N}", ("mediator",), 2.5),
    _p(r"§(\d+)§(?: and §(\d+)§)?[ -](?:mediated|brokered|mediators?)\b", ("mediator", "mediator"), 2.0),
    _p(rf"{_WHO} {_W}{{0,4}}?mediat\w+ {_V}{{0,5}}?between {_N}{_AND}{_N}", _BETWEEN, 3.0),
    _p(rf"{_WHO} {_TELLS} {_N} and {_N} {_NO_MORE}", ("mediator", None, None), 3.0),
    _p(rf"{_WHO} {_TELLS} {_N} and {_N} {_NO_MORE}", (None, "party", "party"), 1.0),  # who is told may be an onlooker
    # hosts
    _p(rf"{_WHO} {_W}{{0,3}}?host(?:s|ed|ing)? {_V}{{0,3}}?(?:talks|negotiations?|summit|rounds?)", ("host",), 2.0),
    _p(rf"\b(?:talks|negotiations?|summit) {_V}{{0,3}}?hosted by {_N}", ("host",), 2.0),
    # work disputes
    _p(rf"\b{_TRADES} (?:at|of|for) {_N}", ("party",), 1.0),
    _p(rf"{_N} {_V}{{0,3}}?{_TRADES} {_V}{{0,4}}?(?:strike|struck|walk\w* (?:out|off)|picket\w*)", ("party",), 2.0),
    # courts
    _p(rf"{_N} {_V}{{0,3}}?(?:sued|sues|is suing|filed {_V}{{0,5}}?against) {_N}", _TWO, 3.0, spots=True),
    _p(rf"\b(?:lawsuit|suit|charges?|case|complaint) {_V}{{0,3}}?against {_N}", ("party",), 1.5),
    _p(rf"{_WHO} {_W}{{0,3}}?{_BEFORE_COURT}", ("party",), 2.0),
    # mergers
    _p(rf"{_N} {_V}{{0,5}}?{_BUYING} {_N}", _TWO, 2.0),
)


# A name that the reading did not see as one, told by its place: "between §1§ and Unite"; a people's ("Nigerian officials") is none.
_UNSEEN = re.compile(
    r"\bbetween (?:the )?(?:§\d+§ and (?:the )?)?(?!\w+(?:n|ese|ish|i) )"
    r"([A-Z][\w-]+(?: [A-Z][\w-]+){0,3})(?= and (?:the )?§|[^§]*$)"
)
_MOST_UNSEEN = 2


class Masked(Struct, frozen=True):
    """A sentence with its actors' mentions as numbers into `actors`."""

    text: str
    actors: tuple[Actor, ...]


def parties_of(members: Sequence[Member]) -> tuple[ProcessParty, ...]:
    """Who takes which part, the surest first; one that is a go-between by more evidence than a party is a go-between."""
    evidence: Evidence = defaultdict(lambda: defaultdict(float))
    names: dict[str, Counter[str]] = defaultdict(Counter)
    for member in members:
        for masked in masked_sentences(member):
            for key, name, role, weight in _roles_in(masked):
                evidence[key][role] += weight
                names[key][name] += 1
        for actor in member.reading.actors:
            names[key_of(actor)][actor.name] += len(actor.mentions)
    _join_peoples(evidence)
    return tuple(ProcessParty(name=_commonest(names[key]), role=role) for _, key, role in _surest(evidence))


Evidence = dict[str, dict[Role, float]]
"""How much says that one known under a key takes a part."""


def _surest(evidence: Evidence) -> list[tuple[float, str, Role]]:
    """Weight, key and role of those that surely take part."""
    found: list[tuple[float, str, Role]] = []
    for key, weights in evidence.items():
        role = max(sorted(weights), key=lambda r: weights[r])
        found.append((weights[role], key, role))
    least = max(_LEAST, _LEAST_SHARE * max((weight for weight, _, role in found if role == "party"), default=0.0))
    return sorted((f for f in found if f[0] >= least), key=lambda f: (-f[0], f[1]))[:_MOST]


def _commonest(names: Counter[str]) -> str:
    return max(sorted(names), key=lambda name: names[name])


def _join_peoples(evidence: Evidence) -> None:
    """Add what is told of a people to its state, where the state's name is in the people's: Velmarans and Velmara."""
    for people in sorted(evidence, key=len, reverse=True):
        for state in sorted(evidence):
            stem = state[:-1] if state[-1:] in "aeiouy" else state
            if len(stem) >= _LEAST_STEM and people.startswith(stem) and people[len(stem) :] in _PEOPLE and people != state:
                for role, weight in evidence.pop(people).items():
                    evidence[state][role] += weight
                break


def key_of(actor: Actor) -> str:
    """What an actor is known under across reports: a country, and places in it, by its code, all others by name."""
    if actor.country and actor.kind in ("country", "place"):
        return actor.country
    return _own_key(actor)


def _own_key(actor: Actor) -> str:
    """An actor's own name, whatever country it lies in; a country's is its code."""
    if actor.country and actor.kind == "country":
        return actor.country
    return re.sub(r"\W+", " ", actor.name.casefold()).strip().removeprefix("the ")


def sentences_of(member: Member) -> list[Span]:
    """The sentences of a report that hold a clause, in order."""
    return sorted({c.sentence for c in member.reading.clauses})


def masked_sentences(member: Member) -> Iterator[Masked]:
    """A report's sentences with the mentions of its named actors masked."""
    mentions = Mentions(member)
    for sentence in sentences_of(member):
        if inside := mentions.inside(sentence):
            yield _masked(member.report.text, sentence, inside)


def _masked(text: str, sentence: Span, mentions: Sequence[tuple[Span, Actor]]) -> Masked:
    parts: list[str] = []
    actors: list[Actor] = []
    at = sentence.start
    for span, actor in mentions:
        if span.start >= at:
            parts += [text[at : span.start], f"§{len(actors)}§"]
            actors.append(actor)
            at = span.end
    whole = " ".join("".join([*parts, text[at : sentence.end]]).split())
    for m in islice(_UNSEEN.finditer(whole), _MOST_UNSEEN):  # one name may stay unseen beside a seen one
        actors.append(Actor(id="", name=m.group(1), kind="organisation"))
        whole = whole.replace(m.group(1), f"§{len(actors) - 1}§", 1)
    return Masked(whole, tuple(actors))


def _roles_in(masked: Masked) -> Iterator[tuple[str, str, Role, float]]:
    """Key, name, role and weight for each name that a pattern catches."""
    for pattern in PATTERNS:
        for m in pattern.regex.finditer(masked.text):
            caught = [(masked.actors[int(n)], role) for n, role in zip(m.groups(), pattern.roles, strict=True) if n and role]
            keys = [_own_key(actor) if pattern.spots else key_of(actor) for actor, _ in caught]
            if len(set(keys)) < len(keys):  # nobody talks with himself
                continue
            for key, (actor, role) in zip(keys, caught, strict=True):
                if role != "party" or pattern.spots or not _is_a_spot(actor):
                    yield key, actor.name, role, pattern.weight


def _is_a_spot(actor: Actor) -> bool:
    """A town or region of a known country is no party; a place that no table knows may be a state."""
    return actor.kind == "place" and actor.country is not None
