"""Quotations and their speakers, judged on single sentences: the scorer, and the simple rule beside which ours is put.

BASIL (Fan et al. 2019) marks stretches of quotations that are biased, and who says them; of each the set gives one sentence.
"""

from __future__ import annotations

import re
from calendar import day_name, month_name
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from benchmarks.quality.printed import Figures
from benchmarks.quality.shared import Row

Stretch = tuple[int, int]

COVERED = 0.5  # the share of a gold stretch's words that a content must hold
_CLASS = "other_"  # "other_anti": somebody of a camp, no name
_WORD = re.compile(r"\w+(?:['’.,\-]\w+)*")
_MARK = re.compile(r"[\"“”]")
_BEFORE_OPENING = " \n\t([—–-"
_NAME = re.compile(r"[A-Z][\w’'.\-]*(?: [A-Z][\w’'.\-]*)*")
# What a name's head ends at: "a spokesman for Ann Lee" is not Ann Lee.
_TAIL = re.compile(r",|\b(?:for|of|from|with|to|by|in|at|who|that)\b")
_OPENERS = """
a after also an and another as at before both but by during for from he her his i if in it its last later meanwhile my no not of on
one or our she since so some that the their there these they this those though to we what when while who with yet you
"""
_NO_NAME = {*_OPENERS.split(), *(word.casefold() for word in (*day_name, *month_name) if word)}
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii"})


class Quoted(Struct, frozen=True):
    """A quotation that a chain found: the parts of its content, and its speaker's name, None where unknown."""

    content: tuple[Stretch, ...]
    speaker: str | None = None


def score(rows: Iterable[Row], found: Mapping[str, Sequence[Quoted]]) -> Figures:
    """How many stretches a quotation covers, and whose speaker is right.

    rows: the gold, those alone that are ok.  found: quotations by a row's id.
    covered: of all rows.  covered of marked: of those whose sentence has a quotation mark; without one, nothing tells a quotation
    from the outlet's own voice.  speaker right, speaker wrong: of the rows whose speaker's name can be read off the sentence
    (`names_speaker`), the share covered with that speaker, and with another; the rest have no speaker or are not covered.
    Raises `ValueError` where there are no rows to divide by.
    """
    judged = [(row, covering(row, found.get(row["id"], ()))) for row in rows if row["ok"]]
    marked = [q for row, q in judged if _MARK.search(row["sentence"])]
    named = [(row, q) for row, q in judged if names_speaker(row)]
    if not marked or not named:
        raise ValueError("no quotations with marks and named speakers")
    spoken = [same_name(row["speaker"], q.speaker) for row, q in named if q and q.speaker]
    return {
        "covered": sum(q is not None for _, q in judged) / len(judged),
        "covered of marked": sum(q is not None for q in marked) / len(marked),
        "speaker right": spoken.count(True) / len(named),
        "speaker wrong": spoken.count(False) / len(named),
    }


def covering(row: Row, found: Iterable[Quoted]) -> Quoted | None:
    """The quotation that holds most of a row's words, at least half; of two alike the shorter, which is the inner one."""
    gold = _words(row["sentence"], [(row["start"], row["end"])])
    best, key = None, (0, 0)
    for quoted in found:
        held = _words(row["sentence"], quoted.content)
        this = (len(gold & held), -len(held))
        if this[0] >= COVERED * len(gold) and this > key:
            best, key = quoted, this
    return best


def names_speaker(row: Row) -> bool:
    """Whether the speaker has a name whose last word stands in the sentence, outside the stretch and every quotation."""
    if row["speaker"].startswith(_CLASS):
        return False
    text = row["sentence"]
    outside = _blanked(text, [(row["start"], row["end"]), *quotations(text)])
    return _last(row["speaker"]) in {_bare(w) for w in _WORD.findall(outside)}


def same_name(gold: str, name: str) -> bool:
    """Whether a name is the gold one: the same last word ("Mr. Lee" for Ann_Lee), or all its words ("Oslo Tea Party Union")."""
    parts = _parts(_TAIL.split(name, maxsplit=1)[0])
    return bool(parts) and (parts[-1] == _last(gold) or set(_parts(gold)) <= set(parts))


def by_rule(text: str) -> tuple[Quoted, ...]:
    """The simple rule: what stands between quotation marks, said by the nearest capitalised name outside them."""
    inside = quotations(text)
    names = list(_names(_blanked(text, inside)))
    return tuple(Quoted((each,), _nearest(names, each)) for each in inside)


def quotations(text: str) -> tuple[Stretch, ...]:
    """Stretches between quotation marks, marks included. One that is only opened or only closed runs to the sentence's border."""
    found, opened = list[Stretch](), None
    for mark in _MARK.finditer(text):
        if opened is None and _opens(text, mark.start()):
            opened = mark.start()
        elif opened is not None and mark.group() != "“":
            found.append((opened, mark.end()))
            opened = None
        elif opened is None and not found:
            found.append((0, mark.end()))
    return (*found, *([(opened, len(text))] if opened is not None else []))


def from_annotations(answers: Iterable[Row]) -> dict[str, tuple[Quoted, ...]]:
    """The direct and mixed attributions of annotated texts, by the text's id."""
    return {
        answer["id"]: tuple(
            Quoted(tuple((s, e) for s, e in a["content"]), a.get("speaker"))
            for a in answer.get("attributions", ())
            if a["manner"] in ("direct", "mixed")
        )
        for answer in answers
    }


def note(rows: Sequence[Row]) -> str:
    """What a reader of the table must know."""
    marked, named = sum(bool(_MARK.search(r["sentence"])) for r in rows), sum(map(names_speaker, rows))
    return (
        f"quotes: only one sentence of context is given, no article; of {len(rows)} quotations {marked} have a mark in theirs and "
        f"{named} their speaker's name outside the quotation. plain: "
        "whatever stands between marks, said by the nearest capitalised name; nothing counts what either found too much"
    )


def _opens(text: str, at: int) -> bool:
    return text[at] == "“" or (text[at] == '"' and (at == 0 or text[at - 1] in _BEFORE_OPENING))


def _names(text: str) -> Iterator[tuple[Stretch, str]]:
    for run in _NAME.finditer(text):
        words = run.group().split(" ")
        while words and _bare(words[0]) in _NO_NAME:
            words.pop(0)
        if words:
            name = " ".join(words)
            yield (run.end() - len(name), run.end()), name


def _nearest(names: Iterable[tuple[Stretch, str]], stretch: Stretch) -> str | None:
    return min(names, key=lambda n: max(n[0][0] - stretch[1], stretch[0] - n[0][1]), default=(None, None))[1]


def _words(text: str, stretches: Iterable[Stretch]) -> frozenset[int]:
    """The words that overlap the stretches, by where they start."""
    parts = tuple(stretches)
    return frozenset(w.start() for w in _WORD.finditer(text) if any(w.start() < end and start < w.end() for start, end in parts))


def _blanked(text: str, stretches: Iterable[Stretch]) -> str:
    """The text with stretches overwritten, every place kept; a name does not run across one."""
    for start, end in stretches:
        text = text[:start] + "\n" * (end - start) + text[end:]
    return text


def _last(name: str) -> str:
    return _parts(name)[-1]


def _parts(name: str) -> list[str]:
    bare = [_bare(w) for w in _WORD.findall(name.replace("_", " "))]
    return [w for w in bare if w not in _SUFFIXES]


def _bare(word: str) -> str:
    """A word for comparing: no case, no genitive, no punctuation ("N.A.A.C.P.’s" is "naacp")."""
    return re.sub(r"\W", "", re.sub(r"['’]s$", "", word.casefold().rstrip(".,")))
