"""Whose word an account is: somebody's who says it, or the outlet's, which tells what somebody does, wants or is asked."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.claims.reach import reach
from sayso.compare.clauses.units import Unit, all_units_of
from sayso.compare.clauses.whose import _tells
from sayso.compare.differ.pairs.relations import agreement

from .told import story

_REST = " The bridge at Osk was built by hand in 1921 and painted green in spring."


def _told(sentence: str, words: str) -> Unit:
    """The clause of a sentence that has some words."""
    return next(u for u in all_units_of(story(("Osk Post", sentence + _REST))) if words in u.text)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        # what somebody does
        ("The council has opened an inquiry into the collapse of the bridge at Osk.", "opened"),
        ("Envoy Ilse Marn made the trip to Verrin to prepare the talks on the river.", "made the trip"),
        ("The governor signed a law on Monday that bans night fishing in the bay.", "bans"),
        ("The port agency launched a search for the missing trawler on Tuesday.", "launched"),
        ("Traders in Osk are still grappling with the loss of the harbour crane.", "grappling"),
        ("Firm owner Ola Brandt revealed pictures of the new ferry on Monday.", "revealed"),
        ("Governor Ola Brandt on Monday signed a bill that allows “any person to sue the mills for damages.”", "signed"),
        # what somebody goes through, or does not know
        ("Some 40 million people in Norland are likely to see heavy rain in the next days.", "likely to see"),
        ("Many customers will be unaware that their savings are held by the failed bank.", "savings are held"),
        # at what somebody spoke
        ("Receiving the envoy at the port of Osk, the mayor repeated her criticism of the ministry, saying it slept.", "Receiving"),
        # what somebody plans
        ("The party planned to send its leader to Verrin for talks on the river.", "planned"),
        # what somebody turns down
        ("Nurses in Osk rejected a second pay offer of 2 percent by a wide margin on Monday.", "rejected"),
        ("The council of Osk rejected a motion to sell the old ferry hall on Monday.", "rejected"),
        ("Ferry firm Halm has rejected a takeover bid of 3 million crowns from Norland Lines.", "rejected"),
        # whom somebody asks or orders
        ("In that meeting, the governor asked the police chief to end the inquiry into the bridge.", "asked"),
        ("The ministry ordered the mill to give it the papers on the bridge.", "ordered"),
        # of whom something is said
        ("The governor was criticized for the slow repair of the bridge at Osk.", "criticized"),
        # what a picture shows besides
        ("The 400-pound bear climbed the wall of the yard, as the video showed, and fell asleep.", "400-pound"),
        # a deed beside what is said, or done with a noun of saying
        ("The singer Ola Brandt posted three photos of the flooded quay on Tuesday, writing that she wept.", "three photos"),
        ("While Norland has not carried out its threat to shell the island of Halm, its fleet left port.", "carried out"),
    ],
)
def test_a_deed_is_told_by_the_outlet(sentence: str, words: str) -> None:
    told = _told(sentence, words)
    assert (told.attribution, told.speakers) == (None, ())


@pytest.mark.parametrize(
    ("sentence", "words", "speaker"),
    [
        ("The union said it has opened an inquiry into the collapse of the bridge.", "opened", "The union"),
        ("The mayor, Ines Falk, blasted the ministry for hiding the report on the bridge.", "blasted", "Ines Falk"),
        ("The union has called for an inquiry into the collapse of the bridge.", "called for", "The union"),
        ("Mayor Ines Falk issued a stark warning about the bridge at Osk on Monday.", "warning", "Ines Falk"),
        ("Ines Falk thundered on the radio that the bridge had been rotten for years.", "rotten", "Ines Falk"),
        ("Halm Lines rejected claims that its deal with the port was illegal.", "illegal", "Halm Lines"),
        ("Mayor Ines Falk rejected the allegation that she took an offer from the mill.", "took", "Ines Falk"),
        ("Mayor Ines Falk dismissed the offer as “a joke” on Monday.", "joke", "Ines Falk"),
        ("Ministers see the bridge as a danger to the town.", "danger", "Ministers"),
        ("Rebuilding the bridge of Osk will cost a lot, Mayor Ines Falk said.", "will cost", "Ines Falk"),
        ("The union asked, “Who ordered the night shift onto the bridge?”", "night shift", "The union"),
        ("Mayor Ines Falk is expected to announce on Friday that the bridge will close in May.", "close", "Ines Falk"),
        (
            "The singer Ola Brandt posted three photos on Tuesday, writing that she could hardly believe it.",
            "believe",
            "Ola Brandt",
        ),
    ],
)
def test_what_is_said_is_the_word_of_who_says_it(sentence: str, words: str, speaker: str) -> None:
    assert _told(sentence, words).speakers == (speaker,)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Norland said it is ready to fire two rockets, a move expected to anger the islands around it.", "anger"),
        ("Mayor Ines Falk said the bridge is “a jewel of the coast” — a far cry from what she wrote in May.", "far cry"),
        ("Mayor Ines Falk said the town would pay for the ferry -- the first time she has promised any money.", "promised"),
        (
            "Ines Falk added that she thinks the council will pass the deal, an agreement that has drawn fire from the unions.",
            "drawn",
        ),
        ("There was no sign that the miller, Ola Brandt, had promised to rebuild the bridge of Osk.", "rebuild"),
        ("Nor should Ola Brandt live in fear that the ferries will be stopped.", "stopped"),
        ("Ola Brandt has plenty of reasons to be polite, showing that he can be an open and rational man.", "rational"),
        ("The mayor Ines Falk did not say when the bridge would open, but the focus of her budget has been on the ferry.", "focus"),
        ("There has been no evidence so far that Ola Brandt threatened to flood the mill yard.", "flood"),
    ],
)
def test_what_the_outlet_remarks_on_a_statement_is_its_own(sentence: str, words: str) -> None:
    told = [u for u in all_units_of(story(("Osk Post", sentence + _REST))) if words in u.text]
    assert not any(u.speakers for u in told)


@pytest.mark.parametrize(
    ("sentence", "words", "speaker"),
    [
        ("The bridge will close in May, a move that will cost the town 400 jobs, Mayor Ines Falk said.", "cost", "Ines Falk"),
        ("Ines Falk said: “The bridge will close, a move that will cost the town 400 jobs.”", "cost", "Ines Falk"),
        ("Mayor Ines Falk said a move of the mill to the coast would cost the town 400 jobs.", "cost", "Ines Falk"),
        ("Mayor Ines Falk said the ferry, a gift of the islands, would sail again in May.", "sail", "Ines Falk"),
        ("Ola Brandt said the ferries should sail, but that the bridge must stay shut.", "sail", "Ola Brandt"),
        ("The papers of Ola Brandt show that the bridge was rotten for years.", "rotten", "The papers of Ola Brandt"),
        ("There was no doubt, and Ola Brandt promised to rebuild the bridge of Osk by spring.", "rebuild", "Ola Brandt"),
    ],
)
def test_what_goes_on_is_still_said(sentence: str, words: str, speaker: str) -> None:
    assert speaker in _told(sentence, words).speakers


def test_a_deed_inside_a_statement_is_the_word_of_who_tells_it() -> None:
    told = _told("The mayor said the ministry had ordered the mill to close in May.", "mill to close")
    assert told.speakers == ("The mayor",)


@pytest.mark.parametrize(
    ("sentence", "words", "speaker"),
    [
        ("The Salt Brigade claimed responsibility for the attack on the port, the Osk Ledger reported.", "claimed", "Salt Brigade"),
        ("The mayor denied the charge that she hid the report, the Osk Ledger reported.", "denied", "The mayor"),
        ("The Osk Ledger reported that Ines Falk had said the bridge would close in May.", "would close", "Ines Falk"),
    ],
)
def test_a_paper_that_only_reports_what_somebody_says_hands_it_on(sentence: str, words: str, speaker: str) -> None:
    told = _told(sentence, words).attribution
    assert told is not None
    assert (told.speaker, told.via) == (speaker, "Osk Ledger")


def test_an_account_of_a_deed_names_nobody_as_its_source() -> None:
    deed = "Envoy Ilse Marn made the trip to Verrin to prepare the talks on the river."
    other = "Envoy Ilse Marn reportedly made the trip to Verrin to prepare the talks on the river."
    found = next(compare([story(("Osk Post", deed + _REST), ("Coast Courier", other + " A spring parade was held."))]))
    accounts = [a for c in found.claims for a in c.accounts if "made the trip" in a.span.of(found.reports[int(a.report[1:])].text)]
    assert accounts
    assert not any(a.speaker for a in accounts)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # lines that break a quotation
        (
            '" Good news, " Ines Falk wrote.\n" It ends the strike at the mill.\nThe town wins! "\nIt rained.',
            "strike",
        ),
        (
            '" The deal is good news, " Ines Falk wrote.\n" It ends the strike.\nThe town of Osk wins at last! "\nIt rained.',
            "town of Osk wins",
        ),
        # paragraphs that each open with a mark, and one that closes
        ("Ines Falk spoke.\n\n“The mill will open on Monday.\n\n“The strike at the yard is over,” she said.", "mill will open"),
        # single marks
        ("'The ferry will sail at dawn on Monday.'\n\n'It looks boring.'\n\nThe port is shut.", "ferry will sail"),
    ],
)
def test_what_stands_in_quotation_marks_is_not_the_outlets_word(text: str, words: str) -> None:
    told = next(u for u in all_units_of(story(("Osk Post", text)), every=True) if words in u.text)
    assert told.attribution is not None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("'This is a dream': The ferry will sail at dawn on Monday, after a week in dock.\n\nThe port is shut.", "ferry will sail"),
        (
            '" The Osk Ledger reported that the mill had burned.\nThe ferry will sail at dawn on Monday.\n"It rained," he said.',
            "ferry",
        ),
        ("The ferry 'Ola' will sail at dawn on Monday.\n\nThe port is shut.", "sail at dawn"),
    ],
)
def test_what_stands_beside_quotation_marks_is(text: str, words: str) -> None:
    told = next(u for u in all_units_of(story(("Osk Post", text)), every=True) if words in u.text)
    assert told.attribution is None


@pytest.mark.parametrize(
    ("cue", "tells"),
    [("answered", True), ("has answered that", True), ("listed", True), ("listened to", False), ("signed", False)],
)
def test_what_opens_a_statement_is_a_word_of_saying(cue: str, tells: bool) -> None:
    assert _tells(cue) == tells


def test_who_says_it_is_no_part_of_what_is_said() -> None:
    sentence = (
        "A note run by the agency Marn Press right after the crash said: “Amid the anger, what counts is that the bridge was old.”"
    )
    shown = [u.text for u in all_units_of(story(("Osk Post", sentence + _REST)), every=True)]
    assert "“Amid the anger, what counts is that the bridge was old.”" in shown
    assert not any("said" in text for text in shown)


def test_an_account_does_not_reach_back_over_who_says_it() -> None:
    miller = "A miller on the early shift, who would give no name because he feared for his job, said the siren had never sounded."
    units = {u.text: u for u in all_units_of(story(("Osk Post", miller + _REST)), every=True)}
    siren, job = units["the siren had never sounded"], units["because he feared for his job"]
    shown = reach(siren, [[siren], [job]], agreement(1, 0.9))
    assert shown.of(miller) == siren.text
