"""`make fuzz`: schemathesis over the whole OpenAPI document, against a real store and the real rules."""
