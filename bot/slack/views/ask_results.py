"""The question for the results of a month, to whoever knows them."""

from bot.guide.score_asking import Question, Said
from bot.guide.telling import Told
from bot.slack.views.blocks import Message, actions, button, context, safe, section
from bot.slack.views.picture import Picture
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import month, number


def ask_results(told: Told, _picture: Picture | None) -> Message:
    """Ask for results; once they are there, or somebody put it off, the message says so in its place."""
    question: Question = told.value
    say = catalogue(told.language)
    when, title = month(question.month, told.language), safe(question.title)
    if question.result is not None:
        text = _answered(question, say)
        return Message(text, [section(text), actions(_figures(question, say))])
    if question.said is not None:
        key = "ask-results-later" if question.said == Said.LATER else "ask-results-unknown"
        text = say(key, month=when, title=title)
        return Message(text, [context(text), actions(_fill(question, say))])
    text = say("ask-results-again" if question.is_again else "ask-results", month=when, title=title)
    about = f"{question.journey_id}|{question.subject}"
    return Message(
        text,
        [
            section(f"{text}\n{say('ask-results-why')}"),
            actions(
                _fill(question, say),
                button(
                    say("ask-results-paste"), "ask_paste", f"{question.journey_id}|{question.month:%Y-%m}"
                ),
                button(say("ask-results-not-known"), "ask_unknown", about),
                button(say("ask-results-next-week"), "ask_later", about),
            ),
        ],
    )


def _answered(question: Question, say: Catalogue) -> str:
    result = question.result
    average = number(result.average, say.language) if result else ""
    values = {
        "month": month(question.month, say.language),
        "title": safe(question.title),
        "average": average,
        "responses": say("score-responses", count=result.responses if result else 0),
    }
    if question.by:
        return say("ask-results-answered-by", name=safe(question.by), **values)
    return say("ask-results-answered", **values)


def _fill(question: Question, say: Catalogue) -> dict[str, object]:
    value = f"{question.journey_id}|{question.month:%Y-%m}"
    return button(say("ask-results-fill"), "ask_fill", value, style="primary")


def _figures(question: Question, say: Catalogue) -> dict[str, object]:
    return button(say("ask-results-figures"), "score_figures", str(question.journey_id))
