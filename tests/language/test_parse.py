"""The parse, as other rooms see it."""

from __future__ import annotations

import pickle
from itertools import islice

import pytest

from sayso.language import LanguageOptions, Parsed, parse
from sayso.language import parser as parser_module
from sayso.model import LanguageError, Span

TEXT = "The mayor of Orlen said on Friday that two bridges had collapsed.\n\nNobody was hurt, according to the fire service."


@pytest.fixture(scope="module")
def parsed() -> Parsed:
    return next(parse([TEXT]))


class TestParsed:
    def test_tokens_are_exact_words_of_the_text(self, parsed: Parsed) -> None:
        assert all(t.span.of(TEXT) == t.text for t in parsed.tokens)

    def test_sentences_cover_every_token_once(self, parsed: Parsed) -> None:
        assert [i for a, b in parsed.sentences for i in range(a, b)] == list(range(len(parsed.tokens)))

    def test_a_sentence_never_runs_over_a_blank_line(self, parsed: Parsed) -> None:
        assert all("\n\n" not in parsed.sentence(k).of(TEXT) for k in range(len(parsed.sentences)))

    def test_children_and_ancestors_agree(self, parsed: Parsed) -> None:
        for t in parsed.tokens:
            assert all(next(parsed.ancestors(c.i)) == t for c in parsed.children(t.i))

    def test_phrase_gives_the_whole_noun_phrase(self, parsed: Parsed) -> None:
        mayor = next(t for t in parsed.tokens if t.text == "mayor")
        assert parsed.phrase(mayor.i).of(TEXT) == "The mayor of Orlen"
        assert [t.text for t in parsed.subtree(mayor.i)] == ["The", "mayor", "of", "Orlen"]

    def test_at_finds_the_tokens_that_touch_a_span(self, parsed: Parsed) -> None:
        assert [t.text for t in parsed.at(Span(5, 12))] == ["mayor", "of"]

    def test_a_parse_can_be_kept_and_taken_up_again(self, parsed: Parsed) -> None:
        assert pickle.loads(pickle.dumps(parsed)) == parsed


class TestParse:
    def test_batches_give_what_one_by_one_gives(self) -> None:
        texts = [TEXT, "He left.", "", "She stayed in Orlen on Monday."]
        together = list(parse(texts, LanguageOptions(batch_size=4)))
        assert [next(parse([t])) for t in texts] == together

    def test_is_lazy(self) -> None:
        def endless():
            while True:
                yield "He left."

        assert len(list(islice(parse(endless(), LanguageOptions(batch_size=2)), 3))) == 3

    def test_what_is_longer_than_the_budget_is_parsed_up_to_there(self) -> None:
        got = next(parse([TEXT], LanguageOptions(max_chars=30)))
        assert got.text == TEXT
        assert got.tokens[-1].end <= 30


class TestLines:
    def test_a_heading_without_a_full_stop_is_a_sentence_of_its_own(self) -> None:
        long = "The mayor of Orlen, Anna Lind, opened the bridge on Friday and spoke of a new beginning for both of its banks."
        text = f"Photo\n{long}\nTwo died."
        got = next(parse([text]))
        assert [got.sentence(k).of(text) for k in range(len(got.sentences))] == text.split("\n")

    def test_a_sentence_goes_on_over_the_end_of_a_wrapped_line(self) -> None:
        text = "The mayor of Orlen said on Friday that two of the old\nbridges over the river had collapsed in the night."
        assert len(next(parse([text])).sentences) == 1

    @pytest.mark.parametrize(
        "text",
        [
            "The pact was signed shortly after 6 p.m. | As many as 500 lorries were waiting.",
            "They left at 9.30 a.m. | He had slept.",
            "The road was shut at 6 p.m. | In the town, two hundred waited.",
            "They left at 6 p.m. | “We were late,” he said.",
            "“We left at 6 p.m.” | The road was shut.",
            "At 6 a.m. The Ledger reported the news.",
            "The talks begin at 6 p.m. Eastern Time on Friday.",
            "The court opens at 6 p.m. The Hague time.",
            "At 6 a.m. Lindt left the court.",
            "Strike Begins at 6 p.m. As Talks Fail",
        ],
    )
    def test_an_hour_ends_a_sentence_before_a_word_that_begins_no_name(self, text: str) -> None:
        got = next(parse([text.replace("| ", "")]))
        assert [got.sentence(k).of(got.text) for k in range(len(got.sentences))] == text.split(" | ")

    def test_a_sentence_without_end_is_cut(self) -> None:
        got = next(parse(["the mayor of Orlen and " * 400]))
        assert max(b - a for a, b in got.sentences) <= 320


class TestPinnedModel:
    def test_other_bytes_are_refused_with_what_to_do(self, monkeypatch: pytest.MonkeyPatch) -> None:
        parser_module._model.cache_clear()
        monkeypatch.setattr(parser_module, "_SHA256", "0" * 64)
        with pytest.raises(LanguageError, match="not the pinned ones") as caught:
            next(parse(["He left."]))
        assert caught.value.hint
        monkeypatch.undo()
        parser_module._model.cache_clear()


@pytest.mark.parametrize("sign", ["&", "(", "!?", "“"])
def test_a_run_of_signs_is_one_word_and_takes_no_square_of_its_length(sign: str) -> None:
    run = sign * 20_000
    (parsed,) = parse([f"The mayor said {run} so."])  # by the tokenizer alone it took half a minute and more
    assert [(t.start, t.end) for t in parsed.tokens][3:5] == [(15, 15 + len(run)), (16 + len(run), 18 + len(run))]
    assert parsed.tokens[3].text == run


@pytest.mark.parametrize("signs", ["& ", "( ", "- & ", "❖ "])
def test_a_line_of_nothing_but_signs_is_one_word(signs: str) -> None:
    run = (signs * 10_000).strip()
    (parsed,) = parse([f"The mayor said so.\n\n{run}\n\nHe left."])
    assert [t.text for t in parsed.tokens if not t.text.isspace()] == ["The", "mayor", "said", "so", ".", run, "He", "left", "."]
