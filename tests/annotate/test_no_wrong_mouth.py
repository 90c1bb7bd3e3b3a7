"""No wrong mouth: what is said by nobody known stays so. All sentences are made up; read by the standard reader."""

from __future__ import annotations

import hashlib

import pytest

from sayso.annotate import annotate
from sayso.model import Article, Attribution, paragraphs_of

from .heard import said


def heard(text: str) -> tuple[Attribution, ...]:
    """The statements of an article."""
    sha = hashlib.sha256(text.encode()).hexdigest()
    (reading,) = annotate([Article(id="a", title="t", text=text, text_sha256=sha, paragraphs=paragraphs_of(text))])
    return reading.attributions


def _speaker(text: str, words: str) -> str | None:
    """Who says the statement that has some words."""
    found = [a for a in heard(text) if any(words in s.of(text) for s in a.content)]
    assert found, words
    return found[-1].speaker


def test_a_release_is_not_the_word_of_who_spoke_last() -> None:
    text = "Mayor Ines Falk said the park was shut. Two bears were in the yard, the news release stated."
    assert _speaker(text, "Two bears") == "the news release"
    issued = "Mayor Ines Falk said in a statement that the park was shut. Two bears were in the yard, the statement said."
    assert _speaker(issued, "Two bears") == "Ines Falk"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Almost no one on either side expects the strike to end in May.", "strike"),
        ("Lind wrote to the miners and “anyone I may have hurt” warning that the pit would close in May.", "pit"),
        ("It rained all night, but the timing of the letter suggested that the dam had been opened.", "dam"),
        ("So far no group claimed that it had cut the cable.", "cable"),
    ],
)
def test_nobody_says_nothing(text: str, words: str) -> None:
    assert all(a.speaker in (None, "Lind") for a in heard(text))


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Falk Institute data, due largely to a campaign by the county to vaccinate", "Falk Institute data"),
        ("the harbour master, speaking at the quay", "the harbour master"),
        ("an aide earlier Thursday", "an aide"),
    ],
)
def test_what_a_source_does_besides_is_no_part_of_its_name(source: str, name: str) -> None:
    assert _speaker(f"The ferry had been late for weeks, according to {source}.", "ferry") == name


def test_a_quotation_about_the_last_speaker_is_not_theirs() -> None:
    text = (
        "Mayor Ola Brandt told reporters that he was sorry, saying the day had been long.\n\n"
        "“His conduct is unbecoming of a mayor. It is bad enough that he has shut the pool.”"
    )
    assert _speaker(text, "unbecoming") is None
    theirs = text.replace("His conduct is unbecoming of a mayor. It is bad enough that he has", "My conduct was unbecoming. I have")
    assert _speaker(theirs, "unbecoming") == "Ola Brandt"


def test_who_leads_in_one_quotation_did_not_say_the_one_before() -> None:
    text = (
        "“Each day they come closer,” Ines Falk is shown saying.\n\nDrums play as she goes on. "
        "“The world tells us to wait. Wait until when?” Then an unseen announcer concludes: “The town needs strength.”"
    )
    assert _speaker(text, "The town needs strength") == "an unseen announcer"
    assert not any("The world" in s.of(text) for a in heard(text) if a.speaker == "an unseen announcer" for s in a.content)


def test_what_a_paper_shows_is_not_what_the_sentence_says_before_it() -> None:
    text = "If the claims are true, it is easy to see why the mayor is worried -- the papers reveal a trail of unpaid debts."
    assert all("easy to see" not in s.of(text) for a in heard(text) if a.speaker == "the papers" for s in a.content)


def test_what_somebody_should_answer_is_no_statement_of_theirs() -> None:
    text = "Rather than arm itself, Norland should respond to the offers of the islands, Ines Falk said."
    assert {a.speaker for a in heard(text)} == {"Ines Falk"}


def test_who_challenges_claims_denies_them() -> None:
    (told, *_) = heard("But guild members have challenged claims that their friends attacked the lawmakers in March.")
    assert (told.speaker, told.stance) == ("guild members", "denied")


def test_a_space_of_another_width_tears_no_name_apart() -> None:
    text = "The\xa0Norland\xa0National\xa0Committee (NNC) said the debates were unfair."
    assert _speaker(text, "unfair") == "Norland National Committee"


def test_no_place_of_a_dateline_speaks() -> None:
    text = "Selby (AP) – The state's top lawman promises to defend the law in court."
    assert _speaker(text, "defend") == "The state's top lawman"


def test_they_are_no_reports() -> None:
    text = "Early reports indicated that the rocket rose near the port. They said they were still trying to find it."
    assert all(a.speaker != "Early reports" for a in heard(text)[1:])


def test_a_given_name_of_either_gender_keeps_the_word() -> None:
    text = (
        "The vote was held in Selby, spokesman Karl Fleming said.\n\n“It calls on all to speak up,” said Hilary Shelton, head of "
        "the guild's bureau.\n\n“I hope it will make them look at themselves,” he said."
    )
    assert _speaker(text, "I hope") == "Hilary Shelton"


def test_a_participle_of_a_headline_is_no_name() -> None:
    text = (
        "Brandt Willing to Use Own Orders on Ferries\n\nMr. Brandt said on Monday that the ferries must run. Mr. Brandt has "
        "asked the council for money. “It will be done,” Mr. Brandt said."
    )
    assert _speaker(text, "ferries must run") == "Brandt"


@pytest.mark.parametrize(
    "text",
    [
        "The firm hired 40 people, the board adding two directors.",
        "Ellory’s keeper stopped three shots in the last minutes, Mira Sand adding two and forcing a corner.",
    ],
)
def test_who_adds_a_thing_says_nothing(text: str) -> None:
    assert heard(text) == ()


_HOLT = "Arne Holt, the head of Vesta Mills, told a press conference in Tarn that he was sorry.\n\n"


@pytest.mark.parametrize(
    ("told", "words", "speaker"),
    [
        # of whom the sentence was goes on, and not who had made the claim in it
        (
            "Holt withdrew a claim by his spokesman, Piet Ros, that the valve was shut. The list Ros read from was old, he said.",
            "list",
            "Arne Holt",
        ),
        ("Holt rejected a claim by the mayor, Piet Ros, that the valve was shut. It was open, he said.", "It was", "Arne Holt"),
        # a third, or the maker, named since
        (
            "Holt withdrew a claim by his aide, Piet Ros, that it was shut. Ros went home. It was open, he said.",
            "It was open",
            None,
        ),
        # another's pronoun; no person's sentence
        ("Holt withdrew a claim by his aide, Ella Ros, that the valve was shut. It was open, she said.", "It was", "Ella Ros"),
        ("The firm withdrew a claim by its aide, Piet Ros, that the valve was shut. It was open, he said.", "It was", "Piet Ros"),
    ],
)
def test_who_tells_of_a_claim_goes_on(told: str, words: str, speaker: str | None) -> None:
    assert _speaker(_HOLT + told, words) == speaker


@pytest.mark.parametrize(
    ("before", "own", "speaker"),
    [
        ("the town's health office said", "her office", "her office"),
        ("a lawyer for the firm said", "her lawyer", "her lawyer"),
        ("the president's office said", "her office", "the president's office"),
        ("Ulla Rehn’s lawyer said", "her lawyer", "Ulla Rehn’s lawyer"),
        ("the town's health office said", "the office", "the town's health office"),
    ],
)
def test_her_office_is_not_the_towns(before: str, own: str, speaker: str) -> None:
    text = (
        f"Some 600 homes were told to boil water, {before}.\n\nThe president, Ulla Rehn, said she would visit Tarn on Monday. "
        f"The theatres would be dark for three days, {own} said."
    )
    assert _speaker(text, "theatres") == speaker


_SPARK = "Nine people are dead, coastguard sources told the Spark. The skipper was drunk, a senior investigator told the Spark."


@pytest.mark.parametrize(
    "told",
    [
        f"{_SPARK}\n\nThe firm denied that it had been warned about the pumps.",
        f"{_SPARK} The Spark has learned of a letter.\n\nThe company denied that it had been warned about the pumps.",
        f"{_SPARK} The engineer gave an interview to the Spark.\n\nThe operator denied that it had been warned about the pumps.",
    ],
)
def test_the_firm_is_not_the_paper_that_is_told_things(told: str) -> None:
    assert _speaker(told, "warned about the pumps") in ("The firm", "The company", "The operator")


def test_the_firm_is_the_body_told_of_before_the_paper() -> None:
    text = "Sundal Ferries cut its crews in May. Sundal Ferries then sold a ship, a purser told the Spark.\n\n"
    assert _speaker(f"{text}The firm denied that it had been warned.", "warned") == "Sundal Ferries"


def test_a_firm_that_is_told_things_and_acts_is_still_the_firm() -> None:
    text = "Sundal Ferries cut its crews. Inspectors told Sundal Ferries that a pump leaked.\n\n"
    assert _speaker(f"{text}The firm denied that it had been warned.", "warned") == "Sundal Ferries"


def test_the_agency_is_the_one_told_of_as_such_and_no_station_in_capitals() -> None:
    text = "Another five are missing, the civil protection agency told KBV. “I am angry,” Anna Holt told KBV.\n\n"
    assert _speaker(f"{text}A second ferry is being watched, the agency said.", "second ferry") == "the civil protection agency"
    acting = "The coast agency closed the port. KBV sent a reporter. KBV showed the wreck.\n\n"
    assert _speaker(f"{acting}A second ferry is being watched, the agency said.", "second ferry") != "KBV"


def test_the_agency_is_the_one_body_in_capitals_where_none_is_told_of_as_such() -> None:
    text = "The NSA read the letters. The agency said that the letters were forged."
    assert _speaker(text, "letters were forged") == "NSA"


@pytest.mark.parametrize(
    "named",
    [
        "The mediator, Per Alnes, said both sides would be asked back.",
        "Mediator Per Alnes said both sides would be asked back.",
    ],
)
def test_the_mediator_is_the_one_named_right_behind(named: str) -> None:
    text = f"Talks at the brewery broke down on Monday, the mediator said.\n\n{named}"
    assert _speaker(text, "broke down") == "Per Alnes"


@pytest.mark.parametrize(
    "named",
    [
        "Lawyers spoke too. Mediator Per Alnes said both sides would be asked back.",  # not right behind
        "The mediator, Per Alnes, and the mediator, Ida Moe, said both sides would be asked back.",
        "The mediators met on Sunday. Mediator Per Alnes said both sides would be asked back.",
        "Mediator Per Alnes of the bank union said both sides would be asked back.",
        "The head of the union, Per Alnes, said both sides would be asked back.",
    ],
)
def test_the_mediator_is_nobody_who_may_be_another(named: str) -> None:
    text = f"Talks at the brewery broke down on Monday, the mediator said.\n\n{named}"
    assert _speaker(text, "broke down") == "the mediator"


def test_the_lawyer_is_not_the_next_lawyer() -> None:
    text = "The tanker was empty, the lawyer said.\n\nLawyer Per Alnes said the bank would sue."
    assert _speaker(text, "empty") == "the lawyer"


_SERVICES = "Three patients died, the fire service said. The Health Arbitration Service was asked for help on Monday. {}"


@pytest.mark.parametrize(
    ("said", "who"),
    [
        (
            "They will meet on Friday under a mediator from the Health Arbitration Service, the service said.",
            "Health Arbitration Service",
        ),
        ("The fire service was told. Forty people were hurt, the fire service said.", "the fire service"),
    ],
    ids=["named-in-its-sentence", "by-its-own-words"],
)
def test_the_service_is_the_one_that_was_named_last(said: str, who: str) -> None:
    assert heard(_SERVICES.format(said))[-1].speaker == who


def test_of_two_ministries_the_ministry_is_neither() -> None:
    text = "The Transport Ministry wrote to the Labour Ministry on Monday. The shed was empty, the ministry said."
    assert _speaker(text, "shed") not in ("Transport Ministry", "Labour Ministry")


@pytest.mark.parametrize(
    "text",
    [
        "Pavo Renk signed for the government and Idris Vayle for the Front. They did not shake hands.",
        "Tomas Brill was dismissed as head of the agency on Thursday.",
    ],
)
def test_what_is_done_is_nobodys_word(text: str) -> None:
    assert heard(text) == ()


ENVOY = "The remains were handed over at the embassy, the envoy Tuomo Hallavaara said. "


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        (f'{ENVOY}Lukwemba had insisted on this. "Both sides have confirmed the names," he told this station.', "Tuomo Hallavaara"),
        (
            f"{ENVOY}The defence minister, Juma Lukwemba, had insisted on this. "
            '"Both sides have confirmed the names," he told this station.',
            "Juma Lukwemba",
        ),
        ('Corlan had insisted on this. "Both sides have confirmed the names," he told this station.', "Corlan"),
    ],
)
def test_he_is_who_is_told_in_full_and_no_bare_word(text: str, whom: str) -> None:
    assert [speaker for speaker, _, words in said(text) if "Both sides" in words] == [whom]


def test_a_word_that_something_happens_in_is_no_person() -> None:
    text = 'The exchange was put off, officials in Lukwemba said. Lukwemba had insisted on a list. "It was late," he said.'
    assert all(kind != "named_person" for _, kind, _ in said(text))


def test_they_are_the_many_who_told_it() -> None:
    text = (
        "Renzo Baldi has told the mediator that he will discuss the timetable but not the price, according to two people familiar "
        "with the talks. They said the company was considering short contracts."
    )
    assert said(text)[-1][0] == "two people familiar with the talks"


def test_they_behind_one_person_alone_are_not_known() -> None:
    text = "Renzo Baldi said that he would discuss the timetable. They said the company was considering short contracts."
    assert said(text)[-1][0] is None
