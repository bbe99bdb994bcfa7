# kaib-search: make run (everything), make install, make test. Settings: PORT=, CORPUS=, HOST=.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PORT ?= 8080
HOST ?= 127.0.0.1
CORPUS ?= corpus
PYTHON ?= $(shell for p in python3.14 python3.13 python3.12 python3.11 python3; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1

BIN := .venv/bin
SAY := printf '%s\n'

.PHONY: help run install install-test browser lexicon test lint types floors unit test-browser test-wheel test-whoosh-2.7.4 \
	test-long evaluate lock clean

help: ## show what can be made
	@grep -hE '^[a-z0-9.-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 22

run: install ## install, ingest CORPUS, index, and serve on http://HOST:PORT (Ctrl-C ends it)
	@"$(BIN)/kaib-search" check-port --host "$(HOST)" --port "$(PORT)"
	@"$(BIN)/kaib-search" ingest "$(CORPUS)"
	@exec "$(BIN)/kaib-search" serve --host "$(HOST)" --port "$(PORT)"

install: .venv/.installed ## install into .venv with locked versions and hashes

install-test: .venv/.installed-test

.venv/.python:
	@[ -n "$(PYTHON)" ] || { $(SAY) "Python 3.11 or newer is missing: install it (Debian: apt-get install python3 python3-venv), then call make again." >&2; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { $(SAY) "Python's venv module is missing: install it (Debian: apt-get install python3-venv), then call make again." >&2; exit 1; }
	@"$(PYTHON)" -m venv .venv
	@touch $@

define install_lock
	@$(SAY) "Installing the packages of $(1) …"
	@"$(BIN)/python" -m pip install --quiet --require-hashes --no-deps -r "$(1)" > .venv/pip.log 2>&1 || { \
		if grep -qiE 'connection|resolve|timed out|retries|network|name or service' .venv/pip.log; then \
			$(SAY) "The package registry cannot be reached: check the network or pip's settings (details: .venv/pip.log)." >&2; \
		else $(SAY) "Installing the packages failed; the last lines of .venv/pip.log:" >&2; tail -n 5 .venv/pip.log >&2; fi; exit 1; }
	@"$(BIN)/python" -m pip install --quiet --no-deps --no-build-isolation --editable . >> .venv/pip.log 2>&1 || { \
		$(SAY) "Installing kaib-search itself failed; the last lines of .venv/pip.log:" >&2; tail -n 5 .venv/pip.log >&2; exit 1; }
endef

.venv/.installed: requirements.lock pyproject.toml | .venv/.python
	$(call install_lock,requirements.lock)
	@$(SAY) "Building the German word lists (once, about a minute) …"
	@"$(BIN)/kaib-search" build-lexicon
	@touch $@

.venv/.installed-test: requirements-test.lock .venv/.installed
	$(call install_lock,requirements-test.lock)
	@touch $@

browser:
	@command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 || { \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then \
			$(SAY) "Installing Chromium …"; \
			{ apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q chromium fonts-dejavu-core; } > .venv/apt.log 2>&1 \
			|| { $(SAY) "Chromium cannot be installed; the last lines of .venv/apt.log:" >&2; tail -n 3 .venv/apt.log >&2; exit 1; }; \
		else $(SAY) "The browser tests need Chromium: run as root 'apt-get install chromium fonts-dejavu-core', then make test again." >&2; exit 1; fi; }

test: install-test browser lint types floors unit test-browser ## everything that must hold: linters, types, floors, tests, browser

lint: install-test
	@"$(BIN)/ruff" check .
	@"$(BIN)/ruff" format --check .

types: install-test
	@"$(BIN)/mypy"

floors: install-test
	@"$(BIN)/lint-imports"

# Word lists that a change of code made stale are built before the tests, not inside one of them.
lexicon: install-test
	@"$(BIN)/kaib-search" build-lexicon

unit: install-test lexicon
	@"$(BIN)/python" -m pytest -q -m "not browser and not long"

test-browser: install-test browser lexicon
	@"$(BIN)/python" -m pytest -q -m "browser and not long" tests/browser

# A second environment sees the packages of .venv, but not the checkout: what it imports is the wheel.
build/wheel-env/.ready: requirements-test.lock .venv/.installed-test
	@rm -rf build/wheel-env && "$(BIN)/python" -m venv build/wheel-env
	@"$(BIN)/python" -c 'import site; print(site.getsitepackages()[0])' > "$$(build/wheel-env/bin/python -c 'import site; print(site.getsitepackages()[0])')/shared.pth"
	@touch $@

test-wheel: install-test browser lexicon build/wheel-env/.ready ## the tests against the built wheel, from a folder with nothing but tests
	@rm -rf build/dist build/wheel-tests && mkdir -p build/wheel-tests
	@"$(BIN)/hatchling" build -t wheel -d build/dist >/dev/null
	@build/wheel-env/bin/python -m pip install --quiet --no-deps --no-index --force-reinstall build/dist/*.whl
	@cp -r tests corpus pyproject.toml README.md build/wheel-tests/
	@cd build/wheel-tests && ../wheel-env/bin/python -c 'import kaib_search, kaib_web; assert "site-packages" in kaib_search.__file__ and "site-packages" in kaib_web.__file__'
	@cd build/wheel-tests && ../wheel-env/bin/python -m pytest -q -m "not long" tests

build/whoosh-env/.ready: requirements-whoosh-2.7.4.lock .venv/.installed-test
	@rm -rf build/whoosh-env && "$(BIN)/python" -m venv build/whoosh-env
	@{ "$(BIN)/python" -c 'import site; print(site.getsitepackages()[0])'; echo "$(CURDIR)"; echo "$(CURDIR)/web"; } \
		> "$$(build/whoosh-env/bin/python -c 'import site; print(site.getsitepackages()[0])')/shared.pth"
	@build/whoosh-env/bin/python -m pip install --quiet --require-hashes --no-deps -r requirements-whoosh-2.7.4.lock
	@touch $@

test-whoosh-2.7.4: install-test lexicon build/whoosh-env/.ready ## the tests with the Whoosh that the owner named
	@build/whoosh-env/bin/python -c 'import whoosh; assert whoosh.__version__ == (2, 7, 4), whoosh.__version__'
	@build/whoosh-env/bin/python -m pytest -q -m "not browser and not long" tests

test-long: install-test browser lexicon ## the long tier
	@"$(BIN)/python" -m pytest -q -m "long" tests

evaluate: install-test lexicon ## score reading and search on the judged sets, and fail where a figure drops; SET=folder scores a set of your own
ifdef SET
	@"$(BIN)/python" tests/evaluation/score_relevance.py --set "$(SET)" --match both
else
	@"$(BIN)/python" tests/evaluation/evaluate.py --set all --gate
	@"$(BIN)/python" tests/evaluation/score_relevance.py --match both --gate
endif

lock: ## make the lock files anew (needs uv)
	@uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--group build pyproject.toml -o requirements.lock
	@uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--group build --group test pyproject.toml -o requirements-test.lock

clean: ## remove what was built (.venv, index)
	@rm -rf .venv index/generations index/originals index/CURRENT
