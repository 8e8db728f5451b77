"""Names that people see, made from keys where the installation has no name of its own."""

from __future__ import annotations

from meterhouse.domain.installation import Installation, LoadType
from meterhouse.i18n.texts import Text
from meterhouse.services.consumption.query import Scope, ScopeKind


def load_type_label(load_type: LoadType, text: Text) -> str:
    """Predefined load types are translated by key, a user's own are called as the user called them."""
    if load_type.predefined:
        return text(f"load-type-{load_type.key.replace('_', '-')}") or load_type.key
    return load_type.name


def scope_label(scope: Scope, installation: Installation, text: Text) -> str:
    """What a series or a choice of devices is called."""
    if scope.kind is ScopeKind.TOTAL:
        return text("scope-total") or "total"
    if scope.id is None:
        return text("scope-others") or "none"
    if scope.kind is ScopeKind.LOAD_TYPE:
        labels = {item.id: load_type_label(item, text) for item in installation.load_types}
    elif scope.kind is ScopeKind.MEASURE_GROUP:
        labels = {item.id: item.name for item in installation.measure_groups}
    else:
        labels = {item.id: item.name for item in installation.devices}
    return labels.get(scope.id, str(scope))


def scope_color(scope: Scope, installation: Installation) -> str | None:
    """The colour configured for a load type; None elsewhere."""
    if scope.kind is not ScopeKind.LOAD_TYPE:
        return None
    return next((item.color or None for item in installation.load_types if item.id == scope.id), None)
