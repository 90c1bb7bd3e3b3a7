"""What the network heard and what the rules read, put together: one list, each statement once.

The network finds more and knows better how far a source and a content reach; the rules know what their words mean (a denial, a
passive hedge, an outlet that hands on), read a statement inside another's, and what training had little of (signed posts,
transcripts). Where both found a statement a low score is enough; alone the network has to be sure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from sayso.annotate.attributions.cues import (
    COMMANDING,
    DENYING,
    HEARING,
    NAMED,
    PASSING_ON,
    SAID_BEFORE,
    SAYING,
    WANTING,
)
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.learned.deeds import is_deed
from sayso.annotate.attributions.learned.handed import after_all
from sayso.annotate.attributions.learned.read import ALONE, Heard, merged
from sayso.annotate.attributions.nearby import Nearby
from sayso.annotate.attributions.sources import may_speak
from sayso.language import Token
from sayso.model import Span, covers, overlap

# A claim with its maker, and who denies it: the network takes the maker for the claim's beginning.
_CLAIMS = ("claim-by", "claim-denied")
# Rules that the network's silence says nothing about: training had little or nothing of what they read.
TRUSTED = frozenset(("signed", "dash", "transcript", "headline-colon", "announced", "no-comment", "colon", "whose", *_CLAIMS))
_ACCORDING = "according-to"
_COUNTED = "counted"  # "police put the number at 25,000": who gives a figure is heard, though no word of saying stands there
_SHARED = 0.5
# A rule's cue of which the network thinks so little is none: less is needed where a name speaks than where a pronoun or nobody
# does, mostly the speaker again ("she said she thinks").
_DEAF, _DEAF_TO_NAMES = 0.4, 0.15
# What is told in the report's own voice, whatever the network thinks: that somebody agreed to do something; and, with nobody named
# who thinks so, that something is expected, or somebody blamed.
_OWN_VOICE, _OWN_VOICE_IF_UNSAID = frozenset(("agree",)), frozenset(("expect", "blame", "know", "call", "intend"))
# Passives whose subject is spoken of, and does not speak.
_ACCUSED = frozenset(("accuse", "charge", "convict", "suspect", "indict", "sentence", "acquit", "blame"))
_BE = frozenset(("is", "are", "was", "were", "be", "been", "being"))
# So many words of a cue or a content tell that it is about not being named.
_LEAD = 5
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "conj", "ROOT", "appos"))


# Why a draft falls: the network alone is not sure; it is told in the report's own voice; it hands on a statement that stands; its
# words are all another's; the network hears nothing where only a rule read something.
Why = Literal["unsure", "own voice", "handed on", "another's", "unheard"]


class Joined(Struct, frozen=True):
    """drafts: those that stand.  fallen: those of either that don't, each with the reason."""

    drafts: tuple[Draft, ...]
    fallen: tuple[tuple[Draft, Why], ...]


def joined(layout: Layout, rules: Sequence[Draft], heard: Heard, handed_on: Sequence[Draft] = ()) -> Joined:
    """The settled drafts of the rules with what the network heard. handed_on: the rules' drafts that became another's `via`."""
    taken: set[int] = set()
    stand: list[Draft] = []
    fallen: list[tuple[Draft, Why]] = []
    nearby = Nearby(rules)
    for whole in (_unheard_source(layout, draft) for draft in heard.drafts):
        places = nearby.places((*whole.source, *whole.cue, *whole.content))
        near = [rules[k] for k in places]
        draft = _near(layout, whole, near)
        k = None if draft is None else next((k for k in places if k not in taken and _one(rules[k], draft)), None)
        if draft is not None and k is not None:
            taken.add(k)
            stand.append(_both(layout, rules[k], draft, [r for r in near if r is not rules[k]]))
        elif draft is None:
            fallen.append((whole, "another's"))
        elif (why := _alone(layout, draft, handed_on)) is not None:
            fallen.append((whole, why))
        else:
            stand.append(draft)
    left = [rule for k, rule in enumerate(rules) if k not in taken]
    drowned = _drowned(layout, left, stand, heard)
    fell = set(map(id, drowned))
    stand += [rule for rule in left if id(rule) not in fell]
    back = list(after_all(stand, [d for d, why in fallen if why == "handed on"], drowned, handed_on))
    stand += back
    fallen = [(draft, why) for draft, why in fallen if draft not in back]
    drowned = [rule for rule in drowned if rule not in back]
    stand.sort(key=lambda d: (min(s.start for s in (*d.source, *d.cue, *d.content)), d.content[0].start))
    return Joined(tuple(stand), (*fallen, *((rule, "unheard") for rule in drowned)))


def _unheard_source(layout: Layout, draft: Draft) -> Draft:
    """A network's draft without the source that is only told or asked something ("residents were asked to leave"), and without the
    "it" of "it was heard that"."""
    cue = next((t for s in draft.cue for t in layout.parsed.at(s) if t.pos == "VERB"), None)
    if cue is None or not draft.source or not _is_passive(layout, draft) or layout.parsed.child(cue.i, "agent") is not None:
        return draft
    says = any(t.i != cue.i and t.pos == "VERB" and t.lemma.lower() in SAYING for s in draft.cue for t in layout.parsed.at(s))
    told = cue.lemma.lower() in HEARING | COMMANDING and not says
    nobody = draft.source[0].of(layout.text).lower().split()[-1] == "it"
    return replace(draft, source=(), head=None) if nobody or told else draft


def _alone(layout: Layout, draft: Draft, handed_on: Sequence[Draft]) -> Why | None:
    """Why what only the network has falls; None where it stands."""
    if _own_voice(layout, draft):
        return "own voice"
    if any(_one(rule, draft) for rule in handed_on):
        return "handed on"
    return "unsure" if (draft.score or 0) < ALONE else None


def _near(layout: Layout, draft: Draft, rules: Sequence[Draft]) -> Draft | None:
    """A network's draft without what is too far off to be told under its cue: words of another paragraph that no rule gives to it,
    words of another sentence that stand in no quotation or that a rule gives to another, and its own source. None where nothing
    is left."""
    if not draft.cue:
        return draft
    own = [r for r in rules if any(overlap(a, b) for a in r.cue for b in draft.cue)]
    cue = layout.token_at(draft.cue[0].start)
    here = layout.paragraph_at(cue.start)

    def stays(part: Span) -> bool:
        if layout.token_at(part.start).sentence == cue.sentence or any(overlap(part, c) for r in own for c in r.content):
            return True
        told = any(r.source and r not in own and overlap(part, c) for r in rules for c in r.content)
        return layout.paragraph_at(part.start) == here and layout.quote_at(part.start) is not None and not told

    by_sentence = (p for part in draft.content for p in _sentences(layout, part) if stays(p))
    parts = merged(layout, [p for part in by_sentence for p in _without(layout, part, draft.source)])
    return replace(draft, content=parts) if parts else None


def _sentences(layout: Layout, part: Span) -> Iterator[Span]:
    """A span parted where sentences end in it."""
    for _, tokens in groupby(layout.parsed.at(part), lambda t: t.sentence):
        first, *others = tokens
        last = others[-1] if others else first
        yield Span(max(part.start, first.start), min(part.end, last.end))


def _without(layout: Layout, part: Span, others: Sequence[Span]) -> list[Span]:
    """A span without some others in it."""
    cuts = [part.start, *(x for s in sorted(others) if overlap(part, s) for x in s), part.end]
    left = [layout.trim(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=True) if a < b]
    return [s for s in left if s is not None] if len(cuts) > 2 else [part]


def _drowned(layout: Layout, left: Sequence[Draft], told: Sequence[Draft], heard: Heard) -> list[Draft]:
    """Which of what only rules read fall. Training had no statement inside another: inside one that stands the network's silence
    says nothing of what somebody is named to have said."""
    nearby = Nearby(told)
    covered = [r for r in left if any(_covered(r, d) for d in nearby.to(r.content))]
    fallen = set(map(id, covered))
    unheard = [r for r in left if id(r) not in fallen and _unheard(layout, r, heard)]
    fallen.update(map(id, unheard))
    stand = Nearby([*told, *(r for r in left if id(r) not in fallen)])

    def inside(rule: Draft) -> bool:
        named = rule.head is not None and layout.tokens[rule.head].pos != "PRON"
        return named and any(covers(d.content, c) for d in stand.to(rule.cue) if d is not rule for c in rule.cue)

    return covered + [r for r in unheard if not (r.word in SAYING and inside(r))]


def _own_voice(layout: Layout, draft: Draft) -> bool:
    lead = (*draft.cue, *draft.content[:1])
    words = [t for s in lead for t in layout.parsed.at(s)[:_LEAD]]
    if any(t.tag == "VBN" and t.lemma.lower() in NAMED and layout.tokens[t.i - 1].lower == "be" for t in words):
        return True  # "asked not to be named"
    if any(t.tag == "VBN" and layout.tokens[t.i - 1].lower in _BE and _is_accusing(layout, t) for t in words):
        return True  # "he is accused of taking money": it is others who say so
    if (
        draft.source
        and draft.word in ("ask", "press", "question")
        and any(_is_participle(t) for s in draft.cue for t in layout.parsed.at(s))
    ):
        return True  # "Dost, asked about the loans, said": what somebody else asked
    if draft.word == "expect" and draft.source and _is_passive(layout, draft):
        return True  # "the minister is expected to come": it is others who expect it
    if any(_as_wanted(layout, t, draft) for s in draft.cue for t in layout.parsed.at(s)):
        return True  # "the firm withdrew the plan, as the union demanded": that the firm did is the report's word
    if is_deed(layout, draft):
        return True  # "parliament voted to ban bags": what is done is the report's word
    return draft.word in _OWN_VOICE or (not draft.source and draft.word in _OWN_VOICE_IF_UNSAID)


def _as_wanted(layout: Layout, verb: Token, draft: Draft) -> bool:
    """Whether a verb of wanting stands in "as the union demanded", and what is told stands outside that."""
    if verb.dep != "advcl" or verb.lemma.lower() not in WANTING:
        return False
    mark = layout.parsed.child(verb.i, "mark", "advmod")
    own = Span(layout.tokens[verb.left].start, layout.tokens[verb.right].end)
    return mark is not None and mark.lower == "as" and not any(overlap(own, s) for s in draft.content)


def _is_passive(layout: Layout, draft: Draft) -> bool:
    """Whether the cue is a passive behind its source, of whom it is said, so that it can't be the source's own word."""
    cue = next((t for s in draft.cue for t in layout.parsed.at(s) if t.tag == "VBN" and t.lower not in _BE), None)
    if cue is None or any(s.end > cue.start for s in draft.source):
        return False
    return any(t.lower in _BE for t in layout.tokens[max(0, cue.i - 2) : cue.i])


def _is_participle(token: Token) -> bool:
    """Whether a verb tells what was done to somebody, in a phrase of its own."""
    return token.tag == "VBN" and token.dep in ("acl", "advcl")


def _is_accusing(layout: Layout, token: Token) -> bool:
    following = layout.tokens[token.i + 1].lower if token.i + 1 < len(layout.tokens) else ""
    return token.lemma.lower() in _ACCUSED or (token.lemma.lower() == "find" and following == "guilty")


def _one(rule: Draft, draft: Draft) -> bool:
    """Whether a rule and the network found the same statement: they share the cue, or without one most of the content."""
    if rule.cue and draft.cue:
        return any(overlap(a, b) for a in rule.cue for b in draft.cue) and _common(rule, draft) > 0
    return _common(rule, draft) >= _SHARED * max(_length(rule.content), _length(draft.content))


def _both(layout: Layout, rule: Draft, draft: Draft, others: Sequence[Draft]) -> Draft:
    """A rule's draft with the network's cue; the content of both; the source that stands as one."""
    own = _own_source(layout, rule, draft)
    narrow = rule.bounded or any(_swallowed(o, rule, draft) for o in others if o.rule in TRUSTED)
    return replace(
        rule,
        source=draft.source if own else rule.source,
        head=draft.head if own else rule.head,
        cue=rule.cue if rule.rule in _CLAIMS and _tells_more(layout, draft) else draft.cue or rule.cue,
        content=rule.content
        if narrow or rule.passive
        else _joined_content(layout, rule, draft, draft.source if own else rule.source),
        score=draft.score,
        goes_on=False,
    )


def _tells_more(layout: Layout, draft: Draft) -> bool:
    """Whether a cue around a claim's noun tells what another does with the claim, too: "[rejected claims by] Orvania that…"."""
    return any(t.pos in ("VERB", "AUX") and t.dep != "amod" for s in draft.cue for t in layout.parsed.at(s))


def _joined_content(layout: Layout, rule: Draft, draft: Draft, source: tuple[Span, ...]) -> tuple[Span, ...]:
    """What either found, without the words that name the source; not the "it" that is denied where the network has what it is."""
    if rule.word in DENYING and all(c.of(layout.text).lower() in SAID_BEFORE for c in rule.content):
        return draft.content
    both = merged(layout, [*rule.content, *draft.content])
    if rule.rule == "as-told":
        source = (*source, *(t.span for part in both for t in layout.parsed.at(part)[-1:] if t.lower == "as"))
    return tuple(p for part in both for p in _without(layout, part, source)) or rule.content


def _swallowed(other: Draft, rule: Draft, draft: Draft) -> bool:
    """Whether the network's content takes in what another source says, beyond what the rule found: words in a wrong mouth."""
    return bool(other.source) and _common(other, rule) == 0 and _common(other, draft) >= _SHARED * _length(other.content)


def _own_source(layout: Layout, rule: Draft, draft: Draft) -> bool:
    """Whether the network's source stands: where the rule has none, or where it has another and the network's is a subject.

    Where both mean the same source the rule's words are the whole noun phrase.
    """
    if rule.passive or rule.unsaid or rule.rule in (*_CLAIMS, "as-told"):  # "it is believed", "asked whether" have no source
        return False
    if rule.head is not None and layout.tokens[layout.tokens[rule.head].head].lemma.lower() in PASSING_ON:
        return False  # "the paper quoted a sailor as saying"
    inverted = rule.rule == "clause-around" and rule.head is not None and rule.verb is not None and rule.head > rule.verb
    if inverted and rule.head is not None and layout.tokens[rule.head].dep == "nsubj":
        return False  # "He met the firm's head, Jan Orr, said a clerk"
    if not draft.source or not rule.source:
        return bool(draft.source)
    if any(overlap(a, b) for a in rule.source for b in draft.source):
        return False
    return draft.head is not None and layout.tokens[draft.head].dep in _SUBJECTS


def _covered(rule: Draft, draft: Draft) -> bool:
    """Whether half of what a rule read stands already, and neither tells of the other."""
    nested = any(covers(draft.content, c) for c in rule.cue) or any(covers(rule.content, c) for c in draft.cue)
    return not nested and _common(draft, rule) >= _SHARED * _length(rule.content)


def _unheard(layout: Layout, rule: Draft, heard: Heard) -> bool:
    """Whether the network takes a rule's cue for none; of a quotation without a cue, whether it stands in mid-paragraph."""
    if rule.rule == "quotation-alone":
        start = rule.content[0].start
        return start > layout.paragraphs[layout.paragraph_at(start)].start
    if rule.rule in TRUSTED or rule.rule == _COUNTED or not rule.cue:
        return False
    if rule.rule == _ACCORDING and rule.head is not None and layout.token_at(rule.cue[0].start).i == 0:
        who = layout.tokens[rule.head]  # it hears nothing in the first words of a text; "According to plan" is nobody
        return not may_speak(who) or (who.tag == "NN" and who.left == who.i)
    named = rule.source and rule.head is not None and layout.tokens[rule.head].pos != "PRON"
    return heard.chance(layout, rule.cue) < (_DEAF_TO_NAMES if named else _DEAF)


def _common(a: Draft, b: Draft) -> int:
    return sum(overlap(x, y) for x in a.content for y in b.content)


def _length(spans: Sequence[Span]) -> int:
    return sum(s.end - s.start for s in spans)
