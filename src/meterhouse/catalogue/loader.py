"""The device profiles of the package and of the user's own folder."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from meterhouse.catalogue.schema import Profile
from meterhouse.catalogue.source import Document, ProfileInvalid, build, complete_document, read_document
from meterhouse.domain.errors import FieldError, NotFound

PACKAGE_PROFILES = Path(__file__).parent / "profiles"
_MAX_DEPTH = 4


class Catalogue:
    """Profiles by id. A file is read when its profile is first asked for, and then kept.

    A user's profile may add a model or name those it supersedes; it cannot take the id of a package profile. Faulty
    user files are left out and told in `problems`; a faulty package file raises ProfileInvalid when asked for.
    """

    def __init__(self, package: Path = PACKAGE_PROFILES, extra: Path | None = None) -> None:
        self._paths: dict[str, Path] = {path.stem: path for path in sorted(package.glob("*.yaml"))}
        self._own: set[str] = set()
        self._documents: dict[str, Document] = {}
        self._profiles: dict[str, Profile] = {}
        self._problems: list[ProfileInvalid] = []
        if extra is not None:
            self._add_user_profiles(extra)

    @classmethod
    def load(cls, extra: Path | None = None) -> Catalogue:
        """The package's profiles, with those of the folder `extra` if it is given."""
        return cls(extra=extra)

    @property
    def problems(self) -> tuple[ProfileInvalid, ...]:
        """What is wrong with the user's own profiles, file by file."""
        return tuple(self._problems)

    def ids(self) -> tuple[str, ...]:
        """Ids of all profiles, sorted."""
        return tuple(sorted(self._paths))

    def is_own(self, profile_id: str) -> bool:
        """Whether the profile comes from the user's folder."""
        return profile_id in self._own

    def path(self, profile_id: str) -> Path:
        """The profile's file. Raises NotFound."""
        try:
            return self._paths[profile_id]
        except KeyError:
            raise NotFound("unknown-model", kind="profile", id=profile_id) from None

    def get(self, profile_id: str) -> Profile:
        """The profile of that id. Raises NotFound (`unknown-model`), ProfileInvalid."""
        known = self._profiles.get(profile_id)
        if known is None:
            path = self.path(profile_id)
            known = build(self._document(profile_id), path, self._complete)
            _check_name(known, path)
            self._profiles[profile_id] = known
        return known

    def all(self) -> tuple[Profile, ...]:
        """Every profile, in order of id."""
        return tuple(self.get(profile_id) for profile_id in self.ids())

    def find(self, number: str) -> tuple[Profile, ...]:
        """Profiles with this catalogue number, model name or id, whatever the spaces and the case; newest first.

        A superseded profile comes after the one that supersedes it.
        """
        wanted = squeeze(number)
        found = [
            profile
            for profile in self.all()
            if wanted in {squeeze(name) for name in (profile.id, *profile.catalogue_numbers, *profile.models)}
        ]
        return tuple(sorted(found, key=lambda profile: profile.superseded_by is not None))

    def replacement(self, profile_id: str) -> Profile | None:
        """The profile that should be offered instead of this one; None when it is current."""
        by = self.get(profile_id).superseded_by
        if by is None:
            by = next((own.id for own in self._own_profiles() if profile_id in own.supersedes), None)
        return self.get(by) if by else None

    def _own_profiles(self) -> Iterable[Profile]:
        return (self.get(profile_id) for profile_id in sorted(self._own))

    def _document(self, profile_id: str) -> Document:
        if profile_id not in self._documents:
            self._documents[profile_id] = read_document(self._paths[profile_id])
        return self._documents[profile_id]

    def _complete(self, profile_id: str, depth: int = 1) -> Document:
        if depth > _MAX_DEPTH:
            raise KeyError(profile_id)
        return complete_document(
            self._document(profile_id), self._paths[profile_id], lambda parent: self._complete(parent, depth + 1)
        )

    def _add_user_profiles(self, folder: Path) -> None:
        paths = {path.stem: path for path in sorted(folder.glob("*.yaml"))}
        for profile_id in sorted(paths.keys() & self._paths.keys()):
            fault = FieldError("id", "profile-id-taken", {"value": profile_id})
            self._problems.append(ProfileInvalid(fields=(fault,), file=str(paths.pop(profile_id))))
        self._paths |= paths
        self._own |= paths.keys()
        # First all, then each: a user's profile may be based on another one of the same folder.
        for profile_id in sorted(paths):
            try:
                self.get(profile_id)
            except ProfileInvalid as error:
                self._problems.append(error)
                del self._paths[profile_id]
                self._own.discard(profile_id)


def squeeze(number: str) -> str:
    """A catalogue number without spaces, dots and dashes, in upper case."""
    return re.sub(r"[^0-9A-Z]", "", number.upper())


def _check_name(profile: Profile, path: Path) -> None:
    if profile.id != path.stem:
        fault = FieldError("id", "profile-id-not-file-name", {"value": profile.id, "expected": path.stem})
        raise ProfileInvalid(fields=(fault,), file=str(path))
