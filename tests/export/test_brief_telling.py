"""What a brief shows of what may differ: first what the titles are about, and one such row however much is sure."""

from __future__ import annotations

from sayso.annotate import annotate
from sayso.compare import compare
from sayso.export.brief.view import briefs_of
from sayso.model import Article, Member, Report, Story, paragraphs_of
from sayso.pipeline import outcome_of

_REST = " The valley of Tarn has slept badly since then, and the river is high."
ONE = (
    "Sirens never sounded in Tarn",
    "The mill burned on Monday. The sirens sounded across the town within minutes, the council said. Some 1,200 people left their "
    "homes, the council said." + _REST,
)
OTHER = (
    "Tarn asks about its sirens",
    "The mill burned on Monday. The sirens never sounded, said Dora Hamin, a neighbour. Some 2,000 people left their homes, the "
    "police said." + _REST,
)


def _lines(*told: tuple[str, str]) -> list[str]:
    articles = [
        Article(
            id=f"r{k}",
            outlet=f"Outlet {k}",
            title=title,
            text=text,
            text_sha256="",
            published="2026-10-06",
            paragraphs=paragraphs_of(text),
        )
        for k, (title, text) in enumerate(told)
    ]
    members = tuple(Member(report=Report.of(a), reading=r) for a, r in zip(articles, annotate(articles), strict=True))
    own = Story(name="told", title=None, members=members)
    (brief,) = briefs_of(outcome_of(own, next(compare([own]))))
    return [line.label or line.words or "" for s in brief.sections if s.key == "differs" for line in s.lines]


def test_what_the_titles_are_about_stands_first_and_is_told_as_not_sure() -> None:
    lines = _lines(ONE, OTHER)
    unsure = [line for line in lines if line.startswith("may differ")]
    assert all("a person should look" in line for line in unsure)
    sirens = next(k for k, line in enumerate(lines) if "sirens" in line)
    homes = next((k for k, line in enumerate(lines) if "homes" in line), len(lines))
    assert sirens < homes
