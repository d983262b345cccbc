"""What the engine tells of jobs: how far each is, and what is to become of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.guide.later import Job


class JobFailed(Exception):
    """A job that will not be tried again of its own accord; says why, without anything that people wrote."""


@dataclass(frozen=True)
class Again:
    """A job is to be tried again after so many seconds, since it `failed` or since its turn has not come."""

    after: float
    failed: bool


class State(StrEnum):
    """How far a job is."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True)
class JobSeen:
    """A job as the engine has it: `attempt` counts from 1, `at` is when it came to this state (UTC)."""

    job: Job
    state: State
    attempt: int
    at: datetime
    not_before: datetime | None = None
    error: str = ""


@dataclass(frozen=True)
class Counts:
    """How many jobs there are in each state; `retried` counts those that were tried again, whatever came of it.

    `waiting_since` is when the job that waits longest was noted (UTC).
    """

    queued: int
    running: int
    failed: int
    done: int
    retried: int
    waiting_since: datetime | None
