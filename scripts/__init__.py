"""Verbs typed by a person: one file per verb, thin."""
