"""Training an adapter: low-rank corrections learnt with sentence-transformers' trainer, written with their card."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from models.adapter import Adapter
from models.catalogue import ModelRow
from models.encoder import load_sentence_transformer
from models.pairs import Pair, arrange, fingerprint, sample

CARD = "card.json"


@dataclass(frozen=True, slots=True)
class Recipe:
    """What decides the outcome, next to the data.

    `scale` is the inverse temperature of the contrastive loss, `shares` how much of each kind of pair is used, `near`
    which share of the own vocabulary's pairs meets its neighbours in ISCO-08; layers below `first_layer` stay."""

    version: str
    seed: int = 20
    epochs: int = 2
    batch: int = 64
    rank: int = 16
    alpha: int = 32
    learning_rate: float = 1e-3
    warm_up: float = 0.1
    scale: float = 50.0
    max_tokens: int = 64
    first_layer: int = 3
    near: float = 0.4
    targets: tuple[str, ...] = ("query", "value", "dense")
    shares: Mapping[str, float] = field(default_factory=lambda: {"label": 0.5, "skill": 0.35, "description": 0.5})


def train(source: Path, row: ModelRow, pairs: Sequence[Pair], recipe: Recipe, folder: Path) -> Adapter:
    """Train on `pairs` atop the model in `source` and write adapter and card into `folder`.

    The loss asks both ways (van den Oord et al. 2018, in-batch negatives): of all texts in the batch the partner
    has to be the nearest. Same data, recipe, thread count and machine give the same adapter.
    """
    from datasets import Dataset
    from peft import LoraConfig
    from sentence_transformers import SentenceTransformerTrainer, SentenceTransformerTrainingArguments
    from sentence_transformers.sentence_transformer.losses import MultipleNegativesRankingLoss
    from torch.utils.data import BatchSampler, SequentialSampler
    from transformers import set_seed

    set_seed(recipe.seed)
    pairs = sample(pairs, recipe.shares, recipe.seed)
    model = load_sentence_transformer(str(source))
    model.max_seq_length = recipe.max_tokens
    model.add_adapter(
        LoraConfig(
            r=recipe.rank,
            lora_alpha=recipe.alpha,
            lora_dropout=0.0,
            bias="none",
            target_modules=list(recipe.targets),
            layers_to_transform=list(range(recipe.first_layer, model[0].model.config.num_hidden_layers)),
            layers_pattern="layer",
        )
    )
    passes = [arrange(pairs, recipe.batch, recipe.seed + epoch, recipe.near) for epoch in range(recipe.epochs)]
    rows = [pair for one in passes for pair in one]
    data = Dataset.from_dict({"anchor": [p.anchor for p in rows], "positive": [p.positive for p in rows]})

    def in_order(dataset: Any, batch_size: int, **_: Any) -> BatchSampler:
        return BatchSampler(SequentialSampler(dataset), batch_size, drop_last=True)

    with tempfile.TemporaryDirectory() as scratch:
        arguments = SentenceTransformerTrainingArguments(
            output_dir=scratch,
            num_train_epochs=1,
            per_device_train_batch_size=recipe.batch,
            learning_rate=recipe.learning_rate,
            lr_scheduler_type="cosine",
            warmup_steps=recipe.warm_up,
            seed=recipe.seed,
            use_cpu=True,
            save_strategy="no",
            report_to="none",
            logging_steps=20,
            batch_sampler=in_order,
        )
        loss = MultipleNegativesRankingLoss(
            model, scale=recipe.scale, directions=("query_to_doc", "doc_to_query"), partition_mode="per_direction"
        )
        trainer = SentenceTransformerTrainer(model=model, args=arguments, train_dataset=data, loss=loss)
        outcome = trainer.train()
    adapter = Adapter(recipe.version, row.name, row.revision, _low_rank(model, recipe.alpha / recipe.rank))
    adapter.write(folder)
    card = {
        "version": recipe.version,
        "model": row.name,
        "revision": row.revision,
        "licence": "EUPL-1.2",
        "recipe": asdict(recipe),
        "pairs": dict(sorted(Counter(pair.kind for pair in pairs).items())),
        "data_sha256": fingerprint(pairs),
        "steps": len(rows) // recipe.batch,
        "loss": round(float(outcome.training_loss), 4),
    }
    (folder / CARD).write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return adapter


def _low_rank(model: Any, scaling: float) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """The trained pairs by the name of the matrix they correct; the scaling goes into the upper half."""
    trained = {name: value.detach().numpy() for name, value in model[0].model.named_parameters() if "lora_" in name}
    pairs = {}
    for name, down in sorted(trained.items()):
        if ".lora_A." in name:
            matrix = name.split(".lora_A.")[0].replace(".base_layer", "") + ".weight"
            pairs[matrix] = (down, trained[name.replace(".lora_A.", ".lora_B.")] * scaling)
    return pairs
