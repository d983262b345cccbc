"""A whole journey is loaded in the same few queries, however long it is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import event

from bot.guide import care, reports, screens, start
from bot.guide.unit import Person, Unit
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Journey
from storage import journeys
from storage.database import Database

ANNA = Person("T1", "UANNA", "Anna", Language.NL, frozenset({"C1"}))
WATCHER = screens.watcher("T1")
NOW = datetime(2026, 3, 2, tzinfo=UTC)


def long_journey(steps: int) -> Journey:
    """Make a journey of so many steps, each with a touchpoint and its pain point, for two personas."""
    journey = Journey(title=f"Van {steps} stappen", starts_at="a", strategy="b", goal="c")
    for number in range(2):
        journey, persona = edit.add(journey, "personas", name=f"Persona {number}")
        journey, phase = edit.add(journey, "phases", name=f"Fase {number}")
        journey, _ = edit.add(journey, "sources", text=f"Bron {number}")
    for number in range(steps):
        journey, step = edit.add(journey, "steps", text=f"Stap {number}", phase_id=phase)
        journey, touchpoint = edit.add(journey, "touchpoints", step_id=step, persona_id=persona, doing="belt")
        journey, _ = edit.add(journey, "insights", kind="pain", text="wacht", touchpoint_id=touchpoint)
    return journey


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    """Collect the statements that are sent to the database."""
    sent: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        sent.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    yield sent
    event.remove(database.engine, "before_cursor_execute", note)


def act(database: Database, who: Person, action: Callable[..., Any], *args: Any) -> Any:
    """Do an action of the guide in a transaction of its own."""
    with database.transaction() as session:
        return action(Unit(session, who, NOW), *args)


def stored(database: Database, journey: Journey) -> int:
    """Store a journey; gives its id."""
    [journey_id] = act(database, ANNA, start.start, start.Opening("C1", (journey,)))
    return int(journey_id)


def load(unit: Unit, journey_id: int) -> Journey:
    """Load a journey and nothing else."""
    row = journeys.find(unit.session, unit.workspace_id, journey_id)
    assert row is not None
    return journeys.load(unit.session, row)


def behind(unit: Unit, journey_id: int) -> object:
    """Read what of a journey is to be shown anew, with all that its messages say."""
    return screens.behind(unit, journey_id)


@pytest.mark.parametrize("action", [load, behind, reports.read, reports.status, care.export])
def test_the_number_of_queries_does_not_grow_with_the_journey(
    database: Database, action: Callable[..., Any]
) -> None:
    """For one step and for sixty with touchpoints."""
    numbers = []
    for steps in (1, 60):
        journey_id = stored(database, long_journey(steps))
        with counted(database) as sent:
            act(database, ANNA, action, journey_id)
        numbers.append(len(sent))
    assert numbers[0] == numbers[1]
    assert 0 < numbers[0] <= 30


def test_a_journey_is_loaded_as_it_was_stored(database: Database) -> None:
    """Every part in its place, detached from the database."""
    journey = long_journey(60)
    assert act(database, ANNA, load, stored(database, journey)) == journey


def test_a_change_writes_what_changed_and_no_more(database: Database) -> None:
    """Rewording one of sixty steps does not write the other ones."""
    numbers = []
    for steps in (2, 60):
        journey_id = stored(database, long_journey(steps))

        def reword(unit: Unit, journey_id: int) -> None:
            loaded = unit.load(journey_id)
            step = loaded.journey.steps[1].id
            unit.record(loaded, edit.change(loaded.journey, "steps", step, text="Leest"), "test")

        with counted(database) as sent:
            act(database, ANNA, reword, journey_id)
        numbers.append(len([statement for statement in sent if not statement.startswith("SELECT")]))
    assert numbers[0] == numbers[1]
    assert [step.text for step in act(database, ANNA, load, journey_id).steps].count("Leest") == 1


def test_the_date_of_a_fix_is_stored_as_a_date(database: Database) -> None:
    """Also when it changes, though a change is written down as JSON."""
    journey, fix = edit.add(long_journey(1), "fixes", text="Sneller antwoorden", due=date(2026, 12, 1))
    journey_id = stored(database, journey)

    def put_off(unit: Unit, journey_id: int) -> None:
        loaded = unit.load(journey_id)
        unit.record(loaded, edit.change(loaded.journey, "fixes", fix, due=date(2026, 12, 8)), "test")

    act(database, ANNA, put_off, journey_id)
    assert [fix.due for fix in act(database, ANNA, load, journey_id).fixes] == [date(2026, 12, 8)]
