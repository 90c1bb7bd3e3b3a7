"""What moved: what was refused and then done, told as one change; and what is none: a deed of another, a lone number."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.compare import CompareOptions, compare
from sayso.model import Article, Claim, Comparison, Member, Report, Story, paragraphs_of

FIRST, THEN = "2026-11-12", "2026-11-14"


def told(*reports: tuple[str, str], since: str | None = None) -> Comparison:
    """The comparison of reports, each a day and a text."""
    articles = [
        Article(id=f"r{k}", outlet=f"Paper {k}", text=text, text_sha256="", published=day, paragraphs=paragraphs_of(text))
        for k, (day, text) in enumerate(reports)
    ]
    members = tuple(Member(report=Report.of(a, None), reading=r) for a, r in zip(articles, annotate(articles), strict=True))
    return next(iter(compare([Story(name="told", title=None, members=members)], CompareOptions(since=since))))


def moved(*reports: tuple[str, str]) -> list[tuple[str | None, ...]]:
    """The values of what has changed."""
    return [tuple(a.value for a in c.accounts) for c in told(*reports).claims if c.relation == "developed"]


def of_two_days(first: str, then: str) -> list[tuple[str | None, ...]]:
    return moved((FIRST, first), (THEN, then))


@pytest.mark.parametrize(
    ("first", "then", "values"),
    [
        (
            "A gallery fell in at the Marn pit. Its owner, Rolf Auden, paid a million last year, refused to resign.",
            "Three men were brought out of the Marn pit. Its owner, Rolf Auden, resigned the same evening.",
            ("refused to resign", "resigned"),
        ),
        (
            "Mr Bell said the union had turned the offer down. The Marn pit is closed.",
            "The miners' union accepted the company's offer on Friday after eight hours of talks at the Marn pit.",
            ("turned the offer down", "accepted"),
        ),
        (
            "The government of Sudra and the rebels have accepted in principle a truce, the minister said.",
            "The government of Sudra and the rebels signed a truce in Velm on Friday.",
            ("accepted in principle", "signed"),
        ),
        (
            "A crane of the Lind yard fell on the quay at Holm, killing nine. Two engineers of Marl were arrested on Thursday.",
            "A crane of the Lind yard fell on the quay at Holm. The two engineers were released on Saturday.",
            ("were arrested", "were released"),
        ),
    ],
)
def test_what_was_refused_and_came_is_a_change(first: str, then: str, values: tuple[str, str]) -> None:
    assert values in of_two_days(first, then)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (
            "Rolf Auden, who owns the Marn pit, refused to resign.",
            "Ada Moe, who leads the inspectors of the Marn pit, resigned on Friday.",
        ),
        ("The union rejected the offer of the Marn pit.", "The teachers' council accepted the proposal of the Marn pit on Friday."),
        (
            "Rolf Auden of the Marn pit refused to resign.",
            "Rolf Auden of the Marn pit would have resigned, had he been asked. He refused to resign.",
        ),
    ],
)
def test_of_others_it_is_none(first: str, then: str) -> None:
    assert of_two_days(first, then) == []


def test_what_an_older_report_has_is_no_change() -> None:
    old = (FIRST, "Rolf Auden, the owner of the Marn pit, resigned on Thursday.")
    assert moved(old, (FIRST, "Rolf Auden of the Marn pit refused to resign."), (THEN, "Rolf Auden resigned from the pit.")) == []


def test_what_is_awaited_of_one_is_not_done_by_another() -> None:
    assert (
        of_two_days(
            "The trial of Sten Marlow began in Holm. Marlow is expected to give evidence next week, his lawyer said.",
            "At the trial in Holm, the clerk Priya Nanda gave evidence on Friday.",
        )
        == []
    )


def test_a_number_that_one_alone_counts_became_no_other() -> None:
    claims = told(
        ("2026-11-11", "Three patients died in the fire at Holm hospital, the fire service said."),
        (FIRST, "Four patients perished in the inferno at Holm hospital."),
        (FIRST, "Families left flowers for the three patients who died in the fire at Holm hospital."),
        (THEN, "The number of people killed by the fire at Holm hospital has risen to five after two patients died."),
    ).claims
    assert not any(_has(c, "four") for c in claims if c.relation == "developed")


def _has(claim: Claim, value: str) -> bool:
    return any((a.value or "").lower() == value for a in claim.accounts)


def test_a_number_that_was_told_before_is_no_news() -> None:
    changes = told(
        ("2026-11-11", "Fourteen miners were trapped at the Marn pit on Tuesday."),
        (FIRST, "Sixteen miners were trapped at the Marn pit on Tuesday."),
        (THEN, "Fourteen miners were trapped at the Marn pit on Tuesday."),
        since="2026-11-13",
    ).changes
    assert [c for c in changes if c.kind == "number"] == []


def new(*reports: tuple[str, str]) -> list[str]:
    """What is only new since the later of two days."""
    found = told(*reports, since=THEN)
    texts = {r.id: r.text for r in found.reports}
    return [" ".join(c.span.of(texts[c.report]).split()) for c in found.changes if c.kind == "new"]


_PASS = "A convoy was attacked in the Sorrel Pass on Monday. "


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("Who fired on the trucks remains unclear.", "The question of who carried out the attack has not been resolved."),
        ("A doctor denied that anyone had been killed.", "No one has died in the attack, the hospital said."),
        ("The agency said that the firm had no valid permit.", "The agency repeated that the firm had no valid permit."),
    ],
)
def test_what_was_told_in_other_words_is_nothing_new(first: str, then: str) -> None:
    assert not any(then[:20] in words for words in new((FIRST, _PASS + first), (THEN, "Talks went on in Velm. " + then)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Who fired on the trucks remains unclear.", "The question of who carried out the attack has not been resolved."),
        ("A doctor denied that anyone had been killed.", "No one has died in the attack, the hospital said."),
        ("Marek Tolan, 41, was at the wheel of the first lorry.", "The mayor visited Marek Tolan, who drove it."),
        ("Nurses will vote on a walkout.", "The union will ballot its members on a strike."),
        ("Fire chiefs warned the firm about the old alarm.", "Officers wrote to the owner about defects in the alarm system."),
    ],
)
def test_what_another_tells_in_other_words_is_not_only_one_has(one: str, other: str) -> None:
    lone = [c.claim for c in told((FIRST, _PASS + one), (FIRST, _PASS + other)).claims if c.relation == "only_one"]
    assert not any(words[:15] in claim for claim in lone for words in (one, other))
