"""The three cookies of the page; both secrets are out of reach of scripts and of other sites."""

from __future__ import annotations

from fastapi import Request, Response

SESSION_COOKIE = "meterhouse_session"
BROWSER_COOKIE = "meterhouse_browser"
LANGUAGE_COOKIE = "meterhouse_language"
YEAR_S = 366 * 86_400


def set_secret(request: Request, response: Response, name: str, value: str, max_age_s: int | None = None) -> None:
    """`max_age_s` None: until the browser is closed."""
    response.set_cookie(
        name,
        value,
        max_age=max_age_s,
        path=_path(request),
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="strict",
    )


def forget(request: Request, response: Response, name: str) -> None:
    response.delete_cookie(
        name, path=_path(request), secure=request.url.scheme == "https", httponly=True, samesite="strict"
    )


def set_language(request: Request, response: Response, language: str) -> None:
    set_secret(request, response, LANGUAGE_COOKIE, language, YEAR_S)


def _path(request: Request) -> str:
    return str(request.scope.get("root_path", "")).rstrip("/") + "/"
