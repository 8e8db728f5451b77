"""What is wrong, doubtful or worth knowing about profiles, file by file and over the whole catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from meterhouse.catalogue.checks import CHECKS, Remark, Severity, error, notice
from meterhouse.catalogue.loader import Catalogue
from meterhouse.catalogue.schema import Profile
from meterhouse.catalogue.source import Lines, ProfileInvalid
from meterhouse.domain.errors import ErrorParam

PUBLISHED_IDS = Path(__file__).parent / "ids.txt"
"""Every profile id that was ever published, one per line; none may disappear."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark: where (file, line, dotted field) and what (a code in kebab-case with parameters)."""

    severity: Severity
    profile_id: str
    file: str
    line: int
    field: str
    code: str
    params: Mapping[str, ErrorParam]


def lint(catalogue: Catalogue, only: Iterable[str] | None = None) -> list[Finding]:
    """Everything to say about these profiles (default: the whole catalogue), errors first, then by profile."""
    findings: list[Finding] = []
    for profile_id in catalogue.ids() if only is None else only:
        findings += _lint_file(catalogue, profile_id)
    if only is None:
        for problem in catalogue.problems:
            findings += _schema_faults(problem, Path(str(problem.params["file"])).stem)
        findings += _lint_published(catalogue)
    order = list(Severity)
    return sorted(findings, key=lambda finding: (order.index(finding.severity), finding.file, finding.line))


def published_ids(path: Path = PUBLISHED_IDS) -> tuple[str, ...]:
    """Ids of the list, in its order."""
    return tuple(line for line in path.read_text(encoding="utf-8").split() if line)


def publish(catalogue: Catalogue, path: Path = PUBLISHED_IDS) -> tuple[str, ...]:
    """Add the package's new ids to the list; returns what was added. Nothing is ever taken off."""
    known = published_ids(path) if path.exists() else ()
    new = tuple(name for name in catalogue.ids() if name not in known and not catalogue.is_own(name))
    path.write_text("".join(f"{name}\n" for name in sorted({*known, *new})), encoding="utf-8")
    return new


def _lint_file(catalogue: Catalogue, profile_id: str) -> list[Finding]:
    try:
        profile = catalogue.get(profile_id)
    except ProfileInvalid as problem:
        return _schema_faults(problem, profile_id)
    path = catalogue.path(profile_id)
    remarks = [remark for check in CHECKS for remark in check(profile)]
    remarks += _relations(catalogue, profile)
    lines = Lines(path, len(profile.registers))
    found = [
        Finding(remark.severity, profile.id, str(path), lines.of(remark.path), remark.field, remark.code, remark.params)
        for remark in remarks
    ]
    found += [
        Finding(Severity.ERROR, profile_id, str(path), line, name, "profile-key-twice", {"key": name})
        for name, line in lines.duplicate_keys()
    ]
    return found


def _schema_faults(problem: ProfileInvalid, profile_id: str) -> list[Finding]:
    file = str(problem.params.get("file", ""))
    return [
        Finding(
            Severity.ERROR, profile_id, file, int(fault.params.get("line") or 1), fault.field, fault.code, fault.params
        )
        for fault in problem.fields
    ]


def _relations(catalogue: Catalogue, profile: Profile) -> list[Remark]:
    """References between profiles."""
    known = set(catalogue.ids())
    remarks = [
        error(("supersedes",), "profile-unknown", value=other) for other in profile.supersedes if other not in known
    ]
    by = profile.superseded_by
    if by is not None:
        remarks.append(notice(("superseded_by",), "profile-superseded", value=by))
        if by not in known:
            remarks.append(error(("superseded_by",), "profile-unknown", value=by))
        elif profile.id not in catalogue.get(by).supersedes:
            remarks.append(error(("superseded_by",), "profile-supersession-one-sided", value=by))
    return remarks


def _lint_published(catalogue: Catalogue) -> list[Finding]:
    if not PUBLISHED_IDS.exists():
        return []
    present, published = set(catalogue.ids()), published_ids()
    gone = [
        Finding(Severity.ERROR, name, str(PUBLISHED_IDS), number, "", "profile-gone", {"value": name})
        for number, name in enumerate(published, 1)
        if name not in present
    ]
    new = [
        Finding(Severity.ERROR, name, str(PUBLISHED_IDS), 1, "", "profile-not-published", {"value": name})
        for name in sorted(present - set(published))
        if not catalogue.is_own(name)
    ]
    return gone + new
