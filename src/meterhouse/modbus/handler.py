"""What answers requests in the servers: a function from PDU to PDU per unit, and what its failures mean on the wire."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from meterhouse.modbus.pdu import exception_answer
from meterhouse.modbus.port import DeviceException, LinkDown, ModbusError

Answer = bytes | None
"""The PDU of an answer, exceptions included; None: stay silent."""

Handler = Callable[[bytes], Answer | Awaitable[Answer]]
"""Answers one request PDU, at once or later. What it raises is answered as an exception (`refusal`)."""

Route = Callable[[int], Handler | None]
"""The handler of a unit, None where there is no such unit."""

SERVER_FAILURE, BUSY, NO_PATH, NO_ANSWER = 4, 6, 0x0A, 0x0B

_log = logging.getLogger(__name__)


def refusal(function: int, error: Exception) -> bytes:
    """The exception answer for a handler's failure.

    A unit's own exception stays what it is; a link that is down is 0x0A, no (usable) answer of the target 0x0B,
    anything else 4 with a log entry.
    """
    if isinstance(error, DeviceException):
        return exception_answer(function, error.code)
    if isinstance(error, LinkDown):
        return exception_answer(function, NO_PATH)
    if isinstance(error, ModbusError | TimeoutError):
        return exception_answer(function, NO_ANSWER)
    _log.error("request of function %d failed", function, exc_info=error)
    return exception_answer(function, SERVER_FAILURE)


async def settle(pending: Awaitable[Answer], function: int, timeout_s: float) -> Answer:
    """Wait for a handler's answer; a failure or a delay over `timeout_s` (0x0B) is answered as an exception."""
    try:
        async with asyncio.timeout(timeout_s):
            return await pending
    except Exception as error:  # noqa: BLE001 - whatever a handler does, its client is answered
        return refusal(function, error)
