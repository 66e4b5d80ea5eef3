"""Front matter: as much of YAML as the corpus needs."""

from collections.abc import Mapping, Sequence

Value = str | int | float | Sequence["Value"] | Mapping[str, "Value"]


def front_matter(fields: Mapping[str, Value]) -> str:
    """The fields between two “---” lines; empty lists and empty texts are left out."""
    return f"---\n{mapping(fields, 0)}---\n"


def mapping(fields: Mapping[str, Value], depth: int) -> str:
    return "".join(entry(key, value, depth) for key, value in fields.items() if value not in ("", [], {}))


def entry(key: str, value: Value, depth: int) -> str:
    margin = "  " * depth
    if isinstance(value, Mapping):
        return f"{margin}{key}:\n{mapping(value, depth + 1)}"
    if not isinstance(value, str) and isinstance(value, Sequence):
        if any(isinstance(item, Mapping) for item in value):
            return f"{margin}{key}:\n" + "".join(item_of_list(item, depth + 1) for item in value)
        return f"{margin}{key}: [{', '.join(map(str, value))}]\n"
    return f"{margin}{key}: {value}\n"


def item_of_list(value: Value, depth: int) -> str:
    """A mapping as an item of a list: the first key stands behind the dash."""
    if not isinstance(value, Mapping):
        return f"{'  ' * depth}- {value}\n"
    margin = "  " * (depth + 1)
    return f"{'  ' * depth}- {mapping(value, depth + 1).removeprefix(margin)}"
