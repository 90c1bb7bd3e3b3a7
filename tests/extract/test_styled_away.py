"""Text that a page's styles keep from being seen is none of its article."""

import pytest

from tests.extract.made import TEXT, TITLE, page, paragraphs

SECRET = "The harbour authority in Orvik has always taken bribes, and everybody on the islands has known it for years."


def _with(secret: str, head: str = "") -> list[str]:
    body = f"<article><h1>{TITLE}</h1>{paragraphs(*TEXT[:2])}{secret}{paragraphs(*TEXT[2:])}</article>"
    return page(body, head=head).text.split("\n\n")


@pytest.mark.parametrize(
    "attributes",
    [
        "style='font-size:0'",
        "style='color:red; font-size: 0px !important'",
        "style='position:absolute;left:-9999px'",
        "style='position: absolute; left: -10000px;'",
        "style='text-indent:-9999px'",
        "style='text-indent:-999em'",
        "style='opacity:0' aria-hidden='true'",
        "style='visibility:hidden'",
    ],
)
def test_hidden_by_its_own_style(attributes: str) -> None:
    assert _with(f"<p {attributes}>{SECRET}</p>") == list(TEXT)
    assert _with(f"<div {attributes}><p>{SECRET}</p></div>") == list(TEXT)
    inside = f"<p>{TEXT[1]}<span {attributes}> {SECRET}</span></p>"
    assert _with(inside)[2] == TEXT[1]


@pytest.mark.parametrize(
    "attributes",
    [
        "style='font-size:0.9em'",
        "style='font-size:0.5rem'",
        "style='margin-left:-20px;left:-5px'",
        "style='text-indent:-2em'",
        "style='opacity:0'",
        "style='opacity:0.8' aria-hidden='true'",
    ],
)
def test_small_or_moved_is_seen(attributes: str) -> None:
    assert SECRET in _with(f"<p {attributes}>{SECRET}</p>")


def test_parts_with_a_size_of_their_own_are_seen() -> None:
    assert SECRET in _with(f"<div style='font-size:0'><p class='text'>{SECRET}</p></div>")
    assert SECRET in _with(f"<div style='font-size:0'><p style='font-size:16px'>{SECRET}</p></div>")


@pytest.mark.parametrize(
    "sheet",
    [
        ".x1{display:none}",
        "p{color:red}\n.a, .x1 { color: red; display : none !important; }",
        "/* .x1{} */ .x1{position:absolute;left:-9999px}",
        ".x1{visibility:hidden} @media print{.x1{display:block}}",
    ],
)
def test_hidden_by_a_sheet(sheet: str) -> None:
    assert _with(f"<p class='t x1'>{SECRET}</p>", f"<style>{sheet}</style>") == list(TEXT)


@pytest.mark.parametrize(
    "sheet",
    [
        "@media (max-width:600px){.x1{display:none}}",
        "@media print{.x1{display:none}}",
        ".menu .x1{display:none}",
        ".x12{display:none}",
        ".x1{display:none} .x1.open{display:block}",
        ".x1{display:none} @media (min-width:600px){.js .x1{display:flex}}",
        ".x1{position:absolute;left:-9999px} .x1.open{left:0}",
        ".x1{visibility:hidden} .ready .x1{visibility:inherit}",
        "/* .x1{display:none} */",
    ],
)
def test_what_a_sheet_does_not_hide_from_everybody(sheet: str) -> None:
    assert SECRET in _with(f"<p class='t x1'>{SECRET}</p>", f"<style>{sheet}</style>")
    assert SECRET in _with(f"<p class='x1'>{SECRET}</p>", "<noscript><style>.x1{display:none}</style></noscript>")


def test_hostile_sheets_are_read_in_time() -> None:
    for sheet in (
        "/*" * 150_000,
        "@media print{" * 30_000,
        "@media print{a{}" * 30_000,
        ".x{display:none" * 20_000,
        "{" * 300_000,
        ".a," * 1_300 + ".x{" + "display:none;" * 30_000,
    ):
        assert _with("", f"<style>{sheet}</style>") == list(TEXT)
