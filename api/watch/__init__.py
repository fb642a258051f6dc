"""Watching the service: request ids, phases, metrics, log lines and traces; none of them names a person."""
