"""Statements in clauses: a cue verb with what it says before, behind or around it."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.annotate import cues
from sayso.annotate.attribution_draft import Draft, Layout
from sayso.annotate.sources import source_spans
from sayso.language import Token
from sayso.model import Span

_CLAUSES = ("ccomp",)
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_MODIFIERS = frozenset(("npadvmod", "advmod", "prep", "prt", "dative", "dobj", "tmod", "agent", "aux", "neg"))
# What may follow a statement's clause and still be part of it, though the parse hangs it on the cue.
_TRAILING = frozenset(("if", "because", "unless", "until", "although", "though", "so", "since", "where", "once"))
_GOING_ON = frozenset(("and", "but", "or", "because", "although", "though", "if", "unless", "with", "which", "so", "yet"))


def read_clauses(layout: Layout) -> Iterator[Draft]:
    """Every cue verb outside quotations, with its statement."""
    for verb in layout.tokens:
        if verb.pos in ("VERB", "AUX") or (verb.tag in ("VBZ", "VBD") and verb.pos != "PUNCT"):
            draft = _read(layout, verb)
            if draft is not None:
                yield draft


def _read(layout: Layout, verb: Token) -> Draft | None:
    lemma = verb.lemma.lower()
    if lemma in cues.PARENTHETICAL and (draft := _around(layout, verb, lemma)):
        return draft
    if lemma in cues.CLAUSAL and (draft := _before_clause(layout, verb, lemma)):
        return draft
    if draft := _hedge(layout, verb, lemma):
        return draft
    if draft := _no_comment(layout, verb, lemma):
        return draft
    return _with_object(layout, verb, lemma)


# Statements before and around the cue: "The deal is off, officials said, and…"


def _around(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    """The cue stands behind the statement or inside it, between commas."""
    subject = layout.parsed.child(verb.i, "nsubj")
    if subject is None or layout.parsed.child(verb.i, "nsubjpass") or layout.quoted(verb.i):
        return None
    first = min(subject.left if subject.left < verb.i else verb.i, verb.i)
    first = _skip_auxiliaries(layout, first, verb)
    last = _end_of_cue(layout, verb, subject)
    before = _previous(layout, first)
    if before is None or not _is_break(before) or before.sentence != verb.sentence:
        return None
    if _clause_after(layout, verb, last):
        return None
    left = _left_part(layout, verb, before)
    if left is None:
        return None
    right = _right_part(layout, verb, last)
    source = source_spans(layout, subject, verb.i)
    return Draft(
        source=source, cue=(_cue(layout, verb),), content=(left, right) if right else (left,), rule="clause-around",
        word=lemma, verb=verb.i, head=subject.i,
    )  # fmt: skip


def _skip_auxiliaries(layout: Layout, first: int, verb: Token) -> int:
    for child in layout.parsed.children(verb.i):
        if child.dep in ("aux", "neg") and child.i < first:
            first = child.i
    return first


def _previous(layout: Layout, i: int) -> Token | None:
    """The token before `i`, white space and conjunctions aside."""
    i -= 1
    while i >= 0 and layout.tokens[i].pos == "SPACE":
        i -= 1
    return layout.tokens[i] if i >= 0 else None


def _is_break(token: Token) -> bool:
    return token.text in (",", "—", "–", "--", "-", ";", "?", "!") or token.text in ("”", '"', "''", "’", "'")


def _end_of_cue(layout: Layout, verb: Token, subject: Token) -> int:
    """The last token of the cue's own clause: verb, subject behind it, short modifiers up to the next comma."""
    last = max(verb.i, subject.right if subject.i > verb.i else verb.i)
    for child in layout.parsed.children(verb.i):
        if child.i > verb.i and child.dep in _MODIFIERS and child.left <= last + 1 and child.right > last:
            last = child.right
    return last


def _clause_after(layout: Layout, verb: Token, last: int) -> bool:
    """Whether the verb has its statement behind it: a clause that follows without a comma."""
    return any(
        child.dep in _CLAUSES and child.i > verb.i and child.left <= last + 2 and not _comma_before(layout, child.left)
        for child in layout.parsed.children(verb.i)
    )


def _comma_before(layout: Layout, i: int) -> bool:
    before = _previous(layout, i)
    return before is not None and before.text == ","


def _left_part(layout: Layout, verb: Token, before: Token) -> Span | None:
    """What is said before the cue: from the start of the clause that the parse gives, else of the sentence."""
    first = layout.parsed.sentences[verb.sentence][0]
    start = _clause_start(layout, verb, first, before.i)
    paragraph = layout.paragraphs[layout.paragraph_at(verb.start)]
    span = layout.clip(Span(layout.tokens[start].start, before.start), paragraph)
    if span is None or len(span.of(layout.text).split()) < 2:
        return None
    return span


def _clause_start(layout: Layout, verb: Token, first: int, stop: int) -> int:
    """Where the statement begins: at its own clause if another finite clause stands before that, else with the sentence."""
    own = next((c for c in layout.parsed.children(verb.i) if c.dep in ("ccomp", "advcl", "parataxis") and c.i < verb.i), None)
    start = own.left if own else first
    if any(layout.tokens[i].tag in _FINITE for i in range(first, start)):
        first = start
    while first < stop and layout.tokens[first].pos in ("CCONJ", "SPACE", "PUNCT") and not layout.quoted(first):
        first += 1
    return first


def _right_part(layout: Layout, verb: Token, last: int) -> Span | None:
    """What is said behind a cue that stands in the midst of its statement."""
    tokens, stop = layout.tokens, layout.parsed.sentences[verb.sentence][1]
    comma = last + 1
    if comma >= stop or tokens[comma].text != ",":
        return None
    start = comma + 1
    while start < stop and tokens[start].pos == "SPACE":
        start += 1
    if start >= stop or not _goes_on(layout, verb, start, stop):
        return None
    end = stop - 1
    while end > start and tokens[end].pos in ("SPACE",):
        end -= 1
    paragraph = layout.paragraphs[layout.paragraph_at(verb.start)]
    return layout.clip(Span(tokens[start].start, _without_stop(layout, tokens[end].end)), paragraph)


def _goes_on(layout: Layout, verb: Token, start: int, stop: int) -> bool:
    """Whether the words behind the comma are still said, and not what the speaker does besides ("…, he said, adding that")."""
    token = layout.tokens[start]
    if token.tag == "VBG" or token.lower in (
        "who",
        "whose",
        "as",
        "while",
        "after",
        "when",
        "before",
        "during",
        "citing",
        "in",
        "at",
    ):
        return False
    if token.pos == "CCONJ":
        following = [t for t in layout.tokens[start:stop] if t.pos in ("VERB", "AUX") and t.tag in _FINITE | {"VBN"}]
        return not (following and following[0].lemma.lower() in cues.CLAUSAL | cues.QUOTING and following[0].head == verb.i)
    return layout.tokens[token.head].i != verb.i or token.dep not in ("prep", "npadvmod", "advmod")


def _without_stop(layout: Layout, end: int) -> int:
    while end > 0 and layout.text[end - 1] in ".?!":
        end -= 1
    return end


# Statements behind the cue: "Officials said that the deal is off"


def _before_clause(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    clause = next((c for c in layout.parsed.children(verb.i) if c.dep in _CLAUSES and c.i > verb.i), None)
    if clause is None:
        return None
    content = _clause_span(layout, verb, clause)
    if content is None:
        return None
    subject = layout.subject(verb.i)
    if (
        subject is not None
        and subject.dep == "nsubjpass"
        and layout.tokens[subject.head].i == verb.i
        and lemma not in ("tell", "inform", "advise", "assure")
    ):
        return _impersonal(layout, verb, lemma, content) if subject.lower == "it" else None
    if subject is not None and subject.lower in ("it", "there") and lemma in ("mean",):
        return None
    source = source_spans(layout, subject, verb.i) if subject else ()
    return Draft(
        source=source, cue=(_cue(layout, verb),), content=(content,), rule="clause", word=lemma, verb=verb.i,
        head=subject.i if subject else None,
    )  # fmt: skip


def _impersonal(layout: Layout, verb: Token, lemma: str, content: Span) -> Draft | None:
    """ "It is believed that…": a statement without a source."""
    if lemma not in cues.HEDGED:
        return None
    return Draft(cue=(_cue(layout, verb),), content=(content,), rule="hedge", word=lemma, verb=verb.i, passive=True)


def _clause_span(layout: Layout, verb: Token, clause: Token) -> Span | None:
    """The clause without "that", with what the parse wrongly hung on the cue behind it."""
    tokens = layout.tokens
    first, last = max(clause.left, verb.i + 1), clause.right
    while first < last and (
        (tokens[first].lower == "that" and tokens[first].dep == "mark")
        or tokens[first].pos in ("SPACE",)
        or tokens[first].text in (",", ":")
    ):
        first += 1
    for child in layout.parsed.children(verb.i):
        if child.i > clause.i and child.right > last and _belongs(layout, child):
            last = child.right
    span = layout.whole_quotes(Span(tokens[first].start, tokens[last].end))
    paragraph = layout.paragraphs[layout.paragraph_at(verb.start)]
    return layout.clip(Span(max(span.start, verb.end), _without_stop(layout, span.end)), paragraph)


def _belongs(layout: Layout, child: Token) -> bool:
    """Whether a later dependant of the cue is part of what is said."""
    if child.dep == "advcl":
        mark = layout.parsed.child(child.i, "mark", "advmod")
        return mark is not None and mark.lower in _TRAILING
    if child.dep == "conj":
        mark = layout.parsed.child(child.i, "mark")
        return (mark is not None and mark.lower == "that") or (
            child.lemma.lower() not in cues.CLAUSAL | cues.QUOTING
            and layout.parsed.child(child.i, "nsubj", "nsubjpass") is not None
        )
    return child.dep == "prep" and child.left == child.i


# Passive hedges, refusals, objects


def _hedge(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    """ "Washington is believed to have pressed…": nobody is named who believes it."""
    if lemma not in cues.HEDGED or verb.tag != "VBN":
        return None
    subject = layout.parsed.child(verb.i, "nsubjpass")
    what = layout.parsed.child(verb.i, "xcomp", "oprd")
    if subject is None or what is None or layout.parsed.child(verb.i, "agent"):
        return None
    left = layout.trim(layout.tokens[subject.left].start, layout.tokens[min(subject.right, verb.i - 1)].end)
    right = layout.trim(layout.tokens[max(what.left, verb.i + 1)].start, _without_stop(layout, layout.tokens[what.right].end))
    if left is None or right is None:
        return None
    return Draft(cue=(_cue(layout, verb),), content=(left, right), rule="hedge", word=lemma, verb=verb.i, passive=True)


def _no_comment(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    """ "declined to comment", "did not respond": the verb phrase is the content."""
    asked = layout.parsed.child(verb.i, "xcomp") if lemma in cues.REFUSING else None
    refusing = asked is not None and asked.lemma.lower() in cues.COMMENTING
    silent = lemma in cues.SILENT and layout.parsed.child(verb.i, "neg") is not None
    subject = layout.subject(verb.i)
    if subject is None or not (refusing or silent):
        return None
    last = max(t.right for t in layout.parsed.children(verb.i)) if silent else (asked or verb).right
    starts = [c.i for c in layout.parsed.children(verb.i) if c.dep in ("aux", "neg") and c.i < verb.i] if silent else []
    content = layout.trim(layout.tokens[min([verb.i, *starts])].start, _without_stop(layout, layout.tokens[max(last, verb.i)].end))
    if content is None:
        return None
    source = source_spans(layout, subject, verb.i)
    return Draft(
        source=source, cue=(_cue(layout, verb),), content=(content,), rule="no-comment", word=lemma, verb=verb.i, head=subject.i
    )


def _with_object(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    """Promises, requests, accusations, things announced or condemned: the content is a phrase, not a clause."""
    subject = layout.subject(verb.i)
    if subject is None or (subject.dep == "nsubjpass" and subject.head == verb.i) or layout.parsed.child(verb.i, "nsubjpass"):
        return None
    found = _phrase_content(layout, verb, lemma)
    if found is None:
        return None
    rule, first, last = found
    span = layout.whole_quotes(Span(layout.tokens[first].start, layout.tokens[last].end))
    paragraph = layout.paragraphs[layout.paragraph_at(verb.start)]
    content = layout.clip(Span(max(span.start, verb.end), _without_stop(layout, span.end)), paragraph)
    source = source_spans(layout, subject, verb.i)
    if content is None or not source:
        return None
    return Draft(source=source, cue=(_cue(layout, verb),), content=(content,), rule=rule, word=lemma, verb=verb.i, head=subject.i)


def _phrase_content(layout: Layout, verb: Token, lemma: str) -> tuple[str, int, int] | None:
    """Rule, first and last token of a content that is no clause."""
    parsed = layout.parsed
    kids = [c for c in parsed.children(verb.i) if c.i > verb.i]
    thing = next((c for c in kids if c.dep in ("dobj", "dative")), None)
    infinitive = next((c for c in kids if c.dep in ("xcomp", "ccomp") and parsed.child(c.i, "aux") is not None), None)
    if lemma in cues.COMMANDING and infinitive is not None and (thing is not None or infinitive.dep == "ccomp"):
        return "request", (thing or infinitive).left, infinitive.right
    if lemma in cues.INFINITIVE and infinitive is not None:
        return "infinitive", infinitive.left, infinitive.right
    for preps, rule in ((cues.ACCUSING, "accusation"), (cues.PREPOSITIONAL, "about")):
        prep = next((c for c in kids if c.dep == "prep" and c.lower in preps.get(lemma, ())), None)
        if prep is not None and (rule == "about" or thing is not None):
            start = thing.left if rule == "accusation" and thing is not None else prep.i + 1
            return rule, min(start, prep.right), max(prep.right, _end(kids, prep))
    if lemma in cues.NAMING and (named := next((c for c in kids if c.dep in ("oprd", "ccomp", "xcomp", "acomp")), None)):
        return "naming", min(thing.left if thing else named.left, named.left), named.right
    if lemma in cues.NOMINAL and thing is not None:
        return "object", thing.left, max(thing.right, _end(kids, thing))
    return None


def _end(kids: list[Token], after: Token) -> int:
    """Last token of the prepositional phrases right behind a phrase."""
    last = after.right
    for child in kids:
        if child.i > after.i and child.dep in ("prep", "xcomp") and child.left == last + 1:
            last = child.right
    return last


def _cue(layout: Layout, verb: Token) -> Span:
    particle = layout.parsed.child(verb.i, "prt")
    end = particle.end if particle is not None and particle.i == verb.i + 1 else verb.end
    return Span(verb.start, end)
