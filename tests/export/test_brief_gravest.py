"""What a brief opens with: how many died, by the newest report, before what else is told or differs."""

from __future__ import annotations

from sayso.annotate import annotate
from sayso.compare import compare
from sayso.export import brief_to_text
from sayso.model import Article, Member, Report, Story, paragraphs_of
from sayso.pipeline import Outcome

FIRE = (
    (
        "2026-11-11",
        "Three people died in a fire at Holm hospital on Wednesday, police said.\n\nThe ward had sprinklers, the owner said. The "
        "alarm sounded at once, the owner said.",
    ),
    (
        "2026-11-12",
        "Three people died in the fire at Holm hospital on Wednesday, police said.\n\nThe ward had no sprinklers, a nurse said. "
        "The alarm stayed silent, a nurse said.",
    ),
    (
        "2026-11-14",
        "The number of people killed in the fire at Holm hospital has risen to five, police said.\n\nThe ward had no sprinklers, "
        "the fire chief said.",
    ),
)


def brief_of(*told: tuple[str, str]) -> list[str]:
    """The lines of the brief on these reports."""
    articles = [
        Article(id=f"r{k}", outlet=f"Paper {k}", text=text, text_sha256="", published=day, paragraphs=paragraphs_of(text))
        for k, (day, text) in enumerate(told)
    ]
    readings = {r.article.id: r for r in annotate(articles)}
    members = tuple(Member(report=Report.of(a, None), reading=readings[a.id]) for a in articles)
    found = tuple(compare([Story(name="fire", title=None, members=members)]))
    return brief_to_text(Outcome(comparisons=found, readings=readings), width=200, colour=False).splitlines()


def test_it_opens_with_the_newest_toll() -> None:
    lines = brief_of(*FIRE)
    opening = next(k for k, line in enumerate(lines) if line.startswith("WHAT ALL"))
    assert "risen to five" in lines[opening + 1]


def test_the_gravest_difference_stands_first() -> None:
    lines = brief_of(*FIRE)
    differs = next(k for k, line in enumerate(lines) if line.startswith("WHAT DIFFERS"))
    told = [line for line in lines[differs:] if "“" in line]
    assert "died" in told[0]
