"""Stories told by hand: invented reports, annotated as the pipeline does it."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.annotate import annotate
from sayso.compare import compare
from sayso.model import Article, Claim, Member, Reading, Report, Story, paragraphs_of

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


class _Once:
    """Readings of the articles that were told last: tests tell the same reports over and over."""

    def __init__(self, most: int) -> None:
        self._read, self._most = dict[Article, Reading](), most

    def __call__(self, articles: Sequence[Article]) -> list[Reading]:
        fresh = list(dict.fromkeys(a for a in articles if a not in self._read))
        self._read |= zip(fresh, annotate(fresh), strict=True)
        found = [self._read[a] for a in articles]
        for oldest in list(self._read)[: max(0, len(self._read) - self._most)]:
            del self._read[oldest]
        return found


_read = _Once(1_500)


def members(articles: Sequence[Article], copies: dict[int, int] | None = None) -> tuple[Member, ...]:
    """Articles as a story's reports; copies says which (by its index) reprints which."""
    of = copies or {}
    return tuple(
        Member(report=Report.of(a, articles[of[k]].id if k in of else None), reading=r)
        for k, (a, r) in enumerate(zip(articles, _read(articles), strict=True))
    )


def story(*told: Told, published: str | None = "2024-11-08", copy_of: dict[int, int] | None = None) -> Story:
    """A story of these reports; copy_of says which report (by its index) reprints which."""
    return Story(name="told", title=None, members=members([_article(k, published, *one) for k, one in enumerate(told)], copy_of))


def over_days(*told: tuple[str, str | None, str]) -> Story:
    """A story of reports of days of their own: of each the day, the outlet and the text."""
    return Story(name="told", title=None, members=members([_article(k, *one) for k, one in enumerate(told)]))


def pairs_told(pairs: Sequence[tuple[str, str]], days: Sequence[tuple[str, str]]) -> list[Story]:
    """A story of two outlets' reports of each pair of texts, all read in one go; days: of each pair's reports."""
    told = [
        _article(k, day, outlet, text)
        for texts, own in zip(pairs, days, strict=True)
        for k, (day, outlet, text) in enumerate(zip(own, ("Harbour Ledger", "Coast Radio"), texts, strict=True))
    ]
    every = members(told)
    return [Story(name="told", title=None, members=every[k : k + 2]) for k in range(0, len(every), 2)]


def _article(k: int, published: str | None, outlet: str | None, text: str) -> Article:
    return Article(id=f"r{k}", outlet=outlet, text=text, text_sha256="", published=published, paragraphs=paragraphs_of(text))


def text_of(told: Story, report: str) -> str:
    """The text of a story's report."""
    return next(m.report.text for m in told.members if m.report.id == report)


def told_otherwise(*reports: tuple[str, str]) -> list[Claim]:
    """What reports, by their days and words, have otherwise, more than its source."""
    (found,) = compare([over_days(*((day, f"Outlet {k}", text) for k, (day, text) in enumerate(reports)))])
    return [c for c in found.claims if c.relation in ("differ", "developed") and c.differs_in != ("source",)]
