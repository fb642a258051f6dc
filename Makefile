# One door for each chore. The virtual environment is made again only when pyproject.toml changes.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV ?= .venv
BIN := $(VENV)/bin
DATA := $(or $(HALLOWERK_DATA_DIR),.hallowerk)

# Without make's own recipes: nothing here is C or WEB, and what no rule names must not be made by guess.
MAKEFLAGS += --no-builtin-rules
.SUFFIXES:

.DEFAULT_GOAL := help
.PHONY: help demo test lint serve bench load clean

help: ## this list
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1\t/p' $(MAKEFILE_LIST)

$(BIN)/python:
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

$(VENV)/.product: pyproject.toml | $(BIN)/python
	@echo "Installing; the first time takes minutes."
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.checks: pyproject.toml $(VENV)/.product | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable '.[test,lint]'
	@touch $@

$(DATA)/.demo: demo/kandidaten.jsonl demo/vacatures.jsonl $(VENV)/.product
	$(BIN)/hallowerk ingest --kandidaten demo/kandidaten.jsonl --vacatures demo/vacatures.jsonl
	@touch $@

demo: $(DATA)/.demo ## install, ingest the demo collection, show what comes out
	$(BIN)/hallowerk demo

test: $(VENV)/.checks ## every test, in as many processes as there are cores (four at most), each on one thread
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal

lint: $(VENV)/.checks ## ruff, mypy and the layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

serve: $(VENV)/.product ## the API on loopback, with a key for this run
	$(BIN)/hallowerk serve --dev

bench: $(VENV)/.checks ## the tables of benchmarks/
	$(BIN)/python -m benchmarks

load: $(VENV)/.checks ## fifty mixed requests a second: ten minutes alone, then for as long as a bulk takes
	$(BIN)/python -m benchmarks.load

include make/web.mk make/proof.mk make/parts.mk

clean: ## what was made here, the data of .hallowerk excepted
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
