"""Which dates a rhythm has, at which moments those begin, and when somebody is at work."""

from bot.journey.calendar.coming import Coming, coming, next_dates, resumes_on
from bot.journey.calendar.holidays import countries, country_of, holiday
from bot.journey.calendar.moments import Hours, moment, moment_in, next_moment, still_to_come, working_moment
from bot.journey.calendar.turns import walkers_of

__all__ = [
    "Coming",
    "Hours",
    "coming",
    "countries",
    "country_of",
    "holiday",
    "moment",
    "moment_in",
    "next_dates",
    "next_moment",
    "resumes_on",
    "still_to_come",
    "walkers_of",
    "working_moment",
]
