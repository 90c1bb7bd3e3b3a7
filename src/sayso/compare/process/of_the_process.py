"""Whether a condition is one on the process: of its matter or of those who take part, no mere outlook, no penalty of the law.

in: a report, what is needed and what hangs on it, who takes part    out: yes or no
"""

from __future__ import annotations

import re
from collections.abc import Collection

from sayso.compare.clauses.whose import word_of
from sayso.compare.process.denied import is_denied
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.state import clause_at
from sayso.compare.process.words import MATTERS, STAKES, WILLING
from sayso.model import Member, Span

STAKE = re.compile(rf"\b(?:{STAKES})\b", re.I)
MATTER = re.compile(rf"\b(?:{MATTERS})\b", re.I)
WILLED = re.compile(rf"\b(?:{WILLING})\b", re.I)
STRICT = re.compile(
    r"(?:only (?:if|when|after|once)|unless|on condition that|provided(?: that| the| its?| they| all| both)|not until)\b", re.I
)
# What is only wanted, unless: "called for the mine to be shut | unless the owner accepts a committee".
UNLESS = re.compile(r"unless\b", re.I)
CALLED_FOR = re.compile(r"\b(?:call(?:s|ed)? for|wants?|wanted)\b", re.I)
_OFFERED = re.compile(r"\b(?:offered|proposed|signed)\b", re.I)
_UNTIL = re.compile(r"(?:until|till|before)\b", re.I)
_NOT = re.compile(r"\b(?:not|never|no|nobody|cannot|refuse[sd]?)\b|n[’']t\b", re.I)
_NEAR_START = 4  # characters before a name: its article
# What only may come of it, or what somebody foretells for others: "workers will lose their jobs if the merger goes ahead".
_FEARED = re.compile(
    r"\b(?:could|may|might)\b|"
    r"\b(?:will|would)\b[^,;.]{0,20}? (?:lose|suffer|starve|be (?:lost|cut|shed|axed|sacked|laid off|harmed|hurt))\b",
    re.I,
)
_GUILTY = re.compile(r"\b(?:guilty|convict\w*)\b", re.I)
_PENALTY = re.compile(
    r"\b(?:behind bars|jail(?:ed)?|prison|imprisonment|penalt(?:y|ies)|fined?|lose (?:his|her|their) (?:seat|licen[cs]e)|"
    r"years? (?:in|inside)|sentence|term|maximum)\b",
    re.I,
)
_OWN = frozenset(("it", "we", "they", "he", "she", "i"))
_COULD_DO = re.compile(
    r"\b(?:could|may|might) (?:accept|agree|sign|join|live with|consider|return|talk|meet|withdraw|release|free|pull|stop|hand|"
    r"resume|lift|drop|settle|support|back|vote)\b",
    re.I,
)
_SIGNS = re.compile(
    r"\b(?:will|would|could|can) (?:only |not |again )?"
    r"(?:sign|join|return|come (?:back|to)|talk|meet|agree|accept|back|support)\b",
    re.I,
)


def is_set(member: Member, mentions: Mentions, parts: tuple[Span, Span], names: Collection[str]) -> bool:
    """Whether a condition is one on the process, no mere outlook on what else may come of it ("jobs could go if the merger comes"),
    and nobody only denies it."""
    if _is_outlook(member, mentions, parts[1], names) or _is_penalty(member, parts):
        return False
    clauses = (clause_at(member, part) for part in parts)
    return _of_process(member, mentions, parts, names) and not any(c is not None and is_denied(member, c) for c in clauses)


def _is_outlook(member: Member, mentions: Mentions, then: Span, names: Collection[str]) -> bool:
    """Whether what hangs on it only may come, and is neither the matter nor done by one who takes part."""
    words = then.of(member.report.text)
    acting = any(actor.id in names for _, actor in mentions.inside(then)) or _is_own_will(member, then, names)
    return _FEARED.search(words) is not None and MATTER.search(words) is None and not acting


def _is_penalty(member: Member, parts: tuple[Span, Span]) -> bool:
    """Whether what hangs on a verdict is only what the law has for it: "if he's found guilty, he could be behind bars"."""
    needs, then = (part.of(member.report.text) for part in parts)
    return _GUILTY.search(needs) is not None and _PENALTY.search(then) is not None


def _is_own_will(member: Member, then: Span, names: Collection[str]) -> bool:
    """Whether one who takes part says of his own side what it could do: "it could accept the observers, he said"."""
    clause = clause_at(member, then)
    said = word_of(clause, member.reading) if clause else None
    own = clause is not None and any(role == "subject" and head in _OWN for role, head in clause.roles)
    return own and said is not None and said.speaker_actor in names and _COULD_DO.search(then.of(member.report.text)) is not None


def _of_process(member: Member, mentions: Mentions, parts: tuple[Span, Span], names: Collection[str]) -> bool:
    """Whether a condition is on the process: it names the matter, or two of those that take part."""
    words = " ".join(part.of(member.report.text) for part in parts)
    involved = {actor.id for part in parts for _, actor in mentions.inside(part) if actor.id in names}
    then = parts[1].of(member.report.text)
    if not involved and WILLED.search(then) is None and _OFFERED.search(then) is not None:
        return False  # "the shop offered bread at half price provided that customers paid in cash"
    if MATTER.search(words) is not None or STAKE.search(words) is not None or len(involved) >= 2:
        return True
    said = word_of(clause_at(member, parts[1]), member.reading)
    if (
        involved
        and said is not None
        and said.speaker_actor in set(names) - involved
        and _SIGNS.search(parts[1].of(member.report.text))
    ):
        return True
    unless = UNLESS.match(member.report.text, parts[0].start) is not None
    bound = STRICT.match(member.report.text, parts[0].start) is not None or _is_held_back(member.report.text, parts)
    return bound and (
        _is_willed_by(member, mentions, parts[1], names, unless=unless) or _is_asked_of_one(member, mentions, parts, names)
    )


def _signs_for_another(member: Member, then: Span, others: Collection[str]) -> bool:
    """Whether one of these says that his side would sign, join or talk: "Vik said his party would sign | once they agreed"."""
    said = word_of(clause_at(member, then), member.reading)
    return said is not None and said.speaker_actor in others and _SIGNS.search(then.of(member.report.text)) is not None


def _is_held_back(text: str, parts: tuple[Span, Span]) -> bool:
    """Whether something will not be done until or before what is needed: "would not sign | until the stewards were back"."""
    return _UNTIL.match(text, parts[0].start) is not None and _NOT.search(parts[1].of(text)) is not None


def _is_willed_by(member: Member, mentions: Mentions, then: Span, names: Collection[str], *, unless: bool) -> bool:
    """Whether one who takes part would do it himself: "the Greens will join | only if …", or his side by his own word."""
    clause = clause_at(member, then)
    said = word_of(clause, member.reading) if clause else None
    if said is not None and said.speaker_actor in names and WILLED.search(then.of(member.report.text)):
        return True
    asked = CALLED_FOR.search(then.of(member.report.text)) if unless else None
    if asked and _asks_for_one(member, then, names):
        return True
    first = next((actor for at, actor in mentions.inside(then) if at.start - then.start <= _NEAR_START), None)
    return first is not None and first.id in names and WILLED.search(then.of(member.report.text)) is not None


def _asks_for_one(member: Member, then: Span, names: Collection[str]) -> bool:
    """Whether one who takes part, or speaks for one, is who calls for something there."""
    last = then.start + _NEAR_START
    own = (a for a in member.reading.attributions if a.speaker_actor in names)
    return any(s.start <= last and s.end >= then.start for a in own for s in a.source)


def _is_asked_of_one(member: Member, mentions: Mentions, parts: tuple[Span, Span], names: Collection[str]) -> bool:
    """Whether somebody says what one who takes part must do for it: "she would agree | only if Pellworth kept the name"."""
    clause = clause_at(member, parts[1])
    first = next((actor for _, actor in mentions.inside(parts[0])), None)
    said = clause is not None and clause.attribution is not None and WILLED.search(parts[1].of(member.report.text)) is not None
    return said and first is not None and first.id in names
