"""Stories told by hand: invented reports, annotated as the pipeline does it."""

from __future__ import annotations

from sayso.annotate import annotate
from sayso.compare import compare
from sayso.model import Article, Claim, Member, Report, Story, paragraphs_of

Told = tuple[str | None, str]
"""A report: its outlet and its text."""

TALKS: tuple[Told, ...] = (
    (
        "The Harbour Ledger",
        "Norway will stop mediating between Colombia and the National Liberation Army until both sides agree to resume talks, a "
        "diplomat said on Friday.\n\nNegotiations between Colombia and the National Liberation Army began in 2022. In April, "
        "Colombia signed a truce with the National Liberation Army. The talks were suspended after an attack in May.\n\nNorway "
        "told Colombia and the National Liberation Army that it cannot continue to mediate as long as the attacks go on.",
    ),
    (
        "Coast Radio",
        "Norway has suspended its mediation between Colombia and the National Liberation Army, officials said on Friday. The "
        "government in Bogota would return to the talks if the National Liberation Army freed its hostages, the minister told "
        "Reuters.",
    ),
)
STRIKE: tuple[Told, ...] = (
    (
        "Morning Echo",
        "Workers at Volvo walked off the job on Monday after talks between Volvo and Unite collapsed. Unite members voted to "
        "strike last week. The union said the strike would end only if Volvo improved its pay offer. The walkout has halted "
        "production.",
    ),
    (
        "Evening Dispatch",
        "The strike at Volvo entered its fourth day. Negotiations between Volvo and Unite broke down on Sunday. Volvo said it "
        "would reopen talks once the pickets were lifted. Some 4,000 workers are on strike.",
    ),
)
LAWSUIT: tuple[Told, ...] = (
    (
        "Morning Echo",
        "Nokia sued Ericsson on Tuesday over three patents. The lawsuit was filed in a federal court in Texas. A judge will hold a "
        "hearing in June. Ericsson said the suit was without merit.",
    ),
    (
        "Evening Dispatch",
        "Nokia has filed a lawsuit against Ericsson, court papers show. The trial may begin next year, lawyers said, and the "
        "verdict would be open to appeal.",
    ),
)
FLOOD: tuple[Told, ...] = (
    (
        "Morning Echo",
        "The river Osk burst its banks on Monday and drowned four people in Lindale. The mayor said on Tuesday that soldiers were "
        "bringing boats. In 2011 a flood killed nine people in the town.",
    ),
    (
        "Evening Dispatch",
        "Four people drowned in Lindale when the river Osk burst its banks on Monday. The Lindale Gazette first reported that a "
        "dyke had broken. According to Reuters, two hundred houses are under water.",
    ),
)


def story(*told: Told, published: str | None = "2024-11-08", copy_of: dict[int, int] | None = None) -> Story:
    """A story of these reports; copy_of says which report (by its index) reprints which."""
    articles = [
        Article(id=f"r{k}", outlet=outlet, text=text, text_sha256="", published=published, paragraphs=paragraphs_of(text))
        for k, (outlet, text) in enumerate(told)
    ]
    copies = copy_of or {}
    return Story(
        name="told",
        title=None,
        members=tuple(
            Member(report=Report.of(a, f"r{copies[k]}" if k in copies else None), reading=r)
            for k, (a, r) in enumerate(zip(articles, annotate(articles), strict=True))
        ),
    )


def over_days(*told: tuple[str, str | None, str]) -> Story:
    """A story of reports of days of their own: of each the day, the outlet and the text."""
    articles = [
        Article(id=f"r{k}", outlet=outlet, text=text, text_sha256="", published=published, paragraphs=paragraphs_of(text))
        for k, (published, outlet, text) in enumerate(told)
    ]
    readings = annotate(articles)
    return Story(
        name="told",
        title=None,
        members=tuple(Member(report=Report.of(a), reading=r) for a, r in zip(articles, readings, strict=True)),
    )


def text_of(told: Story, report: str) -> str:
    """The text of a story's report."""
    return next(m.report.text for m in told.members if m.report.id == report)


def told_otherwise(*reports: tuple[str, str]) -> list[Claim]:
    """What reports, by their days and words, have otherwise, more than its source."""
    (found,) = compare([over_days(*((day, f"Outlet {k}", text) for k, (day, text) in enumerate(reports)))])
    return [c for c in found.claims if c.relation in ("differ", "developed") and c.differs_in != ("source",)]
