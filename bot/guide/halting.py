"""A rhythm that stands still since Slack does not let us into its channel any more, and how it goes on."""

from bot.guide import notes, rhythm, telling
from bot.guide.telling import Telling
from bot.guide.unit import Loaded, Unit
from storage import surfaces

ABOUT_HALTING = "halted"
"""What the subject of a note about this begins with."""


def halt(unit: Unit, journey_id: int, code: str, channel_id: str) -> None:
    """Halt the rhythm of a journey and tell its owner once; `code` is what Slack said. Raises `NoSuchJourney`."""
    loaded = unit.load(journey_id)
    if loaded.row.halted is not None:
        return
    loaded.row.halted = code[:60]
    rhythm.plan(unit, loaded)
    set_by = loaded.journey.rhythm.set_by if loaded.journey.rhythm else ""
    told = {"title": loaded.journey.title, "channel": channel_id}
    notes.tell_note(
        unit,
        journey_id,
        f"{ABOUT_HALTING}/{unit.now:%Y%m%dT%H%M%S}",
        set_by or loaded.row.created_by,
        notes.note("halted-archived", **told) if code == "is_archived" else notes.note("halted-gone", **told),
        button="halted-again",
        value=f"{journey_id}|{channel_id}",
    )
    # Whoever met the closed door may be past the notes already.
    telling.show_later(unit, journey_id, f"halted:{loaded.row.version}:{unit.now:%Y%m%dT%H%M%S}")


def go_on(unit: Unit, journey_id: int) -> None:
    """Let a rhythm go on, since its channel is there again; raises `NoSuchJourney`.

    The round and the report that Slack did not take get another chance.
    """
    loaded = unit.load(journey_id)
    lift(unit, loaded)
    for kind in (Telling.ROUND, Telling.REPORT):
        newest = surfaces.newest(unit.session, unit.workspace_id, journey_id, kind)
        if newest is not None and newest.gave_up is not None:
            telling.tell_anew(unit, journey_id, kind, newest.subject)


def lift(unit: Unit, loaded: Loaded) -> None:
    """Let a rhythm go on where it was halted, as when somebody chose another channel for it."""
    if loaded.row.halted is not None:
        loaded.row.halted = None
        rhythm.plan(unit, loaded)
    notes.answered(unit, loaded.id, ABOUT_HALTING)
