"""Times of an asynchronous serial line: characters, the silences of RTU, the least a transaction can take."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property


class Parity(StrEnum):
    """Parity bit of a character, as serial ports spell it."""

    NONE = "N"
    EVEN = "E"
    ODD = "O"


@dataclass(frozen=True)
class SerialSettings:
    """How a serial line is driven. The default is the one every Modbus device must know: 19200 8E1.

    `stop_bits` is 1 or 2; without parity the standard asks for 2, which many meters do not follow.
    """

    baud: int = 19200
    parity: Parity = Parity.EVEN
    stop_bits: int = 1
    data_bits: int = 8

    def __post_init__(self) -> None:
        if self.baud <= 0 or self.stop_bits not in (1, 2) or self.data_bits not in (7, 8):
            raise ValueError(f"not a serial setting: {self.baud} {self.data_bits}{self.parity}{self.stop_bits}")

    @cached_property
    def character_s(self) -> float:
        """One character with its start, parity and stop bits."""
        return (1 + self.data_bits + (self.parity is not Parity.NONE) + self.stop_bits) / self.baud

    @cached_property
    def t15_s(self) -> float:
        """Longest silence inside a frame; 0.75 ms above 19200 baud (Modbus over serial line 1.02, 2.5.1.1)."""
        return 0.00075 if self.baud > 19200 else 1.5 * self.character_s

    @cached_property
    def t35_s(self) -> float:
        """Least silence between frames; 1.75 ms above 19200 baud (Modbus over serial line 1.02, 2.5.1.1)."""
        return 0.00175 if self.baud > 19200 else 3.5 * self.character_s

    def wire_s(self, octets: int) -> float:
        """How long so many octets take on the line."""
        return octets * self.character_s

    def least_s(self, request_octets: int, answer_octets: int) -> float:
        """The least a transaction can take, frames of these lengths: both on the line and a silence before each."""
        return self.wire_s(request_octets + answer_octets) + 2 * self.t35_s
