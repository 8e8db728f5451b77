"""Names that people see, made from keys where the installation has no name of its own."""

from __future__ import annotations

from collections.abc import Sequence

from meterhouse.domain.installation import Installation, LoadType
from meterhouse.domain.tariff.model import Tariff
from meterhouse.i18n.texts import Text
from meterhouse.services.consumption.query import Scope, ScopeKind


def load_type_label(load_type: LoadType, text: Text) -> str:
    """Predefined load types are translated by key, a user's own are called as the user called them."""
    if load_type.predefined:
        return text(f"load-type-{load_type.key.replace('_', '-')}") or load_type.key
    return load_type.name


class ScopeNames:
    """What series and choices of devices are called, and their colours."""

    def __init__(self, installation: Installation, text: Text, tariffs: Sequence[Tariff] = ()) -> None:
        self._text = text
        self._colors = {item.id: item.color for item in tariffs}
        self._load_types = {item.id: item for item in installation.load_types}
        self._names = {
            ScopeKind.MEASURE_GROUP: {item.id: item.name for item in installation.measure_groups},
            ScopeKind.DEVICE: {item.id: item.name for item in installation.devices},
            ScopeKind.TARIFF: {item.id: item.name for item in tariffs},
        }

    def label(self, scope: Scope) -> str:
        """In the reader's language; a scope that is not there any more as it is written."""
        return " · ".join(self._label(part) for part in scope.parts)

    def _label(self, scope: Scope) -> str:
        if scope.kind is ScopeKind.TOTAL:
            return self._text("scope-total") or str(scope)
        if scope.id is None:
            message = "scope-no-tariff" if scope.kind is ScopeKind.TARIFF else "scope-others"
            return self._text(message) or str(scope)
        if scope.kind is ScopeKind.LOAD_TYPE:
            load_type = self._load_types.get(scope.id)
            return load_type_label(load_type, self._text) if load_type else str(scope)
        return self._names[scope.kind].get(scope.id, str(scope))

    def color(self, scope: Scope) -> str | None:
        """The colour configured for a load type or a tariff; None elsewhere."""
        if scope.kind is ScopeKind.TARIFF:
            return self._colors.get(scope.id or 0) or None
        load_type = self._load_types.get(scope.id or 0) if scope.kind is ScopeKind.LOAD_TYPE else None
        return load_type.color or None if load_type else None
