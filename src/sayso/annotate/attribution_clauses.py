"""Statements in clauses: a cue verb with what it says before, behind or around it."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.annotate import cues
from sayso.annotate.attribution_draft import Draft, Layout
from sayso.annotate.sources import RELATIVE, source_spans, subject_of
from sayso.language import Parsed, Token
from sayso.model import Span

_CLAUSES = ("ccomp",)
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_MODIFIERS = frozenset(("npadvmod", "advmod", "prep", "prt", "dative", "dobj", "tmod", "agent", "aux", "neg"))
# What may follow a statement's clause and still be part of it, though the parse hangs it on the cue.
_TRAILING = frozenset(("if", "because", "unless", "until", "although", "though", "so", "since", "where", "once"))
_HAVE = frozenset(("have", "has", "had", "having", "’ve", "'ve", "'d", "’d"))
_GOING_ON = frozenset(("and", "but", "or", "because", "although", "though", "if", "unless", "with", "which", "so", "yet"))


def read_clauses(layout: Layout) -> Iterator[Draft]:
    """Every cue verb outside quotations, with its statement."""
    for verb in layout.tokens:
        if verb.pos in ("VERB", "AUX") and not layout.quoted(verb.i):
            draft = _read(layout, verb)
            if draft is not None:
                yield draft


def _read(layout: Layout, verb: Token) -> Draft | None:
    lemma = verb.lemma.lower()
    if lemma in cues.PARENTHETICAL and (draft := _around(layout, verb, lemma)):
        return draft
    if draft := _as_told(layout, verb, lemma):
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
    subject = layout.parsed.child(verb.i, "nsubj") or _inverted(layout, verb)
    if subject is None or subject.lower in RELATIVE or layout.parsed.child(verb.i, "nsubjpass"):
        return None
    first = min(subject.left, verb.i)
    first = _skip_auxiliaries(layout, first, verb)
    last = _end_of_cue(layout, verb, subject)
    before = _previous(layout, first)
    if before is None or not _is_break(before) or before.sentence != verb.sentence:
        return None
    if _clause_after(layout, verb, last):
        return None
    left, said = _left_part(layout, verb, before)
    right = _right_part(layout, verb, last, needed=not said)
    if left is None or (right is None and not said):
        return None
    source = source_spans(layout, subject, verb.i)
    return Draft(
        source=source, cue=(_cue(layout, verb),), content=(left, right) if right else (left,), rule="clause-around",
        word=lemma, verb=verb.i, head=subject.i,
    )  # fmt: skip


def _inverted(layout: Layout, verb: Token) -> Token | None:
    """A subject that the parse takes for something else: ", reported the BBC", ", a newspaper alleged Tuesday"."""
    if verb.tag not in ("VBD", "VBZ", "VBP"):
        return None
    before = _previous(layout, verb.i)
    if before is not None and _is_break(before):
        thing = layout.parsed.child(verb.i, "dobj")
        return thing if thing is not None and thing.left == verb.i + 1 and thing.pos in ("PROPN", "NOUN") else None
    head = layout.tokens[verb.head]
    return head if verb.dep in ("acl", "relcl") and head.i < verb.i and head.pos in ("NOUN", "PROPN") else None


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


def _left_part(layout: Layout, verb: Token, before: Token) -> tuple[Span | None, bool]:
    """What is said before the cue, from the start of the clause that the parse gives, else of the sentence; and whether that is
    a statement by itself."""
    first = layout.parsed.sentences[verb.sentence][0]
    start = _clause_start(layout, verb, first, before.i)
    paragraph = layout.paragraphs[layout.paragraph_at(verb.start)]
    span = layout.clip(Span(layout.tokens[start].start, before.start), paragraph)
    said = span is not None and len(span.of(layout.text).split()) > 1 and _says_something(layout, verb, start, before.i)
    return span, said


def _says_something(layout: Layout, verb: Token, start: int, stop: int) -> bool:
    """Whether the words before the cue are a statement: they hold a verb that is no mere circumstance ("In a speech, he said…")."""
    if any(t.dep in ("ccomp", "parataxis") and start <= t.i < stop for t in layout.parsed.children(verb.i)):
        return True
    if verb.dep in ("acl", "relcl"):
        return any(t.tag in _FINITE for t in layout.tokens[start:stop])
    aside = [t for t in layout.parsed.children(verb.i) if t.dep in ("prep", "advcl", "npadvmod", "advmod", "nsubj") and t.i < stop]
    return any(
        t.tag in _FINITE or (t.tag in ("VB", "VBN", "VBG") and t.dep in ("ROOT", "relcl", "acl"))
        for t in layout.tokens[start:stop]
        if not any(a.left <= t.i <= a.right for a in aside)
    )


def _clause_start(layout: Layout, verb: Token, first: int, stop: int) -> int:
    """Where the statement begins: at its own clause if another finite clause stands before that, else with the sentence."""
    own = next((c for c in layout.parsed.children(verb.i) if c.dep in ("ccomp", "advcl", "parataxis") and c.i < verb.i), None)
    start = own.left if own else first
    if any(layout.tokens[i].tag in _FINITE for i in range(first, start)):
        first = start
    while first < stop and layout.tokens[first].pos in ("CCONJ", "SPACE", "PUNCT") and not layout.quoted(first):
        first += 1
    return first


def _right_part(layout: Layout, verb: Token, last: int, *, needed: bool) -> Span | None:
    """What is said behind a cue that stands in the midst of its statement; needed where what stands before is no statement."""
    tokens, stop = layout.tokens, layout.parsed.sentences[verb.sentence][1]
    comma = last + 1
    if comma >= stop or tokens[comma].text != ",":
        return None
    start = comma + 1
    while start < stop and tokens[start].pos == "SPACE":
        start += 1
    if start >= stop or not (_finite_from(layout, start, stop) if needed else _goes_on(layout, verb, start, stop)):
        return None
    end = stop - 1
    while end > start and tokens[end].pos in ("SPACE",):
        end -= 1
    paragraph = layout.paragraphs[layout.paragraph_at(verb.start)]
    return layout.clip(Span(tokens[start].start, _without_stop(layout, tokens[end].end)), paragraph)


def _finite_from(layout: Layout, start: int, stop: int) -> bool:
    """Whether a main verb follows, before any conjunction that opens the next clause."""
    return any(t.tag in _FINITE for t in layout.tokens[start:stop]) and layout.tokens[start].lower not in ("who", "which", "that")


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


def _as_told(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    """ "As the paper reported, the deal is off": the rest of the sentence."""
    mark = layout.parsed.child(verb.i, "mark", "advmod")
    subject = layout.parsed.child(verb.i, "nsubj")
    if verb.dep != "advcl" or mark is None or mark.lower != "as" or subject is None or lemma not in cues.PARENTHETICAL:
        return None
    if layout.parsed.child(verb.i, "dobj", "ccomp", "xcomp"):
        return None
    first, stop = layout.parsed.sentences[verb.sentence]
    if mark.i - first <= 1:
        span = Span(layout.tokens[verb.right].end, _without_stop(layout, layout.parsed.span(first, stop).end))
    else:
        span = Span(layout.tokens[first].start, mark.start)
    content = layout.clip(span, layout.paragraphs[layout.paragraph_at(verb.start)])
    if content is None or len(content.of(layout.text).split()) < 3:
        return None
    return Draft(
        source=source_spans(layout, subject, verb.i), cue=(_cue(layout, verb),), content=(content,), rule="as-told", word=lemma,
        verb=verb.i, head=subject.i,
    )  # fmt: skip


# Statements behind the cue: "Officials said that the deal is off"


def _before_clause(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    clause = next((c for c in layout.parsed.children(verb.i) if c.dep in _CLAUSES and c.i > verb.i), None) or _stray(layout, verb)
    if clause is None and lemma in cues.PLAINLY and (rest := _rest_of_sentence(layout, verb)):
        content, subject = rest, subject_of(layout, verb.i)
        return subject and Draft(
            source=source_spans(layout, subject, verb.i), cue=(_cue(layout, verb),), content=(content,), rule="rest", word=lemma,
            verb=verb.i, head=subject.i,
        )  # fmt: skip
    if clause is None or (verb.tag == "VB" and lemma in cues.SEEKING and layout.parsed.child(verb.i, "aux")):
        return None
    content = _clause_span(layout, verb, clause)
    if content is None:
        return None
    if verb.tag == "VBN" and (passive := layout.parsed.child(verb.i, "nsubjpass")) and layout.parsed.child(verb.i, "agent") is None:
        if passive.lower == "it":
            return _impersonal(layout, verb, lemma, content)
        if lemma not in cues.HEARING:
            return None
    subject = _sayer(layout, verb)
    source = source_spans(layout, subject, verb.i) if subject else ()
    return Draft(
        source=source, cue=(_cue(layout, verb),), content=(content,), rule="clause", word=lemma, verb=verb.i,
        head=subject.i if subject else None,
    )  # fmt: skip


def _rest_of_sentence(layout: Layout, verb: Token) -> Span | None:
    """What follows a plain verb of saying where the parse found no clause in it, if a finite verb stands there."""
    first, stop = verb.i + 1, layout.parsed.sentences[verb.sentence][1]
    if layout.parsed.child(verb.i, "dobj") is None or layout.parsed.child(verb.i, "nsubjpass"):
        return None
    thing = next(c for c in layout.parsed.children(verb.i) if c.dep == "dobj")
    if thing.i < verb.i or thing.pos == "PRON" or layout.tokens[first].pos in ("ADP", "PUNCT"):
        return None
    if not any(t.tag in _FINITE for t in layout.tokens[first:stop]):
        return None
    paragraph = layout.paragraphs[layout.paragraph_at(verb.start)]
    return layout.clip(Span(layout.tokens[first].start, _without_stop(layout, layout.parsed.span(first, stop).end)), paragraph)


def _stray(layout: Layout, verb: Token) -> Token | None:
    """The that-clause that the parse hangs on a noun between: "told a meeting of leaders that few understood"."""
    parsed = layout.parsed
    for child in parsed.children(verb.i):
        if child.i < verb.i or child.dep not in ("dobj", "dative", "prep", "npadvmod", "oprd"):
            continue
        that = next((t for t in parsed.subtree(child.i) if t.lower == "that" and t.dep in ("mark", "det", "nsubj")), None)
        clause = layout.tokens[that.head] if that is not None else None
        if that is None or clause is None or clause.dep not in ("relcl", "acl", "ccomp") or clause.i < that.i:
            continue
        noun = layout.tokens[clause.head]
        if noun.lemma.lower() not in cues.STATING_NOUNS and parsed.child(clause.i, "nsubj", "nsubjpass", "csubj", "expl") not in (
            None,
            that,
        ):
            return clause
    return None


def _sayer(layout: Layout, verb: Token) -> Token | None:
    """Who says it: the subject; where the verb is passive its "by", for the subject is who is told or asked."""
    if verb.tag != "VBN" or layout.parsed.child(verb.i, "nsubj") or any(c.lower in _HAVE for c in layout.parsed.children(verb.i)):
        return subject_of(layout, verb.i)
    agent = layout.parsed.child(verb.i, "agent")
    if agent is not None:
        return layout.parsed.child(agent.i, "pobj")
    return None if verb.dep == "advcl" or layout.parsed.child(verb.i, "nsubjpass") else subject_of(layout, verb.i)


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
    what = layout.parsed.child(verb.i, "xcomp", "oprd") or _as_what(layout, verb, lemma)
    if subject is None or what is None or layout.parsed.child(verb.i, "agent"):
        return None
    left = layout.trim(layout.tokens[subject.left].start, layout.tokens[min(subject.right, verb.i - 1)].end)
    right = layout.trim(layout.tokens[max(what.left, verb.i + 1)].start, _without_stop(layout, layout.tokens[what.right].end))
    if left is None or right is None:
        return None
    return Draft(cue=(_cue(layout, verb),), content=(left, right), rule="hedge", word=lemma, verb=verb.i, passive=True)


def _as_what(layout: Layout, verb: Token, lemma: str) -> Token | None:
    """ "is seen as a test": what somebody or something is taken for."""
    if lemma not in cues.SEEN_AS:
        return None
    return next((c for c in layout.parsed.children(verb.i) if c.dep == "prep" and c.lower == "as"), None)


def _no_comment(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    """ "declined to comment", "did not respond": the verb phrase is the content."""
    asked = layout.parsed.child(verb.i, "xcomp") if lemma in cues.REFUSING else None
    refusing = asked is not None and asked.lemma.lower() in cues.COMMENTING
    silent = lemma in cues.SILENT and layout.parsed.child(verb.i, "neg") is not None
    subject = subject_of(layout, verb.i)
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
    subject = _sayer(layout, verb)
    if subject is None or layout.parsed.child(verb.i, "nsubjpass") and subject.dep == "nsubjpass":
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
    calling = next((c for c in kids if c.dep in ("advcl", "ccomp", "xcomp") and _mark(parsed, c) == "for"), None)
    if calling is not None and "for" in cues.PREPOSITIONAL.get(lemma, ()):
        return "about", calling.left + 1, calling.right
    for preps, rule in ((cues.ACCUSING, "accusation"), (cues.PREPOSITIONAL, "about")):
        prep = next((c for c in kids if c.dep == "prep" and c.lower in preps.get(lemma, ())), None)
        if prep is not None and (rule == "about" or thing is not None):
            start = thing.left if rule == "accusation" and thing is not None else prep.i + 1
            return rule, min(start, prep.right), max(prep.right, _end(kids, prep))
    if lemma in cues.INFINITIVE and infinitive is not None:
        return "infinitive", infinitive.left, infinitive.right
    if lemma in cues.GERUND and (doing := next((c for c in kids if c.dep in ("xcomp", "pcomp", "ccomp") and c.tag == "VBG"), None)):
        return "doing", doing.left, doing.right
    if lemma in cues.NAMING and (named := next((c for c in kids if c.dep in ("oprd", "ccomp", "xcomp", "acomp")), None)):
        return "naming", min(thing.left if thing else named.left, named.left), named.right
    if lemma in cues.NAMING and thing is not None and (quoted := _quoted_behind(layout, thing)):
        return "naming", thing.left, quoted
    if lemma in cues.NOMINAL and thing is not None:
        return "object", thing.left, max(thing.right, _end(kids, thing))
    return None


def _quoted_behind(layout: Layout, thing: Token) -> int | None:
    """The last token of a quotation that stands in or right behind a noun phrase: "called it “a disgrace”"."""
    after = min(thing.right + 1, len(layout.tokens) - 1)
    quote = layout.quote_at(layout.tokens[after].start) or layout.quote_at(layout.tokens[thing.right].start)
    return layout.parsed.at(quote.inner)[-1].i if quote is not None else None


def _mark(parsed: Parsed, clause: Token) -> str:
    """The word that opens a clause, if it is marked."""
    mark = parsed.child(clause.i, "mark")
    return mark.lower if mark is not None and mark.i == clause.left else ""


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
