# Proofs that take longer than a test may: they print a table, and end with an error when something does not hold.
.PHONY: cluster crash crash-rematch crowd fuzz soak

$(VENV)/.cluster: $(VENV)/.checks
	$(BIN)/python -m pip install --quiet --editable '.[ray]'
	@touch $@

cluster: $(VENV)/.cluster ## two Ray workers on this machine: the same bytes as local, and a killed one costs a retry
	HALLOWERK_CLUSTER=1 $(BIN)/python -m pytest tests/cluster

crash: $(VENV)/.checks ## 200 kills on each database: nothing lost, nothing half
	$(BIN)/python -m tests.crash $(if $(KILLS),--kills $(KILLS))

crash-rematch: $(VENV)/.checks ## 60 kills of a nightly round: readers see the last whole one
	$(BIN)/python -m tests.api.rounds.rematch_crash 60

crowd: $(VENV)/.checks ## two minutes on each database of 16 readers and 4 writers: every answer is checked
	$(BIN)/python -m tests.crowd $(if $(SECONDS),--seconds $(SECONDS))

$(VENV)/.fuzz: $(VENV)/.checks
	$(BIN)/python -m pip install --quiet --editable '.[fuzz]'
	@touch $@

fuzz: $(VENV)/.fuzz ## schemathesis over the whole OpenAPI document, some twenty minutes
	$(BIN)/python -m tests.fuzz

soak: $(VENV)/.checks ## an hour of churn, and benchmarks/memory.svg
	$(BIN)/python -m tests.crowd --seconds $(or $(SECONDS),3600) --memory benchmarks/memory.svg
