"""Sentences of everyday life, by what they are about: those that tell of health, and clean ones that look like them."""

from tests.matcher.screening.everyday import (
    clean_care,
    clean_lives,
    clean_trades,
    clean_words,
    clean_work,
    illness,
    lives,
    notes,
    roundabout,
    stories,
    turns,
)

TELLING = {
    "illness": illness.SENTENCES,
    "roundabout": roundabout.SENTENCES,
    "lives": lives.SENTENCES,
    "notes": notes.SENTENCES,
    "stories": stories.SENTENCES,
    "turns": turns.SENTENCES,
}
CLEAN = {
    "care": clean_care.SENTENCES,
    "work": clean_work.SENTENCES,
    "words": clean_words.SENTENCES,
    "trades": clean_trades.SENTENCES,
    "lives": clean_lives.SENTENCES,
}
