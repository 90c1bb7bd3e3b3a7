"""Named beside: who a statement's source is by the words about it: "the arbitrator, retired judge Jens Holl", is Jens Holl; "the
ministry", right after "the energy ministry", is that one, though another ministry was named before; what has a chief executive,
or is "a private company", is no person; and the report's own outlet ("the Mercury can reveal") is no source.

in: the text of a report, a statement    out: what its source is called, or nothing. General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from sayso.model import Attribution, Reading

_FOR_WHOM = ("international", "online", "news")  # behind a newsroom's name
_NAME = r"(?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){1,2})"
_PLAIN = (
    r"(?!(?:who|whom|whose|which|that|and|but|or|with|by|of|to|for|from|in|on|at|as|when|where|while|after|before|told|said|says|met|"
    r"saw|like|unlike|not|then|is|was|has|had|\w+ing|\w+ed)\b)[a-z-]+"
)
# Behind "the arbitrator": who that is.
_SET_BEHIND = re.compile(
    rf", (?:(?:Mr|Mrs|Ms|Dr|Sir|Lord) |(?:the |a )?(?:(?:retired|former|ex-)\s?)?(?:{_PLAIN} ){{0,3}}){_NAME}"
    r"(?=[,.;”\"]| said| told| who)"
)
_OF_ONE = re.compile(r"(?:the|its|their|his|her) (?:[\w’'-]+ ){0,3}[\w’'-]+", re.I)
_BODY = (
    r"(?P<noun>ministry|court|council|company|union|agency|commission|committee|party|board|firm|bank|authority|department|"
    r"institute|association|federation|force|tribunal)"
)
_BARE = re.compile(rf"the {_BODY}", re.I)
_EMPTY_LIST = "the a an same other another whole new this that its own of and or for by to in at with two both"
_EMPTY = frozenset(_EMPTY_LIST.split())
_IS_BODY = (
    r"(?:company|firm|operator|airline|carrier|bank|manufacturer|maker|group|union|retailer|utility|developer|contractor|club|charity|"
    r"agency|newspaper|broadcaster)"
)
_HAS = r"(?:chief executive|managing director|technical director|finance director|chief financial officer|shareholders|workforce)"
_HONORIFIC = r"(?:Mr|Mrs|Ms|Dr|Sir|Lord|President|Minister|Judge|Captain|Mayor)\.? "
_TITLED = re.compile(rf"\b{_HONORIFIC}(?:[A-ZÀ-Þ][\w’'-]+ )?$")
_IS_ONE = re.compile(
    rf", (?:an?|the) (?:(?!of |at |for |in |to |and )[\w-]+ ){{0,3}}?{_IS_BODY}(?=[,.;]| (?:that|which|behind|based|with|in)\b)"
)
_HAS_PEOPLE = re.compile(rf"[’']s? {_HAS}\b")
_WHOSE_PEOPLE = re.compile(r"\b(?:bosses|executives|staff|workers|shares|pilots|engineers) (?:at|of|in) $")
# What only bodies are called last, and whom nobody names: "a Reform MP".
_BODYS_LAST = re.compile(
    r"(?:Hydro|Airways|Airlines|Air Lines|Energy|Group|Motors|Chemicals|Holdings|Industries|Systems|Technologies|Foods|"
    r"Pharmaceuticals|Railways?|Shipping|Insurance|Ltd|Inc|plc|GmbH|Corporation|Company|Union|League|Guild|Party|Council|Agency)",
)
ONE_OF_OFFICE = re.compile(r"(?:an?|one|another|some|several|two|three) (?:[\w’'-]+ ){0,4}(?:MP|MEP|MSP|MLA|TD|CEO|PM)s?", re.I)
_LEAD = 60  # characters before a name in which these stand
_MOST = 20_000  # characters of a report that are looked at


def name_behind(text: str, a: Attribution) -> str | None:
    """The full name that stands right behind an unnamed source."""
    source = a.source[0]
    if a.source_kind != "anonymous_person" or _OF_ONE.fullmatch(source.of(text)) is None:
        return None
    found = _SET_BEHIND.match(text, source.end, source.end + 90)
    return found["name"] if found else None


def nearer_body(text: str, a: Attribution) -> str | None:
    """What a body is called that stands nearer before "the ministry" in its paragraph than the one it was read as."""
    source = a.source[0]
    bare = _BARE.fullmatch(source.of(text))
    if bare is None or a.source_kind not in ("organisation", "group", "anonymous_person"):
        return None
    opens = text.rfind("\n", 0, source.start) + 1
    noun = bare["noun"]
    full = re.compile(rf"\bthe (?P<which>(?:[\w’'-]+ ){{1,2}}){noun}\b", re.I)
    near = [m for m in full.finditer(text, opens, source.start) if not _EMPTY & set(m["which"].lower().split())]
    known = (a.speaker or "").lower().removeprefix("the ")
    if not near or known == noun.lower() or not known.endswith(noun.lower()):
        return None
    found = near[-1][0].lower().removeprefix("the ")
    return None if found in known or known in found else near[-1][0]


def is_a_body(text: str, name: str) -> bool:
    """Whether what was read as a person is a company or the like, by what stands beside its name."""
    words, told = name.split(), text[:_MOST]
    if any(_TITLED.search(told, max(0, at - _LEAD), at) for at, _ in places(words[-1], told)):
        return False
    whole = list(places(name, told))
    if any(_IS_ONE.match(told, end) or _WHOSE_PEOPLE.search(told, max(0, at - _LEAD), at) for at, end in whole):
        return True
    return any(_HAS_PEOPLE.match(told, end) for _, end in (*whole, *places(words[0], told)))


def is_a_body_by_name(name: str) -> bool:
    """Whether a name of two words or more ends as only bodies' names do."""
    words = name.split()
    return len(words) > 1 and _BODYS_LAST.fullmatch(words[-1]) is not None


def bodies_in(readings: Sequence[Reading], people: Collection[str]) -> frozenset[str]:
    """The names of one word that statements of a story give to a body at least as often as to a person, where nobody of that
    surname is named, nor anybody so called with a title; and longer ones with which a body's whole name begins, of nobody who is
    "he" or "she" anywhere: "Holm Ridge" of "Holm Ridge Coal"."""
    counted = Counter((a.speaker, a.source_kind) for r in readings for a in r.attributions if a.speaker)
    mixed = {n for n, kind in counted if kind == "named_person" and 0 < counted[n, kind] <= counted[n, "organisation"]}
    surnames = {n.split()[-1] for n, kind in counted if kind == "named_person" and " " in n} | {n.split()[-1] for n in people}
    alone = {n for n in mixed if " " not in n and n not in surnames}
    whole = {a.name for r in readings for a in r.actors if a.kind == "organisation" and a.name.count(" ") > 1}
    told = {n for n, kind in counted if n and kind == "named_person" and " " in n and n not in people} if whole else set[str]()
    alone |= {n for n in told if any(w.startswith(f"{n} ") for w in whole)}
    return frozenset(n for n in alone if not any(_is_titled(n, r.article.text[:_MOST]) for r in readings))


def _is_titled(name: str, text: str) -> bool:
    return any(_TITLED.search(text, max(0, at - _LEAD), at) for at, _ in places(name, text))


def places(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a name stands as whole words. A pattern of each name would have to be compiled, which takes longer than all else."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            yield at, end
        at = text.find(name, end)


def is_own_outlet(outlet: str | None, a: Attribution, text: str) -> bool:
    """Whether a statement's source is the report's own outlet by a part of its name: "the Mercury"; by all of it where it was read
    as a person's."""
    if a.source and a.source_kind == "named_person":
        return " " in (outlet or "") and a.source[0].of(text) == outlet
    if a.source_kind not in ("organisation", "outlet") or not a.source:
        return False
    return is_called_so(outlet, a.source[0].of(text))


def is_called_so(outlet: str | None, name: str) -> bool:
    """Whether a name is an outlet's, or how that ends: "the Mercury" is the Daily Mercury; or without what says whom it is for."""
    words = re.sub(r"^the ", "", name, flags=re.I).lower().split()
    own = (outlet or "").lower().split()
    return bool(own and words) and (own[-len(words) :] == words or (len(words) > 1 and own in ([*words, x] for x in _FOR_WHOM)))
