"""What people are, by the page's words, and the walk of life it belongs to: a footballer and a minister of one name are two.

in: words beside a name    out: the role in them, and its field; what anybody may be ("spokesman", "leader") has none
"""

from __future__ import annotations

import re

_FIELDS: dict[str, str] = {
    "politics": """
        president minister premier chancellor senator congressman congresswoman representative lawmaker legislator deputy mayor
        governor councillor councilman councilwoman politician ambassador diplomat envoy negotiator secretary undersecretary
        candidate mp mep statesman parliamentarian taoiseach alderman peer king queen prince princess speaker mediator
    """,
    "sport": """
        footballer striker midfielder defender winger goalkeeper quarterback pitcher batsman bowler coach trainer athlete sprinter
        swimmer cyclist boxer jockey golfer skier wrestler gymnast referee umpire forward goalscorer cricketer player
    """,
    "arms": "general admiral colonel major lieutenant brigadier commander sergeant corporal soldier marshal commodore",
    "law": "judge lawyer attorney prosecutor barrister solicitor magistrate justice juror counsel advocate notary",
    "police": "constable sheriff detective superintendent inspector policeman policewoman",
    "business": "businessman businesswoman banker investor entrepreneur ceo cfo coo financier trader economist shareholder tycoon",
    "arts": """
        actor actress singer musician painter sculptor novelist poet author writer filmmaker comedian rapper pianist
        guitarist drummer violinist composer playwright choreographer dancer conductor model
    """,
    "science": """
        scientist physicist chemist biologist historian mathematician geologist seismologist virologist epidemiologist astronomer
        archaeologist sociologist lecturer researcher engineer
    """,
    "medicine": "doctor surgeon nurse physician psychiatrist paediatrician midwife paramedic cardiologist pathologist",
    "church": "bishop archbishop cardinal pope priest vicar imam rabbi pastor nun monk canon chaplain",
    "press": "journalist reporter editor correspondent columnist broadcaster newsreader presenter photographer",
    "trade": """
        farmer teacher headmaster headteacher fisherman shopkeeper butcher baker plumber electrician carpenter driver waiter
        waitress student pupil miner docker mechanic firefighter stallholder caretaker
    """,
}
_FIELD = {word: field for field, words in _FIELDS.items() for word in words.split()}
# What somebody is in any walk of life: it shows that words are a role, and not of which field.
_ANY_LIST = """
    spokesman spokeswoman spokesperson leader chief head director chairman chairwoman chair official officer adviser
    advisor aide expert analyst professor founder owner member activist campaigner resident witness manager executive
    commissioner captain envoy consultant victim survivor suspect defendant widow son daughter brother sister wife
    husband mother father
"""
_ANY = frozenset(_ANY_LIST.split())
# Titles whose holders are called by them before the name; "Miller", "Baker" and "Pope" alone are names as well.
_ALSO_NAMES_LIST = """
    baker butcher king prince cardinal pope bishop priest abbot judge major marshal constable carpenter miner driver
    boxer forward coach peer speaker author canon monk model player porter nurse chair head chief member page son vicar
    deacon student justice general bowler pitcher trainer farmer sargent singer winger skier pastor painter counsel
    teacher
"""
_ALSO_NAMES = frozenset(_ALSO_NAMES_LIST.split())
_PLURAL = re.compile(r"s$")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_STOP_LIST = """
    of in for at on who and from to with by as is was said says told
"""
_STOP = frozenset(_STOP_LIST.split())
_OF_OTHERS = re.compile(r"[’']s$")
_BESIDE_LIST = """
    former then-acting acting deputy vice prime foreign interior home defence defense finance health education justice transport
    trade energy senior junior first national security majority minority house senate assistant associate managing press police
    fire district state crown supreme chief financial operating executive police permanent special peace
"""
_BESIDE = frozenset(_BESIDE_LIST.split())
_DETERMINERS = frozenset(("the", "a", "an", "his", "her", "their", "its"))
# "Copper queen Ida Lam" reigns nowhere; "Danish queen", "the former queen" and "Queen Ida" may.
_ROYAL = frozenset(("king", "queen", "prince", "princess", "baron", "baroness", "tsar", "czar"))
_OF_A_LAND = re.compile(r"(?:ish|ese|an|ch|[A-Z]\w+i)$")
_LONGEST = 60
_MOST = 7  # words of a role
_SHORT_ROLE = 3  # words of one that is taken as it stands: "house judiciary chairman"


def is_role(word: str) -> bool:
    """Whether a word in small letters is what somebody is, and no name."""
    return (word in _FIELD or word in _ANY or word in _SHORT) and word not in _ALSO_NAMES


_SHORT_LIST = """
    sen rep gov gen col lt sgt prof dr mr mrs ms
"""
_SHORT = frozenset(_SHORT_LIST.split())


def role_in(words: str) -> str | None:
    """The role that words beside a name tell: "Marenta's foreign minister" is "foreign minister"; None where they tell none."""
    found: list[str] = []
    for word in _WORD.findall(words[: 3 * _LONGEST])[:_MOST]:
        if word.casefold() in _STOP:
            break
        if len(word) == 1:  # of "U.S."
            continue
        found = [] if _OF_OTHERS.search(word) or word.casefold() in _DETERMINERS else [*found, word]
    if not found or _head(found[-1]) is None or _is_a_trades(found):
        return None
    role = " ".join(found).casefold()[:_LONGEST]
    return role if len(found) <= _SHORT_ROLE else _without_lead(role)


def _is_a_trades(found: list[str]) -> bool:
    """Whether a royal title in small letters is only what somebody of a trade is called: "pop king", "shipping princess"."""
    if len(found) < 2 or found[-1] not in _ROYAL:
        return False
    before = found[-2]
    return before.casefold() not in _BESIDE and _head(before) is None and _OF_A_LAND.search(before) is None


def role_before(words: str) -> str | None:
    """The role that leads up to a name, without what leads up to it: "months after US President" is "president"."""
    role = role_in(" ".join(words.split()[-_MOST:]))
    return None if role is None else _without_lead(role)


def _without_lead(role: str) -> str:
    told = role.split()
    at = len(told) - 1
    while at and (told[at - 1] in _BESIDE or _head(told[at - 1]) is not None):
        at -= 1
    return " ".join(told[at:])


def fields_of(role: str | None) -> tuple[str, ...]:
    """The walks of life of a role, by its last word: of "goalkeeping coach", sport; none where it may be of any."""
    head = _head(role.split()[-1]) if role else None
    return (_FIELD[head],) if head in _FIELD else ()


def _head(word: str) -> str | None:
    small = word.casefold()
    return next((w for w in (small, _PLURAL.sub("", small), small.rpartition("-")[2]) if w in _FIELD or w in _ANY), None)
