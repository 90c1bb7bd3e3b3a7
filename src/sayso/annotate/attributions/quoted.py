"""Statements in quotation marks: which quotations are statements, which cue stands by them, and which go on from the one before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, islice, takewhile

from msgspec import Struct
from msgspec.structs import replace

from sayso.annotate.attributions import cues
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.quotes import Quote
from sayso.annotate.attributions.sources import may_speak, source_spans, subject_of
from sayso.language import Token
from sayso.model import Span

# A dash that no word clings to, behind a quotation; how far behind it a name is looked for.
_DASH = re.compile(r"\s*(―|—|–|--|-)(?!\w*-)\s*(?=[^\W\d_a-z])")
_LONGEST_NAME = 80
_STOPS = frozenset((".", "?", "!", "…"))
_ENDS = ",.?!…—–-"
# Words between a quotation and its cue: a name with its description. Farther off the verb belongs to something else.
_FARTHEST = 30
# A quotation of fewer words that no mark of its own ends is a term or a scare quote.
_FEWEST = 5
# Behind a verb that does more than say ("called “A Tale,”") a title has fewer words than this.
_FEW = 3
# Words of titles up to this long go without capitals.
_SMALL = 3
_LEAD_IN = 3  # words and colon of the shortest sentence that leads in a quotation
_VERBS = frozenset(("VBD", "VBZ", "VBP", "VBN", "VBG", "VB"))
# A quotation whose sentence leads it in without a source that a rule would know.
_LED = "quotation-led"
_THINGS = frozenset(("it", "this", "that", "there"))


class _Cue(Struct, frozen=True):
    """A cue beside a quotation: its verb (None for a colon or "according to"), the words and the source."""

    verb: int | None
    span: Span | None
    source: tuple[Span, ...]
    head: int | None
    word: str
    rule: str


def read_quotations(layout: Layout) -> Iterator[Draft]:
    """The quotations that are statements, in order, each run of them under one cue as one draft."""
    quotes = [q for q in layout.quotes if is_statement(layout, q)]
    held: Draft | None = None
    for k, group in groupby(quotes, lambda q: layout.paragraph_at(q.outer.start)):
        members = list(group)
        drafts = list(_paragraph(layout, k, members))
        if held is not None:
            drafts[0] = _carried_on(held, drafts[0])
        held = None if members[-1].closed else drafts.pop()
        yield from (d for d in drafts if not (d.goes_on or d.rule == _LED) or _stands_alone(layout, d))
    if held is not None:
        yield held


def _carried_on(held: Draft, following: Draft) -> Draft:
    """A quotation left open at the end of its paragraph and the one that opens the next, as one statement."""
    cued = following if held.goes_on else held
    return replace(cued, content=(*held.content, *following.content))


def _stands_alone(layout: Layout, draft: Draft) -> bool:
    """Whether a quotation without a cue may be speech: it is long enough, and no title by its capitals."""
    if all(_titled(s.of(layout.text)) for s in draft.content):
        return False
    return sum(len(s.of(layout.text).split()) for s in draft.content) >= _FEWEST


def is_statement(layout: Layout, quote: Quote) -> bool:
    """Whether a quotation is somebody's sentence, not a title, a term, or words inside another sentence."""
    inner = quote.inner.of(layout.text)
    before = _before(layout, quote.outer.start)
    begins = inner[0].isupper() or not inner[0].isalpha()
    ended = inner[-1] in _ENDS or _after(layout, quote.outer.end) == ","
    opens = before in ("", ",", ":", ".", "?", "!", "—", "–", "-", ";", "”", '"', "’", ")")
    words = len(inner.split())
    if before == "":
        return ended or words >= _FEWEST
    if before in (",", ":"):
        return (begins and (ended or words >= _FEWEST)) or (ended and (words >= 2 or inner[-1] in _STOPS))
    if opens:
        return begins and (ended or words >= _FEWEST)
    word = _word_before(layout, quote)
    speaks = word is not None and word.lemma.lower() in cues.QUOTING
    leads = word is not None and word.lower in ("that", "to")
    if not ended or not (speaks or leads):
        return False
    said = word is not None and word.lemma.lower() in cues.SAYING
    return (begins and (said or (words >= _FEW and not _titled(inner)))) or (speaks and words >= _FEWEST)


def _titled(words: str) -> bool:
    """Whether all longer words have capitals, as in "War and Peace"."""
    bare = (w.strip("“”\"'‘’") for w in words.split())
    return all(w[0].isupper() for w in bare if len(w) > _SMALL)


def _before(layout: Layout, offset: int) -> str:
    """The last character before an offset in its paragraph, white space aside; "" at the paragraph's start."""
    start = layout.paragraphs[layout.paragraph_at(offset)].start
    while offset > start and layout.text[offset - 1].isspace():
        if layout.text[offset - 1] == "\n":
            return ""
        offset -= 1
    return layout.text[offset - 1] if offset > start else ""


def _after(layout: Layout, offset: int) -> str:
    return layout.text[offset] if offset < len(layout.text) else ""


def _word_before(layout: Layout, quote: Quote) -> Token | None:
    tokens = layout.parsed.at(Span(max(0, quote.outer.start - 24), quote.outer.start))
    return next((t for t in reversed(tokens) if t.pos != "SPACE" and t.start < quote.outer.start), None)


def _paragraph(layout: Layout, k: int, quotes: list[Quote]) -> Iterator[Draft]:
    """The runs of one paragraph."""
    paragraph = layout.paragraphs[k]
    parts: list[Span] = []
    cue: _Cue | None = None
    for n, quote in enumerate(quotes):
        gap_start = quotes[n - 1].outer.end if n else paragraph.start
        gap_end = quotes[n + 1].outer.start if n + 1 < len(quotes) else paragraph.end
        own = _cue_after(layout, quote, gap_end)
        if n and own is not None and cue is None and parts:
            yield _draft(parts, None)
            parts = []
        if own is None and (n == 0 or not _used(layout, cue, gap_start, quote)):
            own = _cue_before(layout, quote, gap_start)
        if own is None and n and _goes_on(layout, gap_start, quote, cue):
            parts.append(quote.outer)
            continue
        if parts:
            yield _draft(parts, cue)
        if own is None and n and _led(layout, quote, cue):
            own = _Cue(verb=None, span=None, source=(), head=None, word="", rule=_LED)
        parts, cue = [quote.outer], own
    if parts:
        yield _draft(parts, cue)


def _used(layout: Layout, cue: _Cue | None, gap_start: int, quote: Quote) -> bool:
    """Whether the cue of the quotation before stands in this gap and ends it: "…," he said, "…"."""
    if cue is None or cue.span is None or cue.span.start < gap_start:
        return False
    between = layout.parsed.at(Span(cue.span.end, quote.outer.start))
    return not any(t.pos == "VERB" and t.lemma.lower() in cues.QUOTING for t in between)


def _goes_on(layout: Layout, gap_start: int, quote: Quote, cue: _Cue | None) -> bool:
    """Whether a quotation without a cue goes on from the one before: nothing but that one's cue stands between."""
    gap = layout.text[gap_start : quote.outer.start].strip(" \n,.;:—–-")
    if not gap:
        return True
    if cue is None or cue.rule == "dash":  # what is signed is over
        return False
    if cue.span is not None and cue.span.start >= gap_start:
        stops = sum(1 for t in _between(layout, quote, cue) if t.text in _STOPS)
        return stops <= 1 and not _led(layout, quote, cue)
    return len(gap.split()) <= 2


def _led(layout: Layout, quote: Quote, cue: _Cue | None) -> bool:
    """Whether a quotation stands in the midst of another sentence than the cue's: …," Brandt said. Lind's answer: "…"."""
    tokens = _between(layout, quote, cue)
    ends = [k for k, t in enumerate(tokens) if t.text in _STOPS]
    return bool(ends) and any(t.text[:1].isalnum() for t in tokens[ends[-1] + 1 :])


def _between(layout: Layout, quote: Quote, cue: _Cue | None) -> Sequence[Token]:
    """The tokens from a cue to a quotation behind it."""
    if cue is None or cue.span is None or cue.span.end > quote.outer.start:
        return ()
    return layout.parsed.at(Span(cue.span.end, quote.outer.start))


def _draft(parts: list[Span], cue: _Cue | None) -> Draft:
    if cue is None:
        return Draft(content=tuple(parts), rule="quotation-alone", goes_on=True)
    return Draft(
        source=cue.source, cue=(cue.span,) if cue.span else (), content=tuple(parts), rule=cue.rule, word=cue.word, verb=cue.verb,
        head=cue.head,
    )  # fmt: skip


# The cue behind a quotation


def _cue_after(layout: Layout, quote: Quote, end: int) -> _Cue | None:
    """ "…," said Smith."""
    if named := _signed_by(layout, quote, end):
        return named
    tokens = [t for t in layout.parsed.at(Span(quote.outer.end, end)) if t.pos != "SPACE" and t.start >= quote.outer.end]
    if not tokens or not quote.closed:
        return None
    if tokens[0].text in _STOPS and layout.text[quote.inner.end - 1] not in _STOPS:
        return None
    finished = layout.text[quote.inner.end - 1] in "."
    if finished and tokens[0].text[:1].isupper():
        return None
    segment = _sentence(tokens)
    if _opens_next(segment):
        return None
    while segment and segment[0].text in (",", "—", "–", "-"):
        segment = segment[1:]
    return _according(layout, segment) or _verb_cue(layout, segment, after=True)


def _opens_next(segment: Sequence[Token]) -> bool:
    """Whether what stands behind a quotation only leads in the next: "…?” Then a voice concludes: “…"."""
    if len(segment) < _LEAD_IN or segment[-1].text != ":" or segment[0].pos not in ("ADV", "CCONJ", "SCONJ"):
        return False
    return segment[0].text[:1].isupper() and sum(_is_cue(t) for t in segment) == 1


def _signed_by(layout: Layout, quote: Quote, end: int) -> _Cue | None:
    """ "…" — Jane Smith: a dash and a name that ends the line."""
    dash = _DASH.match(layout.text, quote.outer.end, end) if quote.closed else None
    if dash is None:
        return None
    tokens = (t for t in layout.parsed.at(Span(dash.end(), min(end, dash.end() + _LONGEST_NAME))) if t.start >= dash.end())
    name = list(islice(takewhile(lambda t: t.pos == "PROPN", tokens), 7))
    if not name:
        return None
    paragraph = layout.paragraphs[layout.paragraph_at(dash.start())]
    rest = layout.text[name[-1].end : paragraph.end].lstrip(" .\xa0")
    if rest and not rest.startswith(("\n", ",")):
        return None
    return _Cue(None, Span(*dash.span(1)), (Span(name[0].start, name[-1].end),), name[-1].i, "—", "dash")


def _sentence(tokens: list[Token]) -> list[Token]:
    """The tokens up to the first full stop, at most as far as a cue may stand."""
    out = []
    for t in tokens[:_FARTHEST]:
        if t.text in _STOPS or t.text in (";",):
            break
        out.append(t)
    return out


def _according(layout: Layout, segment: list[Token]) -> _Cue | None:
    for t in segment[:3]:
        if t.lower == cues.ACCORDING:
            to = layout.parsed.child(t.i, "prep")
            who = layout.parsed.child(to.i, "pobj") if to is not None else None
            if to is not None and who is not None:
                return _Cue(t.i, Span(t.start, to.end), source_spans(layout, who), who.i, "according", "quotation-according")
    return None


def _verb_cue(layout: Layout, segment: list[Token], *, after: bool) -> _Cue | None:
    """The first cue verb of a segment whose subject stands there too, relative clauses aside."""
    verbs = [t for t in segment if _is_cue(t) and not layout.quoted(t.i)]
    main = [t for t in verbs if t.dep not in ("relcl", "acl", "amod", "pcomp")] or verbs
    for verb in main if after else reversed(main):
        subject = _subject(layout, verb, segment)
        if subject is not None and (may_speak(subject) or verb.lemma.lower() not in cues.COURSE):
            source = source_spans(layout, subject, verb.i)
            if source:
                rule = "quotation-after" if after else "quotation-before"
                return _Cue(verb.i, layout.cue(verb), source, subject.i, verb.lemma.lower(), rule)
    return None


def _is_cue(t: Token) -> bool:
    return t.tag in _VERBS and t.pos in ("VERB", "AUX", "NOUN") and t.lemma.lower() in cues.QUOTING


def _subject(layout: Layout, verb: Token, segment: list[Token]) -> Token | None:
    """The verb's subject by the parse, if it stands outside the quotation; else the noun phrase beside it."""
    subject = layout.parsed.child(verb.i, "nsubj", "nsubjpass") or subject_of(layout, verb.i)
    if subject is not None and not layout.quoted(subject.i) and subject.i != verb.i:
        return subject
    beside = [t for t in segment if abs(t.i - verb.i) <= 6 and t.pos in ("PROPN", "NOUN", "PRON") and not layout.quoted(t.i)]
    following = [t for t in beside if t.i > verb.i]
    preceding = [t for t in beside if t.i < verb.i]
    near = preceding[-1] if preceding else following[0] if following else None
    if near is None:
        return None
    while near.dep in ("compound", "nmod", "poss", "amod", "flat") and layout.tokens[near.head] in beside:
        near = layout.tokens[near.head]
    return near


# The cue before a quotation


def _cue_before(layout: Layout, quote: Quote, start: int) -> _Cue | None:
    """Smith said: "…" """
    tokens = [
        t
        for t in layout.parsed.at(Span(start, quote.outer.start))
        if t.pos != "SPACE" and t.end <= quote.outer.start and t.start >= start
    ]
    segment = _last_sentence(tokens) or _announced(layout, quote)
    if not segment:
        return None
    colon = segment[-1].text == ":"
    if colon and (named := _colon(layout, segment)):
        return named
    if (according := _according(layout, segment)) is not None:
        return according
    return _verb_cue(layout, segment, after=False) or (_any_verb(layout, segment) if colon else None)


def _announced(layout: Layout, quote: Quote) -> list[Token]:
    """The sentence with a colon that ends the paragraph before, where a quotation opens its own."""
    k = layout.paragraph_at(quote.outer.start)
    if k == 0 or layout.paragraphs[k].start != quote.outer.start:
        return []
    before = layout.paragraphs[k - 1]
    if layout.text[before.end - 1] != ":":
        return []
    return _last_sentence([t for t in layout.parsed.at(before) if t.pos != "SPACE"])


def announcing_cue(layout: Layout, paragraph: Span) -> _Cue | None:
    """The cue of the sentence with a colon that ends a paragraph: "Lind wrote on her page:"; None where nobody speaks in it."""
    segment = _last_sentence([t for t in layout.parsed.at(paragraph) if t.pos != "SPACE"])
    return _verb_cue(layout, segment, after=False) if segment and segment[-1].text == ":" else None


def _any_verb(layout: Layout, segment: list[Token]) -> _Cue | None:
    """Before a colon any verb of a person introduces speech: He got straight to it: "…" """
    for verb in segment:
        if verb.pos != "VERB" or verb.tag not in ("VBD", "VBZ", "VBP") or verb.dep in ("relcl", "acl", "advcl"):
            continue
        subject = layout.parsed.child(verb.i, "nsubj")
        if subject is None or layout.quoted(verb.i) or subject.pos not in ("PROPN", "PRON") or subject.lower in _THINGS:
            continue
        source = source_spans(layout, subject, verb.i)
        if source:
            return _Cue(verb.i, layout.cue(verb), source, subject.i, verb.lemma.lower(), "quotation-before")
    return None


def _last_sentence(tokens: list[Token]) -> list[Token]:
    """The tokens behind the last full stop; none where a full stop parts them from the quotation."""
    out: list[Token] = []
    for t in reversed(tokens[-60:]):
        if t.text in _STOPS:
            break
        out.append(t)
    return out[::-1]


def _colon(layout: Layout, segment: list[Token]) -> _Cue | None:
    """Smith: "…": nothing but a name before the colon."""
    name = segment[:-1]
    if not name or len(name) > 8 or any(t.pos in ("VERB", "AUX") for t in name):
        return None
    head = next((t for t in reversed(name) if t.pos in ("PROPN", "NOUN")), None)
    if head is None or head.pos != "PROPN":
        return None
    span = layout.trim(name[0].start, name[-1].end)
    return _Cue(None, segment[-1].span, (span,) if span else (), head.i, ":", "colon")
