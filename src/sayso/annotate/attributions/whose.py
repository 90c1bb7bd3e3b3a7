"""Statements told by whose words or whose view they are: "in the words of Hilde Moe, …", "for Hilde Moe, it is “a disaster”".

in: a text laid out    out: drafts. The latter is one only where a sentence begins with it, says what something is, and has words in
quotation marks: without these it was the reporter's own view of somebody in all three places of the news that we read.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.phrases import end_of, with_name
from sayso.annotate.attributions.sources import may_speak, source_spans
from sayso.annotate.attributions.sources_words import words_of
from sayso.language import Token
from sayso.model import Span

_WORDS = words_of("word words")
_SAYS_WHAT = frozenset(("attr", "acomp"))
_APPOSITION = 12  # words that may stand between a name and the comma that ends its phrase
_DEAR = frozenset(("DATE", "TIME", "CARDINAL", "ORDINAL", "EVENT", "GPE", "LOC", "FAC", "MONEY"))


def read_whose(layout: Layout) -> Iterator[Draft]:
    """Every statement that is told as somebody's words, or as how somebody sees it."""
    for token in layout.tokens:
        draft: Draft | None = None
        if token.lower in _WORDS and token.pos == "NOUN" and not layout.quoted(token.i):
            draft = _in_the_words(layout, token)
        elif token.lower in ("for", "to") and layout.parsed.sentences[token.sentence][0] == token.i and token.text.istitle():
            draft = _for_whom(layout, token)
        if draft is not None:
            yield draft


def _in_the_words(layout: Layout, word: Token) -> Draft | None:
    """ "In the words of one official, …": the rest of the sentence."""
    parsed, tokens = layout.parsed, layout.tokens
    first = word.i - 2
    of = next((t for t in parsed.children(word.i) if t.dep == "prep" and t.lower == "of"), None)
    who = parsed.child(of.i, "pobj") if of is not None else None
    if first < 0 or tokens[first].lower != "in" or tokens[word.i - 1].lower != "the" or of is None or who is None:
        return None
    return _draft(layout, tokens[first], of, who, "say")


def _for_whom(layout: Layout, link: Token) -> Draft | None:
    """ "For Hilde Moe, the closure is “a disaster”": what somebody finds that something is."""
    who = layout.parsed.child(link.i, "pobj")
    if who is None or not may_speak(who) or who.entity in _DEAR or not (who.entity == "PERSON" or who.tag == "NN"):
        return None
    verb = layout.tokens[link.head]
    told = verb.lemma == "be" and any(c.dep in _SAYS_WHAT for c in layout.parsed.children(verb.i))
    subject = layout.parsed.child(verb.i, "nsubj")
    if not told or subject is None or subject.i < who.i or (who.entity != "PERSON" and not _is_body(layout, who)):
        return None
    draft = _draft(layout, link, link, who, "believe")
    return draft if draft is not None and any(layout.quoted(t.i) for t in layout.parsed.at(draft.content[0])) else None


def _is_body(layout: Layout, who: Token) -> bool:
    """Whether a noun is a body's that speaks: "the union"."""
    article = layout.parsed.child(who.i, "det")
    return (
        article is not None and article.lower == "the" and who.lower in ("union", "opposition", "government", "ministry", "party")
    )


def _draft(layout: Layout, first: Token, last: Token, who: Token, word: str) -> Draft | None:
    source = with_name(layout, who, source_spans(layout, who))
    comma = (
        next((t for t in layout.tokens[who.i + 1 : who.i + 2 + _APPOSITION] if t.text == "," and t.start >= source[-1].end), None)
        if source
        else None
    )
    if comma is None:
        return None
    stop = layout.parsed.sentences[first.sentence][1]
    paragraph = layout.paragraphs[layout.paragraph_at(first.start)]
    content = layout.clip(Span(comma.end, end_of(layout, stop)), paragraph)
    if content is None:
        return None
    cue = (Span(first.start, last.end),)
    return Draft(source=source, cue=cue, content=(content,), rule="whose", word=word, verb=first.i, head=who.i)
