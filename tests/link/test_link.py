"""Who is one with whom: pairs to be judged by eye, and the laws that hold whatever is given."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.link import Appearance, Person, Ref, Told, link

from .made import seen


def groups(*given: Appearance, told: tuple[Told, ...] = ()) -> list[list[str]]:
    """The reports of each person; of those not known to be whose behind a question mark."""
    return sorted(sorted(("" if p.sure else "?") + t.ref.report for t in p.ties) for p in link(given, told))


ONE = {
    "name, role and country": (seen("Tom Verel", "minister", "NOR"), seen("Tom Verel", "prime minister", "NOR")),
    "name and role": (seen("Tom Verel", "striker"), seen("Tom Verel", "midfielder")),
    "name alone, nobody else of it": (seen("Tom Verel", "minister"), seen("Tom Verel")),
    "with a title": (seen("Tom Verel", "minister"), seen("Foreign Minister Tom Verel", "foreign minister")),
    "with marks and without": (seen("Tomás Verél", "mayor"), seen("Tomas Verel", "mayor")),
    "surname with the same role": (seen("Tom Verel", "president"), seen("Verel", "president")),
    "surname with the same side": (seen("Tom Verel", side="Solvania"), seen("Verel", side="Solvania")),
    "surname in the same story": (seen("Tom Verel", story="s1"), seen("Verel", story="s1")),
    "an initial with the same country": (seen("Tom Verel", country="NOR"), seen("T. Verel", country="NOR")),
    "a surname that is all anybody gives": (seen("Verel", day="2026-03-01"), seen("Verel", day="2026-03-02")),
    "a body": (seen("Red Lantern", kind="body"), seen("the Red Lantern", kind="body")),
    "a body and its initials": (seen("World Health Organization", kind="body"), seen("WHO", kind="body")),
    "a ministry of one country": (
        seen("Foreign Ministry", country="NOR", kind="body"),
        seen("the foreign ministry", country="NOR", kind="body"),
    ),
    "a state taken for a person once": (seen("Solvania", kind="body"), seen("Solvania")),
}
TWO = {
    "a footballer and a minister": (seen("Tom Verel", "striker", "NOR"), seen("Tom Verel", "minister", "NOR")),
    "ministers of two countries": (seen("Tom Verel", "minister", "NOR"), seen("Tom Verel", "minister", "SWE")),
    "middle initials": (seen("Tom A. Verel", "mayor"), seen("Tom B. Verel", "mayor")),
    "a surname": (seen("Tom Verel", "minister"), seen("Ana Verel", "minister")),
    "two bodies": (seen("Red Lantern", kind="body"), seen("Blue Lantern", kind="body")),
    "ministries of two countries": (
        seen("Foreign Ministry", country="NOR", kind="body"),
        seen("Foreign Ministry", country="SWE", kind="body"),
    ),
    "two letters are no initials": (seen("Democratic Caucus", kind="body"), seen("DC", kind="body")),
}


@pytest.mark.parametrize("pair", ONE.values(), ids=ONE)
def test_one(pair: tuple[Appearance, Appearance]) -> None:
    assert groups(*pair) == [sorted(a.report for a in pair)]


@pytest.mark.parametrize("pair", TWO.values(), ids=TWO)
def test_two(pair: tuple[Appearance, Appearance]) -> None:
    assert groups(*pair) == sorted([a.report] for a in pair)


class TestNotKnown:
    def test_a_name_that_two_share_is_neithers(self) -> None:
        striker, minister = seen("Tom Verel", "striker", report="s"), seen("Tom Verel", "minister", report="m")
        assert groups(striker, minister, seen("Tom Verel", report="x")) == [["?x"], ["m"], ["s"]]

    def test_a_country_tells_which(self) -> None:
        striker, minister = seen("Tom Verel", "striker", "NOR", report="s"), seen("Tom Verel", "minister", "SWE", report="m")
        assert groups(striker, minister, seen("Tom Verel", country="SWE", report="x")) == [["m", "x"], ["s"]]

    def test_their_story_tells_which(self) -> None:
        striker = seen("Tom Verel", "striker", report="s", story="s1")
        minister = seen("Tom Verel", "minister", report="m", story="s2")
        assert groups(striker, minister, seen("Tom Verel", report="x", story="s2")) == [["m", "x"], ["s"]]

    def test_a_surname_alone_is_not_the_one_person_that_is_known(self) -> None:
        assert groups(seen("Tom Verel", "minister", report="m"), seen("Verel", report="x")) == [["?x"], ["m"]]

    def test_an_office_tells_whose_a_surname_is_and_a_walk_of_life_does_not(self) -> None:
        two = (seen("Bill Orrin", "former president", report="b"), seen("Hilda Orrin", report="h"))
        assert groups(*two, seen("Orrin", "secretary", report="x")) == [["?x"], ["b"], ["h"]]
        assert groups(*two, seen("Orrin", "president", report="x")) == [["b", "x"], ["h"]]
        both = (seen("Orrin", "president", report="x"), seen("Orrin", "secretary", report="y"))
        assert groups(*two, *both) == [["?y"], ["b", "x"], ["h"]]

    def test_one_who_could_be_either_does_not_make_them_one(self) -> None:
        known = (seen("Tom Verel", "minister", "NOR", report="n"), seen("Tom Verel", "minister", "SWE", report="s"))
        assert groups(*known, seen("Tom Verel", "minister", report="x")) == [["?x"], ["n"], ["s"]]

    def test_a_name_alone_does_not_reach_over_the_years(self) -> None:
        old, new = seen("Tom Verel", "mayor", report="o", day="1996-01-01"), seen("Tom Verel", report="n", day="2026-01-01")
        assert groups(old, new) == [["?n"], ["o"]]

    def test_initials_of_two_bodies_are_neithers(self) -> None:
        two = [seen(name, kind="body", report=name[0] + name[-1]) for name in ("Norden Press Union", "National Party of Umber")]
        assert groups(*two, seen("NPU", kind="body", report="x")) == [["?x"], ["Nn"], ["Nr"]]

    def test_it_is_not_counted_as_sure(self) -> None:
        unknown = next(p for p in link([seen("Tom Verel", "mayor"), seen("Verel")]) if not p.sure)
        assert unknown.ties[0].score < 0.5


class TestTold:
    STRIKER, MINISTER = seen("Tom Verel", "striker", report="s"), seen("Tom Verel", "minister", report="m")
    SAME = Told(one=Ref("s", "a1"), other=Ref("m", "a1"), same=True)
    NOT = Told(one=Ref("m", "a1"), other=Ref("n", "a1"), same=False)

    def test_same_wins_over_the_rules(self) -> None:
        assert groups(self.STRIKER, self.MINISTER, told=(self.SAME,)) == [["m", "s"]]

    def test_not_the_same_wins_over_the_rules(self) -> None:
        other = seen("Tom Verel", "minister", report="n")
        assert groups(self.MINISTER, other) == [["m", "n"]]
        assert groups(self.MINISTER, other, told=(self.NOT,)) == [["m"], ["n"]]

    def test_taken_back_it_is_as_before(self) -> None:
        back = Told(one=self.SAME.one, other=self.SAME.other, same=False)
        assert groups(self.STRIKER, self.MINISTER, told=(self.SAME, back)) == [["m"], ["s"]]

    def test_what_is_nobodys_becomes_somebodys(self) -> None:
        told = (Told(one=Ref("m", "a1"), other=Ref("x", "a1"), same=True),)
        assert groups(self.MINISTER, seen("Verel", report="x"), told=told) == [["m", "x"]]

    def test_one_of_what_is_not_here_changes_nothing(self) -> None:
        told = (Told(one=Ref("s", "a1"), other=Ref("gone", "a1"), same=True),)
        assert groups(self.STRIKER, told=told) == [["s"]]

    def test_the_tie_says_that_somebody_told(self) -> None:
        (person,) = link([self.STRIKER, self.MINISTER], (self.SAME,))
        assert {t.ground for t in person.ties if t.ref.report == "m"} == {"a person said so"}


NAMES = ["Tom Verel", "Verel", "T. Verel", "Tom B. Verel", "Ana Verel", "Minister Tom Verel", "Norden Union", "NU", "Verél"]
APPEARANCES = st.lists(
    st.builds(
        seen,
        st.sampled_from(NAMES),
        st.sampled_from([None, "minister", "striker", "spokesman"]),
        st.sampled_from([None, "NOR", "SWE"]),
        kind=st.sampled_from(["person", "person", "body"]),
        side=st.sampled_from([None, "Solvania"]),
        day=st.sampled_from([None, "2026-01-01", "2026-02-01", "1999-02-01"]),
        story=st.sampled_from([None, "s1", "s2"]),
    ),
    max_size=12,
)


class TestLaws:
    @given(APPEARANCES, st.randoms())
    def test_the_order_of_arrival_is_nothing(self, given: list[Appearance], random: object) -> None:
        other = list(given)
        random.shuffle(other)  # type: ignore[attr-defined]
        assert link(given) == link(other)

    @given(APPEARANCES)
    def test_given_twice_is_given_once(self, given: list[Appearance]) -> None:
        assert link([*given, *given]) == link(given)

    @given(APPEARANCES)
    def test_each_appearance_is_somebodys_once(self, given: list[Appearance]) -> None:
        tied = [t.ref for p in link(given) for t in p.ties]
        assert sorted(tied) == sorted({a.ref for a in given})

    @settings(max_examples=200)
    @given(APPEARANCES)
    def test_nobody_has_two_callings_or_countries(self, given: list[Appearance]) -> None:
        by_ref = {a.ref: a for a in given}
        for person in link(given):
            assert not person.sure or whole(person, by_ref)

    @given(APPEARANCES, st.data())
    def test_a_correction_holds(self, given: list[Appearance], data: st.DataObject) -> None:
        refs = sorted({a.ref for a in given})
        if len(refs) < 2:
            return
        one, other = data.draw(st.permutations(refs))[:2]
        same = data.draw(st.booleans())
        found = link(given, (Told(one=one, other=other, same=same),))
        together = any({one, other} <= {t.ref for t in p.ties} and p.sure for p in found)
        assert together == same


def whole(person: Person, by_ref: dict[Ref, Appearance]) -> bool:
    """Whether what is told of somebody goes together."""
    seen = [by_ref[t.ref] for t in person.ties]
    return len({a.country for a in seen if a.country}) <= 1 and len({f for a in seen for f in a.fields}) <= 1
