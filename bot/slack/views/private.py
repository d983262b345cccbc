"""What one person alone sees: help, explanations, examples, ideas, refusals, lists."""

from collections.abc import Sequence

from bot.guide.errors import GuideError
from bot.guide.finding import Listed
from bot.guide.questions import Question, Topic
from bot.journey.language import Language
from bot.journey.phase_sets import IdeaGroup
from bot.slack.views.blocks import (
    MESSAGE_BLOCKS,
    MESSAGE_CHARACTERS,
    Message,
    actions,
    button,
    clip,
    context,
    fitting,
    safe,
    section,
    sections,
)
from prompts.catalogue import catalogue

START_BUTTON = "start_journey"
_LISTED = 40


def note(key: str, language: Language, **values: object) -> Message:
    """Say one sentence of the catalogue."""
    text = catalogue(language)(key, **{name: _shown(value) for name, value in values.items()})
    return Message(text, [section(text)])


def help_text(language: Language, unknown: str = "") -> Message:
    """Explain what we can do; `unknown` is what somebody typed that we don't know."""
    say = catalogue(language)
    lead = [section(say("help-unknown", typed=safe(clip(unknown, 100))))] if unknown else []
    start = actions(button(say("start-form"), START_BUTTON))
    told = sections(say("help").split("\n"))
    return Message(say("help"), [*lead, *told, start, context(say("help-automated"))])


def refusal(error: GuideError, language: Language) -> Message:
    """Say what could not be done, what was kept, and what to do."""
    return note(f"error-{error.key}", language, **error.values)


def refusal_in_form(error: GuideError, language: Language) -> str:
    """Say it below a field of a form, where Slack shows what is typed as it is."""
    return catalogue(language)(f"error-{error.key}", **error.values)


def unexpected(support: str, language: Language) -> Message:
    """Say that we failed, with a support ID."""
    return note("error-unexpected", language, support=support)


def went_on(title: str, link: str, language: Language) -> Message:
    """Tell where the conversation goes on, with a link to its open question where there is one."""
    say = catalogue(language)
    text = say("went-on", title=safe(title), link=f"<{link}|{say('went-on-link')}>" if link else "")
    return Message(text, [section(text)])


def started(channel_id: str, link: str, language: Language) -> Message:
    """Tell where a new journey is, with a link to its first question where there is one."""
    say = catalogue(language)
    text = say("started", channel=channel_id, link=f"<{link}|{say('started-link')}>" if link else "")
    return Message(text, [section(text)])


def explanation(term: str, language: Language) -> Message:
    """Explain a word of the method, with an example."""
    say = catalogue(language)
    key = term.replace("_", "-")
    text = f"*{say(f'term-{key}')}*\n{say(f'explain-{key}')}"
    return Message(text, [section(text)])


def example_of(question: Question, language: Language) -> Message:
    """Show an example of an answer."""
    return _lines(catalogue(language)(f"example-{question.topic}"))


def ideas_for(question: Question, group: IdeaGroup | None, language: Language) -> Message:
    """Show what to think of; at a touchpoint also the ideas for its phase (rule 17)."""
    say = catalogue(language)
    text = say(f"ideas-{question.topic}")
    if question.topic == Topic.TOUCHPOINT and group is not None:
        text += "\n\n" + say(f"ideas-touchpoint-{group}")
    return _lines(text)


def metrics_ideas(language: Language) -> Message:
    """Show metrics worth tracking beside the map (rule 18)."""
    return _lines(catalogue(language)("ideas-metrics"))


def journey_list(journeys: Sequence[Listed], language: Language) -> Message:
    """List the journeys that somebody may see, with where each is."""
    say = catalogue(language)
    if not journeys:
        return note("list-empty", language)
    lines = []
    for journey in journeys[:_LISTED]:
        stage = journey.question.stage
        values = {"title": safe(journey.title), "channel": journey.channel_id}
        lines.append(
            say("list-line", stage=say(f"stage-{stage}"), **values)
            if stage
            else say("list-line-finished", **values)
        )
    shown = fitting(sections(lines), most=MESSAGE_BLOCKS, characters=MESSAGE_CHARACTERS)
    return Message(say("list-heading"), [section(f"*{say('list-heading')}*"), *shown])


def _lines(text: str) -> Message:
    return Message(text, sections(text.split("\n")))


def _shown(value: object) -> object:
    """Make what people typed safe; numbers stay numbers, for the plurals."""
    return value if isinstance(value, int | float) else safe(str(value if value is not None else ""))
