"""Numbers in words: "twenty-four", "a hundred and ten", "two thousand", and years said in two halves: "nineteen ninety-six"."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.annotate.timex import words as w

_LONGEST = 12  # words; "two hundred and ninety-nine thousand nine hundred and ninety-nine" has twelve, news has no longer ones


def spelled(words: Sequence[str], i: int) -> tuple[float, int] | None:
    """The number that is spelled out from word `i` on, and where it stops; None where there is none."""
    total, current, stop = 0.0, 0.0, i
    k = i + 1 if _is_a_scale(words, i) else i
    while k < min(len(words), i + _LONGEST):
        word = words[k]
        if stop == k > i and _joins(words, k, current, total):
            k += 1
            continue
        value = _with(word, current, k > i)
        if value is None:
            break
        total, current = (total + value, 0.0) if w.SCALES.get(word, 0) >= 1000 else (total, value)
        k = stop = k + 1
    return (total + current, stop) if stop > i else None


def year_spelled(words: Sequence[str], i: int) -> tuple[int, int] | None:
    """The year that is said in two halves from word `i` on, and where it stops: nineteen ninety-six, twenty twenty-four."""
    century = {"eighteen": 18, "nineteen": 19, "twenty": 20}.get(words[i])
    if century is None or i + 1 >= len(words) or words[i + 1] not in w.TENS:
        return None
    rest, k = w.TENS[words[i + 1]], i + 2
    k += k < len(words) and words[k] == "-"
    if k < len(words) and 0 < w.NUMBERS.get(words[k], 0) < 10:
        return 100 * century + rest + w.NUMBERS[words[k]], k + 1
    return 100 * century + rest, i + 2


def _is_a_scale(words: Sequence[str], i: int) -> bool:
    return words[i] in ("a", "an") and i + 1 < len(words) and words[i + 1] in w.SCALES


def _joins(words: Sequence[str], k: int, current: float, total: float) -> bool:
    """Whether word `k` holds a number together: the hyphen in "twenty-four", "and" in "a hundred and ten"."""
    following = words[k + 1] if k + 1 < len(words) else ""
    if words[k] == "-":
        return current % 10 == 0 and current % 100 >= 20 and 0 < w.NUMBERS.get(following, 0) < 10
    return words[k] == "and" and (current >= 100 or total > 0) and (following in w.NUMBERS or following in w.TENS)


def _with(word: str, current: float, begun: bool) -> float | None:
    """The number so far with one more word, or None where the word does not go on with it."""
    if word in w.TENS:
        return current + w.TENS[word] if current % 100 == 0 else None
    if word in w.NUMBERS:
        small = 0 < w.NUMBERS[word] < 10
        fits = current % 100 == 0 or (small and current % 10 == 0 and current % 100 != 10)
        return current + w.NUMBERS[word] if fits else None
    if word in w.SCALES and begun:
        return max(current, 1.0) * w.SCALES[word]
    return None
