"""One word: accounts in nearly the same words that part in the one that tells: "the northern wall", "the southern wall"; "a bomb",
"a second bomb"; "most passengers", "all passengers"; "the Norland navy", "the Sudran navy".

in: two units    out: yes or no. Which of the two is so nobody can say by it, nor that they are of one thing. General knowledge, not
tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import product

from sayso.compare.clauses.pronouns import heads
from sayso.compare.clauses.sources import is_spoken
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.contrasts import WHICH
from sayso.compare.differ.grounds.qualities import say_alike

_KEPT = 1 << 12  # pairs of texts of which the answer is kept
_MOST = 60  # words of a clause that are held against another's
_NEARLY = 0.7  # share of the words of both that are the same, in one order
_ALIKE = 0.6  # share of the letters of both by which two names are one, spelled otherwise
_WORD = re.compile(r"[\w’'-]+")
_HANGS = re.compile(r"[a-z]+ing\b")
_WHICH = re.compile(rf"(?:{WHICH})$", re.I)
# What sets one of two accounts off where the other has nothing in its place: once more, in part, at another time.
_NTH = "(?:second|third|fourth|fifth)"
_MORE = re.compile(rf"\b(?:another|again|(?:a|the) {_NTH}|for the {_NTH} time)\b", re.I)
_ROUGHLY = r"(?:\d|[a-z]+ (?:hundred|thousand|million))"  # "nearly 40" is a number, and no part
_PART = re.compile(rf"\b(?:part of|partly|half of|half the|most of|nearly|almost)\b(?! {_ROUGHLY})", re.I)
_THEN = re.compile(r"\b(?:last (?:year|month|summer|winter|spring|autumn)|(?:years?|months|decades?) ago|in (?:19|20)\d\d)\b", re.I)
# These belong to a number, and are held against another's as such.
_COUNTING = frozenset(
    ("nearly", "almost", "about", "around", "roughly", "over", "more", "than", "twice", "once", "occasion", "occasions", "times")
)
_SHARES = frozenset(("all", "most", "some", "none", "half", "few", "every", "both", "neither"))
_LINKS = frozenset(map(frozenset, (("to", "by"), ("to", "from"), ("by", "from"), ("with", "against"))))


def one_word_apart(a: Unit, b: Unit) -> bool:
    """Whether two accounts in nearly the same words part in one that tells; a quotation may be taken down a little otherwise."""
    if is_spoken(a) and is_spoken(b):
        return False
    replaced = _replaced(a.text, b.text)
    if replaced is None:
        return False
    if any(_apart(one, other, a, b) for one, other in replaced):
        return True
    return _told_of_one(a, b) or _whose(a, b) or _whose(b, a)


@lru_cache(maxsize=_KEPT)
def _replaced(a: str, b: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] | None:
    """The words of one text that stand in the place of others of another; None where the two are not nearly the same."""
    one, other = (tuple(_WORD.findall(words)[:_MOST]) for words in (a, b))
    matcher = SequenceMatcher(None, [w.lower() for w in one], [w.lower() for w in other], autojunk=False)
    if matcher.quick_ratio() < _NEARLY or matcher.ratio() < _NEARLY:
        return None
    return tuple((one[i:j], other[k:n]) for tag, i, j, k, n in matcher.get_opcodes() if tag == "replace")


def _apart(one: Sequence[str], other: Sequence[str], a: Unit, b: Unit) -> bool:
    """Whether words that stand in one place of two accounts tell something else: one word, or one name, each that the other's
    sentence lacks, and no other form or spelling of it."""
    if frozenset((" ".join(one).lower(), " ".join(other).lower())) in _LINKS:
        return True
    if any(x.lower() in _SHARES and y.lower() in _SHARES and x.lower() != y.lower() for x, y in product(one, other)):
        return True
    left, right = _own(one, a, b), _own(other, b, a)
    names = [[w for w in own if w[0].isupper()] for own in (left, right)]
    if all(names) and not any(_one(x, y) for x, y in product(*names)):
        return True
    if len(left) != 1 or len(right) != 1:
        return False
    return not _one(left[0], right[0]) or all(_WHICH.match(w) for w in (*left, *right))


def _own(words: Sequence[str], unit: Unit, other: Unit) -> list[str]:
    """Which of some words of an account tell something, and are not among those of another's sentence."""
    held = set(_WORD.findall(other.sentence.lower()))
    own = [w for w in words if w.lower() not in held and w.lower() not in _COUNTING]
    return [w for w in own if _WHICH.match(w) or _tells(w, unit)]


def _tells(word: str, unit: Unit) -> bool:
    low = word.lower().removesuffix("’s").removesuffix("'s")
    return any(key in unit.weights for key in (stem(low), stem(low.removesuffix("s")), f"~{low}"))


def _one(x: str, y: str) -> bool:
    """Whether two words may be one: of one stem or class, or one spelled otherwise."""
    one, other = x.lower(), y.lower()
    return stem(one) == stem(other) or say_alike(one, other) or SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE


def _told_of_one(a: Unit, b: Unit) -> bool:
    """Whether one account tells of another time or of a part, and the other does not."""
    for pattern in (_MORE, _PART):
        if (pattern.search(_whole(a)) is None) != (pattern.search(_whole(b)) is None):
            return True
    return any(_THEN.search(u.text) is not None and not o.times and _THEN.search(o.sentence) is None for u, o in ((a, b), (b, a)))


def _whole(unit: Unit) -> str:
    """The words of a clause, with those before it in its sentence where it says nothing without them: "…, | killing two"."""
    start = unit.span.start - unit.clause.sentence.start
    return unit.sentence[: start + len(unit.text)] if _HANGS.match(unit.text) else unit.text


def _whose(a: Unit, b: Unit) -> bool:
    """Whether what is done in one account to whom is in the other done to what is theirs: "the owner", "the son of the owner"."""
    whom, other = heads(a, "object"), heads(b, "object")
    return bool(whom and other) and not whom & other and whom <= b.weights.keys() and not other & a.around.keys()
