"""Whatever is typed: a clear answer, nothing lost, and a journey that can always be read again."""

from dataclasses import replace

import pytest

from bot.guide import care, conversation, drafts, forms, start
from bot.guide.errors import GuideError, NotAScore, NothingToKeep, TitleTaken, TooLong, TooMany
from bot.guide.listening import Heard
from bot.guide.questions import Question, Topic
from bot.journey.document import from_json
from bot.journey.model import MOST_STEPS, Journey
from tests.guide.team import ANNA, ANSWERS, BO, CAS, CHANNEL, Team, designed, lines

FAMILY = "👩‍👩‍👧‍👦"
ODD = {
    "emoji": f"Krijgt {FAMILY} en 🇳🇱 te zien",
    "combining marks": "Krijgt een cafe\u0301 te zien Z͑ͫ̓͠a͎l̸g͕o",
    "right to left": "يتلقى العميل رسالة",
    "direction overrides": "Krijgt \u202egnp.exe\u202c te zien",
    "control characters": "Krijgt\x00 een\x07 be\x1bricht\x7f",
    "only NUL between": "Krijgt\x00een\x00bericht",
    "markup": "Krijgt <b>een</b> &amp; *vet* `code` <https://evil.example|bank>",
    "mentions": "Krijgt <!channel> <@U1> @here te zien",
    "lone surrogate": "Krijgt een \ud83d bericht",
    "no-break spaces": "Krijgt\u00a0een\u2003bericht\ufeff",
    "SQL": "Krijgt'; DROP TABLE journey; --",
    "template": "Krijgt {0} {name} %s %(x)s { $x }",
}


def clean(text: str) -> bool:
    """Tell whether a text holds nothing that a database or a reader trips over."""
    text.encode()
    return not any(ord(character) < 32 and character != "\n" for character in text)


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
async def test_odd_characters_are_kept_as_far_as_they_are_text(team: Team, text: str) -> None:
    """Typed as a step, in a form, and as a title; the journey reads, exports and comes back the same."""
    await team.start(f"Reis van {text}")
    await team.skips_to(Topic.STEPS)
    await team.says(ANNA, f"- {text}\n- Tekent digitaal")
    await team.keeps(BO)
    form = await team.opens_form(CAS, Topic.STRATEGY)
    await team.sends_in(CAS, form, {"strategy": f"{text}\n{text}"})
    await team.sends_in(CAS, await team.opens_form(CAS, Topic.SOURCES), lines(text))
    journey = await team.journey()
    assert len(journey.steps) == 2
    texts = [journey.title, journey.steps[0].text, journey.strategy, journey.sources[0].text]
    assert all(clean(each) for each in texts)
    _, document = await team.does(ANNA, care.export, team.journey_id)
    assert from_json(document) == journey


async def test_emoji_and_accents_stay_whole() -> None:
    """Joined emoji are one character to their reader, and an accent is spelt one way."""
    journey = Journey(title=f"{FAMILY} in het cafe\u0301")
    assert journey.title == f"{FAMILY} in het café"


@pytest.mark.parametrize("question", ANSWERS, ids=str)
async def test_ten_thousand_characters_are_refused_with_the_length_that_fits(
    team: Team, question: Topic
) -> None:
    """In answer to any question; no draft is left that could not be kept."""
    await team.takes_in(designed())
    journey = await team.journey()
    parts = {
        Topic.PHASE: journey.phases[0].id,
        Topic.PERSONA: journey.personas[0].id,
        Topic.TOUCHPOINT: journey.steps[0].id,
    }
    await team.does(ANNA, conversation.turn_to, team.journey_id, Question(question, parts.get(question, "")))
    outcome = await team.says(BO, "Krijgt een bericht " + "woord " * 1700)
    if outcome.heard == Heard.REFUSED:
        assert isinstance(outcome.error, TooLong)
        assert outcome.error.values["most"] in {300, 3000}
    else:
        assert outcome.heard == Heard.NOTHING
    assert [draft for draft in await team.drafts() if draft.question.topic == question] == []


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "\u200b", "\x00", "- ", "…", "?"])
async def test_nothing_typed_is_nothing_heard(team: Team, text: str) -> None:
    """Empty messages, blanks and bare bullets are no answer to any question."""
    await team.skips_to(Topic.STEPS)
    assert (await team.says(ANNA, text)).heard == Heard.NOTHING
    assert await team.drafts() == []


async def test_an_empty_form_is_not_recorded(team: Team) -> None:
    """Who sends in nothing is told so; who empties a list that was kept means it."""
    for topic, typed in ((Topic.STEPS, {"lines0": " \n "}), (Topic.STRATEGY, {"strategy": None})):
        with pytest.raises(NothingToKeep):
            await team.sends_in(ANNA, await team.opens_form(ANNA, topic), typed)
    await team.sends_in(ANNA, await team.opens_form(ANNA, Topic.STEPS), lines("Belt"))
    await team.sends_in(BO, await team.opens_form(BO, Topic.STEPS), {"lines0": ""})
    assert (await team.journey()).steps == []


@pytest.mark.parametrize("score", ["11", "-1", "acht", "nan", "inf", "1e3", "8,5,5", "٨٨"])
async def test_a_score_that_is_none_is_told_at_its_field(team: Team, score: str) -> None:
    """And nothing is recorded."""
    form = await team.opens_form(ANNA, Topic.GOAL)
    with pytest.raises(NotAScore) as refusal:
        await team.sends_in(ANNA, form, {"goal": "Tevreden", "goal_score": score})
    assert refusal.value.values == {"field": "goal_score"}
    assert (await team.journey()).goal == ""


@pytest.mark.parametrize(("typed", "score"), [("8", 8), ("8,5", 8.5), (" 7.5 ", 7.5), ("8+", 8), ("0", 0)])
async def test_a_score_is_read_as_people_write_it(team: Team, typed: str, score: float) -> None:
    """With a comma or a point."""
    await team.sends_in(
        ANNA, await team.opens_form(ANNA, Topic.GOAL), {"goal": "Tevreden", "goal_score": typed}
    )
    assert (await team.journey()).goal_score == score


@pytest.mark.parametrize("emotion", [3, -9, 10**20])
async def test_a_feeling_beyond_the_faces_is_refused(team: Team, emotion: int) -> None:
    """Nobody can click one, so nothing happens."""
    await team.takes_in(designed())
    await team.says(ANNA, "telefoon: belt")
    draft = await team.draft()
    with pytest.raises(GuideError):
        await team.does(BO, drafts.set_field, draft.id, "1", "emotion", emotion)
    assert await team.draft() == draft


async def test_a_typed_feeling_beyond_the_scale_stays_among_the_words(team: Team) -> None:
    """What cannot be placed goes to what happens, never away."""
    await team.takes_in(designed())
    await team.answers(ANNA, "telefoon: belt; voelt -7")
    [touchpoint] = (await team.journey()).touchpoints
    assert (touchpoint.emotion, "-7" in touchpoint.doing) == (None, True)


@pytest.mark.parametrize(
    ("topic", "typed"),
    [
        (Topic.STEPS, {"lines0": "Belt " + "x" * 300}),
        (Topic.PHASES, {"lines0": "x" * 301}),
        (Topic.PERSONAS, {"lines0": "x" * 301}),
        (Topic.STRATEGY, {"strategy": "x" * 3001}),
        (Topic.BOUNDS, {"starts_at": "x" * 3001}),
        (Topic.GOAL, {"goal": "x" * 3001}),
    ],
)
async def test_a_form_that_is_too_long_is_refused_and_can_be_sent_in_shorter(
    team: Team, topic: Topic, typed: dict[str, str]
) -> None:
    """Its window stays open with all that was typed."""
    form = await team.opens_form(ANNA, topic)
    with pytest.raises(TooLong):
        await team.sends_in(ANNA, form, typed)
    await team.sends_in(ANNA, form, {name: value[:200] for name, value in typed.items()})
    assert len(await team.changes()) == 1


@pytest.mark.parametrize("field", ["channel", "owner", "doing", "pains"])
async def test_a_touchpoints_form_that_is_too_long_is_refused(team: Team, field: str) -> None:
    """At any of its fields."""
    await team.takes_in(designed())
    form = await team.opens_form(ANNA, Topic.TOUCHPOINT, (await team.question()).part_id)
    with pytest.raises(TooLong):
        await team.sends_in(ANNA, form, {field: "x" * 3001})
    assert (await team.journey()).touchpoints == []


async def test_an_order_that_makes_a_line_too_long_is_refused(team: Team) -> None:
    """The draft stays as it was, and can be kept."""
    await team.skips_to(Topic.STEPS)
    await team.says(ANNA, f"- {'Belt ons ' * 20}\n- {'Schrijft ons ' * 20}")
    before = await team.draft()
    for order in ("voeg 1 en 2 samen", f"wijzig 1 in: {'x' * 320}"):
        outcome = await team.says(BO, order)
        assert (outcome.heard, type(outcome.error)) == (Heard.REFUSED, TooLong)
    assert await team.draft() == before


async def test_more_steps_than_a_journey_may_have_are_refused(team: Team) -> None:
    """Typed at once, in two messages, in a form, or by a remark that splits a step."""
    await team.takes_in(
        designed(steps=["Tekent digitaal en krijgt een welkomstpakket"] + ["Belt"] * (MOST_STEPS - 1))
    )
    await team.does(ANNA, conversation.turn_to, team.journey_id, Question(Topic.STEPS))
    outcome = await team.says(ANNA, "- Leest een bericht")
    assert isinstance(outcome.error, TooMany)
    form = await team.opens_form(BO, Topic.STEPS)
    with pytest.raises(TooMany):
        await team.sends_in(BO, form, lines(*(entry.text for entry in form.entries), "Leest een bericht"))
    assert len((await team.journey()).steps) == MOST_STEPS


async def test_a_title_is_taken_whatever_its_capitals_and_spaces(team: Team) -> None:
    """People would take the two for the same."""
    for title in ("van BERICHT tot klant", "  Van  bericht\ttot klant ", "Van bericht\u00a0tot klant"):
        opening = start.Opening(CHANNEL, (Journey(title=title),))
        with pytest.raises(TitleTaken) as refusal:
            await team.does(BO, start.start, opening)
        assert refusal.value.values == {"title": "Van bericht tot klant"}


@pytest.mark.parametrize("name", ODD.values(), ids=ODD.keys())
async def test_whatever_somebody_is_called_they_can_take_part(team: Team, name: str) -> None:
    """A display name is typed by people too."""
    oddly_named = replace(BO, name=name)
    await team.says(oddly_named, "van het eerste bericht tot een tevreden klant")
    await team.keeps(oddly_named)
    screen = await team.screen()
    assert clean(screen.name(BO.user_id))
    assert screen.journey.ends_at == "een tevreden klant"


async def test_what_is_left_in_a_closed_form_may_be_odd_too(team: Team) -> None:
    """It comes back without what is no text."""
    form = await team.opens_form(ANNA, Topic.STRATEGY)
    await team.does(ANNA, forms.keep_typed, form.id, {"strategy": "Half\x00 af \ud83d"})
    assert (await team.opens_form(ANNA, Topic.STRATEGY)).fields["strategy"].startswith("Half")
