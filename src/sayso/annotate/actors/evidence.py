"""What speaks for a name being a person's, a body's, a people's or a place's, at one mention.

in: a parse, the tokens of a name, the parser's label    out: weights by kind; all mentions vote together in `merge`
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.annotate.actors.given import given_gender
from sayso.annotate.actors.words import (
    BODIES,
    BODY_NOUNS,
    COMPANY_NAMES,
    COMPANY_NOUNS,
    FELT,
    FOLLOWERS,
    HAD_BY_COMPANIES,
    HONORIFICS,
    HUMAN_PLURALS,
    IMPERSONAL,
    OCCASIONS,
    OFFICES,
    ORGANISATION_HEADS,
    PARTICLES,
    PERSON_ROLES,
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACE_OPENERS,
    PLATFORMS,
    POWERS,
    ROLE_NOUNS,
    STATE_NOUNS,
)
from sayso.annotate.attributions.sources_words import is_outlet
from sayso.language import Parsed, Token
from sayso.model.reading import ActorKind

_LABELS: dict[str, ActorKind] = {
    "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group",
}  # fmt: skip
_WHERE = frozenset(
    ["in", "at", "near", "across", "throughout", "outside", "from", "to", "around", "of", "into", "toward", "towards"]
)
_DONE_TO_COMPANIES = frozenset(("takeover", "buyout", "acquisition", "flotation", "privatisation", "nationalisation"))
# Said once, it outweighs the parser's label of many mentions.
_SETTLES = 8.0
_LONGEST_PERSON = 4  # words
_NO_PERSONS = ORGANISATION_HEADS | COMPANY_NAMES | PLACE_HEADS | OCCASIONS
_BODILY = BODY_NOUNS | STATE_NOUNS - {"kingdom", "monarchy"}
_OF_COUNTRIES = frozenset(["capital", "province"])  # "the capital of Orvania"
_LED = frozenset(["its", "rebel", "opposition", "militia", "gang", "strike", "group", "firm", "protest"])  # who has one leader
_OF_STATES = frozenset(["alliance", "bloc", "league", "coalition", "region", "continent", "world"])  # a state may lead these
_HELD_IN_PEOPLE = frozenset(
    ["confidence", "faith", "trust", "belief", "believe", "interest", "pride", "hope", "anger", "angry", "fury"]
)
_TAKEN_UP = 20  # tokens
_ACTING = frozenset(["nsubj", "agent", "poss", "dobj", "nsubjpass"])

Weight = tuple[ActorKind, float]


def votes(parsed: Parsed, first: int, stop: int, head: int, label: str, title: tuple[str, ...]) -> dict[ActorKind, float]:
    """The weights of one mention, tokens ``[first, stop)``. They were set by eye on news pages: one for the parser's label, two
    and more for what settles the kind alone, less for what only leans."""
    out: dict[ActorKind, float] = {}
    for evidence in (
        _label(parsed, first, stop, head, label),
        _words(parsed, first, stop, title),
        _neighbours(parsed, first, stop, head, label),
        _called(parsed, first, stop, parsed.tokens[head]),
        _business(parsed, first, stop, parsed.tokens[head]),
    ):
        for kind, weight in evidence:
            out[kind] = out.get(kind, 0.0) + weight
    return out


def _label(parsed: Parsed, first: int, stop: int, head: int, label: str) -> Iterator[Weight]:
    """The parser's label, discounted where the small model is known to err."""
    h = parsed.tokens[head]
    if label == "PERSON":
        if first and parsed.tokens[first - 1].lower == "the" and parsed.tokens[first - 1].head == head:
            yield "organisation", 1.2  # "the Sund Beacon": nobody is "the Karl Ebert"
        yield "person", 0.6 if stop - first == 1 else 1.0  # movements are often taken for people
    elif label in ("GPE", "LOC", "FAC") and not _stands_where(parsed, h):
        yield "place", 0.3  # singers and teams are often taken for places
        if h.dep in _ACTING and stop - first == 1:
            yield ("organisation" if first and parsed.tokens[first - 1].lower == "the" else "person"), 0.5
    elif label:
        yield _LABELS[label], 1.0
        if label == "NORP" and stop - first > 1 and _beside_a_role(parsed, h):
            yield "person", 1.5  # "the mediator, Luz Amado": one of a role is no people


def _beside_a_role(parsed: Parsed, head: Token) -> bool:
    """Whether a name stands beside what one person is: "the mediator, Luz Amado"."""
    governor = parsed.tokens[head.head]
    return head.dep == "appos" and head.tag == "NNP" and governor.tag == "NN" and governor.lemma.lower() in ROLE_NOUNS


def _stands_where(parsed: Parsed, head: Token) -> bool:
    """Whether a name is said to be where something is, goes or comes from; a list is as its first."""
    if head.dep == "conj":
        head = parsed.tokens[head.head]
    return head.dep in ("pobj", "appos", "npadvmod") and (head.dep != "pobj" or parsed.tokens[head.head].lower in _WHERE)


def _words(parsed: Parsed, first: int, stop: int, title: tuple[str, ...]) -> Iterator[Weight]:
    """What the name's own words and its title tell."""
    start, last = parsed.tokens[first], parsed.tokens[stop - 1].lower
    if title and title[-1] not in ORGANISATION_HEADS:
        yield "person", 2.0
    if stop - first == 1:
        if start.lower in PLATFORMS:
            yield "organisation", 3.0
        if start.text.isupper() and 2 <= len(start.text) <= 6:
            yield "organisation", 1.0
        if start.lower in ORGANISATION_HEADS and not title:
            yield "organisation", 1.5  # "the Ministry"
        return
    if last in ORGANISATION_HEADS or (start.lower in ORGANISATION_HEADS and parsed.tokens[first + 1].lower in ("of", "for")):
        yield "organisation", 3.0
    elif last in PLACE_HEADS or start.lower in ("lake", "mount", "gulf"):
        yield "place", 2.0
    elif given_gender(start.text):
        if stop - first <= _LONGEST_PERSON:
            yield "person", 1.5
    elif last in COMPANY_NAMES:
        yield "organisation", 1.5
    elif is_outlet(parsed.span(first, stop).of(parsed.text)):
        yield "organisation", 2.0


def _neighbours(parsed: Parsed, first: int, stop: int, head: int, label: str) -> Iterator[Weight]:
    """What the words around the name tell."""
    tokens, h = parsed.tokens, parsed.tokens[head]
    after = tokens[stop] if stop < len(tokens) else h
    if h.head == after.i and after.lower in FOLLOWERS:
        yield "organisation", 4.0
    elif h.head == after.i and after.lower in HUMAN_PLURALS:
        yield "organisation", 0.7
    if h.dep == "poss" and _is_a_states(tokens[h.head].lemma.lower(), label) and not given_gender(h.text):
        yield "organisation", 0.55  # a state that no table knows: "Solvane's embassy"; less than the parser's label of a person
    subject = tokens[h.head] if h.dep == "appos" else h
    if subject.dep == "nsubj" and stop - 1 == head and (itself := _calls_itself(parsed, subject)):
        if itself == "it":
            yield "organisation", 1.2
        elif label != "ORG" and stop - first > 1:
            yield "person", 2.0
    if stop - first == 1 and label in ("PERSON", "ORG") and subject.dep == "nsubj" and (kind := _taken_up(parsed, h)):
        yield kind, 1.5
    if h.dep == "pobj" and tokens[h.head].lower in ("in", "at", "near", "across", "throughout", "outside"):
        held = tokens[tokens[h.head].head].lemma.lower() in _HELD_IN_PEOPLE
        yield "place", 0.7 if stop - first == 1 and not held else 0.6  # more than the parser's label of one word
    if any(t.lower in ("who", "whose") for k in parsed.kids[head] for t in parsed.children(k) if tokens[k].dep == "relcl"):
        yield "person", 1.0
    if after.text == "," and stop + 2 < len(tokens) and tokens[stop + 1].text.isdigit() and tokens[stop + 2].text == ",":
        yield "person", 2.0


def _taken_up(parsed: Parsed, name: Token) -> ActorKind | None:
    """As what a subject's sentence takes it up, before anybody else is named in it: "Corlan has said his campaign…" is a person,
    "Corlan raised its offer" is none."""
    stop = min(parsed.sentences[name.sentence][1], name.i + _TAKEN_UP)
    for token in parsed.tokens[name.i + 1 : stop]:
        if token.lower in ("he", "his", "himself", "she", "herself"):
            return "person"
        if token.lower in ("its", "itself"):
            return "organisation"
        if token.pos in ("PROPN", "NOUN") and (token.dep in ("nsubj", "nsubjpass") or token.lemma.lower() in ROLE_NOUNS):
            return None
        another = token.pos == "PROPN" and token.entity not in (name.entity, "DATE", "TIME") and token.dep != "compound"
        if another or token.text in ('"', "“", "”"):
            return None
    return None


def _is_a_states(had: str, label: str) -> bool:
    """Whether what a name has is a state's; a government is that only where the parser knows the name for a place's."""
    return had in OFFICES or (had in POWERS and label in ("GPE", "LOC"))


def _calls_itself(parsed: Parsed, speaker: Token) -> str | None:
    """Whether who speaks, a verb's subject, is "it" in its own words ("Kareth said that it would sign", "denied that its brakes
    were faulty"), or "he" or "she"."""
    said = parsed.child(speaker.head, "ccomp")
    subject = parsed.child(said.i, "nsubj", "nsubjpass") if said is not None else None
    if said is None or subject is None:
        return None
    whose = parsed.child(subject.i, "poss") or subject
    if whose.lower in ("he", "she", "his", "her"):
        return "he"
    if whose.lower == "its":
        return "it"
    how = parsed.child(said.i, "acomp", "attr")
    stands = subject.lower == "it" and said.lemma not in IMPERSONAL and (how is None or how.lower in FELT)
    return "it" if stands else None


def _business(parsed: Parsed, first: int, stop: int, head: Token) -> Iterator[Weight]:
    """What companies are, have and do: "the operator, Dresk Mobil", "Dresk Mobil, which sells phones", "customers of Dresk Mobil",
    "Dresk Mobil's shareholders", "Dresk Mobil employs 400"."""
    tokens = parsed.tokens
    if given_gender(tokens[first].text):
        return
    governor = tokens[head.head]
    if any(
        t.lower == "which" and t.i == stop + 1 for k in parsed.children(head.i) if k.dep == "relcl" for t in parsed.children(k.i)
    ):
        yield "organisation", 3.0
    if head.dep == "appos" and governor.tag == "NN" and governor.lower in COMPANY_NOUNS and first - 1 == governor.i + 1:
        article = parsed.child(governor.i, "det")
        sure = _SETTLES if governor.lower in BODIES else 2.0  # an operator or a maker may be a person
        yield "organisation", sure if article is not None and article.lower == "the" else 0.0
    before = tokens[first - 1] if first else head
    if stop - first > 1 and before.tag == "NN" and before.lower in COMPANY_NOUNS and before.head in (head.i, head.head):
        yield "organisation", 0.9  # "the rail operator Dresk Mobil"; a crane operator is a person
    if stop - first > 1 and head.dep == "nsubj" and _has_its(parsed, governor):
        yield "organisation", 1.2  # "Dresk Mobil raised its offer"
    if head.dep == "poss" and governor.lemma.lower() in HAD_BY_COMPANIES:
        yield "organisation", 1.2
    if head.dep == "pobj" and governor.lower in ("of", "at", "in") and tokens[governor.head].lemma.lower() in HAD_BY_COMPANIES:
        yield "organisation", 1.2
    if head.dep == "pobj" and governor.lower == "of" and tokens[governor.head].lemma.lower() in _DONE_TO_COMPANIES:
        yield "organisation", 2.5  # more than a place's label and "of" before it
    if head.dep == "nsubj" and governor.lemma.lower() == "employ":
        yield "organisation", 3.0


def _has_its(parsed: Parsed, verb: Token) -> bool:
    """Whether what a verb is done to is "its": "raised its offer", no "attacked the council and its plan"."""
    thing = parsed.child(verb.i, "dobj")
    return thing is not None and any(c.lower == "its" and c.dep == "poss" for c in parsed.children(thing.i))


def _called(parsed: Parsed, first: int, stop: int, head: Token) -> Iterator[Weight]:
    """What the page calls the name right here."""
    if first and parsed.tokens[first - 1].lower.rstrip(".") in HONORIFICS:
        yield "person", 3.0
    if _called_person(parsed, first, stop, head):
        yield "person", 3.0
    if stop - first == 1 and _surname_beside(parsed, head):
        yield "person", 3.0  # more than the parser's label and an "it" that is somebody else
    if _called_body(parsed, first, head):
        yield "organisation", _SETTLES
    if _called_place(parsed, first, stop, head):
        yield "place", 2.0


def _called_body(parsed: Parsed, first: int, head: Token) -> bool:
    """Whether the page says right here that a name is a company's, a society's, a party's."""
    before = parsed.tokens[first - 1] if first else None
    if before is not None and before.pos == "NOUN" and before.tag == "NN" and before.lower in BODIES:
        return before.head == head.i or head.head == before.i or before.head == head.head
    governor = parsed.tokens[head.head]
    if head.dep == "appos" and governor.i < head.i and governor.tag == "NN" and governor.lower in _BODILY:
        return True  # "the regulator, Ofdam", "the neighbouring state, Orvania"
    return any(k.dep == "appos" and k.i > head.i and k.tag == "NN" and k.lower in BODIES for k in parsed.children(head.i))


def _called_place(parsed: Parsed, first: int, stop: int, head: Token) -> bool:
    """Whether the page says right here that a name is a place's: "the capital, Selm,", "the port of Karvel"; of two words only one
    that places have ("San Marta")."""
    if first < 2 or not (stop - first == 1 or parsed.tokens[first].lower in PLACE_OPENERS):
        return False
    above, before = parsed.tokens[head.head], parsed.tokens[first - 1]
    if before.lower == "of" and above.i == before.i:
        noun = parsed.tokens[above.head]
        return noun.i == before.i - 1 and noun.tag == "NN" and noun.lemma.lower() in PLACE_NOUNS - _OF_COUNTRIES
    noun = parsed.tokens[first - 2]
    over = parsed.tokens[noun.head]
    held = over.lower == "of" and parsed.tokens[over.head].lower in PERSON_ROLES  # "the mayor of the port, Brandt"
    return before.text == "," and head.dep == "appos" and noun.tag == "NN" and noun.lower in PLACE_NOUNS and not held


def _called_person(parsed: Parsed, first: int, stop: int, head: Token) -> bool:
    """Whether a name of two words and more, none of them a body's, stands beside what people alone are: "its secretary, Dag
    Holmen", "Dag Holmen, its secretary"."""
    words = [t.lower.rstrip(".") for t in parsed.tokens[first:stop]]
    if not 1 < len(words) <= _LONGEST_PERSON or any(w in _NO_PERSONS for w in words):
        return False
    if not all(t.text[:1].isupper() or t.lower in PARTICLES or t.text == "-" for t in parsed.tokens[first:stop]):
        return False
    beside = [k for k in parsed.children(head.i) if k.dep == "appos" and k.i > head.i]
    beside += [parsed.tokens[head.head]] if head.dep == "appos" else []
    return any(k.tag in ("NN", "NNP") and k.text.islower() and k.lower in PERSON_ROLES for k in beside)


def _surname_beside(parsed: Parsed, head: Token) -> bool:
    """Whether one word stands beside what one person of a body's is: "the union's leader, Brandt", "Brandt, its chief"; no "the
    broker, Norland", which may be a state."""
    if not head.text.istitle() or head.lower in _NO_PERSONS:
        return False
    beside = [k for k in parsed.children(head.i) if k.dep == "appos" and k.i > head.i]
    beside += [parsed.tokens[head.head]] if head.dep == "appos" else []
    return any(k.tag == "NN" and _is_a_persons_post(parsed, k) for k in beside)


def _is_a_persons_post(parsed: Parsed, role: Token) -> bool:
    """Whether a role is told with whose it is, and no body or state has it."""
    whose = parsed.child(role.i, "poss")
    if whose is None or role.left > whose.left or whose.lemma.lower() in _OF_STATES:
        return False
    led = whose.lemma.lower() in ORGANISATION_HEADS | _LED
    return role.lower in PERSON_ROLES or (role.lower in ("leader", "manager", "founder", "boss", "head", "captain") and led)
