"""The workbook is opened by LibreOffice, which shows what a team would see; every reason has its words."""

from datetime import date

import pytest

from bot.export.asana import Why
from bot.export.tables.columns import PERSONAS, RESULTS
from bot.export.tables.rows import TABLES
from bot.export.tables.workbook import workbook
from bot.export.task import Missing
from bot.guide.handing_over import HandedOver, Held
from bot.journey.examples import example
from bot.journey.language import Language
from prompts.catalogue import catalogue
from tests.export.office import bare, pages

TODAY = date(2026, 11, 23)
LANGUAGES = pytest.mark.parametrize("language", Language)


@LANGUAGES
def test_libreoffice_shows_all_sheets_of_the_workbook(language: Language) -> None:
    """The first page says what it is; steps, fixes, personas and results follow."""
    journey = example(language)
    shown = [bare(page) for page in pages(workbook(journey, language, made_on=TODAY), "xlsx")]
    assert bare(journey.title) in shown[0]
    assert bare(journey.goal) in shown[0]
    everything = "".join(shown)
    texts = [part.text for part in (*journey.steps, *journey.fixes)]
    texts += [persona.quote for persona in journey.personas]
    assert [text for text in texts if bare(text) not in everything] == []


@LANGUAGES
def test_every_column_has_a_heading_of_its_own(language: Language) -> None:
    """Two alike could not be told apart when a table is taken in."""
    say = catalogue(language)
    for columns in (*TABLES.values(), PERSONAS, RESULTS):
        headings = [say(f"column-{column.key}") for column in columns]
        assert len(set(headings)) == len(headings)


@LANGUAGES
def test_every_reason_why_a_fix_is_not_handed_over_can_be_told(language: Language) -> None:
    """With the fix that it is about, and what to do."""
    reasons = [*Missing, *Held, *Why]
    told = [HandedOver("f1", "Bel terug", why_not=why, said="no").reason(language) for why in reasons]
    assert len(set(told)) == len(reasons)
    assert [text for text, why in zip(told, reasons, strict=True) if "Bel terug" not in text] == [told[4]]
