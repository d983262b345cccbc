"""The journey as Markdown and the list for Asana, read by other programs."""

import csv
import re
from html import unescape
from io import StringIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bot.export.asana_csv import COLUMNS, fixes_for_asana
from bot.export.markdown import markdown
from bot.export.markup import escaped
from bot.journey import edit
from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.text import clean_line
from tests.export.journeys import full_journeys

LANGUAGES = pytest.mark.parametrize("language", Language)


def rendered(text: str) -> str:
    """Show Markdown as a wiki does."""
    return str(MarkdownIt("gfm-like", {"linkify": False}).render(text))


def words(html: str) -> str:
    """Read what is shown."""
    return " ".join(unescape(re.sub("<[^>]+>", " ", html)).split())


@LANGUAGES
def test_the_whole_journey_is_in_it(language: Language) -> None:
    """Its goal, steps, personas, touchpoints, fixes with the formula, and its results."""
    journey = example(language)
    html = rendered(markdown(journey, language))
    shown = words(html)
    for part in (*journey.steps, *journey.fixes, *journey.sources):
        assert words(rendered(escaped(part.text))) in shown
    for persona in journey.personas:
        assert f"Persona: {persona.name}" in shown
    assert html.count("<table>") == 3
    assert html.count("<tr>") == 3 + len(journey.touchpoints) + len(journey.fixes) + len(journey.results)
    assert ("impact × (6 − moeite)" if language is Language.NL else "impact × (6 − effort)") in shown


def test_the_numbers_of_the_steps_go_on_from_phase_to_phase() -> None:
    """They are what the table of touchpoints refers to."""
    html = rendered(markdown(example(Language.EN), Language.EN))
    assert '<ol start="4">' in html


def test_for_one_persona_the_others_are_left_out() -> None:
    """The touchpoints of everybody stay."""
    journey = example(Language.EN)
    shown = words(rendered(markdown(journey, Language.EN, persona_id=journey.personas[1].id)))
    assert "Persona: Mark" in shown
    assert "Sanne" not in shown
    assert "all personas" in shown


@settings(max_examples=300)
@given(
    st.text(
        alphabet=st.sampled_from("*_`~#|<>[]()!&;:=+-.1a \\\"'$^@{}") | st.characters(codec="utf-8"),
        min_size=1,
        max_size=20,
    )
)
def test_what_a_team_typed_is_text_and_never_markup(typed: str) -> None:
    """It reads as it was typed, in a line of its own and in the cell of a table."""
    text = str(clean_line(typed))
    journey, step_id = edit.add(Journey(title="T"), "steps", text=text or "x")
    journey, _ = edit.add(journey, "touchpoints", step_id=step_id, doing=text, owner=text)
    html = rendered(markdown(journey, Language.EN))
    assert words(html).count(" ".join((text or "x").split())) >= (3 if text else 0)
    assert set(re.findall(r"<(\w+)", html)) <= {
        "h1",
        "h2",
        "h3",
        "ol",
        "li",
        "p",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    }


@settings(
    deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(full_journeys(), st.sampled_from(Language))
def test_any_journey_is_written_with_all_rows_of_its_tables(journey: Journey, language: Language) -> None:
    """No text breaks out of its cell."""
    html = rendered(markdown(journey, language))
    tables = [part for part in (journey.touchpoints, journey.fixes, journey.results) if part]
    assert html.count("<table>") == len(tables)
    assert html.count("<tr>") == sum(len(part) + 1 for part in tables)


@LANGUAGES
def test_the_list_for_asana_bears_its_own_headings(language: Language) -> None:
    """What to do first is at the top, with commas and Asana's dates in any language; what is finished is left out."""
    rows = list(
        csv.DictReader(StringIO(fixes_for_asana(example(language), language).decode("utf-8-sig"), newline=""))
    )
    assert list(rows[0]) == list(COLUMNS)
    assert len(rows) == 6
    assert rows[0]["Due Date"] == "11/27/2026"
    assert rows[0]["Section/Column"] == "open"
    assert rows[0]["Assignee"] == ""
    assert "Lisa" in rows[0]["Description"]
    assert rows[0]["Tags"] != ""


def test_an_owner_with_an_e_mail_address_is_asana_s_assignee() -> None:
    """And a text that a spreadsheet would run is harmless on its way there."""
    journey, _ = edit.add(Journey(title="T"), "fixes", text="=HYPERLINK(1)", owner="bo@example.com")
    [row] = csv.DictReader(StringIO(fixes_for_asana(journey, Language.EN).decode("utf-8-sig"), newline=""))
    assert (row["Name"], row["Assignee"]) == ("'=HYPERLINK(1)", "bo@example.com")


def test_what_has_no_room_in_the_table_of_fixes_stands_below_it() -> None:
    """Pain points, and what was tried, expected and came out of an experiment, with days and numbers as in the table."""
    text = markdown(example(Language.NL), Language.NL)
    _, below = text.split("### 7\\. Eerste bericht met één zin over het bedrijf zelf")
    for line in (
        "- **Pijnpunten:** Het lijkt op massamail",
        "- **Afgerond op:** 28 okt 2026",
        "- **Gemeten op:** 23 okt 2026",
        "- **Cijfer vooraf:** 7,3",
        "- **Emotie vooraf:** −0,5",
        "- **Emotie achteraf:** 0",
    ):
        assert line in below


def test_the_phases_say_how_many_went_on() -> None:
    """In whole percents, beside what the team aims at."""
    text = markdown(example(Language.NL), Language.NL)
    assert "- **Ging verder:** 39% (28 van 72)\n- **Doel:** 45%" in text


def test_for_one_persona_it_says_so_and_leaves_the_feelings_of_others_out() -> None:
    """Nobody takes it for the journey of all."""
    journey = example(Language.NL)
    text = markdown(journey, Language.NL, persona_id=journey.personas[0].id)
    assert "Alleen de reis van Sanne" in text
    assert "10. Krijgt een offerte met prijzen · −1 ontevreden\n" in text
