"""Who takes which part in a process: parties, go-betweens, hosts, by patterns over a text whose names are masked.

in: the story's reports    out: names with a role. No name is known beforehand: each sentence is read with its actors' mentions as
numbers ("§1§ will stop trying to mediate between §2§ and §3§"), so that only the words around them decide.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import islice

from msgspec import Struct

from sayso.compare.process.groups import is_group
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.patterns import PATTERNS, Role
from sayso.compare.process.words import MERGER, NEGOTIATION, TRIAL
from sayso.model import Actor, Member, ProcessParty, Span, dated, day_of

_LEAST = 2.0  # evidence from which a role holds: one plain pattern, or two weak ones
_LEAST_SHARE = 0.3  # of the evidence for the surest party; those far below are named in passing
_GROUP = 1.0  # evidence that a sentence with a group in it gives
_LEAST_STEM = 4  # letters that a people's and its state's name share
_PEOPLE = {"n", "ns", "an", "ans", "ian", "ians", "i", "is", "ish", "ese", "er", "ers"}  # what a people's name ends in
_LONG_AGO = timedelta(days=300)  # what is told of a time that far back was another round
_MOST = 8  # parties; more is a list of everybody named

# A name that the reading did not see as one, told by its place: "between §1§ and Unite"; a people's ("Nigerian officials") is none.
_UNSEEN = re.compile(
    r"\bbetween (?:the )?(?:§\d+§ and (?:the )?)?(?!\w+(?:n|ese|ish|i) )"
    r"([A-Z][\w-]+(?: [A-Z][\w-]+){0,3})(?= and (?:the )?§|[^§]*$)"
)
_OF_A_STATE = re.compile(r"(§(?P<one>\d+)§) of (?:the )?§(?P<of>\d+)§")
# "Ulmar, | which brokered the truce of 2017, | offered to mediate".
_IN_PASSING = re.compile(r", (?:which|who) [^,;.“”\"\n]{3,90},")
_MOST_ASIDES = 3
_MOST_UNSEEN = 2
_SINCE = re.compile(r"\bsince (?:\w+ )?$", re.I)
_CALLED = re.compile(
    r"\b(?:mediator|go-between|intermediary|mediating|"
    r"who (?:is|was|has been|had been) (?:trying to mediate|shuttling between))\b",
    re.I,
)
# "the Bishop of Carrowmouth, the Right Rev Martin Oyelaran"
_IN_OFFICE = re.compile(r"(?:[Tt]he )?[A-ZÀ-Þ][\w’'-]+ of (?:the )?[A-ZÀ-Þ][\w’' -]{1,40}, (?P<who>.{3,80})")
# Who is told beside the word for what he is, behind an "and": "the families and the builder, §1§, broke off".
_BESIDE = re.compile(
    r"(\bbetween [^.;§]{3,60}(?:§\d+§)? and )(?:the|its|their) (?:[\w-]{1,30} ){0,2}[a-z-]{3,30}, (§\d+§),?(?= [a-z])"
)
# What is sold: "the sale of the regional airline §1§", "sold Castelair's regional arm, §2§", "to part with §1§".
_SOLD = re.compile(
    r"\b(?:(?:sale|disposal|divestment|divestiture) of|sells?|sold|selling|dispos\w+ of|divest\w*|part(?:s|ed|ing)? with|shed\w*)"
    r"(?: [\w§’'-]{1,30}){0,6}?(?:,|,? and with)? §(\d+)§(?![’']s)(?! (?:to|for|by))"
)
_REPORTS_OF_A_SALE, _TWO_LEFT = 2, 2


class Masked(Struct, frozen=True):
    """A sentence with its actors' mentions as numbers into `actors`."""

    text: str
    actors: tuple[Actor, ...]


class Taker(Struct, frozen=True):
    """One who takes part: the name, the part, and all the keys that the reports' actors have who are this one."""

    name: str
    role: Role
    keys: frozenset[str]

    @property
    def part(self) -> ProcessParty:
        """As the ledger has it."""
        return ProcessParty(name=self.name, role=self.role)


def takers_of(members: Sequence[Member], kind: str, *, charged: bool = False) -> tuple[Taker, ...]:
    """Who takes which part, the surest first; one that is a go-between by more evidence than a party is a go-between.

    members: with the groups that have no name of their own (`with_groups`).  kind: the kind of process.  charged: whether it is the
    trial of somebody who is charged: nobody becomes a side of that by talks, work or purchases that are told beside it.
    """
    evidence: Evidence = defaultdict(lambda: defaultdict(float))
    names: dict[str, Counter[str]] = defaultdict(Counter)
    sentences = [list(masked_sentences(member)) for member in members]
    aside = _sold_beside(sentences, charged=charged) if kind == MERGER else frozenset[str]()
    for member, told in zip(members, sentences, strict=True):
        for masked in told:
            for key, name, role, weight in (*_roles_in(masked, kind, charged=charged, aside=aside), *_groups_in(masked, kind)):
                evidence[key][role] += weight
                names[key][name] += 1
        for actor in member.reading.actors:
            # a state is called by its own name, though one of its towns is told oftener
            names[_key(actor, kind)][actor.name] += 0 if _is_a_spot(actor) else len(actor.mentions)
    keys = {key: {key} for key in evidence}
    _join_peoples(evidence, keys)
    _join_names(evidence, keys)
    _join_offices(members, evidence, keys)
    if kind == NEGOTIATION:
        _join_leaders(members, evidence, keys)
    called = {_key(a, kind) for m in members for a in m.reading.actors if a.named and a.kind in ("organisation", "person")}
    found = (
        Taker(
            _commonest(names[key]),
            role,
            frozenset(k for own in keys[key] for k in (own, *_longer(own, names), *_shorter(own, called))),
        )
        for _, key, role in _surest(evidence, {_own_key(a) for m in members for a in m.reading.actors if is_group(a, kind)})
    )
    return _once(found)


def _once(takers: Iterable[Taker]) -> tuple[Taker, ...]:
    """Those who take part, each name once: what else is told of a name is told of the first."""
    found: dict[str, Taker] = {}
    for t in takers:
        first = found.setdefault(t.name, t)
        found[t.name] = Taker(t.name, first.role, first.keys | t.keys)
    return tuple(found.values())


Evidence = dict[str, dict[Role, float]]
"""How much says that one known under a key takes a part."""
Keys = dict[str, set[str]]
"""By the key that stands for one, all keys that are that one's."""


def _surest(evidence: Evidence, groups: Collection[str]) -> list[tuple[float, str, Role]]:
    """Weight, key and role of those that surely take part. A group without a name, a go-between and a host are seldom told of
    beside the parties, and still take part."""
    found: list[tuple[float, str, Role]] = []
    for key, weights in evidence.items():
        role = max(sorted(weights), key=lambda r: weights[r])
        found.append((weights[role], key, role))
    least = max(_LEAST, _LEAST_SHARE * max((weight for weight, _, role in found if role == "party"), default=0.0))
    sure = (f for f in found if f[0] >= (_LEAST if f[1] in groups or f[2] != "party" else least))
    return sorted(sure, key=lambda f: (-f[0], f[1]))[:_MOST]


def _commonest(names: Counter[str]) -> str:
    return max(sorted(names), key=lambda name: names[name])


def _longer(key: str, names: Mapping[str, object]) -> list[str]:
    """The keys of whole names that a surname alone stands for, where there is one such."""
    found = [k for k in names if _is_short_for(key, k)]
    return found if len(found) == 1 else []


def _shorter(key: str, called: Collection[str]) -> list[str]:
    """The keys of names that are short for this one alone: "corvane" for "corvane lines"; no place's."""
    found = (k for k in called if _is_short_for(k, key))
    return [k for k in found if sum(_is_short_for(k, other) for other in called) == 1]


def _is_short_for(short: str, whole: str) -> bool:
    """Whether a name is the other's beginning or end: "trump", "donald trump"; "wal mart", "wal mart stores inc"."""
    return short != whole and (whole.endswith(f" {short}") or whole.startswith(f"{short} "))


def _join(evidence: Evidence, keys: Keys, one: str, into: str) -> None:
    for role, weight in evidence.pop(one).items():
        evidence[into][role] += weight
    keys[into] |= keys.pop(one)


def _join_names(evidence: Evidence, keys: Keys) -> None:
    """Add what is told of a short name to the one whole name that it can stand for."""
    for short in sorted(evidence, key=lambda key: (len(key), key)):
        whole = [key for key in evidence if _is_short_for(short, key)]
        if len(whole) == 1:
            _join(evidence, keys, short, whole[0])


def _join_offices(members: Sequence[Member], evidence: Evidence, keys: Keys) -> None:
    """Add what is told of somebody under his office to the one whose whole name stands beside it there: "the Bishop of Carrowmouth,
    the Right Rev Martin Oyelaran"."""
    whole = [key for key in evidence if " " in key]
    for member in members:
        for actor in member.reading.actors:
            office = _own_key(actor)
            if office not in evidence or " " in office or actor.kind not in ("person", "organisation"):
                continue
            beside = (m for s in actor.mentions if (m := _IN_OFFICE.fullmatch(s.of(member.report.text))))
            told = " ".join(re.sub(r"\W+", " ", m["who"].casefold()) for m in beside)
            named = [key for key in whole if key in evidence and f" {key} " in f" {told} "]
            if len(named) == 1:
                _join(evidence, keys, office, named[0])


def _join_peoples(evidence: Evidence, keys: Keys) -> None:
    """Add what is told of a people to its state, where the state's name is in the people's: Velmarans and Velmara."""
    for people in sorted(evidence, key=len, reverse=True):
        for state in sorted(evidence):
            stem = state[:-1] if state[-1:] in "aeiouy" else state
            if len(stem) >= _LEAST_STEM and people.startswith(stem) and people[len(stem) :] in _PEOPLE and people != state:
                _join(evidence, keys, people, state)
                break


def _join_leaders(members: Sequence[Member], evidence: Evidence, keys: Keys) -> None:
    """Add what is told of somebody who speaks for a state that takes part to that state."""
    told: dict[str, set[str]] = defaultdict(set)
    for a in (a for m in members for a in m.reading.actors if a.kind == "person" and a.country):
        told[key_of(a)].add(a.country or "")
    country = {key: min(found) for key, found in told.items() if len(found) == 1}  # who is given two speaks for none
    for key in sorted(evidence):
        whole = [k for own in sorted(keys[key]) for k in (own, *_longer(own, country)) if k in country]
        state = country[whole[0]] if whole else None
        if state in evidence and state != key:
            _join(evidence, keys, key, state)


def key_of(actor: Actor) -> str:
    """What an actor is known under across reports: a country, and places in it, by its code, all others by name."""
    if actor.country and actor.kind in ("country", "place"):
        return actor.country
    return _own_key(actor)


def keys_of(actor: Actor) -> tuple[str, str]:
    """All that an actor may be known under: by its country and by its own name."""
    return key_of(actor), _own_key(actor)


def _key(actor: Actor, kind: str) -> str:
    """What an actor is known under in a kind of process: before a court a state of a country is one of its own."""
    return _own_key(actor) if kind == TRIAL else key_of(actor)


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
    if title := _masked_title(member):
        yield title
    for sentence in sentences_of(member):
        inside = mentions.inside(sentence)
        if inside and not _is_of_long_ago(member, sentence):
            yield _masked(member.report.text, sentence, inside)


def _is_of_long_ago(member: Member, sentence: Span) -> bool:
    """Whether all days of a sentence are of another year: who dealt with each other then takes no part now ("in 2021 it bid
    for …"). What somebody has done "since" such a day he does now, and what is told in passing is of no day of the sentence."""
    published = day_of(dated(member.report))
    text = member.report.text
    inside = (t for t in member.reading.times if sentence.holds(t.span) and not _SINCE.search(text, sentence.start, t.span.start))
    asides = [Span(*m.span()) for m in islice(_IN_PASSING.finditer(text, sentence.start, sentence.end), _MOST_ASIDES)]
    told = [t.last for t in inside if t.last is not None and not any(a.holds(t.span) for a in asides)]
    return published is not None and bool(told) and max(told) < published - _LONG_AGO


def _masked_title(member: Member) -> Masked | None:
    """A report's title with the names masked that its text has too."""
    title = member.report.title or ""
    named = [a for a in member.reading.actors if a.named]
    called = {a.name.split()[-1]: a for a in named if a.kind == "person"} | {a.name: a for a in named}
    found: list[tuple[Span, Actor]] = []
    for name in sorted(called, key=lambda name: (-len(name), name)):
        at = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", title)
        if at and not any(Span(*at.span()).touches(span) for span, _ in found):
            found.append((Span(*at.span()), called[name]))
    return _masked(title, Span(0, len(title)), sorted(found, key=lambda f: f[0])) if found else None


def _masked(text: str, sentence: Span, mentions: Sequence[tuple[Span, Actor]]) -> Masked:
    parts: list[str] = []
    actors: list[Actor] = []
    at = sentence.start
    for span, actor in mentions:
        if span.start >= at:
            called = _CALLED.search(span.of(text))  # the mediator is known by the word, which is a mention of the one who is meant
            parts += [text[at : span.start], f"mediator §{len(actors)}§" if called else f"§{len(actors)}§"]
            actors.append(_by_name(span, actor, mentions))
            at = span.end
    whole = _BESIDE.sub(r"\1\2", " ".join("".join([*parts, text[at : sentence.end]]).split()))
    for m in islice(_UNSEEN.finditer(whole), _MOST_UNSEEN):  # one name may stay unseen beside a seen one
        actors.append(Actor(id="", name=m.group(1), kind="organisation"))
        whole = whole.replace(m.group(1), f"§{len(actors) - 1}§", 1)
    return Masked(_OF_A_STATE.sub(lambda m: m[1] if _is_head(actors, m) else m[0], whole), tuple(actors))


def _by_name(span: Span, actor: Actor, mentions: Sequence[tuple[Span, Actor]]) -> Actor:
    """Who is meant by a mention: the person whose whole name stands in it, where the reading took it for an office: "the Bishop of
    Carrowmouth, Martin Oyelaran"."""
    if " " in actor.name:
        return actor
    return next((a for s, a in mentions if span.holds(s) and s != span and a.kind == "person" and " " in a.name), actor)


def _is_head(actors: Sequence[Actor], m: re.Match[str]) -> bool:
    """Whether somebody is told with what he is the head of: "President Melin of Maravel" takes part, and not Maravel beside him."""
    one, of = actors[int(m["one"])], actors[int(m["of"])]
    return one.kind == "person" and of.kind in ("place", "country")


def _sold_beside(sentences: Sequence[Sequence[Masked]], *, charged: bool) -> frozenset[str]:
    """The keys of what is to be sold for a takeover to be cleared ("only if the two carriers sold Petrel"): as two reports tell it,
    and where two others are told to merge with each other. Who bids for that is no party of the takeover."""
    by_report = [{_key(m.actors[int(n[1])], MERGER) for m in told for n in _SOLD.finditer(m.text)} for told in sentences]
    sold = frozenset(key for key, n in Counter(key for keys in by_report for key in keys).items() if n >= _REPORTS_OF_A_SALE)
    if not sold:
        return sold
    left = {
        key for told in sentences for m in told for key, *_ in _roles_in(m, MERGER, charged=charged, aside=sold)
    }  # those who are told to merge with others
    return sold if len(left) >= _TWO_LEFT else frozenset()


def _roles_in(masked: Masked, kind: str, *, charged: bool, aside: Collection[str] = ()) -> Iterator[tuple[str, str, Role, float]]:
    """Key, name, role and weight for each name that a pattern catches, but where it catches one of those aside."""
    low = masked.text.lower()
    for pattern in PATTERNS:
        if pattern.kind not in (None, kind) or (charged and not pattern.court) or not pattern.regex.may_be_in(low):
            continue
        for m in pattern.regex.pattern.finditer(masked.text):
            caught = [(masked.actors[int(n)], role) for n, role in zip(m.groups(), pattern.roles, strict=True) if n and role]
            keys = [_key(actor, kind) for actor, _ in caught]
            if len(set(keys)) < len(keys) or any(key in aside for key in keys):  # nobody talks with himself
                continue
            for key, (actor, role) in zip(keys, caught, strict=True):
                if role != "party" or pattern.spots or not _is_a_spot(actor):
                    yield key, actor.name, role, pattern.weight


def _groups_in(masked: Masked, kind: str) -> Iterator[tuple[str, str, Role, float]]:
    """Key, name, role and weight for each group without a name: what it is says what part it takes."""
    for actor in {a.name: a for a in masked.actors if is_group(a, kind)}.values():
        yield _own_key(actor), actor.name, "party", _GROUP


def _is_a_spot(actor: Actor) -> bool:
    """A town or region of a known country is no party; a place that no table knows may be a state."""
    return actor.kind == "place" and actor.country is not None
