"""A reading on one screen: the article's head, who says what and as what kind of source, the times it names.

in: a `Reading`    out: text. All but labels and counts is the page's own words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from sayso.cli.tell import why_unread
from sayso.export.asread import fields_of, lines_of, tally
from sayso.export.facts import Fact, facts_of
from sayso.export.labels import EXTENTS, SOURCES, STANCES, count, day_told, days
from sayso.export.sheet import Run, Sheet
from sayso.export.speakers import by_speaker
from sayso.model import Article, Attribution, Reading, Span, words_at

_SPEAKERS = 8  # shown; a page that has more is better read as JSON
_EACH = 2  # statements of one speaker
_WORDS = 28  # of one statement
_TIMES = 8
_LINES = 2  # of the terminal, for lines of a page that stand together
# Of what the page tells about a statement, what is shown without being asked for.
_ALWAYS = frozenset(("why not named", "how they know", "said to"))
_KINDS = {  # one, many
    "named_person": ("named person", "named people"),
    "anonymous_person": ("unnamed source", "unnamed sources"),
    "organisation": ("organisation", "organisations"),
    "group": ("group", "groups"),
    "document": ("document", "documents"),
    "outlet": ("newsroom", "newsrooms"),
    "unknown": ("unattributed", "unattributed"),
}


def summary(reading: Reading, *, width: int = 80, colour: bool = False, explain: bool = False) -> str:
    """The reading as text, lines at most `width` columns wide.

    explain: every statement, with how it was found, what was rejected, and how the page was read.
    """
    sheet = Sheet(width, colour)
    _put_head(sheet, reading)
    if not reading.read:
        sheet.put(("Not read: ", "bold"), why_unread(reading))
    else:
        _put_speakers(sheet, reading, explain=explain)
        _put_times(sheet, reading)
        if explain:
            _put_rejected(sheet, reading)
    if explain:
        _put_page(sheet, reading.article)
    return sheet.render() + "\n"


def _put_head(sheet: Sheet, reading: Reading) -> None:
    article = reading.article
    sheet.put((article.title or article.name or article.id, "bold"))
    facts = [article.outlet or article.name, day_told(article)]
    facts += [f"by {_listed(article.authors)}" if article.authors else None, EXTENTS[article.extent], _length(article.text)]
    sheet.put((", ".join(filter(None, facts)), "dim"))
    for note in article.notes:
        sheet.put(("The page says: ", "bold"), note.text)
    for warning in article.warnings:
        sheet.put(("Beware: ", "yellow"), warning)


def _listed(names: Iterable[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def _length(text: str) -> str:
    return count(len(text.split()), "word")


def _put_speakers(sheet: Sheet, reading: Reading, *, explain: bool) -> None:
    """Each source with its first statements; those with most statements first."""
    groups = by_speaker(reading)
    sheet.blank()
    if not groups:
        sheet.put("No statements found.")
        return
    kinds = Counter(g[0].source_kind for g in groups)
    told = ", ".join(count(n, *_KINDS[kind]) for kind, n in kinds.most_common())
    sheet.put((f"{count(len(reading.attributions), 'statement')}: {told}", "bold"))
    sheet.blank()
    shown = groups if explain else groups[:_SPEAKERS]
    by_id = {a.id: a for a in reading.attributions}
    for statements in shown:
        _put_speaker(sheet, reading.article.text, statements, by_id, explain=explain)
    if len(groups) > len(shown):
        sheet.put((f"and {count(len(groups) - len(shown), 'more source')}; --explain or --format json has all", "dim"))


def _put_speaker(sheet: Sheet, text: str, statements: list[Attribution], by_id: dict[str, Attribution], *, explain: bool) -> None:
    """A source with its first statements, each with who tells of it where it stands in another's."""
    first = statements[0]
    sign = SOURCES[first.source_kind]
    name = first.speaker or " ".join(s.of(text) for s in first.source) or "nobody named"
    sheet.put(
        (f"{sign.shape} ", "magenta" if first.source_kind == "anonymous_person" else "green"),
        (name, "bold"),
        (f" · {sign.word}", "dim"),
    )
    shown = statements if explain else statements[:_EACH]
    for statement in shown:
        teller = by_id.get(statement.inside or "")
        told_by = [(f"told by {teller.speaker}: ", "dim")] if teller and teller.speaker else []
        sheet.put(*told_by, *_stance(statement), _cut(text, statement.content), indent=4, hang=2)
        told = [f for f in _facts(text, statement) if explain or f.label in _ALWAYS]
        if told:
            sheet.put(("; ".join(f"{f.label}: {f.words}" for f in told), "dim"), indent=6, hang=2)
        if explain:
            sheet.put((found_by(statement), "dim"), indent=6, hang=2)
    if len(statements) > len(shown):
        sheet.put((f"and {len(statements) - len(shown)} more; --explain or --format json has all", "dim"), indent=4)


def _facts(text: str, statement: Attribution) -> list[Fact]:
    """What else the page tells of it, but not that it was said to the outlet it is by way of, which stands before it."""
    every = facts_of(text, statement.about) if statement.about else ()
    return [f for f in every if f.label != "said to" or not statement.via or statement.via not in f.words]


def found_by(statement: Attribution) -> str:
    """Which rule or model found a statement, and how surely."""
    who = "found by the network alone" if statement.made_by == "learned" else f"found by the rule {statement.made_by}"
    return who if statement.score is None else f"{who}; right about {round(100 * statement.score)} times in 100"


def _put_rejected(sheet: Sheet, reading: Reading) -> None:
    """What was considered and not kept, in the order of the text."""
    if not reading.rejected:
        return
    text = reading.article.text
    sheet.blank()
    sheet.put(("Considered and not kept", "bold"))
    for r in reading.rejected:
        words = " ".join(_cut(text, part) for part in (r.source, r.cue, r.content) if part)
        by = "the network" if r.rule == "learned" else f"the rule {r.rule}"
        score = "" if r.score is None else f", {r.score:.2f}"
        sheet.put(words, indent=2, hang=2)
        sheet.put((f"by {by}{score}: {r.why}", "dim"), indent=4, hang=2)


def _put_page(sheet: Sheet, article: Article) -> None:
    """Where each field stands on the page, and the page's lines, kept or left out and why."""
    if not article.places:
        return
    sheet.blank()
    sheet.put(("How the page was read", "bold"))
    for field in fields_of(article):
        sheet.put((f"{field.name}  ", "bold"), field.value, (f" · {field.place}", "dim"), indent=2, hang=4, lines=3)
    sheet.blank()
    sheet.put((f"Its lines: {tally(article)}", "bold"))
    for lines in lines_of(article):
        first = " / ".join(lines.texts)
        if lines.kept:
            sheet.put((f"{count(len(lines.texts), 'line')}: ", "green"), first, lead=("  + ", "green"), hang=2, lines=_LINES)
        else:
            sheet.put((f"{lines.why}: ", "yellow"), (first, "dim"), lead=("  – ", "yellow"), hang=2, lines=_LINES)


def _stance(statement: Attribution) -> list[Run]:
    """How it is put, where it is not plainly stated, and whom it was told."""
    runs: list[Run] = []
    if statement.stance in STANCES:
        runs.append((f"{STANCES[statement.stance].word}: ", "red" if statement.stance == "denied" else "yellow"))
    if statement.via:
        runs.append((f"via {statement.via}: ", "dim"))
    return runs


def _cut(text: str, content: tuple[Span, ...]) -> str:
    """The words of a statement, cut to a length."""
    words = words_at(text, content).split()
    return " ".join(words[:_WORDS]) + (" …" if len(words) > _WORDS else "")


def _by_day(stretch: tuple[date | None, date | None]) -> tuple[date, date]:
    first = stretch[0] or date.min
    return first, stretch[1] or first


def _put_times(sheet: Sheet, reading: Reading) -> None:
    """The times that the page names and the days they cover, in the order of those days."""
    known = {(t.first, t.last): t for t in reversed(reading.times) if t.first and t.type in ("DATE", "TIME")}
    if not known:
        return
    sheet.blank()
    sheet.put(("When", "bold"))
    times = [known[key] for key in sorted(known, key=_by_day)]
    for t in times[:_TIMES]:
        sheet.put((f"{days(t.first, t.last)}  ", ""), (f"“{t.span.of(reading.article.text)}”", "dim"), indent=2, hang=4)
    if len(times) > _TIMES:
        sheet.put((f"and {len(times) - _TIMES} more; --format json has all", "dim"), indent=2)
