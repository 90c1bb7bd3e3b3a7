"""Two descriptions that may be of one source, by what the texts of the story tell of them: "the health body's chief" and Tedra
Ghebre; a ministry and its spokesman; a party and its member; a lawsuit and who brought it.

in: two units    out: yes or no. Yes keeps a difference of source from being told, and nothing else: nobody is one with anybody by
this where voices are counted or words put in a mouth.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.described import Described, one_of, words_told
from sayso.compare.clauses.units import Unit
from sayso.model import Attribution, telling_words

_BEHIND = re.compile(r",|\b(?:of|in|from|for|with|who|that|on|at|by|to|about|familiar|close|briefed|filed|released|involved)\b")
_PLACED = re.compile(r",.*| (?:in|at|on|to|about|with) .*", re.S)  # behind a name: where, when and what about
_ARTICLES = frozenset({"the", "a", "an"})
_DEFINITE = frozenset({"the", "his", "her", "their", "its", "this", "that"})
# What anybody in office may be called, and words that are no office.
_ANYBODYS_LIST = """
    official politician leader man woman spokesman spokeswoman spokesperson premier minister lawmaker executive candidate boss
    lawyer person veteran source attorney reporter
"""
_ANYBODYS = frozenset(_ANYBODYS_LIST.split())
# Of these there are many at once, so that two of them are two.
_MANY_LIST = """
    source person people witness man woman resident user fan neighbour neighbor voter critic one two three victim survivor parent
    friend relative worker employee passenger
"""
_MANY = frozenset(_MANY_LIST.split())
_PLAIN = frozenset({"official", "authority", "government"})  # whoever is in charge, however called
_RESEARCH = frozenset({"researcher", "scientist", "expert", "team", "author", "astronomer", "physicist"})
# Those who may speak for a body without being called after it; general knowledge, not tuned on any set.
_STAFF_LIST = """
    hospital clinic/doctor surgeon nurse medic physician
    police force/officer detective investigator policeman policewoman inspector
    court tribunal/judge justice
    school college university institute/teacher principal headteacher researcher scientist professor lecturer
    army military navy force/soldier troop general commander officer admiral
    brigade fire service/firefighter fireman rescuer crew
    prison jail/guard warden warder
    airline/pilot crew captain
    church diocese/priest bishop pastor
    prosecution/prosecutor
"""
_STAFF = tuple(tuple(frozenset(part.split()) for part in line.split("/")) for line in _STAFF_LIST.strip().splitlines())
_AIDES = frozenset({"staff", "staffer", "aide", "assistant", "adviser", "advisor"})
_LAWYERS = frozenset({"lawyer", "attorney", "counsel", "solicitor", "barrister"})
_FIRMS_LIST = """
    company firm airline bank carmaker drugmaker chipmaker automaker brewer miner insurer lender developer
    operator maker manufacturer owner retailer provider group giant chain utility startup
    corporation brand
"""
_FIRMS = frozenset(_FIRMS_LIST.split())
_SPEAKING = frozenset({"spokesman", "spokeswoman", "spokesperson", "representative", "executive"})
_PUBLIC_LIST = """
    ministry police government court department council army navy party union parliament senate congress house authority agency
    commission committee office bureau nation force military state city town county
"""
_PUBLIC = frozenset(_PUBLIC_LIST.split())
_LEADING_LIST = "chief head director commander marshal spokesman spokeswoman spokesperson officer official inspector commissioner"
_LEADING = frozenset(_LEADING_LIST.split())  # who leads a body or speaks for it, whatever that is called
_HEADS_LIST = "president premier prime chancellor king queen emir sultan leader dictator ruler"
_HEADS = frozenset(_HEADS_LIST.split())
_OFFICES_LIST = "minister secretary ambassador envoy spokesman spokeswoman adviser advisor negotiator"
_OFFICES = frozenset(_OFFICES_LIST.split())
_NO_NAMES = _ANYBODYS | _MANY | _PLAIN | _RESEARCH | _PUBLIC  # with a capital only where they begin a sentence
_SEATING = frozenset({"white", "house", "kremlin", "administration", "presidency", "cabinet"})
_SEATS = ({"white", "house"}, {"kremlin"}, {"administration"}, {"government"}, {"presidency"}, {"cabinet"})
_PARTIES = {"gop": "republican", "tory": "conservative"}
# Papers of one make: what is one text may be called by any word of its line.
_PAPERS = tuple(
    frozenset(line.split())
    for line in (
        "lawsuit suit complaint litigation filing petition",
        "letter missive statement resolution memo declaration appeal",
        "report study analysis paper research survey review examination article data figure projection",
        "ad advertisement advert spot video commercial",
        "email e-mail document file record paper",
        "opinion ruling decision judgment verdict order",
        "release notice posting post announcement blog",
        "plan proposal draft",
    )
)
_LIKE = 4  # letters that a state's name and its people's share: "Kareth", "Karethian"
_STEM = 5  # and a party's name and its members': "Democratic", "Democrats"


class _Source:
    """A source as its report has it. head: the noun that says what it is.  many: whether that is of several.  whole: all its words,
    as `one_of` has them.  own: those that tell it from others of its kind.  capital: those of names in it."""

    def __init__(self, a: Attribution, described: Described) -> None:
        self.name = a.speaker or ""
        self.kind = a.source_kind
        self.named = a.source_kind == "named_person"
        lead = _BEHIND.split(self.name, maxsplit=1)[0].split() or self.name.split()
        self.first, last = lead[0].lower(), lead[-1].replace("’", "'").removesuffix("'s")
        self.head = _PARTIES.get(one_of(last), one_of(last))
        self.many = last.lower().endswith("s") and not last.lower().endswith("ss")
        self.whole = frozenset(_PARTIES.get(w, w) for w in words_told(self.name))
        self.own = frozenset(_PARTIES.get(one_of(w), one_of(w)) for w in telling_words(self.name))
        named = _PLACED.sub("", self.name).split()[self.first in _ARTICLES :]
        capitals = [_PARTIES.get(one_of(w), one_of(w)) for w in named if w[:1].isupper()]
        self.capital = frozenset() if len(capitals) == 1 and capitals[0] in _NO_NAMES else frozenset(capitals)
        self._described = described

    @property
    def beside(self) -> frozenset[str]:
        """What the story's texts say beside its name."""
        return self._described.beside(self.name)

    @property
    def papers(self) -> frozenset[str] | None:
        """Of a document or what is called as one, the words it may be called by."""
        if self.kind not in ("document", "anonymous_person", "organisation"):
            return None
        return next((line for line in _PAPERS if self.head in line), None)


def may_be_one_as_told(a: Unit, b: Unit) -> bool:
    """Whether the sources of two accounts may be one, by what the story's texts tell of them."""
    described, told = a.described, [u.attribution for u in (a, b) if u.attribution and u.attribution.speaker]
    if described is None or len(told) < 2:
        return False
    one, other = (_Source(t, described) for t in told)
    if not (one.named or other.named) and (_of_one_kind(one, other) or _of_one_seat(one, other) or _joined(one, other, described)):
        return True
    return any(
        _is_person(x, y) or _is_body_of(x, y, described) or _is_company(x, y) or _is_paper_of(x, y, described)
        for x, y in ((one, other), (other, one))
    )


def doers_as_told(unit: Unit) -> frozenset[str]:
    """The words, beside its name, by which the story's texts know who says an account: "speaker" for one, his name for "the
    speaker"."""
    a = unit.attribution
    if a is None or not a.speaker or unit.described is None:
        return frozenset()
    return unit.described.beside(a.speaker)


def _is_person(x: _Source, named: _Source) -> bool:
    """Whether a description of one person may be of a named one: by the word for what they are, which the texts have beside the
    name; with a name in the description, only where that stands there too."""
    if not named.named or x.named or x.kind == "outlet":
        return False
    if x.kind == "group" and not x.many and len(x.whole) == 1:  # "the African", of one
        return True
    beside = named.beside
    if x.whole & _AIDES and beside & _AIDES and not x.many:  # "a former staff member", of a chief of staff
        return True
    if x.head in _MANY:
        return False
    if x.many:  # a party and its member
        return x.kind in ("group", "anonymous_person") and x.head in beside and _akin(x.capital - {x.head}, beside)
    if x.kind not in ("anonymous_person", "group"):
        return False
    if x.head in _ANYBODYS and x.whole > {x.head} and x.whole - {x.head} <= beside:  # "a police spokeswoman", of a police inspector
        return True
    owned = x.first in _DEFINITE or re.search(r"['’]s?\b", x.name.split(",")[0]) is not None
    if owned and x.head in _LAWYERS and beside & _LAWYERS:  # "Brenn's attorney", of "her lawyer": whose she is, a pronoun tells
        return True
    return (x.head in beside or (owned and x.head in _ANYBODYS)) and _akin(x.capital - {x.head}, beside | named.whole)


def _is_body_of(body: _Source, named: _Source, described: Described) -> bool:
    """Whether a person speaks for a body: its name stands beside theirs; or, of a state or the seat of its government, with the
    word for their office."""
    if not named.named or body.kind not in ("organisation", "group", "unknown"):
        return False
    if described.is_state(body.name) or any(seat <= body.whole for seat in _SEATS):
        return any(_speaks_for_state(body, words, described) for words in described.descriptions(named.name))
    beside = named.beside
    letters = _initials(body.name)
    if body.own and not body.capital and any(body.own & words and words & _LEADING for words in described.descriptions(named.name)):
        return True  # "the fire brigade", and a fire chief
    if body.own:
        return body.own <= beside or (len(letters) > 2 and letters in beside)
    # "The police" and their chief, "the mayor's office" and the mayor.
    return body.head in beside or (body.head == "office" and bool(body.whole & beside))


def _speaks_for_state(body: _Source, words: frozenset[str], described: Described) -> bool:
    """Whether a description is of who speaks for a state, or for the seat of its government: "the Karethian minister". Where the
    seat tells no state ("the White House"), it is any president's of whom none is told."""
    names = body.own - _SEATING
    if names:
        return bool(words & (_HEADS | _OFFICES)) and _akin(names, words)
    return (
        any(seat <= words for seat in _SEATS)
        or ("president" in words and not described.states(words))
        or _initials(body.name) in words
    )


def _initials(name: str) -> str:
    return "".join(w[0] for w in name.lower().split() if w not in _ARTICLES)


def _joined(x: _Source, y: _Source, described: Described) -> bool:
    """Whether some text names a source by the words of both, of which one says only what it is: "zoo officials", beside "the zoo"
    and "officials"."""
    plain = any(not s.own or s.own == {s.head} for s in (x, y))
    return plain and x.head != y.head and described.joined(x.head, y.head)


def _akin(names: frozenset[str], beside: frozenset[str]) -> bool:
    """Whether all of some names, or words made of them, stand among others: "Kareth" beside "Karethian"."""
    return all(any(n[:_LIKE] == w[:_LIKE] for w in beside) for n in names)


def _of_one_kind(x: _Source, y: _Source) -> bool:
    """Whether two unnamed descriptions may be of one: by one noun and no two names, by two words for whoever is in charge; or
    one has the other's words and more ("Republican lawmakers", "Republicans")."""
    if x.kind == "outlet" or y.kind == "outlet" or "another" in (x.first, y.first):
        return False
    if x.capital and y.capital and not (_akin(x.capital, y.capital) or _akin(y.capital, x.capital)):
        return False
    if x.many != y.many and {x.head, y.head} & _MANY:
        return False
    if x.head == y.head and x.head not in _MANY:
        plain = x.own - {x.head}, y.own - {y.head}
        return plain[0] <= plain[1] or plain[1] <= plain[0] or bool(plain[0] & plain[1])
    if {x.head, y.head} <= _PLAIN or {x.head, y.head} <= _RESEARCH:
        return True
    if any(a.head in bodies and b.head in staff for bodies, staff in _STAFF for a, b in ((x, y), (y, x))):
        return True
    return any(a.own and a.own <= b.whole for a, b in ((x, y), (y, x)))


def _of_one_seat(x: _Source, y: _Source) -> bool:
    """Whether both are the seat of one government, by whichever word."""
    return all(any(seat <= s.whole for seat in _SEATS[:3]) for s in (x, y))


def _is_company(x: _Source, body: _Source) -> bool:
    """Whether "the airline", or who speaks for it, may be a named body: a firm, as far as its name tells."""
    if x.kind not in ("organisation", "anonymous_person") or body.kind != "organisation" or x.capital:
        return False
    if x.whole & _SPEAKING:
        return bool(x.whole & _FIRMS) and bool(body.capital) and not body.whole & _PUBLIC
    if x.first not in _DEFINITE:
        return False
    if x.head in body.beside:
        return True
    return x.head in _FIRMS and bool(body.capital) and not body.whole & _PUBLIC


def _is_paper_of(paper: _Source, other: _Source, described: Described) -> bool:
    """Whether a document may be another's: of one make with it; or one that tells no other maker, where in some report that other's
    name stands as its maker's does."""
    kinds = paper.papers
    if kinds is None or other.kind == "outlet":
        return False
    if other.papers is not None:
        return other.papers is kinds and (not paper.capital or not other.capital or bool(paper.capital & other.capital))
    if paper.capital and not paper.capital <= other.whole:
        return False
    words = other.own or other.whole
    makers = described.makers(kinds)
    return bool(words & makers) or any(w[:_STEM] == m[:_STEM] for w in words for m in makers if min(len(w), len(m)) > _STEM)
