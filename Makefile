# Needs only Python 3.11 or newer and make.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
RUN_READY := $(VENV)/.ready-run
TEST_READY := $(VENV)/.ready-test
# Three keep two cores busy, for many tests wait: for a process to start, or for the pace of a chat.
WORKERS ?= 3


# What `make faults` is told, such as FAULTS='--kills 20 --faults 500 --seed 7'.
FAULTS ?=

.PHONY: run test faults check audit bench evaluate format requirements screenshots clean

run: $(RUN_READY)
	@$(BIN)/nape

# Compiled files are kept, whatever the shell says: every bot that a test starts would compile all of it again.
# In the order of the folders the long ones come first, so that the workers end together.
test: $(TEST_READY)
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder

faults: $(TEST_READY)
	@$(BIN)/python -m tests.faults $(FAULTS)

check: $(TEST_READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

audit: $(TEST_READY)
	$(BIN)/pip-audit -r requirements/run.txt --require-hashes --disable-pip

evaluate: $(TEST_READY)
	@$(BIN)/python -m bench.evaluate $(if $(FULL),--full) $(PARTS)

bench: $(TEST_READY)
	@$(BIN)/python -m bench --write $(if $(FULL),--full) $(PARTS)

format: $(TEST_READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

screenshots: $(TEST_READY)
	$(BIN)/python -m docs.screenshots

requirements: $(TEST_READY)
	$(BIN)/uv pip compile pyproject.toml --extra test --universal --python-version 3.11 --generate-hashes --no-header -q -o requirements/test.txt
	$(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header -q -c requirements/test.txt -o requirements/run.txt

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache *.egg-info

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Nape needs Python 3.11 or newer." >&2; exit 2; }
	@$(PYTHON) -m venv $(VENV)

$(RUN_READY): requirements/run.txt pyproject.toml | $(BIN)/python
	@test -f $(TEST_READY) || { echo "Setting up Nape (once) …"; \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(TEST_READY): requirements/test.txt pyproject.toml | $(BIN)/python
	@echo "Setting up Nape's tests (once) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/test.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@ $(RUN_READY)
