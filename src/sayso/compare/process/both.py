"""Two who must both say yes, or act together: "the approval of the regulator | and of the shareholders", "if both the court and the
union agree".

in: words of what is needed    out: all who must, by the words of the report ("the court and the union"), and where these end
"""

from __future__ import annotations

import re

from msgspec import Struct

from sayso.compare.process.deeds import heads
from sayso.compare.process.words import BODIES
from sayso.model import Clause

# No part of a name: articles and prepositions, connectors, and verbs that stand before a third one's.
_NO_NAME = (
    r"(?!(?:and|or|the|an?|its|their|in|on|at|by|for|from|to|with|that|which|who|of|both|if|unless|until|till|once|when|after|before|"
    r"only|provided|because|while|as|will|would|can|could|may|must|has|have|had|is|are|was|were|be|said|says|not)\b)"
)
_INNER = rf"(?:{_NO_NAME}[\w’'-]{{1,30}} )"
_BODY = (
    rf"(?:{BODIES}|office|agency|congress(?:es)?|parliaments|conference|delegates|voters|holders|senators|opposition|front|"
    r"federation|city|town|county|state|province|region|president|prosecution|defen[cs]e|famil(?:y|ies)|residents|gunmen)"
)
_ONE = (
    rf"(?:(?:the|its|their|an?|all) )?{_INNER}{{0,4}}?(?:{_BODY}|(?-i:[A-ZÀ-Þ])[\w’'-]{{1,30}})\b(?![’'])"
    r"(?: of (?:the )?(?-i:[A-ZÀ-Þ])[\w’'-]{1,30})?"
)
_JOIN = r"(?:of |by |from )?"
_ALL = rf"(?:both )?(?P<first>{_ONE})(?P<more>(?:, {_JOIN}{_ONE}){{0,2}}),? and (?:also )?{_JOIN}(?P<last>{_ONE})"
# Behind a "both" it is whoever they are: "both the army command and the front's council".
_ANY = rf"(?:(?:the|its|their|an?) )?{_INNER}{{0,4}}?{_NO_NAME}[\w’'-]{{2,30}}"
_BOTH = rf"both (?:of )?(?P<first>{_ANY})(?P<more>) and {_JOIN}(?P<last>{_ANY})"
_ENDS = r"(?=\s*(?:[,.;:()”\"]|$)| (?:before|in|after|at|on|by|to|that|which|who|within)\b)"
_YES = (
    r"(?:(?:approval|consent|clearance|ratification|support|backing|blessing|go-ahead|green light|agreement) (?:of|by|from)|"
    r"(?:accepted|approved|backed|ratified|endorsed|cleared|supported|signed) by)"
)
_APPROVE = tuple(re.compile(rf"\b{_YES} {all_of}{_ENDS}", re.I) for all_of in (_BOTH, _ALL))
_AND = re.compile(r"\band\b", re.I)
# What two do together, so that a word behind the second one is its verb, and no part of its name.
_DO = (
    r"(?: (?:both|all|each|also|first|have|had|must|jointly|then))*? (?:agree|approv|accept|back|clear|consent|sign|ratif|endors|"
    r"vote|giv|gave|say|said|support|decid|confirm|show|stop|honou?r|free|releas|withdr|pull|lift|settle|reach|ask|resum|return|want|"
    r"complet|submit|come|came)\w*\b"
)
_ACT = tuple(re.compile(rf"\b{all_of}(?={_DO})", re.I) for all_of in (_BOTH, _ALL))
_SPLIT = re.compile(rf", {_JOIN}", re.I)
_STEM = 5  # letters by which a head is known as the word it stands for


class Both(Struct, frozen=True):
    """All who must. names: as they are shown; end: where the last of them ends."""

    names: str
    end: int


def who_approve(text: str, start: int, stop: int) -> Both | None:
    """Whose yes is needed where it is that of two or more: behind "the approval of", "be ratified by"."""
    if not _AND.search(text, start, stop):
        return None
    return next((_both(m) for pattern in _APPROVE if (m := pattern.search(text, start, stop))), None)


def who_act(text: str, clause: Clause | None) -> Both | None:
    """Who must do something where a clause has two who do it: "both the court and the union agree"."""
    if clause is None or not _AND.search(text, clause.span.start, clause.span.end):
        return None
    led = {h[:_STEM] for h in heads(clause, "subject")}
    found = (m for pattern in _ACT if (m := pattern.search(text, clause.span.start, clause.span.end)))
    return next((_both(m) for m in found if m["first"].split(" of ")[0].split()[-1].lower()[:_STEM] in led), None)


def _both(m: re.Match[str]) -> Both:
    more = [one for one in _SPLIT.split(m["more"]) if one]
    return Both(f"{', '.join((m['first'], *more))} and {m['last']}", m.end("last"))
