"""Named first: whom a clause opens with by name, and so is about: "the clerk Ida Moll also spoke", "his partner, Jon Reed, pleaded
guilty". A parse may have "Moll is expected to speak" as told of one to whom it is done, and "clerk" for who spoke.

in: units    out: the words of that name; whether two clauses are of two by name

General knowledge, not tuned on any set.
"""

from __future__ import annotations

from sayso.compare.clauses.kept import once_a_unit
from sayso.compare.clauses.pronouns import heads
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem, stems_of

_BEFORE = 5  # words that may stand before the name
_LONGEST = 4  # words of a name
_LEAST = 3  # letters of a word that tells who it is
_EDGES = " \"'“”‘’(),;:.—–-"
_ENDS_IT = (",", ";", ":", ".", "—", "–")
# Behind one of these stands another, or a place.
_LINKS_LIST = """
    of in on at for from with by to and or but as after before when while if than that against near over under about since until
    between among without within into like plus not no nor
"""
_LINKS = frozenset(_LINKS_LIST.split())
# Of these each has its own: its staff, its ships, its yearly loss.
_HAVING = frozenset(map(stem, ("employ", "have", "own", "operate", "fly", "carry", "earn", "serve", "run", "make", "sell")))
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady"})


def of_two_named(a: Unit, b: Unit) -> bool:
    """Whether two clauses open with the names of two, of whom neither has the other's, nor is one of one country."""
    one, other = named_first(a), named_first(b)
    if not one or not other or one & other:
        return False
    return not any(k[0] == "@" for k in a.names & b.names)


def each_has_its_own(a: Unit, b: Unit) -> bool:
    """Whether two tell what each of two has by name: "Petra employs 70 people", "Norvik employs 900"."""
    return a.predicate in _HAVING and b.predicate in _HAVING and of_two_named(a, b)


@once_a_unit
def named_first(unit: Unit) -> frozenset[str]:
    """The words of the name with which a clause opens as of whom it is about, or none."""
    words = unit.text.split(maxsplit=_BEFORE + _LONGEST + 2)[: _BEFORE + _LONGEST + 2]
    first = next((k for k, w in enumerate(words[: _BEFORE + 1]) if _is_name(w, unit)), None)
    if first is None or any(w.strip(_EDGES).lower() in _LINKS for w in words[:first]):
        return frozenset()
    aside = [k for k, w in enumerate(words[:first]) if w.endswith(_ENDS_IT)]
    if aside not in ([], [first - 1]):
        return frozenset()
    last = first
    while last + 1 < len(words) and not words[last].endswith(_ENDS_IT) and _is_name(words[last + 1], unit):
        last += 1
    if not _ends(words, last, unit) or (aside and not words[last].endswith(",")):
        return frozenset()
    own = (w.strip(_EDGES).lower() for w in words[first : last + 1])
    return frozenset(w for w in own if len(w) >= _LEAST and w not in _TITLES)


def _is_name(word: str, unit: Unit) -> bool:
    """Whether a word is of a name; a name that every report has weighs nothing, and so is none of the unit's."""
    bare = word.strip(_EDGES)
    if not bare[:1].isupper():
        return False
    return bare.lower() in unit.clause.proper or f"~{bare.lower()}" in unit.names or _opens_bare(bare, unit)


def _opens_bare(word: str, unit: Unit) -> bool:
    """Whether a sentence begins with a noun that has no article and is one: a name that the parse took for none ("Norvik
    employs 900")."""
    begins = unit.sentence.startswith(word) and unit.text.startswith(word)
    return begins and not word.endswith("s") and bool(stems_of(word.lower()) & heads(unit, "subject"))


def _ends(words: list[str], last: int, unit: Unit) -> bool:
    """Whether the clause goes on behind a name with what its bearer does, and with nothing that is theirs or goes by them."""
    if words[last].endswith(_ENDS_IT):
        return True
    if words[last].rstrip(_EDGES).endswith(("'s", "’s")) or words[last].endswith(("s'", "s’")) or last + 1 >= len(words):
        return False
    then = words[last + 1].strip(_EDGES)
    if not then[:1].islower() or then in _LINKS:
        return False
    nouns = heads(unit, "subject") | heads(unit, "object")
    return not stems_of(then) & nouns
