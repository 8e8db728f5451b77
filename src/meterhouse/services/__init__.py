"""Use cases: asyncio services that know the domain and their own small ports, and answer in codes."""
