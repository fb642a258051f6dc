"""What is past its period goes: people by their last change, vacancies by their closing date, the rest by its time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta

from index.store import Store


def past_retention(store: Store, days: Mapping[str, int], today: date) -> Mapping[str, tuple[str, ...]]:
    """Ids whose period is over, by table. Without a date nothing is known to be old, and the row stays."""

    def old(day: date | None, table: str) -> bool:
        return day is not None and day < today - timedelta(days=days[table])

    people = [
        person.id
        for person in store.everyone()
        if old(None if person.updated_at is None else person.updated_at.date(), "candidate")
    ]
    jobs = [job.id for job in store.vacancies() if old(job.closing_date, "vacancy")]
    return {"candidate": tuple(people), "vacancy": tuple(jobs)}


def retain(store: Store, days: Mapping[str, int], today: date) -> Mapping[str, int]:
    """Erases it; how many went, by table of the setting."""
    old = past_retention(store, days, today)
    for id in old["candidate"]:
        store.erase(id)
    for id in old["vacancy"]:
        store.delete_vacancy(id)
    before = datetime.combine(today, time(), UTC) - timedelta(days=days["decision"])
    return {
        "candidate": len(old["candidate"]),
        "vacancy": len(old["vacancy"]),
        "decision": store.forget_dated("decision", before),
        "tombstone": store.forget_removals(today, days["tombstone"]),
    }
