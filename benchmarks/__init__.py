"""Speed and size, apart from the tests: each module prints one table and names its command and machine."""
