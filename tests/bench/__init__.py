"""Speed and memory, measured by `make bench` against what is the least possible on the same machine."""
