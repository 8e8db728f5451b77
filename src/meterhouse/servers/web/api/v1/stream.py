"""Live values as they change, over a WebSocket."""

from __future__ import annotations

from fastapi import APIRouter

router = APIRouter(prefix="/live", tags=["live"])
