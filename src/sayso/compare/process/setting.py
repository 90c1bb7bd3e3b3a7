"""Setting: what kind of process a story is about, where it is one, and who takes part in it.

in: a story    out: a `Setting`; None where no kind is named often enough, or no two parties take part, but for the one accused
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from sayso.compare.process.groups import with_employer, with_groups
from sayso.compare.process.names import Taker, keys_of, sentences_of, takers_of
from sayso.compare.process.on_trial import is_of_one_charged, those_tried
from sayso.compare.process.words import DEALS, GOES_BETWEEN, KINDS, LABOUR, NEGOTIATION, TRIAL, Kind
from sayso.model import Member, Story

# A story is a process where words that name one stand in so many sentences, and in so large a share of the reports; three reports
# of a crash that mention peace talks once each are none.
_LEAST_SENTENCES = 4
_LEAST_SHARE = 0.5
_AS_TALKED_OF = 0.5  # of the sentences that name talks, so many must name the strike that is talked about
_LEAST_ASIDE, _SHARE_ASIDE = 2, 0.3  # reports that tell of talks beside what the story is about, and of all
_LEAST_DENSE, _DENSE = 3, 0.25  # fewer are enough where they are so large a share of all: a few lines on a strike
LEAST_PARTIES = 2
_WORKERS = re.compile(r"\b(?:unions?|workers|employees|staff|\w+ers|crews)$", re.I)  # the striking side, by its name
_WHERE = re.compile(r"\b(?:at|in|near|outside|off|from) (?:the )?$", re.I)


class Setting(Struct, frozen=True):
    """What a process is read in: its kind, the reports, who takes part, and these ones' ids and keys in the reports. charged:
    whether it is the trial of somebody whom prosecutors have charged.  aside: where the story is of something else, the reports
    that tell of the talks beside it."""

    kind: Kind
    members: Sequence[Member]
    takers: tuple[Taker, ...]
    names: dict[str, frozenset[str]]
    charged: bool = False
    aside: frozenset[str] = frozenset()

    @property
    def keys(self) -> frozenset[str]:
        """What the parties and go-betweens are known under in the reports."""
        return frozenset().union(*(t.keys for t in self.takers))

    @property
    def accused(self) -> tuple[str, ...]:
        """The people who are a party to a trial; nobody in any other process."""
        return tuple(_people(self.members, self.takers)) if self.kind.name == TRIAL else ()


def setting(story: Story) -> Setting | None:
    """What kind of process the story may be, and who takes part in it; None where it is none."""
    own = [m for m in story.members if m.report.copy_of is None]
    told, text = [sentences_in(m) for m in own], " ".join(m.report.text for m in own).lower()
    kind = _kind(told, text)
    plain = _named_enough(told, kind, text)
    aside = frozenset() if plain else _that_tell_aside(own, told, kind, text)
    if not plain and not aside:
        return None
    charged = kind.name == TRIAL and is_of_one_charged(own)
    members, takers = _taking_part(own, kind.name, charged=charged)
    if _parties(takers) < LEAST_PARTIES and not (kind.name == TRIAL and _is_accused(members, takers)):
        return None
    if not plain and not _are_told_together(members, takers):
        return None
    keys = frozenset().union(*(t.keys for t in takers))
    names = {m.report.id: frozenset(a.id for a in m.reading.actors if keys & set(keys_of(a))) for m in members}
    return Setting(kind, members, takers, names, charged, aside)


def _kind(told: Sequence[Sequence[str]], text: str) -> Kind:
    """What kind of process the reports name most. Talks are held in any kind: a strike that is talked about is a strike. told: the
    sentences by report; text: that of all, lower case."""
    nouns = {kind.name: _nouns(kind, text) for kind in KINDS if _speaks_of(kind, text)}
    counted = {name: [mentions_of(own, named) for own in told] for name, named in nouns.items()}
    talks = sum(counted.get(NEGOTIATION, (0,)))
    own = {name: sum(by_report) for name, by_report in counted.items() if name != NEGOTIATION}
    most = max(own, key=lambda name: own[name], default=None)
    name = most if most and own[most] >= _AS_TALKED_OF * talks and own[most] else NEGOTIATION
    return next(k for k in KINDS if k.name == name)


def _nouns(kind: Kind, text: str) -> tuple[str, ...]:
    """The nouns of a kind; where somebody goes between two sides, a deal is that of their talks. text: the reports', lower case."""
    return (*kind.nouns, *DEALS) if kind.name == NEGOTIATION and GOES_BETWEEN.search(text) is not None else kind.nouns


def _speaks_of(kind: Kind, text: str) -> bool:
    """Whether the reports' words, lower case, hold one without which the nouns may mean something else."""
    return not kind.needs or any(need in text and re.search(rf"\b{need}\b", text) for need in kind.needs)


def _named_enough(told: Sequence[Sequence[str]], kind: Kind, text: str) -> bool:
    """Whether enough sentences of enough reports name a kind of process or talks about it."""
    talks = next(k for k in KINDS if k.name == NEGOTIATION)
    nouns = (*kind.nouns, *(_nouns(talks, text) if kind is talks else talks.nouns))
    by_report = [mentions_of(own, nouns) for own in told]
    share = sum(n > 0 for n in by_report) / max(1, len(by_report))
    dense = sum(by_report) >= _DENSE * sum(len(own) - 1 for own in told)  # the title aside
    return sum(by_report) >= (_LEAST_DENSE if dense else _LEAST_SENTENCES) and share >= _LEAST_SHARE


def _that_tell_aside(own: Sequence[Member], told: Sequence[Sequence[str]], kind: Kind, text: str) -> frozenset[str]:
    """Which reports of something else tell of talks, and of somebody who goes between, where some do: a bishop who brings together
    those whom a disaster struck and the builder. These must then be named."""
    if kind.name != NEGOTIATION or GOES_BETWEEN.search(text) is None:
        return frozenset()
    nouns = _nouns(kind, text)
    by_report = [mentions_of(one, nouns) for one in told]
    telling = frozenset(m.report.id for m, n in zip(own, by_report, strict=True) if n)
    least = max(_LEAST_ASIDE, _SHARE_ASIDE * len(own))
    return telling if sum(by_report) >= _LEAST_DENSE and len(telling) >= least else frozenset()


def _are_told_together(members: Sequence[Member], takers: Sequence[Taker]) -> bool:
    """Whether one report names two sides, all that there are, and somebody who goes between them: the sides of one matter told in
    one place, and the go-between of another elsewhere, are no talks."""
    sides, between = ([t for t in takers if t.role == role] for role in ("party", "mediator"))
    told = ({key for a in m.reading.actors for key in keys_of(a)} for m in members)
    return len(sides) >= LEAST_PARTIES and any(
        all(t.keys & keys for t in sides) and any(t.keys & keys for t in between) for keys in told
    )


def sentences_in(member: Member) -> list[str]:
    """The title and the sentences of a report, lower case."""
    return [(member.report.title or "").lower(), *(s.of(member.report.text).lower() for s in sentences_of(member))]


def mentions_of(sentences: Sequence[str], nouns: Sequence[str]) -> int:
    """How many of a report's sentences use one of these nouns."""
    every = "\n".join(sentences)
    there = [noun for noun in nouns if noun in every]
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, there))})\b")
    return sum(any(noun in words for noun in there) and pattern.search(words) is not None for words in sentences)


def _taking_part(members: Sequence[Member], kind: str, *, charged: bool) -> tuple[list[Member], tuple[Taker, ...]]:
    """Who takes part, and the reports with those as actors who have no name: the plain ones first, all where that gives no two
    parties, or two unions and nobody whom they work for."""
    found = with_groups(members, kind)
    takers = takers_of(found, kind, charged=charged)
    if _parties(takers) < LEAST_PARTIES or (kind == LABOUR and not _employers(takers)):
        found = with_groups(found, kind, plainly=False)
        takers = takers_of(found, kind, charged=charged)
    employers = _employers(takers)
    if kind == LABOUR and len(employers) == 1:
        found = with_employer(found, employers[0])
    if kind == TRIAL:
        return found, those_tried(found, takers)
    return found, _without_spots(found, takers) if kind == LABOUR else takers


def _employers(takers: Sequence[Taker]) -> list[str]:
    """The names of those parties that are no workers."""
    return [t.name for t in takers if t.role == "party" and not _WORKERS.search(t.name)]


def _without_spots(members: Sequence[Member], takers: tuple[Taker, ...]) -> tuple[Taker, ...]:
    """Those who take part without what the reports only name as the place, where two parties are left: "dockers at Port Tamsin"."""
    spots = {t.name for t in takers if t.role == "party" and _is_where(members, t)}
    left = tuple(t for t in takers if t.name not in spots)
    return left if _parties(left) >= LEAST_PARTIES else takers


def _is_where(members: Sequence[Member], taker: Taker) -> bool:
    """Whether a name stands behind "at", "in" and their like wherever it stands."""
    told = [(m.report.text, s) for m in members for a in m.reading.actors if taker.keys & set(keys_of(a)) for s in a.mentions]
    return bool(told) and all(_WHERE.search(text[max(0, s.start - 12) : s.start]) for text, s in told)


def _is_accused(members: Sequence[Member], takers: Sequence[Taker]) -> bool:
    """Whether the one party is a person: before a court the other side may be nobody but the court."""
    return bool(_people(members, takers))


def _people(members: Sequence[Member], takers: Sequence[Taker]) -> list[str]:
    """The names of those parties that are people."""
    people = {a.name for m in members for a in m.reading.actors if a.kind == "person"}
    return [t.name for t in takers if t.role == "party" and t.name in people]


def _parties(takers: Sequence[Taker]) -> int:
    return sum(t.role == "party" for t in takers)
