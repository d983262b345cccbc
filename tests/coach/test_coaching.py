"""A look at what there is: each remark with its reason, and something to take where there is something better."""

from typing import Any

import pytest

from bot.coach.coaching import by_model, by_rules
from bot.coach.model.model import Unanswered
from bot.coach.proposals import Changed, Coached, Kind, Line, Reworded
from bot.coach.reasons import Reason
from bot.coach.requests import DraftLine, Look
from bot.journey import edit
from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import InsightKind
from bot.stub_model.replies import coach as stub
from tests.coach.replaying import Replaying

DUTCH = Language.NL
EMPTY = Journey(title="Reis", language=DUTCH)
LANGUAGES = pytest.mark.parametrize("language", Language)
DRAFT = 7


def lines(*texts: str) -> tuple[DraftLine, ...]:
    """Make the lines of an open draft."""
    return tuple(DraftLine(f"l{number}", text) for number, text in enumerate(texts, start=1))


def look(question: str, *texts: str, journey: Journey = EMPTY, walks_as: str | None = None) -> Coached:
    """Look at the lines of a draft, or without any at what is kept."""
    return by_rules(Look(journey, DUTCH, question, DRAFT if texts else None, lines(*texts), walks_as))


@LANGUAGES
@pytest.mark.parametrize(
    "topic", ["goal", "steps", "phase", "personas", "persona", "touchpoint", "fixes", ""]
)
def test_the_example_is_well_and_hears_so_with_one_thing_to_think_of(language: Language, topic: str) -> None:
    """Whoever did it right is not kept busy."""
    journey = example(language)
    ids = {
        "phase": journey.phases[0].id,
        "persona": journey.personas[0].id,
        "touchpoint": journey.steps[3].id,
    }
    question = f"{topic}:{ids[topic]}" if topic in ids else topic
    coached = by_rules(Look(journey, language, question))
    assert coached.proposals == []
    assert coached.text.count(".") + coached.text.count("?") >= 2 or ":" in coached.text


@LANGUAGES
@pytest.mark.parametrize(
    "question", ["goal", "steps", "personas", "fixes", "fix:i9", "touchpoint:s9", "rhythm", ""]
)
def test_an_empty_journey_is_always_told_something(language: Language, question: str) -> None:
    """Also of a part that somebody removed meanwhile."""
    coached = by_rules(Look(Journey(title="x", language=language), language, question))
    assert coached.text


def test_a_line_of_ours_is_reworded_in_the_draft() -> None:
    """Taking it answers the remark that the draft shows."""
    coached = look("steps", "Zoekt online", "Wij sturen een offerte", "Is tevreden")
    assert [(one.text, one.effect) for one in coached.proposals] == [
        ("Krijgt een offerte", Reworded(draft_id=DRAFT, item_id="l2", code="company_side"))
    ]
    assert coached.proposals[0].why == "Dit doet jullie kant. Wat merkt de klant ervan?"
    assert coached.proposals[0].about == "Nummer 2 van dit lijstje"


def test_a_step_that_is_kept_is_changed_and_its_second_half_becomes_a_step() -> None:
    """Two steps in one are parted, each with its own click."""
    journey = EMPTY
    for text in ("Zoekt online", "Tekent digitaal en krijgt een welkomstpakket", "Is tevreden"):
        journey, _ = edit.add(journey, "steps", text=text)
    changed, added = look("steps", journey=journey).proposals
    assert (changed.text, changed.effect) == (
        "Tekent digitaal",
        Changed(collection="steps", part_id=journey.steps[1].id, field="text"),
    )
    assert (added.text, added.effect) == ("Krijgt een welkomstpakket", Line(question="steps"))


def test_what_was_waved_away_stays_away() -> None:
    """A remark on a kept step that somebody dismissed is not made again."""
    journey, part_id = edit.add(EMPTY, "steps", text="Wij sturen een offerte")
    assert look("steps", journey=journey).proposals
    assert look("steps", journey=edit.dismiss(journey, f"company_side:{part_id}")).proposals == []


def test_a_journey_that_stops_at_the_sale_gets_the_steps_after_it() -> None:
    """After the signature the customer finds out what you are worth (rules 6 and 9)."""
    coached = look("steps", "Zoekt online naar een keuken", "Bezoekt de showroom", "Tekent het contract")
    assert {one.kind for one in coached.proposals} == {Kind.MISSING}
    assert all(one.effect == Line(question="steps") for one in coached.proposals)
    assert "Tekent het contract" in coached.proposals[0].why


def test_a_goal_is_made_measurable_with_one_proposal_that_does_it_all() -> None:
    """Not two wordings of which one answers the other."""
    goals = look("goal", "Klanten tekenen een contract").proposals
    assert [one.text for one in goals] == [
        "Klanten tekenen een contract en geven onze dienstverlening daarna een 8 of hoger (van 10)"
    ]


def test_a_thought_is_the_personas_own_question() -> None:
    """Mark asks what it costs, so he may think that on the website."""
    journey = example(DUTCH)
    mark = journey.personas[1].id
    thought = look(
        f"touchpoint:{journey.steps[3].id}",
        "website: zoekt prijzen; voelt -1",
        journey=journey,
        walks_as=mark,
    )
    assert [(one.kind, one.text) for one in thought.proposals] == [
        (Kind.THOUGHT, "website: zoekt prijzen; voelt -1; denkt “Wat kost het ongeveer?”")
    ]
    assert "Mark vraagt dit" in thought.proposals[0].why


def test_a_touchpoint_without_a_thought_gets_one_that_fits_its_persona() -> None:
    """And two touchpoints never get the same one while there is another."""
    journey = EMPTY
    journey, step_id = edit.add(journey, "steps", text="Vergelijkt aanbieders")
    journey, ria = edit.add(journey, "personas", name="Ria", needs="Zekerheid vooraf")
    journey, _ = edit.add(
        journey, "insights", kind=InsightKind.PAIN, text="Kleine lettertjes", persona_id=ria
    )
    for channel in ("website", "phone"):
        fields = {"channel": channel, "emotion": 0, "owner": "Sales"}
        journey, _ = edit.add(journey, "touchpoints", step_id=step_id, persona_id=ria, **fields)
    thoughts = look(f"touchpoint:{step_id}", journey=journey).proposals
    assert [one.text for one in thoughts] == [
        "Als ik nu maar niet weer dit krijg: kleine lettertjes",
        "Krijg ik hier wat ik zoek: zekerheid vooraf?",
    ]
    assert [one.effect.part_id for one in thoughts if isinstance(one.effect, Changed)] == [
        one.id for one in journey.touchpoints
    ]


def test_more_remarks_than_people_read_wait_their_turn() -> None:
    """Six at most, and how many follow is told."""
    coached = look("steps", *(f"Wij sturen offerte {number} naar de klant" for number in range(12)))
    assert len(coached.proposals) == 6
    assert coached.unknown[0].startswith("Er zijn nog ")


def remark(kind: str, about_id: str | None, text: str, channel: str | None = None) -> dict[str, Any]:
    """Make a remark as a model does."""
    return {
        "kind": kind,
        "about_id": about_id,
        "text": text,
        "why": "Zo staat de klant erin.",
        "channel": channel,
    }


async def modelled(
    question: str, *remarks: dict[str, Any], journey: Journey = EMPTY, texts: tuple[str, ...] = ()
) -> Coached:
    """Let the model make these remarks."""
    said = {"text": "Kijk hier eens naar.", "remarks": list(remarks)}
    return await by_model(
        Replaying(said), Look(journey, DUTCH, question, DRAFT if texts else None, lines(*texts)), ()
    )


@pytest.mark.parametrize(
    ("question", "made"),
    [
        ("steps", remark("wording", "l1", "Wij mailen een offerte")),
        ("steps", remark("wording", "l1", "Wij sturen een offerte")),
        ("steps", remark("wording", "l9", "Krijgt een offerte")),
        ("steps", remark("missing_step", None, "Tekent de offerte")),
        ("goal", remark("goal", "l1", "Blije klanten")),
        ("touchpoint:s1", remark("missing_touchpoint", "s9", "Belt", "telefoon")),
        ("touchpoint:s1", remark("missing_touchpoint", "s1", "Belt", "telepathie")),
        ("touchpoint:s1", remark("thought", "t9", "Hoe lang duurt dit?")),
    ],
)
async def test_remarks_that_do_not_hold_are_dropped(question: str, made: dict[str, Any]) -> None:
    """Still ours, nothing new, about nothing that is there: the rules answer instead."""
    journey, _ = edit.add(EMPTY, "steps", text="Tekent de offerte")
    with pytest.raises(Unanswered) as refused:
        await modelled(question, made, journey=journey, texts=("Wij sturen een offerte",))
    assert refused.value.reason is Reason.INVALID


async def test_what_holds_is_taken_and_nothing_more_than_people_read() -> None:
    """One good remark among bad ones is enough; of many the first six."""
    made = [
        remark("missing_step", None, f"Zet stap {word}")
        for word in ("een", "twee", "drie", "vier", "vijf", "zes", "zeven")
    ]
    coached = await modelled("steps", *made, journey=EMPTY, texts=("Zoekt online",))
    assert len(coached.proposals) <= 6
    one = await modelled(
        "steps",
        remark("wording", "l1", "Krijgt een offerte"),
        remark("wording", "l9", "x"),
        texts=("Wij sturen een offerte",),
    )
    assert [made.text for made in one.proposals] == ["Krijgt een offerte"]
    assert one.calls[0].prompt == "coach"


async def test_all_well_is_an_answer() -> None:
    """With nothing to remark, what the model says of the whole is shown."""
    coached = await modelled("steps", texts=("Zoekt online",))
    assert (coached.text, coached.proposals) == ("Kijk hier eens naar.", [])


@LANGUAGES
@pytest.mark.parametrize("topic", ["goal", "steps", "touchpoint"])
async def test_the_model_for_trying_out_is_of_use(language: Language, topic: str) -> None:
    """What the demo's model says passes all checks."""
    journey = example(language)
    question = f"touchpoint:{journey.steps[3].id}" if topic == "touchpoint" else topic
    typed = {
        "goal": "x",
        "steps": "Wij sturen een offerte" if language is DUTCH else "We send a quote",
        "touchpoint": "website: x",
    }
    model = Replaying(None)
    request = Look(journey, language, question, DRAFT, lines(typed[topic]))
    with pytest.raises(Unanswered):
        await by_model(model, request, ())
    said = stub.reply(dict(model.orders[0].material), language.value)
    coached = await by_model(Replaying(said), request, ())
    assert any(isinstance(one.effect, Reworded) for one in coached.proposals)


def test_a_remark_without_other_words_is_told_itself() -> None:
    """It says what is the matter, about the line that it names, and repeats nothing as if it were reworded."""
    lines = (
        "Zoekt naar een kapper",
        "Boekt een afspraak",
        "Boekt een afspraak online",
        "Komt terug na zes weken",
    )
    draft = tuple(DraftLine(str(number), text) for number, text in enumerate(lines))
    made = by_rules(Look(Journey(title="Reis"), Language.NL, "steps", 1, draft)).proposals
    bare = [one for one in made if one.kind is Kind.WORDING and one.effect is None]
    assert [one.about for one in bare] == ["Nummer 3 van dit lijstje: Boekt een afspraak online"]
    assert bare[0].text not in lines


@pytest.mark.parametrize(
    ("language", "well"),
    [
        (Language.NL, "Geen opmerkingen bij de reis zoals hij bewaard is. Denk nog aan één ding"),
        (Language.EN, "No remarks on the journey as it is kept. One more thing to think of"),
    ],
)
def test_a_journey_without_remarks_is_not_praised(language: Language, well: str) -> None:
    """It is only said that there are none, and what to think of."""
    coached = by_rules(Look(example(language), language))
    assert coached.proposals == []
    assert coached.text.startswith(well)
