"""A model plays the customer: what it says is held against the map."""

from typing import Any

import pytest

from bot.coach.model.model import Unanswered
from bot.coach.playing import by_model
from bot.coach.proposals import Added, Coached, Kind, Turn
from bot.coach.reasons import Reason
from bot.coach.requests import Play
from bot.journey.language import Language
from tests.coach.golden.maps import journey
from tests.coach.saying import CALL, Saying


def played(
    text: str, *told: str, unknown: bool = False, pains: tuple[tuple[str, str, str], ...] = ()
) -> dict[str, Any]:
    """Write what a model gives back; pains are a touchpoint, a text and a quote."""
    met = [dict(zip(("touchpoint_id", "text", "quote"), pain, strict=True)) for pain in pains]
    return {"text": text, "told": list(told), "unknown": unknown, "pains": met}


def request_of(number: int = 3, who: str = "p9", said: str = "", name: str = "bakery-nl") -> Play:
    """Play at a step of the bakery, as Fatima."""
    walked = journey(name)
    return Play(
        walked,
        Language(name[-2:]),
        walked.steps[number - 1].id,
        who,
        said,
        (Turn(text="Hoi", by_customer=True),),
    )


async def said_by(answer: dict[str, Any], request: Play | None = None) -> Coached:
    """Have a model answer so."""
    return await by_model(Saying(answer), request or request_of(), ())


async def test_what_rests_on_the_map_is_told() -> None:
    """With the parts that it rests on; ids that do not exist are left out."""
    coached = await said_by(played("Ik kies een ophaaltijd en word er boos van.", "t12", "t999", "verzonnen"))
    assert coached.text == "Ik kies een ophaaltijd en word er boos van."
    assert coached.named == ["s6", "p9", "t12"]
    assert (coached.unknown, coached.calls) == ([], [CALL])


@pytest.mark.parametrize(
    "answer",
    [
        played("Ik betaal 49 euro.", "t12"),
        played("Ik las jullie nieuwsbrief.", "t12"),
        played("Ik vraag het aan Jeroen.", "t12"),
        played("Ik vind het allemaal prachtig."),
        played("Ik vind het prachtig.", "t999"),
        played("", "t12"),
        played("<!channel>", "t12"),
    ],
)
async def test_what_the_map_does_not_tell_is_no_answer(answer: dict[str, Any]) -> None:
    """A number, a channel, a name, or words that rest on nothing."""
    with pytest.raises(Unanswered) as unanswered:
        await said_by(answer)
    assert (unanswered.value.reason, unanswered.value.calls) == (Reason.INVALID, (CALL,))


async def test_that_the_map_does_not_tell_is_an_answer() -> None:
    """And what was asked is noted; a channel that the other named may be named."""
    coached = await said_by(
        played("Of ik op TikTok zit, staat niet op de kaart.", unknown=True),
        request_of(said="Zit je op TikTok?"),
    )
    assert coached.unknown == ["Zit je op TikTok?"]


async def test_pain_points_come_from_the_words_of_the_map() -> None:
    """One that was made up, that is known, or that is nowhere is left out; what the map itself lacks is added."""
    coached = await said_by(
        played(
            "Ik kies een ophaaltijd.",
            "t12",
            pains=(
                ("t12", "Ziet niet welke tijden vrij zijn", "niet weten welke  tijden nog vrij zijn"),
                ("t12", "De pagina is traag", "De pagina is traag"),
                ("t999", "Nergens", "Kiest een ophaaltijd"),
                ("t12", "Wacht 40 minuten", "Kiest een ophaaltijd"),
                ("t12", "Ziet niet welke tijden vrij zijn", "Kiest een ophaaltijd"),
            ),
        )
    )
    pain, missing = coached.proposals
    assert (pain.id, pain.kind, pain.text) == ("1", Kind.PAIN, "Ziet niet welke tijden vrij zijn")
    assert pain.effect == Added(collection="insights", fields={"kind": "pain", "touchpoint_id": "t12"})
    assert (missing.id, missing.kind) == ("2", Kind.MISSING)
    known = played(
        "Ik zoek een taart.",
        "t11",
        pains=(("t11", "Allergenen staan nergens bij", "Waar staan de allergenen?"),),
    )
    assert [one for one in (await said_by(known, request_of(2))).proposals if one.kind is Kind.PAIN] == []


async def test_what_is_sent() -> None:
    """The persona, the facts of this step, its neighbours in short, the talk, and nothing of other steps or personas."""
    model = Saying(played("Ik kies een ophaaltijd.", "t12"))
    await by_model(model, request_of(said="Hoe gaat het?"), ("Noor",))
    [order] = model.orders
    assert (order.prompt, order.language, order.names, order.values) == ("play", Language.NL, ("Noor",), {})
    material = order.material
    assert material["customer"] == {"id": "p9", "name": "Fatima"}
    assert (material["before"]["number"], material["step"]["number"], material["after"]["number"]) == (
        2,
        3,
        4,
    )
    assert material["touchpoints"] == [{"id": "t12", "channel": "Webwinkel", "emotion": -2}]
    told = {(one["id"], one["tells"]) for one in material["facts"]}
    assert {
        ("t12", "doing"),
        ("t12", "feeling"),
        ("p9", "needs"),
        ("i16", "pain"),
        ("i17", "question"),
    } <= told
    assert not {"t11", "t13", "i18"} & {one["id"] for one in material["facts"]}
    assert material["talk"] == [{"by": "customer", "text": "Hoi"}]
    assert material["said"] == "Hoe gaat het?"


async def test_at_a_step_that_is_gone_no_model_is_asked() -> None:
    """There is nothing to tell."""
    model = Saying(played("Ik ben er.", "t12"))
    coached = await by_model(model, Play(journey("bakery-nl"), Language.NL, "s99"), ())
    assert model.orders == []
    assert coached.text
