"""`python -m tests.matcher.measure`: what screening finds in each table of sentences, and what the parser reads out
of each table of questions, as the rules stand now."""

from tests.matcher.question.tables import unseen as questions
from tests.matcher.question.tables.asked import Asked
from tests.matcher.question.weighed import weigh
from tests.matcher.screening import diverse, fresh, sentences, shapes, unseen
from tests.matcher.screening.marked import HEALTH, IDENTIFIERS, NAMES, Marked, alarmed, count, missed, read

SENTENCES = {
    "written": sentences.IDENTIFIERS + sentences.NAMES + sentences.HEALTH + sentences.CLEAN,
    "fresh": fresh.SENTENCES,
    "diverse": diverse.SENTENCES + diverse.LATER + diverse.LATEST,
    "shapes": shapes.SENTENCES,
} | unseen.UNSEEN


def screening_line(name: str, table: list[Marked]) -> str:
    """Return found/asked of identifiers, names and health, and alarms/clean, of one table."""
    cells = []
    for kinds in (IDENTIFIERS, NAMES, HEALTH):
        asked = count(table, kinds)
        cells.append(f"{asked - len(missed(table, kinds))}/{asked}")
    clean = sum(not sentence.expected for sentence in table)
    return "\t".join((name, *cells, f"{len(alarmed(table))}/{clean}"))


def question_line(name: str, table: list[Asked]) -> str:
    """Return how many questions, right/asked and wrong/read filters of one table."""
    score = weigh(table)
    return f"{name}\t{len(table)}\t{score.right}/{score.asked}\t{score.wrong}/{score.read}"


def main() -> None:
    print("sentences\tidentifiers\tnames\thealth\tfalse alarms")
    for name, table in SENTENCES.items():
        print(screening_line(name, read(table)))
    print("\nquestions\tasked\tright\twrong")
    for name, asked in questions.UNSEEN.items():
        print(question_line(name, asked))


if __name__ == "__main__":
    main()
