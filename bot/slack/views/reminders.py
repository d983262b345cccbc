"""What people are told about fixes of our own accord: an owner about a date, a team about what nobody took."""

from bot.guide.reminding import DueFix, Loose
from bot.guide.telling import Told
from bot.journey.fixes import days_late
from bot.journey.parts import Fix
from bot.slack.views.blocks import Block, Message, actions, bold, button, clip, context, safe, section
from bot.slack.views.fix_targets import Target
from bot.slack.views.fix_wording import place_of
from bot.slack.views.picture import Picture
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import day_of_year

_LONGEST = 150


def fix_reminder(told: Told, _picture: Picture | None) -> Message:
    """Remind an owner of a fix; once it is finished, removed, or somebody else's, it is one line."""
    due: DueFix = told.value
    say = catalogue(told.language)
    fix = due.fix
    if fix is None:
        return _line(say("reminder-gone"))
    text = safe(clip(fix.text, _LONGEST))
    if fix.is_finished or fix.due is None:
        key = f"fixes-done-{fix.status}" if fix.is_finished else "reminder-no-date"
        return _line(f"✓ {say(key, text=text)}" if fix.is_finished else say(key, text=text))
    late = days_late(fix, due.today)
    lead = (
        say("reminder-late", count=late) if late else say("reminder-soon", count=(fix.due - due.today).days)
    )
    by = say("fixes-due", day=day_of_year(fix.due, due.today, say.language))
    details = [place_of(due.journey, fix, say), by, safe(due.journey.title)]
    target = str(Target(due.journey_id, fix.id))
    return Message(
        f"{lead} {text}",
        [
            section(f"{lead}\n{bold(text)}"),
            context(" · ".join(filter(None, details))),
            actions(
                button(say("fixes-to-done"), "reminder_done", target, style="primary"),
                button(say("reminder-put-off"), "reminder_later", target),
                button(say("home-open-fix"), "reminder_open", target),
            ),
            context(say("reminder-off")),
        ],
    )


def fix_question(told: Told, _picture: Picture | None) -> Message:
    """Ask a team who takes its fixes and by when, with a click for each."""
    loose: Loose = told.value
    say = catalogue(told.language)
    lead = say("reminder-ask", count=len(loose.fixes) + loose.others)
    rows = [_loose(loose, fix, say) for fix in loose.fixes]
    rest = [context(say("reminder-ask-more", count=loose.others))] if loose.others else []
    fixes = actions(button(say("stage-fixes"), "fixes", str(loose.journey_id)))
    return Message(lead, [section(lead), *rows, *rest, fixes])


def _loose(loose: Loose, fix: Fix, say: Catalogue) -> Block:
    target = str(Target(loose.journey_id, fix.id))
    if fix.owner or fix.owner_id:
        lacks, click = say("summary-no-date"), button(say("reminder-date"), f"reminder_open:{fix.id}", target)
    else:
        lacks, click = say("fixes-nobody"), button(say("fixes-take"), f"reminder_take:{fix.id}", target)
    return section(f"{bold(safe(clip(fix.text, _LONGEST)))}\n{lacks}", click)


def _line(text: str) -> Message:
    return Message(text, [context(text)])
