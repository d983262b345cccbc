"""Whatever three people do in whatever order, the journey stays whole and nothing that they typed is lost."""

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bot.guide import answers, care, conversation, drafts, forms, keeping, reports
from bot.guide.forms import Form
from bot.guide.items import remarks_on
from bot.guide.listening import Heard
from bot.guide.questions import Question, Topic, exists, sequence
from bot.guide.screens import Draft
from bot.guide.unit import Person
from bot.journey import change
from bot.journey.change import Difference
from bot.journey.document import to_json
from bot.journey.lines import to_lines
from bot.journey.model import Journey
from storage.database import Database
from tests.guide.crew import Crew
from tests.guide.hurting import hurting, take_gains
from tests.guide.team import ANNA, BO, CAS, designed, reading

P = ParamSpec("P")
R = TypeVar("R")

PEOPLE = st.sampled_from([ANNA, BO, CAS])
ANY = st.integers(0, 1000)
"""Picks one of what there is, by what remains after dividing."""


class WorkTogether(Crew):
    """Anna, Bo and Cas type, click, edit, take back and undo in any order."""

    @initialize(
        reached=st.sampled_from([Topic.BOUNDS, Topic.STEPS, Topic.PHASES, Topic.TOUCHPOINT, Topic.FIX])
    )
    def start(self, reached: Topic) -> None:
        """Begin, or go on from where the team is by now."""
        title = f"Reis {next(self.numbers)}"
        if reached == Topic.TOUCHPOINT:
            self.now(self.team.takes_in(designed(title)))
        elif reached == Topic.FIX:
            self.now(self.team.takes_in(hurting(title)))
        else:
            self.now(self.team.start(title, phase_set="empty" if reached == Topic.STEPS else "service"))
        self.replayed = self.journey
        self.now(self.team.skips_to(reached))

    @rule(who=PEOPLE, keeper=PEOPLE)
    def answers_and_keeps(self, who: Person, keeper: Person) -> None:
        """Answer the open question as most teams do."""
        question = self.now(self.team.question())
        self.answers(who)
        for draft in self.now(self.team.drafts()):
            if draft.question == question:
                self.tries(keeper, keeping.keep, draft.id)

    @rule(who=PEOPLE)
    def answers(self, who: Person) -> None:
        """Answer the open question."""
        topic = self.now(self.team.topic())
        if topic != Topic.DONE:
            self.type(who, self.new_message(), topic)

    @rule(who=PEOPLE)
    def chats(self, who: Person) -> None:
        """Say something to each other."""
        before = self.now(self.team.screen())
        assert self.now(self.team.says(who, "haha goeie")).heard == Heard.NOTHING
        assert self.now(self.team.screen()) == before

    @precondition(lambda self: self.messages)
    @rule(pick=ANY)
    def edits_a_message(self, pick: int) -> None:
        """Type other words in its place."""
        who, ts, topic = self.messages[pick % len(self.messages)]
        self.type(who, ts, topic)
        self.forget_what_is_gone()

    @precondition(lambda self: self.messages)
    @rule(pick=ANY)
    def deletes_a_message(self, pick: int) -> None:
        """Take back what was said."""
        who, ts, _ = self.messages.pop(pick % len(self.messages))
        self.now(self.team.takes_back(who, ts))
        self.forget_what_is_gone()

    @rule(who=PEOPLE, pick=ANY, what=st.sampled_from(["keep", "keep", "keep", "drop", "previous", "back"]))
    def clicks_at_a_draft(self, who: Person, pick: int, what: str) -> None:
        """Keep it, put it aside, move it to the question before, or undo its last change."""
        found = self.now(self.team.drafts())
        if not found:
            return
        draft_id = found[pick % len(found)].id
        click = {
            "keep": keeping.keep,
            "drop": drafts.drop,
            "previous": drafts.move_to_previous,
            "back": drafts.go_back,
        }
        self.tries(who, click[what], draft_id)
        if what == "back":
            self.forget_what_is_gone()

    @rule(who=PEOPLE, pick=ANY)
    def clicks_an_old_button(self, who: Person, pick: int) -> None:
        """Take up what was put aside, or keep what was kept."""
        rows = [row for row in self.all_drafts() if row.state != "open"]
        if rows:
            row = rows[pick % len(rows)]
            self.tries(who, drafts.take_up if row.state == "dropped" else keeping.keep, row.id or 0)

    @rule(who=PEOPLE, pick=ANY, take=st.booleans())
    def deals_with_a_remark(self, who: Person, pick: int, take: bool) -> None:
        """Take the proposal, or wave the remark away."""
        found: list[tuple[Draft, str, str]] = []
        for draft in self.now(self.team.drafts()):
            remarks = remarks_on(draft.items, self.journey, draft.question.topic)
            for item, on_it in zip(draft.items, remarks, strict=True):
                found += [(draft, item.id, remark.code) for remark in on_it]
        if found:
            draft, item_id, code = found[pick % len(found)]
            self.tries(who, drafts.take_remark if take else drafts.wave_away, draft.id, item_id, code)

    @rule(
        who=PEOPLE,
        order=st.sampled_from(
            [
                "verwijder 1",
                "1 en 2 omdraaien",
                "voeg 1 en 2 samen",
                "splits 3",
                "verwijder 9",
                "ongedaan maken",
            ]
        ),
    )
    def orders_in_words(self, who: Person, order: str) -> None:
        """Change the draft by typing what to do."""
        self.now(self.team.says(who, order))
        self.forget_what_is_gone()

    @rule(
        who=PEOPLE,
        word=st.sampled_from(["sla over", "terug", "ga verder", "zelfde als vorige", "ik doe 1"]),
    )
    def steers_in_words(self, who: Person, word: str) -> None:
        """Skip, go back, pause, go on, copy, take a step."""
        self.now(self.team.says(who, word))

    @rule(who=PEOPLE)
    def pauses_for_a_while(self, who: Person) -> None:
        """Have the guide be silent, and go on."""
        self.now(self.team.says(who, "pauze"))
        before = self.now(self.team.drafts())
        assert self.now(self.team.says(who, f"- Belt {self.word()}")).heard == Heard.NOTHING
        self.now(self.team.says(who, "ga verder"))
        assert [draft for draft in self.now(self.team.drafts()) if draft in before] == before

    @rule(who=PEOPLE, pick=ANY)
    def turns_to_a_question(self, who: Person, pick: int) -> None:
        """Pick any question there is."""
        questions = sequence(self.journey)
        self.tries(who, conversation.turn_to, self.team.journey_id, questions[pick % len(questions)])

    @rule(who=PEOPLE, what=st.sampled_from([conversation.leave_stage, take_gains]))
    def clicks_at_a_pain_point(self, who: Person, what: Callable[..., None]) -> None:
        """Leave them all for later, or take what turns this one round."""
        self.tries(who, what, self.team.journey_id, self.now(self.team.question()))

    @rule(who=PEOPLE, pick=ANY)
    def walks_as_a_persona(self, who: Person, pick: int) -> None:
        """Or as all of them."""
        ids = [None, *(persona.id for persona in self.journey.personas)]
        self.tries(who, conversation.choose_persona, self.team.journey_id, ids[pick % len(ids)])

    @rule(who=PEOPLE, pick=ANY)
    def undoes_a_change(self, who: Person, pick: int) -> None:
        """Any change, also an undo."""
        changes = self.now(self.team.changes())
        if changes:
            self.tries(who, care.undo, changes[pick % len(changes)].id or 0)

    @rule(who=PEOPLE)
    def undoes_the_last_change(self, who: Person) -> None:
        """By the command."""
        self.tries(who, care.undo_last, self.team.journey_id)

    @rule(who=PEOPLE, pick=ANY)
    def opens_a_form(self, who: Person, pick: int) -> None:
        """Of any question, to be sent in whenever."""
        questions = sequence(self.journey)
        form = self.tries(who, forms.open_form, self.team.journey_id, questions[pick % len(questions)])
        if form is not None:
            self.opened.append((who, form))

    @precondition(lambda self: self.opened)
    @rule(pick=ANY, kind=st.sampled_from(["as it is", "shorter", "longer", "moved", "closed"]))
    def sends_in_a_form(self, pick: int, kind: str) -> None:
        """As it is, with a line less, a line more, or moved; or closes it."""
        who, form = self.opened.pop(pick % len(self.opened))
        shown = reading(form)
        shown = {"shorter": shown[1:], "longer": [*shown, self.word()], "moved": shown[::-1]}.get(kind, shown)
        typed: dict[str, Any] = {"lines0": to_lines(shown)}
        typed |= {f"item{entry.part_id}": entry.text for entry in form.entries}
        typed |= form.fields
        if kind == "closed":
            self.tries(who, forms.keep_typed, form.id, typed)
            return
        outcome = self.tries(who, forms.submit, form.id, typed)
        if isinstance(outcome, Form):
            self.opened.append((who, outcome))
        if form.is_of_draft:
            self.forget_what_is_gone()

    @rule(who=PEOPLE, pick=ANY, take=st.booleans())
    def deals_with_a_remark_on_the_journey(self, who: Person, pick: int, take: bool) -> None:
        """Take what the status proposes, or wave it away."""
        findings = self.now(self.team.does(who, reports.status, self.team.journey_id)).findings
        if findings:
            act = reports.take_finding if take else reports.dismiss_finding
            self.tries(who, act, self.team.journey_id, findings[pick % len(findings)].key)

    @rule(who=PEOPLE)
    def deletes_and_restores_the_journey(self, who: Person) -> None:
        """And finds it as it was."""
        before = self.journey
        self.now(self.team.does(who, care.delete, self.team.journey_id))
        self.now(self.team.does(who, care.restore, self.team.journey_id))
        assert self.journey == before

    @invariant()
    def the_journey_is_whole_and_all_of_it_is_in_the_history(self) -> None:
        """Do all changes again: that gives what is stored, and it validates."""
        if not self.team.journey_id:
            return
        journey = self.journey
        Journey.model_validate(journey.model_dump())
        for row in self.new_changes():
            self.replayed = change.apply(self.replayed, map(Difference.model_validate, row.differences))
            self.last_change = row.id or 0
        replayed = self.replayed.model_copy(update={"last_number": journey.last_number})
        assert to_json(replayed) == to_json(journey)

    @invariant()
    def the_open_question_is_about_something_that_is_there(self) -> None:
        """Else nobody could answer it."""
        if self.team.journey_id:
            assert exists(self.journey, self.now(self.team.question()))

    @invariant()
    def each_question_has_one_open_draft_at_most_and_that_can_be_kept(self) -> None:
        """With something in it, about something that is there."""
        rows = [row for row in self.all_drafts() if row.state == "open"]
        assert len({row.question for row in rows}) == len(rows)
        for row in rows:
            items = drafts.read_items(row)
            assert items
            answers.put_in(self.journey, Question.parse(row.question), items)

    @invariant()
    def nothing_that_was_typed_is_lost(self) -> None:
        """Find it in a draft that is open, kept or put aside, unless somebody took it back."""
        assert self.expected <= self.words_in_drafts()


def test_the_journey_stays_whole_whatever_people_do(migrated_file: Path, tmp_path: Path) -> None:
    """Answers, edits, deletions, clicks, orders, forms and undo, by three people, in any order."""
    database = Database(f"sqlite:///{shutil.copy(migrated_file, tmp_path / 'reisgids.db')}")
    loop = asyncio.new_event_loop()
    machine = type("OnOneDatabase", (WorkTogether,), {"database": database, "loop": loop})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=20, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
    loop.close()
    database.close()
