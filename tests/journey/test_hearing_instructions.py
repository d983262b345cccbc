"""Edits of the draft by words, and words to the guide."""

import pytest

from bot.journey.hearing import (
    LAST,
    Command,
    Delete,
    Insert,
    Instruction,
    Merge,
    Move,
    Place,
    QuestionKind,
    Reword,
    Split,
    Swap,
    Take,
    hear,
)


@pytest.mark.parametrize(
    ("message", "instruction"),
    [
        ("stap 3 en 4 omdraaien", Swap(3, 4)),
        ("draai 3 en 4 om", Swap(3, 4)),
        ("swap steps 3 and 4", Swap(3, 4)),
        ("verwijder 5", Delete((5,))),
        ("delete 5 and 7", Delete((5, 7))),
        ("haal stap 5 maar weg", Delete((5,))),
        ("schrap 3, 5 t/m 7", Delete((3, 5, 6, 7))),
        ("kun je de laatste weghalen?", Delete((LAST,))),
        ("remove the third one please", Delete((3,))),
        ("verplaats 7 naar 2", Move((7,), Place.AT, 2)),
        ("move 7 to 2", Move((7,), Place.AT, 2)),
        ("7 voor 3", Move((7,), Place.BEFORE, 3)),
        ("zet 6 na 8", Move((6,), Place.AFTER, 8)),
        ("zet 6 bovenaan", Move((6,), Place.AT, 1)),
        ("move 4-6 to the end", Move((4, 5, 6), Place.AT, LAST)),
        ("wijzig 4 in Tekent het contract", Reword(4, "Tekent het contract")),
        ('change 4 to "gets a quote"', Reword(4, "gets a quote")),
        ("stap 4 moet zijn: Krijgt een offerte", Reword(4, "Krijgt een offerte")),
        ("voeg na 3 toe: belt de klantenservice", Insert(Place.AFTER, 3, ("belt de klantenservice",))),
        ("insert before 3:\n- calls\n- waits", Insert(Place.BEFORE, 3, ("calls", "waits"))),
        ("voeg 'belt' toe na 3", Insert(Place.AFTER, 3, ("belt",))),
        ("insert a call before 3", Insert(Place.BEFORE, 3, ("a call",))),
        ("zet stap 7 tussen 2 en 3", Move((7,), Place.AFTER, 2)),
        ("move step 7 up", Move((7,), Place.BEFORE, 6)),
        ("zet 7 een lager", Move((7,), Place.AFTER, 8)),
        ("3 <-> 4", Swap(3, 4)),
        ("splits 10", Split(10)),
        ("split 10 into: signs / gets a welcome pack", Split(10, ("signs", "gets a welcome pack"))),
        ("voeg 3 en 4 samen", Merge((3, 4))),
        ("ik doe 4 t/m 6", Take((4, 5, 6))),
        ("I'll take 4-6", Take((4, 5, 6))),
        ("ik pak 4, 5 en 6", Take((4, 5, 6))),
        ("sla over", Command.SKIP),
        ("skip", Command.SKIP),
        ("pauze", Command.PAUSE),
        ("terug", Command.BACK),
        ("ga verder", Command.RESUME),
        ("ongedaan maken graag", Command.UNDO),
        ("ok bewaar maar", Command.KEEP),
        ("<@U9> keep it!", Command.KEEP),
        ("zelfde als vorige", Command.SAME_AS_PREVIOUS),
        ("same as previous", Command.SAME_AS_PREVIOUS),
        ("status?", Command.STATUS),
        ("Heb je ideeën?", Command.IDEAS),
    ],
)
def test_an_instruction_is_understood(message: str, instruction: Instruction) -> None:
    """In Dutch and English, in the ways people say it."""
    assert hear(message, QuestionKind.STEPS).instruction == instruction


def test_several_instructions_in_one_message_are_all_heard() -> None:
    """One a line, in the order typed."""
    assert hear("verwijder 5\n3 en 4 omdraaien", QuestionKind.STEPS).instructions == (
        Delete((5,)),
        Swap(3, 4),
    )


@pytest.mark.parametrize(
    "step",
    [
        "verwijdert zijn account",
        "Slaat de stap over",
        "skips the queue",
        "deletes the app",
        "gaat terug naar de website",
        "bewaart de offerte",
        "wijzigt zijn adres in het portaal",
        "moves to a new house",
        "splitst de rekening",
        "wacht 3 tot 4 dagen op antwoord",
        "krijgt 2 voor de prijs van 1",
    ],
)
def test_a_step_that_resembles_an_instruction_is_a_step(step: str) -> None:
    """An instruction must be the whole line, in the words of an order."""
    hearing = hear(step, QuestionKind.STEPS)
    assert hearing.instruction is None
    assert [item.text for item in hearing.items] == [step]


@pytest.mark.parametrize(
    "message", ["zullen we 3 en 4 omdraaien?", "3 en 4 omdraaien?", "moeten we 5 verwijderen", "stap 3 should be earlier", "terug?"]
)  # fmt: skip
def test_a_proposal_to_the_others_is_no_instruction(message: str) -> None:
    """Asked of people, the same words do nothing."""
    assert hear(message, QuestionKind.STEPS).instruction is None


def test_an_instruction_among_items_does_nothing() -> None:
    """A pasted list never edits the draft."""
    hearing = hear("- belt\n- pauze\n- tekent", QuestionKind.STEPS)
    assert hearing.instructions == ()
    assert len(hearing.items) == 3
