"""How fast an audit is beside what its libraries could do at best, and how much memory it takes.

    python benchmarks/audit_speed.py [--count 2000] [--sample 200] [--with-model 500] [--record]

Policies of `audit_corpus.py` go through `policygen audit` in one process and in two. The limit is measured in
the same run on a sample of the same files: bare extraction of their text by the libraries that open them, then a
bare spaCy pipe (the model that policygen loads, without what it leaves out) over that text, a paragraph at a time.
Shares of the limit are of processor time, so that they hold on a machine that others use, too; the gain of the
second process is of time by the clock, and means little there. With --record the figures are written into
benchmarks/speed.md.
"""

from __future__ import annotations

import argparse
import io
import os
import platform
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import lxml.etree
import pypdfium2
import selectolax.lexbor
from audit_corpus import write_corpus

from policygen import audit_api
from policygen.text import nlp

HERE = Path(__file__).resolve().parent
MARK = "## Audit"
MODEL = "dese-2010"
FLAT_FROM = 100  # policies after which memory should stand still
UNDISTURBED = 1.1  # seconds of clock for a second of work, up to which nobody else used the machine


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Measure the speed of policygen audit.")
    parser.add_argument("--count", type=int, default=2_000)
    parser.add_argument(
        "--sample", type=int, default=200, help="files that the limit is measured on"
    )
    parser.add_argument(
        "--with-model", type=int, default=500, help="files to compare, too; 0: none"
    )
    parser.add_argument(
        "--record", action="store_true", help="write the figures into benchmarks/speed.md"
    )
    wish = parser.parse_args(arguments)
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "policies"
        words = write_corpus(folder, wish.count)
        files = sorted(folder.iterdir())
        sample = sorted(random.Random(wish.count).sample(files, min(wish.sample, wish.count)))
        texts = [bare_text(file) for file in sample]
        sample_words = sum(len(text.split()) for text in texts)
        rows = bare(sample, texts)
        jobs_done = [("check", None), (f"check and compare with {MODEL}", MODEL)]
        for name, model in jobs_done[: 2 if wish.with_model else 1]:
            for kept in (True, False):
                how = "one process" if kept else "one process that forgets every parse"
                rows.append((f"{name}, {how}, sample", in_process(sample, model, kept)))
        work: list[tuple[str | None, Path, int, int]] = [(None, folder, wish.count, words)]
        if wish.with_model:
            some = Path(place) / "some"
            work.append((MODEL, some, wish.with_model, write_corpus(some, wish.with_model)))
        runs = [
            spawned(below, Path(place) / f"out-{jobs}-{model}", jobs, model, count, of_words)
            for model, below, count, of_words in work
            for jobs in (1, 2)
        ]
    told = report(rows, (len(sample), sample_words), runs, load)
    print(told)
    if wish.record:
        file = HERE / "speed.md"
        file.write_text(
            file.read_text("utf-8").partition(MARK)[0].rstrip() + "\n\n" + told, "utf-8"
        )


@dataclass(frozen=True)
class Time:
    """Seconds by the clock, and of processor time."""

    clock: float
    processor: float


@dataclass(frozen=True)
class Run:
    """One run of the command: its time, and the memory (MB) of its largest process on the way."""

    jobs: int
    model: str | None
    count: int
    words: int
    time: Time
    memory: tuple[tuple[int, float], ...]

    @property
    def name(self) -> str:
        """The command as one would type it."""
        return (
            f"`policygen audit --jobs {self.jobs}{f' --model {self.model}' if self.model else ''}`"
        )

    def sizes(self) -> tuple[float, float, float]:
        """After the first policies, at the end of them, and at most."""
        later = [size for done, size in self.memory if done >= FLAT_FROM]
        later = later or [size for _, size in self.memory]
        few = max(1, len(later) // 20)
        most = max(size for _, size in self.memory)
        return statistics.median(later[:few]), statistics.median(later[-few:]), most


def bare(sample: Sequence[Path], texts: Sequence[str]) -> list[tuple[str, Time]]:
    """What bare libraries take for a sample: extraction, then the parse of what was extracted."""
    lines = [line for text in texts for line in text.splitlines() if line.strip()]
    pipeline = nlp._pipeline()
    list(pipeline.pipe(lines[:50]))
    return [
        ("bare extraction of the text, sample", timed(lambda: [bare_text(x) for x in sample])),
        ("bare spaCy pipe over it, sample", timed(lambda: [len(x) for x in pipeline.pipe(lines)])),
    ]


def bare_text(file: Path) -> str:
    """A file's text as its library gives it, one paragraph a line where the format knows paragraphs."""
    data = file.read_bytes()
    if file.suffix == ".pdf":
        document = pypdfium2.PdfDocument(data)
        pages = [page.get_textpage().get_text_bounded() for page in document]
        document.close()
        return joined("\n".join(pages))
    if file.suffix == ".docx":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            tree = lxml.etree.fromstring(archive.read("word/document.xml"))
        return "\n".join("".join(p.itertext()) for p in tree.iter("{*}p"))
    if file.suffix == ".html":
        tree = selectolax.lexbor.LexborHTMLParser(data)
        return "\n".join(node.text() for node in tree.css("h1, h2, h3, p, li"))
    return data.decode()


def joined(text: str) -> str:
    """Lines of a page put together where a sentence goes on, so that the pipe gets sentences."""
    out: list[str] = []
    for line in text.splitlines():
        if out and out[-1][-1:] not in (".", ":", ";", ""):
            out[-1] += " " + line
        else:
            out.append(line)
    return "\n".join(out)


def in_process(sample: Sequence[Path], model: str | None, kept: bool) -> Time:
    """What this process takes for a sample, once it is warm.

    Arguments:
        kept: whether sentences parsed before need no second parse, as in a real run.
    """
    named = audit_api.model_named(model)
    pair = named.name, named.content

    def audit(files: Sequence[Path]) -> None:
        for file in files:
            if not kept:
                nlp._parsed.clear()
            audit_api.audit_bytes(file.read_bytes(), file.suffix, "MO", None, pair)

    audit(sample[:4])
    nlp._parsed.clear()
    return timed(lambda: audit(sample))


def timed(job: Callable[[], object]) -> Time:
    clock, processor = time.perf_counter(), time.process_time()
    job()
    return Time(time.perf_counter() - clock, time.process_time() - processor)


def spawned(folder: Path, out: Path, jobs: int, model: str | None, count: int, words: int) -> Run:
    """The whole command in processes of its own, watched from outside."""
    command = [
        sys.executable,
        "-m",
        "policygen",
        "audit",
        str(folder),
        "-o",
        str(out),
        "--jobs",
        str(jobs),
    ]
    command += ["--model", model] if model else []
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    memory: list[tuple[int, float]] = []
    results = out / ".results"
    while process.poll() is None:
        done = sum(1 for _ in results.iterdir()) if results.is_dir() else 0
        sizes = [resident(pid) for pid in family(process.pid)]
        if sizes:
            memory.append((done, max(sizes)))
        time.sleep(0.5)
    seconds = time.perf_counter() - start
    now = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert process.stderr is not None
    told = process.stderr.read().decode()
    process.stderr.close()
    if process.returncode != 1:
        raise SystemExit(f"the audit ended with {process.returncode}:\n{told}")
    processor = now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime
    run = Run(jobs, model, count, words, Time(seconds, processor), tuple(memory))
    print(run.name, run.time, *(f"{size:.0f} MB" for size in run.sizes()), file=sys.stderr)
    return run


def family(pid: int) -> list[int]:
    """A process and all that descend from it (Linux)."""
    parents: dict[int, int] = {}
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(place.parent.name)] = int(place.read_text().rpartition(")")[2].split()[1])
        except (OSError, IndexError):
            continue
    found = [pid]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found


def resident(pid: int) -> float:
    """MB of a process's memory that are in use."""
    try:
        return (
            int(Path(f"/proc/{pid}/statm").read_text().split()[1])
            * os.sysconf("SC_PAGE_SIZE")
            / 1e6
        )
    except (OSError, IndexError):
        return 0.0


def report(
    rows: Sequence[tuple[str, Time]], sample: tuple[int, int], runs: Sequence[Run], load: float
) -> str:
    """The figures as a part of a Markdown page.

    Arguments:
        sample: its files and words.
        load: load average at the start.
    """
    files, words = sample
    best = Time(sum(x.clock for _, x in rows[:2]), sum(x.processor for _, x in rows[:2]))
    limit = words / best.processor
    lines = [
        MARK,
        "",
        f"{runs[0].count:,} policies of 1,000 to 5,000 words ({runs[0].words:,} in all; a quarter each Markdown,",
        f"HTML, Word, PDF), {sum(run.count for run in runs if run.model and run.jobs == 1):,} of such also compared "
        f"with `{MODEL}`, made by `audit_corpus.py`;",
        f"the limit on a sample of {files}. Written by `python benchmarks/audit_speed.py --record` with",
        f"Python {platform.python_version()} on {os.cpu_count()} cores;",
        f"load average {load:.1f} at the start, {os.getloadavg()[0]:.1f} at the end. Shares are of processor time.",
        "",
        "| job | seconds | processor seconds | policies a second | words a second | share of the limit |",
        "|---|---|---|---|---|---|",
    ]
    named = [*rows[:2], ("**the limit**: both bare jobs, sample", best), *rows[2:]]
    table = [(name, used, files, words) for name, used in named]
    table += [(f"{run.name}, {run.count:,}", run.time, run.count, run.words) for run in runs]
    for name, used, of_files, of_words in table:
        share = "" if name.startswith("bare") else f"{of_words / used.processor / limit:.0%}"
        lines.append(
            f"| {name} | {used.clock:.1f} | {used.processor:.1f} | {of_files / used.clock:.1f} | "
            f"{of_words / used.clock:,.0f} | {share} |"
        )
    lines += [
        "",
        "| command | gain of the second process | MB after 100 | MB at the end | peak MB |",
    ]
    lines.append("|---|---|---|---|---|")
    for run in runs:
        alone = next(x for x in runs if x.jobs == 1 and x.model == run.model)
        waited = alone.time.clock / alone.time.processor > UNDISTURBED
        shared = " (others used the machine: no measure)" if waited else ""
        gain = f"{alone.time.clock / run.time.clock:.2f} x{shared}" if run.jobs == 2 else ""
        early, late, most = run.sizes()
        lines.append(f"| {run.name} | {gain} | {early:.0f} | {late:.0f} | {most:.0f} |")
    return "\n".join([*lines, "", *outlook(runs)]) + "\n"


def outlook(runs: Sequence[Run], districts: int = 13_000) -> list[str]:
    """What all districts of the country would take, from processor time."""
    minutes = {
        run.model: run.time.processor / run.count * districts / 2 / 60
        for run in runs
        if run.jobs == 2
    }
    checked, compared = minutes[None], minutes.get(MODEL)
    one, ten = (
        f" ({compared / of:.{digits}f} with the model)" if compared else ""
        for of, digits in ((1, 0), (10, 1))
    )
    return [
        f"At these rates {districts:,} districts with one policy of this length each would take {checked:.0f}",
        f"minutes on one machine of two cores{one}, and {checked / 10:.1f}{ten} on ten behind a Dask scheduler, if",
        "the cores have nothing else to do and share the work evenly. Reckoned from processor time, not run.",
    ]


if __name__ == "__main__":
    main()
