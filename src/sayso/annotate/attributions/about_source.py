"""What a source's own words tell of it: how many, why unnamed, how near to what it tells, whose.

in: the text laid out and a draft    out: the parts of `About` that rest on the source. Everything is read from the spans, so that
it holds for whatever reader found the draft.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from sayso.annotate.attributions import about_words
from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.countries import AMBIGUOUS, Geo, geo_words, region_words, within
from sayso.annotate.quantity_words import INDEFINITE
from sayso.annotate.timex.numbers import spelled
from sayso.language import Token
from sayso.model import Span
from sayso.model.about import Side, SourceCount

_NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ"))
_BEFORE = frozenset(("amod", "compound", "nmod", "poss", "nummod", "det"))
_HYPHEN = re.compile("(-)")
# One of these is many: "an army", "a group".
_MANY = (words.GROUPS - words.PERSONS) | words.COLLECTIVES | {"army"}
_CLAUSE_ENDS = frozenset(',;:.—–)”"')
# A reason longer than this is a sentence that went on to something else.
_LONGEST_REASON = 160
# Code points behind a source in which its sentence is read for what is told of it.
_FARTHEST = 1500


def head_of(layout: Layout, draft: Draft) -> Token | None:
    """The head word of a source; of a relative clause's source the noun it describes."""
    if not draft.source:
        return None
    inside = [t for t in layout.parsed.at(draft.source[0]) if t.pos in _NOMINAL]
    if draft.head is not None and any(t.i == draft.head for t in inside):
        return layout.tokens[draft.head]
    indices = {t.i for t in inside}
    return next((t for t in inside if t.head not in indices or t.head == t.i), None)


def count_of(layout: Layout, head: Token) -> SourceCount | None:
    """How many stand behind a source; those joined by "and" are added up, where each is counted."""
    found = [_count(layout, t) for t in (head, *_joined(layout, head))]
    counts = [c for c in found if c is not None]
    if not counts or len(counts) < len(found):
        return None
    high = None if any(c.high is None for c in counts) else sum(c.high or 0 for c in counts)
    return SourceCount(span=Span(counts[0].span.start, counts[-1].span.end), low=sum(c.low for c in counts), high=high)


def _joined(layout: Layout, head: Token) -> Iterator[Token]:
    """The conjuncts of a noun."""
    token = layout.parsed.child(head.i, "conj")
    while token is not None:
        yield token
        token = layout.parsed.child(token.i, "conj")


def _count(layout: Layout, head: Token) -> SourceCount | None:
    parsed = layout.parsed
    if (head.pos == "NUM" or head.lower in INDEFINITE) and (of := parsed.child(head.i, "prep")) and of.lower == "of":
        noun = parsed.child(of.i, "pobj")  # "two of the officials", "dozens of officials"
        return _number(layout, head) if noun is not None and _counted(noun) and noun.tag == "NNS" else None
    if head.lemma.lower() in words.COLLECTIVES and (of := parsed.child(head.i, "prep")) and of.lower == "of":
        noun = parsed.child(of.i, "pobj")  # "a group of six senators"
        number = parsed.child(noun.i, "nummod") if noun is not None and _counted(noun) else None
        return _number(layout, number) if number is not None else None
    if head.pos != "NOUN" or not _counted(head):
        return None
    plural = head.tag == "NNS" or head.lower == "people"
    found = (_modifying(layout, child, plural) for child in parsed.children(head.i) if child.i < head.i)
    return next((n for n in found if n is not None), None)


def _modifying(layout: Layout, child: Token, plural: bool) -> SourceCount | None:
    """The number that a word before its noun tells."""
    if not plural:
        one = child.lower in about_words.ONE and child.left == child.i
        many = layout.tokens[child.head].lemma.lower() in _MANY
        return SourceCount(span=child.span, low=1, high=1) if one and not many else None
    if child.lower == "both" and child.dep in ("det", "predet", "preconj"):
        return SourceCount(span=child.span, low=2, high=2)
    return _number(layout, child) if child.dep == "nummod" or child.lower == "several" else None


def _counted(noun: Token) -> bool:
    return noun.lemma.lower() in about_words.COUNTED


def _number(layout: Layout, token: Token) -> SourceCount | None:
    """A number of sources in words or figures, with what bounds it; None for a year or a number of several words."""
    before = layout.text[max(0, token.start - 24) : token.start]
    inexact = about_words.INEXACT.search(before)
    if inexact or any(c.pos == "NUM" for c in layout.parsed.children(token.i)):
        return None
    if token.lower in INDEFINITE:
        return SourceCount(span=token.span, low=int(INDEFINITE[token.lower]))
    value = _value(token.lower)
    if value is None:
        return None
    bounded = about_words.AT_LEAST.search(before)
    if bounded is None:
        return SourceCount(span=token.span, low=value, high=value)
    more = bounded[0].split()[0].lower() in ("more", "over")
    start = token.start - len(before) + bounded.start()
    return SourceCount(span=Span(start, token.end), low=value + more)


def _value(word: str) -> int | None:
    parts = _HYPHEN.split(word)
    number = spelled(parts, 0)
    if number is not None and number[1] == len(parts):
        return int(number[0]) or None
    figures = word.replace(",", "")
    if not figures.isascii() or not figures.isdigit() or len(figures) > 6:
        return None
    year = len(word) == 4 and word[:2] in ("19", "20")
    return int(figures) if not year and int(figures) > 0 else None


def anonymity_of(layout: Layout, draft: Draft, head: Token) -> tuple[Span | None, Span | None]:
    """The words that say a source is not named, and those that say why."""
    if head.pos == "PROPN":
        return None, None
    anonymity, reason = _unnamed_in(layout, draft, _sentence(layout, draft, head))
    if anonymity is None and reason is None and (following := _taken_up(layout, head)) is not None:
        anonymity, reason = _unnamed_in(layout, draft, following)
    if anonymity is None:
        word = next((t for t in layout.parsed.children(head.i) if t.lower in about_words.NAMELESS and t.dep == "amod"), None)
        anonymity = word.span if word else None
    return anonymity, reason


def _sentence(layout: Layout, draft: Draft, head: Token) -> Span:
    """Where in its sentence a source may be told of: not behind another's speaking."""
    stop = min(layout.parsed.sentence(head.sentence).end, head.end + _FARTHEST)
    cue = max((c.end for c in draft.cue), default=head.end)
    behind = max(cue, head.end, *(c.end for c in draft.content if c.end < stop))
    for token in layout.parsed.at(Span(behind, stop)) if behind < stop else ():
        speaks = token.dep == "nsubj" and layout.tokens[token.head].lemma.lower() in ("say", "tell")
        if speaks or token.lower == "according":
            stop = token.start
            break
    return Span(min(draft.source[0].start, head.start), stop)


def _taken_up(layout: Layout, head: Token) -> Span | None:
    """The next sentence, where it has the same source for its subject ("The official spoke on condition of anonymity")."""
    parsed = layout.parsed
    if head.sentence + 1 >= len(parsed.sentences):
        return None
    first, stop = parsed.sentences[head.sentence + 1]
    subject = next((t for t in layout.tokens[first : min(stop, first + 8)] if t.dep == "nsubj"), None)
    if subject is None:
        return None
    the_same = subject.lemma.lower() == head.lemma.lower() and subject.tag == head.tag
    if not the_same and subject.lower not in about_words.SAME_AGAIN:
        return None
    start, end = parsed.sentence(head.sentence + 1)
    return Span(start, min(end, start + _FARTHEST))


def _unnamed_in(layout: Layout, draft: Draft, zone: Span) -> tuple[Span | None, Span | None]:
    said = about_words.ANONYMITY.search(layout.text, zone.start, zone.end)
    if said is not None and not _free(layout, draft, Span(*said.span())):
        said = None
    if said is not None:
        because = about_words.BECAUSE.match(layout.text, said.end(), zone.end)
        reason = _reason(layout, draft, because.end(), zone.end) if because else None
        return Span(*said.span()), reason or _plain_reason(layout, draft, zone)
    return None, _plain_reason(layout, draft, zone)


def _plain_reason(layout: Layout, draft: Draft, zone: Span) -> Span | None:
    why = about_words.REASON.search(layout.text, zone.start, zone.end)
    if why is None or not _free(layout, draft, Span(*why.span())):
        return None
    return _reason(layout, draft, why.start(), zone.end)


def _reason(layout: Layout, draft: Draft, start: int, stop: int) -> Span | None:
    """From the reason's first word to the end of its clause."""
    stop = min((stop, *(c.start for c in (*draft.content, *draft.cue) if c.start > start)))
    for token in layout.parsed.at(Span(start, stop)):
        if token.text in _CLAUSE_ENDS and token.start > start:
            stop = token.start
            break
    span = layout.trim(start, stop)
    return span if span is not None and span.end - span.start <= _LONGEST_REASON else None


def _free(layout: Layout, draft: Draft, span: Span) -> bool:
    """Whether a span is no part of what is said."""
    return not any(c.touches(span) for c in draft.content) and layout.quote_at(span.start) is None


def nearness_of(layout: Layout, draft: Draft, head: Token) -> Span | None:
    """How the source comes to know what it tells: "familiar with the talks", "close to the minister"."""
    stop = min(max(draft.source[0].end, layout.tokens[head.right].end), head.end + _FARTHEST)
    found = about_words.NEARNESS.search(layout.text, head.end, min(stop, layout.parsed.sentence(head.sentence).end))
    if found is None or not _free(layout, draft, Span(*found.span())):
        return None
    last = layout.token_at(found.end() - 1 if layout.text[found.end() - 1] == " " else found.end() - len(found[0].split()[-1]))
    thing = layout.parsed.child(last.i, "pobj", "pcomp")
    if thing is None:
        return None
    end = _before_break(layout, found.end(), min(layout.tokens[thing.right].end, stop))
    return layout.trim(found.start(), min((end, *(c.start for c in (*draft.cue, *draft.content) if c.start > found.start()))))


def _before_break(layout: Layout, start: int, stop: int) -> int:
    """The end of a phrase, before a comma, a relative clause, or another way of telling who it is."""
    for token in layout.parsed.at(Span(start, stop)):
        if token.start >= start and (token.text in _CLAUSE_ENDS or token.lower in ("who", "which", "speaking", "that")):
            return token.start
    return stop


def sides_of(layout: Layout, head: Token) -> tuple[Side, ...]:
    """Whose a source is: the countries, parties and organisations that stand before its head word, or the country it is."""
    near = (t for t in _joined(layout, head) if "," not in layout.text[head.end : t.start])
    joined = [s for other in near for s in _sides(layout, other)]
    return (*_sides(layout, head), *joined)


def _sides(layout: Layout, head: Token) -> tuple[Side, ...]:
    own = next((g for g in _geo(layout, head.span) if g.span.end == head.end), None)
    zone = Span(layout.tokens[_first_before(layout, head)].start, head.end if own else head.start)
    if zone.start >= zone.end or words.is_outlet(_name(layout, head)):
        return ()
    found = {g.span: Side(span=g.span, country=g.iso3) for g in _geo(layout, zone) if _tells_side(layout, g, head)}
    for span in (*_regions(layout, zone, head), *_affiliations(layout, zone, head)):
        if not any(span.touches(s) for s in found):
            found[span] = Side(span=span)
    return tuple(found[s] for s in sorted(found))


def _first_before(layout: Layout, head: Token) -> int:
    """The first word of a noun phrase, without what is no part of its description."""
    first = head.i
    for child in layout.parsed.children(head.i):
        if child.i < head.i and child.dep in _BEFORE:
            first = min(first, child.left)
    return first


def _name(layout: Layout, head: Token) -> str:
    """The proper name that ends with a word."""
    first = head.i
    while first > 0 and layout.tokens[first - 1].pos == "PROPN":
        first -= 1
    return layout.text[layout.tokens[first].start : head.end] if head.pos == "PROPN" else ""


def _name_around(layout: Layout, token: Token) -> str:
    """The proper name in which a word stands, up to a possessive."""
    last = token.i
    while last + 1 < len(layout.tokens) and layout.tokens[last + 1].pos == "PROPN":
        last += 1
    return _name(layout, layout.tokens[last])


def _geo(layout: Layout, span: Span) -> Iterator[Geo]:
    """The words for countries that touch a span's tokens and are no part of a compound ("US-led")."""
    wide = Span(max(0, span.start - 40), span.end)
    for geo in within(geo_words(layout.text), wide):
        hyphens = layout.text[geo.span.start - 1 : geo.span.start] + layout.text[geo.span.end : geo.span.end + 1]
        if geo.span.end > span.start and not any(c in "-‑–" for c in hyphens):
            yield geo


def _tells_side(layout: Layout, geo: Geo, head: Token) -> bool:
    """Whether a word for a country before a source's head tells whose it is."""
    token = layout.token_at(geo.span.end - len(layout.text[geo.span.start : geo.span.end].split()[-1]))
    if token.entity == "PERSON" or (layout.text[geo.span.start : geo.span.end] in AMBIGUOUS and token.entity != "GPE"):
        return False
    if geo.kind in ("capital", "place") and token.entity != "GPE":
        return False
    before = layout.tokens[token.i - 1] if token.i else token
    if before.lower in about_words.OTHER_COUNTRY and before.end <= geo.span.start:
        return False
    acronym = before.pos == "PROPN" and (before.text.isupper() or before.entity == "ORG" == token.entity)
    if (acronym and before.end <= geo.span.start) or words.is_outlet(_name_around(layout, token).title()):
        return False  # "RT America": a part of a name
    if geo.kind in ("adjective", "people") or token.i == head.i or _possessive(layout, token):
        return True
    described = {head.lemma.lower(), layout.tokens[token.head].lemma.lower(), layout.tokens[token.i + 1].lower}
    return not described & about_words.TOPICAL or _is_initials(token.text)


def _is_initials(word: str) -> bool:
    """ "US", "U.K.": these stand for their adjectives."""
    return word.isupper() and len(word) <= 4


def _possessive(layout: Layout, token: Token) -> bool:
    return token.i + 1 < len(layout.tokens) and layout.tokens[token.i + 1].tag == "POS"


def _regions(layout: Layout, zone: Span, head: Token) -> Iterator[Span]:
    """ "one western European diplomat", "Gulf officials"; in a proper name it is no more than a part of that."""
    if head.pos == "PROPN":
        return
    tokens = layout.parsed.at(zone)
    k = 0
    while k < len(tokens):
        pair = f"{tokens[k].lower} {tokens[k + 1].lower}" if k + 1 < len(tokens) else ""
        if pair in region_words():
            yield Span(tokens[k].start, tokens[k + 1].end)
            k += 1
        elif (
            tokens[k].lower in region_words()
            and layout.text[tokens[k].start - 1 : tokens[k].start] != "-"
            and tokens[k].text[:1].isupper()
            and tokens[k].pos in ("ADJ", "PROPN")
        ):
            yield tokens[k].span
        k += 1


def _affiliations(layout: Layout, zone: Span, head: Token) -> Iterator[Span]:
    """The names of parties and organisations before the common noun for a person: "a Hamas official"."""
    if head.pos != "NOUN" or head.lemma.lower() not in words.PERSONS:
        return
    entities, tokens = layout.parsed.entities, layout.tokens
    first = layout.token_at(zone.start).i
    for entity in entities[bisect_left(entities, first, key=lambda e: e.first) :]:
        if entity.stop > head.i:
            return
        if entity.label in about_words.SIDES:
            start = entity.first + (tokens[entity.first].tag == "DT")
            stop = entity.stop - (tokens[entity.stop - 1].tag == "POS")
            span = layout.parsed.span(start, stop) if start < stop else None
            common = stop - start == 1 and tokens[start].lower in words.ORGANISATIONS
            if span is not None and not common and tokens[stop - 1].pos in ("PROPN", "ADJ") and not any(_geo(layout, span)):
                yield span
