"""The raised sign of a footnote is no part of the word or figure before it."""

from __future__ import annotations

import pytest

from .made import TEXT, page


@pytest.mark.parametrize(
    "sign",
    [
        '<sup><a href="#fn1" id="r1">1</a></sup>',
        '<sup id="fnref2"><a href="#fn2">[2]</a></sup>',
        '<a href="#note"><sup>*</sup></a>',
        '<sup class="reference"><a href="https://ledger.example/pier#cite-3">3</a></sup>',
    ],
)
def test_a_sign_that_leads_to_a_note_is_left_out(sign: str) -> None:
    told = "".join(f"<p>{text[:-1]}{sign}.</p>" for text in TEXT)
    assert page(f"<article><h1>Ramps</h1>{told}</article>").text == "\n\n".join(TEXT)


@pytest.mark.parametrize("raised", ["m<sup>2</sup>", "the 21<sup>st</sup> pier", 'X<sup><a href="/ads">2</a></sup>'])
def test_what_is_raised_and_leads_to_no_note_stays(raised: str) -> None:
    told = f"<p>{TEXT[0]}</p><p>The closed ramps cover 400 {raised} of the harbour, inspectors said in Orvik.</p>"
    assert raised.replace("<sup>", "").replace("</sup>", "").partition("<")[0] in page(f"<article>{told}</article>").text
