"""Pages and copies of one invented article, for the tests of how pages are made."""

from __future__ import annotations

from sayso.extract import extract
from sayso.model import Article, Page

TITLE = "Cracked ramps shut Orvik ferry terminals"
TEXT = (
    "The harbour authority in Orvik closed both of its ferry terminals on Wednesday after inspectors found cracks in three ramps.",
    "Officials said the ramps, installed in 1998, would be shut for at least six weeks while engineers test the welds.",
    "About 4,200 people use the crossing every day, and most of them have no other way to reach the islands.",
    "The union that represents dockers said it had warned the authority twice since October that the ramps were unsafe.",
)


def page(body: str, *, head: str = "", title: str = f"{TITLE} | Northern Ledger", url: str | None = None) -> Article:
    markup = f"<!doctype html><html lang='en'><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    found = next(extract([Page(source="x", name="x", content=markup, kind="html", url=url)]))
    assert isinstance(found, Article)
    return found


def dump(text: str) -> Article:
    found = next(extract([Page(source="x", name="x", content=text, kind="text")]))
    assert isinstance(found, Article)
    return found


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{t}</p>" for t in texts)
