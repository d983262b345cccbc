"""The log: one line for each thing that happened, with ids and without what people wrote."""
