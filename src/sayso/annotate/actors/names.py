"""Names on the page: where each stands, what kind of thing it may be, and the title before it.

in: a parse and its country words    out: `Name`s in order.
The parser's entities are candidates only: they are trimmed, joined and completed by runs of capitalised words and by the
country table; what a name is, is settled later by a vote of all its mentions (`merge`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from msgspec.structs import replace

from sayso.annotate.actors.named import Name, named
from sayso.annotate.actors.words import (
    AGENCIES,
    CALLED_BY,
    CLOCKS,
    COMPANY_NAMES,
    CREDITS,
    HONORIFICS,
    KEPT_TITLES,
    OCCASIONS,
    ORGANISATION_HEADS,
    PARTICLES,
    RANKS,
    ROLE_NOUNS,
    STATE_NOUNS,
    TITLES,
)
from sayso.annotate.attributions.sources_words import is_outlet
from sayso.annotate.countries import AMBIGUOUS, Geo, region_words, within
from sayso.language import Entity, Parsed, Token

_LABELS = frozenset(["PERSON", "ORG", "GPE", "LOC", "FAC", "NORP"])
_TAKEN = frozenset(
    ["DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL", "LANGUAGE", "WORK_OF_ART", "LAW", "EVENT"]
)
_MISTAKEN = frozenset(["WORK_OF_ART", "LAW", "EVENT", "PRODUCT"])
_LEADING = frozenset(["the", "a", "an", "this", "these", "that", "those", "'s", "’s", "of", "and", "for", "both", "every", "each"])
_ADJECTIVAL = ("an", "ic", "ish", "ese", "crat", "ist", "im", "i")
_SPACED = frozenset(["-", "--", "–", "—", "|"])
_AFTER_NAMES = frozenset(["on", "in", "at", "from", "as", "after", "with", "by", "via"])
_LINKS = frozenset(["of", "for", "and", "&"])
_LONGEST = 9  # tokens; longer "names" are headlines or lists
_LONGEST_PERSON = 4
_BODIES = ORGANISATION_HEADS | COMPANY_NAMES


def find_names(parsed: Parsed, geo: Sequence[Geo]) -> list[Name]:
    """Every mention of a name, in order; no two overlap."""
    chunks = [_whole(parsed, geo, c) for c in _entities(parsed, geo)]
    taken = {i for first, stop, _ in chunks for i in range(first, stop)}
    chunks += _countries(parsed, geo, taken)
    chunks += _runs(parsed, taken, {parsed.tokens[stop - 1].text for _, stop, _ in chunks})
    chunks += _openers(parsed, chunks)
    return [named(parsed, geo, *c) for c in _completed(parsed, sorted(chunks))]


Chunk = tuple[int, int, str]


def _completed(parsed: Parsed, chunks: list[Chunk]) -> Iterator[Chunk]:
    """Names with the first word that the parser took for a common one at the head of a sentence ("Dresk Mobil said"), where the
    page has them whole elsewhere."""
    whole = {parsed.span(first, stop).of(parsed.text): label for first, stop, label in chunks if stop - first > 1}
    reached = 0
    for first, stop, label in chunks:
        opens = first > reached and first - 1 == parsed.sentences[parsed.tokens[first].sentence][0]
        full = whole.get(parsed.span(first - 1, stop).of(parsed.text)) if opens else None
        yield (first - 1, stop, full) if full is not None else (first, stop, label)
        reached = stop


def _entities(parsed: Parsed, geo: Sequence[Geo]) -> list[Chunk]:
    """The parser's entities, trimmed to the name itself."""
    out: list[Chunk] = []
    reached = 0
    for begins, ends, label in (
        part for e in map(partial(_masthead, parsed), parsed.entities) if e.label in _LABELS for part in _apart(parsed, e)
    ):
        first, stop = _trim(parsed, max(begins, reached), ends)
        if first > reached and _is_per(parsed, first - 1):
            first, label = first - 1, "PERSON"
        if label == "PERSON":
            first, stop = _person(parsed, geo, first, stop, reached)
        if first < stop < len(parsed.tokens) and parsed.tokens[stop].lower == "administration" and label in ("PERSON", "ORG"):
            stop, label = stop + 1, "ORG"  # "the Obama administration" is no mention of the man
        first = _with_owner(parsed, first, stop, reached)
        if label == "NORP" and first < stop and _adjective(parsed, first, stop):
            continue
        if 0 < stop - first <= _LONGEST and _proper(parsed, first, stop):
            out.append((first, stop, label))
            reached = stop
    return out


def _with_owner(parsed: Parsed, first: int, stop: int, reached: int) -> int:
    """Where a body's name of one word begins that stands behind whose it is: "the Dockers' Federation"."""
    alone = stop - first == 1 and parsed.tokens[first].lower in ORGANISATION_HEADS and first - 2 >= reached
    if not alone or parsed.tokens[first - 1].text not in ("'", "’"):
        return first
    owner = parsed.tokens[first - 2]
    return first - 2 if owner.text.istitle() and owner.lower.endswith("s") and not owner.entity else first


def _masthead(parsed: Parsed, e: Entity) -> Entity:
    """A newsroom that the parser took for a work: "the Morning Lantern"; somebody with a title: "Mayor Oda Fjell"."""
    if e.label == "WORK_OF_ART" and is_outlet(parsed.span(e.first, e.stop).of(parsed.text)):
        return replace(e, label="ORG")
    return replace(e, label="PERSON") if e.label in _MISTAKEN and _is_titled(parsed, e) else e


def _is_titled(parsed: Parsed, e: Entity) -> bool:
    """Whether a title and a person's name are all of an entity."""
    title, name = parsed.tokens[e.first].lower, parsed.tokens[e.first + 1 : e.stop]
    if title not in TITLES | CALLED_BY | ROLE_NOUNS or not 1 < len(name) < _LONGEST_PERSON:
        return False
    return all(t.text.istitle() and t.pos == "PROPN" and t.lower not in _BODIES | OCCASIONS for t in name)


def _is_per(parsed: Parsed, i: int) -> bool:
    """Whether a token is the first name that the parser takes for a preposition: "the keeper, Per Dahl"."""
    return parsed.tokens[i].text == "Per" and i > parsed.sentences[parsed.tokens[i].sentence][0]


def _apart(parsed: Parsed, e: Entity) -> Iterator[Chunk]:
    """An entity, or the body and the person that the parser took for one: "the chairwoman of Norvik, Nina Falk"."""
    comma = next((i for i in range(e.first + 1, e.stop - 1) if parsed.tokens[i].text == ","), None)
    name = parsed.tokens[comma + 1 : e.stop] if comma is not None else ()
    if comma is None or e.label == "PERSON" or not _of_a_role(parsed, e.first) or not 1 < len(name) <= _LONGEST_PERSON:
        yield e.first, e.stop, e.label
        return
    if not all(t.text.istitle() and t.lower.rstrip(".") not in ORGANISATION_HEADS for t in name):
        yield e.first, e.stop, e.label
        return
    yield e.first, comma, e.label
    yield comma + 1, e.stop, "PERSON"


def _of_a_role(parsed: Parsed, first: int) -> bool:
    """Whether a name is what somebody is the head of: "the chairwoman of", "an analyst at the"."""
    before = parsed.tokens[max(0, first - 2) : first]
    of = next((t for t in before if t.dep == "prep" and t.lower in ("of", "at", "for")), None)
    return of is not None and parsed.tokens[of.head].lemma.lower() in ROLE_NOUNS


def _adjective(parsed: Parsed, first: int, stop: int) -> bool:
    """Whether a people's or party's name only describes: "Republican senators", "a Democrat"."""
    t = parsed.tokens[stop - 1]
    if t.tag == "JJ":
        return True
    before = parsed.tokens[first - 1].lower if first else ""
    return t.tag == "NNP" and t.lower.endswith(_ADJECTIVAL) and (t.dep in ("compound", "nmod", "amod") or before in ("a", "an"))


def _whole(parsed: Parsed, geo: Sequence[Geo], chunk: Chunk) -> Chunk:
    """With the article that belongs to it: "The Hague"."""
    first, stop, label = chunk
    if first and parsed.tokens[first - 1].text == "The":
        span = parsed.span(first - 1, stop)
        if any(g.span == span for g in within(geo, span)):
            return first - 1, stop, label
    return chunk


def _ends(parsed: Parsed, first: int, i: int) -> bool:
    """Whether a name ends before token `i`: at a line break, a dash between blanks, "on Instagram"."""
    t = parsed.tokens[i]
    if t.pos == "SPACE" or (t.text in _SPACED and t.start > parsed.tokens[i - 1].end):
        return True
    return t.lower in _AFTER_NAMES and not any(w.lower in ORGANISATION_HEADS for w in parsed.tokens[first:i])


def _trim(parsed: Parsed, first: int, stop: int) -> tuple[int, int]:
    """Without article, possessive, punctuation at the ends; up to the first line break."""
    tokens = parsed.tokens
    stop = next((i for i in range(first + 1, stop) if _ends(parsed, first, i)), stop)
    while first < stop and (tokens[first].pos in ("PUNCT", "SPACE", "NUM", "PRON") or tokens[first].lower in _LEADING):
        first += 1
    while stop - first > 1 and (tokens[first].lower.rstrip(".") in HONORIFICS or _called_by(parsed, first, stop)):
        first += 1
    while first < stop and (tokens[stop - 1].tag == "POS" or tokens[stop - 1].pos in ("PUNCT", "SPACE", "DET", "ADP", "CCONJ")):
        stop -= 1
    if stop - first > 1 and tokens[stop - 1].lower.rstrip(".") in RANKS:
        stop -= 1  # "the Highway Patrol Capt." goes on with a person
    return first, stop


def _called_by(parsed: Parsed, first: int, stop: int) -> bool:
    """Whether a name begins with what a person is called by: "Pastor Anders Quill", no "Sheriff Department"."""
    rest = parsed.tokens[first + 1 : stop]
    if parsed.tokens[first].lower not in CALLED_BY or not 0 < len(rest) < _LONGEST_PERSON:
        return False
    named = all(t.text[:1].isupper() or t.lower in PARTICLES or t.text in "-." for t in rest)
    return named and not any(t.lower in _BODIES or _is_title(t) for t in rest)


def _person(parsed: Parsed, geo: Sequence[Geo], first: int, stop: int, reached: int) -> tuple[int, int]:
    """A person's name, grown over parts that the parser left out and without titles and nationality."""
    tokens = parsed.tokens
    while stop < len(tokens) and _continues(parsed, stop):
        stop += 1
    while first > reached and tokens[first - 1].pos == "PROPN" and _plain_part(tokens[first - 1]) and not tokens[first - 1].entity:
        first -= 1
    first += 2 if stop - first > 2 and tuple(t.lower for t in tokens[first : first + 2]) in CREDITS else 0
    while stop - first > 1 and _precedes(parsed, first, stop) and not _kept(parsed, first, stop):
        first += 1
    for g in within(geo, parsed.span(first, stop)) if first < stop else ():
        if g.span.of(parsed.text) in AMBIGUOUS:
            continue  # Chad Griffin
        if g.span.start == tokens[first].start and g.kind in ("adjective", "name") and g.span.end < tokens[stop - 1].start:
            while tokens[first].start < g.span.end:
                first += 1
            return _person(parsed, (), first, stop, first)
    return first, stop


def _precedes(parsed: Parsed, first: int, stop: int) -> bool:
    """Whether the first word is no part of the name: a title, an agency, a role before two names, "of Staff"."""
    t = parsed.tokens[first]
    if _is_title(t) or t.lower in ("of", "staff") or t.lower in AGENCIES or _called_by(parsed, first, stop):
        return True
    return stop - first > 2 and t.lower in ROLE_NOUNS


def _kept(parsed: Parsed, first: int, stop: int) -> bool:
    """Whether a title is part of the name: "King Salman", "Sultan bin Rashid"."""
    kept = stop - first == 2 and parsed.tokens[first].lower in KEPT_TITLES
    return kept or parsed.tokens[first + 1].lower in PARTICLES


def _continues(parsed: Parsed, i: int) -> bool:
    """Whether token `i` goes on with the name that ends before it: "al" "-" "Thani"."""
    t, before = parsed.tokens[i], parsed.tokens[i - 1]
    joined = t.start == before.end
    if t.text == "-" and joined:
        after = parsed.tokens[i + 1] if i + 1 < len(parsed.tokens) else t
        return after.start == t.end and after.text.isalpha()
    if before.text == "-" and joined:
        return t.text.isalpha()
    return t.pos == "PROPN" and _plain_part(t) and t.entity in ("", "PERSON") and t.sentence == before.sentence and t.head != i


def _plain_part(t: Token) -> bool:
    return (t.text[0].isupper() or t.lower in PARTICLES) and t.text[-1].isalpha() and not _is_title(t)


def _is_title(t: Token) -> bool:
    return t.lower.rstrip(".") in TITLES or t.lower == "-"


def _proper(parsed: Parsed, first: int, stop: int) -> bool:
    """Whether a chunk is a name at all: with a capital, and no credit with slashes, no clock, no word shouted among others."""
    inside = parsed.tokens[first:stop]
    if not inside[0].text[0].isalpha() or not any(t.text[0].isupper() for t in inside) or any("/" in t.text for t in inside):
        return False
    if stop - first > 1 and inside[-1].lower in OCCASIONS:
        return False
    if stop < len(parsed.tokens) and parsed.tokens[stop].lower in STATE_NOUNS and inside[0].lower in region_words():
        return False  # "the Gulf state"
    return stop - first > 1 or not (inside[0].lower in CLOCKS or _shouted(parsed, first))


def _shouted(parsed: Parsed, i: int) -> bool:
    """Whether a long word in capitals stands among other words in capitals."""
    around = [t.text for t in parsed.tokens[max(0, i - 1) : i + 2] if t.text.isalpha()]
    return len(parsed.tokens[i].text) > 3 and len(around) > 1 and all(w.isupper() for w in around)


def _countries(parsed: Parsed, geo: Sequence[Geo], taken: set[int]) -> list[Chunk]:
    """Country words that the parser did not take for a name."""
    out: list[Chunk] = []
    for g in geo:
        inside = parsed.at(g.span)
        if not inside or inside[0].i in taken or inside[-1].i in taken or inside[0].start != g.span.start:
            continue
        if g.kind != "adjective" and g.span.of(parsed.text) not in AMBIGUOUS:
            out.append((inside[0].i, inside[-1].i + 1, "GPE"))
            taken.update(range(inside[0].i, inside[-1].i + 1))
    return out


def _runs(parsed: Parsed, taken: set[int], known: set[str]) -> list[Chunk]:
    """Runs of capitalised proper nouns that nothing else claims; a lone word that starts a sentence only where a name ends so."""
    out: list[Chunk] = []
    i, n = 0, len(parsed.tokens)
    while i < n:
        stop = i
        while stop < n and stop not in taken and _in_run(parsed, stop, i):
            stop += 1
        if stop > i:
            first, last = i, stop
            while last > first and not parsed.tokens[last - 1].text[0].isupper():
                last -= 1
            while first < last and (_precedes(parsed, first, last) or parsed.tokens[first].lower in ("the", "a")):
                first += 1
            if first < last <= first + _LONGEST and _proper(parsed, first, last) and _worth(parsed, first, last, known):
                per = first > 0 and first - 1 not in taken and _is_per(parsed, first - 1)
                first = first if taken & {first - 1, first - 2} else _with_owner(parsed, first, last, 0)
                out.append((first - 1, last, "PERSON") if per else (first, last, ""))
        i = max(stop, i + 1)
    return out


def _openers(parsed: Parsed, chunks: list[Chunk]) -> list[Chunk]:
    """Names of one word that the page has elsewhere, as the subjects that open a sentence where the parser took them for a common
    noun: "Brightmere denied it"."""
    alone = {parsed.tokens[first].text: label for first, stop, label in chunks if stop - first == 1 and label}
    taken = {i for first, stop, _ in chunks for i in range(first, stop)}
    openers = (parsed.tokens[first] for first, _ in parsed.sentences)
    return [
        (t.i, t.i + 1, alone[t.text])
        for t in openers
        if t.i not in taken and t.text in alone and t.text.istitle() and t.pos != "PROPN" and _before_a_verb(parsed, t.i)
    ]


def _before_a_verb(parsed: Parsed, i: int) -> bool:
    following = parsed.tokens[i + 1] if i + 1 < len(parsed.tokens) else parsed.tokens[i]
    return following.tag in ("VBD", "VBZ", "MD")


def _in_run(parsed: Parsed, i: int, first: int) -> bool:
    t = parsed.tokens[i]
    if t.pos != "PROPN" and i == first:
        return False
    if t.entity in _TAKEN or (len(t.text) < 2 and t.text != "-") or t.sentence != parsed.tokens[first].sentence:
        return False
    if t.pos == "PROPN" and t.text[0].isupper():
        return True
    after = parsed.tokens[i + 1] if i + 1 < len(parsed.tokens) else t
    return i > first and (t.lower in _LINKS or t.lower in PARTICLES) and after.pos == "PROPN" and after.text[0].isupper()


def _worth(parsed: Parsed, first: int, stop: int, known: set[str]) -> bool:
    """Whether a run is more than a capital at the start of a sentence or an initial."""
    t = parsed.tokens[first]
    if stop - first > 1 or t.text in known:
        return True
    starts = parsed.sentences[t.sentence][0] == first
    return not starts and len(t.text) > 2 and t.text.rstrip(".").isalpha() and t.dep != "compound"
