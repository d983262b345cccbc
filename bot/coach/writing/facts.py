"""The facts that a summary and a monthly report tell, by name, with their values.

The value `month` is the first day of a month and `due` a day, both as 2026-11-01; they are told in words. `name`
is a persona, `pain` a pain point and `owner` who has a fix, each `NOBODY` where there is none; an owner whose name is
not known is `SOMEBODY`. Scores and emotions
run as everywhere: 0 to 10, and -2 to +2; `share` is in percent.

| name                              | values                                    | told                                       |
|-----------------------------------|-------------------------------------------|--------------------------------------------|
| shape                             | steps, touchpoints, personas              | how much there is                          |
| no-steps                          |                                           | nothing is there yet                       |
| goal                              | goal                                      | where the customer should end              |
| no-goal                           |                                           |                                            |
| result-below, result-at           | month, average, count, goal, by           | the last results, against the goal         |
| result-first                      | month, average, count                     | results where no goal is set               |
| no-results                        | month, in a report                        | nobody gave a score                        |
| better, worse, same               | month, average, by                        | against an earlier month                   |
| share-at-goal                     | share, goal                               | how many reach the goal                    |
| worst                             | number, step, emotion, name, pain         | where it feels worst                       |
| nothing-hurts                     |                                           | feelings are known, and none is bad        |
| lose-most                         | phase, share, moved, entered              | where fewest move on                       |
| best                              | number, step, name                        | where it feels best                        |
| fix-first                         | fix, owner, due                           | what comes first; `due` empty without date |
| fixes-open                        | count, late                               | how many are left                          |
| no-fixes                          |                                           |                                            |
| untouched                         | count, number                             | steps without touchpoint; the first of them|
| assumed                           | count, all                                | touchpoints that are assumptions           |
| walked                            | count, better, worse                      | who walked, and how it went against before |
| not-walked                        |                                           |                                            |
| broken                            | count, number, step                       | what did not work; the first of them       |
| nothing-broken                    |                                           | people walked, and all of it worked        |
| fixes-done, fixes-late            | count                                     | in the month of the report                 |
| stale                             | count, number                             | steps nobody walked or touched for 60 days |
| action-<what>                     | number, step, fix, days, month as it takes| the one thing to do, last                  |
"""

from bot.coach.writing.common import NOBODY, SOMEBODY
from bot.coach.writing.of_journey import facts_of_journey
from bot.coach.writing.of_report import facts_of_report

__all__ = ["NOBODY", "SOMEBODY", "facts_of_journey", "facts_of_report"]
