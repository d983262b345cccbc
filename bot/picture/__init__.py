"""A journey as a picture: the map, single charts, and an empty canvas, typeset by Typst."""
