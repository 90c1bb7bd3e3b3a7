"""The unnamed sources of a page, kept apart: one entry for each, grown by every description that takes it up."""

from __future__ import annotations

import re

from msgspec import Struct

from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.draft import Layout
from sayso.annotate.attributions.speakers_mentions import Mentions
from sayso.language import Token
from sayso.model import Actor, Span
from sayso.model.reading import ActorKind, SourceKind

_WORD = re.compile(r"\w+")
_EMPTY = words.words_of("""
    the a an this that these those one two three several some many another other same such of to in on at for and his her its
    their s who which
    """)
# What is told of a source besides: what it does, when, and in view of what.
_BEHIND = re.compile(
    r",\s+(?:who|which|whose|where|when|while|during|due|despite|because|amid|as(?! well)|after|before|"
    r"(?:speaking|writing|citing|wearing|dressed|sent|filed|posted|issued|published|seen|not seen)\b)\b|\s+--?\s"
)
_BEFORE = re.compile(r"^(?:such|so|indeed|however|still|meanwhile|now|then), ", re.I)
_DAY = re.compile(r" (?:(?:earlier|late|early|last) )?(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)$")
_CLAUSE = re.compile(r" (?:that|who|which|whose|where|when|[a-z]+ed) ")  # what a day behind may belong to
_FRESH = words.words_of("a an one another some several two three four five many other second separate different")
_NEAR = frozenset(("familiar", "close", "briefed", "aware", "knowledge", "involved"))
_PERSONAL = {"his": "male", "her": "female"}
_SET_APART = frozenset(("other", "second", "third", "different"))
# A bare "the source" that could be either of two is given to the nearer only if that one spoke this many paragraphs ago or less.
_RECENT = 4


class Unnamed(Struct, kw_only=True):
    """A source that the page tells of without a name; or by a name that is no actor's (`named`); or several, told as one
    (`joint`).  owner: the word for whose it is ("the town's office", "a lawyer for the firm")."""

    id: str
    name: str
    lemma: str
    terms: set[str]
    plural: bool
    kind: SourceKind
    named: bool = False
    apart: frozenset[str] = frozenset()
    joint: bool = False
    owner: Token | None = None
    mentions: list[Span] = []

    def actor(self) -> Actor:
        """The source as an actor of the page."""
        kind: ActorKind = "organisation"
        if self.kind in ("named_person", "anonymous_person"):
            kind = "person"
        elif self.kind == "group":
            kind = "group"
        return Actor(id=self.id, name=self.name, kind=kind, named=self.named, mentions=tuple(sorted(set(self.mentions))))


class Registry:
    """The unnamed sources met so far."""

    def __init__(self, layout: Layout, mentions: Mentions) -> None:
        self.layout = layout
        self.mentions = mentions
        self.entries: list[Unnamed] = []
        self._by_head: dict[int, Unnamed] = {}

    def described(
        self, head: Token, span: Span, kind: SourceKind | None = None, *, joint: bool = False, whole: bool = False
    ) -> Unnamed | None:
        """The source that a noun phrase describes: one met before, or a new one; None where it could be either of two.

        kind: of a new one, where the words alone don't tell.  joint: whether the phrase names several.
        whole: whether all words of the phrase are the name.
        """
        if head.i in self._by_head:
            return self._by_head[head.i]
        text = " ".join(span.of(self.layout.text).split()) if whole else description(self.layout, head, span)
        terms = {w.lower() for w in _WORD.findall(text)} - {head.lower} - _EMPTY
        plural = head.tag in ("NNS", "NNPS")
        lemma = head.lemma.lower()
        if kind is None and lemma == "people" and self._some_of(head, terms):
            kind = "anonymous_person"
        if kind is None and lemma == "guard" and not plural and terms & words.GUARDED:
            kind = "organisation"
        if kind is None and lemma in words.INDIVIDUALS and head.tag == "NN":
            kind = "anonymous_person"
        fitting = [u for u in self._fitting(head, lemma, terms, plural) if u.joint == joint]
        if self._doubtful(fitting, head) or (fitting and not terms and self._may_be_named(fitting[-1], head, lemma)):
            return None
        known = (
            fitting[-1] if fitting else self.add(text, lemma, terms, plural, kind or words.kind_of_noun(lemma, self._members(head)))
        )
        if len(_bare(text)) > len(_bare(known.name)):
            known.name = text
        known.apart |= self._apart(head)
        known.terms |= terms
        known.joint = joint
        known.owner = known.owner or self._owner(head)
        known.mentions.append(span)
        self._by_head[head.i] = known
        return known

    def add(self, name: str, lemma: str, terms: set[str], plural: bool, kind: SourceKind, *, named: bool = False) -> Unnamed:
        """A new entry."""
        id_ = f"u{len(self.entries) + 1}"
        entry = Unnamed(id=id_, name=name, lemma=lemma, terms=set(terms), plural=plural, kind=kind, named=named, mentions=[])
        self.entries.append(entry)
        return entry

    def by_name(self, name: str, kind: SourceKind, span: Span) -> Unnamed:
        """The entry of a proper name that is no actor's."""
        last = name.split()[-1]
        known = next((u for u in self.entries if u.named and (last == u.name.split()[-1] or name in u.name)), None)
        if known is None:
            known = self.add(name, last.lower(), set(), False, kind, named=True)
        elif len(name) > len(known.name):
            known.name = name
        known.mentions.append(span)
        return known

    def _fitting(self, head: Token, lemma: str, terms: set[str], plural: bool) -> list[Unnamed]:
        """The entries that a description can take up, the latest last. A fresh one ("a second source") takes up none, but one
        told in the very same words."""
        same = [u for u in self.entries if not u.named and u.lemma == lemma and u.plural == plural]
        determiner = self._determiner(head)
        if determiner == "the" and (apart := self._apart(head)):  # "the other diplomat" was told as such, or is a new one
            return [u for u in same if apart <= u.apart]
        if determiner in _FRESH or (determiner == "" and not plural):
            return [u for u in same if determiner != "another" and len(terms) > 1 and terms == u.terms]
        own = (u for u in same if determiner not in _PERSONAL or self._may_own(head, u))
        return sorted((u for u in own if terms <= u.terms), key=lambda u: u.mentions[-1].start)

    def _may_own(self, head: Token, entry: Unnamed) -> bool:
        """Whether "her office" may be an office met before: not "the town's", nor his."""
        pronoun, owner = self._owner(head), entry.owner
        if owner is None or pronoun is None:
            return True
        gender, actor = _PERSONAL[pronoun.lower], self.mentions.at(owner)
        meant = self.mentions.at(pronoun)
        if actor is not None:
            other = meant is not None and meant.id != actor.id
            return actor.kind == "person" and self.mentions.may_be(actor.id, gender) and not other
        if owner.lower in words.PRONOUNS:
            return _PERSONAL.get(owner.lower) == gender
        if owner.pos == "PROPN":
            return owner.entity in ("PERSON", "")
        return owner.lemma.lower() in words.PERSONS and words.GENDER_OF.get(owner.lemma.lower(), gender) == gender

    def _owner(self, head: Token) -> Token | None:
        """The word for whose a source is."""
        owner = self.layout.parsed.child(head.i, "poss")
        if owner is not None:
            return owner
        link = next((c for c in self.layout.parsed.children(head.i) if c.dep == "prep" and c.lower in ("of", "for")), None)
        return self.layout.parsed.child(link.i, "pobj") if link is not None else None

    def _doubtful(self, fitting: list[Unnamed], head: Token) -> bool:
        if len(fitting) < 2 or fitting[-1].plural or fitting[-1].kind != "anonymous_person":
            return False
        at = self.layout.paragraph_at
        return at(head.start) - at(fitting[-1].mentions[-1].start) > _RECENT

    def _may_be_named(self, last: Unnamed, head: Token, lemma: str) -> bool:
        """Whether a bare "the service" may as well be one that has been named since an unnamed one was told of."""
        called = (a for a in self.mentions.actors if a.kind == "organisation" and a.name.split()[-1].casefold() == lemma)
        since = last.mentions[-1].start
        return last.kind == "organisation" and any(self.mentions.last(a, head.start) > since for a in called)

    def _some_of(self, head: Token, terms: set[str]) -> bool:
        """Whether "people" are a few, told by their number or nearness: "three people", "people familiar with the talks"."""
        return self.layout.parsed.child(head.i, "nummod") is not None or bool(terms & _NEAR)

    def _apart(self, head: Token) -> frozenset[str]:
        """The words that set a source off against one named before: "a second source", "the other one"."""
        left = frozenset(c.lower for c in self.layout.parsed.children(head.i) if c.i < head.i)
        return (left & _SET_APART) | (frozenset(("other",)) if "another" in left else frozenset())

    def _determiner(self, head: Token) -> str:
        first = next((c for c in self.layout.parsed.children(head.i) if c.dep in ("det", "nummod", "poss") and c.i < head.i), None)
        return first.lower if first is not None else ""

    def _members(self, head: Token) -> str | None:
        """The noun behind "group of", "dozens of": its lemma, or "" for a people's name."""
        of = next((c for c in self.layout.parsed.children(head.i) if c.dep == "prep" and c.lower == "of"), None)
        member = self.layout.parsed.child(of.i, "pobj") if of is not None else None
        if member is None or member.tag not in ("NNS", "NNPS"):
            return None
        return "" if member.pos == "PROPN" else member.lemma.lower()


def is_joint(layout: Layout, head: Token) -> bool:
    """Whether a phrase names several: "their union and the port company". None of them is taken up by a word for one."""
    if head.pos not in ("NOUN", "PROPN"):
        return False
    joined = [c for c in layout.parsed.children(head.i) if c.dep == "conj" and c.pos in ("NOUN", "PROPN")]
    return any(head.pos != "PROPN" or c.pos == "PROPN" or c.tag == "NNS" for c in joined)


def _bare(name: str) -> str:
    """A description without its article."""
    return re.sub(r"^(?:the|an?)\s+", "", name, flags=re.I)


def description(layout: Layout, head: Token, span: Span) -> str:
    """The words of a description on one line, without a relative clause or what a comma sets off behind it."""
    end = span.end
    for child in layout.parsed.children(head.i):
        if child.i > head.i and (child.dep == "relcl" or (child.dep in ("advcl", "appos") and child.left > head.i + 1)):
            end = min(end, layout.tokens[child.left].start)
    text = layout.text[span.start : end] if end > span.start else span.of(layout.text)
    text = _BEHIND.split(text, maxsplit=1)[0]
    text = _BEFORE.sub("", text)
    text = text if _CLAUSE.search(text) else _DAY.sub("", text)
    text = re.sub(r"\s\([^()]*$|\s\([^()]*\)$", "", text)
    text = text if text.count("“") == text.count("”") and text.count('"') % 2 == 0 else text.strip('“”"')
    return " ".join(text.split()).rstrip(" ,;:-–—")
