"""A long journey in bands below one another, each with as many steps as stay legible side by side."""

from collections.abc import Sequence


def bands(phase_of_steps: Sequence[object], most: int) -> list[tuple[int, int]]:
    """Divide steps into bands of at most `most`, as (first, behind the last), counted from 0.

    The bands are about equally long. One ends where a phase ends, when that is near enough.
    """
    count = len(phase_of_steps)
    found: list[tuple[int, int]] = []
    start = 0
    for left in range(-(-count // most), 0, -1):
        ideal = start - (start - count) // left
        ends = [
            place
            for place in range(start + 1, min(start + most, count - 1) + 1)
            if phase_of_steps[place] != phase_of_steps[place - 1]
            and count - place <= (left - 1) * most
            and abs(place - ideal) <= most // 4
        ]
        end = count if left == 1 else min(ends, key=lambda place: abs(place - ideal), default=ideal)
        found.append((start, end))
        start = end
    return found
