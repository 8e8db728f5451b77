"""Who the client is, behind proxies and without."""

from __future__ import annotations

import pytest

from meterhouse.domain.access_address import networks, parse, real_client, source_of

PROXIES = networks(["127.0.0.1", "10.0.0.0/8", "2001:db8::/32"])


@pytest.mark.parametrize(
    ("peer", "forwarded", "client"),
    [
        ("192.168.1.5", [], "192.168.1.5"),
        ("192.168.1.5", ["8.8.8.8"], "192.168.1.5"),  # nobody we trust says so
        ("127.0.0.1", ["192.168.1.5"], "192.168.1.5"),
        ("127.0.0.1", ["6.6.6.6", "192.168.1.5"], "192.168.1.5"),  # the client wrote 6.6.6.6 itself
        ("127.0.0.1", ["192.168.1.5", "10.1.2.3"], "192.168.1.5"),
        ("127.0.0.1", ["6.6.6.6", "192.168.1.5", "10.1.2.3"], "192.168.1.5"),
        ("127.0.0.1", ["192.168.1.5", "rubbish"], "127.0.0.1"),
        ("127.0.0.1", [""], "127.0.0.1"),
        ("::ffff:127.0.0.1", ["2a00::7"], "2a00::7"),
        ("2001:db8::1", ["[2a00::7]"], "[2a00::7]"),
        ("", ["1.2.3.4"], ""),
    ],
)
def test_only_trusted_proxies_are_believed(peer: str, forwarded: list[str], client: str) -> None:
    assert real_client(peer, forwarded, PROXIES) == client


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("192.168.1.5", "192.168.1.5"),
        ("::ffff:192.168.1.5", "192.168.1.5"),
        ("2a00:1:2:3:4:5:6:7", "2a00:1:2:3::/64"),
        ("[2a00:1:2:3::9]", "2a00:1:2:3::/64"),
        ("", "unknown"),
        ("testclient", "unknown"),
        ("1.2.3.4; DROP TABLE", "unknown"),
    ],
)
def test_a_guesser_is_an_address_or_a_64(text: str, source: str) -> None:
    assert source_of(text) == source


def test_what_is_no_address() -> None:
    assert parse("1.2.3") is None
    with pytest.raises(ValueError, match="nonsense"):
        networks(["nonsense"])
