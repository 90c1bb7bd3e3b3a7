"""What is typed into a search, read by its grammar.

in: a query    out: an `Asked`, or a `QueryError` that points at the place

    query    = (part)+ END                          all parts hold
    part     = item ("OR" item)*                    OR binds closer than standing side by side
    item     = ("-" | "NOT") item | group | filter | words
    group    = "(" (part)+ ")"
    filter   = NAME ":" words                       said-by, kind, outlet, about, stance, language; after, before, story
    words    = PHRASE | WORD                        either may end in "*": a beginning
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple, NoReturn, get_args

from msgspec import Struct

from sayso.library.cut import words
from sayso.model import QueryError
from sayso.model.reading import SourceKind, Stance

_LONGEST = 1_000  # signs of a query
_MOST = 64  # words and filters of a query
_DEEPEST = 16  # groups inside each other
_BEGINNING = 3  # signs that a beginning has: with fewer half of all words begin
_TOKEN = re.compile(
    r"""(?P<space>\s+) | (?P<open>\() | (?P<close>\)) | (?P<phrase>["“”][^"“”]*["“”]\*?) | (?P<word>[^\s()"“”]+)""", re.VERBOSE
)
_NAME = re.compile(r"(?P<name>[A-Za-z][A-Za-z_-]*):")
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_CODE = re.compile(r"[a-z]{2,3}")

FILTERS = ("said-by", "kind", "outlet", "about", "stance", "language", "after", "before", "story")
_OF_ALL = ("after", "before", "story")  # what holds for the whole query
KINDS = {k.replace("_", "-"): k for k in get_args(SourceKind)} | {
    "named": "named_person", "unnamed": "anonymous_person", "anonymous": "anonymous_person", "organization": "organisation",
}  # fmt: skip
STANCES = {s.replace("_", "-"): s for s in get_args(Stance)}


class Words(Struct, frozen=True):
    """Words side by side in a passage, its speaker, its outlet or an actor's name. beginning: the last is one."""

    of: str
    words: tuple[str, ...]
    beginning: bool = False


class Mark(Struct, frozen=True):
    """What a passage is: the kind of its source, its stance, or the language of its report."""

    of: str
    value: str


class Both(Struct, frozen=True):
    """All of several hold."""

    parts: tuple[Node, ...]


class Either(Struct, frozen=True):
    """One of several holds."""

    parts: tuple[Node, ...]


class Not(Struct, frozen=True):
    """Something does not hold."""

    part: Node


Node = Words | Mark | Both | Either | Not


class Asked(Struct, frozen=True, kw_only=True):
    """A query that was read. after and before: the first day that fits, and the first that no longer does.

    story: by any name it has.
    """

    what: Both
    after: date | None = None
    before: date | None = None
    story: str | None = None


class _Token(NamedTuple):
    kind: str
    text: str
    start: int


def language_code(told: str | None) -> str | None:
    """The code of a language as search knows it; None of what is no code."""
    code = (told or "").strip().lower()
    return code if _CODE.fullmatch(code) else None


def parse(source: str) -> Asked:
    """
    query = (part)+ END
    """
    return _Parser(source).query()


class _Parser:
    """Where reading a query stands."""

    def __init__(self, source: str) -> None:
        self.source = source
        if len(source) > _LONGEST:
            self._stop(f"a query has at most {_LONGEST} signs", _LONGEST, len(source))
        self._tokens = self._cut()
        self._at = 0
        self._count = 0
        self._whole: dict[str, tuple[str, int, int]] = {}

    def query(self) -> Asked:
        """
        query = (part)+ END
        """
        parts: list[Node] = []
        while self._next.kind != "end":
            if self._next.kind == "close":
                self._stop("no ( before this", self._next.start)
            parts.extend(self._part(0))
        if not parts and not self._whole:
            self._stop("nothing to look for", 0, max(len(self.source), 1))
        story = self._whole["story"][0] if "story" in self._whole else None
        return Asked(what=Both(tuple(parts)), after=self._day("after"), before=self._day("before"), story=story)

    def _part(self, depth: int, *, inside: bool = False) -> list[Node]:
        """
        part = item ("OR" item)*
        """
        begun = self._next
        found = [self._item(depth, inside=inside)]
        while self._next[:2] == ("word", "OR"):
            sign = self._read()
            if found[0] is None:
                self._stop("this holds for the whole query, not for one side of OR", begun.start, sign.start)
            if self._next.kind in ("end", "close"):
                self._stop("something must follow OR", sign.start, sign.start + 2)
            found.append(self._item(depth, inside=True))
        nodes = tuple(node for node in found if node is not None)
        return [Either(nodes)] if len(nodes) > 1 else list(nodes)

    def _item(self, depth: int, *, inside: bool) -> Node | None:
        """
        item = ("-" | "NOT") item | group | filter | words
        """
        token = self._read()
        if token.kind == "open":
            return self._group(token, depth + 1)
        if token.kind == "phrase":
            return self._words("text", token)
        if token.kind != "word":
            self._stop("something to look for belongs here", token.start)
        if token.text in ("OR", "AND"):
            self._stop(f"something must stand before {token.text}", token.start, token.start + len(token.text))
        if token.text == "NOT" or token.text == "-":
            if self._next.kind in ("end", "close"):
                self._stop(f"something must follow {token.text}", token.start, token.start + len(token.text))
            if token.text == "-" and self._next.start > token.start + 1:
                self._stop("a dash stands right before what is not wanted", token.start)
            return self._denied(depth)
        if token.text.startswith("-"):
            self._at -= 1
            self._tokens[self._at] = _Token("word", token.text[1:], token.start + 1)
            return self._denied(depth)
        return self._filter(token, inside=inside) if _NAME.match(token.text) else self._words("text", token)

    def _denied(self, depth: int) -> Node:
        if depth >= _DEEPEST:
            self._stop("too many inside each other", self._next.start)
        node = self._item(depth + 1, inside=True)
        assert node is not None  # what gives none is refused inside
        return Not(node)

    def _group(self, opened: _Token, depth: int) -> Node:
        """
        group = "(" (part)+ ")"
        """
        if depth > _DEEPEST:
            self._stop("too many inside each other", opened.start)
        parts: list[Node] = []
        while self._next.kind != "close":
            if self._next.kind == "end":
                self._stop("this ( is never closed", opened.start)
            parts.extend(self._part(depth, inside=True))
        closed = self._read()
        if not parts:
            self._stop("nothing to look for in here", opened.start, closed.start + 1)
        return Both(tuple(parts))

    def _filter(self, token: _Token, *, inside: bool) -> Node | None:
        """
        filter = NAME ":" words
        """
        found = _NAME.match(token.text)
        assert found is not None
        name, end = found["name"].lower().replace("_", "-"), token.start + found.end()
        if name not in FILTERS:
            self._stop(
                f"no filter is called {found['name']}: (there are {', '.join(FILTERS)}; words with a colon go in quotes)",
                token.start,
                end,
            )
        rest = _Token("word", token.text[found.end() :], end)
        if not rest.text and self._next.kind == "phrase" and self._next.start == end:
            rest = self._read()
        if not rest.text and self._next.kind == "open" and self._next.start == end:
            self._stop(f"OR stands between whole filters: {name}:one OR {name}:other", token.start, end + 1)
        if not rest.text:
            self._stop(f"{name}: is followed by nothing", token.start, end)
        if name in _OF_ALL:
            self._of_all(name, rest, token.start, inside=inside)
            return None
        if name in ("kind", "stance", "language"):
            return self._mark(name, rest)
        return self._words({"said-by": "speaker"}.get(name, name), rest)

    def _of_all(self, name: str, rest: _Token, start: int, *, inside: bool) -> None:
        end = rest.start + len(rest.text)
        if inside:
            self._stop(f"{name}: holds for the whole query, and stands outside of OR, NOT and ( )", start, end)
        if name in self._whole:
            self._stop(f"{name}: stands here a second time", start, end)
        self._counted(rest)
        self._whole[name] = (rest.text.strip('"“”'), rest.start, end)

    def _mark(self, name: str, rest: _Token) -> Mark:
        bare, end = rest.text.strip('"“”'), rest.start + len(rest.text)
        known = {"kind": KINDS, "stance": STANCES}.get(name)
        value = language_code(bare) if known is None else known.get(bare.lower().replace("_", "-").replace(" ", "-"))
        if value is None:
            self._stop(_NO_CODE if known is None else f"no {name} is called so; there are {', '.join(known)}", rest.start, end)
        self._counted(rest)
        return Mark(name, value)

    def _words(self, of: str, token: _Token) -> Words:
        """
        words = PHRASE | WORD
        """
        end = token.start + len(token.text)
        text = token.text.strip('"“”') if token.kind == "word" else re.sub(r'["“”]', "", token.text)
        bare = text.rstrip("*")
        if token.kind == "word" and "*" in bare:
            at = token.start + bare.index("*")
            self._stop("* stands at a word's end only", at)
        found = words(bare)
        if not found:
            self._stop("no letter or digit to look for", token.start, end)
        beginning = bare != text and bare[-1:].isalnum()
        if beginning and len(found[-1]) < _BEGINNING:
            self._stop(f"a beginning has {_BEGINNING} signs at least before its *", token.start, end)
        self._counted(token)
        return Words(of, found, beginning)

    def _day(self, name: str) -> date | None:
        """A day, or the first of a month or year."""
        if name not in self._whole:
            return None
        text, start, end = self._whole[name]
        found = _DAY.fullmatch(text)
        try:
            return date(*(int(part or 1) for part in found.groups())) if found else self._stop(_NO_DAY, start, end)
        except ValueError:
            self._stop(_NO_DAY, start, end)

    def _counted(self, token: _Token) -> None:
        self._count += 1
        if self._count > _MOST:
            self._stop(f"a query has at most {_MOST} words and filters", token.start, len(self.source))

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at]

    def _read(self) -> _Token:
        token = self._tokens[self._at]
        self._at += token.kind != "end"
        return token

    def _cut(self) -> list[_Token]:
        """The tokens; AND between two says what standing side by side says, and goes."""
        tokens: list[_Token] = []
        at = 0
        while at < len(self.source):
            found = _TOKEN.match(self.source, at)
            if found is None:
                self._stop("this quotation mark is never closed", at)
            kind = str(found.lastgroup)
            if kind != "space":
                tokens.append(_Token(kind, found[0], at))
            at = found.end()
        kept = [t for n, t in enumerate(tokens) if t[:2] != ("word", "AND") or not 0 < n < len(tokens) - 1]
        return [*kept, _Token("end", "", len(self.source))]

    def _stop(self, message: str, start: int, end: int | None = None) -> NoReturn:
        raise QueryError(message, source=self.source, span=(start, max(end or 0, start + 1)))


_NO_DAY = "no day: write it as 2026-03-10, 2026-03 or 2026"
_NO_CODE = "no language has this code: write two or three letters, as in en or de"
