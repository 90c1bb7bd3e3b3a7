"""Denials: what somebody denies in a later report, and had not denied before.

in: a story, which of its reports are later    out: a `Change` for each denial, one of a side and a thing. To reject an offer or to
refuse to do something is no denial, who "had denied it" denies nothing now, and who "still denies it" did before.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice

from sayso.compare.clauses.words import rarity, stem, stems
from sayso.model import Attribution, Change, Span, Story, by_moment, dated, telling_words

_LIKE = 0.6  # of the words of a denial, the rare ones weighing more, that another must have to be of the same
_MOST_DENIALS = 20  # of a report
_REJECTS = re.compile(
    r"\b(?:reject(?:s|ed|ing)?|turn(?:s|ed|ing)? down|rebuff(?:s|ed|ing)?) (?:[\w’'-]+ ){0,5}?"
    r"(?:(?:counter-?)?offers?|overtures?|ideas?|bids?|plans?|proposals?|deals?|terms|demands?|calls?|truce|ceasefire|"
    r"ultimatum|appeals?|requests?|motions?)\b|"
    r"\b(?:refus\w+|declin\w+) to\b(?! (?:confirm|believe|accept that))|\bdoubt(?:s|ed|ing)?\b|"
    r"\bdismiss(?:es|ed|ing)? (?:[\w’'-]+ ){0,4}?(?:lawsuits?|suits?|cases?|offers?|bids?|proposals?|calls?|appeals?|charges)\b|"
    r"\b(?:reject|dismiss)\w* (?:the |any )?(?:(?:notion|idea) that [^.;]{0,80}?\b(?:should|must|ought)\b|"
    r"concerns?\b|fears?\b|worries\b)|"
    r"\b(?:been|was|were) (?:\w+ )?(?:rejected|refuted|dismissed|disputed|denied) by\b|"
    r"\b(?:ha[sd]|have) (?:long|always|previously|already) (?:denied|disputed|rejected|dismissed)\b|"
    r"\bden(?:y|ies|ied|ying) (?:(?!that\b)[\w’'-]+ ){0,4}?"
    r"(?:bail|parole|entry|asylum|visas?|permission|permits?|licen[cs]es?|access|admission|requests?|motions?|appeals?|treatment)\b",
    re.I,
)
_DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|disput\w*|refut\w*|dismiss\w*|untrue|false|fabricat\w*|no truth|not true|lies?)\b",
    re.I,
)
# Who "had denied it" denied it before what is told, and may not now.
_HAD_DENIED = re.compile(
    r"(?:(?!\bden(?:y|ies|ied|ying)\b)[^\n]){0,120}?\b(?:had|having)(?: [\w-]+){0,2}? "
    r"(?:denied|disputed|rejected|dismissed)\b",
    re.I,
)
# Who "still denies it" has denied it before.
_STILL = re.compile(
    r"\b(?:still|again|once more|continue[sd]? to|goes on|went on|repeatedly|has always|ha(?:s|d|ve) never stopped)(?: [\w-]+)? "
    r"(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|insist(?:s|ed) (?:that )?[^.;]{0,40}?\bnot)\b|"
    r"\bden(?:ied|ies|y) (?:it|this|that|them|the [\w-]+) (?:again|once more)\b|"
    r"\b(?:repeated|reiterated|maintain(?:s|ed)|stood by|stands by|stuck to|sticks to) (?:his|her|its|their) denials?\b",
    re.I,
)

# A denial of these words alone is of what was just told: "rejected the accusation", "denied it".
_BARE_LIST = (
    "accusation accusations allegation allegations claim claims report reports charge charges invention pure baseless all them"
)
_BARE = frozenset(map(stem, _BARE_LIST.split()))
_ROOT = 5  # letters by which the names of one side are known: "Ardenia", "the Ardenian ministry"


def denied(story: Story, later: Collection[str], known: Collection[str]) -> Iterator[Change]:
    """What somebody denies in a later report and their side had not denied before."""
    members = [m for m in story.members if m.report.id in known and m.report.copy_of is None]
    members.sort(key=lambda m: (by_moment(dated(m.report)), m.report.id))
    before: list[tuple[frozenset[str], frozenset[str]]] = []
    for member in members:
        text = member.report.text
        for a in islice((a for a in member.reading.attributions if a.stance == "denied" and a.cue and a.content), _MOST_DENIALS):
            told = (*a.source, *a.cue, *a.content)  # what is denied may come first: "They stole nothing, he said, denying it"
            span = Span(min(s.start for s in told), max(s.end for s in told))
            words = span.of(text)
            side, own = _side(a), stems(" ".join(s.of(text) for s in a.content))
            again = any(_is_again(own, then) for whose, then in before if whose & side or whose == side)
            before.append((side, own))
            if member.report.id in later and is_denial(words) and not again and not _STILL.search(words) and "\n" not in words:
                yield Change(kind="denial", claim=None, report=member.report.id, span=span, published=member.report.published)


def _side(a: Attribution) -> frozenset[str]:
    """By what the side of a speaker is known: how the words of the name begin, or all of it."""
    return frozenset(w[:_ROOT] for w in telling_words(a.speaker or "")) or frozenset(((a.speaker or "").lower(),))


def _is_again(own: frozenset[str], then: frozenset[str]) -> bool:
    """Whether a denial has most of the words of one before, or none of its own."""
    if not own - _BARE:
        return True
    return sum(map(rarity, then & own)) >= _LIKE * sum(map(rarity, own))


def is_denial(words: str) -> bool:
    """Whether words that are put as a denial say that something is not so; who rejects a bid or a plan says nothing of the kind,
    nor who "had denied" it until then."""
    return _REJECTS.search(words) is None and _HAD_DENIED.match(words) is None


def puts_as_denial(words: str) -> bool:
    """Whether words have a verb or a noun of denying."""
    return _DENYING.search(words) is not None
