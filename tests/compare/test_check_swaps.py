"""Sentences that are a report's but for one thing: the place, the doer, the role, a part that was denied; and right ones beside."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.compare import check
from sayso.model import Article, Check, Story

from .told import story

FERRY = (
    (
        "Norfield Post",
        "The ferry Marwick Star ran aground off Ollaby on Thursday evening with 214 people on board, the coastguard said. Police "
        "said that 28 people had been injured, none of them seriously. “We were told to stay in our seats for an hour,” said Helen "
        "Marsh, a passenger from Dunholm. Police asked the captain to remain in Ollaby.",
    ),
    (
        "Dunholm Herald",
        "Otto Brandt, a harbour pilot, said the steering had failed. The Maritime Authority declined to comment on the inspection. "
        "A second ferry, the Marwick Queen, took 90 passengers to Dunholm. Police declined to say "
        "whether the crew had been drinking.",
    ),
    (
        "Evening Echo",
        "Northline Ferries has suspended the captain of the Marwick Star, the company said on "
        "Saturday. The ship was towed to Dunholm "
        "on Friday, the coastguard said. The repair would cost £4.2 million and take six weeks, "
        "Northline said. The company has not "
        "ruled out a lockout. The union said 1,400 people had joined the strike; the company said 1,150.",
    ),
    (
        "Ellory Post",
        "Halvard Marine paid Anton Kreel 640,000 crowns, the court found. Rolf Anders, 51, had "
        "switched off an alarm. Prosecutors had "
        "asked the court to jail Anders for seven years. Shares in Northline Ferries lost a third of their value on Thursday.",
    ),
)


@pytest.fixture(scope="module")
def ferry() -> Story:
    """Four reports."""
    return story(*FERRY, published="2026-03-14")


def checked(text: str, reports: Story) -> Check:
    """A text of the day of the reports, held against them."""
    return check(next(annotate([Article(id="text", text=text, text_sha256="", published="2026-03-14")])), reports)


@pytest.mark.parametrize(
    ("text", "kind", "verdict"),
    [
        ("A second ferry took 90 passengers to Ollaby.", "claim", "contradicted"),
        ("The Marwick Star ran aground off Dunholm on Thursday.", "claim", "contradicted"),
        ("The Marwick Star was towed to Ollaby on Friday.", "claim", "contradicted"),
        ("The Marwick Star was towed to Dunholm on Saturday.", "day", "differently"),
        ("Police have suspended the captain.", "claim", "contradicted"),
        ("Otto Brandt, a passenger from Dunholm, said the steering had failed.", "claim", "contradicted"),
        ("28 people had been seriously injured.", "claim", "contradicted"),
        ("Anders had switched on an alarm.", "claim", "contradicted"),
        ("Anders was jailed for seven years.", "claim", "unsupported"),
        ("The Maritime Authority did not decline to comment.", "statement", "contradicted"),
    ],
)
def test_one_thing_changed_is_found(text: str, kind: str, verdict: str, ferry: Story) -> None:
    failing = [(f.kind, f.verdict) for f in checked(text, ferry).findings if f.fails]
    assert (kind, verdict) in failing


@pytest.mark.parametrize(
    "text",
    [
        "A second ferry took 90 passengers to Dunholm.",
        "The Marwick Star was towed to Dunholm on Friday.",
        "Northline Ferries has suspended the captain.",
        "Halvard Marine paid Anton Kreel 640,000 crowns.",
        "Otto Brandt, a harbour pilot, said the steering had failed.",
        "“We were told to stay in our seats for an hour,” said passenger Helen Marsh.",
        "Police said 28 people were injured.",
        "The repair would cost 4.2 million pounds.",
        "The union said 1,400 people had joined the strike.",
        "Anders had switched off an alarm.",
        "Prosecutors had asked for seven years.",
        "Police declined to say whether the crew had been drinking.",
        "Police asked the captain to remain in Ollaby.",
    ],
)
def test_what_is_right_fails_nowhere(text: str, ferry: Story) -> None:
    assert [(f.kind, f.verdict, f.why) for f in checked(text, ferry).findings if f.fails] == []
