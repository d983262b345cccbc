"""``users.*``, ``bots.info``, ``team.info``, ``auth.test``: who is who."""

from bot.playground.model import Json
from bot.playground.shapes import bot_profile, user_json
from bot.playground.web_api.call import ApiError, Call
from bot.playground.world import APP_ID, BOT_ID, TEAM_ID


async def api_test(call: Call) -> Json:
    """Give the arguments back."""
    return {"args": {name: value for name, value in call.arguments.items() if name != "token"}}


async def auth_test(call: Call) -> Json:
    """Say who the token belongs to."""
    world = call.playground.world
    return {
        "url": f"{world.url}/",
        "team": world.team_name,
        "user": world.users[world.bot_user_id].name,
        "team_id": TEAM_ID,
        "user_id": world.bot_user_id,
        "bot_id": BOT_ID,
        "is_enterprise_install": False,
    }


async def open_connection(call: Call) -> Json:
    """Hand out the address of a websocket for Socket Mode."""
    if not call.playground.world.manifest.socket_mode:
        raise ApiError("socket_mode_disabled")
    return {"url": call.playground.sockets.issue_url()}


async def user_info(call: Call) -> Json:
    """Return one user, with the locale when ``include_locale`` is set."""
    return {"user": user_json(call.user(), with_locale=call.flag("include_locale"))}


async def user_list(call: Call) -> Json:
    """Return all users, page by page."""
    page, metadata = call.page(list(call.playground.world.users.values()))
    with_locale = call.flag("include_locale")
    return {"members": [user_json(user, with_locale=with_locale) for user in page]} | metadata


async def bot_info(call: Call) -> Json:
    """Return the app as a bot."""
    world = call.playground.world
    if call.optional("bot") not in {None, BOT_ID}:
        raise ApiError("bot_not_found")
    return {"bot": bot_profile(world) | {"user_id": world.bot_user_id, "app_id": APP_ID}}


async def team_info(call: Call) -> Json:
    """Return the workspace."""
    world = call.playground.world
    team = {"id": TEAM_ID, "name": world.team_name, "domain": world.team_domain, "url": f"{world.url}/"}
    return {"team": team}
