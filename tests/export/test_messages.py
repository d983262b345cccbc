"""The message plan: who hears what, when and why, from the map and from nothing else (rule 25)."""

import csv
from datetime import date
from io import StringIO

import pytest
from markdown_it import MarkdownIt

from bot.export.messages import COLUMNS, message_plan, plan_files
from bot.journey import edit
from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey

TODAY = date(2026, 11, 23)


def small() -> tuple[Journey, str, list[str]]:
    """Make a journey of two phases with a step each, and a persona; gives their ids too."""
    journey = Journey(title="Van vraag tot klant", language=Language.NL)
    steps = []
    for phase, step in (("Zoeken", "Zoekt hulp"), ("Kiezen", "Vraagt een offerte aan")):
        journey, phase_id = edit.add(journey, "phases", name=phase)
        journey, step_id = edit.add(journey, "steps", text=step, phase_id=phase_id)
        steps.append(step_id)
    journey, persona_id = edit.add(journey, "personas", name="Sanne")
    return journey, persona_id, steps


def test_the_example_plans_a_message_for_each_step_that_has_a_channel_to_send_by() -> None:
    """Mark asks a friend at the second step: nothing can be sent there."""
    plan = message_plan(example(Language.EN), Language.EN)
    assert len([planned for planned in plan if planned.persona == "Sanne"]) == 12
    mark = [planned.moment for planned in plan if planned.persona == "Mark"]
    assert mark[:2] == ["Step 1: Gets a message", "Step 3: Talks on by e-mail or LinkedIn"]


def test_a_message_says_what_the_customer_needs_to_hear_then() -> None:
    """With the first message of a phase its information need and the persona's questions, and pains turned round."""
    first, second, third, fourth = message_plan(example(Language.EN), Language.EN)[:4]
    assert first.message[0].startswith("Answer: Who are you")
    assert any(line.startswith("Answer the question: ") for line in first.message)
    assert any(line.startswith("Tell: ") and "(takes away: " in line for line in first.message)
    assert second.message == []
    assert len(third.message) == 1
    assert fourth.phase != third.phase
    assert fourth.message[0].startswith("Answer: What do you do")


def test_what_brings_the_customer_here_is_the_trigger() -> None:
    """The start of the journey, the step before, or at a new phase the conversion point of the last one."""
    journey = example(Language.EN)
    first, second, _, fourth = message_plan(journey, Language.EN)[:4]
    assert first.trigger == journey.starts_at
    assert second.trigger == "After step 1: Gets a message"
    assert fourth.trigger == journey.phases[0].conversion_point
    assert fourth.conversion_point == journey.phases[1].conversion_point


@pytest.mark.parametrize(
    ("fields", "is_sent"),
    [
        ({"channel": "email"}, True),
        ({"channel": "phone"}, False),
        ({"channel": "review_site"}, False),
        ({"channel": "email", "online": False}, False),
        ({"channel": "email", "direct": False}, False),
        ({"channel": "Onze app", "online": True}, True),
        ({"channel": "Onze app"}, False),
        ({"doing": "belt"}, False),
    ],
)
def test_a_message_needs_a_channel_that_is_online_and_direct(
    fields: dict[str, object], is_sent: bool
) -> None:  # a case of the table above
    """What the team said of a touchpoint counts before what a channel usually is; unknown is not online."""
    journey, persona_id, steps = small()
    journey, _ = edit.add(journey, "touchpoints", step_id=steps[0], persona_id=persona_id, **fields)
    assert bool(message_plan(journey, Language.NL)) is is_sent


def test_nothing_is_made_up_where_the_map_is_empty() -> None:
    """The team reads where something is to be filled in."""
    journey, persona_id, steps = small()
    journey, _ = edit.add(journey, "touchpoints", step_id=steps[0], channel="email")
    sheet, text = plan_files(journey, Language.NL, made_on=TODAY)
    [row] = list(csv.DictReader(StringIO(sheet.content.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert row == {
        "persona": "Sanne",
        "fase": "Zoeken",
        "moment": "Stap 1: Zoekt hulp",
        "boodschap": "(vul in)",
        "denkt": "(vul in)",
        "kanaal": "E-mail",
        "aanleiding": "(vul in)",
        "conversiepunt": "(vul in)",
    }
    assert "(vul in)" in text.content.decode()
    assert message_plan(journey, Language.NL, persona_id) == message_plan(journey, Language.NL)


def test_a_pain_point_that_nothing_turns_round_yet_is_to_be_taken_away() -> None:
    """One that a gain turns round is told with its gain, once."""
    journey, _, steps = small()
    journey, touchpoint_id = edit.add(journey, "touchpoints", step_id=steps[0], channel="email")
    for text in ("duurt lang", "geen prijs"):
        journey, pain_id = edit.add(journey, "insights", kind="pain", text=text, touchpoint_id=touchpoint_id)
    journey, _ = edit.add(
        journey, "insights", kind="gain", text="vaste prijs", touchpoint_id=touchpoint_id, turns_id=pain_id
    )
    [planned] = message_plan(journey, Language.NL)
    assert planned.message == ["Vertel: vaste prijs (neemt weg: geen prijs)", "Neem weg: duurt lang"]


def test_the_plan_is_a_table_in_markdown_too() -> None:
    """With a table for each persona; a plan without rows says what is missing."""
    _, text = plan_files(example(Language.NL), Language.NL, made_on=TODAY)
    html = MarkdownIt("gfm-like", {"linkify": False}).render(text.content.decode())
    assert html.count("<table>") == 2
    assert html.count("<th>") == 2 * (len(COLUMNS) - 1)
    _, empty = plan_files(Journey(title="Nieuw"), Language.NL, made_on=TODAY)
    assert "nog geen stap met een kanaal" in empty.content.decode()
