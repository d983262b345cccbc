"""Tables that were changed in a spreadsheet are taken in again."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.export.tables.separated import tables_as_csv
from bot.export.tables.taking_in import Imported, read_tables, worded
from bot.export.tables.workbook import workbook
from bot.journey.document import to_json
from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import FixStatus
from tests.export.journeys import full_journeys

TODAY = date(2026, 11, 23)
JOURNEY = example(Language.EN)


def exported(journey: Journey, language: Language = Language.EN) -> dict[str, bytes | str]:
    """Take the tables of a journey out."""
    return {file.part: file.content for file in tables_as_csv(journey, language, made_on=TODAY)}


def changed(table: str, old: str, new: str, journey: Journey = JOURNEY) -> Imported:
    """Take a table in, after a text in it was changed."""
    text = bytes(exported(journey)[table]).decode("utf-8-sig")  # type: ignore[arg-type]  # it is bytes
    assert old in text
    return read_tables({f"{table}.csv": text.replace(old, new, 1)}, journey)


def told(taken: Imported, language: Language = Language.EN) -> list[str]:
    """Read what is wrong, as a person does."""
    return [worded(problem, language) for problem in taken.problems]


@settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(full_journeys(), st.sampled_from(Language))
def test_what_was_taken_out_is_taken_in_unchanged(journey: Journey, language: Language) -> None:
    """Any journey, in any language: nothing is added, changed or complained of."""
    taken = read_tables(exported(journey, language), journey)
    assert (taken.problems, taken.ignored, taken.differences) == ([], [], [])
    assert to_json(taken.journey) == to_json(journey)


@pytest.mark.parametrize("language", Language)
def test_a_workbook_comes_back_unchanged_too(language: Language) -> None:
    """Its sheets for reading are passed over."""
    journey = example(language)
    taken = read_tables({"reis.xlsx": workbook(journey, language, made_on=TODAY)}, journey)
    assert (taken.problems, taken.ignored, taken.differences) == ([], [], [])


@settings(
    deadline=None, max_examples=10, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(full_journeys())
def test_for_one_persona_nothing_of_the_others_is_lost(journey: Journey) -> None:
    """What is not in a table stays as it is."""
    for persona in journey.personas[:2]:
        files = tables_as_csv(journey, Language.NL, made_on=TODAY, persona_id=persona.id)
        taken = read_tables({file.name: file.content for file in files}, journey)
        assert (taken.problems, taken.differences) == ([], [])


def test_a_reworded_step_keeps_all_that_hangs_on_it() -> None:
    """Its row bears its id."""
    taken = changed("steps", "Looks round the website", "Looks up prices")
    assert (taken.added, taken.changed) == ({}, {"steps": 1})
    before, after = JOURNEY.steps[3], taken.journey.steps[3]
    assert (after.id, after.text) == (before.id, "Looks up prices")


def test_a_new_row_comes_below_the_one_above_it() -> None:
    """It needs no id and no number; a phase that is not there yet is added."""
    taken = read_tables(
        {"s.csv": "step,phase\nReplies to the message,\nAsks a colleague,Asking around\n"}, JOURNEY
    )
    assert taken.added == {"steps": 1, "phases": 1}
    assert [step.text for step in taken.journey.steps][:4] == [
        "Gets a message",
        "Replies to the message",
        "Asks a colleague",
        "Talks on by e-mail or LinkedIn",
    ]


def test_rows_without_ids_are_known_by_their_text() -> None:
    """A list that somebody typed again adds nothing."""
    steps = "\n".join(step.text for step in JOURNEY.steps)
    assert read_tables({"s.csv": f"step\n{steps}\n"}, JOURNEY).differences == []


def test_headings_may_stand_in_any_order_and_in_either_language() -> None:
    """With any of the usual separators; columns that mean nothing to us are told, and passed over."""
    first = JOURNEY.touchpoints[0].id
    for text in (
        f"emotie;id;stap;kleur\n-2;{first};Gets a message;rood\n",
        f"colour,STEP , Emotion,id\nred,Gets a message,−2,{first}\n",
        f"id\tstep\tkleur\temotion\n{first}\tGets a message\tx\t-2\n",
    ):
        taken = read_tables({"t.csv": text}, JOURNEY)
        assert taken.problems == []
        assert taken.journey.touchpoints[0].emotion == -2
        assert len(taken.ignored) == 1


def test_files_of_other_programs_are_read() -> None:
    """UTF-16 from Excel's Unicode text, and the letters of old Windows from its plain CSV."""
    text = "stap;fase\nKrijgt één bericht;Oriënteren\n"
    for content in (text.encode("utf-16"), text.encode("cp1252"), text.encode("utf-8"), text):
        taken = read_tables({"s.csv": content}, Journey(title="Nieuw"))
        assert [step.text for step in taken.journey.steps] == ["Krijgt één bericht"]


def test_a_touchpoint_takes_what_its_channel_usually_is() -> None:
    """A persona and a step are found by name; pain points stand one a line."""
    taken = read_tables(
        {
            "t.csv": 'step,persona,channel,does,pain points\nGets a message,Mark,E-mail,Deletes it,"Spam\nToo long"\n'
        },
        JOURNEY,
    )
    assert taken.added == {"touchpoints": 1, "insights": 2}
    touchpoint = next(one for one in taken.journey.touchpoints if one.doing == "Deletes it")
    assert (touchpoint.channel, touchpoint.online, touchpoint.direct) == ("email", True, True)
    assert [one.text for one in taken.journey.insights_of(touchpoint_id=touchpoint.id, kind="pain")] == [
        "Spam",
        "Too long",
    ]


def test_a_reworded_pain_point_stays_linked_to_its_fix() -> None:
    """And so does a gain that turns it round."""
    pain = "Three separate amounts without a total"
    taken = changed("touchpoints", pain, "Three amounts without a total")
    assert taken.changed == {"insights": 1}
    [reworded] = [one for one in taken.journey.insights if one.text == "Three amounts without a total"]
    assert any(reworded.id in fix.pain_ids for fix in taken.journey.fixes)


def test_a_fix_takes_votes_a_date_and_the_pain_points_that_it_is_for() -> None:
    """A day may be written as the Dutch do, and a single score counts as one vote."""
    taken = read_tables(
        {
            "f.csv": "verbeterpunt;impact;moeite;streefdatum;status;pijnpunten;zekerheid in %\n"
            "Bel terug;5;2;31-12-2026;mee bezig;It looks like mass mail;80%\n"
        },
        JOURNEY,
    )
    assert taken.problems == []
    fix = taken.journey.fixes[-1]
    assert (fix.impact_votes, fix.effort_votes, fix.due) == ([5], [2], date(2026, 12, 31))
    assert (fix.status, fix.confidence, len(fix.pain_ids)) == (FixStatus.DOING, 80, 1)


def test_an_emptied_cell_empties_the_field_and_a_missing_column_leaves_it() -> None:
    """So a table of two columns changes no others."""
    fix = JOURNEY.fixes[0]
    taken = read_tables({"f.csv": f'fix,id,owner\n"{fix.text}",{fix.id},\n'}, JOURNEY)
    after = taken.journey.fixes[0]
    assert (after.owner, after.due, after.pain_ids) == ("", fix.due, fix.pain_ids)


def test_a_row_may_refer_to_what_another_table_brings() -> None:
    """Steps are read before touchpoints, and those before fixes, in whatever order the files come."""
    taken = read_tables(
        {
            "fixes.csv": "fix,step,pain points\nCall back,Waits,Takes days\n",
            "touchpoints.csv": "step,channel,pain points\nWaits,Phone,Takes days\n",
            "steps.csv": "step,phase\nWaits,Deciding\n",
        },
        None,
    )
    assert taken.problems == []
    assert taken.added == {"phases": 1, "steps": 1, "touchpoints": 1, "insights": 1, "fixes": 1}
    assert taken.journey.title == "fixes"
    assert taken.journey.fixes[0].step_id == taken.journey.steps[0].id


def test_a_step_number_means_the_step_that_had_it_when_the_table_was_written() -> None:
    """Also when steps are put in between at the same time; only a number that was changed moves a touchpoint."""
    files = exported(JOURNEY)
    steps = bytes(files["steps"]).decode("utf-8-sig")  # type: ignore[arg-type]  # it is bytes
    first, rest = steps.split("\r\n", 1)
    files["steps"] = f"{first}\r\n,Asks around,,,,\r\n{rest}"
    taken = read_tables(files, JOURNEY)
    assert taken.added == {"steps": 1}
    assert taken.changed == {}
    moved = changed("touchpoints", "1,Gets a message,Sanne", "4,Gets a message,Sanne")
    assert moved.journey.touchpoints[0].step_id == JOURNEY.steps[3].id


@pytest.mark.parametrize(
    ("file", "content", "says"),
    [
        ("s.csv", "step\nBelt\n\n ,\n", None),
        ("s.csv", "id,step\ns10,\n", "s.csv, line 2: “step” is empty."),
        ("s.csv", "id,step\ns10,A\ns10,B\n", "s.csv, line 3: id “s10” is in it twice."),
        ("s.csv", f"step\n{'x' * 301}\n", "“step” is too long, it holds 300 characters."),
        ("s.csv", "step\n" + "Waits\n" * 80, "a journey holds at most 90 steps"),
        ("t.csv", "step,emotion\nGets a message,3\n", "“3” under “emotion” is outside -2 … 2."),
        ("t.csv", "step,emotion\nGets a message,blij\n", "“blij” under “emotion” is no number."),
        ("t.csv", "step,emotion\nGets a message,1.5\n", "“1.5” under “emotion” is no whole number."),
        ("t.csv", "step,channel\nFlies away,Phone\n", "there is no step “Flies away”."),
        ("t.csv", "step,channel\n,Phone\n", "“step” is empty"),
        ("t.csv", "step,channel,moment of truth\nGets a message,Phone,perhaps\n", "It can be: yes, no."),
        ("f.csv", "fix,pain points\nCall,No such pain\n", "there is no pain point “No such pain”."),
        ("f.csv", "fix,due\nCall,1/2/2027\n", "“1/2/2027” under “due” cannot be read as a date."),
        ("f.csv", "fix,due\nCall,2027-02-30\n", "cannot be read as a date"),
        ("f.csv", "fix,votes on impact\nCall,6\n", "no votes from 1 to 5"),
        ("f.csv", 'fix,impact\nCall,"4,5"\n', "no votes from 1 to 5"),
        ("f.csv", "fix,reach per month\nCall,1.000\n", "is no whole number"),
        ("f.csv", "fix,fix\nCall,Mail\n", "the column “fix” is in it twice"),
        ("x.csv", "name,colour\nx,y\n", "the headings do not tell which table this is"),
        ("x.csv", "", "the headings do not tell which table this is"),
        ("x.csv", b"step\n\x81\x8d\n", "cannot be read"),
        ("x.csv", "step\na\0b\n", "cannot be read"),
        ("x.csv", 'step\n"' + "x" * 140_000 + '"\n', "cannot be read"),
        ("x.csv", "step\n" + "x\n" * 1_001, "too large: at most 1000 rows"),
        ("x.csv", b"x" * 5_000_001, "is too large"),
        ("x.xlsx", b"PK\x03\x04 broken", None),
    ],
)
def test_every_wrong_row_is_told_with_its_file_its_line_and_what_would_do(
    file: str, content: bytes | str, says: str | None
) -> None:
    """In the reader's language, whatever that of the file; rows that hold nothing are no rows."""
    taken = read_tables({file: content}, JOURNEY)
    if says is None:
        assert len(taken.problems) <= 1
        return
    assert any(says in sentence for sentence in told(taken)), told(taken)
    assert all(file in sentence for sentence in told(taken, Language.NL))


def test_all_that_is_wrong_is_told_at_once_with_the_lines_that_an_editor_shows() -> None:
    """Also behind cells of several lines; the rows that are right are counted all the same."""
    taken = read_tables(
        {"t.csv": 'step,does,emotion\nGets a message,"one\ntwo",9\nNowhere,x,x\nGets a message,Calls,1\n'},
        JOURNEY,
    )
    assert [(problem.code, problem.line) for problem in taken.problems] == [("range", 2), ("number", 4)]
    assert taken.added == {"touchpoints": 1}


def test_a_workbook_that_unpacks_without_end_is_refused() -> None:
    """Before it is unpacked."""
    import zipfile  # noqa: PLC0415  # for this one test
    from io import BytesIO  # noqa: PLC0415  # for this one test

    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 60_000_000)
    assert [problem.code for problem in read_tables({"b.xlsx": packed.getvalue()}, JOURNEY).problems] == [
        "too-large"
    ]


def test_of_two_tables_of_one_kind_it_is_told() -> None:
    """Which of the two to believe is for people to say."""
    taken = read_tables({"a.csv": "step\nCalls\n", "b.csv": "step\nMails\n"}, JOURNEY)
    assert [problem.code for problem in taken.problems] == ["table-twice"]
    assert told(taken) == ["b.csv is a second table of the same: put everything into one file."]
