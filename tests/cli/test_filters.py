"""The filters: JSON Lines in and out, one line for one line, in order."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.cli.stream import batches, past

if TYPE_CHECKING:
    from conftest import Run

Lines = Callable[[str], list[dict[str, Any]]]

TEXT = "The bridge was closed, Ann Lee said on Tuesday.\n\n  “We wait,” she told reporters."
GERMAN = "Die Brücke ist gesperrt, sagte die Ministerin am Dienstag. Niemand darf sie betreten, bis sie geprüft ist."
GOOD: dict[str, dict[str, object]] = {
    "extract": {"html": f"<html><title>Bridge closed</title><article><h1>Bridge closed</h1><p>{TEXT}</p></article></html>"},
    "annotate": {"text": TEXT, "published": "2026-03-10", "title": "Bridge closed"},
    "cluster": {"text": TEXT, "title": "Bridge closed", "published": "2026-03-10", "outlet": "Halyard Wire"},
}
STORY = {
    "story": "bridge",
    "reports": [
        {"id": "a", "title": "Bridge closed", "text": TEXT, "published": "2026-03-10", "outlet": "Halyard Wire"},
        {
            "id": "b",
            "title": "No way over",
            "text": "Ann Lee said the bridge was closed on Tuesday. It was built in 1931.",
            "published": None,
        },
    ],
}


@pytest.mark.parametrize("command", GOOD)
class TestEvery:
    def test_a_line_for_a_line_in_order(self, run: Run, lines: Lines, command: str) -> None:
        given = [{"id": n, **GOOD[command]} for n in ("x", 2, "z")]
        result = run(command, given="".join(json.dumps(g) + "\n" for g in given))
        assert result.exit_code == 0, result.output
        assert [line["id"] for line in lines(result.stdout)] == ["x", 2, "z"]

    def test_bad_lines_say_why_and_the_run_goes_on(self, run: Run, lines: Lines, command: str) -> None:
        good = json.dumps({"id": "good", **GOOD[command]})
        given = [good, "nonsense", '{"id": "b", "text": 4}', "", "[]", '{"id": "e"}', "\xff", good]
        result = run(command, given="\n".join(given).encode("latin-1"))
        made = lines(result.stdout)
        assert result.exit_code == 1
        assert len(made) == len(given)
        assert [m["id"] for m in made] == ["good", None, "b", None, None, "e", None, "good"]
        assert all(isinstance(m["error"], str) and m["error"] for m in made[1:-1])
        assert made[1]["error"] == "line 2: not JSON: broken at byte 5"
        assert "error" not in made[0]
        assert "error" not in made[-1]

    def test_a_file_is_told_what_to_type(self, run: Run, command: str) -> None:
        result = run(command, "my page.html")
        assert result.exit_code == 2
        told = "sayso compare" if command == "cluster" else "sayso read"
        assert f"type: {told} 'my page.html'" in result.stderr
        assert f"type: sayso {command} < rows.jsonl" in run(command, "rows.jsonl").stderr

    def test_a_dash_is_standard_input(self, run: Run, lines: Lines, command: str) -> None:
        result = run(command, "-", given=json.dumps({"id": 1, **GOOD[command]}))
        assert (result.exit_code, [line["id"] for line in lines(result.stdout)]) == (0, [1])

    def test_nothing_in_nothing_out(self, run: Run, command: str) -> None:
        result = run(command)
        assert (result.exit_code, result.stdout) == (0, "")

    def test_an_answer_comes_before_the_next_line_is_there(self, command: str) -> None:
        process = subprocess.Popen(
            [sys.executable, "-m", "sayso", command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert process.stdin
        assert process.stdout
        for n in ("1", "2"):
            process.stdin.write(json.dumps({"id": n, **GOOD[command], "text": GERMAN}) + "\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == n
        process.stdin.close()
        assert process.wait(timeout=20) == 0
        process.stdout.close()


class TestExtract:
    def test_the_article(self, run: Run, lines: Lines) -> None:
        given = {"id": "a", **GOOD["extract"], "url": "https://halyard.example/1", "published": "2026-03-10"}
        (line,) = lines(run("extract", given=json.dumps(given)).stdout)
        assert line["article"]["title"] == "Bridge closed"
        assert line["article"]["url"] == "https://halyard.example/1"
        assert "Ann Lee said" in line["article"]["text"]

    def test_a_page_without_an_article(self, run: Run, lines: Lines) -> None:
        result = run("extract", given='{"id": "a", "html": "<html><body></body></html>"}')
        assert result.exit_code == 1
        assert set(lines(result.stdout)[0]) == {"id", "error"}


class TestAnnotate:
    def test_offsets_point_into_the_text_as_given(self, run: Run, lines: Lines) -> None:
        text = f"\n\n  {TEXT}\n"
        (line,) = lines(run("annotate", given=json.dumps({"id": "a", "text": text, "published": "2026-03-10"})).stdout)
        assert set(line) == {"id", "attributions", "times", "actors", "events"}
        said = [text[start:end] for a in line["attributions"] for start, end in a["content"]]
        assert any("We wait" in words for words in said)
        assert any(text[slice(*t["span"])] == "Tuesday" for t in line["times"])

    def test_another_language_says_so(self, run: Run, lines: Lines) -> None:
        result = run("annotate", given=json.dumps({"id": "a", "text": GERMAN}))
        (line,) = lines(result.stdout)
        assert result.exit_code == 0
        assert line["attributions"] == []
        assert "another language (de)" in line["unread_because"]


class TestCluster:
    def test_a_reprint_is_found(self, run: Run, lines: Lines) -> None:
        text = " ".join(f"The ferry number {n} lay idle in the harbour of Ostamar on Tuesday, its crew said." for n in range(20))
        given = [{"id": i, "title": "Ferries idle", "text": text, "published": "2026-03-10", "outlet": o} for i, o in ("ab", "cd")]
        first, second = lines(run("cluster", given="".join(json.dumps(g) + "\n" for g in given)).stdout)
        assert set(first) == {"id", "story", "copy_of"}
        assert first["copy_of"] is None
        assert second["copy_of"] == "a"
        assert first["story"] == second["story"]


class TestCompare:
    def test_a_story_a_line(self, run: Run, lines: Lines) -> None:
        result = run("compare", "-", given=json.dumps(STORY) + "\n" + json.dumps(STORY | {"story": 2}))
        made = lines(result.stdout)
        assert result.exit_code == 0, result.output
        assert [m["story"] for m in made] == ["bridge", "2"]
        assert made[0]["schema"] == "sayso/comparison/1"
        assert [(r["id"], r["extent"]) for r in made[0]["reports"]] == [("a", "full"), ("b", "full")]

    def test_bad_stories_say_why(self, run: Run, lines: Lines) -> None:
        twice = {"story": "t", "reports": [STORY["reports"][0]] * 2}
        given = ["nonsense", json.dumps({"story": "none", "reports": []}), json.dumps(twice), json.dumps(STORY)]
        result = run("compare", "-", given="\n".join(given))
        made = lines(result.stdout)
        assert result.exit_code == 1
        assert [m.get("id", m.get("story")) for m in made] == [None, "none", "t", "bridge"]
        assert ["error" in m for m in made] == [True, True, True, False]


class TestChain:
    def test_what_extract_writes_goes_into_the_others(self, run: Run, lines: Lines) -> None:
        given = [{"id": "a", **GOOD["extract"]}, {"id": "e", "text": ""}, {"id": 7, "text": f"Bridge closed\n\n{TEXT}"}]
        extracted = run("extract", given="".join(json.dumps(g) + "\n" for g in given))
        assert extracted.exit_code == 1
        made = lines(extracted.stdout)
        assert made[1] == {"id": "e", "error": '"text" is empty'}
        for command in ("annotate", "cluster"):
            result = run(command, given=extracted.stdout)
            after = lines(result.stdout)
            assert result.exit_code == 1
            assert [line["id"] for line in after] == ["a", "e", 7]
            assert after[1] == made[1]
            assert "error" not in after[0]
            assert "error" not in after[2]
        told = lines(run("annotate", given=extracted.stdout).stdout)[0]
        said = [made[0]["article"]["text"][start:end] for a in told["attributions"] for start, end in a["content"]]
        assert any("We wait" in words for words in said)

    def test_a_story_of_what_extract_wrote_is_compared(self, run: Run, lines: Lines) -> None:
        given = [{"id": i, **GOOD["extract"]} for i in "ab"]
        reports = lines(run("extract", given="".join(json.dumps(g) + "\n" for g in given)).stdout)
        (made,) = lines(run("compare", "-", given=json.dumps({"story": "s", "reports": reports})).stdout)
        assert [r["id"] for r in made["reports"]] == ["a", "b"]


class TestPast:
    @given(st.lists(st.integers() | st.text()))
    def test_what_the_door_does_not_take_passes_by_in_its_place(self, items: list[object]) -> None:
        assert list(past(items, int, lambda numbers: (n + 1 for n in numbers))) == [
            i + 1 if isinstance(i, int) else i for i in items
        ]

    def test_it_is_lazy(self) -> None:
        def items() -> Iterator[object]:
            yield 1
            raise AssertionError("asked for more than was used")

        assert next(past(items(), int, iter)) == 1


class TestBatches:
    @given(st.lists(st.binary(max_size=20).filter(lambda line: b"\n" not in line)), st.integers(1, 7))
    def test_they_hold_the_lines_however_they_arrive(self, given: list[bytes], size: int) -> None:
        data = b"".join(line + b"\n" for line in given)
        got = [line for batch in batches(_Dripping(data, size)) for line in batch]
        assert got == given

    def test_the_last_line_needs_no_end(self) -> None:
        assert list(batches(io.BytesIO(b"a\nb"))) == [[b"a"], [b"b"]]

    def test_no_more_is_read_than_is_used(self) -> None:
        assert len(list(islice(batches(_Endless()), 3))) == 3


class _Dripping(io.BytesIO):
    """Gives a few bytes a read, as a slow pipe does."""

    def __init__(self, data: bytes, size: int) -> None:
        super().__init__(data)
        self._size = size

    def read1(self, size: int | None = -1) -> bytes:
        return super().read1(self._size)


class _Endless(io.BytesIO):
    def read1(self, size: int | None = -1) -> bytes:
        return b'{"id": 1}\n' * 10
