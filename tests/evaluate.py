"""How well the checks, the hearing and the coach do: `python -m tests.evaluate [steps|hearing|coach]`.

Exits with 1 when one of them does worse than it should.
"""

import sys

from tests import evaluate_hearing, evaluate_steps
from tests.coach import evaluate as evaluate_coach

MEASURES = {"steps": evaluate_steps.main, "hearing": evaluate_hearing.main, "coach": evaluate_coach.main}


def main(arguments: list[str]) -> int:
    """Run the measures that are named, or all; the other arguments are theirs."""
    named = [name for name in MEASURES if name in arguments] or list(MEASURES)
    rest = [argument for argument in arguments if argument not in MEASURES]
    return max([MEASURES[name](rest) for name in named])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
