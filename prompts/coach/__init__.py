"""The coach's instructions to the model: one Markdown file for each task, versioned, strictly filled in.

A file begins with what the prompt is (id, version, output, max_output_tokens and, where it matters, temperature), and
goes on with a `## system` and a `## user` part. `{{ language }}` may stand in both; `{{ material }}`, which is what people
typed, in the user's part alone, where it comes between the tags of a fence that is made anew for each call.
"""

from prompts.coach.files import FRAME, Prompt, PromptError, load, names
from prompts.coach.rendering import Rendered, render

__all__ = ["FRAME", "Prompt", "PromptError", "Rendered", "load", "names", "render"]
