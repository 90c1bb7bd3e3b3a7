"""A library of invented reports, and how long it takes to answer: `python -m benchmarks.library --invented 20000`.

Texts are as long as news (twenty sentences, one in three somebody's statement), their words as frequent as words are (Zipf),
three reports an event, spread over two years. Readings are made by this script, not by the models: what is measured is the library.
"""

from __future__ import annotations

import hashlib
import sqlite3
import time
from bisect import bisect
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from random import Random

from msgspec.structs import replace
from sqlalchemy import Connection, Table, event, insert

from sayso.library import Given, Wanted, open_library, open_to_add
from sayso.library.indexed import index
from sayso.library.keeping import head, maker_of
from sayso.library.packed import pack, pack_reading
from sayso.library.people import keep_people
from sayso.library.schema import addresses, members, readings, reports, stages, stories, versions
from sayso.model import Actor, Article, Attribution, MadeBy, Reading, Span, paragraphs_of

_SEED = 20260310
_WORDS = 30_000
_DAYS = 730
_SENTENCES = 20
_ADDED = 100  # the last, added one by one
_AT_ONCE = 300
_SYLLABLES = (
    "ka",
    "lo",
    "mi",
    "ren",
    "tas",
    "vor",
    "del",
    "nu",
    "shi",
    "bra",
    "ost",
    "fen",
    "gor",
    "hal",
    "qui",
    "pem",
    "zad",
    "wyn",
)
_COMMON = ("the", "of", "and", "to", "in", "a", "that", "for", "on", "was", "with", "by", "it", "from", "at", "its", "had", "were")
_ROLES = ("minister", "spokesman", "official", "mayor", "lawyer", "general", "envoy", "union leader")
_LISTS = ("stories, 50", "a story", "who", "stories of one")
_STANCES = ("stated", "stated", "stated", "claimed", "denied", "confirmed", "believed")


class Invented:
    """What the reports are made of. The commonest words are English, so that a fifth of each text is what nobody looks for."""

    def __init__(self) -> None:
        random = Random(_SEED)
        made = dict.fromkeys(_COMMON)
        while len(made) < _WORDS:
            made["".join(random.choices(_SYLLABLES, k=random.randint(2, 5)))] = None
        self.words = tuple(made)
        self._weights = tuple(accumulate(1 / (n + 3) for n in range(_WORDS)))
        self.names = tuple(
            f"{random.choice(self.words[20:]).title()} {random.choice(self.words[20:]).title()}" for _ in range(2_000)
        )

    def some(self, random: Random, count: int) -> list[str]:
        """So many words, as frequent as words are."""
        last = self._weights[-1]
        return [self.words[bisect(self._weights, random.random() * last)] for _ in range(count)]

    def report(self, number: int) -> tuple[Given, Reading]:
        """One of the reports, the same each time."""
        random, of_event = Random(number), Random(f"{number // 3}")
        topic = self.some(of_event, 30)
        parts: list[tuple[str, str | None]] = []
        for n in range(_SENTENCES):
            words = self.some(random, random.randint(8, 22)) + random.sample(topic, 6)
            random.shuffle(words)
            figure = f"{random.randint(2, 90)},{random.randint(100, 999)}" if n % 5 == 0 else "nine"
            body = f"{' '.join(words)} {figure}"
            name = random.choice(self.names) if n % 3 == 0 else None
            parts.append((f"{name}, {random.choice(_ROLES)}, said {body}." if name else f"{body.capitalize()}.", name))
        text = "\n\n".join(" ".join(p for p, _ in parts[n : n + 4]) for n in range(0, len(parts), 4))
        day = date(2024, 1, 1) + timedelta(days=(number // 3) * 3 * _DAYS // 100_000 % _DAYS)
        article = Article(
            id="given", url=f"https://outlet{number % 40}.example/{number}", outlet=f"{self.names[number % 40]} Wire",
            title=" ".join(topic[:7]).capitalize(), published=day.isoformat(), language="en", extent="full", text=text,
            text_sha256=hashlib.sha256(text.encode()).hexdigest(), paragraphs=paragraphs_of(text), source="invented",
        )  # fmt: skip
        return Given(article=article), _reading(article, parts, random)


def _reading(article: Article, parts: Sequence[tuple[str, str | None]], random: Random) -> Reading:
    actors, said, at = [], [], 0
    for n, (part, name) in enumerate(parts):
        start = article.text.index(part, at)
        at = start + len(part)
        if name is None:
            continue
        source, cue = Span(start, start + len(name)), Span(start + part.index(" said ") + 1, start + part.index(" said ") + 5)
        actors.append(Actor(id=f"p{n}", name=name, kind="person", mentions=(source,)))
        said.append(
            Attribution(
                id=f"a{n}", source=(source,), cue=(cue,), content=(Span(cue.end + 1, at - 1),), manner="indirect", speaker=name,
                source_kind="named_person", speaker_actor=f"p{n}", stance=random.choice(_STANCES),
            )
        )  # fmt: skip
    return Reading(
        made_by=MadeBy(extract="invented", annotate="invented-1"), article=article, actors=tuple(actors), attributions=tuple(said)
    )


def fill(path: Path, count: int) -> float:
    """Let a library hold so many; seconds of processor for each that was lacking.

    Most are written as `Writer` writes them, but many at once and without looking for their stories, which are known; the last few
    by `Writer` itself, so that the index lies as adding leaves it.
    """
    invented, began = Invented(), time.process_time()
    with open_to_add(path) as library:
        held = library.counts()[0]
        event.listen(library._engine, "connect", lambda db, _: db.execute("PRAGMA synchronous = OFF"))
        library._engine.dispose()
        for start in range(held, count - _ADDED, _AT_ONCE):
            with library.writing() as c:
                _write(c, [invented.report(n) for n in range(start, min(start + _AT_ONCE, count - _ADDED))], start)
        for n in range(max(held, count - _ADDED), count):
            library.keep(*invented.report(n))
    return (time.process_time() - began) / max(count - held, 1)


def _write(c: Connection, made: Sequence[tuple[Given, Reading]], start: int) -> None:
    """Some reports with their readings, three a story."""
    rows: dict[Table, list[dict[str, object]]] = defaultdict(list)
    for n, (given, reading) in enumerate(made, start):
        id, story = f"r-{n:012x}", f"s-{n // 3:012x}"
        a = replace(given.article, id=id)
        maker = maker_of(reading)
        if n % 3 == 0 or n == start:
            day = a.published
            rows[stories].append({"id": story, "title": a.title, "reports": 3, "whole": 3, "first_day": day, "last_day": day})
        rows[reports].append({"id": id, "version": 1, **head(a)})
        rows[versions].append(
            {
                "report": id,
                "number": 1,
                "title": a.title,
                "text_sha256": a.text_sha256,
                "extent": "full",
                "seen": a.published,
                "article": pack(a),
            }
        )
        rows[readings].append(
            {
                "text_sha256": a.text_sha256,
                "day": a.published,
                "language": "en",
                "made_by": maker,
                "read": True,
                "body": pack_reading(reading),
            }
        )
        rows[addresses].append({"address": f"url:{a.url}", "report": id})
        rows[stages].append({"report": id, "stage": "annotate", "made_by": maker})
        rows[members].append({"report": id, "story": story})
    for table, held in rows.items():
        c.execute(insert(table).prefix_with("OR IGNORE"), held)
    for n, (_, reading) in enumerate(made, start):
        index(c, f"r-{n:012x}", 1, reading)
        keep_people(c, f"r-{n:012x}", reading)


def asked(path: Path, count: int) -> Iterator[tuple[str, list[float]]]:
    """What was asked, and how many seconds each answer took, in the order of asking."""
    invented, random = Invented(), Random(_SEED)
    with open_library(path) as library:
        stories = [s.id for s in library.stories(most=200)]
        for kind, query in _queries(invented, random, stories):
            yield kind, [_took(lambda q=q: library.search(q)) for q in (query() for _ in range(count))]
        yield _LISTS[0], [_took(lambda: library.stories(most=50)) for _ in range(count)]
        yield _LISTS[1], [_took(lambda s=s: library.story(s)) for s in random.choices(stories, k=count)]
        names = random.choices(invented.names, k=count)
        yield _LISTS[2], [_took(lambda n=n: library.who(n)) for n in names]
        yield _LISTS[3], [_took(lambda n=n: library.stories(Wanted(actor=n), most=50)) for n in names]


def _queries(invented: Invented, random: Random, stories: Sequence[str]) -> list[tuple[str, Callable[[], str]]]:
    def some(first: int, last: int) -> str:
        return invented.words[random.randrange(first, last)]

    return [
        ("rare word", lambda: some(3_000, 30_000)),
        ("word", lambda: some(200, 3_000)),
        ("frequent word", lambda: some(20, 200)),
        ("the", lambda: "the"),
        ("two words", lambda: f"{some(100, 1_000)} {some(100, 1_000)}"),
        ("common and rare", lambda: f"the {some(2_000, 20_000)}"),
        ("OR, NOT", lambda: f"{some(200, 2_000)} OR {some(200, 2_000)} -{some(18, 100)}"),
        ("phrase", lambda: f'"{some(0, 18)} {some(18, 200)}"'),
        ("beginning", lambda: f"{some(200, 3_000)[:5]}*"),
        ("number", lambda: f"{random.randint(2, 90)},{random.randint(100, 999)}"),
        ("said-by", lambda: f'said-by:"{random.choice(invented.names)}"'),
        ("said-by, word", lambda: f'said-by:"{random.choice(invented.names)}" {some(0, 50)}'),
        ("stance, month", lambda: f"stance:denied {some(20, 500)} after:2025-03 before:2025-04"),
        ("outlet, kind", lambda: f'outlet:"{invented.names[3]}" kind:named {some(20, 500)}'),
        ("within a story", lambda: f"story:{random.choice(stories)} {some(0, 20)}"),
    ]


def _took(ask: Callable[[], object]) -> float:
    began = time.process_time()
    ask()
    return time.process_time() - began


def sizes(path: Path) -> dict[str, int]:
    """Bytes of a library by what holds them: search's own, and all else."""
    db = sqlite3.connect(path)
    pages, page = db.execute("PRAGMA page_count").fetchone()[0], db.execute("PRAGMA page_size").fetchone()[0]
    words = sum(
        db.execute(f"SELECT sum(length({c})) FROM {t}").fetchone()[0] or 0
        for t, c in (("search_data", "block"), ("passages", "body"))
    )
    db.close()
    return {"all": pages * page, "search": words}


def report(path: Path, count: int, times: int, say: Callable[[str], object] = print) -> float:
    """Make the library where it lacks reports, ask it, and tell; the 95th percentile of all searches in seconds."""
    took = fill(path, count)
    size = sizes(path)
    each, words = size["all"] / count / 1024, size["search"] / count / 1024
    say(f"{count:,} reports, {took * 1000:.1f} ms of processor each; {each:.1f} KB each, {words:.1f} of them search's")
    every: list[float] = []
    for kind, seconds in asked(path, times):
        every += seconds if kind not in _LISTS else []
        say(f"{kind:<16} half {_at(seconds, 50):6.1f} ms   95 % {_at(seconds, 95):6.1f} ms")
    say(f"{'every search':<16} half {_at(every, 50):6.1f} ms   95 % {_at(every, 95):6.1f} ms")
    return _at(every, 95) / 1000


def _at(seconds: Sequence[float], percent: int) -> float:
    return 1000 * sorted(seconds)[min(len(seconds) - 1, len(seconds) * percent // 100)]
