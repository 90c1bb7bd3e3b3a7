"""Who does what a clause tells, under whatever the page calls him: "the company" is Nordfrys where a report says "Nordfrys, a maker
of frozen fish", and no other one is called so; "the teachers' union" is not the Food Workers' Union.

in: the reports of a story    out: of a clause, the words of the name of its doer, or what sets it apart; none where nobody knows
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from sayso.compare.timeline.words import BODIES, FIRMS, PRONOUNS
from sayso.model import Clause, Member, Span

_NAME = r"(?P<name>[A-Z][\w&’'-]{1,30}(?: (?:& |of |the )?[A-Z][\w&’'-]{1,30}){0,4})"
_ROLE = r"(?P<role>[a-z][a-z-]{2,20})"
_ABOUT = r"(?:[a-z][a-z’'-]{0,20} ){0,4}?"
_ENDS = r"(?=[,.]| (?:of|that|which|who|in|with|based|from|near|and)\b)"
# How a page says what a name is: "Nordfrys, a food company,"; "the food company Nordfrys"; "the company, Nordfrys,".
_SAYINGS = (
    re.compile(rf"\b{_NAME}, (?:the|a|an|its|which is an?|[A-Z][\w-]{{1,30}}[’']s) {_ABOUT}{_ROLE}{_ENDS}"),
    re.compile(rf"\b[Tt]he {_ABOUT}{_ROLE},? {_NAME}(?=[,.]| [a-z])"),
)
# Of a firm, who says what a sentence begins with: "Nordfrys will close its plant, the company said".
_OF_ITSELF = re.compile(
    rf"(?:^|(?<=[.!?] )|(?<=\n)){_NAME} (?:will|would|has|had|plans|is|[a-z]{{2,20}}ed) [^.“”\"\n]{{5,160}}, "
    r"(?:the (?P<role>company|firm)) (?:said|says)\b"
)
_MOST = 60  # such sayings of a report
_HEAD_REACH = 120  # characters of a clause in which its subject's head stands
_BEFORE_REACH = 60  # characters before the head in which its name begins
_RUN = re.compile(r"(?:[A-Z][\w&’'-]{0,30} (?:of |for |and |& )?){0,5}$")
_WHOSE = re.compile(r"(?:[\w-]{1,30}[’']s?|[\w-]{1,30}s[’']) (?:[\w-]{1,30} )?$")
_SOME = re.compile(r"\b(?:an?|another|other|one|two|some|rival) (?:[\w-]{1,30} ){0,2}$", re.I)
_OF = re.compile(r" (?:of|for) (?:the )?(?P<of>[A-Z][\w’'-]{1,30}(?: (?:and )?[A-Z][\w’'-]{1,30}){0,3})")
_WORD = re.compile(r"[\w-]+")
_FIRM, _BODY = re.compile(rf"(?:{FIRMS})s?", re.I), re.compile(rf"(?:{BODIES}|{FIRMS})s?", re.I)
_NOT_THEMSELVES = frozenset(("we", "i", "this", "that", "these", "those"))
_NO_NAME = frozenset(("the", "of", "for", "and", "a", "an", "its", "their", "s"))


class Doers:
    """Who is called what in the reports of a story."""

    def __init__(self, members: Sequence[Member]) -> None:
        self._members = {m.report.id: m for m in members}
        self._called: dict[str, dict[str, set[frozenset[str]]]] = {}
        self._every: defaultdict[str, set[frozenset[str]]] = defaultdict(set)
        for m in members:
            own: defaultdict[str, set[frozenset[str]]] = defaultdict(set)
            for role, words in _called(m):
                own[role].add(words)
                self._every[role].add(words)
            self._called[m.report.id] = own

    def of(self, report: str, clause: Clause | None) -> frozenset[str]:
        """The words of the name of whoever does what a clause of a report tells, where the page says it; none where it doesn't."""
        member = self._members.get(report)
        at = _head(member.report.text, clause) if member and clause else None
        if member is None or clause is None:
            return frozenset()
        if at is None:
            return _of_themselves(member, clause)
        text = member.report.text
        named = next((a for a in member.reading.actors if a.named for s in a.mentions if s.touches(at)), None)
        own = words_of_name(named.name) if named else frozenset()
        own = own or words_of_name(_around(text, at))
        if own or _SOME.search(text, max(0, at.start - _BEFORE_REACH), at.start):
            return own
        return self._borne(report, _role(at.of(text)), frozenset(clause.proper if clause else ()))

    def _borne(self, report: str, role: str, beside: frozenset[str]) -> frozenset[str]:
        """The one name that a report, or else the story, calls by a role; none that stands beside the role in the same clause, for
        "the company bought Oyen" is not Oyen's doing."""
        own, every = ({n for n in called.get(role, ()) if not n <= beside} for called in (self._called[report], self._every))
        names = own or every
        whole = [n for n in names if not any(n < other for other in names)]
        return whole[0] if len(whole) == 1 else frozenset()


def words_of_name(name: str) -> frozenset[str]:
    """The words of a name that tell it from others of its kind: "Food Workers' Union" is food and workers."""
    words = (w.lower() for w in _WORD.findall(name))
    return frozenset(w for w in words if w not in _NO_NAME and w not in PRONOUNS and not _BODY.fullmatch(w))


def is_body(word: str) -> bool:
    """Whether a word says what kind of body somebody is: there are many courts and many ministers."""
    return _BODY.fullmatch(word) is not None


def _of_themselves(member: Member, clause: Clause) -> frozenset[str]:
    """The words of the name of whoever says of themselves what a clause tells: "Kroll said | she would travel"."""
    subjects = {head for role, head in clause.roles if role == "subject"}
    said = next((a for a in member.reading.attributions if a.id == clause.attribution), None) if subjects & PRONOUNS else None
    if said is None or said.speaker is None or said.manner != "indirect" or subjects & _NOT_THEMSELVES:
        return frozenset()
    begins = any(0 <= clause.span.start - c.start <= len("that ") for c in said.content)
    return words_of_name(said.speaker) if begins else frozenset()


def _called(member: Member) -> Iterator[tuple[str, frozenset[str]]]:
    """Each role, and the words of a name that a report says it of."""
    text = member.report.text
    people = {w for a in member.reading.actors if a.kind == "person" for w in words_of_name(a.name)}
    for saying in (*_SAYINGS, _OF_ITSELF):
        for m in islice(saying.finditer(text), _MOST):
            words = words_of_name(m["name"])
            if words and not (_FIRM.fullmatch(m["role"]) and words & people):
                yield _role(m["role"]), words
    for actor in member.reading.actors:
        words = words_of_name(actor.name)
        if actor.named and words:
            yield from ((_role(w), words) for w in actor.name.split() if _BODY.fullmatch(w) and actor.kind != "person")


def _role(word: str) -> str:
    """What a word says that somebody is: all firms are one."""
    return "company" if _FIRM.fullmatch(word) else word.lower().removesuffix("s")


def _head(text: str, clause: Clause | None) -> Span | None:
    """Where the head of a clause's subject stands."""
    heads = [head for role, head in clause.roles if role == "subject"] if clause else []
    if clause is None or not heads or heads[0] in PRONOUNS:
        return None
    end = min(clause.span.end, clause.span.start + _HEAD_REACH)
    found = re.compile(rf"\b{re.escape(heads[0])}(?:e?s)?\b", re.I).search(text, clause.span.start, end)
    return Span(*found.span()) if found else None


def _around(text: str, at: Span) -> str:
    """The name, or what sets a body apart, that a head stands in: "Ministry of Health", "the teachers’ union"; "" for none."""
    before = text[max(0, at.start - _BEFORE_REACH) : at.start]
    behind = _OF.match(text, at.end)
    of = behind["of"] if behind else ""
    if text[at.start].isupper() and (text[at.start - 1 : at.start] not in ("", "\n") or not _BODY.fullmatch(at.of(text))):
        run = _RUN.search(before)
        return f"{run.group() if run else ''}{at.of(text)} {of}"
    whose = _WHOSE.search(before)
    return f"{whose.group() if whose else ''}{of}"
