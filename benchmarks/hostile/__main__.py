"""Pages that mean harm: `python -m benchmarks.hostile --pages 50000 --seed 7`. Wants nothing but the samples.

Each is a sample page with a few things done to it that break readers: tags nested without end, bytes turned, NULs, entities that
grow, right-to-left overrides and other signs that nobody sees, encodings that are not what they are called, scripts and styles that
never close, lines and attributes without end; a third of them lie in feeds, web archives, mail, saved pages, rich text, PDF and
exports (`wrapped`). What must hold: each ends as an article or a `Failure`, no
exception, within its time of a processor (what else the machine does is not the page's doing), and all of them within the memory.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from benchmarks.hostile.wrapped import wrapped
from sayso.extract import extract
from sayso.model import Article, Failure
from sayso.read import read

SAMPLES = Path(__file__).parents[2] / "samples"
_SECONDS, _MEGABYTES = 5.0, 1_500.0
_BROKEN = ("read-error", "extract-error")  # causes that only a fault of ours or of a library has
_MISCALLED = 0.1  # … that say an encoding, mostly a wrong one
_CALLED = ("utf-8", "utf-16", "windows-1251", "gbk", "shift_jis", "iso-2022-jp", "x-user-defined", "nonsense")
_ENCODINGS = (
    *("utf-8",) * 5,
    *("utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252", "cp1250", "koi8-r", "gb18030"),
)
_WRAPPED = 0.33  # share of the pages that lie in something
_MANY = 10  # pages of one file that may take as long as one
_LONG = 60_000  # signs or tags that one mutation puts in at most
_TAGS = ("div", "span", "p", "table", "b", "a", "ul", "li", "svg", "form", "template", "noscript", "article", "h1", "select")
_ODD = (
    "\x00", "\u202e", "\u202d", "\u2067", "\u2066", "\u200d", "\U000e0041",
    "\ufeff", "\u200b", "\ud7ff", "\x1b[31m", "\x85", "&#0;", "&#x110000;", "&nbsp", "<", ">",
    '"', "'", "&",
)  # fmt: skip
_ENDLESS = ("a", " ", "\n", "a ", "<p>x", "<p class='", "&amp;", "“", "said ", "\u0300", "0")
_TRICKS = (
    "<script>", "<style>", "<!--", "<![CDATA[", "<textarea>", "<plaintext>", "<title>", "</body></html>", "<iframe srcdoc='",
    "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>", "<base href='javascript:1'>", "<meta charset=utf-7>",
    '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":', "<time datetime='99999-99-99'>",
)  # fmt: skip


def nested(text: str, dice: random.Random) -> str:
    """A tag opened again and again."""
    at, tag = dice.randrange(len(text) + 1), dice.choice(_TAGS)
    return text[:at] + f"<{tag}>" * dice.choice((50, 2_000, _LONG // 6)) + text[at:]


def turned(text: str, dice: random.Random) -> str:
    """Some signs made others."""
    signs = list(text)
    for _ in range(dice.randrange(1, 200)):
        signs[dice.randrange(len(signs))] = dice.choice(_ODD) if dice.random() < 0.5 else chr(dice.randrange(1, 0x2FF))
    return "".join(signs)


def cut(text: str, dice: random.Random) -> str:
    """A stretch taken out, or all from somewhere on."""
    at = dice.randrange(len(text))
    return text[:at] + (text[at + dice.randrange(2_000) :] if dice.random() < 0.6 else "")


def tricked(text: str, dice: random.Random) -> str:
    """Something put in that does not close."""
    at = dice.randrange(len(text) + 1)
    return text[:at] + dice.choice(_TRICKS) * dice.choice((1, 1, 3, 400)) + text[at:]


def swollen(text: str, dice: random.Random) -> str:
    """One sign, word or attribute without end."""
    at, what = (
        dice.randrange(len(text) + 1),
        dice.choice(_ENDLESS),
    )
    return text[:at] + what * dice.randrange(1_000, _LONG) + text[at:]


def shuffled(text: str, dice: random.Random) -> str:
    """Its stretches in another order, some of them twice."""
    parts = [text[i : i + 400] for i in range(0, len(text), 400)]
    return "".join(dice.choices(parts, k=len(parts)))


def veiled(text: str, dice: random.Random) -> str:
    """One sign that nobody sees, put in over and over: overrides, signs without width, tags, NULs."""
    sign = dice.choice(("\u202e", "\u202d", "\u2067", "\u200b", "\u200d", "\u00ad", "\U000e0041", "\x00", "&#x202e;"))
    every = dice.choice((1, 7, 60))
    return sign.join(text[k : k + every] for k in range(0, len(text), every))


def bombed(text: str, dice: random.Random) -> str:
    """Entities that grow, and grow."""
    names = "".join(f'<!ENTITY l{k} "{f"&l{k - 1};" * 10 if k else "lol"}">' for k in range(dice.choice((3, 9))))
    return f"<!DOCTYPE x [{names}]>{text}&l2;&l8;"


MUTATIONS: tuple[Callable[[str, random.Random], str], ...] = (nested, turned, cut, tricked, swollen, shuffled, veiled, bombed)


def hostile(samples: list[str], dice: random.Random) -> bytes:
    """One hostile page."""
    text = dice.choice(samples)
    for mutation in dice.choices(MUTATIONS, k=dice.choice((1, 1, 2, 3))):
        text = mutation(text, dice) or "x"
    if dice.random() < _WRAPPED:
        return wrapped(text, dice)
    if dice.random() < _MISCALLED:
        text = f"<meta charset={dice.choice(_CALLED)}>{text}"
    return text.encode(dice.choice(_ENCODINGS), "replace")


def main(arguments: list[str] | None = None) -> int:
    """Run them; 0 where all kept their budget."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.hostile", description="Read pages that mean harm.")
    parser.add_argument("--pages", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=7)
    o = parser.parse_args(arguments)
    dice = random.Random(o.seed)
    samples = [p.read_text(encoding="utf-8") for p in sorted(SAMPLES.glob("*/*")) if p.suffix in (".html", ".txt")]
    causes: Counter[str] = Counter()
    slowest, over = 0.0, 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "page")
        for n in range(o.pages):
            path.write_bytes(hostile(samples, dice))
            start = time.process_time()
            pages = list(extract(read([str(path)])))
            took = (time.process_time() - start) / max(1.0, len(pages) / _MANY)
            causes.update(p.cause if isinstance(p, Failure) else "article" if isinstance(p, Article) else "?" for p in pages)
            for broken in (p for p in pages if isinstance(p, Failure) and p.cause in _BROKEN):
                print(f"page {n} of seed {o.seed}: {broken.message}", file=sys.stderr)
            slowest = max(slowest, took)
            if took > _SECONDS:
                over += 1
                print(f"page {n} of seed {o.seed} took {took:.1f} s", file=sys.stderr)
            if n % 1_000 == 999:
                print(f"{n + 1:,} of {o.pages:,}, slowest {slowest:.2f} s", file=sys.stderr, flush=True)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{o.pages:,} pages, slowest {slowest:.2f} s (at most {_SECONDS:.0f}), peak {memory:,.0f} MB (at most {_MEGABYTES:,.0f})")
    print(", ".join(f"{cause} {count:,}" for cause, count in causes.most_common()))
    wrong = sum(causes[cause] for cause in (*_BROKEN, "?"))
    return int(bool(over or wrong or memory > _MEGABYTES or sum(causes.values()) < o.pages))


if __name__ == "__main__":
    sys.exit(main())
