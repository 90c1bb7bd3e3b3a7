"""Which of PLOVER's types a verb stands for, given its frame and the verb that governs it.

in: a parse    out: `Match`es: trigger, type, and the tokens that act and are acted on.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from sayso.annotate.event_frames import FAR, Frame, conjuncts, frame_of, object_words, subject_of
from sayso.annotate.event_words import (
    COOPERATIVE,
    COPULAS,
    DEMANDING,
    FAILING,
    FUTURE,
    GOVERNING,
    HOSTILE,
    MUTUAL,
    OBLIGED,
    PEOPLE,
    PREVENTING,
    REFUSALS,
    REFUSING,
    REFUSING_ADJECTIVES,
    SAYING,
    THREATENING,
    WILLING,
    WILLING_ADJECTIVES,
)
from sayso.annotate.plover import Pattern, noun_types, telling_verbs, verb_patterns
from sayso.language import Parsed, Token
from sayso.model.reading import EventType

# Where a recipient is looked for when the pattern's own places are empty.
_ELSEWHERE = (
    "against",
    "on",
    "upon",
    "to",
    "with",
    "toward",
    "towards",
    "from",
    "for",
    "of",
    "at",
    "into",
    "between",
    "over",
    "in",
)
_WITH = frozenset(["with", "to", "against"])
_COMPLETES = frozenset(["oprd", "acomp", "xcomp", "ccomp", "advmod", "prt", "advcl"])
_NAMED = frozenset(["GPE", "NORP", "ORG", "PERSON"])
_SENT = frozenset(["deploy", "peacekeeping", "alert"])
_HOLDERS = frozenset(["pobj", "poss", "dobj", "nsubj", "amod", "compound"])
_GOVERNED = frozenset(["xcomp", "ccomp", "pcomp"])


class Match(Struct, frozen=True):
    """An event found at a verb or noun. actors, recipients: head tokens, () where not told.  whole: tokens that it uses up."""

    trigger: Token
    type: EventType
    mode: str
    actors: tuple[int, ...]
    recipients: tuple[int, ...]
    uses: frozenset[int] = frozenset()


def find_matches(parsed: Parsed) -> list[Match]:
    """The events of a parse, verbs and nouns, in order."""
    governed: set[int] = set()
    found: list[Match] = []
    for t in parsed.tokens:
        if t.pos not in ("VERB", "AUX") or t.dep in ("aux", "auxpass") or t.i in governed or _withheld(parsed, t):
            continue
        match = _verb(parsed, t, governed)
        if match is not None:
            found.append(match)
    used = {i for m in found for i in m.uses}
    found.extend(m for t in parsed.tokens if t.pos == "NOUN" and t.i not in used and (m := _noun(parsed, t)) is not None)
    return sorted(found, key=lambda m: m.trigger.i)


# Verbs.


def _withheld(parsed: Parsed, verb: Token) -> bool:
    """Whether the verb is what a "refusal to" refuses, or what somebody is kept "from"."""
    head = parsed.tokens[verb.head]
    if verb.dep in ("acl", "relcl"):
        return head.lemma.lower() in REFUSALS
    return verb.dep == "pcomp" and head.lower == "from" and parsed.tokens[head.head].lemma.lower() in PREVENTING


def _verb(parsed: Parsed, verb: Token, governed: set[int]) -> Match | None:
    """The event at a verb; what it governs is added to `governed`, for that is no event of its own."""
    obliged = _obliged(parsed, verb)
    if obliged is not None or not (verb.lemma.lower() in telling_verbs() or verb.lemma.lower() in GOVERNING):
        return obliged
    frame = frame_of(parsed, verb)
    return _governing(parsed, frame, governed) or _plain(parsed, frame, governed)


def _plain(parsed: Parsed, frame: Frame, governed: set[int]) -> Match | None:
    """The best pattern of the verb itself, turned by a future or a negation."""
    best = _best(parsed, frame)
    if best is None:
        return None
    pattern, content, own = best
    if pattern.type is None:
        return None
    if pattern.type == "REQUEST":
        _govern(parsed, [k for k in parsed.children(frame.verb.i) if k.dep in _GOVERNED], governed)
    recipients = _recipients(parsed, frame, pattern, own)
    actors, recipients = _mutual(parsed, pattern.type, frame.subjects, recipients)
    if frame.passive and not actors and pattern.mode in _SENT:
        actors = frame.objects  # "troops were deployed": they are the ones who act
    kind = _turned(parsed, frame.verb, pattern.type, pattern.mode)
    return Match(frame.verb, kind, pattern.mode, actors, recipients, frozenset(content))


def _govern(parsed: Parsed, verbs: list[Token], governed: set[int]) -> None:
    """Take verbs, and those joined to them, out of the events of their own."""
    while verbs:
        t = verbs.pop()
        governed.add(t.i)
        verbs.extend(k for k in parsed.children(t.i) if k.dep == "conj" and k.pos == "VERB")


def _best(parsed: Parsed, frame: Frame) -> tuple[Pattern, set[int], int | None] | None:
    """The most telling pattern: with its object before without, with particle before alone; then the table's order."""
    ranked: tuple[int, Pattern, set[int], int | None] | None = None
    for name, own in frame.names:
        patterns = verb_patterns().get(name, ())
        if not patterns:
            continue
        heads = (own,) if own is not None else frame.objects
        words = {w: h for h in heads for w in object_words(parsed, h)}
        words.update(_adjuncts(parsed, frame))
        for p in patterns:
            hit = next((words[w] for w in p.objects if w in words), None)
            if p.objects and hit is None:
                continue
            if not p.objects and _idle(parsed, frame, p, own):
                continue
            rank = 2 * bool(p.objects) + (" " in name)
            if ranked is None or rank > ranked[0]:
                content = {hit} if hit is not None and p.objects else set()
                ranked = (rank, p, content, own)
    return ranked[1:] if ranked else None


def _idle(parsed: Parsed, frame: Frame, pattern: Pattern, own: int | None) -> bool:
    """Whether a bare pattern lacks what it is done to ("seek" alone is no request) or has what it can't have ("talk rubbish")."""
    wanted = set(pattern.recipient)
    if len(frame.subjects) > 1 and pattern.type == "CONSULT":
        return False  # "the two ministers and the envoy met"
    if frame.objects and own is None and "none" in wanted:
        return True
    if "object" in wanted and not frame.objects:
        return True
    if "need" in wanted and not frame.passive:
        return frame.dative is None and not any(p.preposition in wanted and p.depth < 2 for p in frame.phrases)
    if own is not None or frame.objects or frame.dative is not None:
        return False
    return not any(p.preposition in wanted for p in frame.phrases) and "obj" in wanted


def _adjuncts(parsed: Parsed, frame: Frame) -> dict[str, int]:
    """Words under the verb's own prepositions as "on:strike", and adjectives that complete it ("free", "guilty")."""
    out: dict[str, int] = {}
    for k in parsed.children(frame.verb.i):
        if k.dep in _COMPLETES and k.pos in (
            "ADJ",
            "VERB",
            "ADV",
            "ADP",
            "NOUN",
        ):
            out.setdefault(k.lower, k.i)
        if k.dep == "prep":
            for inner in parsed.children(k.i):
                if inner.dep == "pobj":
                    out.update({f"{k.lower}:{w}": inner.i for w in object_words(parsed, inner.i)})
    return out


def _turned(parsed: Parsed, verb: Token, kind: EventType, mode: str) -> EventType:
    """The codebook's rule for what is yet to come: cooperation in the future is agreement, hostility a threat;
    cooperation that will not be is rejection."""
    if not _future(parsed, verb):
        return kind
    if _negated(parsed, verb):
        return "REJECT" if kind in COOPERATIVE else kind
    if mode == "disengage":
        return kind
    if kind in COOPERATIVE:
        return "AGREE"
    return "THREATEN" if kind in HOSTILE else kind


def _future(parsed: Parsed, verb: Token) -> bool:
    return any(k.dep == "aux" and (k.lower in FUTURE or k.lower == "would") for k in parsed.children(verb.i))


def _negated(parsed: Parsed, verb: Token) -> bool:
    return any(k.dep == "neg" for k in parsed.children(verb.i))


# Verbs that govern another: agreeing, refusing, threatening, demanding.


def _governing(parsed: Parsed, frame: Frame, governed: set[int]) -> Match | None:
    """ "Agreed to withdraw" is agreement, not withdrawal; whom it concerns is told by the verb below."""
    lower = next((k for k in parsed.children(frame.verb.i) if k.dep in ("xcomp", "ccomp") and k.pos in ("VERB", "AUX")), None)
    adjective = next((k for k in parsed.children(frame.verb.i) if k.dep == "acomp"), None)
    word = frame.verb.lemma.lower()
    if adjective is not None and word in COPULAS:
        word = adjective.lower
        lower = next((k for k in parsed.children(adjective.i) if k.dep in ("xcomp", "ccomp") and k.pos in ("VERB", "AUX")), lower)
    if lower is None:
        return None
    kind = _governor(parsed, frame, word, lower)
    if kind is None:
        return None
    _govern(parsed, [lower], governed)
    below = frame_of(parsed, lower)
    recipients = _below(parsed, frame, below, kind)
    both = word == "agree" and len(frame.subjects) == 2 and not any(p.depth == 0 and p.preposition in _WITH for p in frame.phrases)
    actors, recipients = _mutual(parsed, "REJECT" if word in REFUSING else kind, frame.subjects, () if both else recipients)
    trigger = adjective if adjective is not None and word == adjective.lower else frame.verb
    return Match(trigger, kind, "", actors, recipients, frozenset(below.objects))


def _governor(parsed: Parsed, frame: Frame, word: str, lower: Token) -> EventType | None:
    """The type that a governing word gives."""
    infinitive = lower.dep == "xcomp" or any(k.dep == "aux" and k.lower == "to" for k in parsed.children(lower.i))
    negated = _negated(parsed, frame.verb)
    if infinitive and (word in WILLING or word in WILLING_ADJECTIVES):
        return "REJECT" if negated else "AGREE"
    if word in REFUSING or word in REFUSING_ADJECTIVES:
        return "REJECT"
    if word in FAILING and lower.lemma.lower() in ("reach", "agree", "strike", "comply", "sign", "respond"):
        return "REJECT"
    if word in THREATENING:
        below = _best(parsed, frame_of(parsed, lower))
        return "AGREE" if word == "vow" and below is not None and below[0].type in COOPERATIVE else "THREATEN"
    if word in DEMANDING and lower.dep == "ccomp" and (word != "insist" or lower.tag == "VB"):
        return "REQUEST"  # "insisted that he leave"; "insisted that he left" is a statement
    return None


def _below(parsed: Parsed, frame: Frame, below: Frame, kind: EventType) -> tuple[int, ...]:
    """The recipient: whom the governing verb names, else whom the verb below concerns."""
    if kind == "REQUEST":
        return below.subjects or _recipients(parsed, below, None, None)
    own = [
        p.object
        for p in frame.phrases
        if p.depth == 0 and p.preposition in ("with", "to", "against") and _actor_like(parsed, p.object)
    ]
    if own:
        return (own[0],)
    if frame.objects and parsed.tokens[frame.objects[0]].dep != "attr":
        return frame.objects
    best = _best(parsed, below)
    found = _recipients(parsed, below, best[0] if best else None, best[2] if best else None)
    if found and _actor_like(parsed, found[0]):
        return found
    deep = _deep(parsed, below)
    return (deep,) if deep is not None else found


def _obliged(parsed: Parsed, verb: Token) -> Match | None:
    """Somebody says that somebody must: a demand on whoever must."""
    says = parsed.tokens[verb.head]
    if verb.dep not in ("ccomp", "parataxis") or says.lemma.lower() not in SAYING:
        return None
    if not any(k.dep == "aux" and k.lower in OBLIGED for k in parsed.children(verb.i)):
        return None
    speaker, obliged = subject_of(parsed, says), parsed.child(verb.i, "nsubj", "nsubjpass")
    if speaker is None or obliged is None or not _actor_like(parsed, obliged.i):
        return None
    return Match(verb, "REQUEST", "must", conjuncts(parsed, speaker), (obliged.i,))


# Who it is done to.


def _recipients(parsed: Parsed, frame: Frame, pattern: Pattern | None, own: int | None) -> tuple[int, ...]:
    """The recipient's head tokens: the first of the pattern's places that holds an actor, then the first actor anywhere below
    the verb, then whatever stands in those places. A plain object is taken as it is: decisions are condemned as well as people."""
    heads = (own,) if own is not None else frame.objects
    constrained = bool(pattern and pattern.objects)
    places = pattern.recipient if pattern else ("obj",)
    plain = not constrained or "obj" in places
    weak: tuple[int, ...] = ()
    for found in _places(parsed, frame, places, heads, constrained):
        if _actor_like(parsed, found[0]) or (found[0] in heads and plain):
            return found
        weak = weak or found
    if weak and not heads:
        return weak
    near = [p for p in frame.phrases if p.depth < FAR and p.object not in frame.subjects and _actor_like(parsed, p.object)]
    spare = [p for name in _ELSEWHERE for p in near if p.preposition == name]
    if spare and (constrained or not heads):
        return (spare[0].object,)
    if constrained or not heads:
        deep = _deep(parsed, frame)
        if deep is not None:
            return (deep,)
    if weak and (plain or weak[0] not in heads):
        return weak
    return _whose(parsed, heads, constrained) if heads and plain else ()


def _places(
    parsed: Parsed, frame: Frame, places: tuple[str, ...], heads: tuple[int, ...], constrained: bool
) -> Iterator[tuple[int, ...]]:
    """What stands in each of a pattern's places, in order."""
    for place in places:
        if place == "dative" and frame.dative is not None:
            yield conjuncts(parsed, frame.dative)
        elif place == "obj" and heads:
            yield _whose(parsed, heads, constrained)
        else:
            at = [p.object for p in frame.phrases if p.preposition == place and p.object not in frame.subjects]
            at.sort(key=lambda o: (not _actor_like(parsed, o), o < frame.verb.i))
            yield from (conjuncts(parsed, o) for o in at[:1])
    if frame.dative is not None and "dative" not in places:
        yield (frame.dative,)


def _deep(parsed: Parsed, frame: Frame) -> int | None:
    """The first actor below the objects, through what they are "of", "on", and said to be "imposed on" or "made by"."""
    seen = set(frame.subjects)
    roots = [p.object for p in frame.phrases if p.object > frame.verb.i] + list(frame.objects)
    for root in roots:
        for t in parsed.subtree(root):
            if t.i not in seen and t.dep in _HOLDERS and t.i > frame.verb.i and _named(t):
                return _whole(parsed, t)
    return None


def _whole(parsed: Parsed, t: Token) -> int:
    """The head of the phrase that a word describes: "entity" for the "Norlandic" of "a Norlandic entity"."""
    while t.dep in ("amod", "compound", "nmod") and t.head > t.i:
        t = parsed.tokens[t.head]
    return t.i


def _named(t: Token) -> bool:
    return t.entity in _NAMED or (t.pos == "NOUN" and t.lemma.lower() in PEOPLE)


def _whose(parsed: Parsed, heads: tuple[int, ...], constrained: bool) -> tuple[int, ...]:
    """Of a thing, whose it is: "condemned Norland's decision" is done to Norland; of an actor, that actor."""
    t = parsed.tokens[heads[0]]
    if not constrained and (t.pos in ("PROPN", "PRON") or t.lemma.lower() in PEOPLE):
        return heads
    owner = parsed.child(t.i, "poss")
    if owner is not None and owner.pos != "PRON":
        return (owner.i,)
    for k in parsed.children(t.i):
        if k.dep == "prep" and k.lower in ("of", "by", "from"):
            inner = parsed.child(k.i, "pobj")
            if inner is not None and _actor_like(parsed, inner.i):
                return (inner.i,)
    return heads


def _actor_like(parsed: Parsed, i: int) -> bool:
    t = parsed.tokens[i]
    return t.pos == "PROPN" or t.entity in ("GPE", "ORG", "PERSON", "NORP", "LOC") or t.lemma.lower() in PEOPLE


def _mutual(
    parsed: Parsed, kind: EventType, actors: tuple[int, ...], recipients: tuple[int, ...]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """ "A and B met", "A and B signed a deal": A with B."""
    third = any(_actor_like(parsed, r) and not _where(parsed, r) and not _themselves(parsed, r) for r in recipients)
    if kind in MUTUAL and len(actors) == 2 and not third:
        return actors[:1], actors[1:]
    return actors, recipients


def _themselves(parsed: Parsed, i: int) -> bool:
    """Whether a noun only names both again: "between the two countries"."""
    return any(k.lower in ("two", "both") for k in parsed.children(i))


def _where(parsed: Parsed, i: int) -> bool:
    """Whether a noun only tells the place: "in Lima"."""
    return parsed.tokens[i].dep == "pobj" and parsed.tokens[parsed.tokens[i].head].lower in ("in", "at", "near")


# Nouns.


def _noun(parsed: Parsed, noun: Token) -> Match | None:
    """An event told by a noun, where it says who or to whom: "Norland's attack on Sud", "talks between A and B"."""
    entry = noun_types().get(noun.lemma.lower())
    if entry is None or noun.dep in ("compound", "nmod"):
        return None
    kind, mode = entry
    phrases = {p.lower: o for p in parsed.children(noun.i) if p.dep == "prep" and (o := _inner(parsed, p)) is not None}
    if "between" in phrases:
        both = conjuncts(parsed, phrases["between"])
        return Match(noun, kind, mode, both[:1], both[1:])
    actor = _doer(parsed, noun, phrases)
    done_to = next((phrases[p] for p in ("on", "against", "to", "with", "into", "at", "for", "in") if p in phrases), None)
    if done_to is None and actor != phrases.get("of"):
        done_to = phrases.get("of")
    if actor is None or (done_to is None and kind not in ("PROTEST", "ASSAULT")):
        return None
    return Match(noun, kind, mode, (actor,), (done_to,) if done_to is not None else ())


def _inner(parsed: Parsed, preposition: Token) -> int | None:
    inner = parsed.child(preposition.i, "pobj")
    return inner.i if inner is not None and inner.entity not in ("DATE", "TIME") else None


def _doer(parsed: Parsed, noun: Token, phrases: dict[str, int]) -> int | None:
    """Who does what a noun tells: "by …", its possessor, the name before it, "of …" where somebody else is done to."""
    if "by" in phrases:
        return phrases["by"]
    for k in parsed.children(noun.i):
        if k.i < noun.i and (
            k.dep == "poss" or (k.dep in ("compound", "nmod", "amod") and k.entity in ("GPE", "NORP", "ORG", "PERSON"))
        ):
            return k.i if k.pos != "PRON" else None
    return phrases.get("of") if len(phrases) > 1 else None
