"""Answers a question about journeys without a model: by what it asks for, else by its words, else honestly not."""

from bot.coach.answering.choosing import answer
from bot.coach.answering.intents import Intent, Question, journeys_meant, read_question
from bot.coach.answering.page import NOBODY, Page
from bot.coach.cleaning import cut
from bot.coach.fitting import fitted
from bot.coach.proposals import Coached
from bot.coach.requests import Answer, Known
from bot.journey.hearing.words import words_of
from bot.journey.language import Language
from prompts.catalogue import Catalogue, catalogue

MOST_LINES = 8
_MOST_ASKED = 200
_MOST_JOURNEYS = 3
_LINES_OF_ONE = {1: 7, 2: 4, 3: 2}
_MOST_TITLES = 6


def by_rules(request: Answer) -> Coached:
    """Answer from the journeys, naming steps and fixes; say what they do not tell."""
    return fitted(_answered(request))


def _answered(request: Answer) -> Coached:
    say = catalogue(request.language)
    if not request.known:
        return Coached(text=say("answer-no-journeys"), unknown=[cut(request.asked.strip(), _MOST_ASKED)])
    question = read_question(request.asked, request.known)
    if Intent.COUNT in question.intents and _is_about_journeys(question.text) and len(request.known) > 1:
        return _journeys(request, say)
    meant = journeys_meant(question.text, request.known)
    pages = [Page(request.known[place], request.language, request.today) for place in meant]
    several = len(request.known) > 1
    most = _LINES_OF_ONE[min(len(pages), _MOST_JOURNEYS)]
    answering = []
    for page in pages:
        answered = answer(page, question, most)
        if answered and page.lines:
            answering.append(page)
        if len(answering) == _MOST_JOURNEYS:
            break
    if not answering:
        return _unanswered(request, question, say, pages[0])
    return _together(request, say, answering, several=several)


def _together(request: Answer, say: Catalogue, pages: list[Page], *, several: bool) -> Coached:
    lines: list[str] = []
    named: list[str] = []
    unknown: list[str] = []
    for page in pages:
        if several:
            lines.append(say("answer-in-journey", title=page.journey.title, said=page.lines[0]))
            lines += page.lines[1:]
        else:
            lines += page.lines
        named += [named_in(page.known, one, several=several) for one in page.named]
        unknown += page.unknown
    # A question keeps its own mark at the end of a sentence.
    kept = [line.replace("?.", "?").replace("!.", "!") for line in lines[:MOST_LINES]]
    if len(pages) < len(request.known) and len(pages) == _MOST_JOURNEYS:
        unknown.append(say("answer-other-journeys", count=len(request.known) - len(pages)))
    return Coached(text="\n".join(kept), named=named, unknown=list(dict.fromkeys(unknown)))


def named_in(known: Known, part_id: str, *, several: bool) -> str:
    """Write the id of a part that is named: "s4", and where there are several journeys "12.s4", of journey 12."""
    return f"{known.id}.{part_id}" if several else part_id


def _journeys(request: Answer, say: Catalogue) -> Coached:
    lines = [say("answer-journeys-counted", count=len(request.known))]
    for known in request.known[:_MOST_TITLES]:
        journey = known.journey
        lines.append(
            say(
                "answer-journey",
                title=journey.title,
                steps=say("answer-count-steps", count=len(journey.steps)),
                fixes=say("answer-count-fixes", count=sum(not fix.is_finished for fix in journey.fixes)),
            )
        )
    more = len(request.known) - _MOST_TITLES
    unknown = [say("answer-other-journeys", count=more)] if more > 0 else []
    return Coached(text="\n".join(lines), unknown=unknown)


def _unanswered(request: Answer, question: Question, say: Catalogue, page: Page) -> Coached:
    """Say honestly that the journeys do not tell, with three questions that they do answer."""
    key = "answer-unknown" if len(request.known) > 1 else "answer-unknown-one"
    text = say(key, title=page.journey.title)
    ideas = _answerable(page, request.language)
    text += "\n" + say("answer-ask-instead", first=ideas[0], second=ideas[1], third=ideas[2])
    return Coached(text=text, unknown=[cut(question.text, _MOST_ASKED)])


def _answerable(page: Page, language: Language) -> list[str]:
    """Give three questions, those first to which this journey holds an answer."""
    say = catalogue(language)
    journey = page.journey
    persona = journey.personas[0].name if journey.personas else NOBODY
    ideas = [
        ("answer-idea-lose", any(phase.entered for phase in journey.phases), {}),
        ("answer-idea-worst", any((one.emotion or 0) < 0 for one in journey.touchpoints), {}),
        ("answer-idea-first", bool(journey.fixes), {}),
        ("answer-idea-persona", bool(journey.personas), {"name": persona}),
        ("answer-idea-satisfied", bool(journey.results), {}),
        ("answer-idea-missing", True, {}),
        ("answer-idea-count", True, {}),
        ("answer-idea-goal", True, {}),
    ]
    return [say(key, **values) for key, holds, values in ideas if holds][:3]


def _is_about_journeys(text: str) -> bool:
    return not {"klantreizen", "reizen", "journeys", "klantreis", "journey"}.isdisjoint(words_of(text))
