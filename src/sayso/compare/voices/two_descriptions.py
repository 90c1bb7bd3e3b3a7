"""Two descriptions: whether the sources of two accounts may be one under two, so that nobody can say whether they are two voices:
"the airline" and its name, "Brenn's lawyer" and his, a firm and its vice president, a poll told twice.

in: two accounts    out: yes or no. It is asked where nothing shows that they are one.
"""

from __future__ import annotations

from sayso.compare.clauses.described import words_told
from sayso.compare.clauses.one_source import may_be_one_as_told
from sayso.compare.clauses.units import Unit
from sayso.compare.voices.wording import quotes_the_same
from sayso.model import Attribution, telling_words, words_of

_PERSON, _BODY = "named_person", "organisation"
_BODIES = frozenset({"organisation", "document", "group"})
# Who has to do with a body, and does not speak for it.
_OUTSIDERS_LIST = """
    customer client critic opponent rival resident user patient victim supporter fan passenger buyer tenant neighbour neighbor
    competitor plaintiff defendant suspect former
"""
_FORMS = frozenset({"inc", "corp", "ltd", "plc", "llc", "gmbh", "sa", "ag"})  # of firms
_LIKE = 4  # letters that "China" and "Chinese" share
_OUTSIDERS = frozenset(_OUTSIDERS_LIST.split())


def may_be_described_twice(a: Unit, b: Unit) -> bool:
    """Whether two accounts' sources may be one by what the story's texts tell of them, or by a quotation that is a person's here
    and a body's there."""
    one, other = a.attribution, b.attribution
    if one is None or other is None or not one.speaker or not other.speaker:
        return False
    kinds = {one.source_kind, other.source_kind}
    if kinds == {_PERSON, _BODY} and quotes_the_same(a, b):
        return True
    if kinds <= _BODIES and _one_in_the_other(one.speaker, other.speaker):
        return True
    return may_be_one_as_told(a, b) and not any(_of_another(x, y, a) for x, y in ((one, other), (other, one)))


def _one_in_the_other(one: str, other: str) -> bool:
    """Whether a body's name stands in what another source is called: "Orvik Lines", "the Orvik Lines vice president"."""
    first, second = telling_words(one) - _FORMS, telling_words(other) - _FORMS
    return bool(first and second) and (first < second or second < first)


def _of_another(told: Attribution, named: Attribution, unit: Unit) -> bool:
    """Whether a description is of something else than what the texts have beside a person's name: "a hospital spokeswoman", of a
    police spokeswoman; a body, of its customer."""
    if named.source_kind != _PERSON or told.source_kind == _PERSON or unit.described is None:
        return False
    descriptions = unit.described.descriptions(named.speaker or "")
    if told.source_kind == _BODY:
        body = words_told(told.speaker or "")
        return any(body & words and _OUTSIDERS & words for words in descriptions)
    own = words_told(" ".join((told.speaker or "").split(",")[0].split()[:-1]))
    return bool(own) and not any(w[:_LIKE] == x[:_LIKE] for w in own for words in descriptions for x in words)


def misspelt(one: str, other: str) -> bool:
    """Whether two names of people part in a letter of a given name: "Manuel Holm", "Manual Holm"."""
    a, b = words_of(one), words_of(other)
    if len(a) != len(b) or len(a) < 2 or a[-1] != b[-1] or a[1:] != b[1:] or len(a[0]) != len(b[0]) or len(a[0]) < 5:
        return False
    return sum(x != y for x, y in zip(a[0], b[0], strict=True)) == 1
