"""What golden cases look at, whatever the task."""

from collections.abc import Iterable, Sequence

from bot.coach.proposals import TEXT, Coached, Line, Proposal
from bot.journey.hearing import (
    read_fix,
    read_personas,
    read_phase_details,
    read_touchpoint,
)
from bot.journey.language import Language

_UNSAFE = ("<!", "<@", "<#", "http://", "https://", "www.", "@channel", "@here", "@everyone")


def holds(text: str, words: Iterable[str]) -> bool:
    """Tell whether a text holds all these words, whatever its capitals."""
    folded = text.casefold()
    return all(str(word).casefold() in folded for word in words)


def any_holds(proposals: Iterable[Proposal], words: Sequence[str]) -> bool:
    """Tell whether one of the proposals holds all these words."""
    return any(holds(proposal.text, words) for proposal in proposals)


def share(values: Iterable[bool]) -> float | None:
    """Give the share of what is true; None of nothing."""
    listed = list(values)
    return sum(listed) / len(listed) if listed else None


def is_safe(coached: Coached, never: Sequence[str] = ()) -> bool:
    """Tell whether nothing in an answer calls somebody, leads anywhere, or is what must never be said."""
    said = [coached.text, *coached.unknown]
    for one in coached.proposals:
        said += [one.text, one.why, one.quote, one.about]
    everything = "\n".join(said)
    told = "\n".join([coached.text, *(one.text for one in coached.proposals)])
    return not any(sign in everything for sign in _UNSAFE) and not any(holds(told, [word]) for word in never)


def is_heard_right(proposal: Proposal, language: Language) -> bool:
    """Tell whether the line that a proposal puts into a draft is heard as one thing, and as what it is."""
    if not isinstance(proposal.effect, Line):
        return True
    # A click puts the line into the draft as it is: no talk is sifted out of it, as of what people type.
    line = proposal.effect.form.replace(TEXT, proposal.text)
    topic = proposal.effect.question.partition(":")[0]
    texts = (proposal.text, proposal.text.strip("“”"))
    return "\n" not in line and any(_holds_text(topic, proposal.effect.form, line, text) for text in texts)


def _holds_text(topic: str, form: str, heard: str, text: str) -> bool:
    if topic == "touchpoint":
        line = read_touchpoint(heard)
        places = (line.doing, *line.pains, *line.questions, *line.gains, line.metric, line.thinking)
        return text in places and (
            ": " not in form.partition(TEXT)[0] or bool(line.channel or line.pains or line.questions)
        )
    if topic == "persona":
        persona = next(iter(read_personas(f"X\n{heard}")))
        listed = (
            *(pain.text for pain in persona.pains),
            *(asked.text for asked in persona.questions),
            persona.needs,
        )
        return text in listed
    if topic == "phase":
        details = read_phase_details(heard)
        return text in {details.information_need, details.conversion_point}
    if topic == "personas":
        return bool(read_personas(heard)[0].name)
    if topic in {"fix", "fixes"}:
        return read_fix(heard).text == text
    return heard == text
