"""The coach: proposes, with a language model where one may be used, and by rules of the method where not. Never writes."""
