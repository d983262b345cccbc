"""A look at the journey as a whole: what is told badly, and what is missing."""

from bot.coach.coaching.remarking import Remarks
from bot.coach.coaching.telling import (
    add_lack_of_pains,
    add_lack_of_questions,
    add_lack_of_steps,
    look_at_goal,
)
from bot.coach.proposals import TEXT, Changed, Kind, Line
from bot.journey.change import ABOUT
from bot.journey.channels import channel_kept
from bot.journey.gaps import Gap, Lack, lacking
from bot.journey.journey_checks import Finding, check_journey
from bot.journey.language import Language
from bot.journey.parts import Persona
from bot.journey.remarks import Code

_MOST_FINDINGS = 4


def look_at_journey(found: Remarks) -> None:
    """Look at the journey as a whole: what the checks say first, and what is missing after it."""
    journey = found.request.journey
    if journey.steps and not journey.goal.strip():
        look_at_goal(found)
    for finding in check_journey(journey):
        if finding.remark.proposal and len(found.made) < _MOST_FINDINGS:
            _add_finding(found, finding)
    for lack in lacking(journey):
        _add_lack(found, lack)
    for finding in check_journey(journey):
        if not finding.remark.proposal:
            text = found.sentence(finding.remark)
            is_ownerless = finding.remark.code is Code.TOUCHPOINT_WITHOUT_OWNER
            found.add(
                Kind.MISSING,
                text,
                found.say("coach-look-why-owner" if is_ownerless else "coach-look-why-hole"),
                about=_of_finding(found, finding),
            )


def _add_finding(found: Remarks, finding: Finding) -> None:
    remark = finding.remark
    if finding.collection == ABOUT:
        effect = Changed(collection=ABOUT, part_id="", field="goal")
        found.add(
            Kind.GOAL,
            remark.proposal[0],
            found.sentence(remark),
            effect,
            about=found.say("coach-look-about-goal"),
        )
        return
    effect = Changed(collection=finding.collection, part_id=finding.part_id, field="text")
    found.add(
        Kind.WORDING, remark.proposal[0], found.sentence(remark), effect, about=_of_finding(found, finding)
    )


def _of_finding(found: Remarks, finding: Finding) -> str:
    if finding.collection == "steps" and finding.part_id:
        return found.say("coach-look-about-step", **found.about_step(finding.part_id))
    return ""


def _add_lack(found: Remarks, lack: Lack) -> None:
    journey = found.request.journey
    persona: Persona | None = next((one for one in journey.personas if one.id == lack.part_id), None)
    match lack.gap:
        case Gap.AFTER_SALE | Gap.BEGINNING:
            add_lack_of_steps(found, lack, [step.text for step in journey.steps])
        case Gap.PERSONAS:
            found.add(
                Kind.MISSING, found.say("coach-look-missing-personas"), found.say("coach-look-why-personas")
            )
        case Gap.PAINS if persona is not None:
            add_lack_of_pains(found, persona)
        case Gap.QUESTIONS if persona is not None:
            add_lack_of_questions(found, persona)
        case Gap.OFFLINE:
            why = found.say("coach-look-why-offline", count=len(journey.touchpoints))
            _touchpoint(found, "phone", found.say("coach-look-missing-offline"), why, from_end=True)
        case Gap.INDIRECT:
            _touchpoint(
                found,
                "review_site",
                found.say("coach-look-missing-indirect"),
                found.say("coach-look-why-indirect"),
                from_end=False,
            )
        case Gap.MOMENT_OF_TRUTH:
            _moment(found)
        case Gap.FEELINGS:
            text = found.say(
                "coach-look-missing-feelings", count=lack.count, **found.about_step(lack.part_id)
            )
            found.add(Kind.MISSING, text, found.say("coach-look-why-feelings"))
        case _:
            pass


def _touchpoint(found: Remarks, channel: str, text: str, why: str, *, from_end: bool) -> None:
    """Propose a touchpoint at a step of the middle part: before the choice for a review, after it for a call."""
    journey = found.request.journey
    place = (2 * len(journey.steps)) // 3 if from_end else len(journey.steps) // 3
    step = journey.steps[min(place, len(journey.steps) - 1)]
    known = channel_kept(channel)
    name = known.name(found.request.language) if known else channel
    assumed = "aanname" if found.request.language is Language.NL else "assumption"
    line = Line(question=f"touchpoint:{step.id}", form=f"{name}: {TEXT}; {assumed}")
    about = found.say("coach-look-about-step", **found.about_step(step.id))
    found.add(Kind.MISSING, text[:1].upper() + text[1:], why, line, about=about)


def _moment(found: Remarks) -> None:
    """Point at the touchpoint that is most likely a moment of truth: where the customer feels worst, or best."""
    felt = [one for one in found.request.journey.touchpoints if one.emotion is not None]
    at = min(felt, key=lambda one: (-abs(one.emotion or 0), one.emotion or 0), default=None)
    if at is None:
        return
    key = "coach-look-why-moment-low" if (at.emotion or 0) < 0 else "coach-look-why-moment"
    found.add(
        Kind.MISSING, found.say("coach-look-missing-moment", **found.about_step(at.step_id)), found.say(key)
    )
