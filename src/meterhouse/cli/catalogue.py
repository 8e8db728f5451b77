"""`meterhouse catalogue list|show|lint`: the device profiles, the package's and one's own."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from meterhouse.catalogue.checks import Severity
from meterhouse.catalogue.linter import Finding, lint, publish
from meterhouse.catalogue.loader import Catalogue
from meterhouse.catalogue.schema import Profile, Register


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`list`, `show PROFILE`, `lint [PROFILE …]`."""
    parser.add_argument("--user-folder", type=Path, metavar="FOLDER", help="own profiles, one YAML file each")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="all profiles, one line each")
    listing.add_argument("--family", help="only this family")
    show = actions.add_parser("show", help="one profile with its registers")
    show.add_argument("profile", help="id, catalogue number or model name")
    show.add_argument("--yaml", action="store_true", help="the file itself, to start one's own from")
    linting = actions.add_parser("lint", help="check profiles; exit status 1 when one has an error")
    linting.add_argument("profiles", nargs="*", metavar="PROFILE", help="ids (default: all)")
    linting.add_argument("--notices", action="store_true", help="also what is only good to know")
    linting.add_argument("--publish", action="store_true", help="add new ids of the package to its list of ids")


def run(arguments: argparse.Namespace) -> int:
    """Carry out the action; 1 when linting found errors or nothing was found to show."""
    catalogue = Catalogue.load(arguments.user_folder)
    if arguments.action == "list":
        return _list(catalogue, arguments.family)
    if arguments.action == "show":
        return _show(catalogue, arguments.profile, as_yaml=arguments.yaml)
    if arguments.publish:
        for profile_id in publish(catalogue):
            print(f"published {profile_id}")
    return _lint(lint(catalogue, arguments.profiles or None), notices=arguments.notices)


def _list(catalogue: Catalogue, family: str | None) -> int:
    for profile in catalogue.all():
        if family in (None, profile.family.value):
            numbers = ", ".join(profile.catalogue_numbers or profile.models)
            mark = " (superseded)" if profile.superseded_by else ""
            confidence = profile.source.confidence.value
            print(f"{profile.id:<40} {profile.family.value:<20} {confidence:<16} {profile.vendor}: {numbers}{mark}")
    return 0


def _show(catalogue: Catalogue, name: str, *, as_yaml: bool) -> int:
    found = [catalogue.get(name)] if name in catalogue.ids() else list(catalogue.find(name))
    for profile in found:
        text = catalogue.path(profile.id).read_text(encoding="utf-8") if as_yaml else "\n".join(_description(profile))
        print(text)
    if not found:
        catalogue.path(name)
    return 0


def _description(profile: Profile) -> Iterable[str]:
    modbus = profile.modbus
    yield f"{profile.id}: {profile.vendor} {profile.name}"
    yield f"  family {profile.family}, kind {profile.kind}"
    yield f"  source {profile.source.confidence} {profile.source.note}".rstrip()
    yield f"  numbers {', '.join(profile.catalogue_numbers) or '-'}; models {', '.join(profile.models) or '-'}"
    yield f"  capabilities {', '.join(profile.capabilities) or '-'}; options {', '.join(profile.options) or '-'}"
    yield (
        f"  {'/'.join(modbus.transports)}, function {modbus.read_function}, word order {modbus.word_order}, "
        f"at most {modbus.max_registers} registers, gap {modbus.max_gap}"
    )
    for register in profile.registers:
        yield f"  {_register_line(profile, register)}"


def _register_line(profile: Profile, register: Register) -> str:
    place = f"{profile.space_of(register)}:{register.address:#06x}"
    kind = "measured" if register.channel_key else "attribute"
    doubt = f" [{register.confidence}]" if register.confidence else ""
    weight = f"× {register.scale} {register.unit}"
    return f"{place} {register.type:<8} {weight:<20} {register.access:<2} {kind:<9} {register.key}{doubt}"


def _lint(findings: list[Finding], *, notices: bool) -> int:
    for finding in findings:
        if notices or finding.severity is not Severity.NOTICE:
            params = " ".join(f"{name}={value}" for name, value in finding.params.items() if name != "line")
            print(
                f"{finding.file}:{finding.line}: {finding.severity}: {finding.field}: {finding.code} {params}".rstrip()
            )
    counts = {severity: sum(finding.severity is severity for finding in findings) for severity in Severity}
    print(", ".join(f"{count} {severity}s" for severity, count in counts.items()))
    return 1 if counts[Severity.ERROR] else 0
