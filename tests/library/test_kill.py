"""Killed at any moment the library holds whole reports only, and adding the same again gives what one go gives."""

from __future__ import annotations

from pathlib import Path
from random import Random

from sayso.library import open_library, open_to_add

from .forks import forks
from .made import digest, reading, stream

COUNT, KILLS = 60, 7


def test_it_loses_nothing_and_halves_nothing(tmp_path: Path) -> None:
    random = Random(20260310)
    path, whole = tmp_path / "killed.sqlite", tmp_path / "whole.sqlite"
    held = 0
    with forks("tests.library.adds") as adds:
        for n in range(KILLS):
            adds.killed_after(random.uniform(0, 0.25), str(path), str(COUNT), waits=n > 1)
            if path.exists() and path.stat().st_size and n > 1:
                with open_library(path) as shelf:
                    assert shelf.faults() == ()
                    now = shelf.counts()[0]
                    stories = shelf.stories()
                    assert sum(s.reports for s in stories) == now
                    for story in stories[:3]:
                        assert len(shelf.told_story(story.id).members) == story.reports
                assert now >= held
                held = now
    for target in (path, whole):
        with open_to_add(target) as library:
            for one in stream(COUNT):
                library.keep(one, reading(one.article))
    assert digest(path) == digest(whole)
