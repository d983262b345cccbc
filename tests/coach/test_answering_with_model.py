"""Answers of a model: what it cites gets a name, and nothing is told that was not checked."""

import pytest

from bot.coach.answering import by_model, by_stream
from bot.coach.answering.material import MOST_CHARACTERS, material_of
from bot.coach.checking import texts_in
from bot.coach.model.model import Unanswered
from bot.coach.proposals import By, Coached
from bot.coach.reasons import Reason
from bot.coach.requests import Answer, Known
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.walks import Tally
from tests.coach.golden.maps import TODAY, journey
from tests.coach.saying import CALL, Saying

ONE = (Known(7, journey("example-nl"), {"s20": Tally(broken=2)}),)
TWO = (*ONE, Known(9, journey("bakery-nl")))


def request_of(known: tuple[Known, ...] = ONE, asked: str = "Waar verliezen we klanten?") -> Answer:
    """Ask something in Dutch."""
    return Answer(known, Language.NL, asked, TODAY)


async def told_of(said: str, known: tuple[Known, ...] = ONE, piece: int = 7) -> tuple[Coached, list[str]]:
    """Have a model say something; gives the answer, and the pieces in which it was told."""
    pieces: list[str] = []

    async def keep(text: str) -> None:
        pieces.append(text)

    return await by_stream(Saying(said, piece=piece), request_of(known), (), keep), pieces


@pytest.mark.parametrize("piece", [1, 3, 1000])
async def test_what_is_cited_is_named_and_told_sentence_by_sentence(piece: int) -> None:
    """However the answer is cut in pieces, what is told in all is the answer."""
    said = "De offerte doet pijn [s19]. Joris werkt eraan [f114, s19]. Verder gaan 72 van 400 door [p5]."
    coached, pieces = await told_of(said, piece=piece)
    assert coached.text == (
        "De offerte doet pijn (stap 10, “Krijgt een offerte met prijzen”). "
        "Joris werkt eraan (“Offerte binnen 48 uur, met één totaalbedrag per maand bovenaan”, stap 10, “Krijgt een "
        "offerte met prijzen”). Verder gaan 72 van 400 door."
    )
    assert "".join(pieces).strip() == coached.text
    assert coached.named == ["s19", "f114", "p5"]
    assert (coached.by, coached.calls) == (By.MODEL, [CALL])


async def test_a_number_that_stands_there_is_not_told_twice() -> None:
    """A step that the model calls by its number gets its name there."""
    coached, _ = await told_of("Bij stap 10 [s19] gaat het mis. Stap 11 [s20] was stuk.")
    assert coached.text == (
        "Bij stap 10, “Krijgt een offerte met prijzen” gaat het mis. Stap 11, “Tekent digitaal” was stuk."
    )


async def test_what_does_not_exist_is_not_named() -> None:
    """The claim stays where another one bears it."""
    coached, _ = await told_of("De offerte doet pijn [s19] [s999] [zie bijlage].")
    assert coached.named == ["s19"]
    assert "999" not in coached.text
    assert "bijlage" not in coached.text


async def test_of_several_journeys_each_is_cited_by_its_place() -> None:
    """What is named says in which journey, by its own number."""
    coached, _ = await told_of("Eerst de allergenen [2.f20], dan de offerte [1.s19].", TWO)
    assert coached.named == ["9.f20", "7.s19"]


@pytest.mark.parametrize(
    "said",
    [
        "Morgen schijnt de zon.",
        "De meeste klanten haken af bij de offerte [s999].",
        "Het kost 4.950 euro [s19].",
        "De offerte doet pijn [s19]. Dat scheelt 93% omzet [s19].",
        "[s19]",
        "",
    ],
)
async def test_what_was_made_up_is_no_answer(said: str) -> None:
    """Without a citation, or with a number that nobody gave."""
    with pytest.raises(Unanswered) as unanswered:
        await told_of(said)
    assert unanswered.value.reason is Reason.INVALID


async def test_nothing_is_told_before_it_rests_on_something() -> None:
    """An opening without a citation waits for a sentence that has one, and is never shown where none comes."""
    pieces: list[str] = []

    async def keep(text: str) -> None:
        pieces.append(text)

    said = "Goede vraag van je. Daar valt veel over te zeggen. Morgen schijnt de zon."
    with pytest.raises(Unanswered):
        await by_stream(Saying(said), request_of(), (), keep)
    assert pieces == []
    with pytest.raises(Unanswered):
        await by_stream(
            Saying("De offerte doet pijn [s19]. Dat is 99% zeker. En nog wat."), request_of(), (), keep
        )
    assert "99" not in "".join(pieces)


async def test_what_it_does_not_know_is_an_answer() -> None:
    """With or without its mark; the mark itself is never shown."""
    coached, _ = await told_of("Dat vertellen de klantreizen niet [?].")
    assert coached.text == "Dat vertellen de klantreizen niet."
    assert coached.unknown == ["Dat vertellen de klantreizen niet"]
    coached, _ = await told_of("Waarom klanten dat denken, staat er niet bij.")
    assert coached.unknown == ["Waarom klanten dat denken, staat er niet bij"]


async def test_nobody_is_called_and_nothing_leads_anywhere() -> None:
    """Whatever the model says."""
    coached, pieces = await told_of(
        "Vraag <@U0123ABCD> of <!channel> [s19]. Kijk op https://evil.example/x [s19]."
    )
    for text in (coached.text, "".join(pieces)):
        assert not any(sign in text for sign in ("<", "@", "://", "evil"))


async def test_a_stream_that_breaks_off_is_no_answer() -> None:
    """Its reason and what it cost are kept."""
    with pytest.raises(Unanswered) as unanswered:
        await by_model(Saying("De offerte doet pijn [s19].", fails=Reason.CUT_OFF), request_of(), ())
    assert (unanswered.value.reason, unanswered.value.calls) == (Reason.CUT_OFF, (CALL,))


async def test_without_a_journey_no_model_is_asked() -> None:
    """There is nothing to answer from."""
    model = Saying("x [s1].")
    assert (await by_model(model, request_of(()), ())).unknown
    assert model.orders == []


async def test_what_is_sent() -> None:
    """The question and the facts as material, who is masked besides, and nothing of it among our own words."""
    model = Saying("De offerte doet pijn [s19].")
    await by_model(model, request_of(), ("Lisa",))
    [order] = model.orders
    assert (order.prompt, order.language, order.names) == ("answer", Language.NL, ("Lisa",))
    assert order.values == {"several": False}
    assert order.material["asked"] == "Waar verliezen we klanten?"
    facts = {one["id"]: one["says"] for one in order.material["journeys"][0]["facts"] if "id" in one}
    assert facts["p5"].startswith("phase: Ontdekken; 72 of 400 customers move on (18%)")
    assert "last walk: broken" in facts["s20"]
    assert "owner Joris; due 2026-12-18" in facts["f114"]


async def test_what_weighs_least_is_left_out_of_a_large_journey() -> None:
    """The material stays within its room, each journey gets a fair share, and the answer says that it is not all."""
    large = journey("example-nl")
    for number in range(90):
        large, step_id = edit.add(large, "steps", text=f"Doet nog iets {number}")
        large, _ = edit.add(
            large, "touchpoints", step_id=step_id, doing="Leest " + "heel veel " * 30, emotion=1
        )
    known = (Known(1, large), Known(2, journey("bakery-nl")))
    told = material_of(request_of(known))
    assert sum(map(len, texts_in(told.material))) <= MOST_CHARACTERS
    assert told.is_cut
    assert {"1.t91", "1.f114", "2.f20", "2.i16"} <= told.ids
    coached = await by_model(Saying("De offerte doet pijn [1.s19]."), request_of(known), ())
    assert coached.unknown == ["Niet alles paste erin: wat het minst weegt, heb ik niet meegelezen"]
    assert not material_of(request_of(TWO)).is_cut
