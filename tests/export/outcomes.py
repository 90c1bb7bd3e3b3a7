"""Outcomes made by hand, for the tests of what people see: three reports of a ferry that ran aground, and hostile ones."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from sayso.annotate import annotate
from sayso.compare import compare
from sayso.model import (
    Account,
    Alone,
    Article,
    Attribution,
    Claim,
    Clause,
    Comparison,
    Condition,
    Failure,
    MadeBy,
    Member,
    Origin,
    Process,
    ProcessParty,
    ProcessState,
    ProcessStep,
    Reading,
    Report,
    Span,
    Story,
    TimeExpression,
    TimelineEntry,
    paragraphs_of,
)
from sayso.pipeline import Outcome

PILOT = (
    "The ferry Anselm ran aground off Tarn on Monday with 84 people on board, the coastguard said.\n\n"
    "“The pilot was asleep,” said a crew member who asked not to be named.\n\n"
    "The operator, Tarn Lines, denied that the pilot had been asleep.\n\n"
    "The ferry will sail again if the hull is sound, Tarn Lines said."
)
MIRROR = (
    "The ferry Anselm ran aground off Tarn on Monday with 91 people on board, harbour officials said.\n\n"
    "“The pilot was asleep,” a crew member told the Tarn Pilot.\n\n"
    "A diver, Ada Bell, saw a crack in the hull."
)
TEXTS = {"p": PILOT, "m": MIRROR, "c": PILOT}
OUTLETS = {"p": "Tarn Pilot", "m": "Coast Mirror", "c": "Island Post"}


def at(report: str, words: str) -> Span:
    """Where words stand in a report of `TEXTS`; the first place if there are several."""
    start = TEXTS[report].index(words)
    return Span(start, start + len(words))


def report(key: str, **changes: object) -> Report:
    """One of the three reports."""
    fields: dict[str, object] = {
        "id": key, "title": "Ferry runs aground off Tarn", "outlet": OUTLETS[key], "url": f"https://{key}.example/ferry",
        "published": "2026-02-03", "extent": "full", "copy_of": "p" if key == "c" else None, "text": TEXTS[key], **changes,
    }  # fmt: skip
    return Report(**fields)  # type: ignore[arg-type]


def statement(key: str, number: str, source: str, cue: str, content: str, **more: object) -> Attribution:
    """A statement of one of the reports, its spans found by their words."""
    fields: dict[str, object] = {"manner": "indirect", "stance": "stated", "speaker": source, **more}
    return Attribution(id=number, source=(at(key, source),), cue=(at(key, cue),), content=(at(key, content),), **fields)  # type: ignore[arg-type]


def reading(key: str, attributions: tuple[Attribution, ...], clauses: tuple[Clause, ...] = ()) -> Reading:
    """A reading of one of the reports."""
    article = Article(id=key, outlet=OUTLETS[key], text=TEXTS[key], text_sha256="0" * 64)
    monday = TimeExpression(span=at(key, "Monday"), type="DATE", value="2026-02-02", first=date(2026, 2, 2), last=date(2026, 2, 2))
    return Reading(made_by=MadeBy(extract="hand"), article=article, attributions=attributions, times=(monday,), clauses=clauses)


def readings() -> dict[str, Reading]:
    """The readings of the three reports."""
    pilot = (
        statement("p", "a1", "the coastguard", "said", "The ferry Anselm ran aground off Tarn on Monday with 84 people on board",
                  source_kind="organisation", speaker="coastguard"),
        statement("p", "a2", "a crew member who asked not to be named", "said", "“The pilot was asleep,”",
                  source_kind="anonymous_person", manner="direct"),
        statement("p", "a3", "The operator, Tarn Lines,", "denied", "that the pilot had been asleep",
                  source_kind="organisation", speaker="Tarn Lines", stance="denied"),
        statement("p", "a4", "Tarn Lines", "said", "The ferry will sail again if the hull is sound",
                  source_kind="organisation", speaker="Tarn Lines", stance="promised"),
    )  # fmt: skip
    mirror = (
        statement("m", "b1", "harbour officials", "said", "The ferry Anselm ran aground off Tarn on Monday with 91 people on board",
                  source_kind="anonymous_person"),
        statement("m", "b2", "a crew member", "told", "“The pilot was asleep,”",
                  source_kind="anonymous_person", manner="direct", via="Tarn Pilot"),
    )  # fmt: skip
    return {"p": reading("p", pilot), "m": reading("m", mirror), "c": reading("c", pilot)}


def account(key: str, words: str, statement_id: str | None = None, *marks: str, **more: object) -> Account:
    """An account by its words, with the source of its statement."""
    found = next((a for a in readings()[key].attributions if a.id == statement_id), None)
    fields: dict[str, object] = {
        "source_kind": found and found.source_kind, "speaker": found and found.speaker, "stance": found and found.stance,
        "via": found and found.via, **more,
    }  # fmt: skip
    return Account(report=key, span=at(key, words), attribution=statement_id, marks=tuple(at(key, m) for m in marks), **fields)  # type: ignore[arg-type]


def claims() -> tuple[Claim, ...]:
    """A number that differs, a denial, one voice in two outlets, and what one report alone has."""
    aground = "The ferry Anselm ran aground off Tarn on Monday with {} people on board"
    return (
        Claim(id="k1", claim=aground.format(84), relation="differ", differs_in=("number",), voices=((0,), (1,)), independent=2,
              accounts=(account("p", aground.format(84), "a1", "84", value="84"),
                        account("m", aground.format(91), "b1", "91", value="91"))),
        Claim(id="k2", claim="The pilot was asleep", relation="differ", differs_in=("polarity",), voices=((0,), (1,)),
              independent=2,
              accounts=(account("p", "The pilot was asleep", "a2"),
                        account("p", "denied that the pilot had been asleep", "a3", "denied"))),
        Claim(id="k3", claim="“The pilot was asleep,”", relation="agree", voices=((0, 1),), independent=1,
              accounts=(account("p", "“The pilot was asleep,”", "a2"), account("m", "“The pilot was asleep,”", "b2"))),
        Claim(id="k4", claim="A diver, Ada Bell, saw a crack in the hull.", relation="only_one", voices=((0,),), independent=1,
              accounts=(account("m", "A diver, Ada Bell, saw a crack in the hull."),)),
    )  # fmt: skip


def process() -> Process:
    """Not talks, but it has every part that a process can have."""
    hangs = "The ferry will sail again if the hull is sound"
    return Process(
        parties=(ProcessParty(name="Tarn Lines", role="party"), ProcessParty(name="coastguard", role="mediator")),
        steps=(
            ProcessStep(first=date(2026, 2, 2), last=date(2026, 2, 2), text="ran aground off Tarn", status="happened",
                        report="p", span=at("p", "ran aground off Tarn")),
            ProcessStep(text="The ferry will sail again", status="conditional", report="p",
                        span=at("p", "The ferry will sail again")),
        ),
        state=(ProcessState(report="p", value="paused", span=at("p", "ran aground off Tarn")),),
        conditions=(Condition(report="p", span=at("p", hangs), needs=at("p", "the hull is sound"),
                              then=at("p", "The ferry will sail again"), held_by="Tarn Lines"),),
    )  # fmt: skip


def comparison(**changes: object) -> Comparison:
    """The three reports put beside each other."""
    fields: dict[str, object] = {
        "story": "ferry", "title": "Ferry runs aground off Tarn", "first": date(2026, 2, 2), "last": date(2026, 2, 3),
        "reports": (report("p"), report("m"), report("c")), "claims": claims(),
        "timeline": (TimelineEntry(first=date(2026, 2, 2), last=date(2026, 2, 2), report="p",
                                   text="The ferry Anselm ran aground off Tarn on Monday",
                                   span=at("p", "The ferry Anselm ran aground off Tarn on Monday")),),
        "origins": (Origin(report="m", cites="Tarn Pilot", span=at("m", "told the Tarn Pilot")),),
        "process": process(), **changes,
    }  # fmt: skip
    return Comparison(**fields)  # type: ignore[arg-type]


def ferry() -> Outcome:
    """One story, and each thing that can be left out."""
    regatta = Report(id="r", title="Regatta cut short", outlet="Coast Mirror", url=None, published=None, extent="full",
                     copy_of=None, text="Rain.")  # fmt: skip
    foreign = Article(id="x", name="faehre.html", text="Die Fähre liegt fest.", text_sha256="0" * 64)
    return Outcome(
        comparisons=(comparison(),),
        readings=readings(),
        alone=(Alone(report=regatta, why="shares no people, places or rare words with the others"),),
        unread=(
            Reading(made_by=MadeBy(extract="hand"), read=False, unread_because="written in another language (de)", article=foreign),
        ),
        twice=(("b.html", "a.html"),),
        failures=(Failure(source="gone.html", stage="read", cause="missing-file", message="no such file", hint="check the path"),),
        fetched=("https://p.example/ferry",),
    )


def nothing() -> Outcome:
    """One usable page only."""
    return Outcome(comparisons=(), readings={}, alone=(Alone(report=report("p"), why="it is the only usable page"),))


def agreed() -> Outcome:
    """Nothing differs."""
    return Outcome(comparisons=(comparison(claims=claims()[2:], process=None, timeline=(), origins=()),), readings=readings())


def unsure() -> Outcome:
    """What differs is not sure."""
    number = claims()[0]
    return with_claims(replace(number, sure=False))


def with_claims(*given: Claim) -> Outcome:
    """The three reports with these claims."""
    return Outcome(comparisons=(comparison(claims=given),), readings=readings())


def alike() -> Outcome:
    """Two reports that agree in words of their own."""
    words = ("The ferry Anselm ran aground off Tarn on Monday with {} people on board, {} said".format(*w)
             for w in ((84, "the coastguard"), (91, "harbour officials")))  # fmt: skip
    accounts = tuple(account(key, told) for key, told in zip("pm", words, strict=True))
    return with_claims(Claim(id="k", claim=accounts[0].span.of(PILOT), relation="agree", accounts=accounts))


def many(number: int) -> Outcome:
    """As many differences, all alike."""
    first = claims()[0]
    return with_claims(*(replace(first, id=f"k{n}") for n in range(number)))


def told_twice() -> Outcome:
    """A step that the timeline has too, and a condition in two reports."""
    entry, whole = comparison().timeline[0], process()
    step = replace(whole.steps[0], text=entry.text, span=entry.span)
    (condition,) = whole.conditions
    twice = replace(whole, steps=(step,), state=(), conditions=(condition, replace(condition, report="c")))
    return Outcome(comparisons=(comparison(claims=(), process=twice),), readings=readings())


def two_stories() -> Outcome:
    """The ferry twice, under another title."""
    other = comparison(story="other", title="Ferry freed", reports=(report("p"), report("m")))
    return Outcome(comparisons=(comparison(), other), readings=readings())


def wide() -> Outcome:
    """A title and an outlet in characters that take two columns."""
    japanese = report("p", outlet="島の新聞社", title="市長" * 20)
    return Outcome(comparisons=(comparison(title="市長" * 20, reports=(japanese, report("m"), report("c"))),), readings=readings())


def endless() -> Outcome:
    """One sentence of two hundred thousand words."""
    text = "word " * 200_000
    told = report("p", text=text, title=text)
    claim = Claim(id="k", claim=text[:50_000], relation="only_one", accounts=(Account(report="p", span=Span(0, 900_000)),))
    return Outcome(
        comparisons=(comparison(title=text, reports=(told,), claims=(claim,), timeline=(), origins=(), process=None),), readings={}
    )


EVIL = (
    "\x1b]0;owned\x07The \x1b[31mmayor\x1b[0m said\x9b2J <script>alert(1)</script> \u202eecnetnes siht\u202c & \x00so \ud800on.\n\n"
    "“Pay 市長 </article></p><img src=x onerror=alert(2)>,” he said."
)


def hostile() -> Outcome:
    """A page that would steer the terminal and break the document, in every field that comes from a page."""
    bad = "\x1b[2J<b onclick=\"x\">\u202eEvil\u202c 'Post'"
    everything = Span(0, EVIL.index("\n\n"))
    report = Report(
        id="<e>", title=bad, outlet=bad, url="javascript:alert(3)", published="<2026>", extent="full", copy_of=None, text=EVIL
    )
    other = Report(
        id="o", title=None, outlet=None, url=None, published=None, extent="teaser", copy_of=None, text="Nothing.", name=bad
    )
    spoken = Attribution(id="a", source=(Span(4, 20),), cue=(Span(10, 30),), content=(everything, Span(15, len(EVIL))),
                         manner="direct", source_kind="named_person", speaker=bad, via=bad)  # fmt: skip
    article = Article(id="<e>", text=EVIL, text_sha256="0" * 64)
    said = Account(report="<e>", span=everything, attribution="a", source_kind="named_person", speaker=bad, via=bad, value=bad,
                   marks=(Span(2, 9), Span(5, 12)))  # fmt: skip
    claim = Claim(id="c", claim=EVIL[:40], accounts=(said,), relation="only_one", why=bad, voices=((0,),))
    compared = Comparison(story=bad, title=bad, reports=(report, other), claims=(claim,),
                          origins=(Origin(report="<e>", cites=bad, span=everything),))  # fmt: skip
    return Outcome(
        comparisons=(compared,),
        readings={"<e>": Reading(made_by=MadeBy(extract="hand"), article=article, attributions=(spoken,))},
        failures=(Failure(source=bad, stage="read", cause="x", message=bad),),
        fetched=("javascript:alert(4)", bad),
    )


def storm(*numbers: int, outlet: str = "Outlet {}") -> Outcome:
    """As many reports of one fact, each with its number of the hurt."""
    text = "The storm hurt {} people in Tarn, the fire service said. The quay is shut."
    articles = [
        Article(id=f"r{k}", outlet=outlet.format(k), text=text.format(n), text_sha256="", paragraphs=paragraphs_of(text.format(n)))
        for k, n in enumerate(numbers)
    ]
    readings = list(annotate(articles))
    members = tuple(Member(report=Report.of(a), reading=r) for a, r in zip(articles, readings, strict=True))
    compared = tuple(compare([Story(name="storm", title=None, members=members)]))
    return Outcome(comparisons=compared, readings={r.article.id: r for r in readings})


def crowd() -> Outcome:
    """More reports than columns fit a page, by outlets with long names."""
    return storm(24, 24, 24, 31, 24, 24, 26, 24, outlet="The {}th Evening Intelligencer and Harbour Advertiser")
