# `make convert` makes both editions of a sample briefing; `make test` runs every test and every validator.
# Each sets up what it needs. Once that is there, nothing is installed or fetched again.

SHELL := /bin/bash
MAKEFLAGS += --no-builtin-rules --no-print-directory
.DELETE_ON_ERROR:
.PHONY: convert test lint bench pictures clean distclean system

PYTHON ?= python3
export PYTHON
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore

bin := .venv/bin
pip := $(bin)/python -m pip install --quiet
briefing := tests/briefings/us-iraq-talks.txt
need := convert

# As pip does for what it installs: else the first run, or where Python may not write, every run does it.
compile := $(bin)/python -m compileall -q pipeline

convert: .venv/.can-convert
	@$(bin)/twofold convert $(briefing) --output out

test: need := test
test: .venv/.can-test $(bin)/ace-puppeteer
	$(bin)/pytest
	@$(MAKE) lint

lint: .venv/.can-test
	$(bin)/ruff check
	$(bin)/ruff format --check
	$(bin)/mypy

bench: .venv/.can-test
	@$(bin)/python tests/bench.py

# The README's picture: page one as poppler draws it, so that it is never older than the style.
pictures: .venv/.can-test
	@$(bin)/twofold convert $(briefing) --output build --publisher 'Global Desk' --date 2024-01-25 --to pdf --quiet
	pdftoppm -r 72 -f 1 -l 1 -singlefile -png build/us-iraq-talks.pdf tests/pictures/handout

clean:
	find out -mindepth 1 ! -name .gitkeep -delete
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

distclean: clean
	rm -rf .venv .tools

# What the system has to give is looked at on every run (it takes a moment), before anything is built on it.
system:
	@.ci/system $(need)

$(bin)/python: | system
	$(PYTHON) -m venv --clear .venv

# Dependency groups came with pip 25.1; Debian 12 has 23.0.
.venv/.has-pip: | $(bin)/python
	$(pip) 'pip>=25.1'
	@touch $@

.venv/.can-convert: pyproject.toml .venv/.has-pip | system
	$(pip) --editable .
	@$(compile)
	@touch $@

# Whoever can test can convert, too.
.venv/.can-test: pyproject.toml .venv/.has-pip | system
	$(pip) --editable '.[check]' --group dev
	@$(compile)
	@touch .venv/.can-convert $@

$(bin)/ace-puppeteer: .tools/ace/.complete
	@.ci/ace link $@

.tools/ace/.complete: tests/validators/package.json .ci/ace | .venv/.has-pip
	@.ci/ace install $(@D)
	@touch $@
