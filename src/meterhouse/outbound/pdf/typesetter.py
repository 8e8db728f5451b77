"""Runs the process that typesets, and waits for it no longer than it may take."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from collections.abc import Mapping

from meterhouse.domain.errors import Unavailable

log = logging.getLogger(__name__)

LONGEST_S = 120.0


async def typeset(template: str, data: Mapping[str, object]) -> bytes:
    """The document made from a template and its data. Raises Unavailable (`report-failed`, reason)."""
    order = json.dumps({"template": template, "data": data}).encode()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "meterhouse.outbound.pdf",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        async with asyncio.timeout(LONGEST_S):
            made, told = await process.communicate(order)
    except TimeoutError as error:
        raise Unavailable("report-failed", reason="timed out") from error
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode != 0:
        log.error("typesetting %s failed: %s", template, told.decode(errors="replace")[-2000:])
        lines = told.decode(errors="replace").strip().splitlines()
        raise Unavailable("report-failed", reason=lines[-1][:200] if lines else f"status {process.returncode}")
    return made
