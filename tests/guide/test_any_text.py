"""Whatever is typed in answer to whatever question can be kept, or is refused in plain words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.guide.answers import put_in
from bot.guide.errors import GuideError
from bot.guide.items import Item, NoSuchLine, instruct
from bot.guide.listening import KIND_OF_TOPIC
from bot.guide.questions import Question, sequence
from bot.journey import change
from bot.journey.document import from_json, to_json
from bot.journey.hearing import Command, Take, hear
from bot.journey.model import Journey
from tests.guide.team import designed

JOURNEY = designed()
QUESTIONS = list({question.topic: question for question in sequence(JOURNEY)}.values())
"""One question of each kind."""

PIECES = st.sampled_from(
    [
        "- ", "1. ", "2) ", "\n", "\n\n", " > ", " → ", "; ", ", ", ": ", " ", " en ", "?", "!", "“", "”", '"', "'",
        "website", "telefoon", "e-mail", "denkt", "voelt", "pijn", "plus", "eigenaar", "bron", "aanname", "vraag",
        "moment van de waarheid", "behoeften", "doelen", "kanalen", "citaat", "info", "conversie", "van", "tot",
        "-1", "+2", "-7", "8", "11", "99", "stap 3", "verwijder", "splits", "voeg", "samen", "na", "toe", "wijzig",
        "in", "zet", "naar", "ik doe", "omdraaien", "bewaar", "Sanne", "Mark Bos", "wij sturen een offerte",
        "krijgt een bericht", "een 8 of hoger", "👍", ":joy:", "&lt;", "&amp;", "<@U1>", "<https://x|y>", "*", "_", "\t",
        "\x00", "\u202e", "\ud800", "e\u0301", "١", "²", "½", "…", "x" * 301, "y" * 3001,
    ]
)  # fmt: skip
TYPED = st.one_of(st.lists(PIECES, max_size=12).map("".join), st.text(max_size=60))


def answered(question: Question, typed: str) -> Journey | None:
    """Keep what is heard in a message in answer to a question; None when it was refused or nothing was heard."""
    hearing = hear(typed, KIND_OF_TOPIC[question.topic], people=["Anna"])
    items = [
        Item(id=str(number), text=item.text, heard=item.text)
        for number, item in enumerate(hearing.items, start=1)
    ]
    for instruction in hearing.instructions:
        if not isinstance(instruction, Command | Take):
            try:
                items = instruct(items, instruction, "UANNA")
            except NoSuchLine:
                return None
    try:
        return put_in(JOURNEY, question, items) if items else None
    except GuideError:
        return None


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: str(question.topic))
@given(typed=TYPED)
@settings(max_examples=60)
def test_what_is_heard_in_any_text_leaves_the_journey_whole(question: Question, typed: str) -> None:
    """It validates, is stored and undone like any change, and comes back from its document."""
    journey = answered(question, typed)
    if journey is None:
        return
    assert Journey.model_validate(journey.model_dump()) == journey
    assert from_json(to_json(journey)) == journey
    changes = change.differences(JOURNEY, journey)
    assert change.undo(journey, changes).model_copy(update={"last_number": JOURNEY.last_number}) == JOURNEY


@given(before=st.lists(TYPED.filter(str.strip), min_size=1, max_size=4), typed=TYPED)
def test_any_order_about_a_draft_is_done_or_refused(before: list[str], typed: str) -> None:
    """A draft keeps its other lines, each with a number of its own."""
    items = [Item(id=str(number), text=text) for number, text in enumerate(before, start=1)]
    for instruction in hear(typed, KIND_OF_TOPIC[QUESTIONS[4].topic]).instructions:
        if not isinstance(instruction, Command | Take):
            try:
                items = instruct(items, instruction, "UANNA")
            except NoSuchLine:
                continue
    assert len({item.id for item in items}) == len(items)
