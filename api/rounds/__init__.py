"""The nightly round: the whole market matched anew, by a timer, a verb or the API, over cores or machines."""
