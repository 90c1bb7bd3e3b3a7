"""To whom, where and when something is said, by what hangs on the cue's verb.

in: the text laid out and a draft    out: the parts of `About` that rest on the cue. What stands in the content tells of what is
said, not of the saying, and is never taken.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.annotate.attributions import about_words, cues
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.language import Token
from sayso.model import Span

_TEMPORAL = frozenset(("DATE", "TIME"))
_OBJECTS = frozenset(("dobj", "dative", "iobj"))
_STOPS = frozenset(',;:.—–()“”"')


def verb_of(layout: Layout, draft: Draft) -> Token | None:
    """The verb of a cue, whatever reader found it; None for a cue without one ("according to", "her claim")."""
    if draft.passive or not draft.cue:
        return None
    if draft.verb is not None:
        return layout.tokens[draft.verb]
    return next((t for t in layout.parsed.at(draft.cue[0]) if t.pos in ("VERB", "AUX")), None)


def addressee_of(layout: Layout, draft: Draft, verb: Token) -> Span | None:
    """To whom it is said: "told reporters", "said to the court", "in an interview with a newspaper"."""
    for token in _hearers(layout, verb):
        span = _noun(layout, token)
        if _hears(token) and _free(layout, draft, span) and not _describes(layout, draft, token):
            return span
    return None


def _describes(layout: Layout, draft: Draft, token: Token) -> bool:
    """Whether a preposition goes on with the source before it: "said an adviser to the mayor"."""
    prep = layout.tokens[token.head]
    return prep.pos == "ADP" and any(not layout.text[s.end : prep.start].strip() for s in draft.source if s.end <= prep.start)


def _hearers(layout: Layout, verb: Token) -> Iterator[Token]:
    """Whom the words around a verb may name as hearers, the surest first."""
    parsed = layout.parsed
    if verb.lemma.lower() in cues.HEARING:
        passive = parsed.child(verb.i, "auxpass") is not None
        yield from (c for c in parsed.children(verb.i) if c.dep in _OBJECTS and c.i > verb.i and c.pos != "ADP")
        yield from (c for c in parsed.children(verb.i) if passive and c.dep == "nsubjpass")
    if cues.STANCE_OF.get(verb.lemma.lower()) != "believed":
        yield from _objects(layout, verb, ("to",))
    for spoken in _speaking(layout, verb):
        yield from _objects(layout, spoken, ("to", "with"))
    for occasion in _occasions(layout, verb):
        held_with = ("with",) if occasion.lemma.lower() in about_words.WITH_HEARER else ()
        yield from _objects(layout, occasion, ("to", "before", *held_with))


def _objects(layout: Layout, token: Token, prepositions: tuple[str, ...]) -> Iterator[Token]:
    """The objects of a token's prepositions, behind it."""
    for child in layout.parsed.children(token.i):
        if child.i > token.i and child.dep in ("prep", "dative") and child.lower in prepositions:
            thing = layout.parsed.child(child.i, "pobj")
            if thing is not None:
                yield thing


def _speaking(layout: Layout, verb: Token) -> Iterator[Token]:
    """ "…, she said, speaking to reporters in Doha"."""
    return (
        c for c in layout.parsed.children(verb.i) if c.dep == "advcl" and c.tag == "VBG" and c.lemma.lower() in about_words.SPOKEN
    )


def _occasions(layout: Layout, verb: Token) -> Iterator[Token]:
    """The occasions that a verb of saying is told with: "conference" for "said at a news conference"."""
    for prep in _prepositions(layout, verb):
        thing = layout.parsed.child(prep.i, "pobj")
        if thing is not None and _is_occasion(prep, thing):
            yield thing


def _is_occasion(prep: Token, thing: Token) -> bool:
    if prep.lower not in about_words.ON_OCCASION or thing.lemma.lower() not in about_words.OCCASIONS:
        return False
    return prep.lower in ("in", "at", "during") or thing.lemma.lower() in about_words.MEDIA_OF


def _prepositions(layout: Layout, verb: Token) -> Iterator[Token]:
    """The prepositions on a verb of saying, and those that the parse hangs on its hearer."""
    parsed = layout.parsed
    for spoken in (verb, *_speaking(layout, verb)):
        for child in parsed.children(spoken.i):
            if child.dep == "prep":
                yield child
            elif child.dep in _OBJECTS and spoken.lemma.lower() in cues.HEARING and _hears(child):
                yield from (c for c in parsed.children(child.i) if c.dep == "prep" and c.i > child.i)
        for hearer in _objects(layout, spoken, ("to", "with")) if spoken is not verb else ():
            yield from (c for c in parsed.children(hearer.i) if c.dep == "prep" and c.i > hearer.i)


def _hears(token: Token) -> bool:
    if token.pos == "PRON":
        return token.lower in about_words.HEARER_PRONOUNS
    if token.pos not in ("NOUN", "PROPN") or token.entity in _TEMPORAL:
        return False
    return token.entity in about_words.HEARER_NAMES or token.lemma.lower() in about_words.HEARERS


def where_of(layout: Layout, draft: Draft, verb: Token) -> tuple[Span, ...]:
    """Place, occasion and medium of the saying: "in Doha", "at a news conference", "in a statement"."""
    found = []
    for prep in _prepositions(layout, verb):
        thing = layout.parsed.child(prep.i, "pobj")
        if thing is None or not (_is_place(verb, prep, thing) or _is_occasion(prep, thing)):
            continue
        span = layout.trim(prep.start, _end(layout, thing))
        if span is not None and _free(layout, draft, span):
            found.append(span)
    return tuple(sorted(set(found)))


def _is_place(verb: Token, prep: Token, thing: Token) -> bool:
    if prep.i < verb.i and verb.lemma.lower() in about_words.FINDING:
        return False
    return prep.lower in about_words.IN_PLACE and thing.pos == "PROPN" and thing.entity in about_words.PLACES


def when_of(layout: Layout, draft: Draft, verb: Token) -> Span | None:
    """The time of the saying; one behind the verb goes before one at the head of the sentence."""
    found = [s for s in _times(layout, verb) if _free(layout, draft, s) and _tells_day(s.of(layout.text))]
    behind = [s for s in found if s.start > verb.start]
    return min(behind or found, default=None)


def _tells_day(words: str) -> bool:
    plain = about_words.HABIT.search(words) is None and not any(c in '“”"' for c in words)
    return plain and about_words.DAY.search(words) is not None


def _times(layout: Layout, verb: Token) -> Iterator[Span]:
    parsed = layout.parsed
    for token in (
        verb,
        *_speaking(layout, verb),
        *_occasions(layout, verb),
        *(c for c in parsed.children(verb.i) if c.dep in _OBJECTS and _hears(c)),
    ):
        for child in parsed.children(token.i):
            bare = child.dep in ("npadvmod", "advmod") and (child.i > token.i or token is verb)
            if bare and (child.entity in _TEMPORAL or child.lower in ("today", "yesterday", "tonight")):
                yield _run(layout, child.i, child.i)
            thing = parsed.child(child.i, "pobj") if child.dep == "prep" and child.lower in about_words.ON_DAY else None
            if thing is not None and thing.entity in _TEMPORAL:
                between = layout.tokens[child.i + 1 : thing.i]
                whole = all(t.pos in ("DET", "ADJ", "ADV", "NUM", "PROPN") and t.entity in ("", *_TEMPORAL) for t in between)
                yield _run(layout, child.i if whole else thing.i, thing.i)


def _run(layout: Layout, first: int, last: int) -> Span:
    """From the first token of a time to its last, and "early", "late" and "earlier" before it."""
    tokens = layout.tokens
    while last + 1 < len(tokens) and tokens[last + 1].entity in _TEMPORAL and tokens[last + 1].sentence == tokens[last].sentence:
        last += 1
    while tokens[first].entity in _TEMPORAL and first > 0 and tokens[first - 1].entity in _TEMPORAL:
        first -= 1
    words = [t.i for t in tokens[first:last] if t.lemma.lower() in about_words.OCCASIONS]
    first = words[-1] + 1 if words else first  # "in an interview Tuesday", taken for one time
    if tokens[first].lower == "in" and tokens[min(first + 1, last)].lower.endswith("day"):
        first += 1
    while first > 0 and tokens[first - 1].lower in ("early", "late", "earlier"):
        first -= 1
    return Span(tokens[first].start, tokens[last].end)


def _noun(layout: Layout, token: Token) -> Span:
    """A hearer's noun phrase, without what tells more of the saying."""
    tokens, last, first = layout.tokens, token.i, token.left
    while last + 1 < len(tokens) and tokens[last + 1].pos == "PROPN" and tokens[last + 1].entity not in _TEMPORAL:
        last += 1  # "co-host Ana Lind"
    while (
        first > 0
        and tokens[first - 1].end == tokens[first].start
        and (tokens[first - 1].text == "-" or tokens[first - 1].pos in ("NOUN", "ADJ"))
    ):
        first -= 1
    end = tokens[last].end
    for child in layout.parsed.children(token.i):
        thing = layout.parsed.child(child.i, "pobj") if child.lower == "of" else child if child.dep == "conj" else None
        if child.i > token.i and thing is not None and thing.entity not in _TEMPORAL:
            end = max(end, _end(layout, thing))
    return Span(tokens[first].start, end)


def _end(layout: Layout, thing: Token) -> int:
    """The end of a phrase, before a time, a comma, a clause or a participle."""
    end = thing.end
    for token in layout.tokens[thing.i + 1 : thing.right + 1]:
        clause = token.dep in ("relcl", "acl", "mark") or token.tag in ("WDT", "WP", "VBN", "VBG", "VBD", "VBZ", "VBP", "TO")
        temporal = layout.parsed.child(token.i, "pobj") if token.dep == "prep" else None
        if clause or token.text in _STOPS or token.entity in _TEMPORAL or (temporal and temporal.entity in _TEMPORAL):
            break
        end = thing.end if token.tag == "POS" and token.i == thing.right else token.end
    return end


def _free(layout: Layout, draft: Draft, span: Span) -> bool:
    """Whether a span tells of the saying: it is no part of source, cue or content."""
    taken = (*draft.source, *draft.cue, *draft.content)
    return not any(t.touches(span) for t in taken) and layout.quote_at(span.start) is None
