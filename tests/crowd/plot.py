"""A line in a picture (SVG), with the ends of both axes named."""

from __future__ import annotations

from collections.abc import Sequence

WIDE, HIGH, MARGIN = 800, 300, 50


def drawn(samples: Sequence[tuple[float, float]], title: str) -> str:
    """The picture of (seconds, megabytes); the upright axis begins at zero."""
    longest, most = max(when for when, _ in samples), max(held for _, held in samples) * 1.1
    points = " ".join(
        f"{MARGIN + when / longest * (WIDE - 2 * MARGIN):.1f},{HIGH - MARGIN - held / most * (HIGH - 2 * MARGIN):.1f}"
        for when, held in samples
    )
    corner = f"M{MARGIN} {MARGIN}V{HIGH - MARGIN}H{WIDE - MARGIN}"
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {HIGH}" role="img" font-family="sans-serif">',
            f"<title>{title}</title>",
            f'<rect width="{WIDE}" height="{HIGH}" fill="white"/>',
            f'<path d="{corner}" fill="none" stroke="black"/>',
            f'<polyline points="{points}" fill="none" stroke="#00539f" stroke-width="2"/>',
            f'<text x="{MARGIN}" y="{MARGIN - 15}">{title}</text>',
            f'<text x="5" y="{MARGIN + 5}" font-size="12">{most:.0f} MB</text>',
            f'<text x="{MARGIN}" y="{HIGH - MARGIN + 20}" font-size="12">0</text>',
            f'<text x="{WIDE - 2 * MARGIN}" y="{HIGH - MARGIN + 20}" font-size="12">{longest / 60:.0f} min</text>',
            "</svg>\n",
        )
    )
