"""How many seeded weakenings of generated policies are caught, and which survive.

    python benchmarks/mutants.py [--state MO] [--level required] [--show] [--check-only] [--neutral]

A mutant is caught when `check` finds an element that the mutant no longer meets, or when `compare` says that
something weakens. Prints caught / made by operator, and the same for the clauses that carry the law's own
elements; lists every survivor. Mutants that protect as much as before are named in `mutants-equivalent.yaml`
with the reason. `--neutral` rewords instead, and counts false alarms. State and level can be "all".
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import policygen
from policygen import generate_api
from policygen.coverage import Coverage
from policygen.data_file import read_data_file
from policygen.finding import Direction
from policygen.generating.mutants import Mutant, mutants
from policygen.generating.paraphrases import paraphrases
from policygen.policy import Document

DISTRICT = {"district": "Example R-I"}
EQUIVALENT = Path(__file__).with_name("mutants-equivalent.yaml")
LEVELS = ("required", "recommended")


@dataclass(frozen=True)
class Case:
    """A generated policy, what it meets, and the titles of its clauses that carry elements of the law."""

    state: str
    level: str
    policy: Document
    coverage: Coverage
    lawful: frozenset[str]

    @property
    def met(self) -> frozenset[str]:
        """The ids of the elements that the policy meets."""
        return frozenset(one.id for one in self.coverage.elements if one.status == "met")


def case_of(state: str, level: str) -> Case:
    """Generate and check the policy of a state at a level."""
    made = generate_api.make(state, DISTRICT, level=level)
    policy = generate_api.generate(state, DISTRICT, level=level)
    lawful = frozenset(entry.title for entry in made.manuscript.entries() if entry.meets)
    return Case(state, level, policy, policygen.check(policy, state=state), lawful)


def caught_by_compare(model: Document, mutant: Mutant) -> bool:
    found = policygen.compare(model, policygen.read_text(mutant.text, title=model.title)).findings
    return any(finding.direction is Direction.WEAKENS for finding in found)


def caught_by_check(case: Case, mutant: Mutant) -> bool:
    coverage = policygen.check(policygen.read_text(mutant.text), state=case.state)
    return not case.met <= {one.id for one in coverage.elements if one.status == "met"}


def equivalents(case: Case) -> dict[str, str]:
    """The reasons of the reviewed mutants of a policy that protect as much as before, by `what`."""
    entries = read_data_file(EQUIVALENT).data["equivalent"]
    return {
        f"[{one['kind']}] {one['passage']}": one["reason"]
        for one in entries
        if one["state"] == case.state and case.level in one["levels"]
    }


def key_of(mutant: Mutant) -> str:
    """What names a mutant in the list of equivalents: its operator and the passage before."""
    return f"[{mutant.kind}] {mutant.what.partition(' -> ')[0]}"


def weakened(case: Case) -> Iterator[Mutant]:
    """The mutants that protect less, without the reviewed equivalents."""
    known = equivalents(case)
    return (one for one in mutants(case.policy) if key_of(one) not in known)


def count(case: Case, *, show: bool, check_only: bool) -> int:
    """Print the table of one policy; the number of survivors."""
    made: Counter[str] = Counter()
    by: dict[str, Counter[str]] = {name: Counter() for name in ("check", "compare", "either")}
    of_law: Counter[str] = Counter()
    survivors: list[Mutant] = []
    for mutant in weakened(case):
        made[mutant.kind] += 1
        checked = caught_by_check(case, mutant)
        compared = not check_only and caught_by_compare(case.policy, mutant)
        by["check"][mutant.kind] += checked
        by["compare"][mutant.kind] += compared
        by["either"][mutant.kind] += checked or compared
        if mutant.clause in case.lawful:
            of_law["made"] += 1
            of_law["check"] += checked
        if not (checked or compared):
            survivors.append(mutant)
        elif show and not (checked and compared):
            mark = "" if mutant.clause in case.lawful else " (no element of the law)"
            way = "check" if checked else "compare"
            print(f"only {way}{mark}: [{mutant.kind}] {mutant.what[:160]}")
    met, all_of_them = len(case.met), len(case.coverage.elements)
    print(f"{case.state} {case.level}: {met} of {all_of_them} elements met")
    print(f"{'operator':16} {'made':>5} {'check':>6} {'compare':>8} {'either':>7}")
    for kind in (*sorted(made), "all"):
        sums = [n.total() if kind == "all" else n[kind] for n in (made, *by.values())]
        print(f"{kind:16} {sums[0]:5} {sums[1]:6} {sums[2]:8} {sums[3]:7}")
    print(f"in clauses of the law's elements: check {of_law['check']} of {of_law['made']}")
    for mutant in survivors:
        mark = "" if mutant.clause in case.lawful else " (no element of the law)"
        print(f"survivor{mark} [{mutant.kind}]: {mutant.what}")
    return len(survivors)


def false_alarms(case: Case, *, check_only: bool) -> int:
    """Print how many rewordings are called weaker; their number."""
    made: Counter[str] = Counter()
    alarms: Counter[str] = Counter()
    for mutant in paraphrases(case.policy):
        made[mutant.kind] += 1
        for way, alarm in (
            ("check", caught_by_check(case, mutant)),
            ("compare", not check_only and caught_by_compare(case.policy, mutant)),
        ):
            if alarm:
                alarms[way] += 1
                print(f"false alarm of {way}: [{mutant.kind}] {mutant.what}")
    told = ", ".join(f"{kind} {n}" for kind, n in sorted(made.items()))
    print(
        f"{case.state} {case.level}: {made.total()} rewordings ({told}), "
        f"false alarms: check {alarms['check']}, compare {alarms['compare']}"
    )
    return alarms.total()


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--state", default="MO")
    parser.add_argument("--level", default="required")
    parser.add_argument("--show", action="store_true", help="list what each way misses alone, too")
    parser.add_argument("--check-only", action="store_true", help="leave compare out")
    parser.add_argument("--neutral", action="store_true", help="reword, and count false alarms")
    wish = parser.parse_args()
    bad = 0
    for state in generate_api.STATES if wish.state == "all" else (wish.state,):
        for level in LEVELS if wish.level == "all" else (wish.level,):
            case = case_of(state, level)
            if wish.neutral:
                bad += false_alarms(case, check_only=wish.check_only)
            else:
                bad += count(case, show=wish.show, check_only=wish.check_only)
            sys.stdout.flush()
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
