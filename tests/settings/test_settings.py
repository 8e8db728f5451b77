from __future__ import annotations

from pathlib import Path

import pytest

from meterhouse.domain.errors import InvalidInput
from meterhouse.settings import Settings, load

DOCS = Path(__file__).resolve().parents[2] / "docs" / "settings.md"


def test_defaults_without_file_and_environment() -> None:
    assert load(environment={}) == Settings()


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / "meterhouse.toml"
    file.write_text('http_port = 9000\nserial_parity = "N"\n')
    settings = load(file, {"METERHOUSE_HTTP_PORT": "9001", "METERHOUSE_TRUSTED_PROXIES": "10.0.0.1,10.0.0.2"})
    assert (settings.http_port, settings.serial_parity) == (9001, "N")
    assert settings.trusted_proxies == ("10.0.0.1", "10.0.0.2")


def test_the_file_may_be_named_by_the_environment(tmp_path: Path) -> None:
    file = tmp_path / "meterhouse.toml"
    file.write_text("serial_baud = 9600\n")
    assert load(environment={"METERHOUSE_SETTINGS": str(file)}).serial_baud == 9600


@pytest.mark.parametrize(
    ("environment", "field", "code"),
    [
        ({"METERHOUSE_HTTP_PROT": "80"}, "http_prot", "unknown-setting"),
        ({"METERHOUSE_HTTP_PORT": "eighty"}, "http_port", "bad-setting"),
        ({"METERHOUSE_HTTP_PORT": "70000"}, "http_port", "bad-setting"),
        ({"METERHOUSE_SERIAL_PARITY": "even"}, "serial_parity", "bad-setting"),
        ({"METERHOUSE_ROOT_PATH": "energy/"}, "root_path", "bad-setting"),
    ],
)
def test_a_bad_key_refuses_to_start_and_is_named(environment: dict[str, str], field: str, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        load(environment=environment)
    (error,) = caught.value.fields
    assert (error.field, error.code) == (field, code)
    assert error.params["value"] == next(iter(environment.values()))


@pytest.mark.parametrize(
    ("text", "code"), [("port = [", "settings-file-malformed"), (None, "settings-file-unreadable")]
)
def test_a_bad_file_is_named(tmp_path: Path, text: str | None, code: str) -> None:
    file = tmp_path / "meterhouse.toml"
    if text is not None:
        file.write_text(text)
    with pytest.raises(InvalidInput) as caught:
        load(file, {})
    assert (caught.value.code, caught.value.params["file"]) == (code, str(file))


def test_every_setting_is_documented_and_nothing_else() -> None:
    documented = {line.split("`")[1] for line in DOCS.read_text().splitlines() if line.startswith("| `")}
    assert documented == set(Settings.model_fields)
