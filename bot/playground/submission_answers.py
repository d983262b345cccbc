"""What an app answers to a submitted modal: errors, another view, or nothing, which closes it.

Source: https://docs.slack.dev/surfaces/modals/#response_actions
"""

from typing import Any

from bot.playground import modals
from bot.playground.delivery import Answer
from bot.playground.files import file_problems
from bot.playground.limits import violations
from bot.playground.model import Json, View
from bot.playground.world import World

TROUBLE = "We had some trouble connecting. Try again?"
METHOD = "view_submission"


def answer_submission(world: World, view: View, answer: Answer) -> None:
    """Do what the app answered; what it may not answer is recorded and shown as Slack's trouble."""
    if not answer.acknowledged:
        world.notify(view.user_id, TROUBLE, view.id)
        return
    problems = _apply(world, view, answer.payload or {})
    if problems:
        world.record_violation(METHOD, problems, answer.payload)
        world.notify(view.user_id, TROUBLE, view.id)


def _apply(world: World, view: View, reply: Json) -> list[str]:
    action = reply.get("response_action")
    if action is None:
        return _close(world, view, reply)
    if action == "clear":
        modals.close_all(world, view.user_id)
        return []
    if action == "errors":
        return _show_errors(world, view, reply.get("errors"))
    if action in {"update", "push"}:
        return _show_view(world, view, action, reply.get("view"))
    return [f"unknown response_action {action!r}"]


def _close(world: World, view: View, reply: Json) -> list[str]:
    if reply:
        return [f"an answer without response_action must be empty, has {', '.join(reply)}"]
    stack = world.modals.get(view.user_id, [])
    if view in stack:
        stack.remove(view)
    world.touch()
    return []


def _show_errors(world: World, view: View, errors: Any) -> list[str]:
    if not isinstance(errors, dict) or not errors:
        return ["response_action errors needs errors by block_id"]
    inputs = {block["block_id"] for block in view.blocks if block["type"] == "input"}
    problems = [f"errors names {name!r}, which is no input block" for name in errors if name not in inputs]
    problems += [
        f"the error for {name!r} is no text" for name, text in errors.items() if not isinstance(text, str)
    ]
    if not problems:
        view.errors = dict(errors)
        world.touch()
    return problems


def _show_view(world: World, view: View, action: str, payload: Any) -> list[str]:
    if not isinstance(payload, dict):
        return [f"response_action {action} needs a view"]
    problems = violations(payload, "modal") or [str(problem) for problem in file_problems(world, payload)]
    if problems:
        return problems
    if modals.external_id_taken(world, payload, except_view=view if action == "update" else None):
        return ["external_id is already in use"]
    if action == "update":
        modals.replace(world, view, payload)
    elif len(world.modal_stack(view.user_id)) >= modals.MAX_STACK:
        return ["no more than 3 views may be stacked"]
    else:
        modals.push_modal(world, view.user_id, payload)
    return []
