# What comes from npm: styles for the page, and a linter of OpenAPI; the tests in a real browser. npm and chromium are those of the machine.
VENDOR := api/web/static/vendor
# Environment of the browser tests: without it the folder collects nothing.
E2E := HALLOWERK_E2E=1

# The API Design Rules for Spectral; the government publishes them, and this repository holds no copy.
RULESET ?= ../shared/standards/nlgov-ruleset.yaml
DOCUMENT := build/openapi.json

.PHONY: web e2e lint-api

node_modules/.package-lock.json: package.json package-lock.json
	npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

$(VENDOR)/.done: node_modules/.package-lock.json
	mkdir -p $(VENDOR)
	cp node_modules/htmx.org/dist/htmx.min.js $(VENDOR)/htmx.min.js
	cp node_modules/@utrecht/component-library-css/dist/index.css $(VENDOR)/utrecht.css
	@touch $@

web: $(VENDOR)/.done ## component styles and htmx for the page, which is whole without them

$(VENV)/.browser: $(VENV)/.checks
	$(BIN)/python -m pip install --quiet 'playwright>=1.50,<2'
	@touch $@

e2e: $(VENV)/.browser $(VENDOR)/.done ## the page in chromium: by mouse, by keyboard, without JavaScript, and axe
	@command -v chromium >/dev/null || { apt-get update -qq && \
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; }
	$(E2E) $(BIN)/python -m pytest tests/e2e

lint-api: ## the OpenAPI document by the API Design Rules (RULESET=path of the rules for Spectral)
	@if [ ! -f "$(RULESET)" ]; then echo "lint-api: skipped, there is no ruleset at $(RULESET) (RULESET=path names one)"; \
	elif ! command -v npm >/dev/null; then echo "lint-api: skipped, npm is not installed"; \
	else $(MAKE) --no-print-directory $(DOCUMENT) node_modules/.package-lock.json && \
	node_modules/.bin/spectral lint --fail-severity=warn --ruleset "$(RULESET)" $(DOCUMENT); fi

.PHONY: $(DOCUMENT)
$(DOCUMENT): $(VENV)/.checks
	@mkdir -p $(@D)
	@$(BIN)/python -m tests.document >$@
