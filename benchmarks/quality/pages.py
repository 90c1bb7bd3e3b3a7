"""Pages through our extractor, each timed; and pages as text dumps."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.quality.chain import ChainError
from benchmarks.quality.printed import Figures
from benchmarks.quality.shared import Row, Shared, write_rows
from sayso.extract import extract
from sayso.model import Article, Failure, Page, to_json

# Seconds after which a page is given up.
_LONGEST = 30


def extract_pages(pages: Path, answers: Path) -> Figures:
    """Extract each page of a file of rows, as `sayso extract` does; how many broke the extractor, and how long the slowest took."""
    slowest, crashes = 0.0, 0

    def answered(row: Row) -> Row:
        nonlocal slowest, crashes
        start = time.perf_counter()
        made = _one(row)
        slowest = max(slowest, time.perf_counter() - start)
        crashes += isinstance(made, Failure) and made.cause == "extract-error"
        return {
            "id": row["id"],
            **({"article": json.loads(to_json(made))} if isinstance(made, Article) else {"error": made.message}),
        }

    write_rows(answers, (answered(row) for row in Shared(pages.parent).rows(pages.name)))
    return {"slowest page seconds": slowest, "crashes": crashes}


def _one(row: Row) -> Article | Failure:
    """A page's article or failure. One that hangs is cut off: it costs itself, and shows as a crash."""
    kind = "html" if row.get("html") else "text"
    page = Page(source=row["id"], name=row["id"], id=row["id"], url=row.get("url"), content=row[kind], kind=kind)
    signal.signal(signal.SIGALRM, _too_long)
    signal.alarm(_LONGEST)
    try:
        return next(extract([page]))
    except Exception as error:
        return Failure(source=row["id"], stage="extract", cause="extract-error", message=f"{type(error).__name__}: {error}")
    finally:
        signal.alarm(0)


def _too_long(*_: object) -> None:
    raise TimeoutError(f"not done after {_LONGEST} s")


def dumps(shared: Shared, data: str, to: Path) -> Path:
    """A set's pages as a browser's "select all, copy" gives them."""
    given = "".join(json.dumps({k: r[k] for k in ("id", "url", "html") if k in r}) + "\n" for r in shared.rows(data))
    done = subprocess.run(
        [sys.executable, str(shared.path("score/flatten.py"))], input=given.encode(), capture_output=True, check=False
    )
    if done.returncode:
        raise ChainError(f"flatten.py ended with {done.returncode}: {done.stderr.decode(errors='replace')[-400:]}")
    to.write_bytes(done.stdout)
    return to
