"""What was learned: text in, numbers out. Weights are artefacts, not code."""
