"""Statements before and around their cue: "The deal is off, officials said, and the office will close"."""

from __future__ import annotations

from sayso.annotate.attributions import cues
from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.as_told import as_told
from sayso.annotate.attributions.described import described_before, set_aside_before
from sayso.annotate.attributions.draft import FINITE, Draft, Layout
from sayso.annotate.attributions.sources import RELATIVE, own_subject, source_spans
from sayso.language import Token
from sayso.model import Span

_BREAKS = frozenset((",", "—", "–", "--", "-", ";", "?", "!", "”", '"', "''", "’", "'"))
_MODIFIERS = frozenset(("npadvmod", "advmod", "prep", "prt", "dative", "dobj", "tmod", "agent", "aux", "neg"))
_CIRCUMSTANCES = frozenset(("prep", "advcl", "npadvmod", "advmod", "nsubj"))
# These open what the speaker did besides ("…, he said, after the meeting"), not more of what was said.
_BESIDES = frozenset(("who", "whose", "as", "while", "after", "when", "before", "during", "citing", "in", "at"))
_SUBORDINATING = frozenset(("though", "although", "while", "if", "when", "because", "since", "once", "unless", "until"))
_OUGHT = frozenset(("should", "must", "ought", "can", "cannot", "could"))
_FEWEST_WORDS = 2


def read_around(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    """A statement whose cue stands behind it or inside it, between commas; or one told by "as the paper reported"."""
    if lemma not in cues.PARENTHETICAL:
        return None
    return _around(layout, verb, lemma) or as_told(layout, verb, lemma)


def _around(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    described = described_before(layout, verb.i) or set_aside_before(layout, verb.i)
    subject = described[1] if described else own_subject(layout, verb.i) or _inverted(layout, verb)
    if subject is None or subject.lower in RELATIVE | words.READER or layout.parsed.child(verb.i, "nsubjpass"):
        return None
    if _tells_its_object(layout, verb, subject) or _ought_to(layout, verb):
        return None
    first, last = _cue_clause(layout, verb, subject)
    first = layout.token_at(described[0].start).i if described else first
    before = layout.previous(first)
    if before is None or before.text not in _BREAKS or before.sentence != verb.sentence or _clause_after(layout, verb, last):
        return None
    left, said = _left_part(layout, verb, before)
    right = _right_part(layout, verb, last, needed=not said or _half(layout, verb, before))
    if left is None or (right is None and not said):
        return None
    return Draft(
        source=(described[0],) if described else source_spans(layout, subject, verb.i),
        cue=(layout.cue(verb),),
        content=(left, right) if right else (left,),
        rule="no-comment" if lemma in cues.SILENT and layout.parsed.child(verb.i, "neg") is not None else "clause-around",
        word=lemma,
        verb=verb.i,
        head=subject.i,
    )


def _tells_its_object(layout: Layout, verb: Token, subject: Token) -> bool:
    """Whether a verb of showing has its statement behind it as an object, so that what stands before is another's: "It is easy to
    see why they worry -- the papers reveal a trail of debts"."""
    thing = layout.parsed.child(verb.i, "dobj")
    if verb.tag == "VBG" and thing is not None and thing.i > verb.i and layout.parsed.child(verb.i, "aux") is None:
        return True  # what one does while another does what stands before: ", the board adding two directors"
    if verb.lemma.lower() not in cues.DOCUMENTING:
        return False
    plain = thing is not None and thing.i > verb.i and thing.i != subject.i and thing.pos == "NOUN"
    return plain and thing is not None and thing.entity not in ("DATE", "TIME") and thing.lemma.lower() not in words.SPEAKING


def _ought_to(layout: Layout, verb: Token) -> bool:
    """Whether it is only told that somebody should say something: "rather than wait, Norland should respond"."""
    return any(c.dep == "aux" and c.lower in _OUGHT for c in layout.parsed.children(verb.i))


def _inverted(layout: Layout, verb: Token) -> Token | None:
    """A subject that the parse takes for something else: ", reported the BBC", ", a newspaper alleged Tuesday"."""
    if verb.tag not in ("VBD", "VBZ", "VBP"):
        return None
    before = layout.previous(verb.i)
    if verb.lemma.lower() in cues.HEARING:
        return None  # "…, for the defence, told the court"
    if before is not None and before.text in _BREAKS:
        thing = layout.parsed.child(verb.i, "dobj")
        return thing if thing is not None and thing.left == verb.i + 1 and thing.pos in ("PROPN", "NOUN") else None
    head = layout.tokens[verb.head]
    return head if verb.dep in ("acl", "relcl") and head.i < verb.i and head.pos in ("NOUN", "PROPN") else None


def _cue_clause(layout: Layout, verb: Token, subject: Token) -> tuple[int, int]:
    """First and last token of the cue's own clause: subject, auxiliaries, verb, short modifiers up to the next comma."""
    first, last = min(subject.left, verb.i), max(verb.i, subject.right if subject.i > verb.i else verb.i)
    for child in layout.parsed.children(verb.i):
        if child.dep in ("aux", "neg"):
            first = min(first, child.i)
        if child.i > verb.i and child.dep in _MODIFIERS and child.left <= last + 1:
            last = max(last, child.right)
    return first, last


def _clause_after(layout: Layout, verb: Token, last: int) -> bool:
    """Whether the verb has its statement behind it: a clause that follows without a comma."""
    return any(
        child.dep == "ccomp" and child.i > verb.i and child.left <= last + 2 and not _comma_before(layout, child.left)
        for child in layout.parsed.children(verb.i)
    )


def _comma_before(layout: Layout, i: int) -> bool:
    before = layout.previous(i)
    return before is not None and before.text == ","


def _left_part(layout: Layout, verb: Token, before: Token) -> tuple[Span | None, bool]:
    """What is said before the cue, from the start of the clause that the parse gives, else of the sentence; and whether that is
    a statement by itself."""
    first = layout.parsed.sentences[verb.sentence][0]
    start = _clause_start(layout, verb, first, before.i)
    if _asked(layout, layout.tokens[start]):
        return None, False
    span = layout.near(verb, layout.tokens[start].start, before.start)
    if span is None:
        return None, False
    return span, len(span.of(layout.text).split()) >= _FEWEST_WORDS and _says_something(layout, verb, start, before.i)


def _asked(layout: Layout, lead: Token) -> bool:
    """Whether a sentence opens with what somebody was asked: "Asked whether she would resign, she said…"."""
    return lead.tag in ("VBN", "VBD") and lead.lemma.lower() in cues.HEARING and own_subject(layout, lead.i) is None


def _clause_start(layout: Layout, verb: Token, first: int, stop: int) -> int:
    """Where the statement begins: at its own clause if another finite clause stands before that, else with the sentence."""
    own = next((c for c in layout.parsed.children(verb.i) if c.dep in ("ccomp", "advcl", "parataxis") and c.i < verb.i), None)
    start = own.left if own else first
    if any(layout.tokens[i].tag in FINITE for i in range(first, start)):
        first = start
    while first < stop and layout.tokens[first].pos in ("CCONJ", "SPACE", "PUNCT") and not layout.quoted(first):
        first += 1
    return first


def _says_something(layout: Layout, verb: Token, start: int, stop: int) -> bool:
    """Whether the words before the cue are a statement: they hold a verb that is no mere circumstance ("In a speech, he said…")."""
    if any(start <= t.i < stop and _is_clause(layout, t) for t in layout.parsed.children(verb.i)):
        return True
    if verb.dep in ("acl", "relcl"):
        return any(t.tag in FINITE for t in layout.tokens[start:stop])
    aside = [t for t in layout.parsed.children(verb.i) if t.dep in _CIRCUMSTANCES and t.i < stop and not _planned(layout, t)]
    return any(
        t.tag in FINITE or (t.tag in ("VB", "VBN", "VBG") and t.dep in ("ROOT", "relcl", "acl"))
        for t in layout.tokens[start:stop]
        if not any(a.left <= t.i <= a.right for a in aside)
    )


def _is_clause(layout: Layout, child: Token) -> bool:
    """Whether a dependant is a statement: a complement, or a finite clause that nothing marks as a circumstance."""
    if child.dep in ("ccomp", "parataxis"):
        return True
    kids = list(layout.parsed.children(child.i))
    finite = any(t.tag in FINITE for t in (child, *kids) if t is child or t.dep in ("aux", "auxpass"))
    return child.dep == "advcl" and finite and not any(t.dep == "mark" or t.tag == "WRB" for t in kids)


def _planned(layout: Layout, noun: Token) -> bool:
    """Whether a noun carries a headline's infinitive: "Norland to pause talks, source says"."""
    kids = layout.parsed.children(noun.i)
    return noun.dep in ("npadvmod", "nsubj") and any(c.tag == "VB" and layout.parsed.child(c.i, "aux") for c in kids)


def _half(layout: Layout, verb: Token, before: Token) -> bool:
    """Whether only a subordinate clause stands before the cue: "Though it was late, he said, they stayed"."""
    first = layout.parsed.sentences[verb.sentence][0]
    verbs = sum(t.tag in FINITE and t.dep != "aux" for t in layout.tokens[first : before.i])
    return layout.tokens[first].lower in _SUBORDINATING and verbs == 1


def _right_part(layout: Layout, verb: Token, last: int, *, needed: bool) -> Span | None:
    """What is said behind a cue that stands in the midst of its statement; needed where what stands before is no statement."""
    tokens, stop = layout.tokens, layout.parsed.sentences[verb.sentence][1]
    start = last + 2
    if start >= stop or tokens[last + 1].text != ",":
        return None
    while start < stop - 1 and tokens[start].pos == "SPACE":
        start += 1
    if not (_main_verb(layout, start, stop) if needed else _goes_on(layout, verb, start, stop)):
        return None
    return layout.near(verb, tokens[start].start, layout.parsed.span(start, stop).end)


def _main_verb(layout: Layout, start: int, stop: int) -> bool:
    """Whether a finite verb follows that is no relative clause's."""
    return layout.tokens[start].lower not in RELATIVE and any(t.tag in FINITE for t in layout.tokens[start:stop])


def _goes_on(layout: Layout, verb: Token, start: int, stop: int) -> bool:
    """Whether the words behind the comma are still said, and not what the speaker does besides ("…, he said, adding that")."""
    token = layout.tokens[start]
    if token.tag == "VBG" or token.lower in _BESIDES:
        return False
    if token.pos == "CCONJ":
        following = next((t for t in layout.tokens[start:stop] if t.pos in ("VERB", "AUX") and t.tag in FINITE | {"VBN"}), None)
        return not (following and following.head == verb.i and following.lemma.lower() in cues.CLAUSAL | cues.QUOTING)
    return token.head != verb.i or token.dep not in ("prep", "npadvmod", "advmod")
