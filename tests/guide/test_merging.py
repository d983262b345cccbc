"""Two people who fill in the same form: what does not clash comes together, what does is shown to the second."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.guide.merging import merge_fields, merge_lists
from bot.journey.lines import Entry

BASE = [Entry("s1", "Belt"), Entry("s2", "Leest"), Entry("s3", "Tekent")]
ENTRIES = st.lists(
    st.tuples(st.sampled_from(["s1", "s2", "s3", None]), st.sampled_from(["Belt", "Leest", "Wacht"])),
    max_size=5,
)


def read(entries: list[Entry]) -> str:
    """Write entries as one line: the number of the part, or + for a new one, and its text."""
    return " ".join(f"{(entry.part_id or '+').removeprefix('s')}:{entry.text}" for entry in entries)


def edited(line: str) -> list[Entry]:
    """Read such a line."""
    found = [word.partition(":") for word in line.split()]
    return [Entry(None if part == "+" else f"s{part}", text) for part, _, text in found]


@pytest.mark.parametrize(
    ("now", "mine", "merged"),
    [
        ("1:Belt 2:Leest 3:Tekent", "1:Belt 2:Leest 3:Tekent", "1:Belt 2:Leest 3:Tekent"),
        ("1:Belt 2:Leest 3:Betaalt", "1:Mailt 2:Leest 3:Tekent", "1:Mailt 2:Leest 3:Betaalt"),
        ("1:Belt 3:Tekent", "1:Mailt 2:Leest 3:Tekent", "1:Mailt 3:Tekent"),
        ("1:Belt 2:Leest 9:Wacht 3:Tekent", "1:Belt 2:Leest 3:Tekent", "1:Belt 2:Leest 9:Wacht 3:Tekent"),
        ("1:Belt 2:Leest 9:Wacht 3:Tekent", "1:Belt 3:Tekent", "1:Belt 9:Wacht 3:Tekent"),
        ("9:Wacht 1:Belt 2:Leest 3:Tekent", "1:Belt +:Kijkt 2:Leest 3:Tekent", "9:Wacht 1:Belt +:Kijkt 2:Leest 3:Tekent"),
        ("2:Leest 1:Belt 3:Tekent", "1:Mailt 2:Leest 3:Tekent", "2:Leest 1:Mailt 3:Tekent"),
        ("1:Mailt 2:Leest 3:Tekent", "3:Tekent 1:Belt 2:Leest", "3:Tekent 1:Mailt 2:Leest"),
        ("1:Mailt 2:Leest 3:Tekent", "1:Mailt 2:Leest 3:Tekent", "1:Mailt 2:Leest 3:Tekent"),
    ],
)  # fmt: skip
def test_changes_to_different_things_come_together(now: str, mine: str, merged: str) -> None:
    """Whoever reworded, moved, removed or added something finds it so afterwards."""
    outcome = merge_lists(BASE, edited(now), edited(mine))
    assert (read(outcome.entries), outcome.conflicts) == (merged, {})


def test_a_line_reworded_on_both_sides_is_a_conflict_that_shows_both() -> None:
    """Mine stays in the form, theirs stands beside it."""
    outcome = merge_lists(BASE, edited("1:Mailt 2:Leest 3:Tekent"), edited("1:Appt 2:Leest 3:Tekent"))
    assert (read(outcome.entries), outcome.conflicts) == ("1:Appt 2:Leest 3:Tekent", {"s1": "Mailt"})


def test_a_line_that_i_reworded_and_somebody_removed_is_a_conflict() -> None:
    """My words stay, as a new line."""
    outcome = merge_lists(BASE, edited("2:Leest 3:Tekent"), edited("1:Appt 2:Leest 3:Tekent"))
    assert (read(outcome.entries), outcome.conflicts) == ("+:Appt 2:Leest 3:Tekent", {"s1": ""})


def test_a_line_that_i_removed_and_somebody_reworded_is_a_conflict() -> None:
    """Their words are shown before they go."""
    outcome = merge_lists(BASE, edited("1:Mailt 2:Leest 3:Tekent"), edited("2:Leest 3:Tekent"))
    assert (read(outcome.entries), outcome.conflicts) == ("2:Leest 3:Tekent", {"s1": "Mailt"})


def test_fields_are_merged_one_by_one() -> None:
    """A field that only one side changed is as that side left it."""
    base = {"goal": "Een 8", "goal_score": "8", "other": ""}
    merged, conflicts = merge_fields(base, base | {"goal": "Een 9"}, base | {"goal_score": "9"})
    assert (merged, conflicts) == ({"goal": "Een 9", "goal_score": "9", "other": ""}, {})


def test_a_field_changed_on_both_sides_is_a_conflict_unless_to_the_same() -> None:
    """Mine stays in the form, theirs stands beside it."""
    base = {"goal": "Een 8", "goal_score": "8"}
    theirs, mine = {"goal": "Een 9", "goal_score": "9"}, {"goal": "Een 10", "goal_score": "9"}
    assert merge_fields(base, theirs, mine) == (mine, {"goal": "Een 9"})


@given(ENTRIES, ENTRIES)
def test_nothing_that_anybody_typed_goes_unseen(
    now: list[tuple[str | None, str]], mine: list[tuple[str | None, str]]
) -> None:
    """Each line that somebody changed or added is in the outcome, or shown as a conflict."""
    theirs = [Entry(part or f"n{place}", text) for place, (part, text) in enumerate(_each_once(now))]
    typed = [Entry(part, text) for part, text in _each_once(mine)]
    outcome = merge_lists(BASE, theirs, typed)
    seen = [entry.text for entry in outcome.entries] + list(outcome.conflicts.values())
    before = {entry.part_id: entry.text for entry in BASE}
    removed_by_me = set(before) - {entry.part_id for entry in typed}
    for entry in [*theirs, *typed]:
        changed = before.get(entry.part_id or "") != entry.text
        assert not changed or entry.text in seen
    kept = {entry.part_id for entry in outcome.entries}
    assert not removed_by_me & kept
    parts = [entry.part_id for entry in outcome.entries if entry.part_id]
    assert len(parts) == len(set(parts))


def _each_once(found: list[tuple[str | None, str]]) -> list[tuple[str | None, str]]:
    known = dict(reversed([(part, text) for part, text in found if part]))
    return list(known.items()) + [(part, text) for part, text in found if not part]
