"""Which weekday is meant: the last one, or the next where the words about it tell that it is still to come.

in: a match of a rule and what it is resolved against    out: the way to look, then the day. "Invited both sides to talks on
Wednesday" looks ahead though its verb stands in the past, and so do "will take part in Wednesday's talks" and "as early as
Thursday" behind what may be done.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import takewhile

from sayso.annotate.timex import words as w
from sayso.annotate.timex.grammar import Context, Found, put_off

_WORDS = 16  # words before a weekday among which it is looked for
_MEETING = (
    "talks|negotiations|meetings?|vote|ballot|summit|hearing|interview|election|referendum|debate|conference|session|rally|march|"
    "strike|protests?|ceremony|funeral"
)
_SOME = r"(?:[a-z][a-z’'-]* ){0,4}?"  # what stands before the noun, and behind it ("talks in the capital on")
# Who is asked to something, or agrees to it, is asked to what is still to come.
_INVITED = re.compile(
    rf"\b(?:invit(?:es?|ed|ing)|summon(?:s|ed|ing)?|call(?:s|ed|ing)|agree(?:s|d)) (?:[a-z’'-]+ ){{0,6}}?(?:to|for) {_SOME}"
    rf"(?:{_MEETING}) (?:(?:in|at|with) (?:the |a )?(?:[a-z’'-]+ ){{1,2}})?(?:on |for )?(?:the )?$"
)
_HAD = re.compile(r"\b(?:had|having) (?:\w+ )?(?:been )?(?:invited|summoned|called|agreed)\b")
_ATTENDS = re.compile(rf"\b(?:(?:take|taking) part in|attend|join|boycott|skip|stay away from|come to|go to|sit in on) {_SOME}$")
_EARLIEST = re.compile(r"\bas (?:early|soon) as (?:on )?$")
_GIVEN_UNTIL = re.compile(r"\b(?:gave|given|giving) (?:[a-z’'-]+ ){1,5}?(?:until|till) $")
_GATHERING = frozenset(_MEETING.replace("s?", "").split("|")) | {"meetings", "protests"}
_ENDS = frozenset((".", ";", ":", "?", "!"))
_FEWEST_BACK = 2  # yesterday's weekday is told as yesterday's, though it may be that of next week
_STARTING = frozenset(("starting", "beginning", "effective"))  # "announced a truce starting on Saturday"
_IF = re.compile(r"\b(?:if|unless|provided|providing|as long as|on condition) ")
_WOULD = re.compile(r"\b(?:will|would|shall|could|may|might|must) ")
_HAD_BY = re.compile(r"\b(?:had|have) ")  # "would have ended if they had paid by Friday"
_DAY = timedelta(days=1)


def way(m: Found, at: Context) -> str | None:
    """Back or ahead: "Wednesday's ruling" has come, whatever the verb; else as the verb says, or what it was done for.

    What lasts "until Tuesday" and is not told in the past has that day ahead. Tried and left out, as no set gained by it: the
    present tense as one of plans.
    """
    x, after = m["weekday"], m.after()
    tense = at.tense_at(x.start if x else m.start)
    if after is not None and after.kind == "possessive":
        return "future" if tense == "future" and _attended(m) else "past"
    if tense != "future" and not m["relative"] and _is_ahead(m, at, tense):
        return "future"
    before, above = m.before(), m.before(2)
    if before is not None and _STARTING & {before.text, above.text if above and before.text == "on" else ""}:
        return "future"
    if before is not None and before.text == "by" and tense != "future" and _is_deadline(m, tense):
        return "future"
    if before is not None and before.text == "to" and put_off(m):
        return "future"
    if before is None or before.text not in ("until", "till"):
        return tense
    return "future" if tense != "past" or put_off(m) else tense


def _is_ahead(m: Found, at: Context, tense: str | None) -> bool:
    """Whether a weekday is still to come though its verb does not say so: "invited both sides to talks on Wednesday"."""
    if at.published is None:
        return False
    return _invited(m, (m.number("weekday") - at.published.weekday()) % 7) or (tense != "past" and _earliest(m))


def _is_deadline(m: Found, tense: str | None) -> bool:
    """Whether "by" a weekday gives a day that is still to come: "if the firm pays by Friday", "would go on
    unless it paid by Friday"."""
    said = _before(m)
    if _IF.search(said) is None:
        return False
    return tense == "present" or (_WOULD.search(said) is not None and _HAD_BY.search(said) is None)


def nearest_weekday(base: date, n: int, relative: str, tense: str | None) -> date:
    """The day that weekday `n` (Monday is 0) means on day `base`: the same weekday is that very day, but for "last" and "next"."""
    back = (base.weekday() - n) % 7
    if relative in w.ON:
        return base + (7 - back) * _DAY
    if relative in w.BACK:
        return base - (back or 7) * _DAY
    if tense == "future":
        return base + (-back % 7) * _DAY
    return base - back * _DAY


def _invited(m: Found, days_ahead: int) -> bool:
    """Whether a weekday is that of what someone was invited to or agreed to, or until when someone was given time.

    days_ahead: how far the next such weekday lies; where the last was yesterday, "invited them to talks on Monday" does not say.
    """
    if days_ahead > 7 - _FEWEST_BACK:
        return False
    said = _before(m)
    return (_INVITED.search(said) is not None and not _HAD.search(said)) or _GIVEN_UNTIL.search(said) is not None


def _attended(m: Found) -> bool:
    """Whether a weekday names what someone takes part in: "take part in | Wednesday's talks"."""
    noun = next((x.text for k in (2, 3) if (x := m.after(k)) and x.text in _GATHERING), None)
    return noun is not None and _ATTENDS.search(_before(m)) is not None


def _earliest(m: Found) -> bool:
    """Whether a weekday is the earliest on which something may be done: "as early as | Thursday"."""
    return _EARLIEST.search(_before(m)) is not None


def _before(m: Found) -> str:
    """The words before a match in its sentence, in lower case, with a space behind each."""
    words = (x.text if (x := m.before(k)) else "." for k in range(1, _WORDS + 1))
    return "".join(f"{x} " for x in reversed(list(takewhile(lambda x: x not in _ENDS, words))))
