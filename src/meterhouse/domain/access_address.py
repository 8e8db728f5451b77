"""Network addresses as far as access depends on them."""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Network = IPv4Network | IPv6Network
Address = IPv4Address | IPv6Address


LOOPBACK: tuple[Network, ...] = (ip_network("127.0.0.0/8"), ip_network("::1"))
"""This machine itself."""


def parse(text: str) -> Address | None:
    """An address as a peer or a proxy writes it (zone and IPv4-in-IPv6 taken off); None when it is none."""
    try:
        address = ip_address(text.strip().strip("[]").partition("%")[0])
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address


def source_of(text: str) -> str:
    """Who is counted as one guesser: an IPv4 address, or the /64 that one holder of IPv6 has at will."""
    address = parse(text)
    if isinstance(address, IPv6Address):
        return str(ip_network((address, 64), strict=False))
    return str(address) if address else "unknown"


def networks(texts: Sequence[str]) -> tuple[Network, ...]:
    """Addresses and networks as configured. Raises ValueError."""
    return tuple(ip_network(text, strict=False) for text in texts)


def real_client(peer: str, forwarded_for: Sequence[str], trusted: Sequence[Network]) -> str:
    """The client's own address: the last one in the chain that no trusted proxy vouches for.

    `forwarded_for` are the addresses of X-Forwarded-For from left to right; they count only as far as trusted
    proxies wrote them.
    """
    client = peer
    for hop in reversed(forwarded_for):
        if not is_in(client, trusted):
            break
        if parse(hop) is None:
            break
        client = hop.strip()
    return client


def is_in(text: str, trusted: Sequence[Network]) -> bool:
    """Whether an address belongs to one of the networks."""
    address = parse(text)
    return address is not None and any(address in network for network in trusted)
