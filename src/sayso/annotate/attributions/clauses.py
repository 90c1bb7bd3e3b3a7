"""Statements behind their cue: "Officials said that the deal is off"; and the order in which a cue verb is read."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator

from sayso.annotate.attributions import cues
from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.around import read_around
from sayso.annotate.attributions.draft import FINITE, Draft, Layout
from sayso.annotate.attributions.objects import read_object
from sayso.annotate.attributions.sources import RELATIVE, antecedent, carries, sayer, source_spans
from sayso.language import Token
from sayso.model import Span

# What may follow a statement's clause and still be part of it, though the parse hangs it on the cue.
_TRAILING = frozenset(("if", "because", "unless", "until", "although", "though", "so", "since", "where", "once"))
# Who hears it, where the parse takes them for the clause's subject: told [us] that…
_HEARERS = frozenset(("me", "us", "him", "them"))
_BETWEEN = frozenset(("dobj", "dative", "prep", "npadvmod", "oprd"))
# Subjects in a quotation that are nobody in particular, or whom only the quotation's speaker could name.
_NOBODY = (
    words.FIRST_PERSON
    | words.PRONOUNS
    | RELATIVE
    | words.words_of("""
    you it this that these those there what one someone somebody anyone anybody everyone everybody nobody none people some others
    many most all no-one
    """)
)
# Before a noun these name nobody either.
_NO_ONE_OF_THEM = frozenset(("no", "any", "every", "each", "either", "neither"))
# What stands behind these is not told as done.
_UNREAL = frozenset(("if", "unless", "whether", "when", "whenever"))


def read_clauses(layout: Layout) -> Iterator[Draft]:
    """Every cue verb with its statement: around the cue | a clause behind it | a phrase; in quotations, what others are told to
    have said."""
    for verb in layout.tokens:
        if verb.pos in ("VERB", "AUX"):
            lemma = verb.lemma.lower()
            if (quote := layout.quote_at(verb.start)) is not None:
                draft = _read_quoted(layout, verb, lemma, quote.inner)
            else:
                draft = read_around(layout, verb, lemma) or _read_clause(layout, verb, lemma) or read_object(layout, verb, lemma)
            if draft is not None:
                yield draft


def _read_quoted(layout: Layout, verb: Token, lemma: str, quote: Span) -> Draft | None:
    """What somebody in a quotation is told to have said: “Putin told me that he would sign.” Only what is told as done, of
    somebody in particular: not "if he says", not "people say"."""
    told = lemma in cues.SAYING & cues.CLAUSAL and verb.tag in ("VBD", "VBN")
    clause = next((c for c in layout.parsed.children(verb.i) if c.dep == "ccomp" and c.i > verb.i), None) if told else None
    subject = sayer(layout, verb) if clause is not None else None
    if clause is None or subject is None or not _somebody(layout, subject) or _unreal(layout, verb):
        return None
    source = source_spans(layout, subject, verb.i)
    first, last = _clause_tokens(layout, verb, clause)
    end = min(layout.tokens[last].end, quote.end)
    content = layout.trim(layout.tokens[first].start, layout.without_stop(end))
    if content is None or not all(quote.start <= s.start and s.end <= quote.end for s in source):
        return None
    return Draft(
        source=source, cue=(layout.cue(verb),), content=(content,), rule="clause-quoted", word=lemma, verb=verb.i, head=subject.i
    )


def _somebody(layout: Layout, subject: Token) -> bool:
    """Whether a subject inside a quotation is somebody in particular."""
    left = [c for c in layout.parsed.children(subject.i) if c.dep in ("det", "poss", "nummod")]
    named = subject.pos != "NOUN" or bool(left)
    return named and subject.lower not in _NOBODY and not any(c.lower in _NO_ONE_OF_THEM for c in left)


def _unreal(layout: Layout, verb: Token) -> bool:
    """Whether a verb tells of what is not so, or may be."""
    below = layout.parsed.children(verb.i)
    return any(c.dep == "neg" or c.tag == "MD" or (c.dep in ("mark", "advmod") and c.lower in _UNREAL) for c in below)


def _read_clause(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    if not (lemma in cues.CLAUSAL or _hedges(layout, verb, lemma)) or (
        verb.tag == "VB" and lemma in cues.SEEKING and layout.parsed.child(verb.i, "aux")
    ):
        return None
    if lemma in cues.SILENT and layout.parsed.child(verb.i, "neg"):
        return None
    content = _content(layout, verb, lemma)
    if content is None:
        return None
    passive = layout.parsed.child(verb.i, "nsubjpass") if verb.tag == "VBN" else None
    if passive is not None and layout.parsed.child(verb.i, "agent") is None and lemma not in cues.HEARING:
        return _impersonal(layout, verb, lemma, content) if passive.lower == "it" else None
    subject = sayer(layout, verb)
    if subject is not None and (subject.lower in words.READER or _asks(layout, subject, verb)):
        return None
    source = source_spans(layout, subject, verb.i) if subject else ()
    return Draft(
        source=source,
        cue=(layout.cue(verb),),
        content=(content,),
        rule="clause",
        word=lemma,
        verb=verb.i,
        head=subject.i if subject else None,
        unsaid=subject is None and _unsaid(layout, verb, lemma),
    )


def _unsaid(layout: Layout, verb: Token, lemma: str) -> bool:
    """Whether a verb without a subject is a participle: "Asked whether it would…", which the parse may take for the past tense."""
    past = verb.tag == "VBD" and verb.dep in ("advcl", "acl") and lemma in cues.HEARING
    return (verb.tag == "VBN" or past) and layout.parsed.child(verb.i, "aux") is None


def _asks(layout: Layout, subject: Token, verb: Token) -> bool:
    """Whether a subject is a question's "who": nobody is told to say it."""
    return subject.lower in RELATIVE and subject.lower != "that" and antecedent(layout, subject, verb.i) is None


def _hedges(layout: Layout, verb: Token, lemma: str) -> bool:
    """Whether a verb is impersonal: "it is understood that…"."""
    subject = layout.parsed.child(verb.i, "nsubjpass") if verb.tag == "VBN" and lemma in cues.HEDGED else None
    return subject is not None and subject.lower == "it"


def _impersonal(layout: Layout, verb: Token, lemma: str, content: Span) -> Draft | None:
    """ "It is believed that…": a statement without a source."""
    if lemma not in cues.HEDGED:
        return None
    return Draft(cue=(layout.cue(verb),), content=(content,), rule="hedge", word=lemma, verb=verb.i, passive=True)


def _content(layout: Layout, verb: Token, lemma: str) -> Span | None:
    """The clause behind the verb, wherever the parse hangs it."""
    clause = next((c for c in layout.parsed.children(verb.i) if c.dep == "ccomp" and c.i > verb.i), None) or _stray(layout, verb)
    if clause is not None:
        return _clause_span(layout, verb, clause)
    return _rest_of_sentence(layout, verb) if lemma in cues.PLAINLY else None


def _clause_span(layout: Layout, verb: Token, clause: Token) -> Span | None:
    """Where the clause behind a verb stands."""
    first, last = _clause_tokens(layout, verb, clause)
    return layout.near(verb, layout.tokens[first].start, layout.tokens[last].end)


def _clause_tokens(layout: Layout, verb: Token, clause: Token) -> tuple[int, int]:
    """First and last token of the clause without "that", with what the parse wrongly hung on the cue behind it."""
    tokens = layout.tokens
    first, last = max(clause.left, verb.i + 1), clause.right
    if first == verb.i + 1 < last and tokens[first].lower in _HEARERS and verb.lemma.lower() in cues.HEARING:
        first += 1
    while first < last and (_is_that(tokens[first]) or tokens[first].pos == "SPACE" or tokens[first].text in (",", ":")):
        first += 1
    for child in layout.parsed.children(verb.i):
        if child.i > clause.i and child.right > last and _belongs(layout, child):
            last = child.right
    return first, min(last, _before_contrast(layout, clause))


def _before_contrast(layout: Layout, clause: Token) -> int:
    """The last token before ", while police say 24": what others say is no part of what this source said."""
    marks = layout.contrasts
    for i in marks[bisect(marks, clause.i) : bisect(marks, clause.right)]:
        head = layout.tokens[layout.tokens[i].head]
        speaks = head.lemma.lower() in cues.CLAUSAL | cues.QUOTING | cues.COUNTING
        if speaks and layout.parsed.child(head.i, "nsubj") is not None:
            return i - 2
    return len(layout.tokens) - 1


def _is_that(token: Token) -> bool:
    return token.lower == "that" and (token.dep == "mark" or token.tag == "IN")


def _belongs(layout: Layout, child: Token) -> bool:
    """Whether a later dependant of the cue is part of what is said."""
    if child.dep == "advcl":
        mark = layout.parsed.child(child.i, "mark", "advmod")
        return mark is not None and mark.lower in _TRAILING
    if child.dep == "conj":
        mark = layout.parsed.child(child.i, "mark")
        speaks = child.lemma.lower() in cues.CLAUSAL | cues.QUOTING
        own = layout.parsed.child(child.i, "nsubj", "nsubjpass") is not None
        return (mark is not None and _is_that(mark)) or (own and not speaks)
    return child.dep == "prep" and child.left == child.i


def _stray(layout: Layout, verb: Token) -> Token | None:
    """The that-clause that the parse hangs on a noun between: "told a meeting of leaders that few understood"."""
    parsed = layout.parsed
    for child in parsed.children(verb.i):
        if child.i < verb.i or child.dep not in _BETWEEN:
            continue
        that = next((t for t in parsed.subtree(child.i) if t.lower == "that" and t.dep in ("mark", "det", "nsubj")), None)
        clause = layout.tokens[that.head] if that is not None else None
        if that is None or clause is None or clause.dep not in ("relcl", "acl", "ccomp") or clause.i < that.i:
            continue
        subject = parsed.child(clause.i, "nsubj", "nsubjpass", "csubj", "expl")
        noun = layout.tokens[clause.head]
        if subject not in (None, that) and (carries(layout, noun) or noun.lemma.lower() not in cues.STATING_NOUNS):
            return clause
    return None


def _rest_of_sentence(layout: Layout, verb: Token) -> Span | None:
    """What follows a plain verb of saying where the parse found no clause in it, if a finite verb stands there."""
    first, stop = verb.i + 1, layout.parsed.sentences[verb.sentence][1]
    thing = layout.parsed.child(verb.i, "dobj")
    if thing is None or thing.i < verb.i or thing.pos == "PRON" or layout.tokens[first].pos in ("ADP", "PUNCT"):
        return None
    if not any(t.tag in FINITE for t in layout.tokens[first:stop]):
        return None
    return layout.near(verb, layout.tokens[first].start, layout.parsed.span(first, stop).end)
