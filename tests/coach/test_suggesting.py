"""Suggestions: concrete, in the team's words, never what is there already, and heard right when they are taken."""

from typing import Any

import pytest

from bot.coach.model.model import Unanswered
from bot.coach.proposals import Added, Changed, Coached, Kind, Line
from bot.coach.reasons import Reason
from bot.coach.requests import Suggest
from bot.coach.suggesting import by_model, by_rules
from bot.coach.suggesting.drawing import kind_of_pain
from bot.journey import edit
from bot.journey.examples import example
from bot.journey.hearing import read_fix
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.pains import offered_pains
from bot.journey.parts import InsightKind
from bot.stub_model.replies import suggest as stub
from tests.coach.golden.scoring import is_heard_right
from tests.coach.replaying import Replaying

DUTCH = Language.NL
EMPTY = Journey(title="Reis", language=DUTCH)
LANGUAGES = pytest.mark.parametrize("language", Language)


def questions(journey: Journey) -> list[str]:
    """Give every question that can be helped with something to take."""
    return [
        "goal",
        "steps",
        "personas",
        "fixes",
        *(f"phase:{phase.id}" for phase in journey.phases),
        *(f"persona:{persona.id}" for persona in journey.personas),
        *(f"touchpoint:{step.id}" for step in journey.steps),
        *(f"fix:{pain.id}" for pain in offered_pains(journey)),
    ]


def persona_with(pain: str, **fields: Any) -> tuple[Journey, str, str]:
    """Make a journey with one persona whom this annoys; gives both ids."""
    journey, _ = edit.add(EMPTY, "phases", name="Kiezen")
    journey, persona_id = edit.add(journey, "personas", name="Joke", **fields)
    journey, pain_id = edit.add(journey, "insights", kind=InsightKind.PAIN, text=pain, persona_id=persona_id)
    return journey, persona_id, pain_id


@LANGUAGES
def test_every_question_of_a_full_map_is_helped_and_heard_right(language: Language) -> None:
    """Each line that is taken is heard as it is meant; nothing is proposed that stands there word by word."""
    journey = example(language)
    known = (
        {step.text for step in journey.steps}
        | {fix.text for fix in journey.fixes}
        | {one.name for one in journey.personas}
    )
    for question in questions(journey):
        coached = by_rules(Suggest(journey, language, question))
        assert coached.text
        assert len(coached.proposals) <= 6
        assert [one.id for one in coached.proposals] == [
            str(number + 1) for number in range(len(coached.proposals))
        ]
        assert [one.text for one in coached.proposals if not is_heard_right(one, language)] == []
        assert not known & {one.text for one in coached.proposals}
        assert all(one.why for one in coached.proposals)


@LANGUAGES
@pytest.mark.parametrize("question", ["rhythm", "bounds", "strategy", "sources", "phases"])
def test_questions_that_want_words_get_words(language: Language, question: str) -> None:
    """There is nothing to take; there is something to think of."""
    coached = by_rules(Suggest(Journey(title="x"), language, question))
    assert coached.text
    assert coached.proposals == []


def test_what_is_added_fits_the_journey() -> None:
    """Everything that a click would add points at parts that are there."""
    for language in Language:
        journey = example(language)
        for question in questions(journey):
            for one in by_rules(Suggest(journey, language, question)).proposals:
                if isinstance(one.effect, Added):
                    fields = {**one.effect.fields, one.effect.field: one.text}
                    edit.add(journey, one.effect.collection, **fields)[0].check_references()
                if isinstance(one.effect, Changed):
                    edit.change(
                        journey, one.effect.collection, one.effect.part_id, **{one.effect.field: one.text}
                    )


def test_a_pain_is_turned_round_once() -> None:
    """A gain points at the pain that it turns; a pain that is turned already gets none (rule 13)."""
    journey, persona_id, pain_id = persona_with("Moet steeds opnieuw haar verhaal doen")
    gains = [
        one
        for one in by_rules(Suggest(journey, DUTCH, f"persona:{persona_id}")).proposals
        if one.kind is Kind.GAIN
    ]
    fields = {"kind": "gain", "persona_id": persona_id, "turns_id": pain_id}
    assert gains[0].effect == Added(collection="insights", fields=fields)
    assert gains[0].text == "Doet één keer zijn verhaal en houdt één vast gezicht"
    journey, _ = edit.add(journey, "insights", text="Houdt één vast gezicht", **fields)
    again = by_rules(Suggest(journey, DUTCH, f"persona:{persona_id}")).proposals
    assert Kind.GAIN not in {one.kind for one in again}


@pytest.mark.parametrize(
    ("pain", "kind"),
    [
        ("Wacht een dag op antwoord", "wait"),
        ("Nobody tells what happens next", "silence"),
        ("Drie losse bedragen zonder totaal", "price"),
        ("Has to tell the story twice", "repeat"),
        ("Nergens een telefoonnummer te vinden", "find"),
        ("Full of jargon", "unclear"),
        ("Het pakket is beschadigd", "broken"),
        ("De stoel zit niet lekker", "other"),
    ],
)
def test_a_pain_is_understood_by_its_kind(pain: str, kind: str) -> None:
    """So that a fix is about waiting where people wait."""
    assert kind_of_pain(pain) == kind


def test_fixes_come_with_an_estimate_and_a_small_experiment() -> None:
    """Impact and effort from 1 to 5, the team's step by name, and something to try (rules 19 and 20)."""
    journey, step_id = edit.add(EMPTY, "steps", text="Belt de balie")
    journey, touchpoint_id = edit.add(journey, "touchpoints", step_id=step_id, channel="phone", emotion=-2)
    journey, pain_id = edit.add(
        journey, "insights", kind=InsightKind.PAIN, text="Wacht een kwartier", touchpoint_id=touchpoint_id
    )
    fixes = by_rules(Suggest(journey, DUTCH, f"fix:{pain_id}")).proposals
    assert len(fixes) >= 3
    assert all(one.effect == Line(question=f"fix:{pain_id}") for one in fixes)
    assert all(one.impact in range(1, 6) and one.effort in range(1, 6) for one in fixes)
    assert "“Belt de balie”" in fixes[0].text
    assert fixes[-1].text.startswith("Proef: ")
    assert all(read_fix(one.text).text == one.text for one in fixes)


def test_steps_for_an_empty_map_run_from_need_to_recommending() -> None:
    """In the order in which customers take them."""
    texts = [one.text for one in by_rules(Suggest(EMPTY, DUTCH, "steps")).proposals]
    assert texts[0] == "Merkt dat er iets moet veranderen"
    assert texts[-1] == "Geeft na afloop een cijfer"


def suggestion(kind: str, text: str, **fields: Any) -> dict[str, Any]:
    """Make a suggestion as a model does."""
    usual = {"why": "Dat past hier.", "about_id": None, "channel": None, "impact": None, "effort": None}
    return {"kind": kind, "text": text, **usual, **fields}


async def modelled(question: str, *made: dict[str, Any], journey: Journey = EMPTY) -> Coached:
    """Let the model suggest these."""
    return await by_model(
        Replaying({"text": "Misschien dit.", "suggestions": list(made)}),
        Suggest(journey, DUTCH, question),
        (),
    )


@pytest.mark.parametrize(
    ("topic", "made"),
    [
        ("steps", suggestion("step", "Wij sturen een offerte")),
        ("steps", suggestion("step", "Belt de balie")),
        ("steps", suggestion("goal", "Klanten geven een 9")),
        ("goal", suggestion("goal", "Blije klanten")),
        ("fixes", suggestion("fix", "Bel terug", about_id="i99")),
        ("touchpoint", suggestion("touchpoint", "Belt", channel="telepathie")),
        ("touchpoint", suggestion("metric", "Aantal belletjes", about_id="t99")),
        ("persona", suggestion("gain", "Vast gezicht", about_id="i99")),
        ("steps", suggestion("step", "Bezoekt www.kwaad.example")),
    ],
)
async def test_suggestions_that_do_not_hold_are_dropped(topic: str, made: dict[str, Any]) -> None:
    """Of another kind, about nothing that is there, there already, or leading away: the rules answer instead."""
    journey, persona_id, _ = persona_with("Wacht lang")
    journey, step_id = edit.add(journey, "steps", text="Belt de balie")
    ids = {"touchpoint": step_id, "persona": persona_id}
    question = f"{topic}:{ids[topic]}" if topic in ids else topic
    with pytest.raises(Unanswered) as refused:
        await modelled(question, made, journey=journey)
    assert refused.value.reason is Reason.INVALID


async def test_an_estimate_off_the_scale_is_none() -> None:
    """The fix stays, for people to judge themselves."""
    journey, _, pain_id = persona_with("Wacht lang")
    coached = await modelled(
        f"fix:{pain_id}", suggestion("fix", "Bel terug binnen een uur", impact=9, effort=2), journey=journey
    )
    assert [(one.text, one.impact, one.effort) for one in coached.proposals] == [
        ("Bel terug binnen een uur", None, None)
    ]


@LANGUAGES
async def test_the_model_for_trying_out_is_of_use(language: Language) -> None:
    """What the demo's model says passes all checks, at every question."""
    journey = edit.remove(example(language), "fixes", example(language).fixes[0].id)
    for question in [*questions(journey), "rhythm"]:
        model, request = Replaying(None), Suggest(journey, language, question)
        with pytest.raises(Unanswered):
            await by_model(model, request, ())
        said = stub.reply(dict(model.orders[0].material), language.value)
        coached = await by_model(Replaying(said), request, ())
        assert coached.text
        assert bool(coached.proposals) is (question != "rhythm")
        assert all(is_heard_right(one, language) for one in coached.proposals)


async def test_the_model_reads_no_owners_and_no_votes() -> None:
    """Who does what in the team is nobody's business outside it."""
    model = Replaying(None)
    journey = edit.change(
        example(DUTCH), "touchpoints", example(DUTCH).touchpoints[0].id, owner="Geheime Greet"
    )
    with pytest.raises(Unanswered):
        await by_model(model, Suggest(journey, DUTCH, "steps"), ())
    assert "Geheime Greet" not in str(model.orders[0].material)
    assert "votes" not in str(model.orders[0].material)


@LANGUAGES
@pytest.mark.parametrize(
    "pain", ["Moet steeds alles opnieuw vertellen", "Wacht te lang", "Hoort niets", "Vaktaal", "Iets"]
)
def test_a_pain_point_is_no_moment_at_which_a_fix_happens(language: Language, pain: str) -> None:
    """A fix for an annoyance that stands at no step names no place; it may be about the annoyance itself."""
    journey, _, pain_id = persona_with(pain)
    fixes = [one.text for one in by_rules(Suggest(journey, language, f"fix:{pain_id}")).proposals]
    moments = [f"{word} “{pain}" for word in ("bij", "na", "voor", "at", "after")]
    assert len(fixes) > 1
    assert not any(moment in fix for fix in fixes for moment in moments)
    assert all("  " not in fix and " ," not in fix for fix in fixes)
