"""The installation as a spreadsheet, over the API."""

from __future__ import annotations

import httpx
import pytest

from tests.web.building import Building

SHEET = "/api/v1/configuration/spreadsheet"
ANY = {"If-Match": "*"}


async def trial(client: httpx.AsyncClient, content: bytes | str, **params: str) -> dict[str, object]:
    body = content.encode() if isinstance(content, str) else content
    answer = await client.post(f"{SHEET}/trial", content=body, params=params)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


@pytest.mark.parametrize("form", ["xlsx", "csv"])
async def test_what_is_downloaded_changes_nothing_when_it_is_uploaded(house: Building, form: str) -> None:
    async with house.logged_in("system_configuration") as client:
        file = await client.get(SHEET, params={"form": form})
        assert file.status_code == 200
        assert "attachment" in file.headers["content-disposition"]
        report = await trial(client, file.content)
        assert (report["problems"], report["edits"]) == ([], [])
        assert report["unchanged"] == 13
        done = await client.post(SHEET, content=file.content, headers={"If-Match": file.headers["etag"]})
        assert (done.status_code, done.json()["applied"]) == (200, True)
        assert (await client.get("/api/v1/configuration/changes")).json()["items"] == []
