"""The report's plots as SVG inside the page: patterns and labels beside colour; a table under each says the same."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Final

INK, ACCENT, SECOND, LINE = "#17262b", "#0b5c4a", "#d98c1f", "#c9d3d1"
WIDTH: Final = 8.0
ROW: Final = 0.34
"""Inches: of a plot, and of one bar with its label."""
Series = tuple[str, Sequence[float | None]]


def bars(labels: Sequence[str], series: Sequence[Series], axis: str) -> str:
    """Horizontal bars, the first label on top; one or two series, the second hatched. An SVG element."""
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    # Fixed ids and no date, so that the same report is the same bytes; text stays text, which screen readers can read.
    with rc_context({"svg.hashsalt": "hallowerk", "svg.fonttype": "none", "font.size": 10}):
        height = ROW * len(labels) * (1 + 0.35 * (len(series) - 1)) + 1.0
        figure = Figure(figsize=(WIDTH, height), layout="constrained")
        axes = figure.add_subplot()
        thickness = 0.78 / len(series)
        for place, (name, values) in enumerate(series):
            heights = [row + (place - (len(series) - 1) / 2) * thickness for row in range(len(labels))]
            drawn = axes.barh(
                heights,
                [value or 0 for value in values],
                height=thickness,
                color=(ACCENT, SECOND)[place],
                edgecolor=INK,
                linewidth=0.6,
                hatch=("", "///")[place],
                label=name,
            )
            axes.bar_label(drawn, [_label(value) for value in values], padding=3, color=INK, fontsize=9)
        axes.set_yticks(range(len(labels)), labels)
        axes.invert_yaxis()
        axes.set_xlabel(axis)
        axes.margins(x=0.12, y=0.02)
        axes.spines[["top", "right"]].set_visible(False)
        axes.grid(axis="x", color=LINE, linewidth=0.8)
        axes.set_axisbelow(True)
        axes.xaxis.set_major_formatter(lambda value, _: _label(value))
        if len(series) > 1:
            axes.legend(loc="lower right", frameon=False)
        drawing = io.StringIO()
        figure.savefig(drawing, format="svg", metadata={"Date": None, "Creator": None}, transparent=True)
    text = drawing.getvalue()
    return text[text.index("<svg") :].replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1)


def _label(value: float | None) -> str:
    if value is None:
        return "niet getoond"
    return f"{value:,.0f}".replace(",", ".") if value == int(value) else f"{value:.1f}".replace(".", ",")
