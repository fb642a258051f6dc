"""What a round over the market amounts to: pure counting, in which no group of fewer than ten people is told."""
