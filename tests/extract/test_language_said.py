"""The language of a page whose template says another one than its text is in."""

import pytest

from sayso.extract import extract
from sayso.model import Article, Page
from tests.extract.made import TEXT, TITLE, paragraphs

SPANISH = (
    "La autoridad portuaria de Orvik cerró el miércoles sus dos terminales después de que los inspectores hallaran grietas.",
    "Los funcionarios dijeron que las rampas, instaladas en 1998, estarán cerradas durante al menos seis semanas.",
    "Unas 4.200 personas usan el paso cada día, y la mayoría no tiene otra manera de llegar a las islas.",
    "El sindicato de estibadores dijo que había advertido dos veces a la autoridad desde octubre.",
)


def _language(said: str, texts: tuple[str, ...]) -> str | None:
    body = f"<article><h1>{TITLE}</h1>{paragraphs(*texts)}</article>"
    markup = f"<!doctype html><html lang='{said}'><head><title>{TITLE}</title></head><body>{body}</body></html>"
    found = next(extract([Page(source="x", name="x", content=markup, kind="html")]))
    assert isinstance(found, Article)
    return found.language


@pytest.mark.parametrize("said", ["es", "tr", "pl-PL", "en", "en-GB"])
def test_plain_english_is_told_by_its_words(said: str) -> None:
    assert _language(said, TEXT) == "en"


def test_what_is_said_stays_where_the_words_are_no_english_or_few() -> None:
    assert _language("es", SPANISH) == "es"
    assert _language("es", (*SPANISH, TEXT[0])) == "es"
    assert _language("es", TEXT[:1]) == "es"
