"""Mentions of names put together: which names are one actor, and what kind of actor it is.

in: `Name`s    out: `Entry`s, one an actor, in the order of first mention.
Two people who share a surname are never put together; a mention that could be either is left out.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from sayso.annotate.actors.acting import acting_states
from sayso.annotate.actors.given import given_gender
from sayso.annotate.actors.named import Name
from sayso.annotate.actors.namesakes import Gender, gender_of, whose
from sayso.annotate.actors.words import COMPANY_NAMES, FEMALE_TITLES, MALE_TITLES, ORGANISATION_HEADS, PARTICLES, SUFFIXES
from sayso.annotate.attributions.sources_words import is_outlet
from sayso.annotate.countries import countries
from sayso.language import Parsed
from sayso.model import Span
from sayso.model.reading import ActorKind

_PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SMALL = frozenset(["of", "the", "and", "for", "in", "on", "&", "to"])
_LEGAL = frozenset(["inc", "ltd", "llc", "plc", "corp", "co", "company", "corporation", "group", "holdings", "ag", "sa", "nv"])
_OF_GEO: dict[str, ActorKind | None] = {
    "name": "country",
    "capital": "place",
    "place": "place",
    "people": "group",
    "adjective": None,
}
_LONGEST_PERSON = 3  # words
_FIRM = 2  # words
# Before a name these tell who made the report; nobody is called by the first name of such a one.
_CREDITS = re.compile(
    r"\b(?:reporting|writing|written|editing|edited|compiled|translat(?:ion|ed)|photo(?:graph)?s?) by [^.\n]*$", re.I
)
_CREDIT = 80  # characters
# What a body is called by alone once it was named, with its capital: "the Board".
_SHORT = (" Board", " Commission", " Authority", " Inspectorate", " Tribunal", " Council", " Agency")
_SHOWN = 2.0  # votes at one mention from which a name is a person's
_ORDER: tuple[ActorKind, ...] = ("person", "organisation", "country", "group", "place")


class Mention(Struct, frozen=True):
    """Where an actor is mentioned: its words, the token that heads them, and how ("name", "role", "pronoun")."""

    span: Span
    head: int
    how: str


class Entry(Struct, eq=False):
    """An actor in the making. roles: word sets of the titles and descriptions the page gives it, each with its last word."""

    kind: ActorKind
    texts: Counter[str]
    mentions: list[Mention]
    country: str | None = None
    roles: list[tuple[str, ...]] = []
    gender: Gender | None = None

    @property
    def first(self) -> int:
        """The head token of its first mention."""
        return self.mentions[0].head


_THROUGHOUT = 3  # mentions by one word from which it is what somebody is called
# Less than any sign of a place but the parser's label: who stands where something is has more.
_LEANS = 0.3
_WHERE = 0.7  # of who stands in, at, near or outside a name
_SELDOM = 4  # times as many mentions as those, from which it is no place's


def merge_names(parsed: Parsed, names: list[Name]) -> list[Entry]:
    """The actors that `names` are mentions of."""
    groups: dict[str, list[Name]] = defaultdict(list)
    for n in names:
        groups[_key(n)].append(n)
    kinds = {key: _kind(group) for key, group in groups.items()}
    kinds |= {key: "person" for key in groups if kinds[key] == "organisation" and _by_surname(key, groups, kinds)}
    kinds |= dict.fromkeys(_surnames_alone(groups, kinds), "person")
    kinds |= dict.fromkeys(_used_as_places(groups, kinds), "place")
    kinds |= dict.fromkeys(acting_states(parsed.text, _maybe_states(groups, kinds)), "organisation")
    people = [k for k in groups if kinds[k] == "person" and len(_parts(k)) > 1]
    credited = {k for k in people if all(_is_credited(parsed.text, n) for n in groups[k])}
    plain = parsed.text.replace("’", "'")
    papers = _papers(kinds)
    last = {p.split()[-1] for p in credited}
    known = [p for p in people if p not in credited]
    target = {key: _target(key, kinds[key], kinds, people if " " in key or key in last else known, papers, plain) for key in groups}
    for key, root in target.items():
        if root != key and root is not None and _earlier(groups, key, root, target):
            target[key] = key
    entries: dict[str, Entry] = {}
    for key, group in groups.items():
        root, kind = target[key], kinds.get(target[key] or "")
        if root is not None and kind is not None:
            _add(entries.setdefault(root, Entry(kind, Counter(), [])), group)
    for key in [k for k, root in target.items() if root is None]:
        _add_namesakes(parsed, entries, key, groups[key], people)
    for entry in entries.values():
        entry.mentions.sort(key=lambda m: m.span)
        entry.gender = entry.gender or _given(entry)
    return sorted(entries.values(), key=lambda e: e.first)


def _is_credited(text: str, name: Name) -> bool:
    """Whether a name stands where a report names who made it: "(Writing by Kim Corgan; editing by Per Dahl)"."""
    line = text.rfind("\n", max(0, name.span.start - _CREDIT), name.span.start) + 1
    return _CREDITS.search(text, max(line, name.span.start - _CREDIT), name.span.start) is not None


def _add_namesakes(parsed: Parsed, entries: dict[str, Entry], key: str, group: list[Name], people: list[str]) -> None:
    """Put a surname that two have to the one of them whose it surely is at each mention; behind both it may be either's."""
    of_all = {_longest([q for q in people if _same_person(p, q)] or [p]) for p in people if _parts(p)[-1] == key.casefold()}
    if len(of_all) < 2 or not of_all <= entries.keys():
        return
    bearers = {p: entries[p] for p in sorted(of_all)}
    heads = {p: [m.head for m in e.mentions] for p, e in bearers.items()}
    for owner, name in list(whose(parsed, group, bearers, heads)):
        _add(entries[owner], [name])


def _used_as_places(groups: dict[str, list[Name]], kinds: dict[str, ActorKind | None]) -> Iterator[str]:
    """The names of one word taken for a person's that other sentences have something happen in: "in Lukwemba". No title, no given
    name, no fuller name shows them to be a person's."""
    fuller = {part for key in groups if " " in key for part in key.split()}
    for key, group in groups.items():
        if kinds[key] != "person" or " " in key or key in fuller or given_gender(key) is not None:
            continue
        within_it = [n for n in group if n.votes.get("place", 0.0) >= _WHERE]
        shown = any(n.title or n.votes.get("person", 0.0) >= _SHOWN for n in group)
        if within_it and not shown and len(within_it) * _SELDOM >= len(group):
            yield key


def _maybe_states(groups: dict[str, list[Name]], kinds: dict[str, ActorKind | None]) -> set[str]:
    """The names of one word that no table knows and nothing shows to be a person's: no title, no given name, no fuller name."""
    fuller = {part for key in groups if " " in key for part in key.split()}
    return {
        key
        for key, group in groups.items()
        if kinds[key] in ("person", "place", "group", None)
        and key.isalpha()
        and key not in fuller
        and given_gender(key) is None
        and all(n.geo is None and not n.title and n.votes.get("person", 0.0) < _SHOWN for n in group)
    }


def _by_surname(key: str, groups: dict[str, list[Name]], kinds: dict[str, ActorKind | None]) -> bool:
    """Whether a name taken for a body's is a person's: it begins with a given name, and the page uses its surname alone."""
    words = key.split()
    if not 1 < len(words) <= _LONGEST_PERSON or kinds.get(words[-1]) != "person" or given_gender(words[0]) is None:
        return False
    return all(n.votes.get("organisation", 0.0) <= 1.0 for n in groups[key])  # the parser's label alone says so


def _surnames_alone(groups: dict[str, list[Name]], kinds: dict[str, ActorKind | None]) -> Iterator[str]:
    """The surnames of the page's people that the parser alone takes for a place or a body, after the one person who bears each was
    named in full: "Tander told reporters"."""
    bearers: dict[str, list[str]] = defaultdict(list)
    for key in groups:
        if kinds[key] == "person" and 1 < len(key.split()) <= _LONGEST_PERSON:
            bearers[key.split()[-1]].append(key)
    for surname, people in bearers.items():
        group = groups.get(surname, ())
        if not group or kinds[surname] == "person" or len({p.split()[0] for p in people}) > 1:
            continue
        before = min(n.first for key in people for n in groups[key])
        if all(n.geo is None and n.first > before and _by_label_alone(n) for n in group):
            yield surname


def _by_label_alone(n: Name) -> bool:
    """Whether nothing but the parser's label speaks for a name being a place's or a body's."""
    return n.votes.get("place", 0.0) <= _LEANS and n.votes.get("organisation", 0.0) <= 1.0


def _earlier(groups: dict[str, list[Name]], key: str, root: str, target: dict[str, str | None]) -> bool:
    """Whether a lone surname with a title stands before any fuller name, which has none: "President Ekman" is not the Sara
    Ekman who comes later. (Without the title it is no sign: the famous go by their surnames from the first line on.)"""
    if " " in key or not root.endswith(key):
        return False
    fuller = [n for k, r in target.items() if r == root and " " in k for n in groups[k]]
    titled = any(set(n.title) - MALE_TITLES - FEMALE_TITLES for n in groups[key])
    return titled and groups[key][0].first < min(n.first for n in fuller) and not any(n.title for n in fuller)


def fullest(entry: Entry) -> str:
    """The fullest name the page gives: the longest for people and bodies; for a country its own name before its capital's."""
    if entry.kind == "country" and entry.country:
        country = countries()[entry.country]
        by_name = sorted((t for t in entry.texts if t in country.names), key=country.names.index)
        others = [t for t in entry.texts if t not in country.capitals] or list(entry.texts)
        return by_name[0] if by_name else max(others, key=lambda t: (entry.texts[t], len(t), t))
    told = [t for t in entry.texts if not _runs_on(entry, t)] or list(entry.texts)
    return max(told, key=lambda t: (len(_parts(t)), len(t), entry.texts[t]))


def _runs_on(entry: Entry, text: str) -> bool:
    """Whether a headline's participle was taken for the last part of a name: "Brandt Willing to Sell", once, of who is "Brandt"
    throughout."""
    first, _, rest = text.partition(" ")
    once = entry.kind == "person" and entry.texts[text] == 1 and " " not in rest and rest.endswith("ing")
    return once and entry.texts[first] >= _THROUGHOUT and given_gender(first) is None


def _key(n: Name) -> str:
    """What mentions of one name have in common. A country word's key is its country; a capital's is its own unless it acts."""
    if n.geo is not None and (n.geo.kind == "name" or n.acts):
        return f"country:{n.geo.iso3}"
    return n.text.replace("’", "'").removesuffix("'")


def _kind(group: list[Name]) -> ActorKind | None:
    """The kind that most speaks for; None where nothing does."""
    geo, acts = group[0].geo, group[0].acts
    if geo is not None:
        return "country" if acts else _OF_GEO[geo.kind]
    votes: Counter[ActorKind] = Counter()
    for n in group:
        votes.update(n.votes)
    best = max(_ORDER, key=lambda kind: (votes[kind], -_ORDER.index(kind)))
    return best if votes[best] > 0 else None


@lru_cache(maxsize=4096)
def _parts(name: str) -> tuple[str, ...]:
    """A name's words in lower case, without particles, initials and "Jr."."""
    words = [w.lower() for w in _PART.findall(name)]
    kept = [w for w in words if w not in PARTICLES and w not in SUFFIXES and len(w) > 1]
    return tuple(kept or words)


def _target(
    key: str,
    kind: ActorKind | None,
    kinds: dict[str, ActorKind | None],
    people: list[str],
    papers: dict[str, list[str]],
    text: str,
) -> str | None:
    """The key of the fullest name that `key` stands for; itself where it is that; None where it could be two."""
    if key.startswith("country:"):
        return key
    if kind != "person" and len(papers.get(key, ())) == 1:
        return papers[key][0]  # "the Beacon" of an Evening Beacon
    if kind in ("organisation", "person", None) and (whole := _firm(key, kinds, people)):
        return whole
    if kind == "place":
        return key
    parts = _parts(key)
    if len(parts) == 1 and kind in ("person", None, "organisation", "group"):
        owners = [p for p in people if _may_be_called(parts[0], _parts(p))]
        surnamed = [p for p in owners if _parts(p)[-1] == parts[0]]
        surnamed = [p for p in surnamed if _suffix(p) == _suffix(key)] or surnamed
        if len(_different(surnamed or owners)) == 1:
            return _longest(surnamed or owners)
        if owners:
            return None
    if kind == "person":
        return _longest([p for p in people if p == key or _same_person(key, p)] or [key])
    if kind == "organisation":
        return _longest([key, *(o for o, k in kinds.items() if k == "organisation" and _same_body(key, o, text))])
    return key if kind else None


def _firm(key: str, kinds: dict[str, ActorKind | None], people: list[str]) -> str | None:
    """The one firm of two words whose first stands alone here: "Halden" for Halden Foods; none where it names a person, too."""
    if " " in key or not key.istitle() or given_gender(key) is not None or any(key in p.split() for p in people):
        return None
    whole = [k for k, kind in kinds.items() if kind == "organisation" and k.startswith(f"{key} ")]
    firms = [k for k in whole if len(k.split()) == _FIRM and k.split()[1].lower().rstrip(".") in COMPANY_NAMES]
    return firms[0] if len(whole) == 1 and firms else None


def _papers(kinds: dict[str, ActorKind | None]) -> dict[str, list[str]]:
    """The newsrooms and the boards among names, by their last word."""
    out: dict[str, list[str]] = defaultdict(list)
    for key, kind in kinds.items():
        if kind == "organisation" and " " in key and (is_outlet(key) or key.endswith(_SHORT)):
            out[key.rsplit(" ", 1)[1]].append(key)
    return out


def _may_be_called(word: str, full: tuple[str, ...]) -> bool:
    return word == full[-1] or word == full[0]


def _same_person(a: str, b: str) -> bool:
    """Same surname and same first name, middle names aside; a junior is not his father."""
    x, y = _parts(a), _parts(b)
    return len(x) > 1 and len(y) > 1 and x[-1] == y[-1] and x[0] == y[0] and _suffix(a) == _suffix(b)


def _suffix(name: str) -> str | None:
    last = name.split()[-1].rstrip(".").lower()
    return last if last in SUFFIXES else None


def _different(people: list[str]) -> list[str]:
    """One name of each person among `people`."""
    out: list[str] = []
    for p in people:
        if not any(_same_person(p, q) for q in out):
            out.append(p)
    return out


def _longest(keys: list[str]) -> str:
    return max(keys, key=lambda k: (len(_parts(k)), len(k), k))


def _same_body(short: str, full: str, text: str) -> bool:
    """An acronym of the full name, or the name without its legal form."""
    if short == full or len(short) >= len(full):
        return False
    letters = short.replace(".", "")
    if letters.isupper() and 2 <= len(letters) <= 8:
        return letters in _acronyms(full) or f"{full} ({short})" in text
    words, own = full.split(), short.split()
    return words[: len(own)] == own and words[-1].lower().strip(".") in _LEGAL and len(words) - len(own) <= 2


@lru_cache(maxsize=4096)
def _acronyms(name: str) -> frozenset[str]:
    """The initials of a name's words, with and without the small ones; one word has none."""
    words = [w for w in re.split(r"[\s-]+", name) if w]
    large = [w for w in words if w.lower() not in _SMALL]
    if len(large) < 2:
        return frozenset()
    return frozenset(("".join(w[0] for w in large).upper(), "".join(w[0] for w in words).upper()))


def _add(entry: Entry, group: list[Name]) -> None:
    for n in group:
        entry.texts[n.text] += 1
        entry.mentions.append(Mention(n.span, n.head, "name"))
        entry.country = entry.country or (n.geo.iso3 if n.geo else n.country)
        if n.title:
            entry.roles = [*entry.roles, n.title]
            entry.gender = entry.gender or gender_of(n.title)


def _given(entry: Entry) -> Gender | None:
    """What a person's first name tells."""
    first = fullest(entry).split()[0] if entry.kind == "person" else ""
    gender = given_gender(first)
    return gender if gender != "either" else None


def head_words(entry: Entry) -> set[str]:
    """The nouns that a body's name is built on: "ministry" for a Ministry of Health, "zoo" for a Northport Zoo."""
    out: set[str] = set()
    for text in entry.texts:
        words = [w.lower().strip(".,") for w in text.split()]
        if len(words) > 1:
            out.add(words[-1])
            out.update(w for w in words[:1] if w in ORGANISATION_HEADS)
    return out
