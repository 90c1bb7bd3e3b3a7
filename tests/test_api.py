"""What may be relied on from outside: the public list, typed, documented, and nothing loaded before it is used."""

from __future__ import annotations

import inspect
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import sayso

ROOT = Path(__file__).resolve().parents[1]
HEAVY = ("spacy", "trafilatura", "httpx", "numpy", "lxml", "rensa", "msgspec", "sqlalchemy", "polars", "pandas", "mcp")

PUBLIC = [
    *(
        "Account",
        "Actor",
        "Article",
        "Attribution",
        "Check",
        "Checked",
        "Claim",
        "Comparison",
        "Desk",
        "Event",
        "Finding",
        "Outcome",
        "Page",
        "Reading",
        "Report",
        "Settings",
    ),
    *(
        "Failure",
        "FetchError",
        "InputError",
        "LanguageError",
        "LibraryError",
        "QueryError",
        "ReadError",
        "SaysoError",
        "UsageError",
    ),
    *("Span", "TimeExpression", "__version__", "check", "compare", "open", "read"),
    *("to_html", "to_pandas", "to_polars", "to_text"),
]


def test_the_public_list_is_the_one_that_was_promised() -> None:
    assert sorted(sayso.__all__) == sorted(PUBLIC)
    assert set(dir(sayso)) == set(PUBLIC)


@pytest.mark.parametrize("name", PUBLIC)
def test_every_name_is_there_and_says_what_it_is(name: str) -> None:
    value = getattr(sayso, name)
    assert name == "__version__" or inspect.getdoc(value)


def test_other_names_are_not() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = sayso.nonsense  # type: ignore[attr-defined]


@pytest.mark.parametrize("function", [sayso.read, sayso.compare, sayso.check, sayso.open])
def test_the_ways_in_are_typed(function: object) -> None:
    signature = inspect.signature(function)  # type: ignore[arg-type]
    assert signature.return_annotation is not inspect.Signature.empty
    assert all(p.annotation is not inspect.Parameter.empty for p in signature.parameters.values())


def test_importing_it_loads_nothing_heavy() -> None:
    code = f"import sys, sayso; print([m for m in {HEAVY} if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_rooms_of_the_same_names_do_not_take_the_functions_places() -> None:
    code = "import sayso, sayso.read, sayso.compare, sayso.pipeline; print(callable(sayso.read), callable(sayso.compare))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "True True\n"


def test_the_folder_of_check_does_not_take_its_place() -> None:
    code = (
        "import sayso.compare.check.door; from sayso.compare import check, as_prose; import sayso.compare.check; "
        "from sayso.compare import check as again; print(callable(check), check is again, callable(as_prose))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "True True True\n"


def test_the_version_is_the_packages() -> None:
    assert sayso.__version__ == tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]


def test_reading_a_page(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(
        "Bridge closed\n\nThe bridge at Ostamar is closed, the minister, Ann Lee, said on Tuesday. Nobody may cross it.\n"
    )
    (reading,) = sayso.read([str(path)])
    assert isinstance(reading, sayso.Reading)
    assert reading.article.title == "Bridge closed"
    assert list(sayso.read(str(path))) == [reading]  # a string alone is one source, not its letters


def test_comparing_nothing() -> None:
    outcome = sayso.compare([])
    assert isinstance(outcome, sayso.Outcome)
    assert (outcome.comparisons, outcome.failures) == ((), ())


def test_a_bad_source_is_a_value() -> None:
    (failure,) = sayso.read(["/nowhere/page.html"])
    assert isinstance(failure, sayso.Failure)
    assert failure.cause == "missing-file"
