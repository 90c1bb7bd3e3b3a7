"""What is told by "as the paper reported", and what somebody said instead: "closed in July and not, as the firm had said, in May".

in: a text laid out, the verb behind "as"    out: a draft. Behind a negation "as" can mean that somebody said so or the opposite
("was not speeding, as police had claimed"): there it is nobody's statement, unless "not" stands right before it.
"""

from __future__ import annotations

from sayso.annotate.attributions import cues
from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.draft import FINITE, Draft, Layout
from sayso.annotate.attributions.sources import source_spans
from sayso.language import Token
from sayso.model import Span

_FEWEST_WORDS = 2
_NOT = frozenset(("not", "n't", "n’t"))
_NEGATIONS = _NOT | {"never", "no", "nobody", "nothing", "none", "neither", "nor", "hardly", "rather", "instead"}
_CLAUSES = frozenset(("relcl", "acl", "advcl"))
# "Contrary to what the firm had said": what stands outside is the opposite of it.
_AGAINST = frozenset(("to", "despite", "unlike", "against", "from"))
_FARTHEST = 60  # tokens of a sentence looked at before "as"


def as_told(layout: Layout, verb: Token, lemma: str) -> Draft | None:
    """ "As the paper reported, the deal is off": the rest of the sentence."""
    mark = _as(layout, verb)
    subject = layout.parsed.child(verb.i, "nsubj")
    if mark is None or subject is None or subject.lower in words.READER or lemma in cues.WANTING:
        return None
    instead = _right_behind_not(layout, mark)
    content = _instead(layout, verb, mark) if instead else _so(layout, verb, mark)
    source = source_spans(layout, subject, verb.i)
    if not content or not source:
        return None
    return Draft(
        source=source, cue=(layout.cue(verb),), content=content, rule="as-told", word=lemma, verb=verb.i, head=subject.i,
        bounded=instead,
    )  # fmt: skip


def says_the_opposite(layout: Layout, draft: Draft) -> bool:
    """Whether what a draft holds may be the opposite of what its source said: told by "as" behind a negation, or "contrary to what"
    it said."""
    if draft.rule == "as-told" or draft.verb is None:
        return False
    verb = layout.tokens[draft.verb]
    own = Span(layout.tokens[verb.left].start, layout.tokens[verb.right].end)
    if all(own.holds(part) or layout.quote_at(part.start) is not None for part in draft.content):
        return False
    mark = _as(layout, verb)
    if mark is not None:
        return _negated(layout, verb, mark)
    over = layout.tokens[verb.head]
    what = any(c.lower in ("what", "whatever") and c.i < verb.i for c in layout.parsed.children(verb.i))
    return what and verb.dep == "pcomp" and over.lower in _AGAINST


def _as(layout: Layout, verb: Token) -> Token | None:
    """The "as" that a verb's clause opens with."""
    mark = layout.parsed.child(verb.i, "mark", "advmod") if verb.dep in ("advcl", "conj") else None
    opens = mark is not None and mark.lower == "as" and (verb.dep == "advcl" or _right_behind_not(layout, mark))
    return mark if opens else None


def _right_behind_not(layout: Layout, mark: Token) -> bool:
    """Whether "as" follows "not,"."""
    before = layout.tokens[max(0, mark.i - 2) : mark.i]
    return len(before) == 2 and before[0].lower in _NOT and before[1].text == ","


def _negated(layout: Layout, verb: Token, mark: Token) -> bool:
    """Whether a negation stands before "as" in the clause that it belongs to, and no other clause's."""
    first = max(layout.parsed.sentences[mark.sentence][0], mark.i - _FARTHEST)
    return any(t.lower in _NEGATIONS and _of(layout, t, verb.head) for t in layout.tokens[first : mark.i])


def _of(layout: Layout, token: Token, host: int) -> bool:
    """Whether a token belongs to a verb, and to no clause below it: not to "those who did not sign"."""
    for above in layout.parsed.ancestors(token.i):
        if above.i == host:
            return True
        if above.dep in _CLAUSES:
            return False
    return False


def _so(layout: Layout, verb: Token, mark: Token) -> tuple[Span, ...]:
    """What somebody said: behind "as…" where the sentence opens with it, before it else, and behind as well where the verb is."""
    if layout.parsed.child(verb.i, "dobj", "ccomp", "xcomp") is not None:
        return ()
    first, stop = layout.parsed.sentences[verb.sentence]
    end = layout.parsed.span(first, stop).end
    right = layout.near(verb, layout.tokens[verb.right].end, end)
    if mark.i - first <= 1:
        return _whole(layout, right)
    if _negated(layout, verb, mark):
        return _open_question(layout, verb, mark)
    left = layout.near(verb, layout.tokens[first].start, mark.start)
    if right is not None and verb.head > verb.right:  # "The road, as the mayor said, is closed"; "Yet, as the mayor said, it is"
        return (left, right) if left is not None and _tells_something(layout, left) else _whole(layout, right)
    return _whole(layout, left)


def _open_question(layout: Layout, verb: Token, mark: Token) -> tuple[Span, ...]:
    """ "The film does not answer [whether he had a gun], as police said": the negation is not the question's."""
    asked = next((c for c in layout.parsed.children(verb.head) if c.dep == "ccomp" and c.right in (mark.i - 1, mark.i - 2)), None)
    if asked is None or layout.tokens[asked.left].lower != "whether":
        return ()
    return _whole(layout, layout.near(verb, layout.tokens[asked.left].start, mark.start))


def _tells_something(layout: Layout, part: Span) -> bool:
    """Whether words are more than what joins sentences: "yet", "if"."""
    return any(t.pos in ("NOUN", "PROPN", "PRON", "NUM") for t in layout.parsed.at(part))


def _whole(layout: Layout, content: Span | None) -> tuple[Span, ...]:
    """What is more than a word or two, or has a verb of its own."""
    if content is None or not (
        len(content.of(layout.text).split()) > _FEWEST_WORDS or any(t.tag in FINITE for t in layout.parsed.at(content))
    ):
        return ()
    return (content,)


def _instead(layout: Layout, verb: Token, mark: Token) -> tuple[Span, ...]:
    """ "[The valve was closed] in July and not, as the firm had said, [in May]": what somebody said in the place of what is so."""
    tokens, stop = layout.tokens, layout.parsed.sentences[verb.sentence][1]
    host, no = tokens[verb.head], tokens[mark.i - 2]
    host = tokens[host.head] if host.i == no.i else host
    comma = next((t.i for t in tokens[verb.i : stop] if t.text == ","), None)
    if comma is None or comma + 1 >= stop or host.i > no.i:
        return ()
    joined = no.i > 0 and (tokens[no.i - 1].text == "," or tokens[no.i - 1].pos == "CCONJ")
    thing = layout.parsed.child(host.i, "dobj") if tokens[comma + 1].pos == "ADP" else None  # "half as much" is a thing itself
    last = thing.right if joined and thing is not None and thing.i < no.i else host.i if joined else no.i - 1
    first = host.left + 1 if tokens[host.left].dep == "mark" else host.left
    left = layout.near(verb, tokens[first].start, tokens[last].end)
    right = layout.near(verb, tokens[comma + 1].start, layout.parsed.span(comma, stop).end)
    return (left, right) if left is not None and right is not None else ()
