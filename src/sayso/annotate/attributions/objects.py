"""Statements that are no clauses: promises, requests, accusations, things announced or condemned, hedges, refusals to comment."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.annotate.attributions import cues
from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.sources import may_speak, own_subject, sayer, source_spans, subject_of
from sayso.language import Token

_PHRASAL = (
    cues.COMMANDING
    | cues.INFINITIVE
    | cues.GERUND
    | cues.NAMING
    | cues.NOMINAL
    | cues.DOCUMENTING
    | cues.ACCUSING.keys()
    | cues.PREPOSITIONAL.keys()
)


def read_object(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    """A statement whose content is a phrase: the object of a verb, or the verb phrase itself."""
    return (
        hedge(layout, verb, lemma)
        or _no_comment(layout, verb, lemma)
        or _counted(layout, verb, lemma)
        or _with_object(layout, verb, lemma)
    )


# Hedges and refusals


def hedge(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    """ "Washington is believed to have pressed…": nobody is named who believes it."""
    if lemma not in cues.HEDGED or verb.tag != "VBN":
        return None
    subject = _taken(layout, verb)
    what = _infinitive(layout, list(layout.parsed.children(verb.i))) or _taken_for(layout, verb, lemma)
    if subject is None or what is None or layout.parsed.child(verb.i, "agent"):
        return None
    behind = subject.right if subject.head == verb.i and subject.right < verb.i else subject.i
    left = layout.trim(layout.tokens[subject.left].start, layout.tokens[behind].end)
    right = layout.near(verb, layout.tokens[max(what.left, verb.i + 1)].start, layout.tokens[what.right].end)
    if left is None or right is None:
        return None
    return Draft(cue=(layout.cue(verb),), content=(left, right), rule="hedge", word=lemma, verb=verb.i, passive=True)


def _taken(layout: Layout, verb: Token) -> Token | None:
    """What a passive hedge tells of: its subject, also shared with the verb before; or the noun before ", widely seen as"."""
    own = layout.parsed.child(verb.i, "nsubjpass")
    if own is not None or verb.lemma.lower() not in cues.SEEN_AS:
        return own
    head = layout.tokens[verb.head]
    if verb.dep == "conj" and layout.parsed.child(verb.i, "auxpass") is not None:
        return own_subject(layout, head.i)
    return head if verb.dep == "acl" and head.pos in ("NOUN", "PROPN") else None


def _taken_for(layout: Layout, verb: Token, lemma: str) -> Token | None:
    """ "is seen as a test": what somebody or something is taken for."""
    if lemma not in cues.SEEN_AS:
        return None
    return next((c for c in layout.parsed.children(verb.i) if c.dep == "prep" and c.lower == "as"), None)


def _no_comment(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    """ "declined to comment", "did not respond", "would not say who": the verb phrase is the content."""
    parsed = layout.parsed
    asked = parsed.child(verb.i, "xcomp") if lemma in cues.REFUSING else None
    thing = parsed.child(verb.i, "dobj") if lemma in cues.REFUSING else None
    named = asked is not None and parsed.child(asked.i, "auxpass") is not None  # "declined to be named" is how it is told
    refusing = asked is not None and asked.lemma.lower() in cues.COMMENTING and not named
    refusing = refusing or (thing is not None and _asks_to_speak(layout, thing))
    silent = (lemma in cues.SILENT and _keeps_silent(layout, verb)) or _would_not(layout, verb, lemma)
    subject = subject_of(layout, verb.i) if refusing or silent else None
    if subject is None:
        return None
    helpers = [c.i for c in parsed.children(verb.i) if c.dep in ("aux", "neg") and c.i < verb.i] if silent else []
    last = asked.right if asked is not None else thing.right if thing is not None else verb.right
    content = layout.near(verb, layout.tokens[min([verb.i, *helpers])].start, layout.tokens[last].end, whole=True)
    if content is None:
        return None
    source = source_spans(layout, subject, verb.i)
    return Draft(
        source=source, cue=(layout.cue(verb),), content=(content,), rule="no-comment", word=lemma, verb=verb.i, head=subject.i
    )


def _keeps_silent(layout: Layout, verb: Token) -> bool:
    """Whether somebody does not answer: "did not say who", and not "could not answer", "to not respond", "was not disclosed"."""
    kids = list(layout.parsed.children(verb.i))
    if any(k.dep == "nsubjpass" or k.lower in ("can", "could", "to", "ca") for k in kids if k.dep in ("aux", "nsubjpass")):
        return False
    if _says_nothing(layout, verb) or _nobody(layout, verb):
        return True
    if not any(k.dep == "neg" for k in kids):
        return False
    thing = layout.parsed.child(verb.i, "dobj")
    return verb.lemma != "return" or (thing is not None and _asks_for_comment(layout, thing))


def _says_nothing(layout: Layout, verb: Token) -> bool:
    """ "said nothing in court"; no "said nothing could be done"."""
    thing = layout.parsed.child(verb.i, "dobj")
    return verb.lemma == "say" and thing is not None and thing.lower == "nothing" and layout.parsed.child(verb.i, "ccomp") is None


def _nobody(layout: Layout, verb: Token) -> bool:
    """ "Neither the bank nor its chairman responded to requests for comment"."""
    subject = own_subject(layout, verb.i)
    none = subject is not None and any(t.lower == "neither" for t in (subject, *layout.parsed.children(subject.i)))
    return none and verb.lemma in ("respond", "reply", "comment", "answer")


def _would_not(layout: Layout, verb: Token, lemma: str) -> bool:
    """ "did not want to comment on it"."""
    asked = layout.parsed.child(verb.i, "xcomp") if lemma in ("want", "wish", "care") else None
    return asked is not None and asked.lemma.lower() == "comment" and layout.parsed.child(verb.i, "neg") is not None


def _asks_for_comment(layout: Layout, thing: Token) -> bool:
    """Whether a phrase tells of a question put: "repeated requests for comment", "a call"."""
    return any(t.lemma.lower() in cues.COMMENTS for t in layout.parsed.subtree(thing.i))


def _asks_to_speak(layout: Layout, thing: Token) -> bool:
    """Whether a thing refused is a question: "refused an interview", no "refused the request for asylum"."""
    asked = {t.lemma.lower() for t in layout.parsed.subtree(thing.i)}
    return bool(asked & cues.SPEAKING) or (bool(asked & cues.COMMENTS) and bool(asked & cues.PRESS))


# Objects


def _counted(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    """ "Police put the toll at 24", "gave the number as 24": a thing and the number that somebody gives for it."""
    parsed = layout.parsed
    thing = parsed.child(verb.i, "dobj") if lemma in cues.COUNTING else None
    subject = subject_of(layout, verb.i) if thing is not None else None
    if thing is None or thing.lemma.lower() not in cues.COUNTED or subject is None or not may_speak(subject):
        return None
    given = (t for t in parsed.subtree(verb.i) if t.i > thing.i and t.dep == "prep" and t.lower in ("at", "as"))
    stands = next((t for t in given if any(n.pos == "NUM" for n in parsed.subtree(t.i))), None)
    if stands is None:
        return None
    content = layout.near(verb, layout.tokens[thing.left].start, layout.tokens[stands.right].end, whole=True)
    if content is None:
        return None
    source = source_spans(layout, subject, verb.i)
    return Draft(
        source=source, cue=(layout.cue(verb),), content=(content,), rule="counted", word=lemma, verb=verb.i, head=subject.i
    )


def _with_object(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    if lemma not in _PHRASAL:
        return None
    subject = sayer(layout, verb)
    over = layout.tokens[verb.head]
    refused = verb.dep == "xcomp" and (over.lemma.lower() in cues.REFUSING or _would_not(layout, over, over.lemma.lower()))
    passive = subject is not None and subject.dep == "nsubjpass" and subject.head == verb.i
    if subject is None or passive or refused or not may_speak(subject) or subject.lower in words.READER:
        return None
    thing = layout.parsed.child(verb.i, "dobj") if lemma == "admit" else None
    if thing is not None and thing.lemma.lower() in cues.LET_IN:  # "the court admitted the logs"
        return None
    found = next(_contents(layout, verb, lemma), None)
    source = source_spans(layout, subject, verb.i) if found else ()
    if found is None or not source:
        return None
    rule, first, last = found
    content = layout.near(verb, layout.tokens[max(first, verb.i + 1)].start, layout.tokens[last].end)
    if content is None:
        return None
    negated = layout.parsed.child(verb.i, "neg") is not None
    if negated and rule != "object" and lemma not in cues.NEGATABLE:  # "did not call for an election" tells of no call
        return None
    word = f"not {lemma}" if negated else lemma
    return Draft(source=source, cue=(layout.cue(verb),), content=(content,), rule=rule, word=word, verb=verb.i, head=subject.i)


def _contents(layout: Layout, verb: Token, lemma: str) -> Iterator[tuple[str, int, int]]:
    """Rule, first and last token of the contents that a verb's construction offers, the surest first."""
    kids = [c for c in layout.parsed.children(verb.i) if c.i > verb.i]
    thing = next((c for c in kids if c.dep in ("dobj", "dative")), None)
    yield from _infinitives(layout, lemma, kids, thing)
    yield from _prepositional(layout, lemma, kids, thing)
    yield from _doings(layout, lemma, kids)
    if lemma in cues.NAMING:
        yield from _names(layout, kids, thing)
    documented = lemma in cues.DOCUMENTING and _is_document(subject_of(layout, verb.i))
    if (lemma in cues.NOMINAL or documented) and thing is not None and _is_said(layout, verb, thing):
        yield "object", thing.left, _phrase_end(kids, thing)


def _is_document(subject: Token | None) -> bool:
    return subject is not None and subject.lemma.lower() in words.DOCUMENTS


def _is_said(layout: Layout, verb: Token, thing: Token) -> bool:
    """Whether an object is told of at all: "announced a drill", not "to announce", "claimed a victory", "citing an official"."""
    negated = layout.parsed.child(verb.i, "neg") is not None
    if (negated and verb.lemma.lower() not in cues.NEGATABLE) or (verb.tag == "VB" and not negated):
        return False
    if verb.lemma == "cite" and (thing.pos == "PROPN" or thing.lemma.lower() in words.PERSONS):
        return False
    if thing.pos == "PRON":  # "denied it"
        return verb.lemma.lower() in cues.DENYING and thing.lower in cues.SAID_BEFORE
    return thing.lemma.lower() not in cues.WON


def _infinitives(layout: Layout, lemma: str, kids: list[Token], thing: Token | None) -> Iterator[tuple[str, int, int]]:
    """ "asked both sides to stop", "called for the state to act"."""
    infinitive = _infinitive(layout, kids)
    if lemma in cues.COMMANDING and infinitive is not None and (thing is not None or infinitive.dep == "ccomp"):
        yield "request", (thing or infinitive).left, infinitive.right
    marked = next((c for c in kids if c.dep in ("advcl", "ccomp", "xcomp") and _mark(layout, c) == "for"), None)
    if marked is not None and "for" in cues.PREPOSITIONAL.get(lemma, ()):
        yield "about", marked.left + 1, marked.right


def _prepositional(layout: Layout, lemma: str, kids: list[Token], thing: Token | None) -> Iterator[tuple[str, int, int]]:
    """ "accused them of lying", "called for a truce"."""
    if thing is not None and (prep := _preposition(kids, cues.ACCUSING.get(lemma, ()))):
        yield "accusation", min(thing.left, prep.right), _phrase_end(kids, prep)
    prep = _preposition(kids, cues.PREPOSITIONAL.get(lemma, ()))
    if lemma == "call" and thing is not None:  # "called it “a good day for the town”"
        return
    if prep is not None and layout.tokens[min(prep.i + 1, prep.right)].entity not in ("DATE", "TIME"):
        yield "about", min(prep.i + 1, prep.right), _phrase_end(kids, prep)


def _doings(layout: Layout, lemma: str, kids: list[Token]) -> Iterator[tuple[str, int, int]]:
    """ "vowed to retaliate", "denied knowing her"."""
    infinitive = _infinitive(layout, kids)
    if lemma in cues.INFINITIVE and infinitive is not None and infinitive.lemma.lower() not in cues.NAMED:
        yield "infinitive", infinitive.left, infinitive.right
    doing = next((c for c in kids if c.dep in ("xcomp", "pcomp", "ccomp") and c.tag == "VBG"), None)
    if lemma in cues.GERUND and doing is not None:
        yield "doing", doing.left, doing.right


def _names(layout: Layout, kids: list[Token], thing: Token | None) -> Iterator[tuple[str, int, int]]:
    """ "called it a mistake", "declared it “another victory”"."""
    named = next((c for c in kids if c.dep in ("oprd", "ccomp", "xcomp", "acomp")), None)
    if named is not None:
        yield "naming", min(thing.left if thing else named.left, named.left), named.right
    elif thing is not None:
        after = layout.tokens[min(thing.right + 1, len(layout.tokens) - 1)]
        quote = layout.quote_at(after.start) or layout.quote_at(layout.tokens[thing.right].start)
        if quote is not None:
            yield "naming", thing.left, layout.parsed.at(quote.inner)[-1].i


def _infinitive(layout: Layout, kids: list[Token]) -> Token | None:
    return next((c for c in kids if c.dep in ("xcomp", "ccomp") and layout.parsed.child(c.i, "aux") is not None), None)


def _preposition(kids: list[Token], allowed: tuple[str, ...]) -> Token | None:
    return next((c for c in kids if c.dep == "prep" and c.lower in allowed), None)


def _mark(layout: Layout, clause: Token) -> str:
    """The word that opens a clause, if it is marked."""
    mark = layout.parsed.child(clause.i, "mark")
    return mark.lower if mark is not None and mark.i == clause.left else ""


def _phrase_end(kids: list[Token], phrase: Token) -> int:
    """Last token of a phrase and of the prepositional phrases right behind it."""
    last = phrase.right
    for child in kids:
        if child.i > phrase.i and child.dep in ("prep", "xcomp") and child.left == last + 1:
            last = child.right
    return last
