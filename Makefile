# make demo   label the cells of two tissues that ship with cell_typer: a summary, and in demo/ files and pictures
# make test   every check that a change has to pass; the last line is the count of pages
# make readme write README.md anew from nbs/index.ipynb
# Each of them first makes .venv and installs into it, if that is not done yet.
# Another Python: make test PYTHON=/path/to/python

PYTHON ?= $(shell for p in python3.11 python3.12 python3; do \
  $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { command -v $$p; break; }; done)
BIN := .venv/bin
# The tested versions are those of Python 3.11; another Python resolves freely.
PINS = $(shell $(BIN)/python -c 'import sys; print("-c constraints.txt" if sys.version_info[:2] == (3, 11) else "")')
# --no-compile: Python compiles a module at its first import; compiling all of them would take 190 MB and double the time.
INSTALL = $(BIN)/pip install -qq --use-pep517 --no-compile $(PINS)
# uv installs six times as fast. It does not read pip's configuration: where it finds no packages, pip is asked.
FAST = $(BIN)/pip install -qq --no-compile uv && $(BIN)/uv pip install -q --python $(BIN)/python $(PINS) -e . 2>/dev/null
DESCRIPTION := settings.ini setup.py constraints.txt
DRIFT := $(BIN)/python .ci/drift.py

export MPLBACKEND := agg
# Modules are compiled once, at their first import, not in every process.
unexport PYTHONDONTWRITEBYTECODE
# nbdev_export does nothing at all where IN_TEST is set, and the check of it would always pass.
unexport IN_TEST

.PHONY: help demo test drift layering site wheel pages readme
.NOTPARALLEL:

help:
	@sed -n 's/^# //p' Makefile | head -5

.venv/bin/python:
	@test -n "$(PYTHON)" || \
	  { echo 'There is no Python 3.11 or newer here. Install one, or name it: make PYTHON=/path/to/python3.11'; exit 1; }
	@echo "== making .venv with $(PYTHON)"
	@$(PYTHON) -m venv .venv || \
	  { rm -rf .venv; echo 'Python could not make .venv. On Debian and Ubuntu: apt install python3.11-venv'; exit 1; }

.venv/.core: $(DESCRIPTION) | .venv/bin/python
	@echo "== installing cell_typer and what it needs into .venv (a few minutes the first time)"
	@$(FAST) || $(INSTALL) -e . || \
	  { echo "The install failed. To see all of it: $(BIN)/pip install -e . $(PINS)"; exit 1; }
	@touch $@

.venv/.dev: $(DESCRIPTION) | .venv/bin/python
	@echo "== installing cell_typer with everything that its tests need into .venv (a few minutes the first time)"
	@$(INSTALL) -e '.[dev]' || \
	  { echo "The install failed. To see all of it: $(BIN)/pip install -e '.[dev]' $(PINS)"; exit 1; }
	@touch .venv/.core $@

demo: .venv/.core
	@echo "== labeling the cells that ship with cell_typer; results go to demo/"
	@$(BIN)/cell-typer demo --output demo

# The pages take longest and come last, so that what breaks early is told early.
test: drift layering site wheel pages

drift: .venv/.dev
	@echo "== checking that the modules are what the notebooks export"
	@$(DRIFT) cell_typer 'run .venv/bin/nbdev_export and commit (before it nbdev_update, if you edited a module by hand)' \
	  $(BIN)/nbdev_export
	@echo "== checking that the notebooks carry no machine's traces"
	@$(DRIFT) nbs 'run .venv/bin/nbdev_clean and commit' $(BIN)/nbdev_clean
	@echo "== checking that README.md is what nbs/index.ipynb says"
	@$(DRIFT) 'README.md README_files' 'run make readme and commit' $(BIN)/python .ci/readme.py

layering: .venv/.dev
	@echo "== checking that imports go down, and that every part stays small"
	@$(BIN)/python .ci/test_pages.py nbs/tests/layering.ipynb

site: .venv/.dev
	@echo "== processing every page as the site does (without Quarto)"
	@$(DRIFT) nbs 'nbs/nbdev.yml is made from settings.ini: run .venv/bin/python .ci/site.py and commit it' \
	  $(BIN)/python .ci/site.py

wheel: .venv/.dev
	@.ci/wheel.sh $(PINS)

pages: .venv/.dev
	@echo "== running every page"
	@$(BIN)/python .ci/test_pages.py

readme: .venv/.dev
	@echo "== writing README.md from nbs/index.ipynb"
	@$(BIN)/python .ci/readme.py
