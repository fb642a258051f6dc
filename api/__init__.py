"""The outside: JSON, HTTP, environment, wiring."""
