"""What the scorers print, read into figures: one small parser a scorer.

in: a scorer's output    out: {figure: value}. Raises `ValueError` where a line that must be there is not.
"""

from __future__ import annotations

import json
import re

Figures = dict[str, float]

_SHARE = re.compile(r"^(\w+): (\d+)/(\d+)(?: = [\d.]+)?$", re.M)
_PAIR = re.compile(r"(\w+)=(-?[\d.]+)(?=\s|$)")
_VALUE = re.compile(r"^(\w+) (-?[\d.]+)$", re.M)


def seed(text: str) -> Figures:
    """check.py and check_story.py: `section: found/expected`; the last line is over all sections."""
    found = {m.group(1): int(m.group(2)) / max(1, int(m.group(3))) for m in _SHARE.finditer(text)}
    whole = found.pop("seed", None) if "seed" in found else found.pop("story", None)
    if whole is None:
        raise ValueError("no line over all sections")
    return {**found, "all": whole}


def extraction(text: str) -> Figures:
    """extraction.py: `name value` a line."""
    found = {m.group(1): float(m.group(2)) for m in _VALUE.finditer(text)}
    names = {
        "body_f1": "body F1",
        "body_exact": "body exact",
        "title": "title",
        "authors_f1": "authors F1",
        "published_day": "day",
        "published_minute": "minute",
        "captions_f1": "captions F1",
    }
    return _picked(found, {k: v for k, v in names.items() if k in found or k == "body_f1"})


def attributions(text: str) -> Figures:
    """attributions.py --json: one object of figures."""
    found = json.loads(text)
    return {
        "stated F1": found["full_stated"]["f1"],
        "all F1": found["full"]["f1"],
        "pure direct F1": found["full_pure"]["f1"],
        "source span": found["speaker_acc"],
    }


def ledger(text: str) -> Figures:
    """ledger.py: `line key=value …`."""
    names = {
        "statements F1": "statements F1",
        "source share": "source",
        "speaker right": "speaker right",
        "speaker wrong": "speaker wrong",
        "who bcubed": "identity",
        "kind share": "kind",
        "stance share": "stance",
        "manner share": "manner",
        "via share": "via",
    }
    return _picked(_pairs(text), names)


def times(text: str) -> Figures:
    """times.py: strict, relaxed, type, value, each with p, r and f1."""
    return _picked(_pairs(text), {f"{k} f1": k for k in ("strict", "relaxed", "type", "value")})


def events(text: str) -> Figures:
    """events.py: pair and type, each with accuracy and macro-F1."""
    return _picked(_pairs(text), {"pair macro_f1": "pair macro-F1", "type macro_f1": "type macro-F1"})


def stories(text: str) -> Figures:
    """stories.py: a line for all reports, and one for each set."""
    found = _pairs(text)
    return {"BCubed F1": found["all f1"], "kept apart": 1 - found["all false_merges"], "whole": found["all whole"]}


def comparison(text: str) -> Figures:
    """comparison.py: recall by kind, over the conflicts, and the listed share."""
    found = _pairs(text)
    kinds = [k.removesuffix(" recall") for k in found if k.endswith(" recall") and not k.startswith(("conflicts", "may_conflicts"))]
    return {
        "conflicts": found["conflicts recall"],
        "may conflicts": found["may_conflicts recall"],
        "listed": found["listed share"],
        **{kind: found[f"{kind} recall"] for kind in kinds},
    }


def _pairs(text: str) -> Figures:
    """`line key=value key=value` as {"line key": value}."""
    return {
        f"{words[0]} {m.group(1)}": float(m.group(2))
        for line in text.splitlines()
        if (words := line.split(maxsplit=1)) and len(words) == 2
        for m in _PAIR.finditer(words[1])
    }


def _picked(found: Figures, names: dict[str, str]) -> Figures:
    missing = [k for k in names if k not in found]
    if missing:
        raise ValueError(f"the scorer printed no {missing[0]!r}")
    return {name: found[key] for key, name in names.items()}
