"""OpenTelemetry traces, when the extra `[tracing]` is installed and an address to send them to is set."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Final, Protocol

from api.variables import OTLP_URL
from matcher.errors import SettingsInvalid

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import SpanProcessor

SERVICE: Final = "hallowerk"
Told = Callable[[str, int, str], None]
"""Hears the route, the status and the request's id once they are known."""


class Traces(Protocol):
    """Where spans go."""

    def request(self, method: str, headers: Mapping[str, str]) -> AbstractContextManager[Told]:
        """The span of a whole request, under the caller's own span if the headers name one (W3C trace context)."""

    def span(self, name: str) -> AbstractContextManager[object]:
        """A span under the one that is open."""


class NoTraces:
    """Keeps nothing."""

    def request(self, method: str, headers: Mapping[str, str]) -> AbstractContextManager[Told]:
        return nullcontext(_unheard)

    def span(self, name: str) -> AbstractContextManager[object]:
        return nullcontext()


def _unheard(route: str, status: int, request_id: str) -> None:
    """For who keeps no traces."""


NO_TRACES: Final = NoTraces()


class OpenTelemetry:
    """Spans of requests and their phases; attributes are the method, the route, the status and the request's id."""

    def __init__(self, processor: SpanProcessor) -> None:
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider

        self._provider = TracerProvider(resource=Resource.create({"service.name": SERVICE}))
        self._provider.add_span_processor(processor)
        self._tracer = self._provider.get_tracer(SERVICE)

    @contextmanager
    def request(self, method: str, headers: Mapping[str, str]) -> Iterator[Told]:
        from opentelemetry.propagate import extract
        from opentelemetry.trace import SpanKind

        parent = extract({name.lower(): value for name, value in headers.items()})
        attributes = {"http.request.method": method}
        with self._tracer.start_as_current_span(
            method, parent, SpanKind.SERVER, attributes, record_exception=False, set_status_on_exception=False
        ) as span:

            def told(route: str, status: int, request_id: str) -> None:
                span.update_name(f"{method} {route}")
                span.set_attributes(
                    {"http.route": route, "http.response.status_code": status, "hallowerk.request_id": request_id}
                )

            yield told

    def span(self, name: str) -> AbstractContextManager[object]:
        return self._tracer.start_as_current_span(name, record_exception=False, set_status_on_exception=False)


def open_traces(url: str | None) -> Traces:
    """Traces that are sent to an OTLP address over HTTP; none without one. SettingsInvalid without `[tracing]`."""
    if url is None:
        return NO_TRACES
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError:
        raise SettingsInvalid(
            f"{OTLP_URL.name}: installeer hallowerk-matching[tracing], of laat deze instelling weg."
        ) from None
    return OpenTelemetry(BatchSpanProcessor(OTLPSpanExporter(endpoint=url)))
