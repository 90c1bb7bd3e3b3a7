"""What falls short of a claim is none of it, and what only looks like a contradiction is none: a train that burned."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.compare import check
from sayso.model import Article, Check, paragraphs_of

from .told import story

TRAIN = story(
    (
        "Continental Press",
        "The train had 31 wagons, seven of them loaded with the solvent, Chief Inspector Tom Raine told reporters. "
        '"At this stage we have no reason to believe that this was sabotage," he said. '
        "There is no evidence that the signals at the junction failed, Raine said.\n\n"
        "The union said it had warned the company in June. Desmond Achary, its general secretary, said the letter went unanswered.",
    ),
    (
        "The Northern Chronicle",
        "Desmond Achary wrote that the brakes were fading. He asked Halden Freight to withdraw its oldest wagons from service.\n\n"
        "The train may have been travelling at 68 miles an hour, well above the limit of 50, when it left the track at Sallow "
        "Junction, a person familiar with the investigation said.\n\n"
        "Ingrid Faulds told parliament that she would consider a ban on chemical trains at night. Lewis Tarn, for the opposition, "
        "said the minister had cut the number of rail inspectors from 90 to 52. Her department disputes that figure. "
        "The company has offered £300 to each household.\n\n"
        "The families are demanding that the company publish its brake records before talks go further.",
    ),
    (
        "Estermoor Echo",
        "The fire at Sallow Junction was put out at 9.45am on Friday. Fire chief Alan Docherty said 85 firefighters had fought "
        "the blaze.\n\nCops have ruled out sabotage.\n\n"
        'Council leader Beth Orrin blasted the offer of £300 a family as "an insult".\n\n'
        "Of the 24 people treated in hospital, all but two have gone home.\n\n"
        "The spokesman denied that the chief executive had put off his visit, which is due on December 1.",
    ),
)


def checked(text: str) -> Check:
    """A text held against the reports."""
    article = Article(id="text", text=text, text_sha256="", published="2024-11-08", paragraphs=paragraphs_of(text))
    return check(next(annotate([article])), TRAIN)


@pytest.mark.parametrize(
    "text",
    [
        "Seven of the 31 wagons were loaded with the solvent, Chief Inspector Tom Raine said.",
        "Police do not believe that it was sabotage.",
        "Desmond Achary complained that the union's letter was never answered.",
        "Her department disputes the opposition's claim that she cut the number of rail inspectors from 90 to 52.",
        "The train may have been going at 68 miles an hour, above the limit of 50.",
        "The train may have been travelling at 68 miles an hour when it left the track at Sallow Junction.",
        'Beth Orrin, who leads the council, called the company\'s offer of £300 per household "an insult".',
        "Police said there was no evidence that the signals at the junction had failed.",
        "The fire was put out on Friday, said the local newspaper.",
        "The company did not publish a warning.",
        "All but two of the 24 people treated in hospital have gone home.",
        "The visit is due on December 1.",
    ],
)
def test_what_is_right_does_not_fail(text: str) -> None:
    assert [f for f in checked(text).findings if f.fails] == []


@pytest.mark.parametrize(
    "text",
    [
        "Nine of the 31 wagons were loaded with the solvent, Chief Inspector Tom Raine said.",
        "Seven of the 41 wagons were loaded with the solvent, Chief Inspector Tom Raine said.",
        "It was sabotage, Chief Inspector Tom Raine said.",
        "The signals at the junction failed, Tom Raine said.",
        "The train may have been going at 68 miles an hour, above the limit of 60.",
        'Tom Raine called the company\'s offer of £300 per household "an insult".',
        "All of the 24 people treated in hospital have gone home.",
        "Halden Freight has withdrawn its oldest wagons.",
        "The visit is due on December 3.",
    ],
)
def test_what_is_wrong_fails(text: str) -> None:
    assert [f for f in checked(text).findings if f.fails] != []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Ingrid Faulds will ban chemical trains at night.", "the reports have it as considered, not as settled"),
        ("The company did not publish its brake records.", "the reports only have what is denied here as a demand"),
        (
            "The signals at the junction did not fail, Tom Raine said.",
            "the reports only have it that there is no reason to believe it",
        ),
    ],
)
def test_what_falls_short_is_to_be_looked_at(text: str, why: str) -> None:
    assert [f.why for f in checked(text).findings if f.kind == "claim" and f.verdict == "unclear"] == [why]


FERRY = story(
    (
        "Vale Gazette",
        "Of the 40 ferries, twelve were built before 1990, the harbour master, Nils Brandt, said. "
        "The ferry was doing 31 knots in a channel where the limit is 12 knots, the inquiry found.\n\n"
        "Detective Inspector Mara Holt said two men were arrested on Sunday.\n\n"
        "Mayor Ada Lund said she was considering closing the pier. The council approved the budget on Monday.\n\n"
        "Greenlight, a campaign group, demanded that the port publish its safety log. The port published its accounts in May.",
    ),
    (
        "Moor Herald",
        "Nearly all of the 300 passengers were rescued. All but five of the crew survived.\n\n"
        "The owner, Carl Brandt, denied that he had sold the ship, which was insured for 9 million crowns.\n\n"
        "The ministry rejected the union's claim that the ferry had failed its last inspection. "
        'Union leader Per Holm called the plan "a disgrace". The owner said the letter had been read. '
        "The company has repaired 5 of its 40 boats. About 400 of the mill's 900 workers joined the strike. "
        "A bus travelling at 90 km/h hit the gate of the quay; the speed limit there is 60 km/h.",
    ),
)


def fails(text: str) -> bool:
    """Whether anything of a text fails beside the reports of the ferry."""
    article = Article(id="text", text=text, text_sha256="", published="2024-11-08", paragraphs=paragraphs_of(text))
    return any(f.fails for f in check(next(annotate([article])), FERRY).findings)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Twelve of the 40 ferries were built before 1990.", "Twelve of the 60 ferries were built before 1990."),
        (
            "The ferry was doing 31 knots, above the limit of 12 knots.",
            "The ferry was doing 31 knots, above the limit of 20 knots.",
        ),
        ("The bus was doing 90 km/h.", "The bus was doing 60 km/h."),
        ("The bus was going over the limit of 60 km/h.", "The bus was going over the limit of 80 km/h."),
        ("Some 400 workers joined the strike.", "All 900 workers joined the strike."),
        ("About 400 of the 900 workers joined the strike.", "About 900 workers joined the strike."),
        ("Police said two men were arrested on Sunday.", "Police said three men were arrested on Sunday."),
        ("Lund is considering closing the pier.", "Lund is not considering closing the pier."),
        ("The port did not publish its safety log.", "The port did not publish its accounts."),
        ("Nearly all of the 300 passengers were rescued.", "All of the 300 passengers were rescued."),
        ("All but five of the crew survived.", "All of the crew survived."),
        ("The ship was insured for 9 million crowns.", "The ship was not insured for 9 million crowns."),
        (
            "The ministry rejected the union's claim that the ferry had failed its last inspection.",
            "The ministry said that the ferry had failed its last inspection.",
        ),
        ('Per Holm called the plan "a disgrace".', 'Ada Lund called the plan "a disgrace".'),
        ("The company has repaired five of its 40 boats.", "The company has repaired all of its 40 boats."),
        ("The company, which has 40 boats, has repaired five.", "The company has repaired its 40 boats."),
        ("Five boats were repaired.", "All 40 boats were repaired."),
        ("The letter was read, the owner said.", "The letter went unread, the owner said."),
    ],
)
def test_what_is_right_does_not_fail_and_its_twin_does(right: str, wrong: str) -> None:
    assert (fails(right), fails(wrong)) == (False, True)
