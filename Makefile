# Everything runs in .venv, which is made here from requirements that are locked with hashes.
# Only Python 3.11 or newer and make need to be on the machine.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# What a command of `make demo` gets, such as `make demo ARGS=--headless`.
ARGS ?=

INSTALL := $(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check --no-input
LOCK := CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/pip-compile --quiet --upgrade --strip-extras --allow-unsafe \
	--generate-hashes --build-deps-for editable --no-emit-index-url --no-emit-find-links --no-emit-trusted-host

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test check format eval bench chaos pictures lock clean

help: ## Say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(VENV)/.base ## Try it without Slack, in your browser; ARGS=--headless plays a session in the terminal
	@$(BIN)/reisgids demo $(ARGS)

test: $(VENV)/.dev ## Run all tests, on SQLite and PostgreSQL, in a browser where there is one
	@$(BIN)/python -m pytest -rs --numprocesses auto --dist worksteal $(ARGS)

check: $(VENV)/.dev ## Check format, style, types, the laws of the house, translations and migrations
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest tests/prompts tests/storage/test_migrations.py

format: $(VENV)/.dev ## Format the code, and mend what can be mended by itself
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

eval: $(VENV)/.dev ## Measure the checks, the hearing and the coach on labelled cases
	@$(BIN)/python -m tests.evaluate

bench: $(VENV)/.dev ## Measure speed and memory
	@$(BIN)/python -m tests.bench

chaos: $(VENV)/.dev ## Kill workers at random while they send what is due, on both databases: it takes ten minutes
	@$(BIN)/python -m tests.jobs.chaos $(ARGS)

pictures: $(VENV)/.dev ## Make the README's pictures anew, from the running product
	@$(BIN)/python -m tests.pictures

lock: $(VENV)/.dev ## Lock the newest allowed versions (with Python 3.11: a later one leaves out what 3.11 needs)
	@$(BIN)/python -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11) and "make lock needs Python 3.11: make clean lock PYTHON=python3.11")'
	$(LOCK) --output-file requirements/base.txt pyproject.toml
	$(LOCK) --extra dev --constraint requirements/base.txt --output-file requirements/dev.txt pyproject.toml

clean: ## Remove what was made here: the environment and caches; no database
	rm -rf $(VENV) build *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "Reisgids needs Python 3.11 or newer, and $(PYTHON) is older or not there."; \
		echo "Name another one: make $(MAKECMDGOALS) PYTHON=python3.12"; \
		exit 1; }
	@echo "Making $(VENV) with $$($(PYTHON) --version) ..."
	@$(PYTHON) -m venv $(VENV)

# The files .base and .dev remember what was installed, and when.
$(VENV)/.base: requirements/base.txt pyproject.toml | $(BIN)/python
	@echo "Installing what the bot needs (the first time this takes a minute) ..."
	@$(INSTALL) --require-hashes --requirement requirements/base.txt
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.base
	@echo "Installing the tools of developers (the first time this takes a minute) ..."
	@$(INSTALL) --require-hashes --requirement requirements/dev.txt
	@touch $@
