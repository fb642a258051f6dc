"""Who asks, and what that caller may: scopes, bearer tokens, keys."""
