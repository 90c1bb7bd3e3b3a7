"""Follow-ups: under another headline, with other people, days later, and still of what the first reports began with; and what is
not, though it shares places and people with them."""

from __future__ import annotations

import pytest

from sayso.cluster import cluster, group
from sayso.cluster.anew import tells_anew
from sayso.cluster.likeness import beginning_of
from sayso.cluster.people import people_of
from sayso.cluster.words import words_of

from .reports import article, reading

TUNNEL = (
    (
        "Four die as tunnel roof falls in at Askerby",
        "Four workers died when the roof of the Lomond tunnel came down at Askerby on Monday, the fire service said. The "
        'tunnel is being dug by Torvald Works for a new railway. "We heard it crack," said the fire chief, Nell '
        "Arkwright, whose crews pulled out nine men. The mayor, Gus Tandy, visited the site.",
        "2031-05-05T12:00Z",
    ),
    (
        "Askerby tunnel: families wait at the shaft",
        "Families stood at the shaft of the Lomond tunnel in Askerby on Monday night after four workers were killed. "
        "Torvald Works said it had stopped the drilling. Nell Arkwright, the fire chief, said water was still coming in. "
        "The mayor, Gus Tandy, brought tea.",
        "2031-05-05T21:00Z",
    ),
    (
        "'The lamps went out': nine men saved from the Lomond tunnel",
        "Nine men who were dug out of the Lomond tunnel told how the lamps went out before the roof fell. Four of their "
        "mates died in Askerby on Monday. Torvald Works, the builder, has sent home a hundred people.",
        "2031-05-06T07:00Z",
    ),
)  # fmt: skip
RESIGNS = (
    "Works director goes over safety letter",
    "Rolf Sundby stepped down on Thursday as director of Torvald Works after a letter came to light in which an "
    'engineer had warned of cracks above the Lomond tunnel. "I should have read it," Sundby told the shareholders. A '
    "fifth worker, Ian Moss, died in hospital at Askerby, and a judge, Vera Quill, will lead an inquiry.",
    "2031-05-08T15:00Z",
)  # fmt: skip
BURIED = (
    "A town buries its sons",
    "The bells of Askerby rang at noon on Saturday as four of those killed in the Lomond tunnel were carried through "
    "the town. Bishop Aldous Crane spoke of men who went down in the dark so that others might travel. Schools were "
    "shut.",
    "2031-05-10T16:00Z",
)
FLOODED = (
    "Two drown as bus falls into river at Askerby",
    "Two people drowned when a bus fell into the river at Askerby on Friday. The fire chief, Nell Arkwright, said her "
    "crews had no rest since four men died in the Lomond tunnel. The mayor, Gus Tandy, came to the bank. Divers found "
    "the bus of the Pell line at dusk.",
    "2031-05-09T19:00Z",
)
BLAMED = (
    "Ferry burns off Skarne, six dead",
    "Six people died when the ferry Lise Holm caught fire off Skarne on Monday, the coastguard said. It sank at noon. Help came "
    "from Askerby, where the fire chief, Nell Arkwright, sent a boat, though her crews were at work in the Lomond tunnel after its "
    "roof had killed four workers of Torvald Works.",
    "2031-05-05T18:00Z",
)
OPENED = (
    "Mayor opens library at Askerby",
    "A library with forty thousand books was opened at Askerby on Friday by the mayor, Gus Tandy. Among the guests "
    "was Nell Arkwright, the fire chief, who learned to read in the old one.",
    "2031-05-09T10:00Z",
)


def told(*stories: tuple[str, str, str]) -> set[frozenset[str]]:
    """Which of some pages given together are one story, by their headlines."""
    found = group([reading(title, (title, text), day) for title, text, day in stories])
    return {frozenset(m.report.id for m in s.members) for s in found.stories}


def placed(*stories: tuple[str, str, str]) -> list[str]:
    return [p.story for p in cluster(article(title, (title, text), day) for title, text, day in stories)]


@pytest.mark.parametrize("later", [RESIGNS, BURIED], ids=["a resignation", "a funeral"])
def test_a_follow_up_with_other_people_is_of_the_story(later: tuple[str, str, str]) -> None:
    assert told(*TUNNEL, later) == {frozenset(s[0] for s in (*TUNNEL, later))}
    assert len(set(placed(*TUNNEL, later))) == 1


@pytest.mark.parametrize(
    "other",
    [FLOODED, BLAMED, OPENED],
    ids=["another happening of the town", "one of the same day", "the same people, another matter"],
)
def test_other_news_of_the_same_town_is_not(other: tuple[str, str, str]) -> None:
    assert told(*TUNNEL, other) == {frozenset(s[0] for s in TUNNEL)}
    *first, last = placed(*TUNNEL, other)
    assert last not in first


def test_two_follow_ups_join_whatever_order_they_are_given_in() -> None:
    everything = (BURIED, *TUNNEL, OPENED, RESIGNS)
    assert told(*everything) == told(*reversed(everything)) == {frozenset(s[0] for s in (*TUNNEL, RESIGNS, BURIED))}


def test_a_page_of_long_before_goes_on_with_nothing() -> None:
    assert told(*TUNNEL, (*RESIGNS[:2], "2031-04-20")) == {frozenset(s[0] for s in TUNNEL)}


@pytest.mark.parametrize(
    ("beginning", "anew"),
    [
        ("A fire destroyed a warehouse in Askerby on Friday.", True),
        ("Forty people fled when a fire broke out in Askerby at 3.15 a.m. on Friday, a week after the last.", True),
        ("Two were hurt on Friday when a crane collapsed.", True),
        ("A ferry with 90 people on board ran aground yesterday.", True),
        ("Another fire has struck Askerby.", True),
        ("Two drowned when a bus fell into the river on Friday.", True),
        ("The director was taken from a plane on Friday as he was about to leave.", False),
        ("A fire that destroyed a warehouse was set, police said on Friday.", False),
        ("Police on Friday held a man over a fire in Askerby.", False),
        ("The fire that killed nine on Monday began in a fryer.", False),
        ("The mayor resigned on Friday after a fire killed nine people on Monday.", False),
        ("Friday's burial of those who died in a fire", False),
    ],
)  # fmt: skip
def test_a_happening_of_its_own_is_told_as_new(beginning: str, anew: bool) -> None:
    friday, monday = 22408.7, 22404.2  # the ninth and the fifth of May 2031
    assert tells_anew(beginning, friday, monday) is anew
    assert tells_anew(beginning, None, monday) is ("nother fire" in beginning)


def test_people_are_known_by_their_last_word_or_by_what_stands_beside() -> None:
    text = (
        "Torvald Works said it was sorry. Torvald has dug the Lomond Tunnel since May. The fire chief, Nell Arkwright, "
        'wept. Rolf Sundby, the director, stepped down. Gus Tandy came. "Never again," Tandy said.'
    )  # fmt: skip
    assert people_of(text) == frozenset(w for name in ("Nell Arkwright", "Rolf Sundby", "Gus Tandy") for w in words_of(name))


def test_a_report_begins_with_two_sentences() -> None:
    assert (
        beginning_of('It fell at 5 a.m. on Monday. "We ran," he said. Then it rained.')
        == 'It fell at 5 a.m. on Monday. "We ran," he said.'
    )
    assert beginning_of("It fell.") == "It fell."
