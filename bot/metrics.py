"""Figures of what one process does, in the form that monitoring reads. Each bot has a registry of its own."""

from math import nan

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

# Slack gives up waiting for an acknowledgement after 3 seconds.
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0)
_LONG_SECONDS = (0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0)


class Metrics:
    """What is counted. Labels are few and come from code, or from what Slack signed: no texts, no people."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        self.acks = Histogram(
            "reisgids_ack_seconds",
            "Seconds until a delivery from Slack was acknowledged.",
            ["kind"],
            buckets=_SECONDS,
            registry=registry,
        )
        self.deliveries = Counter(
            "reisgids_deliveries",
            "Events, clicks, commands and windows that Slack delivered, by kind, name and how we answered.",
            ["kind", "name", "status"],
            registry=registry,
        )
        self.refused = Counter(
            "reisgids_refused",
            "Deliveries that were refused for Slack to send again, because too much was in hand or we were stopping.",
            ["kind"],
            registry=registry,
        )
        self.in_hand = Gauge(
            "reisgids_in_hand", "Deliveries that are not finished, acknowledged or not.", registry=registry
        )
        self.slack_calls = Counter(
            "reisgids_slack_calls",
            "Calls of Slack's Web API, by method and HTTP status; 0 where no answer came.",
            ["method", "status"],
            registry=registry,
        )
        self.errors = Counter(
            "reisgids_errors",
            "Lines that the log has of an error, by where it was.",
            ["logger"],
            registry=registry,
        )
        self.jobs = Gauge(
            "reisgids_jobs",
            "Jobs that the database has, of all processes: queued, running, failed or done; and how many were retried.",
            ["state"],
            registry=registry,
        )
        self.job_lag = Gauge(
            "reisgids_job_lag_seconds",
            "How long what is due longest has been waiting for a worker.",
            registry=registry,
        )
        self.scores = Counter(
            "reisgids_score_requests",
            "Requests of survey tools, by HTTP status.",
            ["status"],
            registry=registry,
        )
        self.model_calls = Counter(
            "reisgids_model_calls",
            "Calls of the language model, by task and what came of it: ok, or why it did not answer.",
            ["task", "outcome"],
            registry=registry,
        )
        self.model_seconds = Histogram(
            "reisgids_model_seconds",
            "Seconds until the language model answered, or did not.",
            ["task"],
            buckets=_LONG_SECONDS,
            registry=registry,
        )

    def note_model_call(self, task: str, outcome: str, seconds: float) -> None:
        """Note a call of the language model."""
        self.model_calls.labels(task, outcome).inc()
        self.model_seconds.labels(task).observe(seconds)

    def note_jobs(self, *, lag: float, **counts: int) -> None:
        """Note how many jobs there are in each state, and the lag in seconds."""
        for state, count in counts.items():
            self.jobs.labels(state).set(count)
        self.job_lag.set(lag)

    def forget_jobs(self) -> None:
        """Tell nothing of jobs rather than what was true before the database went away."""
        self.jobs.clear()
        self.job_lag.set(nan)

    def text(self) -> bytes:
        """Give all figures as they stand."""
        return generate_latest(self.registry)
