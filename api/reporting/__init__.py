"""The report of a round as a document and as a page."""
