"""Text in its comparable form, character for character, so that every position stays what it was."""

from __future__ import annotations

import unicodedata

_PLAIN = {
    "’": "'", "‘": "'", "`": "'", "´": "'", "–": "-", "—": "-", "‐": "-", "‑": "-", "\xa0": " ", "\u202f": " ",
    "\t": " ", "“": '"', "”": '"',
}  # fmt: skip


class _Folds(dict[int, str]):
    """Character to its folded form, filled as characters come by; a form is always one character."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        bare = "".join(part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part))
        lower = bare.lower()
        folded = _PLAIN.get(char, lower if len(lower) == 1 else char)
        self[code] = folded
        return folded


_FOLDS = _Folds()


def folded(text: str) -> str:
    """Return the text in lower case without accents; len(folded(text)) == len(text)."""
    return text.translate(_FOLDS)
