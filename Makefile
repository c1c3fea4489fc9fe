# Every target sets up what it needs by itself; `make run` and `make test` are all one has to know.
.PHONY: setup run test check rules pictures bench bundle texts

MAKEFLAGS += --no-builtin-rules
PYTHON_IN_VENV := .venv/bin/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen
TESTS ?= tests
WORKERS ?= 2

setup:
	@sh packaging/setup.sh

run:
	@sh packaging/run.sh

test: check
	$(OFFSCREEN) $(PYTHON_IN_VENV) -m pytest $(TESTS) -n $(WORKERS)

check: setup
	$(PYTHON_IN_VENV) -m ruff format --check .
	$(PYTHON_IN_VENV) -m ruff check .
	$(PYTHON_IN_VENV) -m mypy
	.venv/bin/lint-imports

rules: setup
	@$(PYTHON_IN_VENV) packaging/rules_table.py

pictures: setup
	$(OFFSCREEN) $(PYTHON_IN_VENV) -m loyalpos pictures --out pictures

bench: setup
	$(OFFSCREEN) $(PYTHON_IN_VENV) -m loyalpos bench

bundle:
	@sh packaging/setup.sh window bundle
	$(PYTHON_IN_VENV) -m PyInstaller --noconfirm --clean --log-level WARN build.spec
	$(OFFSCREEN) dist/loyalpos/loyalpos --self-test

texts: setup
	$(PYTHON_IN_VENV) packaging/refresh_texts.py
