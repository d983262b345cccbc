"""Notes come as chats, cards that people filled in, scores, arrows and lists; each is read as what it is."""

from bot.coach.proposals import Kind
from bot.journey.language import Language
from tests.coach.test_understanding import of_kind, read

ENGLISH = Language.EN


def test_a_chat_with_dates_says_who_speaks() -> None:
    """What the organisation writes is no customer's word, whatever stands before the name."""
    notes = "[12-11 08:14] Klant: ik heb nog steeds niks gehoord\n[12-11 09:03] Planning: hij staat bij een ander\n"
    read_as = read(notes + "10:15 Klant: ik heb weer gebeld")
    assert of_kind(read_as, Kind.PAIN) == ["Ik heb nog steeds niks gehoord"]
    assert not any("ander" in one.text for one in read_as.proposals)


def test_a_flow_of_arrows_tells_steps_in_order() -> None:
    """As teams jot them down, with no subject at all."""
    made = read("ruikt brood -> komt binnen -> betaalt met pin")
    assert of_kind(made, Kind.STEP) == ["Ruikt brood", "Komt binnen", "Betaalt met pin"]


def test_a_low_score_before_a_remark_says_that_it_hurts() -> None:
    """And a number that only counts the lines says nothing."""
    scored = read("3 - de lift is er weer\n9 - de gids was er ook", source="nps")
    assert of_kind(scored, Kind.PAIN) == ["De lift is er weer"]
    assert of_kind(read("1 - de lift is er weer\n2 - de gids was er ook"), Kind.PAIN) == []


def test_comments_between_quotation_marks_are_evidence() -> None:
    """They stand on lines of their own, as on cards that people filled in."""
    made = read("“We stonden een uur in de rij.”\n“De audiotour viel steeds uit.”")
    assert [one.kind for one in made.proposals] == [Kind.PAIN, Kind.PAIN]
    assert all(one.source for one in made.proposals)


def test_a_list_about_customers_has_them_as_its_subject() -> None:
    """And a list of things to do has not."""
    made = read("Wat onze klanten doen\n- zoeken op internet naar een cursus\n- lezen ervaringen van anderen")
    assert of_kind(made, Kind.STEP) == ["Zoekt op internet naar een cursus", "Leest ervaringen van anderen"]
    assert of_kind(read("Actiepunten\n- zoeken op internet naar een zaal"), Kind.STEP) == []


def test_a_line_that_announces_kinds_of_customers_is_a_heading() -> None:
    """However it is put."""
    made = read("We see two kinds of visitors:\n- Families\n- School groups", language=ENGLISH)
    assert of_kind(made, Kind.PERSONA) == ["Families", "School groups"]


def test_members_of_the_team_in_a_meeting_suppose_things() -> None:
    """Their names are listed as present, so what they tell is theirs, and they are no personas."""
    coached = read(
        "Aanwezig: Tom, Priya\nTom: klanten snappen de offerte niet\nPriya: klanten boeken online een gesprek"
    )
    assert [(one.kind, one.text, one.source) for one in coached.proposals] == [
        (Kind.PAIN, "Klanten snappen de offerte niet", ""),
        (Kind.STEP, "Boekt online een gesprek", ""),
    ]
