"""Speakers by name: who a source is that names somebody, by the page's actors or as a name that no actor has.

in: the head of a source and its draft    out: a `Speaker`, None where the words name nobody; a speaker without a name where it
could be two.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from sayso.annotate.actors.given import given_gender
from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.beside import goes_unnamed
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.speakers_beside import Beside
from sayso.annotate.attributions.speakers_mentions import Mentions
from sayso.annotate.attributions.speakers_unnamed import Registry, Unnamed
from sayso.language import Token
from sayso.model import Actor
from sayso.model.reading import ActorKind, SourceKind

LABELS = frozenset(("transcript", "dash"))  # rules by which a source is the label of what is said
_FAR_MORE = 3  # times as often named, from which the page is about one of two
_PERSONAL_CUES = frozenset(("say", "tell", "write", "add"))  # a name of no known kind that does this is a person's
_KINDS: dict[ActorKind, SourceKind] = {"person": "named_person", "group": "group"}


class Speaker(Struct, frozen=True, kw_only=True):
    """Who says it: name and actor (None where in doubt) and the kind of source."""

    name: str | None = None
    actor: str | None = None
    kind: SourceKind = "unknown"


class Names:
    """The named people and bodies of a page, as sources name them."""

    def __init__(self, layout: Layout, actors: tuple[Actor, ...], mentions: Mentions, unnamed: Registry) -> None:
        self.layout = layout
        self.named = actors
        self.mentions = mentions
        self.unnamed = unnamed
        self.beside = Beside(layout, mentions)

    def labelled(self, draft: Draft) -> Speaker:
        """The speaker of a turn or a signed quotation: the words are a name, whatever the parse makes of them."""
        name = " ".join(draft.source[0].of(self.layout.text).split())
        last = name.split()[-1].casefold()
        called = [a for a in self.named if a.kind == "person" and a.name.casefold().split()[-1] == last]
        if len(called) == 1:
            return named_speaker(called[0])
        return speaker_of(self.unnamed.by_name(name, "named_person", draft.source[0]))

    def signed(self, head: Token, draft: Draft) -> Speaker:
        """The signer of a post: the actor of that very name, or one mentioned by it; unknown where the page has none."""
        name = " ".join(draft.source[0].of(self.layout.text).split()).casefold()
        called = [a for a in self.named if a.name.casefold() == name]
        actor = called[0] if len(called) == 1 else self.mentions.at(head)
        fits = actor is not None and set(actor.name.casefold().split()) & set(name.split())
        return named_speaker(actor) if actor is not None and fits else Speaker()

    def actor(self, head: Token, draft: Draft) -> Speaker | None:
        """The named actor that a noun phrase is: by its head, or by the name set beside it."""
        actor, beside = self.mentions.at(head), self.beside.name(head, draft)
        refused = head.pos == "NOUN" and beside is None and (self.beside.told(head, draft) or goes_unnamed(self.layout, draft))
        if refused:
            return None
        if actor is not None and head.pos == "NOUN" and not _may_be_called(actor, head.lemma.lower()):
            actor = None
        if beside is not None:
            actor = self.mentions.at(beside)
        elif actor is not None and head.pos == "NOUN" and (nearer := self._nearer(head, actor)):
            return speaker_of(nearer)
        if actor is not None and actor.kind == "organisation" and head.pos == "NOUN" and head.lemma.lower() in words.OUTLETS:
            return replace(named_speaker(actor), kind="outlet")  # "the Spanish newspaper El Norte"
        return named_speaker(actor) if actor is not None else None

    def _nearer(self, head: Token, actor: Actor) -> Unnamed | None:
        """An unnamed source of the same noun that spoke after the actor was last mentioned: "the spokesman" is that one."""
        since = self.mentions.last(actor, head.start)
        same = [u for u in self.unnamed.entries if u.lemma == head.lemma.lower() and u.mentions and u.mentions[-1].start > since]
        return same[-1] if same and self.layout.parsed.child(head.i, "amod", "compound", "prep") is None else None

    def proper(self, head: Token, draft: Draft) -> Speaker | None:
        """A proper name that no mention covers: an actor called so, if only one is; else a source of its own."""
        token = self.beside.name(head, draft) or head
        if not self._is_name(token):
            return None
        name = self.beside.run(token)
        if (known := self._surnamed(name, token)) is not None:
            return known
        called = [a for a in self.named if name.lower() in a.name.lower().split() or name == a.name]
        called = [a for a in called if a.name.lower().endswith(name.lower())] if len(called) > 1 else called
        if len(called) == 1:
            return named_speaker(called[0])
        if called:
            return self._leading(called, token) or Speaker(kind=named_speaker(called[0]).kind)
        return speaker_of(self.unnamed.by_name(name, self._kind_of_name(token, name, draft), draft.source[0]))

    def _surnamed(self, name: str, token: Token) -> Speaker | None:
        """A full name whose surname alone is a person of the page: one and the same, under the fuller name."""
        if " " not in name or token.entity not in ("PERSON", ""):
            return None
        last = name.split()[-1].casefold()
        alone = [a for a in self.named if a.kind == "person" and a.name.casefold() == last]
        return Speaker(name=name, actor=alone[0].id, kind="named_person") if len(alone) == 1 else None

    def _leading(self, called: list[Actor], token: Token) -> Speaker | None:
        """Of several with one surname the one whom the title fits ("Mrs Ebert"), or whom the page is about: named first, and far
        more often than the others."""
        title = self.mentions.title_before(token.start)
        if title is not None and (fitting := self.mentions.of_gender(called, title)) is not None:
            return named_speaker(fitting)
        first, *others = sorted(called, key=lambda a: -len(a.mentions))
        fits = title is None or self.mentions.may_be(first.id, title)
        leads = all(len(first.mentions) >= _FAR_MORE * len(a.mentions) and first.mentions[0] < a.mentions[0] for a in others)
        return named_speaker(first) if fits and leads else None

    def _is_name(self, token: Token) -> bool:
        """Whether a token is a name: with a capital, tagged so or in the midst of a sentence."""
        if not token.text[:1].isupper():
            return False
        opens = token.i == self.layout.parsed.sentences[token.sentence][0]
        opens = opens or token.start == self.layout.paragraphs[self.layout.paragraph_at(token.start)].start
        if opens and not token.entity and token.lower.removesuffix("s") in words.PERSONS | words.GROUPS and token.lower[-1] == "s":
            return False  # "Neighbours said"
        return token.pos == "PROPN" or (token.pos == "NOUN" and (not opens or self._stands_alone(token)))

    def _stands_alone(self, token: Token) -> bool:
        """Whether a singular noun that no list has stands without an article, as a name alone does: "Torsen said"."""
        lemma = token.lemma.lower()
        led = any(
            c.i < token.i and c.dep in ("det", "amod", "compound", "poss", "nummod") for c in self.layout.parsed.children(token.i)
        )
        return token.tag == "NN" and token.text.istitle() and not led and lemma not in words.SPEAKING and not words.is_thing(lemma)

    def _kind_of_name(self, token: Token, name: str, draft: Draft) -> SourceKind:
        if words.is_outlet(name):
            return "outlet"
        if token.entity == "PERSON" or draft.rule in LABELS:
            return "named_person"
        if token.entity == "NORP" or token.tag == "NNPS":
            return "group"
        if token.entity in ("ORG", "GPE", "LOC", "FAC") or token.lower in words.ORGANISATIONS:
            return "organisation"
        if any(a.kind == "place" and name.startswith(f"{a.name} ") for a in self.named) and given_gender(name.split()[0]) is None:
            return "organisation"  # "Halden Transit", of Halden
        speaks = draft.word in _PERSONAL_CUES and token.entity == "" and not name.isupper()
        return "named_person" if speaks else "organisation"


def _may_be_called(actor: Actor, noun: str) -> bool:
    """Whether a noun can stand for an actor here: a newsroom speaks as a paper or a station, not as "the company"."""
    return not words.is_outlet(actor.name) or noun in words.OUTLETS or noun in words.PERSONS


def speaker_of(entry: Unnamed) -> Speaker:
    return Speaker(name=entry.name, actor=entry.id, kind=entry.kind)


def named_speaker(actor: Actor) -> Speaker:
    kind = _KINDS.get(actor.kind, "organisation")
    if (kind == "organisation" or " " not in actor.name) and words.is_outlet(actor.name):
        kind = "outlet"
    return Speaker(name=actor.name, actor=actor.id, kind=kind)
