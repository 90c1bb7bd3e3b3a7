"""The seed page with every name, place and outlet replaced, page and keys alike: what a reader finds must not hang on the names.

    names on the page (its keys' and the parser's) | countries for countries of their kind, invented names for the rest | replaced

Countries keep their forms (adjective, people, capital), so that what is general knowledge about one is so about the other.
"""

from __future__ import annotations

import json
import random
import re
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.quality.countries import COUNTRIES
from sayso.language import parse

Names = dict[str, str]

_KINDS = frozenset({"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "PRODUCT", "WORK_OF_ART", "EVENT"})
# A capitalised word that stands in lower case as well, on the page or among these, is a word and no name ("House", "Press").
_WORDS = frozenset(
    """
    house white press secretary party state states gulf strip west north south east new times free office news opinion president
    republican republicans democrat democrats democratic administration congress senate school street business insider fiasco
    chinatown friday saturday sunday monday tuesday wednesday thursday january february march april june july august september
    october november december of the and in for bin el ice mysterious snidely faction unthinkable honest god thoughts gets hat lady
    associated tangles representatives york jr european vice adviser opening move photograph director donate judge
    """.split()  # noqa: SIM905
)
_GIVEN = """
    Tobias Helena Marcel Ingrid Rupert Saskia Desmond Yolanda Clifford Beatrix Leopold Ottilie Gareth Nadine Quentin Miriam Stefan
    Paula Oscar Judith Felix Greta Hugo Irene Lionel Marta Norman Olga Philip Rosa Simon Teresa Victor Wanda Agnes Bruno Clara
    """.split()  # noqa: SIM905
_SURNAMES = """
    Albrook Castelan Dunmore Eversley Fairholt Grantley Hollister Inskip Kellaway Lindqvist Marchetti Norrington Okafor Pemberton
    Quarles Rasmussen Stanhope Thornbury Underhill Vasquez Whitlock Yardley Zimmer Ashdown Bellamy Corrigan Ellsworth Fenwick
    Gallagher Hargrove Ibsen Jessop Kowalski Lombardi Mansfield Novak Osgood Prescott Renshaw Sinclair Talbot Winslow
    """.split()  # noqa: SIM905
_SYLLABLES = ("bar", "ven", "tol", "mir", "dak", "sel", "for", "nad", "lun", "gos", "pel", "tam", "rik", "zor", "hav")
_CAPITALISED = re.compile(r"[A-Z][^\W\d_]*(?:['’][A-Z][a-z]+)?")


def rename_seed(seed: Path, to: Path, number: int = 3) -> Path:
    """Copy the seed folder with its names replaced; `number` picks which for which. The new folder is given back."""
    to.mkdir(parents=True, exist_ok=True)
    page, key = (seed / "page.txt").read_text(encoding="utf-8"), json.loads((seed / "key.json").read_text(encoding="utf-8"))
    names = mapping(page, key, number)
    (to / "page.txt").write_text(renamed(page, names), encoding="utf-8")
    for file in ("key.json", "story.json"):
        (to / file).write_text(renamed((seed / file).read_text(encoding="utf-8"), names), encoding="utf-8")
    for script in ("check.py", "check_story.py"):
        shutil.copy(seed / script, to / script)
    return to


def renamed(text: str, names: Names) -> str:
    """A text with all names replaced at once, so that no new name is replaced again."""
    forms = sorted(names, key=len, reverse=True)
    pattern = re.compile(r"(?<!\w)(?:([Aa])(n?)( ))?(" + "|".join(re.escape(f) for f in forms) + r")(?!\w)")
    return pattern.sub(lambda m: _article(m, names) + names[m.group(4)], text)


def _article(found: re.Match[str], names: Names) -> str:
    """The "a" or "an" before a name, as the new name wants it; nothing where none stood there."""
    if not found.group(1):
        return ""
    vowels = [name[0] in "AEIO" for name in (found.group(4), names[found.group(4)])]
    n = found.group(2) if vowels[0] == vowels[1] else "n" * vowels[1]
    return found.group(1) + n + found.group(3)


def mapping(page: str, key: dict[str, object], number: int) -> Names:
    """What stands for what: each name of the page, in each of its forms."""
    dice = random.Random(number)
    names = _in_capitals(dict(_countries(page, dice)))
    taken = {w for form in names for w in form.split()}
    tokens: dict[str, str] = {}
    for token, role in _tokens(page, key):
        tokens.setdefault(token, role)
    for token in sorted(tokens.keys() - taken):
        names[token] = _invented(token, tokens[token], dice, set(names.values()))
    return _in_capitals(names)


def _in_capitals(names: Names) -> Names:
    return {k.upper(): v.upper() for k, v in names.items() if len(k) > 3} | names


def _countries(page: str, dice: random.Random) -> Iterator[tuple[str, str]]:
    here = [
        c for c in COUNTRIES if any(re.search(rf"\b{re.escape(f)}(?!\w)", page, re.I) for f in (*c.names, c.adjective, c.capital))
    ]
    free = [c for c in COUNTRIES if c not in here or c.kind == "power"]
    for country in here:
        choice = [c for c in free if c.kind == country.kind and c is not country]
        other = dice.choice(choice)
        free.remove(other)
        yield from zip(country.forms(), other.forms(), strict=True)
        yield country.code, other.code


def _tokens(page: str, key: dict[str, object]) -> Iterator[tuple[str, str]]:
    """The name tokens of the page, with what each is: given, surname or other."""
    lower = Counter(re.findall(r"\b[a-z]+\b", page))
    for words, person in _names(page, key):
        kept = [w for w in _CAPITALISED.findall(words) if w.lower() not in _WORDS and not lower[w.lower()] and len(w) > 1]
        for word in kept:
            yield word, "other" if not person else "surname" if word == kept[-1] else "given"


def _names(page: str, key: dict[str, object]) -> Iterator[tuple[str, bool]]:
    """Names by the parser, of the page and of each of its lines (headlines read better alone), and those the key tells."""
    for parsed in parse([page, *(line for line in page.splitlines() if line.strip())]):
        for entity in parsed.entities:
            if entity.label in _KINDS:
                start, end = parsed.tokens[entity.first].start, parsed.tokens[entity.stop - 1].end
                yield parsed.text[start:end], entity.label == "PERSON"
    yield from ((name, False) for name in _key_names(key))


def _key_names(key: dict[str, object]) -> Iterable[str]:
    article, teasers, actors = key["article"], key["teasers"], key["actors"]
    yield from article["authors"]  # type: ignore[index]
    yield from article["author_places"]  # type: ignore[index]
    yield from (c["credit"] for c in article["captions"])  # type: ignore[index]
    yield from (t[k] for t in teasers for k in ("agency", "place") if k in t)  # type: ignore[attr-defined]
    yield from (a["name"] for a in actors)  # type: ignore[attr-defined]


def _invented(token: str, role: str, dice: random.Random, taken: set[str]) -> str:
    pool = {"given": _GIVEN, "surname": _SURNAMES}.get(role, [])
    free = [w for w in pool if w not in taken]
    if token.isupper():
        return "".join(dice.choice("BDFGKLMNPRTVZ") for _ in token) if len(token) < 5 else _made_up(dice).upper()
    return dice.choice(free) if free else _made_up(dice)


def _made_up(dice: random.Random) -> str:
    return "".join(dice.choice(_SYLLABLES) for _ in range(2 + dice.randrange(2))).capitalize()
