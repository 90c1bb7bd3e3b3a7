"""A verb with who does it, to whom, and what: the same frame whether active, passive, shared or relative.

in: a parse and a verb    out: a `Frame`.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from sayso.annotate.events.words import ABOUT, ADVERBIAL, DOCUMENTS, OBJECT_CONTROL, RELATIVES, TIMES
from sayso.language import Parsed, Token
from sayso.model.reading import EventType

FAR = 10  # the depth of a phrase inside another clause: "returned a vase stolen in May to Peru", where "to Peru" hangs on "stolen"
_DEPTH = 6  # how far up a subject is looked for, how far down prepositions
_DASHES = frozenset(["-", "--", "—", "–"])
_TENSED = frozenset(["VBD", "VBZ", "VBP", "MD"])
_INSIDE = frozenset(["dobj", "dative", "prep", "pobj", "nsubjpass", "attr", "acomp", "oprd", "agent", "advmod", "pcomp"])
_NOUNS = frozenset(["NOUN", "PROPN", "PRON", "NUM", "SYM", "ADJ", "DET"])


class Phrase(Struct, frozen=True):
    """A prepositional phrase: its preposition, its object, and how deep below the verb it hangs."""

    preposition: str
    object: int
    depth: int


class Frame(Struct, frozen=True):
    """A verb's arguments as token indices.

    names: the verb with particle ("call off"), with preposition ("call for"), alone; each with its object.
    subjects: who does it (the agent of a passive), conjuncts apart.  objects: to what it is done.  dative: to whom.
    phrases: prepositional phrases below it, the nearest first.
    """

    verb: Token
    names: tuple[tuple[str, int | None], ...]
    passive: bool
    subjects: tuple[int, ...]
    objects: tuple[int, ...]
    dative: int | None
    phrases: tuple[Phrase, ...]


class Match(Struct, frozen=True):
    """An event found at a verb or noun. actors, recipients: head tokens, () where not told.  uses: tokens that are told by it."""

    trigger: Token
    type: EventType
    mode: str
    actors: tuple[int, ...]
    recipients: tuple[int, ...]
    uses: frozenset[int] = frozenset()


def frame_of(parsed: Parsed, verb: Token) -> Frame:
    """The frame of a verb."""
    passive = _passive(parsed, verb)
    objects = _patients(parsed, verb) if passive else _objects(parsed, verb)
    dative = parsed.child(verb.i, "dative")
    to_whom = dative.i if dative is not None and dative.pos != "ADP" else None
    return Frame(
        verb, tuple(_names(parsed, verb)), passive, _actors(parsed, verb, passive), objects, to_whom, tuple(_phrases(parsed, verb))
    )


def _passive(parsed: Parsed, verb: Token) -> bool:
    if any(k.dep in ("nsubjpass", "auxpass", "agent") for k in parsed.children(verb.i)):
        return True
    return verb.dep == "acl" and verb.tag == "VBN"


def _names(parsed: Parsed, verb: Token) -> Iterator[tuple[str, int | None]]:
    lemma = verb.lemma.lower()
    particle = parsed.child(verb.i, "prt")
    if particle is not None:
        yield f"{lemma} {particle.lower}", None
    for p in parsed.children(verb.i):
        if p.dep == "prep":
            inner = parsed.child(p.i, "pobj")
            yield f"{lemma} {p.lower}", inner.i if inner is not None else None
    if particle is None:
        yield lemma, None


def _objects(parsed: Parsed, verb: Token) -> tuple[int, ...]:
    found = parsed.child(verb.i, "dobj", "attr")
    if found is None:
        small = _small_clause(parsed, verb)
        return (small,) if small is not None else (verb.head,) if _gapped(parsed, verb) else ()
    if found.lower in RELATIVES and verb.dep == "relcl":
        return (verb.head,)
    return conjuncts(parsed, found.i)


def _small_clause(parsed: Parsed, verb: Token) -> int | None:
    """The subject of a clause without tense: "found the general guilty", "let ships pass"."""
    for k in parsed.children(verb.i):
        if k.dep == "ccomp" and (k.pos == "ADJ" or (k.tag in ("VB", "VBN") and not parsed.child(k.i, "mark"))):
            subject = parsed.child(k.i, "nsubj", "nsubjpass")
            modal = any(a.dep == "aux" and a.lower != "to" for a in parsed.children(k.i))
            return subject.i if subject is not None and not modal else None
    return None


def _gapped(parsed: Parsed, verb: Token) -> bool:
    """Whether the noun that a relative clause stands by is the object in it: "a deal they signed", not "the time they met"."""
    if verb.dep != "relcl" or parsed.tokens[verb.head].lemma.lower() in ADVERBIAL:
        return False
    subject = parsed.child(verb.i, "nsubj")
    relative = any(k.lower in RELATIVES or k.tag == "WRB" for k in parsed.children(verb.i))
    return subject is not None and subject.lower not in RELATIVES and not relative


def _patients(parsed: Parsed, verb: Token, depth: int = 0) -> tuple[int, ...]:
    subject = parsed.child(verb.i, "nsubjpass")
    if subject is not None:
        return (verb.head,) if subject.lower in RELATIVES and verb.dep == "relcl" else conjuncts(parsed, subject.i)
    if verb.dep == "acl":
        return (verb.head,)
    if verb.dep == "conj" and parsed.tokens[verb.head].pos == "VERB" and depth < _DEPTH:
        return _patients(parsed, parsed.tokens[verb.head], depth + 1)
    return ()


def _actors(parsed: Parsed, verb: Token, passive: bool) -> tuple[int, ...]:
    if passive:
        by = parsed.child(verb.i, "agent")
        agent = parsed.child(by.i, "pobj") if by is not None else None
        return conjuncts(parsed, agent.i) if agent is not None else ()
    subject = subject_of(parsed, verb)
    return conjuncts(parsed, subject) if subject is not None else ()


def subject_of(parsed: Parsed, verb: Token, depth: int = 0) -> int | None:
    """The token that does what the verb says, through shared subjects, infinitives and relative clauses."""
    own = _own_subject(parsed, verb)
    if own is not None:
        if own.dep == "expl":
            return None
        own = _undated(parsed, own, verb)
        return verb.head if own.lower in RELATIVES and verb.dep == "relcl" else own.i
    swallowed = _swallowed(parsed, verb)
    if swallowed is not None:
        return swallowed
    if depth >= _DEPTH or verb.head == verb.i:
        return None
    head = parsed.tokens[verb.head]
    if verb.dep == "conj" and head.pos in ("VERB", "AUX"):
        return _shared(parsed, head, depth)
    if verb.dep in ("xcomp", "ccomp") and head.pos in ("VERB", "AUX", "ADJ"):
        controlled = parsed.child(head.i, "dobj") if head.lemma.lower() in OBJECT_CONTROL else None
        return controlled.i if controlled is not None else _shared(parsed, head, depth)
    if verb.dep in ("advcl", "acomp", "oprd", "attr", "dep", "parataxis") and head.pos in ("VERB", "AUX", "ADJ"):
        return _shared(parsed, head, depth)
    if verb.dep == "pcomp":
        above = parsed.tokens[head.head]
        return _shared(parsed, above, depth) if above.pos in ("VERB", "AUX", "ADJ") else None
    if verb.dep in ("acl", "relcl") and head.pos in ("NOUN", "PROPN"):
        return _noun_subject(parsed, verb, head, depth)
    return None


def _own_subject(parsed: Parsed, verb: Token) -> Token | None:
    """The subject right at a verb; of two, the later: the first is a dateline ("MANILA -- The president has")."""
    found = [k for k in parsed.children(verb.i) if k.dep in ("nsubj", "csubj", "expl")]
    before = [k for k in found if k.i < verb.i]
    return before[-1] if before else found[0] if found else None


def _undated(parsed: Parsed, subject: Token, verb: Token) -> Token:
    """The subject after a dateline that the parser took for it: "MANILA -- The president has"."""
    start = parsed.sentences[subject.sentence][0]
    if subject.i - start > 6:
        return subject
    dash = next((t.i for t in parsed.tokens[subject.i + 1 : verb.i] if t.text in _DASHES), None)
    if dash is None or dash - start > 12:
        return subject
    after = [k for k in parsed.children(subject.i) if dash < k.i < verb.i and k.pos in ("NOUN", "PROPN")]
    return after[-1] if after else subject


def _swallowed(parsed: Parsed, verb: Token) -> int | None:
    """A subject that the parser took into the phrase before it: "In May Norland had asked", "On a visit to Sud, he voiced"."""
    if verb.tag not in ("VBD", "VBZ", "VBP") and not any(k.dep == "aux" and k.tag in _TENSED for k in parsed.children(verb.i)):
        return None
    start = min([verb.i, *(k.i for k in parsed.children(verb.i) if k.dep in ("aux", "advmod", "neg") and k.i < verb.i)])
    last = start - 1
    if last < 1 or parsed.tokens[last].pos not in ("NOUN", "PROPN", "PRON"):
        return None
    phrase = next((p for p in parsed.children(verb.i) if p.dep == "prep" and p.i < last <= p.right), None)
    if phrase is None:
        return None
    cut = max((t.i for t in parsed.tokens[phrase.i : last] if t.text == "," or t.entity in TIMES), default=None)
    if cut is None:
        return None
    top = parsed.tokens[last]
    while top.head > cut and top.head != top.i and top.head < start:
        top = parsed.tokens[top.head]
    return top.i


def _shared(parsed: Parsed, head: Token, depth: int) -> int | None:
    """The subject of the verb above; of a passive, whom it is done to."""
    if head.pos == "ADJ":
        above = parsed.tokens[head.head]
        return subject_of(parsed, above, depth + 1) if above.pos in ("VERB", "AUX") else None
    patient = parsed.child(head.i, "nsubjpass")
    return patient.i if patient is not None else subject_of(parsed, head, depth + 1)


def _noun_subject(parsed: Parsed, verb: Token, noun: Token, depth: int) -> int | None:
    """ "Troops attacking …": the noun. "Its decision to withdraw": whose it is, else who takes it."""
    above = parsed.tokens[noun.head]
    if verb.tag == "VBG":
        issued = noun.lemma.lower() in DOCUMENTS and noun.dep == "dobj"
        return subject_of(parsed, above, depth + 1) if issued else noun.i  # "issued a report accusing": the issuer accuses
    owner = parsed.child(noun.i, "poss")
    if owner is not None:
        return owner.i
    if noun.dep in ("dobj", "attr") and above.pos in ("VERB", "AUX"):
        return subject_of(parsed, above, depth + 1)
    return None


def conjuncts(parsed: Parsed, i: int, most: int = 3) -> tuple[int, ...]:
    """A noun and those joined to it by "and", at most three."""
    out = [i]
    while len(out) < most:
        following = next((k for k in parsed.children(out[-1]) if k.dep == "conj" and k.pos in _NOUNS), None)
        if following is None:
            break
        out.append(following.i)
    return tuple(out)


def _phrases(parsed: Parsed, verb: Token) -> Iterator[Phrase]:
    """The prepositional phrases below a verb, nearest first; those from inside another clause last and marked as far off."""
    level, depth, clauses = [verb.i], 0, list[int]()
    while level and depth < _DEPTH:
        below: list[int] = []
        for i in level:
            yield from _at(parsed, i, depth)
            below.extend(k.i for k in parsed.children(i) if k.dep in _INSIDE and k.pos != "VERB")
            clauses.extend(k.i for k in parsed.children(i) if k.dep in ("acl", "relcl") and i != verb.i)
        level, depth = below, depth + 1
    for i in clauses:
        for k in (i, *(o.i for o in parsed.children(i) if o.dep == "dobj")):
            yield from _at(parsed, k, FAR)


def _at(parsed: Parsed, i: int, depth: int) -> Iterator[Phrase]:
    for k in parsed.children(i):
        if k.dep in ("prep", "dative", "agent") and k.pos in ("ADP", "SCONJ"):
            yield from (Phrase(k.lower, o, depth) for o in _of_preposition(parsed, k))


def _of_preposition(parsed: Parsed, preposition: Token) -> Iterator[int]:
    inner = parsed.child(preposition.i, "pobj")
    if inner is not None and inner.entity not in TIMES and inner.lemma.lower() not in ADVERBIAL:
        yield from conjuncts(parsed, inner.i)


def object_words(parsed: Parsed, i: int, depth: int = 0) -> set[str]:
    """Lemmas of a noun, of the words before it (alone and with it), and of what it is "of"."""
    t = parsed.tokens[i]
    lemma = t.lemma.lower()
    out = {lemma, t.entity} if t.entity else {lemma}
    for k in parsed.children(i):
        if k.dep in ("compound", "amod", "nmod") and k.i < i:
            out.update((k.lemma.lower(), f"{k.lower} {lemma}"))
        elif k.dep == "prep" and k.lower in ABOUT and depth < 2:
            inner = parsed.child(k.i, "pobj")
            out |= object_words(parsed, inner.i, depth + 1) if inner is not None else set()
        elif k.dep == "conj" and depth < 2:
            out |= object_words(parsed, k.i, depth + 1)
    if parsed.tokens[i].lower in ("$", "€", "£"):
        out.add("money")
    return out
