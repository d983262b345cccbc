"""Summaries and monthly reports in plain words, by rules and by a model."""

from datetime import date
from typing import Any

import pytest

from bot.coach.model.model import Unanswered
from bot.coach.proposals import Coached
from bot.coach.reasons import Reason
from bot.coach.requests import Fact, Write
from bot.coach.writing import by_model, by_rules, facts_of_journey, facts_of_report
from bot.coach.writing.by_rules import MOST_SENTENCES
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.next_action import Action, Proposal
from prompts.catalogue import catalogue
from tests.coach.golden.maps import TODAY, journey
from tests.coach.saying import CALL, Saying

NOVEMBER = date(2026, 11, 1)


def summary(name: str) -> str:
    """Write the summary of a journey."""
    told = journey(name)
    return by_rules(Write(told.title, Language(name[-2:]), facts_of_journey(told, TODAY))).text


def report_facts(name: str = "example-nl", **known: Any) -> tuple[Fact, ...]:
    """Give the facts of a report; what is not told is none."""
    usual: dict[str, Any] = {
        "share_at_goal": None, "average": None, "count": 0, "previous": None, "broken": [], "better": 0, "worse": 0,
        "walkers": 0, "stale": [], "fixes_done": 0, "fixes_late": 0, "action": Proposal(Action.ASK_RESULTS),
    }  # fmt: skip
    return facts_of_report(journey(name), TODAY, NOVEMBER, **usual | known)


def report(name: str = "example-nl", **known: Any) -> str:
    """Write a report."""
    return by_rules(Write("Reis", Language(name[-2:]), report_facts(name, **known), is_report=True)).text


def test_a_summary_reads_as_running_text() -> None:
    """What stands first is where it is; behind it what is done about it. Numbers as the language writes them."""
    first, second = summary("example-nl").split("\n\n")
    assert "In november 2026 gaven 38 klanten gemiddeld een 7,6; dat is 0,4 onder het doel van 8." in first
    assert "Het meest pijn doet het bij stap 10, “Krijgt een offerte met prijzen”, voor Mark" in first
    assert second.startswith(
        "Als eerste staat op de lijst “Vanaf-bedragen en het minimumbedrag op de website”, in handen van Lisa"
    )
    assert "38 customers gave 7.6 on average; that is 0.4 below the goal of 8." in summary("example-en")


def test_an_empty_journey_has_a_summary() -> None:
    """It says what there is not."""
    assert summary("empty-nl").startswith("In deze klantreis staan nog geen stappen.")
    assert summary("bare-en").startswith(
        "The journey has 3 steps and no touchpoints yet, and no personas yet."
    )
    assert by_rules(Write("x", Language.NL, ())).text == "Er valt nog niets te vertellen."


def test_a_report_ends_with_the_one_thing_to_do() -> None:
    """Whatever has to be left out before it."""
    told = report(
        average=7.62, count=38, previous=7.5, share_at_goal=58.4, broken=["s20", "s21"], better=2, worse=1, walkers=3,
        stale=["s10"], fixes_done=1, fixes_late=2, action=Proposal(Action.FINISH_LATE, fix_id="f115"),
    )  # fmt: skip
    assert told.endswith(
        "maak “Vanaf-bedragen en het minimumbedrag op de website” af, dat 3 dagen te laat is, of spreek een nieuwe datum af."
    )
    assert "Het cijfer is 0,1 hoger dan in oktober 2026, toen het een 7,5 was." in told
    assert "2 stappen werkten niet, om te beginnen stap 11, “Tekent digitaal”." in told
    assert (
        "3 collega’s liepen de klantreis zelf; vergeleken met de keer ervoor gingen 2 stappen beter en 1 slechter."
        in told
    )


def test_a_report_counts_as_people_do() -> None:
    """One customer, one colleague, one step."""
    told = report("example-en", average=6.0, count=1, walkers=1, worse=1, broken=["s12"], fixes_done=1)
    for said in (
        "1 customer gave 6;",
        "One colleague walked the journey",
        "1 step went worse.",
        "One step didn’t work: step 3",
        "1 fix was finished.",
    ):
        assert said in told


def test_a_month_without_results_or_walk_says_so() -> None:
    """It is no reason to say nothing."""
    told = report()
    assert told.startswith(
        "Van november 2026 is er geen klanttevredenheidscijfer. De klantreis is deze maand door niemand gelopen."
    )
    assert told.endswith("vraag een paar klanten om een cijfer over november 2026.")


def test_in_january_the_month_before_is_of_another_year() -> None:
    """As people say it."""
    told = facts_of_report(
        journey("example-nl"), TODAY, date(2027, 1, 1), share_at_goal=None, average=8.0, count=3, previous=8.0, broken=[],
        better=0, worse=0, walkers=0, stale=[], fixes_done=0, fixes_late=0, action=Proposal(Action.AIM_HIGHER),
    )  # fmt: skip
    assert Fact("same", {"month": "2026-12-01", "average": 8.0, "by": 0.0}) in told


def test_what_is_gone_is_not_told() -> None:
    """A step or fix that somebody removed after the report was made."""
    names = [
        one.name
        for one in report_facts(
            broken=["s999"], walkers=1, stale=["s998"], action=Proposal(Action.FIX_BROKEN, step_id="s999")
        )
    ]
    assert "action-fix-broken" not in names
    assert "stale" not in names
    assert "nothing-broken" in names


@pytest.mark.parametrize("action", list(Action))
@pytest.mark.parametrize("language", list(Language))
def test_every_action_is_told(action: Action, language: Language) -> None:
    """With its step or its fix."""
    told = report(f"example-{language}", action=Proposal(action, step_id="s19", fix_id="f114"))
    assert told.count(".") >= 3


@pytest.mark.parametrize(
    "name",
    ["example-nl", "example-en", "bakery-nl", "gym-en", "bare-nl", "bare-en", "empty-en", "hostile-nl"],
)
def test_a_text_is_never_long_and_holds_no_holes(name: str) -> None:
    """And no word of ours for "nobody"."""
    told = summary(name)
    assert "none" not in told
    assert "{" not in told
    assert not any(sign in told for sign in ("<", "@", "://"))
    assert (
        len(
            by_rules(Write("x", Language(name[-2:]), facts_of_journey(journey(name), TODAY))).text.split(". ")
        )
        <= MOST_SENTENCES + 1
    )


def test_where_nothing_hurts_that_is_told() -> None:
    """With the moment that feels best."""
    glad, step_id = edit.add(journey("bare-nl"), "steps", text="Woont er fijn")
    glad, _ = edit.add(glad, "touchpoints", step_id=step_id, emotion=2)
    told = by_rules(Write("x", Language.NL, facts_of_journey(glad, TODAY))).text
    assert "Geen enkel contactmoment voelt slecht." in told
    assert "Het best voelt stap 4, “Woont er fijn”." in told


def test_the_facts_in_the_table_are_those_that_are_told() -> None:
    """Each has a sentence in both languages, and each sentence a line in the table."""
    from bot.coach.writing import facts  # noqa: PLC0415 - its docstring is the table

    named = {
        name.strip()
        for line in (facts.__doc__ or "").splitlines()
        if line.startswith("| ") and not line.startswith("| name")
        for name in line.split("|")[1].split(",")
    } - {"action-<what>"}
    for language in Language:
        assert [name for name in named if not catalogue(language).has(f"write-{name}")] == []


async def written(text: str, facts: tuple[Fact, ...] | None = None) -> Coached:
    """Have a model write so about the example's summary."""
    told = facts_of_journey(journey("example-nl"), TODAY) if facts is None else facts
    return await by_model(Saying({"text": text}), Write("Reis", Language.NL, told), ("Lisa",))


async def test_a_model_may_tell_the_facts_in_its_own_words() -> None:
    """In paragraphs, with numbers in words where they are the same."""
    text = "Deze klantreis telt dertien stappen en twee persona’s.\n\nIn november gaven 38 klanten een 7,6, en het doel is 8."
    coached = await written(text)
    assert (coached.text, coached.calls) == (text, [CALL])


@pytest.mark.parametrize(
    "text",
    [
        "In november gaven 38 klanten gemiddeld een 7,9, vlak onder het doel.",
        "In november gaven zeven klanten een cijfer, en dat is mooi.",
        "Het gaat 30% beter dan een maand geleden, en dat is mooi.",
        "In november gaven 38 klanten een 7,6. Vraag het gerust aan Jeroen.",
        "• In november een 7,6\n• 38 klanten\n• doel is 8 van alle klanten.",
        "Te kort.",
        "Er is niets te vertellen over deze klantreis en zijn klanten",
    ],
)
async def test_what_is_no_fact_is_no_answer(text: str) -> None:
    """A number that is not theirs, in figures or in words; a name; a list."""
    with pytest.raises(Unanswered) as unanswered:
        await written(text)
    assert unanswered.value.reason is Reason.INVALID


async def test_without_facts_no_model_is_asked() -> None:
    """The rules say that there is nothing to tell."""
    assert (await written("x", ())).text == "Er valt nog niets te vertellen."


async def test_what_is_sent() -> None:
    """The facts as sentences, as material."""
    model = Saying({"text": "In november 2026 gaven 38 klanten gemiddeld een 7,6; het doel is 8."})
    facts = report_facts(average=7.6, count=38)
    await by_model(model, Write("Reis", Language.NL, facts, is_report=True), ("Lisa",))
    [order] = model.orders
    assert (order.prompt, order.values, order.names) == ("write", {"is_report": True}, ("Lisa",))
    assert order.material["facts"][0] == {
        "name": "result-below",
        "says": "In november 2026 gaven 38 klanten gemiddeld een 7,6; dat is 0,4 onder het doel van 8.",
    }
