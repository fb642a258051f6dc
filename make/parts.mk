# What the product is made of: pinned as tested, listed, and looked up among known vulnerabilities.
.PHONY: lock sbom audit

$(VENV)/.locked: pyproject.toml $(VENV)/.product
	$(BIN)/python -m pip install --quiet --editable '.[postgres,tracing]'
	@touch $@

lock: $(VENV)/.locked $(VENV)/.checks ## constraints.txt: the versions that are installed here
	$(BIN)/python -m tests.lock

$(VENV)/.audit: pyproject.toml $(VENV)/.product
	$(BIN)/python -m pip install --quiet --editable '.[audit]'
	@touch $@

sbom: $(VENV)/.audit ## build/sbom.json and build/sbom-page.json: every part, as CycloneDX
	@mkdir -p build
	$(BIN)/cyclonedx-py requirements constraints.txt --pyproject pyproject.toml --output-reproducible -o build/sbom.json
	@if command -v npm >/dev/null; then \
	npm sbom --package-lock-only --omit dev --sbom-format cyclonedx >build/sbom-page.json && \
	echo "build/sbom.json, build/sbom-page.json"; \
	else echo "build/sbom.json; sbom-page.json needs npm"; fi

# A part that the service does not know is no part without vulnerabilities: --strict ends there. UNANSWERED is the exit
# status when the service does not answer: CI goes on without it, and says so; a known vulnerability always ends in 1.
UNANSWERED ?= 1

audit: $(VENV)/.audit ## known vulnerabilities of what constraints.txt pins; asks an advisory service on the internet
	@mkdir -p build
	@$(BIN)/pip-audit --strict --requirement constraints.txt --no-deps --disable-pip --progress-spinner off \
	2>build/audit.log || { \
	if ! grep -q '^Found' build/audit.log && grep -qE 'could not be audited|Connection|Timeout' build/audit.log; \
	then echo "audit: the advisory service did not answer for every part, so nothing is known (build/audit.log)"; \
	exit $(UNANSWERED); \
	else echo "audit: there are known vulnerabilities, or the log says what went wrong (build/audit.log)"; exit 1; fi; }
