"""What is shown of an agreement makes sense by itself: a pronoun is shown with what it stands for, or nobody surely agrees."""

from __future__ import annotations

from time import process_time

import pytest

from sayso.compare.clauses.pointing_back import Known, points_back
from sayso.compare.clauses.sentence_before import sentence_before

from .test_agreed_whole import told

MOST_SECONDS = 0.5  # where it looks at all the words, a few thousand of them take longer
NOBODY, SPEAKER, BODY = Known(), Known(person=True), Known(body=True, several=True)


@pytest.mark.parametrize(
    ("words", "known", "back"),
    [
        ("It's applying the tide rules to one boat", NOBODY, "thing"),
        ("she will be stronger than the storms that want to sink her", NOBODY, "person"),
        ("They risk losing their berths.", NOBODY, "person"),
        ("I remember how cold that was and how long we waited", NOBODY, "thing"),
        ("That's a load of bilge", NOBODY, "thing"),
        ("And I think that is a poor ideal", NOBODY, "thing"),
        ("Brenn respects that but wants the mill elsewhere", NOBODY, "thing"),
        ("You take nine of them, and those berths are at risk", NOBODY, "thing"),
        ("The guy has poor eyesight", NOBODY, "person"),
        ("A different kind of harbour.", NOBODY, "thing"),
        ("To pay for the pier.", NOBODY, "thing"),
        ("the lowest since the cannery closed in March", NOBODY, "thing"),
        ("According to Per Lund, these people are not hurt", NOBODY, "thing"),
        ("Will have twice the thrust of the old boat", NOBODY, "thing"),
        ("Why? To pay for the pier.", NOBODY, "thing"),
        ("When the dust settles, he will be cleared", NOBODY, "person"),
        ("From 1997 to 2009, he sailed for eels", NOBODY, "person"),
        ("“I’d like to beat him by a mile,” not by a nose", NOBODY, "person"),
        ("Harbour officers have been collecting them from the boats", NOBODY, "person"),
        ("The reason? They were wearing sea boots", NOBODY, "thing"),
        ("The pier said they were closed", NOBODY, "person"),
        ("I have people that are studying it", NOBODY, "thing"),
        ("From what I hear from divers, that's really rare", NOBODY, "thing"),
        ("Your mother and father don't respect their posts", NOBODY, "not"),
        ("The crew said they were tired", NOBODY, "not"),
        ("The pilot said that he was tired", NOBODY, "not"),
        ("Will he sail to Osk in May?", SPEAKER, "not"),
        ("Tenants they could lose their homes", NOBODY, "thing"),
        ("This ruling frees the fishermen of Orvik to sail where they like", NOBODY, "somewhat"),
        ("He was 94.", NOBODY, "person"),
        ("he was 94", SPEAKER, "not"),
        ("it was treating 20 people", BODY, "not"),
        ("“He was frail to the end”", SPEAKER, "person"),
        ("he was frail to the end", Known(person=True, quoted=True), "person"),
        ("He said: “The pier is safe.”", Known(person=True, quoted=True), "not"),
        ("Holm said that he had sold the boat", NOBODY, "not"),
        ("Though he saw nothing, Holm ran to the pier", NOBODY, "not"),
        ("The girls said they were tired", NOBODY, "not"),
        ("It is not clear what the divers saw", NOBODY, "not"),
        ("It would not be wise to sail", NOBODY, "not"),
        ("It is absolutely the council's business to know", NOBODY, "not"),
        ("It took nine hours to tow the ferry", NOBODY, "not"),
        ("This week the council will vote on the pier", NOBODY, "not"),
        ("Act like being at sea matters to you", NOBODY, "not"),
        ("The harbour seat went to Marlo", Known(subject=True), "not"),
        ("I think that there is a great chance to save the pier", NOBODY, "not"),
        ("If it's an accident, the ferry will sail", NOBODY, "not"),
    ],
)
def test_what_points_back(words: str, known: Known, back: str) -> None:
    assert points_back(words, known) == back


@pytest.mark.parametrize(
    ("text", "at", "before"),
    [
        ("The pier is old. It is made of oak.", "It is", "The pier is old. "),
        ("The bell rang. Mr. Holm spoke for the U.S. fleet. He was hoarse.", "He was", "Mr. Holm spoke for the U.S. fleet. "),
        ("“The pier is old,” Holm said. “It is made of oak.”", "It is", "“The pier is old,” Holm said. “"),
        ("The old pier\n\nIt is made of oak.", "It is", None),
        ("It is made of oak.", "It is", None),
    ],
)
def test_the_sentence_before(text: str, at: str, before: str | None) -> None:
    start = text.index(at)
    found = sentence_before(text, start)
    assert (None if found is None else text[found:start]) == before


def surely(*texts: str) -> list[list[str]]:
    """What is shown of each sure agreement of these reports."""
    return [shown for c, shown in told(*texts) if c.relation == "agree" and c.sure]


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        (
            "“Setting the tolls is a matter of law. It is applying the harbour rules to the facts of one boat,” Per Lund said.",
            "“Setting the tolls is a matter of law,” Lund said. “It is applying the harbour rules to the facts of one boat.”",
            "Setting the tolls is a matter of law",
        ),
        (
            "“Pilots of Sund know the rules. If they sail drunk, they risk losing their licence and their boat,” Ida Calder said.",
            "“Pilots of Sund know the rules. If they sail drunk, they risk losing their licence and their boat,” said Calder.",
            "Pilots of Sund know the rules",
        ),
        (
            "“The eddies could swallow small crabs and carry them at high speed over long stretches of the sea,” Per Lund said.",
            "Lund said the eddies could swallow small crabs and carry them at high speed over long stretches of the sea.",
            "eddies could swallow small crabs and carry them",
        ),
    ],
)
def test_a_pronoun_is_shown_with_what_it_stands_for(one: str, other: str, shown: str) -> None:
    found = [words for words in surely(one, other) if any("rules" in w or "carry" in w for w in words)]
    assert found
    assert all(shown in w for words in found for w in words)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The mood was dark.\n\n“That was a cruel and foolish thing to do to the fishermen of Orvik,” Per Lund said.",
            "Many wept in the square.\n\n“That was a cruel and foolish thing to do to the fishermen of Orvik,” Lund said.",
        ),
        (
            "Calder spoke last. “She will be stronger than the storms that want to sink the fleet,” the minister Per Lund said.",
            "The hall was full\n\n“She will be stronger than the storms that want to sink the fleet,” Lund said.",
        ),
    ],
)
def test_what_stays_without_it_is_not_surely_the_same(one: str, other: str) -> None:
    assert not [words for words in surely(one, other) if any("cruel" in w or "stronger" in w for w in words)]


SUNK = "the mayor, Ines Calder, sank the ferry Solveig off Sund in May"


@pytest.mark.parametrize(
    "framed",
    [
        f"The Osk Post falsely said that {SUNK}.",
        f"The Osk Post reported incorrectly that {SUNK}.",
        f"The Osk Post has retracted a report that {SUNK}.",
        f"{SUNK.capitalize()}, the Osk Post wrongly claimed.",
        f"Per Lund pretends that {SUNK}.",
    ],
)
def test_what_was_said_in_error_is_no_sure_agreement_with_who_says_it(framed: str) -> None:
    for texts in ((framed, f"{SUNK.capitalize()}."), (f"{SUNK.capitalize()}.", framed)):
        assert not [words for words in surely(*texts) if any("Solveig" in w for w in words)]


def test_what_all_say_was_said_in_error_is_shown_as_that() -> None:
    found = surely(f"The Osk Post falsely said that {SUNK}.", f"The Sund Gazette falsely reported that {SUNK}.")
    assert found
    assert all("falsely" in w for words in found for w in words)


def test_a_this_that_no_other_report_bears_out_is_not_sure() -> None:
    one = "“I know that others have their views. This is a very tender and sensitive topic,” Per Lund said."
    found = surely(one, "The bells rang all day in Sund. Lund said: “This is a very tender and sensitive topic.”")
    assert not any("tender" in w for words in found for w in words)


def test_the_buttons_of_a_gallery_are_nothing_to_agree_on() -> None:
    caption = "Harrowing pictures from Osk Hide Caption 6 of 25 Photos: Boats lay on the pier of Osk early on Friday"
    assert not any("Caption" in w for words in surely(f"{caption}.", f"{caption}.") for w in words)


@pytest.mark.parametrize("known", [NOBODY, SPEAKER, BODY, Known(person=True, quoted=True)])
@pytest.mark.parametrize("words", ["“it that he the ", "he that the ", "it had ", '"he went, "'])
def test_a_long_run_of_marks_and_words_takes_no_time(words: str, known: Known) -> None:
    long = words * 20_000
    start = process_time()
    points_back(long, known)
    assert sentence_before(long, len(long)) is None
    assert process_time() - start < MOST_SECONDS


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("On the new levy, we agree that this strategy is well over the line.", "thing"),
        ("The council said that those remarks were well over the line.", "thing"),
        ("The ruling could end attempts to stop such sales in Orvik.", "thing"),
        ("Holm’s remarks were made on Monday; the council said that those remarks were over the line.", "not"),
        ("The council will help those who lost a boat in the storm.", "not"),
        ("The council will not leave this hall before the vote on the levy.", "not"),
        ("The council spent 4 million euros on the harbour this summer.", "not"),
        ("The ruling tells of the motives behind these changes and who asked Orvik for money", "thing"),
        ("The council will help these tired fishermen of Sund who lost a boat.", "not"),
        ("This strategy is very cynical but very plain and easy to see through for all of Orvik", "thing"),
        ("This can be good news for Orvik, which will now ask for the papers of the cannery and the bank", "thing"),
        ("That case was brought by the fishermen of Orvik against the cannery in Sund", "somewhat"),
        ("That the ferry was late is known in Orvik", "not"),
        ("The alert followed several accidents in the harbour of Sund", "thing"),
        ("The council sent out a warning in May. The alert followed several accidents", "not"),
        ("The alert system of Sund was built in 1990", "not"),
        ("The conversation with Holm was long", "not"),
        ("I decided that it would not help to push the subject further", "thing"),
        ("In telling the story, the minister said that the guy has poor eyesight", "thing"),
        ("The President said that the guy has poor eyesight", "person"),
        ("The minister said of Brenn that the guy has poor eyesight", "not"),
    ],
)
def test_a_this_with_its_noun_points_back_where_nothing_names_it(words: str, back: str) -> None:
    assert points_back(words, Known(subject=True)) == back


@pytest.mark.parametrize(
    ("words", "known", "back"),
    [
        ("Today, his fellow fishermen urged him to step aside", Known(person=True, quoted=True), "person"),
        ("Holm said on Monday that his fellow fishermen urged him to step aside", NOBODY, "not"),
        ("On Monday he sold the boat", NOBODY, "person"),
        ("I will use what weight this office holds to make them law", NOBODY, "person"),
        ("I will use what our offices hold to make them law", NOBODY, "not"),
        ("Our officers will go on all night to find and name them", NOBODY, "person"),
        ("Our officers found five boats and will go on to tow them", NOBODY, "not"),
        ("Not a harbour based on the old charts", NOBODY, "thing"),
        ("Oh, not a harbour based on the old charts. A different harbour.", NOBODY, "thing"),
        ("Not a single boat was lost that night in Orvik", NOBODY, "not"),
        ("And I say wait for what", NOBODY, "thing"),
        ("The council asked what Orvik had to wait for", NOBODY, "not"),
        ("Certified Salted Herring In Barrels Fresh Smoked Eel (North Quay near Holm)", Known(subject=True), "thing"),
        ("The Orvik Harbour Board of Sund sold nine boats to Norland Lines", Known(subject=True), "not"),
        ("The Sund Pilots Union Will Strike In Orvik On Monday", Known(subject=True), "not"),
    ],
)
def test_more_that_points_back_or_is_a_scrap(words: str, known: Known, back: str) -> None:
    assert points_back(words, known) == back
