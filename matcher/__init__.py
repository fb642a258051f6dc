"""The reasoning: pure Python over numpy; no I/O, no framework, no clock, no environment."""
