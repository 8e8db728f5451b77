"""Small profiles made for one test."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from meterhouse.catalogue.loader import Catalogue
from meterhouse.catalogue.schema import Profile
from meterhouse.modbus.device_map import DeviceMap, map_device

HEAD: dict[str, Any] = {
    "schema": "meterhouse-profile/1",
    "id": "made",
    "vendor": "Maker",
    "name": "made for a test",
    "family": "third-party-meter",
    "kind": "meter",
    "source": {"confidence": "tested-code", "note": "made for a test"},
}


def a_profile(**parts: Any) -> Profile:
    return Profile.model_validate(HEAD | parts)


def a_catalogue(*profiles: Mapping[str, Any]) -> Catalogue:
    """A catalogue of nothing but these."""
    with TemporaryDirectory() as folder:
        for parts in profiles:
            document = {**HEAD, **parts}
            (Path(folder) / f"{document['id']}.yaml").write_text(yaml.safe_dump(plain(document)), encoding="utf-8")
        catalogue = Catalogue(package=Path(folder))
        catalogue.all()
    return catalogue


def plain(value: Any) -> Any:
    """Decimals as YAML writes numbers."""
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value if isinstance(value, str | int | bool | None) else float(value)


def a_map(given: Mapping[str, object] | None = None, **parts: Any) -> DeviceMap:
    return map_device(a_catalogue(parts), "made", 1, None, given or {})
