"""Filling in a prompt: strictly, so that a value that was forgotten is an error, and in a sandbox."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from jinja2 import StrictUndefined, Template, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.journey.language import Language
from prompts.coach.files import FRAME, Prompt, PromptError, load

LANGUAGES: Mapping[Language, str] = {Language.NL: "Dutch", Language.EN: "English"}
"""What the prompts call the languages in which the model may answer."""


@dataclass(frozen=True)
class Rendered:
    """A prompt that is ready to be sent. `canary` is in the system's part, and belongs in no answer.

    `instructions` is the system's part without the frame: what is ours and secret, and long enough to recognise.
    """

    system: str
    user: str
    canary: str
    instructions: str


def render(
    prompt: Prompt, language: Language, material: Mapping[str, Any], values: Mapping[str, Any] | None = None
) -> Rendered:
    """Fill in a prompt with values of ours, and with what people typed inside a fence; raises `PromptError`."""
    fence, canary = f"material-{prompt.id}-{secrets.token_hex(8)}", f"RG-{secrets.token_hex(6)}"
    ours = {**(values or {}), "language": LANGUAGES[language]}
    fenced = f"<{fence}>\n{json.dumps(material, ensure_ascii=False, indent=1)}\n</{fence}>"
    try:
        instructions = _template(prompt.system).render(ours)
        framed = {"instructions": instructions, "language": LANGUAGES[language]}
        system = _template(load(FRAME).system).render(framed, fence=fence, canary=canary)
        user = _template(prompt.user).render(ours, material=fenced)
    except TemplateError as error:
        raise PromptError(f"{prompt.id}: {error}") from error
    return Rendered(system, user, canary, instructions)


@cache
def _template(text: str) -> Template:
    # Nothing is escaped: the result is plain text for a model, and no page.
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.from_string(text)
