"""What a difference between two states of a frame means: operator, direction, category, reason."""

from __future__ import annotations

from dataclasses import dataclass

from tests.corpus.frames import Items, Scale
from tests.corpus.states import Choice, Level, Members, State, value_of

# What narrowing the reach of a provision of this kind does to the student's protection.
NARROWING = {
    "protected-definition": -1,
    "safe-harbour": 1,
    "trigger": 1,
    "permission": 1,
    "prohibition": -1,
    "duty": -1,
}

# What a rise of the slot's quantity does to the reach of the provision, whatever its kind.
RISE = {
    "alternative": 1,
    "aloneness": -1,
    "approval": -1,
    "condition": -1,
    "contents": 1,
    "deadline": -1,
    "exception": -1,
    "exclusion": -1,
    "exit": -1,
    "exit-free": -1,
    "force": -1,
    "harm": -1,
    "hedge": -1,
    "imminence": -1,
    "likelihood": -1,
    "lock": -1,
    "manner": 1,
    "modality": 1,
    "negation": 1,
    "number": 1,
    "only": -1,
    "openness": 1,
    "provision": 1,
    "purpose": -1,
    "quantifier": 1,
    "recipient": 1,
    "release": 1,
    "request": -1,
    "retention": 1,
    "threshold": -1,
    "training": 1,
    "unlocked": -1,
    "window": 1,
}

# Roles whose effect on the reach depends on the kind of provision.
RISE_BY_KIND = {
    ("actor", "duty"): -1,  # anyone else may do it instead
    ("actor", "permission"): 1,
    ("actor", "prohibition"): 1,
    ("actor", "protected-definition"): 1,
    ("duration", "permission"): 1,
    ("duration", "prohibition"): -1,
    ("duration", "safe-harbour"): 1,
    ("duration", "duty"): 1,
    ("frequency", "duty"): 1,
    ("frequency", "permission"): -1,
    ("monitoring", "duty"): 1,
    ("monitoring", "permission"): -1,
    ("monitoring", "safe-harbour"): -1,
    ("qualification", "duty"): 1,
    ("qualification", "permission"): -1,
    ("qualification", "safe-harbour"): -1,
    # Discretion shrinks what protects and stretches what permits: it always weakens.
    ("discretion", "protected-definition"): -1,
    ("discretion", "safe-harbour"): 1,
    ("discretion", "trigger"): 1,
    ("discretion", "permission"): 1,
    ("discretion", "prohibition"): -1,
    ("discretion", "duty"): -1,
}

CATEGORIES = {
    ("protected-definition", -1): "narrowed-protected-definition",
    ("protected-definition", 1): "broadened-protected-definition",
    ("safe-harbour", -1): "narrowed-safe-harbour",
    ("safe-harbour", 1): "broadened-safe-harbour",
    ("trigger", -1): "narrowed-trigger",
    ("trigger", 1): "broadened-trigger",
    ("permission", -1): "narrowed-permission",
    ("permission", 1): "broadened-permission",
    ("prohibition", -1): "weakened-prohibition",
    ("prohibition", 1): "strengthened-prohibition",
    ("duty", -1): "weakened-duty",
    ("duty", 1): "strengthened-duty",
}

INVERSE_VERBS = {
    "add": "drop",
    "raise": "lower",
    "and-to-or": "or-to-and",
    "add-by-or": "drop-by-or",  # "the parent" and "the parent or the principal"
}
INVERSE_VERBS |= {after: before for before, after in INVERSE_VERBS.items()}


@dataclass(frozen=True, slots=True)
class Change:
    """One slot whose quantity differs between two states, judged for the student."""

    operator: str
    direction: str
    category: str
    why: str


def inverse(operator: str) -> str:
    """The operator that undoes a directional one: the label of its edits is the opposite."""
    verb, _, role = operator.partition(":")
    return f"{INVERSE_VERBS[verb]}:{role}"


def changes(before: State, after: State) -> tuple[Change, ...]:
    """Every slot in which two states of one frame differ in meaning, in the frame's order."""
    found = []
    slots = before.frame.slots
    for slot, old, new in zip(slots, before.choices, after.choices, strict=True):
        rise = _rise(slot, old, new)
        if rise:
            found.append(_change(before.frame.kind, slot, old, new, rise))
    return tuple(found)


def _either(slot: Scale | Items, choice: Choice) -> bool:
    """Whether any one item is enough, in a slot that usually asks for all."""
    return (
        isinstance(slot, Items)
        and isinstance(choice, Members)
        and slot.swappable
        and choice.joiner == "or"
    )


def _rise(slot: Scale | Items, old: Choice, new: Choice) -> int:
    """1 if the slot's quantity rises, -1 if it falls, 0 if it stays."""
    if isinstance(old, Level) and isinstance(new, Level):
        return (new.index > old.index) - (new.index < old.index)
    assert isinstance(old, Members) and isinstance(new, Members)
    had, has = set(old.order), set(new.order)
    if had != has:
        more = 1 if had < has else -1
        return -more if _either(slot, new) else more
    if old.joiner != new.joiner and len(had) > 1:
        return 1 if new.joiner == "and" else -1
    return 0


def _change(kind: str, slot: Scale | Items, old: Choice, new: Choice, rise: int) -> Change:
    sign = RISE[slot.role] if slot.role in RISE else RISE_BY_KIND[slot.role, kind]
    reach = sign * rise
    effect = "narrows" if reach < 0 else "broadens"
    direction = "weakens" if -reach * NARROWING[kind] < 0 else "strengthens"
    verb = _verb(slot, old, new, rise)
    words = _words(value_of(slot, old), value_of(slot, new))
    return Change(
        operator=f"{verb}:{slot.role}" + (f"-{slot.form}" if slot.form else ""),
        direction=direction,
        category=_category(kind, slot.role, reach, rise),
        why=f"{words} ({verb} {slot.role}), which {effect} a {kind}: it {direction} protection",
    )


def _words(old: str, new: str) -> str:
    """What happens to the words of a slot."""
    old, new = old.strip(" ,."), new.strip(" ,.")
    if old and new:
        return f"“{old}” becomes “{new}”"
    return f"“{new}” is added" if new else f"“{old}” is dropped"


def _verb(slot: Scale | Items, old: Choice, new: Choice, rise: int) -> str:
    if isinstance(slot, Items):
        assert isinstance(old, Members) and isinstance(new, Members)
        if set(old.order) == set(new.order):
            return "and-to-or" if new.joiner == "or" else "or-to-and"
        verb = "add" if set(old.order) < set(new.order) else "drop"
        return f"{verb}-by-or" if _either(slot, new) else verb
    if not value_of(slot, old):
        return "add"
    if not value_of(slot, new):
        return "drop"
    return "raise" if rise > 0 else "lower"


def _category(kind: str, role: str, reach: int, rise: int) -> str:
    if role in ("deadline", "window"):
        return "extended-deadline" if rise > 0 else "shortened-deadline"
    if role == "provision":
        return "added-provision" if rise > 0 else "removed-provision"
    return CATEGORIES[kind, reach]
