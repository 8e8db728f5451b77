"""The same behaviour on uvloop, the event loop of the product where it is available."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
import uvloop

from tests.modbus import test_bus, test_rtu_faults, test_server, test_tcp_faults

pytestmark = pytest.mark.slow

TCP_FAULTS = ("silent", "foreign transaction", "wrong unit", "protocol id 1", "glued: foreign answer first")
RTU_FAULTS = ("silent", "wrong checksum", "noise before", "glued: another unit's answer before")
SCENARIOS: tuple[Callable[[], Awaitable[None]], ...] = (
    test_tcp_faults.test_late_answer_meets_the_next_request,
    test_tcp_faults.test_cancelled_read_does_not_shift_answers,
    test_tcp_faults.test_half_dead_link_is_replaced_after_three_timeouts,
    test_tcp_faults.test_answers_out_of_order_with_requests_in_flight,
    test_tcp_faults.test_server_gone_and_back,
    test_tcp_faults.test_write_is_sent_once_whatever_happens,
    test_bus.test_pause_between_requests,
    test_bus.test_closing_fails_what_waits,
    test_bus.test_closing_while_connecting,
    test_bus.test_statistics_add_up,
    test_server.test_requests_during_a_slow_action_keep_their_ids,
    test_server.test_too_many_connections_drop_the_one_idle_for_longest,
    test_server.test_dropped_connections_and_restart_on_the_same_port,
    test_server.test_gateway_from_tcp_to_rtu,
)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.__name__)
def test_scenario(scenario: Callable[[], Awaitable[None]]) -> None:
    async def run() -> None:
        await scenario()

    uvloop.run(run())


@pytest.mark.parametrize("name", TCP_FAULTS)
def test_tcp_fault(name: str) -> None:
    fault = next(fault for fault in test_tcp_faults.FAULTS if fault.name == name)
    uvloop.run(test_tcp_faults.test_one_bad_answer(fault))


@pytest.mark.parametrize("link", ["pty", "tcp"])
@pytest.mark.parametrize("name", RTU_FAULTS)
def test_rtu_fault(name: str, link: str) -> None:
    fault = next(fault for fault in test_rtu_faults.FAULTS if fault.name == name)
    uvloop.run(test_rtu_faults.test_one_bad_answer(fault, link))


@pytest.mark.parametrize("link", ["pty", "tcp"])
def test_shift(link: str) -> None:
    uvloop.run(test_rtu_faults.test_shift(link))


def test_port_that_vanishes(tmp_path: Path) -> None:
    uvloop.run(test_rtu_faults.test_port_that_vanishes_and_comes_back(tmp_path))
