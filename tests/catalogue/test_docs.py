"""The page about profiles says what the code does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from meterhouse.catalogue import schema
from meterhouse.catalogue.checks import Severity
from meterhouse.catalogue.linter import lint
from meterhouse.catalogue.loader import Catalogue
from meterhouse.catalogue.states import STATE_CODES

PAGE = Path(__file__).resolve().parents[2] / "docs" / "catalogue.md"
TEXT = PAGE.read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)


def test_the_examples_are_profiles_in_order(tmp_path: Path) -> None:
    for example in EXAMPLES:
        (tmp_path / f"{yaml.safe_load(example)['id']}.yaml").write_text(example, encoding="utf-8")
    catalogue = Catalogue.load(tmp_path)
    assert catalogue.problems == ()
    own = [name for name in catalogue.ids() if catalogue.is_own(name)]
    assert len(own) == len(EXAMPLES) == 2
    assert [finding for finding in lint(catalogue, own) if finding.severity is not Severity.NOTICE] == []


PARTS = (schema.Profile, schema.Modbus, schema.Register, schema.Option, schema.Source, schema.Serial, schema.Unit)
FIELDS = {info.alias or name for part in PARTS for name, info in part.model_fields.items()}
SETS = (
    schema.Family,
    schema.Kind,
    schema.Capability,
    schema.Confidence,
    schema.RegisterType,
    schema.Poll,
    schema.Encoding,
)
MEMBERS = {member.value for members in SETS for member in members}
LABELS = {label for labels in STATE_CODES.values() for label in labels}


@pytest.mark.parametrize("word", sorted(FIELDS | MEMBERS | LABELS))
def test_every_field_and_every_choice_is_explained(word: str) -> None:
    assert re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", TEXT), f"docs/catalogue.md does not mention {word}"
