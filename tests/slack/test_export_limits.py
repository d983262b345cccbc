"""Whatever a journey holds, the windows of exports and tables keep to Slack's limits."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.export.tables.reading import Problem
from bot.export.tables.taking_in import Imported
from bot.guide.finding import Listed
from bot.guide.handing_over import HandedOver
from bot.guide.questions import DONE
from bot.guide.screens import Screen
from bot.journey.change import differences
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.playground.limits import violations
from bot.slack.views.asana_form import asana_form, handed_over
from bot.slack.views.blocks import Message
from bot.slack.views.export_form import ExportPlan, export_form, which_export
from bot.slack.views.import_form import (
    TablesPlan,
    import_form,
    reading_window,
    refused_window,
    tables_taken_in,
    tables_window,
)
from tests.slack.any_journey import screens, writers
from tests.slack.test_views_limits import few

MOST_OF_A_WINDOW = 250_000
"""Bytes of a window that Slack takes."""
WHERE = "C0123456789"
languages = st.sampled_from(Language)


@few
@given(screens(), languages)
def test_the_export_windows_keep_to_the_limits(screen: Screen, reader: Language) -> None:
    """Any title, any number of personas and fixes, some of them in Asana already."""
    plan = ExportPlan(2**40, WHERE)
    made = {fix.id: f"https://app.asana.com/0/1/{fix.id}" for fix in screen.journey.fixes[::3]}
    _fits(export_form(screen, plan, reader, has_asana=True))
    _fits(asana_form(screen, made, plan, reader))
    results = [HandedOver(fix.id, fix.text, url=made.get(fix.id)) for fix in screen.journey.fixes]
    _fits_message(handed_over(results, reader))
    _fits_message(which_export(2**40, reader))


@few
@given(screens(), writers(), languages)
def test_the_import_windows_keep_to_the_limits(screen: Screen, write: Any, reader: Language) -> None:
    """Hundreds of wrong rows, of columns that nobody knows, of journeys to choose from."""
    journey = screen.journey
    problems = [Problem("number", write(100), line, "emotion", write(500)) for line in range(400)]
    changes = differences(Journey(title="Reis", language=Language.NL), journey)
    seen = Imported(journey, changes, [], [write(200) for _ in range(50)])
    plan = TablesPlan(2**40, WHERE, ("F0123456789",) * 5)
    _fits(tables_window(plan, journey.title, seen, reader))
    _fits(tables_window(plan, journey.title, Imported(journey, changes, problems, []), reader))
    _fits(refused_window(write(3000), reader))
    _fits(reading_window(reader))
    _fits_message(tables_taken_in(journey.title, 2**40, reader))
    _fits_message(tables_taken_in(journey.title, None, reader))
    listed = [Listed(number, journey.title, WHERE, DONE) for number in range(200)]
    _fits(import_form(reader, WHERE, listed))
    _fits(import_form(reader, WHERE, listed[:1]))


def _fits(view: dict[str, Any]) -> None:
    assert violations(view, "modal") == []
    assert len(json.dumps(view)) < MOST_OF_A_WINDOW


def _fits_message(message: Message) -> None:
    assert violations(message.payload(), "message") == []
