"""How long a comparison takes, and how much memory, beside two yardsticks of the same machine.

    python benchmarks/speed.py             prints a table
    python benchmarks/speed.py --record    writes it to benchmarks/speed.md too

Two policies of 5,000 words are made from the fictional example, one part for each of six schools:
the second loses and gains about 5 % of its paragraphs and has about 10 % of them edited, by a fixed
seed. Each figure is the median of five runs. The yardsticks are `python -c "import spacy"` and a
bare word diff by rapidfuzz.
"""

from __future__ import annotations

import argparse
import itertools
import os
import platform
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from rapidfuzz.distance import Indel

import policygen

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent / "examples" / "fictional-district" / "present.md"
WORDS, RUNS, SEED = 5_000, 5, 2019
EDITS = (
    ("shall", "should"),
    ("continuously", "periodically"),
    ("five", "ten"),
    ("prohibited", "discouraged"),
    ("every year", "every two years"),
    ("or", "and"),
    ("student", "pupil"),
    ("only", ""),
)
SCHOOLS = ("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Hazel")
Row = tuple[str, float, float | None]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Measure the speed of policygen.")
    parser.add_argument("--record", action="store_true", help="write benchmarks/speed.md")
    record: bool = parser.parse_args(arguments).record
    told = report(measure())
    print(told)
    if record:
        page = HERE / "speed.md"
        _, heading, rest = page.read_text("utf-8").partition(
            "\n## "
        )  # what the other benchmarks wrote
        page.write_text(told + heading + rest, "utf-8")


def two_policies(words: int = WORDS, seed: int = SEED) -> tuple[str, str]:
    """A policy of about this many words, and an edited copy of it, as Markdown."""
    choose = random.Random(seed)
    before: list[str] = []
    after: list[str] = []
    count = 0
    for school in itertools.cycle(SCHOOLS):
        for paragraph in paragraphs(SOURCE.read_text("utf-8")):
            line = re.sub(r"\bstudent\b(?!')", f"student of {school} School", paragraph, count=1)
            count += len(line.split())
            before.append(line)
            chance = choose.random()
            if line.startswith("#") or chance >= 0.15:
                after.append(line)
            elif chance >= 0.05:  # 10 % edited
                after.append(edited(line, choose))
            elif chance >= 0.025:  # half of 5 % gained, half lost
                after.extend((line, f"Staff of {school} School shall write down what they tried."))
            if count >= words:
                return "\n\n".join(before) + "\n", "\n\n".join(after) + "\n"
    raise AssertionError("a cycle has no end")


def paragraphs(markdown: str) -> list[str]:
    """Headings, paragraphs and bullets, one a line."""
    chunks = re.split(r"\n\s*\n|\n(?=- )", markdown.strip())
    return [" ".join(chunk.split()) for chunk in chunks]


def edited(line: str, choose: random.Random) -> str:
    """The line with one word exchanged, or with a few words added where none fits."""
    fitting = [pair for pair in EDITS if re.search(rf"\b{pair[0]}\b", line)]
    if not fitting:
        return line.rstrip(".;") + ", as far as practicable" + line[len(line.rstrip(".;")) :]
    old, new = choose.choice(fitting)
    return " ".join(re.sub(rf"\b{old}\b", new, line, count=1).split())


def measure() -> list[Row]:
    """Name, median seconds and peak memory in MB (None: not measured) of each job."""
    before, after = two_policies()
    with tempfile.TemporaryDirectory() as place:
        files = Path(place) / "before.md", Path(place) / "after.md"
        for file, text in zip(files, (before, after), strict=True):
            file.write_text(text, "utf-8")
        command = [sys.executable, "-c", "from policygen.cli import main; main()"]
        rows = [
            spawned('`python -c "import spacy"`', [sys.executable, "-c", "import spacy"], {0}),
            repeated(
                "word diff by rapidfuzz", lambda: Indel.opcodes(before.split(), after.split())
            ),
            spawned("`policygen --help`", [*command, "--help"], {0}),
            spawned("`policygen compare`", [*command, "compare", *map(str, files)], {1}),
        ]
        rows.append(
            repeated(
                "`policygen.compare`, process already running",
                lambda: policygen.compare(*map(policygen.read, files)),
            )
        )
    return rows


def spawned(name: str, command: list[str], codes: set[int]) -> Row:
    """A command in a process of its own; it must end with one of the codes."""
    seconds, memory = [], []
    for _ in range(RUNS):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        assert process.stderr is not None
        words = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds.append(time.perf_counter() - start)
        memory.append(usage.ru_maxrss / 1024)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in codes:
            raise SystemExit(f"{name} ended with {process.returncode}:\n{words.decode()}")
    return name, statistics.median(seconds), statistics.median(memory)


def repeated(name: str, job: Callable[[], object]) -> Row:
    """A job in this process; the first run, which warms it up, doesn't count."""
    job()
    seconds = []
    for _ in range(RUNS):
        start = time.perf_counter()
        job()
        seconds.append(time.perf_counter() - start)
    return name, statistics.median(seconds), None


def report(rows: list[Row]) -> str:
    """The figures as a Markdown page; the first two rows are the yardsticks."""
    parser, diff = rows[0][1], rows[1][1]
    before, after = (len(text.split()) for text in two_policies())
    lines = [
        "# Speed",
        "",
        f"Two policies of {before:,} and {after:,} words; medians of {RUNS} runs. Machines differ:",
        "compare the ratios. Written by `python benchmarks/speed.py --record` with "
        f"Python {platform.python_version()} on {os.cpu_count()} cores.",
        "",
        "| job | seconds | peak memory, MB | times `import spacy` | times the word diff |",
        "|---|---|---|---|---|",
    ]
    for name, seconds, memory in rows:
        peak = "" if memory is None else f"{memory:.0f}"
        ratios = f"{seconds / parser:.2f} | {seconds / diff:.1f}"
        lines.append(f"| {name} | {seconds:.4f} | {peak} | {ratios} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
