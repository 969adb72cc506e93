"""How many seeded weakenings of generated policies are caught, and which survive.

    python benchmarks/mutants.py [--state MO] [--level required] [--show]

A mutant is caught when `check` finds an element that the mutant no longer meets, or when `compare` says that
something weakens. Prints caught / made by operator and lists every survivor.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter

import policygen
from policygen import generate_api
from policygen.finding import Direction
from policygen.generating.mutants import Mutant, mutants
from policygen.policy import Document

DISTRICT = {"district": "Example R-I"}


def caught_by_compare(model: Document, mutant: Mutant) -> bool:
    found = policygen.compare(model, policygen.read_text(mutant.text, title=model.title)).findings
    return any(finding.direction is Direction.WEAKENS for finding in found)


def caught_by_check(met: set[str], mutant: Mutant, state: str) -> bool:
    coverage = policygen.check(policygen.read_text(mutant.text), state=state)
    return not met <= {element.id for element in coverage.elements if element.status == "met"}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--state", default="MO")
    parser.add_argument("--level", default="required")
    parser.add_argument("--show", action="store_true", help="list what each way misses alone, too")
    wish = parser.parse_args()
    policy = generate_api.generate(wish.state, DISTRICT, level=wish.level)
    coverage = policygen.check(policy, state=wish.state)
    met = {element.id for element in coverage.elements if element.status == "met"}
    made: Counter[str] = Counter()
    by: dict[str, Counter[str]] = {name: Counter() for name in ("check", "compare", "either")}
    survivors: list[Mutant] = []
    for mutant in mutants(policy):
        made[mutant.kind] += 1
        checked = caught_by_check(met, mutant, wish.state)
        compared = caught_by_compare(policy, mutant)
        for name, caught in (
            ("check", checked),
            ("compare", compared),
            ("either", checked or compared),
        ):
            by[name][mutant.kind] += caught
        if not (checked or compared):
            survivors.append(mutant)
        elif wish.show and not (checked and compared):
            print(f"only {'check' if checked else 'compare'}: [{mutant.kind}] {mutant.what[:160]}")
    print(f"{wish.state} {wish.level}: {len(met)} of {len(coverage.elements)} elements met")
    print(f"{'operator':16} {'made':>5} {'check':>6} {'compare':>8} {'either':>7}")
    for kind in sorted(made):
        print(
            f"{kind:16} {made[kind]:5} {by['check'][kind]:6} {by['compare'][kind]:8} {by['either'][kind]:7}"
        )
    total = made.total()
    sums = [by[name].total() for name in ("check", "compare", "either")]
    print(f"{'all':16} {total:5} {sums[0]:6} {sums[1]:8} {sums[2]:7}")
    for mutant in survivors:
        print(f"survivor [{mutant.kind}]: {mutant.what}")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
