"""Everything the parts of the playground share while it runs."""

from dataclasses import dataclass, field

from bot.playground.alarms import Alarms
from bot.playground.delivery import Delivery
from bot.playground.expiring import Expiring
from bot.playground.faults import Faults
from bot.playground.files import Processing
from bot.playground.socket_mode import SocketMode
from bot.playground.tickets import Tickets
from bot.playground.traffic import Traffic
from bot.playground.world import World


@dataclass(frozen=True)
class Credentials:
    """What the app needs to speak to this workspace; none of it is secret."""

    bot_token: str = "xoxb-playground"  # noqa: S105  # opens nothing but a playground
    app_token: str = "xapp-playground"  # noqa: S105  # opens nothing but a playground
    signing_secret: str = "playground-signing-secret"  # noqa: S105  # protects nothing


@dataclass
class Playground:
    """A running playground: the workspace and the connections between it and the app."""

    world: World
    traffic: Traffic
    faults: Faults
    tickets: Tickets
    delivery: Delivery
    sockets: SocketMode
    processing: Processing
    alarms: Alarms
    expiring: Expiring
    credentials: Credentials = field(default_factory=Credentials)
