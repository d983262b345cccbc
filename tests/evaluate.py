"""How well the checks and the hearing do on labelled sentences: `python -m tests.evaluate [steps|hearing]`.

Exits with 1 when one of them does worse than it should.
"""

import sys

from tests import evaluate_hearing, evaluate_steps

MEASURES = {"steps": evaluate_steps.main, "hearing": evaluate_hearing.main}


def main(arguments: list[str]) -> int:
    """Run the measures that are named, or both; the other arguments are theirs."""
    named = [name for name in MEASURES if name in arguments] or list(MEASURES)
    rest = [argument for argument in arguments if argument not in MEASURES]
    return max([MEASURES[name](rest) for name in named])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
