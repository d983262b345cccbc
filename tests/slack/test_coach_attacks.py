"""Attacks on the coach through Slack, with a model that obeys them all: nobody is called, and nothing leads anywhere."""

import logging
from collections.abc import AsyncIterator

import pytest

from bot.journey.language import Language
from bot.playground.client import Person, PlaygroundClient
from bot.playground.playground import Playground
from bot.settings import Settings
from tests.coach.attacks import Attack
from tests.slack.modelled import Moment, ask_answer, ask_play, ask_read, say_in
from tests.slack.stories import DIRECT, Thread
from tests.slack.under_attack import (
    ASKERS,
    ATTACKS,
    Attacked,
    ask,
    attacks_of,
    meant_something,
    once,
    plain_journey,
    planted,
    under_attack,
)

_IN_JOURNEY = (
    "step", "persona", "persona_name", "touchpoint", "pain", "goal", "title", "fix_owner", "csv_comment",
)  # fmt: skip
_TRIPLES = (("suggest", "play"), ("whole", "answer"), ("write", "answer"))
"""What is asked of each of three attacks in one journey; the next journey deals them out in another order."""


@pytest.fixture
async def attacked(
    settings: Settings, slack: PlaygroundClient, playground: Playground
) -> AsyncIterator[Attacked]:
    """Run a bot under attack."""
    async with under_attack(settings, slack, playground) as running:
        yield running


def test_there_are_many_attacks_in_both_languages() -> None:
    """Each in a place that the tests here and beside this one put it."""
    places = {*_IN_JOURNEY, "notes_file", "notes_paste", "question", "said", "display_name", "draft"}
    assert {one.place for one in ATTACKS} == places
    assert all(len([one for one in ATTACKS if one.language is language]) > 35 for language in Language)
    assert len({one.id for one in ATTACKS}) == len(ATTACKS)


@pytest.mark.parametrize("language", list(Language))
async def test_attacks_from_within_a_journey_come_to_nothing(attacked: Attacked, language: Language) -> None:
    """In steps, personas, touchpoints, pain points, goals, titles, owners and comments of customers."""
    anna = attacked.slack.user("anna")
    for number, bundle in enumerate(_bundles(language)):
        thread = await planted(attacked.slack, anna, language, number, bundle)
        asker = attacked.slack.user(ASKERS[language])
        for place, attack in enumerate(bundle):
            names = _TRIPLES[(place + number) % len(_TRIPLES)]

            async def asks(
                names: tuple[str, ...] = names, thread: Thread = thread, asker: Person = asker
            ) -> list[Moment]:
                return [await ask(name, asker, thread, language) for name in names]

            await attacked.attack(attack, asks)
    meant_something(attacked)


@pytest.mark.parametrize("language", list(Language))
async def test_attacks_from_notes_come_to_nothing(
    attacked: Attacked, language: Language, caplog: pytest.LogCaptureFixture
) -> None:
    """In files and pasted; what the model claims that somebody said is no quote. The log has nothing of it."""
    caplog.set_level(logging.INFO)
    thread, asker = await plain_journey(attacked, language)
    for attack in attacks_of(language, "notes_file", "notes_paste"):
        file = f"{attack.id}.txt" if attack.place == "notes_file" else ""
        await attacked.attack(attack, once(ask_read, asker, thread, language, attack.typed, file=file))
    assert "model asked" in caplog.text
    assert "(merk" not in str([vars(record) for record in caplog.records])
    meant_something(attacked)


@pytest.mark.parametrize("language", list(Language))
async def test_attacks_in_words_come_to_nothing(attacked: Attacked, language: Language) -> None:
    """In questions, in our own conversation and in a channel where Anna sees more, and in what the customer is told."""
    anna = attacked.slack.user("anna")
    thread, asker = await plain_journey(attacked, language)
    for attack in attacks_of(language, "question"):
        await attacked.attack(attack, once(ask_answer, asker, DIRECT, language, attack.typed))
        # Who asks is answered in their own language.
        asks = once(ask_answer, anna, thread.channel, Language.NL, attack.typed)
        await attacked.attack(attack, asks)
    said = attacks_of(language, "said")
    talk: list[Moment] = []

    async def begin() -> list[Moment]:
        talk.append(await ask_play(asker, thread, language))
        return talk

    await attacked.attack(said[0], begin)
    for attack in said:
        await attacked.attack(attack, once(say_in, talk[0], f"@reisgids {attack.typed}"))
    meant_something(attacked)


def _bundles(language: Language) -> list[list[Attack]]:
    """Put the attacks together that can stand in one journey: three at most, each in a place of its own."""
    bundles: list[list[Attack]] = []
    for attack in (one for one in ATTACKS if one.language is language and one.place in _IN_JOURNEY):
        room = (
            bundle
            for bundle in bundles
            if len(bundle) < len(_TRIPLES) and attack.place not in {one.place for one in bundle}
        )
        bundle = next(room, None)
        if bundle is None:
            bundles.append([attack])
        else:
            bundle.append(attack)
    return bundles
