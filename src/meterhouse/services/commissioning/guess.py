"""Which model it is that answers, and how sure that is. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from meterhouse.catalogue.loader import Catalogue
from meterhouse.catalogue.schema import Profile
from meterhouse.services.commissioning.ports import Answerer

_MOST = 6
_SURE_REGISTERS = 2


class Sureness(StrEnum):
    """`certain`: several identifying registers agree, and no other model fits as well; `likely`: one does, or the
    device says its name; `possible`: one of several that fit.
    """

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Guess:
    """A profile of the catalogue that may be what answers."""

    model: str
    sureness: Sureness


def guesses(found: Answerer, catalogue: Catalogue) -> tuple[Guess, ...]:
    """The models that fit, surest first; empty where nothing tells."""
    matching = [catalogue.get(model) for model in found.profiles]
    weights = [_weight(profile, found) for profile in matching]
    guessed: list[Guess] = []
    for profile, weight in zip(matching, weights, strict=True):
        rivals = sum(other >= weight for other in weights) - 1
        if rivals or weight < max(weights):
            sureness = Sureness.POSSIBLE
        else:
            sureness = Sureness.CERTAIN if weight >= _SURE_REGISTERS else Sureness.LIKELY
        guessed.append(Guess(profile.id, sureness))
    known = {guess.model for guess in guessed}
    guessed += [Guess(model, Sureness.LIKELY) for model in _by_name(found, catalogue) if model not in known]
    order = list(Sureness)
    return tuple(sorted(guessed, key=lambda guess: order.index(guess.sureness))[:_MOST])


def _weight(profile: Profile, found: Answerer) -> int:
    sunspec = bool(profile.modbus.base and set(profile.modbus.base.sunspec) & set(found.sunspec))
    return len(profile.identification) + (_SURE_REGISTERS if sunspec else 0)


def _by_name(found: Answerer, catalogue: Catalogue) -> Iterable[str]:
    """Profiles by the product code or model name that the device tells (objects 1, 4 and 5)."""
    for number in (1, 5, 4):
        text = found.objects.get(number, "")
        for profile in catalogue.find(text) if len(text) >= 3 else ():
            if profile.superseded_by is None:
                yield profile.id
