"""What turns a story since a moment, told in pairs: what is admitted after a denial, taken back, done, settled; and what looks like
it and is none of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import pytest

from sayso.annotate import annotate
from sayso.compare import CompareOptions, compare
from sayso.model import Article, Change, Member, Reading, Report, Story, paragraphs_of

_ELSE = ("new", "state", "number", "named")
_DAYS = ("2026-03-03", "2026-03-05")


@cache
def _readings() -> dict[tuple[str, str], Reading]:
    """All that is read here, read at once."""
    pairs = (
        [(x[0], x[1]) for x in (*ADMITTED, *COUNTED)]
        + [(SAYS, x[0]) for x in (*TAKEN_BACK, *DONE)]
        + [(OPEN, x[0]) for x in SETTLED]
    )
    told = list(dict.fromkeys((day, text) for pair in (*pairs, *OTHERS) for day, text in zip(_DAYS, pair, strict=True)))
    return dict(zip(told, annotate([_article(*one) for one in told]), strict=True))


def _article(day: str, text: str) -> Article:
    return Article(id=day, outlet=day, text=text, text_sha256="", published=day, paragraphs=paragraphs_of(text))


def moved(first: str, later: str) -> Sequence[Change]:
    """What a report of two days later moved."""
    told = list(zip(_DAYS, (first, later), strict=True))
    members = tuple(Member(report=Report.of(_article(*one)), reading=_readings()[one]) for one in told)
    (c,) = compare([Story(name="told", title=None, members=members)], CompareOptions(since=_DAYS[1]))
    return c.changes


def turned(first: str, later: str) -> list[tuple[str, str]]:
    """What it turned: the kind of each change, and its words."""
    return [(x.kind, x.span.of(later)) for x in moved(first, later) if x.kind not in _ELSE]


DENIES = "Nordfrys denied that waste from its plant in Vik had reached the river Osk. The mayor, Ina Moe, visited the plant."
SAYS = (
    "Tor Lien, a spokesman for Nordfrys, said that the filters had worked all night. The owner of the plant in Vik, Nordfrys, "
    "employs 300 people. The minister, Eva Sund, visited it."
)
OPEN = (
    "The council of Vik has not decided whether to sell the ferry terminal to Havsal. Havsal has promised to repair its pier. "
    "The fishermen's union refused to publish the list of its members."
)


ADMITTED: tuple[tuple, ...] = (
    (DENIES, "Nordfrys admitted on Thursday that waste from its plant had reached the river Osk.", ["admitted"]),
    (DENIES, "Waste had reached the river, Nordfrys conceded. The company had denied this on Tuesday.", ["admitted"]),
    ("The mayor, Ina Moe, met the builder Jan Falk in May, the Tribune reported.",
     "Ina Moe acknowledged that she had met the builder. She had dismissed the report as nonsense.", ["admitted"]),
    ("The ministry gave no answer.",
     "President Ada Kern confirmed that two ships had been lost. Her defence minister had denied it on Tuesday.", ["admitted"]),
    ("The mayor of Brelo, Ina Moe, called the report a campaign.",
     "An officer had slept, the line Westrand has conceded. On Tuesday its director had called that a fairy tale.", ["admitted"]),
    ("Nils Aho, the chemist of the waterworks, said that there were no germs in the spring.",
     "Germs were found in the spring, the waterworks admitted.", ["admitted"]),
    ("A tank of slurry had burst above the spring, a farmer said. Glen Hauk denied it.",
     "Glen Hauk confessed that a tank of slurry had burst above the spring.", ["admitted"]),
    ("The club gave no answer.", "Marek Saal owned up to wearing an earpiece. He had denied it for a week.", ["admitted"]),
    # Another matter, another's denial, none that is owned to, and what is admitted is itself that something was denied.
    (DENIES, "Nordfrys admitted on Thursday that it had cut 40 jobs in Vik. The company had denied that a sale was planned.", []),
    (DENIES, "Ina Moe, the mayor, admitted that waste had reached the river Osk.", []),
    (DENIES, "Nordfrys refused to admit that waste from its plant had reached the river Osk.", []),
    ("Nils Aho, the chemist of the waterworks, said that there were no germs in the spring.",
     "The pipes leaked in the spring, the waterworks admitted.", []),
    ("The baker Ole Brun said that there were no germs in the spring.", "Germs were in the spring, the waterworks admitted.", []),
    ("The club gave no answer.", "Marek Saal admitted missing a meeting. The union had denied it a room.", []),
    (DENIES, "The harbour master admitted that he had denied three boats entry.", []),
    (DENIES, "Nordfrys, which had denied that waste reached the river Osk, cut prices.", []),
)  # fmt: skip


@pytest.mark.parametrize(("first", "later", "kinds"), ADMITTED)
def test_what_is_admitted(first: str, later: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in turned(first, later)] == kinds


def test_an_admission_tells_the_denial_before_it() -> None:
    (told,) = [x for x in moved(*ADMITTED[1][:2]) if x.kind != "new"]
    assert (told.kind, told.before) == ("admitted", "The company had denied this on Tuesday.")


TAKEN_BACK: tuple[tuple, ...] = (
    ("Eva Sund withdrew a statement by her spokesman, Ole Brun, that the filters had worked.", ["withdrawn"]),
    ("Nordfrys took back its assurance that the filters had worked.", ["withdrawn"]),
    ("Tor Lien said that he had been mistaken.", ["withdrawn"]),
    ("Tor Lien's statement that the filters had worked was wrong, Nordfrys said.", ["withdrawn"]),
    ("\"What I told the town about the filters was not true,\" Tor Lien said.", ["withdrawn"]),
    # An opponent's word on it, what is refused or only asked for, and what is drawn from elsewhere.
    ("Tor Lien's statement that the filters had worked was wrong, said Ina Moe, the mayor.", []),
    ("The mayor said that it was false.", []),
    ("Tor Lien refused to withdraw his statement that the filters had worked.", []),
    ("The council asked Nordfrys to take back its statement.", []),
    ("Eva Sund withdrew from the race on Wednesday.", []),
    ("Tor Lien said he had been wrong to trust the owner.", []),
)  # fmt: skip


@pytest.mark.parametrize(("later", "kinds"), TAKEN_BACK)
def test_what_is_taken_back(later: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in turned(SAYS, later)] == kinds


DONE: tuple[tuple, ...] = (
    ("The minister, Eva Sund, resigned on Wednesday night.", "The minister, Eva Sund, resigned on Wednesday night"),
    ("Eva Sund has stepped down, her office said.", "Eva Sund has stepped down"),
    ("Police searched the plant and arrested its director, Tor Lien.",
     "Police searched the plant and arrested its director, Tor Lien"),
    ("Nordfrys suspended Tor Lien on Thursday.", "Nordfrys suspended Tor Lien on Thursday"),
    ("The union in Vik said that this was not enough and called a strike at Nordfrys.",
     "The union in Vik said that this was not enough and called a strike at Nordfrys"),
    ("The minister, Eva Sund, died in hospital on Wednesday.", "The minister, Eva Sund, died in hospital on Wednesday"),
    ("Tor Lien was taken into custody.", "Tor Lien was taken into custody"),
    # Asked for, threatened, expected, of long ago, of nobody who was heard of, and words that mean something else.
    ("The opposition called on Eva Sund to resign.", None),
    ("Eva Sund would resign if the filters had failed, she said.", None),
    ("Eva Sund denied that she had resigned.", None),
    ("Eva Sund, who resigned as mayor in 2019, was in Vik.", None),
    ("A baker in Oslo resigned on Wednesday.", None),
    ("The union called off the strike that it had planned at Nordfrys.", None),
    ("Eva Sund fired back on Wednesday.", None),
    ("Eva Sund was elected last year.", None),
    ("Two men barred from the plant in Vik spoke to Tor Lien.", None),
    ("The race in Vik was suspended on Thursday.", None),
    ("Guards at the plant in Vik fired shots on Wednesday.", None),
    ("Nordfrys charged 40 crowns for a ticket.", None),
    ("Nobody has been arrested at Nordfrys.", None),
    ("A person close to Eva Sund said she had resigned.", None),
)  # fmt: skip


@pytest.mark.parametrize(("later", "words"), DONE)
def test_what_is_done(later: str, words: str | None) -> None:
    assert [told for kind, told in turned(SAYS, later) if kind == "deed"] == [words] * (words is not None)


def test_what_was_done_before_is_not_done_again() -> None:
    again, called, asked = ([kind for kind, _ in turned(*pair)] for pair in OTHERS[:3])
    assert (again, called, asked) == ([], [], ["deed"])


SETTLED: tuple[tuple, ...] = (
    ("The council of Vik decided on Wednesday to sell the terminal to Havsal.", ["settled"]),
    ("The council of Vik said that it would not accept the offer of Havsal for the terminal.", ["settled"]),
    ("The fishermen's union published the list of its members on Thursday.", ["settled"]),
    ("The council of Vik ruled on Thursday that the terminal may not be sold.", ["settled"]),
    ("Havsal has repaired its pier.", ["came"]),
    # Another body, another thing, a guess of another, what is still open, or is only to come.
    ("The council of Brelo decided on Wednesday to sell the school.", []),
    ("The council of Vik accepted a gift of books.", []),
    ("The council of Vik still has not decided whether to sell the ferry terminal to Havsal.", []),
    ("Experts said that the council of Vik would accept the offer of Havsal for the terminal.", []),
    ("Havsal has repaired its lift.", []),
    ("The fishermen's union will publish the list of its members in May.", []),
    ("The bakers' union published a book on Thursday.", []),
)  # fmt: skip


@pytest.mark.parametrize(("later", "kinds"), SETTLED)
def test_what_is_settled(later: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in turned(OPEN, later)] == kinds


COUNTED: tuple[tuple, ...] = (
    ("Rescuers pulled three more people from the mine, bringing to seven the number of those who were saved.",
     "Sixteen miners came home. Sixteen people were saved in all, the ministry said.", [("seven", "Sixteen")]),
    ("One of the guides was found dead on Monday.", "Two people died, the guide and a guest.", [("One", "Two")]),
    ("Three fires have been reported since May.", "Seven fires are now known.", [("Three", "Seven")]),
    ("The police spoke of a crowd.", "It had been 18 and not 20, as the police had said on Tuesday.", [("20", "18")]),
    # Of some, of another time, of other days, and of what is not counted together.
    ("Nine people died in the mine.", "Two of them died in hospital.", []),
    ("Nine people died in the mine.", "In 2019 three people were killed in the mine.", []),
    ("Some 300 people demonstrated on Tuesday.", "About 900 people demonstrated on Thursday.", []),
    ("Three fires have been reported since May.", "Seven cars are now known to be faulty.", []),
)  # fmt: skip


@pytest.mark.parametrize(("first", "later", "counts"), COUNTED)
def test_what_is_counted_on(first: str, later: str, counts: list[tuple[str, str]]) -> None:
    assert [(x.before, x.after) for x in moved(first, later) if x.kind == "number"] == counts


def test_a_plan_that_is_dropped_is_denied_by_nobody() -> None:
    assert "denial" not in [kind for kind, _ in turned(*OTHERS[3])]


def test_one_side_denies_one_thing_once() -> None:
    assert [kind for kind, _ in turned(*OTHERS[5])] == ["denial"]


def test_the_most_telling_comes_first_and_nothing_twice() -> None:
    found = [x.kind for x in moved(*OTHERS[4])]
    assert found[:2] == ["deed", "admitted"]
    assert "denial" not in found
    assert found[-1] == "new"


OTHERS: tuple[tuple[str, str], ...] = (
    (f"{SAYS} Eva Sund resigned on Tuesday.", "Eva Sund quit as minister this week."),
    (f"{SAYS} The town spoke of the resignation of Eva Sund.", "Eva Sund resigned on Tuesday."),
    (f"{SAYS} The union demanded the resignation of Eva Sund.", "Eva Sund resigned on Wednesday."),
    ("The lawyer of Tor Lien said he would sue the Tribune.", "The lawyer of Tor Lien said he would not sue the Tribune."),
    (
        f"{DENIES} {SAYS}",
        "Eva Sund resigned on Wednesday after 14 people fell ill in Vik. Nordfrys admitted that waste from its plant had reached "
        "the river Osk. The company had denied this on Tuesday. The school in Vik has a new roof, the mayor, Ina Moe, said.",
    ),
    (
        "A shell hit the school in Brelo.",
        "Ardenia denied that it had moved guns into the zone. Guns stood in the zone for weeks, the town said. The Ardenian "
        "defence ministry denied it.",
    ),
)
