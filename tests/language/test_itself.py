"""What a text says of itself, and the text without it."""

from __future__ import annotations

from time import process_time

import pytest

from sayso.language import self_note, without_notes

STORY = "The ferry ran aground off Ollaby with 214 people on board, the coastguard said."
NOTE = "Correction: An earlier version of this article said that 241 people were on board."


@pytest.mark.parametrize(
    "text",
    [
        NOTE,
        "This article was amended on 13 March 2026. An earlier version said 241 people were on board.",
        "• This story was first published on 12 March 2026 and has been updated.",
        "(Corrects paragraph 2 to say 214 people, not 241)",
        "This is a developing story. Please check back for updates.",
        "This is a breaking news story and has been updated.",
        "Note: The spelling of the inspector's name has been corrected in this report.",
        "First published at 09:12 GMT on 5 March 2026",
        "Update, 13 March 2026: the coastguard revised how many were on board.",
        "Editor’s note: the harbour official’s name was left out at his wish.",
        "Correction\n\nThe coastguard said that 214 people were on board, not 241.",
    ],
)
def test_notes_are_blank_and_nothing_moves(text: str) -> None:
    whole = f"{STORY}\n\n{text}\n\n{STORY}"
    told = without_notes(whole)
    assert len(told) == len(whole)
    assert told.split() == f"{STORY} {STORY}".split()
    assert told[-len(STORY) :] == STORY


def test_a_note_behind_a_paragraph_is_blank() -> None:
    assert without_notes(f"{STORY} {NOTE}\n\n{STORY}").split() == [*STORY.split(), *STORY.split()]


@pytest.mark.parametrize(
    "line",
    [
        STORY,
        "Corrections officers walked out of the prison at Selby on Monday, their union said.",
        "An earlier version of the story was told by fishermen of the island for two hundred years.",
        "The editor’s note to the minister, who resigned on Monday, said that the paper stood by its report.",
        "The article was corrected after the minister complained, the paper’s editor told the court on Monday.",
        "Updates on Monday: the council meets at noon and the ferry sails at six.",
        "This story was about a ferry that ran aground, she said, and was amended each time that it was told.",
        "The report was first published in May 1952 and is read in schools.",
        "This is a developing story about two towns that share a quay, the mayor said.",
        "First published in May 1952, the novel tells of 12 ferries that never came home; it sold well.",
        "Note: the council corrected its budget in this year of three elections.",
    ],
)
def test_what_a_story_tells_stays(line: str) -> None:
    assert self_note(line) is None
    assert without_notes(f"{line}\n\n{STORY}") == f"{line}\n\n{STORY}"


def test_lines_of_blanks_are_passed_at_once() -> None:
    blanks = " " * 200_000
    assert without_notes(f"{STORY}\n{blanks}\n{NOTE}{blanks}\n{STORY}").split() == [*STORY.split(), *STORY.split()]


def test_a_line_of_days_without_end_takes_no_time() -> None:
    began = process_time()
    assert self_note("First published 1 jan " + "sat oct " * 80 + "x") is None
    assert process_time() - began < 1
