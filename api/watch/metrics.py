"""The numbers of the service for Prometheus: labels are routes, phases, rules, parts and lanes, and never a person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, Protocol

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    GCCollector,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from api.ports import READY, Market, Rounds
from api.watch.phases import Phase, Recorder
from matcher.errors import HalloWerkError

SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 120.0)
"""Upper bounds of the histograms; .15 is what p99 is held to."""


class Lane(Protocol):
    """Bounded work; `api.gate` holds the real ones."""

    @property
    def name(self) -> str: ...

    @property
    def running(self) -> int: ...

    @property
    def waiting(self) -> int: ...


class Metrics:
    """The counters of one application, in a registry of their own."""

    def __init__(self) -> None:
        registry = CollectorRegistry(auto_describe=True)
        self.registry = registry
        for collector in (ProcessCollector, PlatformCollector, GCCollector):
            collector(registry=registry)
        self.requests = Counter(
            "hallowerk_requests", "Answers by route and status.", ("method", "route", "status"), registry=registry
        )
        self.seconds = Histogram(
            "hallowerk_request_seconds",
            "Time from request to answer.",
            ("method", "route"),
            buckets=SECONDS,
            registry=registry,
        )
        self.phases = Histogram(
            "hallowerk_phase_seconds",
            "Time of a request spent in one phase.",
            ("route", "phase"),
            buckets=SECONDS,
            registry=registry,
        )
        self.refused = Counter(
            "hallowerk_refused_pairs",
            "Pairs that a rule refused while matches were sought; a pair counts for every rule that refuses it.",
            ("rule",),
            registry=registry,
        )
        self.shed = Counter(
            "hallowerk_shed_requests",
            "Requests refused with 503 because their lane was full or their deadline had passed.",
            ("lane", "reason"),
            registry=registry,
        )
        self.lexical_only = Counter(
            "hallowerk_lexical_only_answers",
            "Answers by words alone, because the encoder could not be asked.",
            ("route",),
            registry=registry,
        )
        self.in_flight = Gauge("hallowerk_requests_in_flight", "Requests being answered.", registry=registry)

    def watch(self, market: Market) -> None:
        """Adds what a scrape asks of the market itself."""
        self.registry.register(_OfMarket(market))

    def watch_rounds(self, rounds: Rounds) -> None:
        """Adds what a scrape asks of the rounds."""
        self.registry.register(_OfRounds(rounds))

    def watch_lanes(self, lanes: Sequence[Lane]) -> None:
        """Adds what a scrape asks of the lanes."""
        self.registry.register(_OfLanes(lanes))

    def answered(self, method: str, route: str, status: int, seconds: float, recorder: Recorder) -> None:
        """One answer; what no phase claimed is OTHER."""
        phases = recorder.seconds
        self.requests.labels(method, route, str(status)).inc()
        self.seconds.labels(method, route).observe(seconds)
        other = max(0.0, seconds - sum(phases.values()))
        for phase, spent in {**phases, Phase.OTHER: other}.items():
            self.phases.labels(route, phase.value).observe(spent)
        # A copy: work that went on past its deadline may still be counting.
        for rule, pairs in list(recorder.refused.items()):
            self.refused.labels(rule).inc(pairs)
        if recorder.lexical_only:
            self.lexical_only.labels(route).inc()

    def exposition(self) -> bytes:
        """All of it, in Prometheus' text format."""
        return generate_latest(self.registry)


class _OfMarket(Collector):
    """Pools, revisions and parts as they are while somebody looks."""

    def __init__(self, market: Market) -> None:
        self._market = market

    def describe(self) -> Iterable[Metric]:
        """Nothing in advance: the market is not asked before the first scrape."""
        return []

    def collect(self) -> Iterable[Metric]:
        ready = GaugeMetricFamily("hallowerk_part_ready", "1 when a part is ready, else 0.", labels=["part"])
        for part, state in sorted(self._market.readiness().items()):
            ready.add_metric([part], float(state == READY))
        yield ready
        try:
            standing = self._market.standing()
        except HalloWerkError:
            # What cannot be asked is absent, which an alert can see; `hallowerk_part_ready` says why.
            return
        pool = GaugeMetricFamily("hallowerk_pool_objects", "Objects that can be found.", labels=["side"])
        pool.add_metric(["candidates"], standing.candidates)
        pool.add_metric(["vacancies"], standing.vacancies)
        yield pool
        yield GaugeMetricFamily("hallowerk_revision", "Revision of the rows that answers show.", standing.revision)
        yield GaugeMetricFamily(
            "hallowerk_revision_lag", "Revisions that the database is ahead of the answers.", standing.behind
        )
        yield GaugeMetricFamily(
            "hallowerk_unread_objects", "Objects known by their letters until the encoder answers.", standing.unread
        )


class _OfRounds(Collector):
    """How long ago the last round was complete."""

    def __init__(self, rounds: Rounds) -> None:
        self._rounds = rounds

    def describe(self) -> Iterable[Metric]:
        """Nothing in advance: the database is not asked before the first scrape."""
        return []

    def collect(self) -> Iterable[Metric]:
        try:
            hours = self._rounds.hours_since()
        except HalloWerkError:
            return
        if hours is not None:
            yield GaugeMetricFamily(
                "hallowerk_round_age_seconds", "Time since the last round over the market was complete.", hours * 3600
            )


class _OfLanes(Collector):
    """Who is at work and who waits, by lane."""

    def __init__(self, lanes: Sequence[Lane]) -> None:
        self._lanes = lanes

    def collect(self) -> Iterable[Metric]:
        depth = GaugeMetricFamily("hallowerk_queue_depth", "Requests that wait for a place.", labels=["lane"])
        running = GaugeMetricFamily("hallowerk_lane_running", "Requests that have a place.", labels=["lane"])
        for lane in self._lanes:
            depth.add_metric([lane.name], lane.waiting)
            running.add_metric([lane.name], lane.running)
        return [depth, running]
