"""What is remembered: rows and vectors, kept in step."""
