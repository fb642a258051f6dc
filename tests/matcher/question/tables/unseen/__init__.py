"""Sets of questions, each written before the parser had seen it, in the order of writing."""

from tests.matcher.question.tables.unseen import first

UNSEEN = {"first": first.QUESTIONS}
