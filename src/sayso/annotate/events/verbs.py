"""Which of PLOVER's types a verb stands for, given its frame, the verb that governs it, and its tense.

in: a parse and a verb    out: a `Match`; verbs that only tell what another agrees to, refuses or asks for give none
"""

from __future__ import annotations

from sayso.annotate.events.frames import Frame, Match, conjuncts, frame_of, object_words, subject_of
from sayso.annotate.events.plover import Pattern, telling_verbs, verb_patterns
from sayso.annotate.events.recipients import actor_like, mutual, nearest_actor, recipients_of
from sayso.annotate.events.words import (
    COOPERATIVE,
    COPULAS,
    DEMANDING,
    FAILING,
    FUTURE,
    GOVERNING,
    HOSTILE,
    OBLIGED,
    PREVENTING,
    REFUSALS,
    REFUSING,
    REFUSING_ADJECTIVES,
    SAYING,
    THREATENING,
    WILLING,
    WILLING_ADJECTIVES,
)
from sayso.language import Parsed, Token
from sayso.model.reading import EventType

_WITH = frozenset(["with", "to", "against"])
_COMPLETES = frozenset(["oprd", "acomp", "xcomp", "ccomp", "advmod", "prt", "advcl"])
_SENT = frozenset(["deploy", "peacekeeping", "alert"])  # modes whose passive tells who acts: "troops were deployed"
_GOVERNED = frozenset(["xcomp", "ccomp", "pcomp"])


def withheld(parsed: Parsed, verb: Token) -> bool:
    """Whether the verb is what a "refusal to" refuses, or what somebody is kept "from"."""
    head = parsed.tokens[verb.head]
    if verb.dep in ("acl", "relcl"):
        return head.lemma.lower() in REFUSALS
    return verb.dep == "pcomp" and head.lower == "from" and parsed.tokens[head.head].lemma.lower() in PREVENTING


def verb_match(parsed: Parsed, verb: Token, governed: set[int]) -> Match | None:
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
    recipients = recipients_of(parsed, frame, pattern, own)
    actors, recipients = mutual(parsed, pattern.type, frame.subjects, recipients)
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
            if not p.objects and _idle(frame, p, own):
                continue
            rank = 2 * bool(p.objects) + (" " in name)
            if ranked is None or rank > ranked[0]:
                content = {hit} if hit is not None and p.objects else set()
                ranked = (rank, p, content, own)
    return ranked[1:] if ranked else None


def _idle(frame: Frame, pattern: Pattern, own: int | None) -> bool:
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
        if k.dep in _COMPLETES and k.pos != "PUNCT":
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
    lower, adjective = _complement(parsed, frame.verb), parsed.child(frame.verb.i, "acomp")
    word = frame.verb.lemma.lower()
    if adjective is not None and word in COPULAS:
        word, lower = adjective.lower, _complement(parsed, adjective) or lower
    if lower is None:
        return None
    kind = _governor(parsed, frame, word, lower)
    if kind is None:
        return None
    _govern(parsed, [lower], governed)
    below = frame_of(parsed, lower)
    recipients = _below(parsed, frame, below, kind)
    if word == "agree" and len(frame.subjects) == 2 and not any(p.depth == 0 and p.preposition in _WITH for p in frame.phrases):
        recipients = ()  # "A and B agreed to share": with each other
    actors, recipients = mutual(parsed, kind, frame.subjects, recipients)
    trigger = adjective if adjective is not None and word == adjective.lower else frame.verb
    return Match(trigger, kind, "", actors, recipients, frozenset(below.objects))


def _complement(parsed: Parsed, t: Token) -> Token | None:
    """The verb below that completes a verb or adjective."""
    return next((k for k in parsed.children(t.i) if k.dep in ("xcomp", "ccomp") and k.pos in ("VERB", "AUX")), None)


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
        return below.subjects or recipients_of(parsed, below, None, None)
    own = [p.object for p in frame.phrases if p.depth == 0 and p.preposition in _WITH and actor_like(parsed, p.object)]
    if own:
        return (own[0],)
    if frame.objects and parsed.tokens[frame.objects[0]].dep != "attr":
        return frame.objects
    best = _best(parsed, below)
    found = recipients_of(parsed, below, best[0] if best else None, best[2] if best else None)
    if found and actor_like(parsed, found[0]):
        return found
    nearest = nearest_actor(parsed, below)
    return (nearest,) if nearest is not None else found


def _obliged(parsed: Parsed, verb: Token) -> Match | None:
    """Somebody says that somebody must: a demand on whoever must."""
    says = parsed.tokens[verb.head]
    if verb.dep not in ("ccomp", "parataxis") or says.lemma.lower() not in SAYING:
        return None
    if not any(k.dep == "aux" and k.lower in OBLIGED for k in parsed.children(verb.i)):
        return None
    speaker, obliged = subject_of(parsed, says), parsed.child(verb.i, "nsubj", "nsubjpass")
    if speaker is None or obliged is None or not actor_like(parsed, obliged.i):
        return None
    return Match(verb, "REQUEST", "must", conjuncts(parsed, speaker), (obliged.i,))
