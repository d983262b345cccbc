"""The table that `make bench` prints."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

_NAME, _VALUE, _RATIO = 50, 12, 9


@dataclass(frozen=True)
class Row:
    """One measurement: what it is, how much, how many times the floor of its run, and what to know of it."""

    name: str
    value: str
    ratio: str
    remark: str


def row(name: str, unit: str, values: Sequence[float], floors: Sequence[float] = (), remark: str = "") -> Row:
    """Give the median of what was measured round by round, and the median of its ratios to their floors."""
    times = f"{median(map(_times, values, floors)):.1f} ×" if floors else ""
    return Row(name, f"{_three_digits(median(values))} {unit}", times, remark)


def show(title: str, explanation: str, rows: Sequence[Row]) -> str:
    """Lay a table out for a terminal."""
    lines = [f"\n{title}", f"{explanation}\n"]
    for one in rows:
        line = f"  {one.name:{_NAME}}{one.value:>{_VALUE}}{one.ratio:>{_RATIO}}   {one.remark}"
        lines.append(line.rstrip())
    return "\n".join(lines)


def _times(value: float, floor: float) -> float:
    return value / floor


def _three_digits(value: float) -> str:
    decimals = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:.{decimals}f}"
