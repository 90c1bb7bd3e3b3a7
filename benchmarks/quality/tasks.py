"""The tasks: what each feeds to a chain, and which scorer judges what came out."""

from __future__ import annotations

import json
import os
import random
import subprocess
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec import Struct

from benchmarks.quality import checking, printed, quotes, support
from benchmarks.quality.chain import Chain, scored
from benchmarks.quality.listed import held_stories
from benchmarks.quality.pages import dumps, extract_pages
from benchmarks.quality.printed import Figures
from benchmarks.quality.renamed import rename_seed
from benchmarks.quality.shared import Row, Shared, write_rows
from sayso.model import from_json
from sayso.pipeline import story_of
from sayso.read import StoryRow
from sayso.settings import Settings

SEED = "seed/page.txt"
STREAM = "data/stories/stream.jsonl.gz"
COMPARISON = "data/comparison/dev.jsonl"
CLAIMS = "data/claims/claimdiff.jsonl"
QUOTES = "data/quotes/basil.jsonl"
_SETS, _REPORTS = 100, 4


class Setting(Struct, frozen=True):
    """What a task runs in: the shared folder, the chain under test, a folder to write in."""

    shared: Shared
    chain: Chain
    work: Path


class Task(Struct, frozen=True, kw_only=True):
    """One line of work. reads: files of the shared folder its figures hang on.  quick: fast enough for every push.

    plain: whether the plain chain is measured too.  rule: a simple rule that is measured in the plain chain's stead.
    note: what a reader of the figures must know, printed under them.  alone: whether nothing may run beside it: it takes times.
    """

    name: str
    run: Callable[[Setting], Figures]
    reads: tuple[str, ...]
    quick: bool = False
    plain: bool = True
    rule: Callable[[Shared], Figures] | None = None
    note: Callable[[Shared], str] | None = None
    alone: bool = False


def _seed(s: Setting) -> Figures:
    return printed.seed(scored(s.shared.path("seed/check.py"), given=_read(s, s.shared.path(SEED))))


def _seed_story(s: Setting) -> Figures:
    page = s.shared.path(SEED)
    return printed.seed(scored(s.shared.path("seed/check_story.py"), given=s.chain.print("compare", str(page), "--format", "json")))


def _seed_renamed(s: Setting) -> Figures:
    """Every name, place and outlet of the page and its keys replaced: nothing may hang on this one page's."""
    seed = rename_seed(s.shared.path("seed"), s.work / "seed")
    return printed.seed(scored(seed / "check.py", given=_read(s, seed / "page.txt")))


def _seed_story_renamed(s: Setting) -> Figures:
    seed = rename_seed(s.shared.path("seed"), s.work / "seed")
    return printed.seed(scored(seed / "check_story.py", given=s.chain.print("compare", str(seed / "page.txt"), "--format", "json")))


def _read(s: Setting, page: Path) -> str:
    return s.chain.print("read", str(page), "--format", "json")


def _extraction(data: str, dump: bool) -> Callable[[Setting], Figures]:
    def run(s: Setting) -> Figures:
        gold = s.shared.path(data)
        pages = dumps(s.shared, data, s.work / "dumps.jsonl") if dump else write_rows(s.work / "pages.jsonl", s.shared.rows(data))
        answers, extra = s.work / "articles.jsonl", dict[str, float]()
        if s.chain.name == "sayso":
            extra = extract_pages(pages, answers)
        else:
            s.chain.filter("extract", pages, answers)
        return {**printed.extraction(scored(s.shared.path("score/extraction.py"), gold, answers)), **extra}

    return run


def _annotated(s: Setting, data: str, *options: str) -> Path:
    """What a chain annotates of a set: the texts and their days alone go in."""
    given = ({"id": r["id"], "text": r["text"], "published": r.get("date") or r.get("dct")} for r in s.shared.rows(data))
    return s.chain.filter("annotate", write_rows(s.work / "texts.jsonl", given), s.work / "readings.jsonl", *options)


def _on_annotations(
    data: str, script: str, parser: Callable[[str], Figures], *more: str, options: tuple[str, ...] = ()
) -> Callable[[Setting], Figures]:
    def run(s: Setting) -> Figures:
        return parser(scored(s.shared.path(f"score/{script}"), s.shared.path(data), _annotated(s, data, *options), *more))

    return run


def _quotes(s: Setting) -> Figures:
    """Each quotation in its one sentence, which is all that the set gives."""
    given = ({"id": r["id"], "text": r["sentence"], "published": r["date"]} for r in s.shared.rows(QUOTES))
    done = s.chain.filter("annotate", write_rows(s.work / "sentences.jsonl", given), s.work / "annotated.jsonl")
    return quotes.score(s.shared.rows(QUOTES), quotes.from_annotations(Shared(s.work).rows(done.name)))


def _quotes_by_rule(shared: Shared) -> Figures:
    return quotes.score(shared.rows(QUOTES), {r["id"]: quotes.by_rule(r["sentence"]) for r in shared.rows(QUOTES)})


def _quotes_note(shared: Shared) -> str:
    return quotes.note(list(shared.rows(QUOTES)))


def _stories(s: Setting) -> Figures:
    known = ("id", "title", "text", "published", "outlet")
    given = write_rows(s.work / "stream.jsonl", ({k: r.get(k) for k in known} for r in s.shared.rows(STREAM)))
    placed = s.chain.filter("cluster", given, s.work / "placed.jsonl")
    return printed.stories(scored(s.shared.path("score/stories.py"), s.shared.path(STREAM), placed))


def _comparison(s: Setting) -> Figures:
    given = write_rows(s.work / "stories.jsonl", _compared(s.shared.rows(COMPARISON)))
    done = s.chain.filter("compare", given, s.work / "comparisons.jsonl", "-")
    return printed.comparison(scored(s.shared.path("score/comparison.py"), s.shared.path(COMPARISON), done))


def _comparison_held(s: Setting) -> Figures:
    """Conflicts in stories that nobody looked at who made the rules."""
    stories = list(held_stories(s.shared.rows(STREAM)))
    given = write_rows(s.work / "stories.jsonl", _compared(stories))
    done = s.chain.filter("compare", given, s.work / "comparisons.jsonl", "-")
    gold = write_rows(s.work / "listed.jsonl", stories)
    found = printed.comparison(scored(s.shared.path("score/comparison.py"), gold, done))
    return {name: found[name] for name in ("conflicts", "may conflicts", "listed")}


def _compared(stories: Iterable[Row]) -> Iterable[Row]:
    known = ("id", "title", "text", "published", "outlet", "url")
    return ({"story": r["story"], "reports": [{k: x.get(k) for k in known} for x in r["reports"]]} for r in stories)


def _unrelated(s: Setting) -> Figures:
    """Reports that have nothing to do with each other: any conflict or agreement found among them is invented."""
    given = write_rows(s.work / "sets.jsonl", _compared(unrelated_sets(s.shared.rows(STREAM))))
    found = Shared(s.work).rows(s.chain.filter("compare", given, s.work / "sets-compared.jsonl", "-").name)
    claims = [r.get("claims") or [] for r in found]
    return {
        "sure-difference sets": sum(any(map(_surely_between, each)) for each in claims),
        "agreements": sum(c["relation"] == "agree" for each in claims for c in each),
        "sets without claims": _SETS - sum(bool(each) for each in claims),
    }


def _surely_between(claim: Row) -> bool:
    """Whether a claim sets two reports surely apart; two sources of one report may contradict each other anywhere."""
    return claim["relation"] == "differ" and claim.get("sure", True) and len({a["report"] for a in claim["accounts"]}) > 1


def unrelated_sets(reports: Iterable[Row], sets: int = _SETS, seed: int = 7) -> Iterable[Row]:
    """Sets of four reports, each of another story, the same in every run."""
    stories: dict[str, list[Row]] = defaultdict(list)
    for report in reports:
        stories[report["story"]].append(report)
    dice = random.Random(seed)
    for n in range(sets):
        drawn = [dice.choice(stories[name]) for name in dice.sample(sorted(stories), _REPORTS)]
        yield {"story": f"unrelated-{n}", "reports": drawn}


def _checking(s: Setting) -> Figures:
    """Sentences made from the hand-made stories, right and wrong, held against their story."""
    settings = Settings()
    rows = [from_json(json.dumps(row), StoryRow) for row in _compared(s.shared.rows(COMPARISON))]
    return checking.figures([story_of(row, settings) for row in rows])


def _cold_start(s: Setting) -> Figures:
    """Seconds of a core from a shell's prompt to five compared files, the best of three runs: what else the machine does adds to a
    clock's seconds, and hardly to these."""
    story = next(r for r in s.shared.rows(COMPARISON) if len(r["reports"]) >= 5)
    files = [s.work / f"report-{n}.txt" for n in range(5)]
    for file, report in zip(files, story["reports"], strict=False):
        file.write_text(f"{report['title']}\n\n{report['text']}\n", encoding="utf-8")
    return {"seconds": min(_seconds(s.chain, files) for _ in range(3))}


def _seconds(chain: Chain, files: list[Path]) -> float:
    start = os.times()
    subprocess.run([*chain.command, "compare", *map(str, files)], capture_output=True, check=True)
    end = os.times()
    return end.children_user + end.children_system - start.children_user - start.children_system


def _extraction_task(name: str, file: str, dump: bool) -> Task:
    data = f"data/extraction/{file}.jsonl.gz"
    reads = (data, "score/extraction.py", *(("score/flatten.py",) if dump else ()))
    return Task(name=name, run=_extraction(data, dump), reads=reads, quick=True)


def _times_task(name: str) -> Task:
    data = f"data/times/{name}.jsonl"
    return Task(name=f"times {name}", run=_on_annotations(data, "times.py", printed.times), reads=(data, "score/times.py"))


_FAST = ("--reader", "fast")
_POLNEAR, _LEDGER, _PLV = "data/attributions/polnear-dev.jsonl", "data/ledger/dev.jsonl", "data/events/plv.jsonl"

TASKS = (
    Task(name="seed", run=_seed, reads=(SEED, "seed/key.json", "seed/check.py"), quick=True),
    Task(name="seed renamed", run=_seed_renamed, reads=(SEED, "seed/key.json", "seed/check.py"), quick=True, plain=False),
    Task(name="seed story", run=_seed_story, reads=(SEED, "seed/story.json", "seed/check_story.py"), quick=True, plain=False),
    Task(
        name="seed story renamed",
        run=_seed_story_renamed,
        reads=(SEED, "seed/story.json", "seed/check_story.py"),
        quick=True,
        plain=False,
    ),
    _extraction_task("scrapinghub html", "scrapinghub", dump=False),
    _extraction_task("scrapinghub dump", "scrapinghub", dump=True),
    _extraction_task("fundus html", "fundus", dump=False),
    _extraction_task("fundus dump", "fundus", dump=True),
    Task(
        name="attributions",
        run=_on_annotations(_POLNEAR, "attributions.py", printed.attributions, "--json"),
        reads=(_POLNEAR, "score/attributions.py"),
    ),
    Task(name="quotes", run=_quotes, rule=_quotes_by_rule, note=_quotes_note, reads=(QUOTES,), quick=True),
    Task(name="ledger", run=_on_annotations(_LEDGER, "ledger.py", printed.ledger), reads=(_LEDGER, "score/ledger.py"), quick=True),
    Task(
        name="attributions fast",
        run=_on_annotations(_POLNEAR, "attributions.py", printed.attributions, "--json", options=_FAST),
        reads=(_POLNEAR, "score/attributions.py"),
        quick=True,
        plain=False,
    ),
    Task(
        name="ledger fast",
        run=_on_annotations(_LEDGER, "ledger.py", printed.ledger, options=_FAST),
        reads=(_LEDGER, "score/ledger.py"),
        quick=True,
        plain=False,
    ),
    _times_task("timebank"),
    _times_task("aquaint"),
    _times_task("meantime"),
    Task(name="events", run=_on_annotations(_PLV, "events.py", printed.events), reads=(_PLV, "score/events.py")),
    Task(name="stories", run=_stories, reads=(STREAM, "score/stories.py"), quick=True),
    Task(name="comparison", run=_comparison, reads=(COMPARISON, "score/comparison.py")),
    Task(name="comparison held", run=_comparison_held, reads=(STREAM, "score/comparison.py"), plain=False),
    Task(name="unrelated", run=_unrelated, reads=(STREAM,)),
    Task(name="checking", run=_checking, reads=(COMPARISON,), plain=False),
    Task(
        name="support",
        run=lambda s: support.figures(s.shared.rows(CLAIMS)),
        rule=lambda shared: support.by_rule(shared.rows(CLAIMS)),
        reads=(CLAIMS,),
    ),
    Task(name="cold start", run=_cold_start, reads=(COMPARISON,), quick=True, plain=False, alone=True),
)
