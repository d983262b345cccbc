"""Attacks on the coach from names, in drafts, and on what may not leave at all; and what clicks bring of them."""

from collections.abc import AsyncIterator

import pytest

from bot.journey import edit
from bot.journey.language import Language
from bot.playground.client import Person, PlaygroundClient
from bot.playground.playground import Playground
from bot.settings import Settings
from prompts.catalogue import catalogue
from tests.slack.attacked import check_sent
from tests.slack.conftest import PATIENCE
from tests.slack.modelled import (
    ANY_LABEL,
    BY_RULES,
    Moment,
    ask_all,
    ask_answer,
    ask_look,
    ask_suggest,
    mapped,
)
from tests.slack.stories import Thread, take_in
from tests.slack.under_attack import (
    ASKERS,
    Attacked,
    ask,
    attacks_of,
    channel_of,
    meant_something,
    once,
    under_attack,
)

_ACTIONS = {
    "coach-take": "coach_take:",
    "coach-change": "coach_change:",
    "coach-leave": "coach_leave:",
}
_LOCALES = {Language.NL: "nl-NL", Language.EN: "en-US"}


@pytest.fixture
async def attacked(
    settings: Settings, slack: PlaygroundClient, playground: Playground
) -> AsyncIterator[Attacked]:
    """Run a bot under attack."""
    async with under_attack(settings, slack, playground) as running:
        yield running


@pytest.mark.parametrize("language", list(Language))
async def test_attacks_by_what_people_call_themselves_come_to_nothing(
    attacked: Attacked, language: Language
) -> None:
    """A name never gets to the model, and calls nobody where the bot tells who asked."""
    anna = attacked.slack.user("anna")
    for number, attack in enumerate(attacks_of(language, "display_name")):
        await attacked.slack.add_user(f"vals{number}", attack.typed, locale=_LOCALES[language])
        channel = await channel_of(attacked.slack, f"bijnaam-{language}-{number}", f"vals{number}")
        thread = await take_in(anna, mapped(f"Reis {number}", language=language), channel)
        asker = attacked.slack.user(f"vals{number}")

        async def asks(asker: Person = asker, thread: Thread = thread) -> list[Moment]:
            names = ("suggest", "answer", "write")
            return [await ask(name, asker, thread, language) for name in names]

        await attacked.attack(attack, asks)
    meant_something(attacked)
    assert not attacked.seen["display_name"]


@pytest.mark.parametrize("language", list(Language))
async def test_attacks_in_a_draft_come_to_nothing(attacked: Attacked, language: Language) -> None:
    """The draft is as it was until somebody clicks."""
    anna = attacked.slack.user("anna")
    for number, attack in enumerate(attacks_of(language, "draft")):
        channel = await channel_of(attacked.slack, f"concept-{language}-{number}")
        thread = await take_in(anna, mapped(f"Reis {number}", language=language), channel)
        asker = attacked.slack.user(ASKERS[language])
        await thread.says(asker, attack.typed)
        await thread.with_button(asker, catalogue(language)("coach-look"))
        await attacked.attack(attack, once(ask_look, asker, thread, language))
    meant_something(attacked)


async def test_with_the_model_off_nothing_leaves(
    settings: Settings, slack: PlaygroundClient, playground: Playground
) -> None:
    """No admin turned it on: rules answer at all six moments."""
    async with under_attack(settings, slack, playground, is_on=False) as attacked:
        anna = slack.user("anna")
        for moment in await ask_all(anna, await take_in(anna, mapped())):
            await moment.says(*BY_RULES)
        assert not attacked.stub.questions


async def test_of_a_journey_that_is_kept_away_nothing_leaves(attacked: Attacked) -> None:
    """Also where a question is about all that somebody sees, and another team lets theirs go."""
    anna = attacked.slack.user("anna")
    thread = await take_in(anna, mapped())
    await anna.open_home()
    await anna.click("Instellingen van deze klantreis", in_view=await anna.home("Reis"))
    await anna.submit({"coach_off": ["Houd deze klantreis weg bij het taalmodel"]})
    await attacked.bot.deliveries.finished(PATIENCE)
    for moment in await ask_all(anna, thread):
        await moment.says(*BY_RULES)
    assert not attacked.stub.questions


async def test_an_answer_from_several_journeys_names_nobody_of_any_team(attacked: Attacked) -> None:
    """Owners of fixes in the second one as little as those in the first."""
    anna, cas = attacked.slack.user("anna"), attacked.slack.user("cas")
    for number, owner in enumerate(("Wilhelmina", "Bartholomeus")):
        journey = mapped(f"Reis {number}")
        pains = [journey.insights[0].id]
        journey, _ = edit.add(journey, "fixes", text="Bel klanten terug", owner=owner, pain_ids=pains)
        await take_in(anna, journey, await channel_of(attacked.slack, f"team-{number}"))
    attacked.stub.replies.clear()
    await (await ask_answer(cas)).says(*ANY_LABEL)
    (question,) = attacked.stub.questions
    assert len(question.material["journeys"]) == 2
    assert not [name for name in ("Wilhelmina", "Bartholomeus") if name in str(question.body)]


@pytest.mark.parametrize("button", ["coach-take", "coach-change", "coach-leave"])
async def test_a_click_brings_nothing_hostile_with_it(attacked: Attacked, button: str) -> None:
    """In the window to change a proposal, in the draft that it goes into, and in what says who took it."""
    say, anna = catalogue(Language.NL), attacked.slack.user("anna")
    attacked.obedient.attack = next(one for one in attacks_of(Language.NL, "question") if "<!" in one.obeys)
    thread = await take_in(anna, mapped())
    sent = attacked.playground.traffic.entries
    first = sent[-1].number + 1
    moment = await ask_suggest(anna, thread)
    ideas = await moment.shows(lambda seen: any(say("coach-take") == one.label for one in seen.controls))
    label = next(one.label for one in ideas.controls if one.action_id.startswith(_ACTIONS[button]))
    await anna.click(label, in_message=ideas)
    if button == "coach-change":
        await anna.modal()
        assert not (await anna.submit()).is_open
    await attacked.bot.deliveries.finished(PATIENCE)
    await moment.shows(lambda seen: seen.blocks != ideas.blocks)
    if button != "coach-leave":
        await thread.shows(anna, "Gehoord bij stap 2")
    check_sent([entry for entry in sent if entry.number >= first], list(attacked.stub.questions))
