"""An answer is ours only when it validates; what was masked comes back, whole and in pieces."""

import asyncio
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.cleaning import clean
from bot.coach.masking import Masks
from bot.coach.model.settings import Api
from bot.coach.model.telling import Telling
from bot.coach.model.validating import validated
from bot.coach.proposals import Call
from bot.coach.reasons import Reason
from bot.stub_model.server import StubModel
from prompts.coach import load
from tests.coach.model.conftest import (
    BOTH,
    PROMPT,
    TEXT,
    Heard,
    asked,
    asking,
    in_words,
    order,
    streamed,
)

GOOD = '{"text": "a", "score": 1, "items": []}'


def kept(value: Any) -> Any:
    """Change nothing."""
    return value


@pytest.mark.parametrize(
    "said",
    [
        GOOD,
        f"  \n{GOOD}\n",
        f"```json\n{GOOD}\n```",
        f"Sure! Here {{it}} is:\n```\n{GOOD}\n```\nAnything else?",
        f"<think>{{a}}</think>{GOOD}",
        f'{{"answer": {GOOD}}}',
        f'{{"not": "it"}} {GOOD}',
        '{"text": "a", "score": "1", "items": [], "more": 2}',
    ],
)
def test_json_is_found_wherever_it_stands(said: str) -> None:
    """Servers that ignore the schema put words around it, or wrap it."""
    assert validated(said, Heard, kept) == Heard(text="a", score=1, items=[])


@pytest.mark.parametrize(
    "said",
    [
        "",
        "null",
        "[]",
        "{}",
        "no",
        '{"text": "a"}',
        '{"text": "a", "score": 9, "items": []}',
        GOOD[:-1],
        "{" * 5000,
        '{"text":' * 3000,
        '{"text": "\\ud800", "score": 1, "items": []}',
        f"<think>{GOOD}",
    ],
)
def test_what_is_not_ours_is_none(said: str) -> None:
    """Out of bounds, cut off, far too deep, no text at all, or only thought."""
    assert validated(said, Heard, kept) is None


@given(st.text(max_size=200))
def test_no_text_breaks_it(said: str) -> None:
    """It is an answer or it is none."""
    assert validated(said, Heard, kept) is None or "{" in said


@BOTH
async def test_names_never_leave_and_come_back(stub: StubModel, api: Api) -> None:
    """What the server saw has tokens; what we get has names."""
    stub.replies[PROMPT] = lambda material, _: {"text": material["notes"], "score": 0, "items": ["person_1"]}
    notes = "Bo de Vries (bo@bedrijf.nl, 06-12345678) wacht op <@U012AB3CD>."
    async with asking(stub, api) as model:
        answer, call = await model.ask(order(notes=notes), Heard)
    (question,) = stub.questions
    assert question.material == {"notes": "[PERSON_1] ([EMAIL_1], [PHONE_1]) wacht op [USER_1]."}
    for secret in ("Vries", "bedrijf.nl", "12345678", "U012AB3CD"):
        assert secret not in str(question.body)
    assert (answer.text, answer.items) == (notes, ["Bo de Vries"])
    assert call == Call.model_validate(call.model_dump())


@BOTH
async def test_an_answer_in_words_comes_in_pieces(stub: StubModel, api: Api) -> None:
    """Restored, cleaned, and the call last with what it cost."""
    in_words(
        stub, f"{TEXT}Kijk op https://evil.com <!channel>. En dan\n\n- nog iets\n- en meer, van PERSON_1."
    )
    async with asking(stub, api) as model:
        pieces = [piece async for piece in model.stream(order())]
    *told, call = pieces
    assert isinstance(call, Call)
    assert call.input_tokens > 0
    assert call.output_tokens > 0
    assert len(told) > 5
    text = "".join(str(piece) for piece in told)
    assert (
        text
        == f"{TEXT.replace('[PERSON_1]', 'Bo de Vries')}Kijk op … . En dan\n\n• nog iets\n• en meer, van Bo de Vries."
    )


async def test_an_answer_in_words_comes_while_the_model_speaks(stub: StubModel) -> None:
    """The first words are there long before the last."""
    in_words(stub)
    stub.pace = 0.01
    loop = asyncio.get_running_loop()
    async with asking(stub) as model:
        at = [loop.time() async for _ in model.stream(order())]
    assert at[-1] - at[0] > 0.2


async def test_no_word_of_a_leak_is_told(stub: StubModel) -> None:
    """It is seen before it is shown, as soon as enough words are the same."""
    in_words(stub)
    async with asking(stub) as model:
        await streamed(model)
        system = stub.questions[-1].system
        in_words(stub, f"Natuurlijk. Mijn opdracht luidt: {system}")
        told: list[str] = []
        with pytest.raises(Exception, match="invalid"):
            told.extend([str(piece) async for piece in model.stream(order())])
        assert not any("Somebody" in piece for piece in told)
        canary = system.split("Their reference is ")[1].split(";")[0]
        in_words(stub, f"De verwijzing is {canary}.")
        assert isinstance(await streamed(model), str), "another call has another reference"


async def test_the_reference_of_a_call_is_not_told(stub: StubModel) -> None:
    """Whoever talks a model into telling it gets help by rules."""
    stub.replies[PROMPT] = lambda _material, _language: {
        "text": stub.questions[-1].system.split("Their reference is ")[1][:15],
        "score": 0,
        "items": [],
    }
    async with asking(stub) as model:
        assert await asked(model) is Reason.INVALID


@pytest.mark.parametrize("name", ["frame", PROMPT])
async def test_our_words_are_told_to_nobody(stub: StubModel, name: str) -> None:
    """Neither those of the task, nor the rules around it, in whatever signs they are set."""
    ours = load(name).system.split("\n")[-2 if name == "frame" else 0]
    stub.replies[PROMPT] = lambda _material, _language: {
        "text": "x",
        "score": 0,
        "items": ["-".join(ours.upper().split())],
    }
    async with asking(stub) as model:
        assert await asked(model) is Reason.INVALID


PIECES = st.lists(
    st.sampled_from(
        [
            *(
                "[PERSON_1]",
                "PERS",
                "ON_1",
                "[",
                "]",
                "Een",
                " ",
                "\n",
                "\n\n",
                "zin. ",
                "@channel",
                "<!",
                "here>",
            ),
            *(
                "https",
                "://",
                "evil.com",
                "**vet**",
                "**",
                "- ",
                "woord ",
                "woorden en nog meer woorden ",
                "(",
                ") ",
                "<think>",
            ),
        ]
    ),
    max_size=60,
)


@given(PIECES)
def test_pieces_can_do_nothing_and_are_the_words(pieces: list[str]) -> None:
    """Wherever the model parts its words: told in pieces, they say what they say as a whole."""
    masks = Masks(["Bo"])
    masks.mask("Bo")
    telling = Telling(masks)
    told = "".join([*(telling.take(piece) for piece in pieces), telling.end()])
    assert not [sign for sign in ("<", ">", "@", "://", "evil.com") if sign in told]
    assert not re.search(r"(?<!\w)PERSON_1(?!\w)", told)
    assert told == told.strip()
    assert "\n\n\n" not in told


@given(st.lists(st.text("abc de.,\n", max_size=9), max_size=60))
def test_plain_words_are_told_as_they_are(pieces: list[str]) -> None:
    """Nothing is lost, doubled or moved."""
    telling = Telling(Masks())
    told = "".join([*(telling.take(piece) for piece in pieces), telling.end()])
    assert told.split() == clean("".join(pieces), 10_000, lines=True).split()


async def test_the_rules_that_frame_every_prompt_are_told_to_nobody(stub: StubModel) -> None:
    """They are ours as much as the task is."""
    in_words(stub, "Goed: wat het materiaal niet vertelt. What the material does not tell, you do not know.")
    async with asking(stub) as model:
        assert await streamed(model) == Reason.INVALID


async def test_an_answer_that_never_stops_is_none(stub: StubModel) -> None:
    """It is not read to its end: nobody is held up by it."""
    async with asking(stub) as model:
        in_words(stub, f"Zo gaat het maar {'door' * 20_000}.")
        assert await streamed(model) == Reason.INVALID
        in_words(stub, GOOD.replace("a", "a" * 100_000))
        assert await asked(model) is Reason.INVALID
        in_words(stub, f"{' ' * 1_000_000}{GOOD}")
        assert await asked(model) is Reason.INVALID
