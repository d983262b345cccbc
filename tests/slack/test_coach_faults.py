"""The model fails in every way there is: the same buttons give the help by rules, in time, and nobody waits for it."""

import time
from collections.abc import AsyncIterator

import pytest

from bot.app import Bot
from bot.playground.client import Person, PlaygroundClient
from bot.settings import Settings
from bot.stub_model.faults import ALWAYS, Fault, FaultKind
from bot.stub_model.server import StubModel, serve
from tests.slack.journeys import with_goal
from tests.slack.modelled import (
    BY_MODEL,
    GROWING,
    INSTEAD,
    SPENT,
    allow,
    ask_all,
    ask_answer,
    ask_suggest,
    asking,
    long_answer,
    mapped,
)
from tests.slack.stories import CHANNEL, DIRECT, take_in, told

BUDGET = 1.0
SHOWING = 1.5
"""Seconds beside the budget within which an answer stands in Slack, on a machine that does more than this."""
_SCARY = ("fout", "error", "Traceback", "stuk", "mislukt", "500", "429", "timeout", "Unanswered")


@pytest.fixture
async def stub() -> AsyncIterator[StubModel]:
    """Run the model."""
    async with serve() as running:
        yield running


@pytest.fixture
async def bot(settings: Settings, slack: PlaygroundClient, stub: StubModel) -> AsyncIterator[Bot]:
    """Run a bot that an admin lets ask the model, which gets one second."""
    async with asking(settings, slack, stub, budget=BUDGET) as running:
        await allow(slack.user("anna"))
        yield running


async def test_when_nothing_fails_the_model_speaks_at_all_six_moments(anna: Person, stub: StubModel) -> None:
    """So that what follows is not by rules for another reason."""
    thread = await take_in(anna, mapped())
    for moment in await ask_all(anna, thread):
        await moment.says(*BY_MODEL)
    assert {question.task for question in stub.questions} == {
        "understand",
        "coach",
        "suggest",
        "play",
        "answer",
        "write",
    }


@pytest.mark.parametrize(
    "fault",
    [
        Fault(FaultKind.OUTAGE),
        Fault(FaultKind.SERVER_ERROR, status=500),
        Fault(FaultKind.RATE_LIMIT, retry_after=30),
        Fault(FaultKind.DRIP, seconds=0.4),
        Fault(FaultKind.HANG),
        Fault(FaultKind.TRUNCATION),
        Fault(FaultKind.REFUSAL),
        Fault(FaultKind.PAGE),
        Fault(FaultKind.WRONG_SCHEMA),
        Fault(FaultKind.PROSE),
        Fault(FaultKind.EMPTY),
        Fault(FaultKind.NO_TEXT),
        Fault(FaultKind.BRACES),
        Fault(FaultKind.BROKEN_JSON),
        Fault(FaultKind.FAILED),
        Fault(FaultKind.DISCONNECT),
        Fault(FaultKind.EARLY_END),
        Fault(FaultKind.STREAM_ERROR),
        Fault(FaultKind.UNAUTHORIZED),
        Fault(FaultKind.NO_MODEL),
        Fault(FaultKind.LEAK),
    ],
    ids=lambda fault: fault.kind.value,
)
async def test_each_fault_gives_the_help_by_rules_within_the_budget(
    anna: Person, stub: StubModel, fault: Fault
) -> None:
    """In place of what said that it thinks, with one mild sentence; there is one message, and it says something."""
    thread = await take_in(anna, mapped())
    fault.times = ALWAYS
    stub.faults.add(fault)
    moments = await ask_all(anna, thread)
    for moment in moments:
        answer = await moment.says(INSTEAD, timeout=BUDGET + SHOWING)
        assert time.monotonic() - moments[-1].at < BUDGET + SHOWING
        assert not [word for word in _SCARY if word in answer.text], answer.text
        assert len(answer.text) > len(INSTEAD) + 80, answer.text
        told = [
            seen
            for seen in await moment.person.messages(moment.channel, thread=moment.thread)
            if moment.heading in seen.text and seen.ts > moment.after
        ]
        assert len(told) == 1
    assert stub.questions


async def test_others_are_heard_while_the_model_hangs(anna: Person, bo: Person, stub: StubModel) -> None:
    """Bo answers in the same thread, and keeps it, before the coach has said anything."""
    thread = await take_in(anna, with_goal())
    stub.faults.add(Fault(FaultKind.HANG))
    moment = await ask_suggest(anna, thread)
    await moment.says("Ik denk na over ideeën")
    began = time.monotonic()
    await thread.says(bo, "1. Zoekt op internet\n2. Belt ons")
    await thread.click(bo, "Bewaar 2 stappen")
    await thread.card_now(bo, "Stappen (2)")
    took = time.monotonic() - began
    still = [seen for seen in await thread.messages(bo) if "Ik denk na over ideeën" in seen.text]
    assert still, f"kept after {took:.2f} s, when the coach was done"
    await moment.says(INSTEAD, timeout=BUDGET + SHOWING)


async def test_an_answer_that_never_stops_holds_up_nobody(anna: Person, bo: Person, stub: StubModel) -> None:
    """It is refused unread, and others are heard."""
    thread = await take_in(anna, with_goal())
    stub.replies["suggest"] = lambda _material, _language: {"text": "woord " * 300_000, "suggestions": []}
    moment = await ask_suggest(anna, thread)
    await thread.says(bo, "1. Zoekt op internet\n2. Belt ons")
    await thread.shows(bo, "Gehoord: 2 stappen")
    await moment.says(INSTEAD, timeout=BUDGET + SHOWING)


async def test_many_hang_and_nobody_waits(anna: Person, bo: Person, stub: StubModel) -> None:
    """As many questions as go to the model at once hang; what needs no model is as quick as ever."""
    stub.faults.add(Fault(FaultKind.HANG, times=ALWAYS))
    thread = await take_in(anna, mapped())
    moments = [
        await ask_answer(anna, asked=f"Wat gaat er mis bij stap {number % 2 + 1}?") for number in range(8)
    ]
    began = time.monotonic()
    await bo.command(CHANNEL, "/klantreis status")
    await told(bo, "ervoor staat")
    await thread.says(bo, "telefoon: vraagt naar de prijs")
    await thread.shows(bo, "Gehoord bij stap 2")
    assert time.monotonic() - began < BUDGET
    for moment in moments:
        await moment.says(INSTEAD, timeout=BUDGET + SHOWING)


@pytest.mark.parametrize("kind", [FaultKind.DISCONNECT, FaultKind.EARLY_END, FaultKind.STREAM_ERROR])
async def test_an_answer_that_breaks_off_is_replaced_by_rules_in_its_place(
    anna: Person, slack: PlaygroundClient, stub: StubModel, kind: FaultKind
) -> None:
    """What was told already goes; one message is left, closed, with the answer by rules."""
    await take_in(anna, mapped())
    stub.replies["answer"] = long_answer
    stub.faults.add(Fault(kind))
    moment = await ask_answer(anna)
    answer = await moment.says(INSTEAD, timeout=BUDGET + SHOWING)
    assert GROWING not in answer.text
    assert [
        seen.ts for seen in await anna.messages(DIRECT, thread=moment.thread) if seen.author != "Anna"
    ] == [answer.ts]
    (began,) = await slack.traffic("chat.startStream")
    assert GROWING in str(began["request"])
    assert began["response"]["ts"] == answer.ts
    assert len(await slack.traffic("chat.stopStream")) == 1


async def test_a_slow_stream_is_cut_within_the_budget(anna: Person, stub: StubModel) -> None:
    """It was told as far as it came, and then gives way to the rules."""
    await take_in(anna, mapped())
    stub.replies["answer"], stub.pace = long_answer, 0.02
    moment = await ask_answer(anna)
    await anna.wait_for(lambda seen: GROWING in seen.text, DIRECT, thread=moment.thread)
    answer = await moment.says(INSTEAD, timeout=BUDGET + SHOWING)
    assert GROWING not in answer.text


async def test_a_model_that_fails_and_fails_is_left_alone(anna: Person, stub: StubModel) -> None:
    """After five in a row the rules answer at once, without asking it."""
    await take_in(anna, mapped())
    stub.faults.add(Fault(FaultKind.SERVER_ERROR, times=ALWAYS, status=500))
    for _ in range(5):
        await (await ask_answer(anna)).says(INSTEAD)
    asked = len(stub.questions)
    moment = await ask_answer(anna)
    await moment.says(INSTEAD)
    assert time.monotonic() - moment.at < BUDGET
    assert len(stub.questions) == asked


async def test_a_spent_day_is_said_and_rules_answer(
    slack: PlaygroundClient, anna: Person, stub: StubModel
) -> None:
    """Two questions are allowed; the third says why the rules help."""
    await allow(anna, daily="2")
    await take_in(anna, mapped())
    for _ in range(2):
        await (await ask_answer(anna)).says(*BY_MODEL)
    await (await ask_answer(anna)).says(SPENT)
    assert len(stub.questions) == 2


async def test_thumbs_are_counted_per_person(slack: PlaygroundClient, anna: Person, bo: Person) -> None:
    """Who thinks again changes their mind; the window of the coach has the totals."""
    thread = await take_in(anna, mapped())
    moment = await ask_suggest(anna, thread)
    ideas = await moment.says(*BY_MODEL)
    await anna.click("Nuttig", in_message=ideas)
    await moment.says("Nuttig: 1 · niet nuttig: 0")
    await bo.click("Niet nuttig", in_message=ideas)
    await moment.says("Nuttig: 1 · niet nuttig: 1")
    await anna.click("Niet nuttig", in_message=ideas)
    judged = await moment.says("Nuttig: 0 · niet nuttig: 2")
    assert "Neem over" in {control.label for control in judged.controls}
