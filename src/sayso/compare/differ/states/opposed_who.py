"""Of whom or what: which one the words before or behind a verb name, and whether two such are one: "the former mayor Olaf Varga",
"Varga"; "the Harl bridge", "the bridge"; "Sudran guns", "Sudra"; not "Varga's driver", nor "the Velm bridge".

in: words of a text, and the nouns by which its reports call people    out: a `Whom`; "surely", "perhaps" or nothing

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from itertools import product
from typing import Literal

from msgspec import Struct

from sayso.compare.clauses.sides import one_state
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.which_one import says_nothing

One = Literal["surely", "perhaps"]

_MOST = 16  # words that are looked at
_SHORTEST = 3  # letters of a name's word
_TOKEN = re.compile(r"[^\W_][\w’'&-]*|,")
_OWNS = re.compile(r"[’']s?$")
# Here what names it ends, and what tells which one it is begins.
_LEADS_LIST = """
    of in at on for from with to by near under over about against outside inside off who whom which that whose where when while
    as after before during throughout since because amid into through around opened died told said was is are were had has have
"""
_LEADS = frozenset(_LEADS_LIST.split())
_SMALL_LIST = """
    the a an this that these those its his her their our my mr mrs ms dr sir and both all any every then now also however it them
    him
"""
_SMALL = frozenset(_SMALL_LIST.split())
_DEFINITE = frozenset({"the", "its", "his", "her", "their", "this", "that", "these", "those", "our"})
_DAYS_LIST = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december
"""
_DAYS = frozenset(_DAYS_LIST.split())
_NONE = re.compile(r"\W*(?:none|no|nobody|no one|no-one|neither|not (?:one|a single))\b", re.I)
_VAGUE = re.compile(
    r"\W*(?:the (?:north|south|east|west|centre|center|suburbs|outskirts)(?:ern)? (?:half |part )?of|"
    r"some|parts?|most|many|half|several|another|others?|one of|other|few|a (?:few|second|third|number|majority)|"
    r"(?:two|three|four|five|nearly|about|almost|around|more|at least|\d[\d,.]*)\b(?! sides?))\b",
    re.I,
)
# A people, or many of one sort, and not these: "Americans", "workers".
_MANY = re.compile(r"(?:[\w-]+ )?[\w-]+(?:ans|men|women|people|workers|voters|children|residents|officials|members)", re.I)
_OTHERS = re.compile(
    r"\b(?:any(?:one|body)? (?:other|else)|no(?:body|[ -]one)? (?:other|else)|other)\b",
    re.I,
)
_FAMILY = re.compile(r"\b(?:family|relatives?|household|clan|else)\b", re.I)
_KIN_LIST = "brother sister wife husband son daughter father mother cousin nephew niece uncle aunt brother-in-law sister-in-law"
_KIN = frozenset(map(one_word, _KIN_LIST.split()))
PRONOUN = re.compile(r"\W*(he|she|it|they|who)\W*$", re.I)
_OWNED = re.compile(r"\W*(?:his|her|its|their) (?P<rest>[\w’', -]+)", re.I)
_ALL_OF = re.compile(
    r"\W*(?:(?:all|the (?:whole|rest)|both|the (?:town|city|village|port|island|district|republic|kingdom)) of (?:the )?)+",
    re.I,
)
_NONE_OF = re.compile(r"\W*(?:(?:none|neither|no one|not (?:one|a single one)) of (?:the |its |their )?|no (?!one)|neither )", re.I)
_WHEN = re.compile(r"\W*(?:last night|yesterday|today|tonight|(?:this|yesterday) (?:morning|afternoon|evening)),? (?=\w)", re.I)
_WHEN_BEHIND = re.compile(
    r",? (?:last night|yesterday|today|tonight|(?:late |early )?(?:this|yesterday) (?:morning|afternoon|evening|week))\W*$", re.I
)
_FRONTED = re.compile(r"\W*(?:in|at|on|near|outside|for|from) (?P<where>[^,]{2,40}?),? (?=(?:the|an?|its|his|her|their) )", re.I)
_PREPOSITIONS = frozenset({"from", "by", "in", "at", "on", "up", "to", "of", "for", "with", "under", "over", "forward"})
_PARTICIPLE = re.compile(r"\w{2,}(?:ed|en)|made|built|held|put|left|found|sent|bought|sold|sunk|hit")
_TITLED = (
    re.compile(r"\b(?P<noun>[a-z][a-z-]{3,}),? (?P<name>[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){1,2})"),
    re.compile(
        r"\b(?P<name>[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){1,2}), (?:\d\d, )?(?!who|which|whose|and|but|said|when|where|in|on)"
        r"(?:the |an? )?(?:[a-z-]+ ){0,3}?(?P<noun>[a-z]{4,})"
        r"(?=,| of| who| and| for| until|\.)"
    ),
)


_CAPITAL = re.compile(r"\b[A-ZÀ-Þ][\w-]{2,}")
_OF_STATE_LIST = """
    army military force troop soldier gun artillery navy fleet coastguard ministry government staff command side cutter ship boat
    patrol guard militia fighter rebel jet plane drone tank battery gunner sniper unit policeman police authority cabinet leadership
    president premier minister leader king queen envoy delegation negotiator diplomat regime men bank general commander defender
"""
_OF_STATE = frozenset(map(one_word, _OF_STATE_LIST.split()))
_THINGS_LIST = "painting work ship vessel ferry boat plane aircraft car film book company firm home hospital school hotel club"
_THINGS = frozenset(map(one_word, _THINGS_LIST.split()))


class Whom(Struct, frozen=True):
    """Whom or what words name. head: the noun, one word for all that say the same; "" where there is only a name.  names: of who
    or what it is itself, in lower case, in their order.  nouns: all that it is called.  before, behind: what tells which one it is.
    owners: whose it is.  named: whether it goes by its name.  far: whether it was told by a pronoun for what stands elsewhere.
    doubtful: whether the pronoun may mean another.  near: the words of the names in the sentence before a noun that has none."""

    text: str = ""
    head: str = ""
    names: tuple[str, ...] = ()
    nouns: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    named: bool = False
    definite: bool = False
    none: bool = False
    vague: bool = False
    others: bool = False
    far: bool = False
    doubtful: bool = False
    near: frozenset[str] = frozenset()


def whom(text: str, proper: Collection[str] = (), *, opens: bool = False) -> Whom:
    """What words name. proper: the words of the names in their sentence.  opens: whether they open it, so that a capital says
    nothing."""
    told_of = _NONE_OF.sub("", _ALL_OF.sub("", text, count=1), count=1)
    told_of = _WHEN_BEHIND.sub("", _WHEN.sub("", told_of, count=1))
    fronted = _FRONTED.match(told_of)
    tokens = _TOKEN.findall(told_of[fronted.end() :] if fronted else told_of)[:_MOST]
    core, behind, asides = _parts(tokens)
    behind += _TOKEN.findall(fronted["where"]) if fronted else []
    core, owners = _without_owners(core)
    told = [w for w in core if w.lower() not in _SMALL]
    named = [w for k, w in enumerate(told) if _is_name(w, proper, opens=opens and w == tokens[0] and k == 0)]
    plain = [w for w in told if w not in named]
    aside_names = [w for w in asides if _is_name(w, proper, opens=False)] if asides[:1] and asides[0][0].isupper() else []
    by_name = bool(aside_names) or (bool(told) and told[-1] in named)
    nouns = [one_word(w) for w in (*plain, *(w for w in asides if w[0].islower() and w.lower() not in _SMALL))]
    head = one_word(plain[-1]) if plain else ""
    which = frozenset(one_word(w) for w in plain[:-1] if not says_nothing(w))
    others = _OTHERS.search(text) is not None and _FAMILY.search(text) is not None
    return Whom(
        text=text,
        head=head,
        names=tuple(w.lower() for w in (*named, *aside_names) if len(w) >= _SHORTEST),
        nouns=frozenset(nouns),
        before=which,
        behind=frozenset(w.lower() if w[0].isupper() else one_word(w) for w in behind if w.lower() not in _SMALL | _DAYS),
        owners=owners,
        named=by_name,
        definite=bool(tokens) and (tokens[0].lower() in _DEFINITE or bool(owners)),
        none=_NONE.match(text) is not None,
        vague=_VAGUE.match(text) is not None or _MANY.fullmatch(text.strip()) is not None,
        others=others,
    )


def _without_owners(core: Sequence[str]) -> tuple[list[str], frozenset[str]]:
    """The words of what it is itself, and those of whose it is: "Marten Holl's"."""
    last = max((k for k, w in enumerate(core) if _OWNS.search(w)), default=-1)
    owning = [_OWNS.sub("", w).lower() for w in core[: last + 1] if w[0].isupper() or _OWNS.search(w)]
    return list(core[last + 1 :]), frozenset(w for w in owning if w not in _SMALL)


def _parts(tokens: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
    """The words that name it, what is led in behind them, and what stands between two commas."""
    core, behind, asides = list[str](), list[str](), list[str]()
    into = core
    for token, follows in zip(tokens, (*tokens[1:], ""), strict=False):
        led_in = token.lower() in _LEADS or (follows.lower() in _PREPOSITIONS and _PARTICIPLE.fullmatch(token))
        if token == ",":
            into = asides
        elif led_in and (core or into is not core):
            into = behind
        else:
            into.append(token)
    return core, behind, asides


def _is_name(word: str, proper: Collection[str], *, opens: bool) -> bool:
    low = _OWNS.sub("", word).lower()
    if not word[:1].isupper() or low in _SMALL or low in _DAYS or low in _LEADS:
        return False
    return not opens or low in proper or any(one_state(low, name) for name in proper if len(name) > _SHORTEST)


@lru_cache(maxsize=1)  # asked twice of one story
def titles(texts: tuple[str, ...]) -> Mapping[str, frozenset[str]]:
    """By noun, the surnames of those whom reports call by it: "the minister, Hana Lor"; one word for all that say the same."""
    found: dict[str, set[str]] = {}
    for text in texts:
        for m in (m for pattern in _TITLED for m in pattern.finditer(text)):
            found.setdefault(one_word(m["noun"]), set()).add(m["name"].split()[-1].lower())
    return {noun: frozenset(names) for noun, names in found.items()}


def one_of(a: Whom, b: Whom, called: Mapping[str, frozenset[str]], *, of_side: bool = False, deep: bool = False) -> One | None:
    """Whether two are one; perhaps, where a pronoun may mean another. of_side: whether a body is told by its country.  deep:
    whether a name behind the noun counts."""
    found = _one_of(a, b, called, of_side=of_side, deep=deep)
    return "perhaps" if found and (a.doubtful or b.doubtful) else found


def _one_of(a: Whom, b: Whom, called: Mapping[str, frozenset[str]], *, of_side: bool, deep: bool) -> One | None:
    """The same, whatever pronouns mean."""
    if a.vague or b.vague:
        return None
    if a.others or b.others:
        one = b if a.others else a
        return "surely" if not (a.others and b.others) and one.nouns & _KIN else None
    if of_side:
        return _one_side(a, b)
    if deep:
        a, b = _by_names_behind(a), _by_names_behind(b)
    if a.named and b.named:
        return _one_name(a, b)
    if a.named or b.named:
        return _name_and_noun(*((a, b) if a.named else (b, a)), called)
    return _one_noun(a, b)


def _one_side(a: Whom, b: Whom) -> One | None:
    """Whether two are of one country or body, by its name or whose they are: of what has arms or a say for it, or one noun."""
    one, other = _names_of_side(a), _names_of_side(b)
    speaks = [not x.head or x.named or x.head in _OF_STATE for x in (a, b)]
    if not (all(speaks) or a.head == b.head):
        return None
    if one and other:
        return "surely" if any(x == y or one_state(x, y) for x, y in product(one, other)) else None
    return "perhaps" if a.head and a.head == b.head and not (one or other) and a.definite and b.definite else None


def _names_of_side(x: Whom) -> set[str]:
    """The names of whose side it is: its own and its owner's, or, where it has none, those behind it."""
    behind = {w.lower() for w in _CAPITAL.findall(x.text) if w.lower() in x.behind}
    return {*x.names, *x.owners} or behind


def _by_names_behind(x: Whom) -> Whom:
    """One who is named only behind a noun, as if by that name: "the trial of the former mayor Olaf Varga"."""
    behind = tuple(w.lower() for w in _CAPITAL.findall(x.text) if w.lower() in x.behind)
    return Whom(text=x.text, names=behind, nouns=x.nouns | x.behind, named=True, far=x.far) if not x.names and behind else x


def _one_name(a: Whom, b: Whom) -> One | None:
    """Whether two names are of one; of one surname, of one first name too."""
    if not set(a.names) & set(b.names):
        return None
    if a.names[-1] == b.names[-1] and len(a.names) == len(b.names) == 2 and a.names[0] != b.names[0]:
        return None
    if min(len(a.names), len(b.names)) > 1 and a.names[-1] != b.names[-1] and not _holds_all(a.names, b.names):
        return None  # "Ivo Marr", "Marr Travel"
    apart = a.nouns & _KIN != b.nouns & _KIN and a.names[-1] == b.names[-1] and min(len(a.names), len(b.names)) < 2
    return None if apart else "surely"


def _holds_all(one: Collection[str], other: Collection[str]) -> bool:
    return set(one) <= set(other) or set(other) <= set(one)


def _name_and_noun(named: Whom, noun: Whom, called: Mapping[str, frozenset[str]]) -> One | None:
    """Whether a noun is what somebody of that name is called, and nobody else."""
    if not noun.head or noun.names or noun.owners or not noun.definite:
        return None
    if noun.head in named.nouns and (not noun.before or noun.before & named.nouns or not named.before):
        return "surely"
    known = called.get(noun.head, frozenset())
    if len(known) == 1 and known & set(named.names):
        return "surely"
    return "perhaps" if noun.head in _THINGS and not noun.before and noun.near & set(named.names) else None


def _one_noun(a: Whom, b: Whom) -> One | None:
    """Whether two nouns are of one thing: the same, and nothing beside them tells of two."""
    if not a.head or a.head != b.head:
        return None
    for one, other in ((set(a.names), set(b.names)), (a.before, b.before), (a.owners, b.owners)):
        if one and other and not one & other:
            return None
    which = [{*x.before, *x.names, *x.owners, *x.behind} for x in (a, b)]
    if a.behind and b.behind and not (a.behind | a.owners) & (b.behind | b.owners):
        return None
    known = all(x.definite or x.names for x in (a, b))
    return "surely" if known and (which[0] & which[1] or not all(which)) else "perhaps" if known or which[0] & which[1] else None


def of_antecedent(words: str, meant: Whom) -> Whom | None:
    """What a pronoun names, or what belongs to whom it means ("its artillery"); None where there is no pronoun."""
    fields = {"text": f"{words} ({meant.text})", "far": True}
    if PRONOUN.match(words):
        return Whom(**{**{f: getattr(meant, f) for f in Whom.__struct_fields__}, **fields})
    if (m := _OWNED.match(words)) is None:
        return None
    own = whom(m["rest"])
    owners = own.owners | frozenset(meant.names) | meant.owners
    return Whom(
        text=str(fields["text"]), head=own.head, names=own.names, nouns=own.nouns, before=own.before, behind=own.behind,
        owners=owners, named=own.named, definite=True, far=True, doubtful=meant.doubtful,
    )  # fmt: skip
