"""Who saw whom, and who changed what: a record for every request, and how to ask one again."""
