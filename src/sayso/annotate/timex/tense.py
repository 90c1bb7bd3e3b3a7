"""The tense of the verb that a time hangs on: "met Friday" looks back, "will meet Friday" ahead."""

from __future__ import annotations

from sayso.annotate.timex.grammar import Tense
from sayso.language import Parsed, Token
from sayso.model import Span

_FUTURE = {"will", "would", "shall", "'ll", "’ll", "'d", "wo", "going"}
# What may be done is still to come; what could not be done, or could be seen, may have been.
_MAY = {"may", "might", "can", "must"}
_PERCEIVING = {"see", "hear", "feel", "smell", "watch", "remember"}
# Words that look ahead by themselves ("is expected in December"), and those whose "to …" is still to come ("agreed to meet").
_EXPECTING = {"expect", "schedule", "plan", "slate", "slat", "due", "set"}  # "slat": the model's lemma of "slated"
# "is forecast for Tuesday", "are pencilled in for Friday": only as what is said of something, for "the rain forecast for Tuesday
# did not come" looks back.
_FORESEEN = {"forecast", "predict", "pencil", "foresee", "earmark", "project"}
_FORWARD = _EXPECTING | {
    "intend", "agree", "want", "hope", "prepare", "promise", "vow", "ask", "order", "urge", "likely", "ready", "need", "decide",
    "aim", "propose", "threaten", "invite", "announce", "call", "be",
}  # fmt: skip
_AGREED = {"agree", "promise", "vow", "decide", "undertake", "pledge"}
# What stands in a calendar where it is told in the present: "talks resume Friday".
_SCHEDULED = {"begin", "start", "resume", "expire", "convene", "open", "close", "end", "meet", "reopen"}
# Whose days the news tells in the present too, once they are over: "shares close higher on Thursday".
_MARKETS = {
    "share", "stock", "market", "index", "future", "bond", "price", "currency", "equity", "yield", "treasury", "nasdaq", "dow",
    "oil", "gold", "dollar", "euro", "yen", "pound", "rupee", "yuan",
}  # fmt: skip
# A day that hangs on these is that of a saying, and of nothing that is told of.
_SAYING = {
    "say", "tell", "add", "announce", "confirm", "report", "warn", "explain", "insist", "state", "comment", "speak", "write",
    "tweet", "post", "brief",
}  # fmt: skip
_WORDS = {"statement", "interview", "conference", "briefing", "tweet", "post", "letter", "release", "email", "remark", "note"}
# Who speaks before these has a part in what befalls that day.
_BEFORE_THEM = {"court", "jury", "judge", "hearing", "inquest", "tribunal", "inquiry", "parliament", "committee", "trial"}
_STEPS = 12  # a time hangs at most so deep below its verb


class TenseFinder:
    """Looks up tense and part of speech by place in the text."""

    def __init__(self, parsed: Parsed) -> None:
        self._parsed = parsed

    def token_at(self, offset: int) -> Token | None:
        """The token that stands at an offset."""
        found = self._parsed.at(Span(offset, offset + 1))
        return found[0] if found else None

    def tag_at(self, offset: int) -> str:
        """Its Penn Treebank tag, or ""."""
        token = self.token_at(offset)
        return token.tag if token else ""

    def at(self, offset: int) -> Tense | None:
        """The tense of the verb above an offset, or None where none is found."""
        token = self.token_at(offset)
        if token is None:
            return None
        for k, above in enumerate(self._parsed.ancestors(token.i)):
            if k >= _STEPS:
                break
            if above.pos in ("VERB", "AUX") and (tense := self._of(above, token)):
                return tense
        return None

    def says_at(self, offset: int) -> bool:
        """Whether what stands at an offset only tells when somebody spoke: "the coastguard said on Tuesday"."""
        token = self.token_at(offset)
        for k, above in enumerate(self._parsed.ancestors(token.i) if token else ()):
            if k >= _STEPS:
                break
            if above.pos == "NOUN" and above.lemma.lower() in _WORDS:
                return True
            if above.pos == "VERB":
                heard = {t.lemma.lower() for t in self._parsed.children(above.i) if t.dep in ("dobj", "dative")}
                return above.lemma.lower() in _SAYING and not heard & _BEFORE_THEM
        return False

    def joins_at(self, offset: int) -> bool:
        """Whether the word at an offset only joins a clause to its verb, and tells no day: "said that Saturday had been quiet"."""
        token = self.token_at(offset)
        return token is not None and token.dep == "mark" and token.tag == "IN"

    def _of(self, verb: Token, time: Token) -> Tense | None:
        helpers = [t for t in self._parsed.children(verb.i) if t.dep in ("aux", "auxpass")]
        words = {t.lower for t in helpers}
        if words & _FUTURE or verb.lower in _FUTURE:
            return None if "have" in words else "future"
        before = {t.lower for t in helpers if t.i < time.i}  # not "the warnings on Thursday that strikes could cause unrest"
        if "have" not in words and (before & _MAY or ("could" in before and self._is_chance(verb))):
            return "future"
        if any(t.tag == "TO" for t in helpers):
            head = self._parsed.tokens[verb.head]
            return self._ahead(head) if head.lemma in _FORWARD or head.lower in _FORWARD else None
        if verb.tag == "VBN" and (verb.lemma in _EXPECTING or (verb.lemma in _FORESEEN and verb.dep not in ("acl", "amod"))):
            return self._ahead(verb)
        due = any(t.dep == "acomp" and t.lower in _EXPECTING for t in self._parsed.children(verb.i))
        if due and verb.tag in ("VBZ", "VBP"):  # "results are due Friday"
            return "future"
        if not helpers and verb.tag in ("VBZ", "VBP") and self._scheduled(verb):
            return "future"
        return _plain(verb, helpers, words)

    def _is_chance(self, verb: Token) -> bool:
        """Whether "could" tells of a chance: "could meet on Friday", not "could not be reached on Friday" or "could hear shots"."""
        return verb.lemma not in _PERCEIVING and not any(t.dep == "neg" for t in self._parsed.children(verb.i))

    def _scheduled(self, verb: Token) -> bool:
        """Whether a verb in the plain present tells what a calendar has: "the truce takes effect on Sunday"."""
        below = [*self._parsed.children(verb.i)]
        objects = {t.lower for t in below if t.dep == "dobj"}
        if verb.lemma == "take":
            return "effect" in objects
        if verb.lemma in ("come", "go"):
            into = next((t for t in below if t.dep == "prep" and t.lower in ("into", "on")), None)
            noun = self._parsed.child(into.i, "pobj") if into else None
            return noun is not None and noun.lower in ("force", "effect", "trial", "sale", "strike")
        return verb.lemma in _SCHEDULED and not objects and not self._is_traded(verb)

    def _is_traded(self, verb: Token) -> bool:
        """Whether a verb's subject has a price; in headlines the parse may hang the verb on it."""
        subject = self._parsed.child(verb.i, "nsubj") or self._parsed.tokens[verb.head]
        return subject.lemma.lower() in _MARKETS

    def _ahead(self, expecting: Token) -> Tense | None:
        """ "is due to meet" looks ahead, and so does "said they had agreed to meet"; "had been due to meet" does not say."""
        had = any(t.lower == "had" for t in self._parsed.children(expecting.i))
        return None if had and not self._is_agreed(expecting) else "future"

    def _is_agreed(self, verb: Token) -> bool:
        """Whether somebody is told to have agreed or promised something, which the telling puts one step back in time."""
        above = self._parsed.tokens[verb.head]
        return verb.lemma in _AGREED and verb.dep == "ccomp" and above.lemma.lower() in _SAYING


def _plain(verb: Token, helpers: list[Token], words: set[str]) -> Tense | None:
    if verb.tag == "VBD" or any(t.tag == "VBD" for t in helpers) or words & {"has", "have", "had", "'ve"}:
        return "past"
    if verb.tag in ("VBZ", "VBP") or any(t.tag in ("VBZ", "VBP") for t in helpers):
        return "present"
    return "past" if verb.tag == "VBN" and verb.dep not in ("acl", "amod") else None
