"""Lines of JSON: every way in which a line can be wrong is named with its line, its key and its reason."""

from __future__ import annotations

import json
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api.schemas import parse_candidate
from scripts.lines import KEPT_CHARACTERS, MAX_LINE_BYTES, Accepted, Rejected, read_all, read_lines, write_rejected

Lines = Callable[..., Path]


def faults(path: Path) -> dict[int, tuple[str, ...]]:
    """The reasons by line."""
    _, rejected = read_all(path, parse_candidate)
    return {item.line: tuple(fault.reason for fault in item.faults) for item in rejected}


@pytest.mark.parametrize(
    ("broken", "word"),
    [
        (b'{"id": "k\xff"}', "UTF-8"),
        (b"", "leeg"),
        (b"   ", "leeg"),
        (b"[1, 2]", "object"),
        (b'"K1"', "object"),
        (b"null", "object"),
        (b'{"id": "K1"', "JSON"),
        (b'{"id": "K1", "spoor": NaN}', "JSON"),
        (b'{"id": "K1", "id": "K2"}', "twee keer"),
        (b"[" * 100_000, "genest"),
        (b'{"id": "K1", "spoor": ' + b"9" * 5_000 + b"}", "getal"),
        (rb'{"id": "K1", "profieltekst": "\ud800"}', "Unicode"),
        (b'{"id": "' + b"k" * MAX_LINE_BYTES + b'"}', "langer"),
    ],
)
def test_a_broken_line_is_named_and_its_neighbours_are_kept(lines: Lines, broken: bytes, word: str) -> None:
    path = lines("k.jsonl", {"id": "before"}, broken, {"id": "after"})
    rows, rejected = read_all(path, parse_candidate)
    assert [row.id for row in rows] == ["after", "before"]
    assert [item.line for item in rejected] == [2]
    assert word in rejected[0].faults[0].reason


def test_all_faults_of_a_line_are_named_at_once(lines: Lines) -> None:
    path = lines("k.jsonl", {"id": "K 1", "urenMin": "24", "kleur": "rood", "werkervaring": [{"maanden": -1}]})
    _, rejected = read_all(path, parse_candidate)
    keys = {fault.key for fault in rejected[0].faults}
    assert keys == {"id", "urenMin", "kleur", "werkervaring[0].maanden", "werkervaring[0].functie"}


def test_the_second_line_with_an_id_is_refused_and_names_the_first(lines: Lines) -> None:
    found = faults(lines("k.jsonl", {"id": "K1"}, {"id": "K2"}, {"id": "K1"}))
    assert set(found) == {3}
    assert "regel 1" in found[3][0]


def test_a_line_too_long_costs_one_line_and_is_not_kept_whole(lines: Lines) -> None:
    path = lines("k.jsonl", b"x" * (3 * MAX_LINE_BYTES), {"id": "K1"})
    rows, rejected = read_all(path, parse_candidate)
    assert [row.id for row in rows] == ["K1"]
    assert len(rejected[0].content) == KEPT_CHARACTERS


def test_a_line_of_the_greatest_length_is_read(lines: Lines) -> None:
    text = json.dumps({"id": "K1"})
    assert not faults(lines("k.jsonl", text + " " * (MAX_LINE_BYTES - len(text))))


def test_windows_line_ends_a_byte_order_mark_and_a_missing_last_line_end_are_no_faults(tmp_path: Path) -> None:
    path = tmp_path / "k.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"id": "K1"}\r\n{"id": "K2"}')
    rows, rejected = read_all(path, parse_candidate)
    assert ([row.id for row in rows], rejected) == (["K1", "K2"], [])


def test_an_empty_file_has_no_lines_and_no_faults(tmp_path: Path) -> None:
    path = tmp_path / "k.jsonl"
    path.touch()
    assert read_all(path, parse_candidate) == ([], [])


def test_rows_come_by_id_whatever_the_order_of_the_file(lines: Lines) -> None:
    one = read_all(lines("one.jsonl", {"id": "K2"}, {"id": "K1"}, {"id": "K10"}), parse_candidate)
    other = read_all(lines("other.jsonl", {"id": "K10"}, {"id": "K2"}, {"id": "K1"}), parse_candidate)
    assert one == other


def test_every_line_tells_how_far_the_file_has_been_read(lines: Lines) -> None:
    path = lines("k.jsonl", {"id": "K1"}, b"?", {"id": "K2"})
    found: list[Accepted[object] | Rejected] = list(read_lines(path, parse_candidate))
    ends = [item.end for item in found]
    assert ends == sorted(set(ends))
    assert ends[-1] == path.stat().st_size


def test_the_file_of_rejects_is_for_the_owner_alone(tmp_path: Path, lines: Lines) -> None:
    _, rejected = read_all(lines("k.jsonl", {"id": "K1", "spoor": 9}), parse_candidate)
    path = tmp_path / "rejects.jsonl"
    path.touch(0o644)
    write_rejected(path, rejected)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    record = json.loads(path.read_text("utf-8"))
    assert record["regel"] == 1
    assert record["fouten"][0]["sleutel"] == "spoor"
    assert json.loads(record["inhoud"]) == {"id": "K1", "spoor": 9}


GOOD = {"id": "K1", "gewensteBeroepen": ["kok"], "urenMin": 8, "werkervaring": [{"functie": "kok", "maanden": 3}]}


@st.composite
def bent(draw: st.DrawFn) -> bytes:
    """A good line in which one place holds something else, or a line of anything."""
    if draw(st.booleans()):
        return draw(st.binary(max_size=80)).replace(b"\n", b" ")
    leaf = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
    value = draw(st.recursive(leaf, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner)))
    key = draw(st.sampled_from([*GOOD, "spoor", "postcode", "bijgewerktOp", "ondersteuning"]) | st.text(max_size=8))
    line = json.dumps({**GOOD, key: value}, ensure_ascii=draw(st.booleans())).encode("utf-8", "surrogatepass")
    cut = draw(st.integers(0, len(line)))
    return line[:cut] if draw(st.integers(0, 3)) == 0 else line


@settings(max_examples=150)
@given(many=st.lists(bent(), max_size=8))
def test_whatever_stands_in_a_file_every_line_is_kept_or_named(many: list[bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "k.jsonl"
        path.write_bytes(b"".join(line + b"\n" for line in many))
        found = list(read_lines(path, parse_candidate))
        end = path.stat().st_size
    assert len(found) == len(many)
    assert [item.line for item in found if isinstance(item, Rejected)] == [
        number for number, item in enumerate(found, start=1) if isinstance(item, Rejected)
    ]
    for item in found:
        assert isinstance(item, Accepted) or (item.faults and all(fault.reason for fault in item.faults))
    assert not found or found[-1].end == end
