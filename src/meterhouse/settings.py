"""Frozen start-up settings from a TOML file and the environment; an unknown key refuses to start.

Only what is needed before the database is open is here; everything else is configured in the page. Each key may
be given in the file or as `METERHOUSE_<KEY>` in the environment, which wins.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from meterhouse.domain.errors import FieldError, InvalidInput

PREFIX = "METERHOUSE_"
_LISTS = frozenset({"trusted_proxies", "tls_names"})
NOT_SETTINGS = frozenset({"METERHOUSE_SETTINGS", "METERHOUSE_SKIP_UI"})


class Settings(BaseModel):
    """How this server starts; docs/settings.md lists the keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    data_folder: Path = Field(default=Path("meterhouse-data"), description="database, pepper and archive")
    http_host: str = Field(default="0.0.0.0", description="address the page is served on")  # noqa: S104 - a building's users are on its network
    http_port: int = Field(default=8080, ge=1, le=65535, description="port the page is served on")
    https_port: int = Field(default=8443, ge=1, le=65535, description="port of HTTPS, once there is a certificate")
    tls_certificate: str = Field(
        default="", description="PEM file of the certificate; self-signed: the server makes one; empty: no HTTPS"
    )
    tls_key: Path | None = Field(default=None, description="PEM file of its key, if not in the same file")
    tls_names: tuple[str, ...] = Field(default=(), description="names and addresses a self-signed one is for, too")
    root_path: str = Field(
        default="", pattern=r"^(/[\w.-]+)*$", description="path under which a reverse proxy serves the page"
    )
    trusted_proxies: tuple[str, ...] = Field(default=(), description="addresses whose X-Forwarded-For is believed")
    profiles_folder: Path | None = Field(default=None, description="folder of your own device profiles")
    serial_port: str = Field(default="", description="RS485 port of the Local gateway, e.g. /dev/ttyUSB0; empty: none")
    serial_baud: int = Field(default=19200, ge=1200, le=921600, description="baud rate of the RS485 port")
    serial_parity: Literal["N", "E", "O"] = Field(default="E", description="parity of the RS485 port")
    serial_stop_bits: Literal[1, 2] = Field(default=1, description="stop bits of the RS485 port")
    serial_timeout_ms: int = Field(default=300, ge=20, le=10000, description="response timeout on the RS485 port")
    log_level: Literal["debug", "info", "warning", "error"] = Field(default="info", description="least level logged")


def load(file: Path | None = None, environment: Mapping[str, str] | None = None) -> Settings:
    """Settings of `file` (or of the file that METERHOUSE_SETTINGS names) overlaid by the environment.

    Raises InvalidInput that names each bad key, its value and what would be right.
    """
    env = os.environ if environment is None else environment
    if file is None and env.get("METERHOUSE_SETTINGS"):
        file = Path(env["METERHOUSE_SETTINGS"])
    given = _from_file(file) if file else {}
    for name, value in env.items():
        if name.startswith(PREFIX) and name not in NOT_SETTINGS:
            key = name.removeprefix(PREFIX).lower()
            given[key] = [part for part in value.split(",") if part] if key in _LISTS else value
    try:
        return Settings.model_validate(given)
    except ValidationError as error:
        raise InvalidInput("bad-settings", fields=_fields(error), file=str(file or "")) from error


def _from_file(file: Path) -> dict[str, object]:
    try:
        return dict(tomllib.loads(file.read_text()))
    except OSError as error:
        raise InvalidInput("settings-file-unreadable", file=str(file), reason=error.strerror or "") from error
    except tomllib.TOMLDecodeError as error:
        raise InvalidInput("settings-file-malformed", file=str(file), reason=str(error)) from error


def _fields(error: ValidationError) -> tuple[FieldError, ...]:
    fields = []
    for item in error.errors():
        name = ".".join(str(part) for part in item["loc"])
        if item["type"] == "extra_forbidden":
            known = ", ".join(Settings.model_fields)
            fields.append(FieldError(name, "unknown-setting", {"value": str(item["input"]), "known": known}))
        else:
            fields.append(FieldError(name, "bad-setting", {"value": str(item["input"]), "expected": item["msg"]}))
    return tuple(fields)
