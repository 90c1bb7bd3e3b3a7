"""Statements told by phrases: "according to", nouns such as "the claim that", and "made clear that"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from sayso.annotate.attributions import cues
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.sources import carries, may_speak, source_spans, subject_of
from sayso.annotate.attributions.sources_words import PERSONS, words_of
from sayso.language import Token
from sayso.model import Span

# "That" farther behind its noun belongs to another.
_FARTHEST = 6
# "per two officials": nouns that are asked, not counted.
_JOINTS = frozenset(("and", "but", "while"))
_LONGEST_NAME = 4  # words
# "According to plan": what something goes by, and nobody who says it.
_MEASURES = words_of("plan schedule size age taste need type custom tradition law protocol rank height weight merit")
_NUMBER_WORDS = 6  # words that give one more number: "more than 25,000 people"
_SAID_PER = words_of("""
    official source diplomat aide adviser advisor analyst expert witness prosecutor lawyer attorney lawmaker senator minister
    insider authority investigator executive negotiator mediator spokesman spokeswoman report record document filing
    """)


def read_phrases(layout: Layout) -> Iterator[Draft]:
    """Every statement outside quotations whose cue is no plain verb."""
    for token in layout.tokens:
        lower = token.lower
        draft: Draft | None = None
        if lower == cues.ACCORDING or (lower == "per" and not _is_a_name(layout, token)):
            draft = _according(layout, token)
        elif token.pos == "NOUN" and token.lemma.lower() in cues.STATING_NOUNS:
            draft = _noun(layout, token)
        elif lower == "reportedly":
            draft = _reportedly(layout, token)
        elif token.lemma == "make" and token.pos == "VERB":
            draft = _made_clear(layout, token)
        if draft is not None:
            yield draft


def _is_a_name(layout: Layout, token: Token) -> bool:
    """Whether "Per" is somebody's first name: with a capital amid a sentence."""
    return token.text == "Per" and token.i > layout.parsed.sentences[token.sentence][0]


def _according(layout: Layout, token: Token) -> Draft | None:
    """ "According to two officials" or "per the ministry, the deal is off": the rest of the sentence, or of the clause where others
    follow."""
    parsed, tokens = layout.parsed, layout.tokens
    to = token if token.lower == "per" else next((t for t in (tokens[token.i + 1 : token.i + 2]) if t.lower == "to"), None)
    who = parsed.child(to.i, "pobj") if to is not None else None
    if to is None or who is None or layout.quoted(token.i) or (to is token and not _told_per(layout, who)):
        return None
    if who.left == who.i and who.lower in _MEASURES:
        return None
    source = with_name(layout, who, source_spans(layout, who))
    if not source:
        return None
    first, stop = parsed.sentences[token.sentence]
    if to is token and token.i > first and tokens[token.i - 1].lower == "as":
        token = tokens[token.i - 1]
    paragraph = layout.paragraphs[layout.paragraph_at(token.start)]
    left = layout.near(token, tokens[_clause_first(layout, token, first)].start, token.start) if token.i > first else None
    right = layout.clip(Span(source[-1].end, end_of(layout, stop)), paragraph)
    beside = _beside_another(layout, token, first, stop)
    source = _before_the_next(layout, token, source, stop) if beside else source
    content = beside or _sides(layout, token, left, right)
    if not content:
        return None
    return Draft(
        source=source,
        cue=(Span(token.start, to.end),),
        content=content,
        rule="according-to",
        bounded=bool(beside),
        word="according",
        verb=token.i,
        head=who.i,
    )


def with_name(layout: Layout, who: Token, source: tuple[Span, ...]) -> tuple[Span, ...]:
    """A person's description with the name that stands between commas behind it, whatever the parse hangs that on: "According to
    the mayor, Ida Krog, it was shut"."""
    tokens = layout.parsed.at(source[0]) if len(source) == 1 else ()
    comma = tokens[-1].i + 1 if tokens and who.lemma.lower() in PERSONS else len(layout.tokens)
    name = list(
        takewhile(lambda t: t.pos == "PROPN" and t.text[:1].isupper(), layout.tokens[comma + 1 : comma + 2 + _LONGEST_NAME])
    )
    behind = comma + 1 + len(name)
    closed = behind < len(layout.tokens) and layout.tokens[comma].text == "," and layout.tokens[behind].text in (",", ".")
    persons = all(t.entity in ("PERSON", "") for t in name) and (len(name) > 1 or any(t.entity == "PERSON" for t in name))
    return (Span(source[0].start, name[-1].end),) if closed and name and persons else source


def _beside_another(layout: Layout, token: Token, first: int, stop: int) -> tuple[Span, ...]:
    """What each says in "8,000 marched, according to police, and 25,000, according to the organisers": up to its own phrase, from
    the one before. Nothing where no two such phrases stand with words of their own between them."""
    places = [t.i for t in layout.tokens[first : stop - 1] if t.lower == cues.ACCORDING and layout.tokens[t.i + 1].lower == "to"]
    if token.i not in places or len(places) < 2:
        return ()
    own = [_between(layout, one, other) for one, other in zip((None, *places), places, strict=False)]
    found = own[places.index(token.i)]
    return (found,) if found is not None and all(own) else ()


def _before_the_next(layout: Layout, token: Token, source: tuple[Span, ...], stop: int) -> tuple[Span, ...]:
    """A source without the number that the parse hangs on it, which the next one gives."""
    until = next((t.i for t in layout.tokens[token.i + 1 : stop] if t.lower == cues.ACCORDING), None)
    joint = _joint(layout, token.i, until) if until is not None else None
    cut = layout.trim(source[0].start, layout.tokens[joint].start) if joint is not None else None
    return (cut,) if cut is not None and cut.end < source[-1].end else source


def _joint(layout: Layout, before: int, until: int) -> int | None:
    """The last "and" between two places."""
    return next((t.i for t in reversed(layout.tokens[before:until]) if t.lower in _JOINTS), None)


def _between(layout: Layout, before: int | None, until: int) -> Span | None:
    """The words from the last "and" behind one "according to somebody" to the next "according to", where they give a number and no
    more; those before the first such phrase."""
    tokens = layout.tokens
    token = tokens[until]
    if before is None:
        start = _clause_first(layout, token, layout.parsed.sentences[token.sentence][0])
        return layout.near(token, tokens[start].start, token.start) if start < until else None
    joint = _joint(layout, before, until)
    own = [t for t in tokens[joint + 1 : until] if t.text != ","] if joint is not None else []
    if not 0 < len(own) <= _NUMBER_WORDS or not any(t.pos == "NUM" for t in own) or any(t.pos in ("VERB", "AUX") for t in own):
        return None
    return layout.near(token, own[0].start, token.start)


def _reportedly(layout: Layout, token: Token) -> Draft | None:
    """ "Solvania has reportedly agreed": nobody is named who reports it."""
    verb = layout.tokens[token.head]
    subject = layout.parsed.child(verb.i, "nsubj", "nsubjpass")
    if layout.quoted(token.i) or verb.pos not in ("VERB", "AUX") or subject is None or subject.i > token.i:
        return None
    left = layout.near(token, layout.tokens[subject.left].start, token.start)
    right = layout.near(token, token.end, layout.tokens[verb.right].end)
    if left is None or right is None:
        return None
    return Draft(cue=(token.span,), content=(left, right), rule="hedge", word="report", verb=token.i, passive=True)


def _told_per(layout: Layout, who: Token) -> bool:
    """Whether what stands behind "per" is one that speaks and no unit: a name, "the ministry", "two officials"; not "per cent",
    "per head", "per 100 residents"."""
    if not may_speak(who):
        return False
    below = list(layout.parsed.children(who.i))
    several = who.tag == "NNS" and who.lemma.lower() in _SAID_PER and not any(c.text[0].isdigit() for c in below)
    return who.pos == "PROPN" or several or any(c.dep == "det" for c in below)


def _clause_first(layout: Layout, token: Token, first: int) -> int:
    while first < token.i and layout.tokens[first].pos in ("SPACE", "CCONJ"):
        first += 1
    return first


def _sides(layout: Layout, token: Token, left: Span | None, right: Span | None) -> tuple[Span, ...]:
    """Left, right or both: what stands behind counts only where the phrase opens the sentence or parts it."""
    if left is None or len(left.of(layout.text).split()) < 2:
        return (right,) if right is not None else ()
    if right is None:
        return (left,)
    behind = layout.parsed.at(right)
    comma = layout.text[: right.start].rstrip(" ")[-1:] == ","
    verb = any(t.tag in ("VBD", "VBZ", "VBP", "MD") for t in behind)
    subordinate = behind[0].tag in ("VBG", "WP", "WDT", "IN") or behind[0].lower in ("who", "which")
    before_comma = layout.text[left.end : token.start].strip() == ","
    return (left, right) if comma and verb and before_comma and not subordinate else (left,)


def end_of(layout: Layout, stop: int) -> int:
    end = layout.tokens[stop - 1].end
    while end > 0 and (layout.text[end - 1] in ".?!" or layout.text[end - 1].isspace()):
        end -= 1
    return end


def _noun(layout: Layout, noun: Token) -> Draft | None:
    """ "the claim that…", "issued a warning that…", "her demand to…": a noun with the clause it announces."""
    clause = next((c for c in layout.parsed.children(noun.i) if c.dep in ("acl", "ccomp", "relcl") and c.i > noun.i), None)
    if clause is None or layout.quoted(noun.i) or carries(layout, noun):
        return None
    who = _holder(layout, noun)
    first = _announced_from(layout, noun, clause, held=who is not None)
    content = layout.near(noun, layout.tokens[first].start, layout.tokens[clause.right].end) if first is not None else None
    if content is None:
        return None
    source = source_spans(layout, who, noun.i) if who is not None else ()
    head = who.i if who is not None else None
    return Draft(source=source, cue=(noun.span,), content=(content,), rule="noun", word=noun.lemma.lower(), verb=noun.i, head=head)


def _announced_from(layout: Layout, noun: Token, clause: Token, *, held: bool) -> int | None:
    """The first token of what a noun announces: behind "that", or the "to" of what somebody demands or promises."""
    for token in layout.parsed.children(clause.i):
        if token.lower == "that" and (token.dep == "mark" or token.tag == "IN"):
            return token.i + 1 if token.i <= noun.i + _FARTHEST else None
    wanted = held and noun.lemma.lower() in cues.WANTING_NOUNS and clause.tag == "VB" and clause.left == noun.i + 1
    return clause.left if wanted else None


def _holder(layout: Layout, noun: Token) -> Token | None:
    """Whose claim it is: a possessive, "by" or "from" somebody, or the subject of "made", "issued", "has"."""
    owner = layout.parsed.child(noun.i, "poss")
    if owner is not None:
        return owner
    for prep in layout.parsed.children(noun.i):
        if prep.dep == "prep" and prep.lower in ("by", "from"):
            who = layout.parsed.child(prep.i, "pobj")
            somewhere = prep.lower == "from" and noun.lemma.lower() in cues.FROM_SOMEWHERE
            return None if who is not None and somewhere and who.pos == "PROPN" else who
    head = layout.tokens[noun.head]
    if noun.dep == "dobj" and head.lemma.lower() in cues.LIGHT_VERBS:
        return subject_of(layout, head.i)
    return None


def _made_clear(layout: Layout, verb: Token) -> Draft | None:
    """ "made clear that…", "made it clear to reporters that…"."""
    clear = next((t for t in layout.tokens[verb.i + 1 : verb.i + 4] if t.lower in cues.CLEAR), None)
    subject = subject_of(layout, verb.i)
    if clear is None or subject is None or layout.quoted(verb.i):
        return None
    stop = min(layout.parsed.sentences[verb.sentence][1], clear.i + 12)
    that = next((t for t in layout.tokens[clear.i + 1 : stop] if t.lower == "that"), None)
    if that is None:
        return None
    last = layout.tokens[that.head].right if that.head != that.i else layout.parsed.sentences[verb.sentence][1] - 1
    span = layout.whole_quotes(Span(that.end, layout.tokens[max(last, that.i)].end))
    content = layout.clip(span, layout.paragraphs[layout.paragraph_at(verb.start)])
    if content is None:
        return None
    source = source_spans(layout, subject, verb.i)
    return Draft(
        source=source, cue=(Span(verb.start, clear.end),), content=(content,), rule="made-clear", word="state", verb=verb.i,
        head=subject.i,
    )  # fmt: skip
