"""The pictures of the README, made from the running product by `make pictures`."""
