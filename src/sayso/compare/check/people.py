"""People by what they are: the role that a text gives beside a name, and where it is another's in the reports.

in: the text's reading, the reports' readings    out: for each person whom the text calls what the reports call somebody else, both
descriptions. Only a role that the reports give to another, for one whom they call something else, is told: "Otto Brandt, a
passenger" where Brandt is a pilot there and the passenger is Helen Marsh.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct

from sayso.compare.clauses.words import stem
from sayso.model import Actor, Reading, Span, one_person, words_of

# Roles that one person hardly has two of; those of one line go together.
_ROLES_LIST = """
lawyer attorney barrister solicitor counsel
prosecutor
judge magistrate
spokesman spokeswoman spokesperson
executive chief boss director head chairman chairwoman chair president manager founder owner ceo
mayor councillor
governor
minister secretary
mediator envoy negotiator diplomat ambassador
passenger
pilot
captain skipper
driver
doctor surgeon physician
nurse
analyst economist
researcher scientist professor academic
officer inspector detective constable sergeant policeman policewoman superintendent
firefighter
teacher
pupil student
witness bystander onlooker neighbour resident
wife husband
son daughter
brother sister
mother father
farmer
fisherman
engineer
player
coach
"""
FAMILIES = {w: k for k, line in enumerate(_ROLES_LIST.strip().splitlines()) for w in line.split()}
"""The line of each role."""
_NEAR = 8  # words from a name within which any of its role's line may be said of it
_TITLE = re.compile(r"(?:^|[\s“\"(])([A-Za-z]+)(,?) $")
_BEHIND = re.compile(
    r", (?:who (?:is|was) )?(?:(?:an?|the|its|his|her|their|one of) )?((?:[\w’'-]+ ){0,4}?[\w’'-]+)(?=,|\.|;|"
    r" (?:of|from|for|at|in|with|on|who|said|told)\b)"
)
_LEAD = 24  # characters before a name in which its title stands
_BEYOND = 90  # characters behind a name in which its description ends
_WORD = re.compile(r"[\w’'-]+")


class Described(Struct, frozen=True):
    """A role beside a name: where both stand, and whose it is where that is told."""

    name: str
    role: str
    span: Span
    whose: str = ""

    @property
    def family(self) -> int:
        """The line of the role."""
        return FAMILIES[self.role]


class Miscalled(Struct, frozen=True):
    """A person of the text under another's role: what the reports call that person, and whom they call so."""

    here: Described
    there: tuple[str, Described]
    another: tuple[str, Described]


def miscalled(text: Reading, readings: Sequence[Reading]) -> Iterator[Miscalled]:
    """The people of a text who have another's role there."""
    told = [(r.article.id, d) for r in readings for d in _described(r)]
    by_word: defaultdict[str, list[tuple[str, Described]]] = defaultdict(list)  # who are one person share a word of their names
    by_family: defaultdict[int, list[tuple[str, Described]]] = defaultdict(list)
    for one in told:
        by_family[one[1].family].append(one)
        for word in set(words_of(one[1].name)):
            by_word[word].append(one)
    near = _roles_near(readings)
    for here in dict.fromkeys(_described(text)):
        alike = {t: None for word in words_of(here.name) for t in by_word.get(word, ())}
        theirs = [t for t in alike if one_person(t[1].name, here.name)]
        if not theirs or any(t[1].family == here.family for t in theirs) or here.family in near.get(surname(here.name), ()):
            continue
        another = next((t for t in by_family[here.family] if t not in alike or not one_person(t[1].name, here.name)), None)
        if another is not None:
            yield Miscalled(here, theirs[0], another)


def _described(reading: Reading) -> Iterator[Described]:
    """Each role that a text sets beside a person's name."""
    text = reading.article.text
    for person in (a for a in reading.actors if a.named and a.kind == "person"):
        for span in person.mentions:
            if surname(span.of(text)) == surname(person.name):
                yield from _beside(person, span, text)


def _beside(person: Actor, span: Span, text: str) -> Iterator[Described]:
    before = _TITLE.search(text[max(0, span.start - _LEAD) : span.start])
    set_off = before is not None and before[2] == ","  # "his lawyer, Pia Storm, said", no "it was the lawyer, Pia Storm said"
    if before and (role := _role(before[1])) and (not set_off or text[span.end : span.end + 1] == ","):
        yield Described(person.name, role, Span(span.start - len(before[0].lstrip()), span.end))
    within = _WORD.match(text, span.start, span.end)  # "Judge Marta Olin" may be all of the name
    if within and (role := _role(within[0])):
        yield Described(person.name, role, span)
    behind = _BEHIND.match(text, span.end, min(len(text), span.end + _BEYOND))
    if behind and (role := _role(behind[1].split()[-1])):
        yield Described(person.name, role, Span(span.start, behind.end(1)))


def _role(word: str) -> str | None:
    low = word.lower()
    return low if low in FAMILIES else None


def _roles_near(readings: Sequence[Reading]) -> defaultdict[str, set[int]]:
    """For each word of the reports the lines of the roles that stand near it, whatever is said there: of a person whom a report has
    near any word of a role nothing is sure."""
    families: defaultdict[str, set[int]] = defaultdict(set)
    for role, family in FAMILIES.items():
        families[stem(role)].add(family)
    near: defaultdict[str, set[int]] = defaultdict(set)
    for reading in readings:
        words = [w.group().lower().removesuffix("’s").removesuffix("'s") for w in _WORD.finditer(reading.article.text)]
        for k, word in enumerate(words):
            if (said := families.get(stem(word))) is not None:
                for beside in words[max(0, k - _NEAR + 1) : k + _NEAR + 1]:
                    near[beside].update(said)
    return near


def surname(name: str) -> str:
    """The last word of a name; empty where it has none."""
    return (words_of(name) or ("",))[-1]
