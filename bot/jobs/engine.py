"""The engine of jobs: DBOS, in our own database, and all that is known of it behind this one face."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from dbos import DBOS, DBOSClient, DBOSConfig, DBOSPortableJSONSerializer, EnqueueOptions, WorkflowStatus
from sqlmodel import Session

from bot.guide.later import Job
from bot.jobs.states import Again, Counts, JobSeen, State
from storage.database import Database
from storage.jobs import SCHEMA, counts, longest_waiting

_NAME = "reisgids"
_VERSION = "1"
"""Of the form in which jobs are stored. Always the same, or a new release would leave what is queued where it is."""
_QUEUE = "jobs"
_FIRST = "job"
_AGAIN = "job again"
_QUEUED = ("ENQUEUED", "DELAYED")
_RUNNING = ("PENDING",)
_FAILED = ("ERROR", "MAX_RECOVERY_ATTEMPTS_EXCEEDED", "CANCELLED")
_DONE = ("SUCCESS",)
_LOOKED_AT = 500
"""How many jobs are looked at in one go."""
_ON_SQLITE, _ON_POSTGRESQL = 10, 20
"""How many jobs one worker does at once. On SQLite people share the one writer with them."""

Do = Callable[[Job, int], Coroutine[Any, Any, "Again | None"]]


def prepare(database: Database) -> None:
    """Make the engine's tables, or bring them up to date."""
    _quietly()
    url = database.engine.url.render_as_string(hide_password=False)
    DBOS.migrate(url, schema=SCHEMA)


class Jobs:
    """Notes jobs (it is what `bot.guide.later.Later` asks for), and tells which there are."""

    def __init__(self, database: Database) -> None:
        _quietly()
        self.database = database
        self.engine = database.engine_for_jobs()
        self._client = DBOSClient(
            system_database_engine=self.engine,
            dbos_system_schema=SCHEMA,
            serializer=DBOSPortableJSONSerializer(),
            application_name=_NAME,
            lazy=True,
        )

    @property
    def at_once(self) -> int:
        """How many jobs it is worth to do at once."""
        return _ON_SQLITE if self.engine.dialect.name == "sqlite" else _ON_POSTGRESQL

    def enqueue(self, session: Session, job: Job) -> None:
        """Note a job in the transaction of a session; one with the key of an earlier one changes nothing."""
        self._client.enqueue_in_transaction(session, _options(job, 1), _stored(job), 1, 0)

    def try_again(self, job: Job, attempt: int, failures: int, after: float) -> None:
        """Have a job done once more, after so many seconds; `attempt` says which time that is."""
        options = _options(job, attempt)
        options["delay_seconds"] = after
        self._client.enqueue(options, _stored(job), attempt, failures)

    def counts(self) -> Counts:
        """Count the jobs."""
        with self.database.transaction() as session:
            found = counts(session, _QUEUE)
            waiting_since = longest_waiting(session, _QUEUE, "ENQUEUED")

        def count(states: Sequence[str]) -> int:
            return sum(number for (state, _), number in found.items() if state in states)

        retried = sum(number for (_, name), number in found.items() if name == _AGAIN)
        return Counts(count(_QUEUED), count(_RUNNING), count(_FAILED), count(_DONE), retried, waiting_since)

    def look(self, *states: State, retried: bool = False, most: int = 50) -> list[JobSeen]:
        """List jobs, the newest first: those in some states, or all; perhaps only those that were tried again."""
        wanted = [name for state in states or State for name in _NAMES[state]]
        found = self._client.list_workflows(
            status=wanted,
            queue_name=_QUEUE,
            name=_AGAIN if retried else None,
            limit=most,
            sort_desc=True,
        )
        return [_seen(one) for one in found]

    def retry(self, key: str) -> bool:
        """Have a failed job done once more, at once; False where no job with this key has failed."""
        found = self._client.list_workflows(status=list(_FAILED), workflow_id_prefix=key, queue_name=_QUEUE)
        ids = [one.workflow_id for one in found if _seen(one).job.key == key]
        for workflow_id in ids:
            self._client.rewind_workflow(workflow_id, queue_name=_QUEUE)
        return bool(ids)

    def abandoned(self, living: Callable[[], set[str]]) -> list[str]:
        """List the ids of jobs that are running for nobody who lives. Who lives is asked after what is running."""
        running = self._client.list_workflows(status=list(_RUNNING), load_input=False, load_output=False)
        alive = living() if running else set()
        return [one.workflow_id for one in running if one.executor_id not in alive]

    def resume(self, ids: Sequence[str]) -> None:
        """Have jobs done from their beginning, by whoever is free."""
        if ids:
            self._client.resume_workflows(list(ids), queue_name=_QUEUE)

    def forget_done(self, before: datetime, *, failed_before: datetime) -> int:
        """Forget jobs that were done before, and those that had failed before; gives how many."""
        forgotten = 0
        for states, moment in ((_DONE, before), (_FAILED, failed_before)):
            while ids := [
                one.workflow_id
                for one in self._client.list_workflows(
                    status=list(states),
                    completed_before=moment.isoformat(),
                    limit=_LOOKED_AT,
                    load_input=False,
                    load_output=False,
                )
            ]:
                self._client.delete_workflows(ids)
                forgotten += len(ids)
        return forgotten

    def close(self) -> None:
        """Close the connections."""
        self._client.destroy()
        self.engine.dispose()


class Engine:
    """Takes jobs from the queue, so many at once, and has each done in the loop of whoever starts it.

    There is one at a time in a process.
    """

    def __init__(self, jobs: Jobs, worker_id: str, do: Do, *, at_once: int, look_every: float) -> None:
        self._jobs = jobs
        self._worker_id = worker_id
        self._do = do
        self._at_once = at_once
        self._look_every = look_every
        self._loop = asyncio.get_running_loop()

    async def start(self) -> None:
        """Begin to take jobs."""
        await asyncio.to_thread(self._launch)

    async def stop(self, patience: float) -> None:
        """Take no more jobs, and wait so many seconds for those that run; the others are left as they are."""
        await asyncio.to_thread(
            DBOS.destroy, destroy_registry=True, workflow_completion_timeout_sec=max(1, round(patience))
        )

    def _launch(self) -> None:
        config = DBOSConfig(
            name=_NAME,
            application_version=_VERSION,
            executor_id=self._worker_id,
            system_database_engine=self._jobs.engine,
            dbos_system_schema=SCHEMA,
            serializer=DBOSPortableJSONSerializer(),
            run_migrations=False,
            use_listen_notify=False,
            scheduler_polling_interval_sec=3600.0,
            log_level="WARNING",
        )

        def work(stored: dict[str, Any], attempt: int = 1, failures: int = 0) -> str:
            return self._work(stored, attempt, failures)

        DBOS(config=config)
        for name in (_FIRST, _AGAIN):
            DBOS.workflow(name=name)(work)
        DBOS.listen_queues([_QUEUE])
        DBOS.launch()
        DBOS.register_queue(
            _QUEUE,
            worker_concurrency=self._at_once,
            polling_interval_sec=self._look_every,
            on_conflict="always_update",
        )

    def _work(self, stored: dict[str, Any], attempt: int, failures: int) -> str:
        """Do a job, in a thread of the engine's. What it raises makes the job a failed one."""
        job = _read(stored)
        again = asyncio.run_coroutine_threadsafe(self._do(job, failures), self._loop).result()
        if again is None:
            return "done"
        # Noted before this one ends: a process that dies in between does this one again, which does no harm.
        self._jobs.try_again(job, attempt + 1, failures + again.failed, again.after)
        return "again"


_NAMES: dict[State, tuple[str, ...]] = {
    State.QUEUED: _QUEUED,
    State.RUNNING: _RUNNING,
    State.DONE: _DONE,
    State.FAILED: _FAILED,
}


def _options(job: Job, attempt: int) -> EnqueueOptions:
    first = attempt == 1
    return EnqueueOptions(
        workflow_name=_FIRST if first else _AGAIN,
        queue_name=_QUEUE,
        workflow_id=job.key if first else f"{job.key}~{attempt}",
        app_version=_VERSION,
    )


def _stored(job: Job) -> dict[str, Any]:
    return asdict(job) | {"due": job.due.isoformat() if job.due else None}


def _read(stored: dict[str, Any]) -> Job:
    """Read a job as it was stored, perhaps by an earlier release that knew less."""
    due = stored.get("due")
    return Job(
        kind=stored["kind"],
        key=stored["key"],
        workspace_id=stored["workspace_id"],
        journey_id=stored["journey_id"],
        subject=stored.get("subject", ""),
        due=datetime.fromisoformat(due) if due else None,
    )


def _seen(found: WorkflowStatus) -> JobSeen:
    arguments = found.input["args"] if found.input else ()
    state = next(state for state, names in _NAMES.items() if found.status in names)
    return JobSeen(
        job=_read(arguments[0]),
        state=state,
        attempt=arguments[1],
        at=_moment(found.updated_at or found.created_at or 0),
        not_before=_moment(found.delay_until_epoch_ms) if found.delay_until_epoch_ms else None,
        error=str(found.error) if found.error is not None else "",
    )


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _quietly() -> None:
    """Keep DBOS from a console of its own: what it has to say goes to our log, from warnings on."""
    logger = logging.getLogger("dbos")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
        logger.setLevel(logging.WARNING)
