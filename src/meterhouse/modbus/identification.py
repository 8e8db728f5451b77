"""Read Device Identification (function 43, MEI type 14): vendor, product, version … as text.

Source: Modbus Application Protocol Specification 1.1b3, 6.21.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from meterhouse.modbus.pdu import MAX_PDU, Request, exception_answer, raw_request
from meterhouse.modbus.port import BadReply, Bus, Priority


class Category(IntEnum):
    """Which objects to read: 0 to 2, to 0x7F, all, or one."""

    BASIC = 1
    REGULAR = 2
    EXTENDED = 3
    INDIVIDUAL = 4


_LAST = {Category.BASIC: 2, Category.REGULAR: 0x7F, Category.EXTENDED: 0xFF}


@dataclass(frozen=True, slots=True)
class IdentificationPage:
    """What fitted into one answer; `next_id` is the object to go on from, None when that was all."""

    objects: Mapping[int, bytes]
    next_id: int | None


def identification_request(category: Category, first_id: int = 0) -> Request:
    """Ask for the objects of a category from `first_id` on."""
    return raw_request(bytes((43, 14, category, first_id)))


def parse_identification(answer: bytes) -> IdentificationPage:
    """Take an answer PDU apart. Raises BadReply when its lengths do not add up."""
    try:
        more, next_id, count, at = answer[4], answer[5], answer[6], 7
        objects = {}
        for _ in range(count):
            size = answer[at + 1]
            objects[answer[at]] = answer[at + 2 : at + 2 + size]
            at += 2 + size
    except IndexError:
        at = -1
    if at != len(answer) or answer[:2] != b"\x2b\x0e":
        raise BadReply("identification objects do not fit their lengths", reason="length")
    return IdentificationPage(objects, next_id if more else None)


async def read_identification(
    bus: Bus, unit: int, category: Category = Category.BASIC, *, deadline_s: float
) -> dict[int, bytes]:
    """All objects of a category by id, in as many requests as it takes. Raises ModbusError.

    `deadline_s` holds for each request.
    """
    objects: dict[int, bytes] = {}
    first: int | None = 0
    while first is not None:
        request = identification_request(category, first)
        answer = await bus.raw(unit, request.pdu, deadline_s=deadline_s, priority=Priority.DISCOVERY)
        request.check(answer, unit)
        page = parse_identification(answer)
        if page.next_id is not None and page.next_id <= first:
            raise BadReply(f"object {page.next_id} announced after {first}", reason="content", unit=unit)
        objects.update(page.objects)
        first = page.next_id
    return objects


def identification_answer(request: bytes, objects: Mapping[int, bytes]) -> bytes:
    """The answer PDU of a device that has these objects and gives them as a stream only (conformity 1 to 3).

    As many objects as fit are in it, the rest is announced.
    """
    if len(request) != 4 or request[1] != 14:
        return exception_answer(43, 1)
    code, first = request[2], request[3]
    if not Category.BASIC <= code <= Category.EXTENDED:
        return exception_answer(43, 3)
    start = first if first in objects else 0
    wanted = sorted(key for key in objects if start <= key <= _LAST[Category(code)])
    body, count, next_id = b"", 0, 0
    for key in wanted:
        item = bytes((key, len(objects[key]))) + objects[key]
        if 7 + len(body) + len(item) > MAX_PDU:
            next_id = key
            break
        body, count = body + item, count + 1
    last = max(objects, default=0)
    conformity = next(code for code, end in _LAST.items() if last <= end)
    return bytes((43, 14, code, conformity, 0xFF if next_id else 0, next_id, count)) + body
