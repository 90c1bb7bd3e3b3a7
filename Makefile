# sayso: `make demo` shows what it does, `make test` checks it, `make help` lists the rest.
SHELL := /bin/sh
VENV  := .venv
BIN   := $(VENV)/bin
DATA  ?= ../shared
PAGES := samples/talks

.DEFAULT_GOAL := help
.PHONY: help demo setup test lint types walls benchmark-quality benchmark-speed lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: setup ## set everything up, compare the sample pages of one event, say what to type next
	@$(BIN)/sayso compare $(PAGES) --output sayso-comparison.html --format html
	@$(BIN)/sayso compare $(PAGES)
	@scripts/whats-next

setup: $(VENV)/.setup ## leave a working .venv/bin/sayso

test: $(VENV)/.dev ## set up what the tests need and run them
	@$(BIN)/python -m pytest -n 2

lint: $(VENV)/.dev ## style and format (ruff)
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .

types: $(VENV)/.dev ## types (mypy, strict)
	@$(BIN)/mypy

walls: $(VENV)/.dev ## who may import whom (import-linter)
	@$(BIN)/lint-imports

benchmark-quality: $(VENV)/.dev ## figures of every stage against their floors; wants DATA=folder of the public sets
	@$(BIN)/python -m benchmarks.quality --data $(DATA)

benchmark-speed: $(VENV)/.dev ## articles and words a second, start-up, memory; wants DATA=folder of the public sets
	@$(BIN)/python -m benchmarks.speed --data $(DATA)

lock: $(VENV)/.dev ## make requirements/*.txt anew from pyproject.toml (needs uv in .venv)
	@for set in setup dev; do \
	  $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
	    --custom-compile-command "make lock" pyproject.toml requirements/$$set.in -o requirements/$$set.txt $(LOCKFLAGS) || exit 1; done

clean: ## remove what make made
	@rm -rf $(VENV) .cache dist sayso-comparison.html .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

$(VENV)/.setup: requirements/setup.txt pyproject.toml scripts/setup-venv
	@scripts/setup-venv $(VENV) requirements/setup.txt
	@touch $@

$(VENV)/.dev: requirements/dev.txt pyproject.toml scripts/setup-venv
	@scripts/setup-venv $(VENV) requirements/dev.txt
	@touch $(VENV)/.setup $@
