"""Bodies meant: which body of a story "the company" or "the union" is, and whole names behind short ones: "Holm Ridge" is
Holm Ridge Coal.

in: the reports of a story    out: of what a report calls a body, the whole name that it goes by in the story; nothing where two
may be meant. Asked only of who speaks: a wrong answer would make two voices one.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Literal

from sayso.compare.clauses.unions import is_union
from sayso.model import Actor, Member, telling_words, words_of

Sort = Literal["company", "union"]
FIRMS_LIST = (
    "company firm operator owner employer airline carrier bank lender insurer retailer utility manufacturer maker carmaker brewer "
    "developer contractor supplier publisher railway corporation"
)
FIRMS = frozenset(FIRMS_LIST.split())
_FIRM = f"(?:{'|'.join(FIRMS_LIST.split())})"
_ABOUT = r"(?:[a-z][a-z’'-]{1,20} ){0,3}?"
# "The company", "its operator", "the private company", "the company's".
_PLAIN = re.compile(
    rf"(?:the |its |their )?(?P<about>(?:[a-z][a-z’'-]{{1,20}} ){{0,2}})(?P<noun>{_FIRM}|union)(?:[’']s)?"
    r"(?: (?:that|which) .{1,200})?",
    re.I | re.S,
)
# Beside a name, what it is: "Delmar, a private company that …"; "the operator, Delmar"; no "spokesman for the operator, Ada Moe".
_BEHIND = re.compile(rf", (?:the|an?|its|which is (?:the|an?)) {_ABOUT}(?P<noun>{_FIRM})\b(?! (?:of|for|in) the)")
_BEFORE = re.compile(rf"(?<!for )(?<!at )(?<!of )\b(?:[Tt]he|[Ii]ts|[Aa]n?) {_ABOUT}(?P<noun>{_FIRM}),? $")
_WHERE = re.compile(r"\b(?:in|near|from|around|outside|across) $", re.I)
_LEAD = 10  # characters before a place in which that stands
_REACH = 60  # characters beside a name in which that stands
# Words of a longer name that make it another's than the shorter's: "Delmar Workers' Union" is not Delmar.
_OTHERS_LIST = """
    union council board police brigade hospital hospitals association federation workers alliance guild league party court committee
    ministry inspectorate service authority agency commission school college university institute department office foundation trust
    news times post press radio fans supporters victims residents tenants government army force forces club city united parliament
"""
_OTHERS = frozenset(_OTHERS_LIST.split())


class Bodies:
    """The bodies of a story, and what its reports call them."""

    def __init__(self, members: Sequence[Member]) -> None:
        self._members = members

    def meant(self, report: int, name: str, about: Collection[str] = ()) -> str | None:
        """The whole name of the body that a report calls so. about: words that the story says beside its names, by which "the rail
        company" may be told from another."""
        plain = _PLAIN.fullmatch(name)
        if plain is None:
            return self.whole(name)
        sort: Sort = "union" if plain["noun"].lower() == "union" else "company"
        found = self._one(report, sort)
        known = {*words_of(found or ""), *about, *FIRMS, "private", "state"}
        extra = {w for w in words_of(plain["about"]) if w.rstrip("s") not in known and w not in known}
        return found if not extra else None

    def of_sort(self, sort: Sort) -> str | None:
        """The one company, or the one union, that a story has."""
        return _only({n for names in self._called[sort].values() for n in names})

    def whole(self, name: str) -> str | None:
        """The longest name of a body that begins with this one, where no other body's does, and no place is called so;
        else the name itself, where a body of the story has it."""
        short = words_of(name)
        if not telling_words(name) or short in self._places:
            return None
        longer = {n for n in self.names if words_of(n)[: len(short)] == short and _OTHERS.isdisjoint(words_of(n)[len(short) :])}
        return _only(longer)

    def _one(self, report: int, sort: Sort) -> str | None:
        """The one body that a report calls a company or a union; or else the one that the story does, where the report names it,
        or no union at all."""
        if own := self._called[sort].get(report):
            return _only(own)
        found = self.of_sort(sort)
        if found is None or (sort == "company" and not self._names_it(report, found)):
            return None
        return found

    def _names_it(self, report: int, name: str) -> bool:
        first = words_of(name)[0]
        return any(words_of(a.name)[:1] == (first,) for a in self._members[report].reading.actors if a.named)

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of the story's bodies."""
        return frozenset(a.name for m in self._members for a in _bodies(m) if telling_words(a.name))

    @cached_property
    def _places(self) -> frozenset[tuple[str, ...]]:
        """The names of states, and of places in which something is: a firm is often read as one."""
        return frozenset(
            words_of(a.name)
            for m in self._members
            for a in m.reading.actors
            if a.kind == "country" or (a.kind == "place" and (a.country or _is_where(m.report.text, a)))
        )

    @cached_property
    def _called(self) -> dict[Sort, dict[int, set[str]]]:
        """Of each sort, report by report, the names that are told as one of it. A firm whose name nowhere stands beside a word for
        it is one only where no other's does, nor more reports call another so: who "the company" was read as may be wrong."""
        unions, firms, beside = defaultdict[int, set[str]](set), defaultdict[int, set[str]](set), set[str]()
        for r, m in enumerate(self._members):
            for a in _bodies(m):
                if is_union(a.name):
                    unions[r].add(a.name)
                elif _OTHERS.isdisjoint(words_of(a.name)) and (how := _called_a_firm(m.report.text, a)):
                    firms[r].add(a.name)
                    beside |= {a.name} if how == "beside" else set()
        counted = Counter(name for names in firms.values() for name in names)
        kept = beside or {name for name, n in counted.items() if n == max(counted.values())}
        return {"company": {r: own for r, names in firms.items() if (own := names & kept)}, "union": unions}


def is_plain(name: str) -> bool:
    """Whether a body is told by no name: "the company"."""
    return _PLAIN.fullmatch(name) is not None


def _bodies(member: Member) -> Iterator[Actor]:
    """The named bodies of a report, but newsrooms."""
    own = words_of(member.report.outlet or "")
    yield from (a for a in member.reading.actors if a.named and a.kind in ("organisation", "group") and words_of(a.name) != own)


def _called_a_firm(text: str, actor: Actor) -> Literal["beside", "alone"] | None:
    """How a text calls a body a company: beside its name, or by that word alone."""
    told = [(s, s.of(text)) for s in actor.mentions]
    if any(words[:1].isupper() and _is_told_beside(text, s.start, s.end) for s, words in told if not is_plain(words)):
        return "beside"
    plain = (m for _, words in told if (m := _PLAIN.fullmatch(words)))
    return "alone" if any(m["noun"].lower() != "union" for m in plain) else None


def _is_told_beside(text: str, start: int, end: int) -> bool:
    return bool(_BEHIND.match(text, end, end + _REACH) or _BEFORE.search(text, max(0, start - _REACH), start))


def _is_where(text: str, actor: Actor) -> bool:
    return any(_WHERE.search(text, max(0, s.start - _LEAD), s.start) for s in actor.mentions)


def _only(names: Iterable[str]) -> str | None:
    """The one body of these names, by its longest: the others are how that begins, or the same words."""
    whole = max(sorted(names), key=lambda n: (len(words_of(n)), n), default=None)
    if whole is None:
        return None
    words = words_of(whole)
    return whole if all(words_of(n) == words[: len(words_of(n))] for n in names) else None
