"""Users, access tokens, passwords with one-time codes: what the service promises, and what a guesser gets."""

from __future__ import annotations

import asyncio

import pyotp
import pytest

from meterhouse.domain.access import DEFAULT_USERS, Codes, Page
from meterhouse.domain.access_names import browser_name, name_errors, name_key, tidy
from meterhouse.domain.access_password import password_errors
from meterhouse.domain.errors import MeterhouseError
from meterhouse.services.access.hashing import CodeHasher
from meterhouse.services.access.ports import AuditQuery, Outcome
from meterhouse.services.access.service import AccessService
from meterhouse.services.access.session import Opened
from meterhouse.services.access.tokens import TokenInput
from meterhouse.services.access.users import Asking, UserInput
from meterhouse.store.access import AccessTables
from meterhouse.store.database import Database
from tests.access.fakes import FAST, PEPPER, SetClock

HERE, THERE = "192.168.1.20", "192.168.1.77"
ADMINISTRATOR, INSTALLER = 1, 3
ASKING = Asking(ADMINISTRATOR, HERE)
OWN = Codes("73915", "83017264910557")
NEW = Codes("40862", "19283746550021")
OTHER = Codes("29475", "56473829105563")
PASSWORD = "correct horse battery"
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
CONSUMPTIONS = frozenset({Page.CONSUMPTIONS})


async def fails(code: str, attempt: object) -> MeterhouseError:
    with pytest.raises(MeterhouseError) as caught:
        await attempt  # type: ignore[misc]
    assert caught.value.code == code
    return caught.value


def fields(error: MeterhouseError) -> dict[str, str]:
    return {item.field: item.code for item in error.fields}


async def owner(access: AccessService) -> Opened:
    codes = DEFAULT_USERS[0].codes
    first = await access.log_in(codes.pin, codes.puk, None, HERE, FIREFOX)
    return await access.set_codes(first.session_token, OWN, first.browser_token, HERE)


async def outcomes(access: AccessService) -> list[tuple[Outcome, str, str]]:
    return [(item.outcome, item.user_name, item.subject) for item in await access.audit.entries(AuditQuery(200))]


# --- users -----------------------------------------------------------------------------------------------------------


async def test_a_user_is_added_and_opens_what_was_given(access: AccessService) -> None:
    await owner(access)
    added = await access.users.add(UserInput("  Zoë  Ω ", CONSUMPTIONS), NEW, ASKING)
    assert (added.id, added.name, added.default_codes) == (5, "Zoë Ω", False)
    opened = await access.log_in(NEW.pin, NEW.puk, None, THERE)
    assert opened.session.user.pages == CONSUMPTIONS
    assert (Outcome.USER_ADDED, "administrator", "Zoë Ω") in await outcomes(access)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "required"),
        (" \t ", "required"),
        ("x" * 41, "too-long"),
        ("a\x00b", "name-not-visible"),
        ("a\u202eb", "name-not-visible"),
        ("a\u200bb", "name-not-visible"),
        ("Administrator", "user-name-taken"),
        ("ＩＮＳＴＡＬＬＥＲ", "user-name-taken"),
    ],
)
async def test_names_are_visible_and_unique(access: AccessService, name: str, code: str) -> None:
    error = await fails("invalid-input", access.users.add(UserInput(name, CONSUMPTIONS), NEW, ASKING))
    assert fields(error) == {"name": code}


@pytest.mark.parametrize("name", ["Łukasz", "Ελένη", "田中", "أحمد", "Иван-2", "O'Neil & <b>", "👷"])
def test_any_script_is_a_name(name: str) -> None:
    assert name_errors(tidy(name)) == ()
    assert name_key(name.upper()) == name_key(name.lower())


async def test_codes_of_others_are_refused_and_asking_for_them_is_slowed_down(access: AccessService) -> None:
    await owner(access)
    for number in range(5):
        taken = Codes(OWN.pin, f"5647382910{number}563")
        error = await fails("invalid-input", access.users.add(UserInput(f"u{number}", CONSUMPTIONS), taken, ASKING))
        assert fields(error) == {"pin": "code-taken"}
    await fails("locked-out", access.users.add(UserInput("x", CONSUMPTIONS), NEW, ASKING))


async def test_the_last_who_can_manage_users_stays(access: AccessService) -> None:
    administrator, green = access.users.user(1), access.users.user(2)
    await access.users.change(2, UserInput(green.name, green.pages - {Page.SERVER_CONFIGURATION}), ASKING)
    for pages, enabled in ((CONSUMPTIONS, True), (administrator.pages, False)):
        await fails("last-manager", access.users.change(1, UserInput("administrator", pages, enabled), ASKING))
    await access.users.change(2, UserInput(green.name, green.pages), ASKING)
    assert not (await access.users.change(1, UserInput("boss", CONSUMPTIONS, False), ASKING)).enabled


async def test_two_managers_cannot_take_each_other_out_at_the_same_time(access: AccessService) -> None:
    changes = [access.users.change(n, UserInput(f"u{n}", CONSUMPTIONS), Asking(3 - n, HERE)) for n in (1, 2)]
    results = await asyncio.gather(*changes, return_exceptions=True)
    assert sorted(isinstance(item, MeterhouseError) for item in results) == [False, True]
    assert any(user.manages_users for user in access.users.all())


async def test_who_is_disabled_is_out_at_once_and_after_a_restart(
    access: AccessService, database: Database, hasher: CodeHasher, clock: SetClock
) -> None:
    await access.users.add(UserInput("Anna", CONSUMPTIONS), NEW, ASKING)
    opened = await access.log_in(NEW.pin, NEW.puk, None, THERE)
    token, _ = await access.tokens.make(TokenInput("ha", CONSUMPTIONS, None), Asking(5, THERE))
    await access.users.change(5, UserInput("Anna", CONSUMPTIONS, enabled=False), ASKING)
    again = AccessService(AccessTables(database), hasher, clock)
    await again.start()
    for service in (access, again):
        assert service.session(opened.session_token) is None
        assert service.tokens.session(token) is None
        await fails("wrong-codes", service.log_in(NEW.pin, NEW.puk, None, THERE))
    await access.users.change(5, UserInput("Anna", CONSUMPTIONS), ASKING)
    assert access.session(opened.session_token) is None
    assert access.tokens.session(token) is not None


async def test_rights_that_are_taken_away_count_at_once(access: AccessService) -> None:
    await access.users.add(UserInput("Anna", CONSUMPTIONS | {Page.ALARMS}), NEW, ASKING)
    opened = await access.log_in(NEW.pin, NEW.puk, None, THERE)
    await access.users.change(5, UserInput("Bea", CONSUMPTIONS), ASKING)
    session = access.session(opened.session_token)
    assert session is not None
    assert session.user.pages == CONSUMPTIONS
    assert (Outcome.USER_CHANGED, "administrator", "Anna → Bea -alarms") in await outcomes(access)


async def test_codes_are_reset_for_somebody_who_lost_them(access: AccessService) -> None:
    await access.users.add(UserInput("Anna", CONSUMPTIONS), NEW, ASKING)
    opened = await access.log_in(NEW.pin, NEW.puk, None, THERE)
    error = await fails("invalid-input", access.users.reset_codes(5, Codes("12345", "1"), ASKING))
    assert fields(error) == {"pin": "code-too-easy", "puk": "wrong-digits"}
    await access.users.reset_codes(5, OTHER, ASKING)
    assert access.session(opened.session_token) is None
    assert not access.browser_trusted(opened.browser_token or "")
    await fails("wrong-codes", access.log_in(NEW.pin, NEW.puk, None, THERE))
    assert (await access.log_in(OTHER.pin, OTHER.puk, None, THERE)).session.user.name == "Anna"
    await fails("not-found", access.users.reset_codes(77, NEW, ASKING))


# --- tokens ----------------------------------------------------------------------------------------------------------


async def test_a_token_opens_its_pages_as_far_as_its_user_has_them(access: AccessService, clock: SetClock) -> None:
    wanted = frozenset({Page.CONSUMPTIONS, Page.ALARMS})
    token, record = await access.tokens.make(TokenInput("export", wanted, 30), ASKING)
    session = access.tokens.session(token)
    assert session is not None
    assert (session.user.pages, session.token_name) == (wanted, "export")
    boss = access.users.user(ADMINISTRATOR)
    await access.users.change(ADMINISTRATOR, UserInput(boss.name, boss.pages - {Page.ALARMS}), ASKING)
    session = access.tokens.session(token)
    assert session is not None
    assert session.user.pages == CONSUMPTIONS
    clock.pass_by(30 * 86_400 - 1)
    assert access.tokens.session(token) is not None
    clock.pass_by(1)
    assert access.tokens.session(token) is None
    assert access.tokens.session(record.id) is None


async def test_a_token_is_kept_as_a_digest_only(access: AccessService, database: Database) -> None:
    token, record = await access.tokens.make(TokenInput("export", CONSUMPTIONS, None), ASKING)
    assert token.startswith("mh_")
    assert len(token) > 40
    await access.tokens.used(token)
    await database.close()
    content = database.path.read_bytes()
    assert token.removeprefix("mh_").encode() not in content
    assert record.digest in content


async def test_tokens_are_checked_and_revoked(access: AccessService) -> None:
    anna = await access.users.add(UserInput("Anna", CONSUMPTIONS), NEW, ASKING)
    asking = Asking(anna.id, THERE)
    for wanted, found in (
        (TokenInput("", CONSUMPTIONS, None), {"name": "required"}),
        (TokenInput("x", frozenset(), None), {"pages": "required"}),
        (TokenInput("x", frozenset({Page.ALARMS}), None), {"pages": "not-your-pages"}),
    ):
        assert fields(await fails("invalid-input", access.tokens.make(wanted, asking))) == found
    token, record = await access.tokens.make(TokenInput("x", CONSUMPTIONS, None), asking)
    again = access.tokens.make(TokenInput(" X ", CONSUMPTIONS, None), asking)
    assert fields(await fails("invalid-input", again)) == {"name": "token-name-taken"}
    await fails("not-found", access.tokens.revoke(record.id, Asking(INSTALLER, HERE)))
    await access.tokens.revoke(record.id, ASKING)
    assert access.tokens.session(token) is None
    assert (Outcome.TOKEN_REVOKED, "administrator", "Anna: x") in await outcomes(access)


# --- password and one-time codes -------------------------------------------------------------------------------------


async def enrolled(access: AccessService, clock: SetClock) -> tuple[pyotp.TOTP, tuple[str, ...]]:
    await owner(access)
    enrolment = access.own.enrol(ADMINISTRATOR, "Villa")
    assert enrolment.uri.startswith("otpauth://totp/Villa:administrator?secret=")
    totp = pyotp.TOTP(enrolment.secret)
    recovery = await access.own.confirm(ADMINISTRATOR, OWN.pin, PASSWORD, totp.at(clock.now()), HERE)
    return totp, recovery


async def test_password_and_one_time_code_replace_the_codes(access: AccessService, clock: SetClock) -> None:
    totp, _ = await enrolled(access, clock)
    await fails("wrong-codes", access.log_in(OWN.pin, OWN.puk, None, THERE))
    clock.pass_by(30)
    opened = await access.log_in_with_password("ADMINISTRATOR ", PASSWORD, totp.at(clock.now()), THERE)
    assert opened.session.user.second_factor
    assert opened.browser_token is None
    assert access.own.state(ADMINISTRATOR).browsers == ()


async def test_a_one_time_code_is_accepted_once_also_after_a_restart_and_with_the_clock_set_back(
    access: AccessService, database: Database, hasher: CodeHasher, clock: SetClock
) -> None:
    totp, _ = await enrolled(access, clock)
    used_at_enrolment = totp.at(clock.now())
    await fails("wrong-password", access.log_in_with_password("administrator", PASSWORD, used_at_enrolment, THERE))
    clock.pass_by(60)
    code = totp.at(clock.now())
    await access.log_in_with_password("administrator", PASSWORD, code, THERE)
    again = AccessService(AccessTables(database), hasher, clock)
    await again.start()
    for service in (access, again):
        await fails("wrong-password", service.log_in_with_password("administrator", PASSWORD, code, THERE))
    clock.wall = clock.wall.replace(year=2025)
    clock.pass_by(30)
    earlier = totp.at(clock.now())
    await fails("wrong-password", again.log_in_with_password("administrator", PASSWORD, earlier, THERE))


async def test_the_same_code_at_the_same_time_opens_one_session(access: AccessService, clock: SetClock) -> None:
    totp, _ = await enrolled(access, clock)
    clock.pass_by(30)
    code = totp.at(clock.now())
    tries = [access.log_in_with_password("administrator", PASSWORD, code, f"10.0.0.{n}") for n in range(3)]
    results = await asyncio.gather(*tries, return_exceptions=True)
    assert sum(isinstance(item, Opened) for item in results) == 1


@pytest.mark.parametrize("wrong", ["name", "password", "code"])
async def test_whatever_is_wrong_gets_the_same_answer_and_is_slowed_down(
    access: AccessService, clock: SetClock, wrong: str
) -> None:
    totp, _ = await enrolled(access, clock)
    for _number in range(5):
        clock.pass_by(30)
        given = {"name": "administrator", "password": PASSWORD, "code": totp.at(clock.now())}
        given[wrong] = "000000" if wrong == "code" else "somebody else"
        await fails(
            "wrong-password", access.log_in_with_password(given["name"], given["password"], given["code"], THERE)
        )
    right = access.log_in_with_password("administrator", PASSWORD, totp.at(clock.now()), THERE)
    assert (await fails("locked-out", right)).params["seconds"] == 30


async def test_each_recovery_code_helps_once(access: AccessService, clock: SetClock) -> None:
    _, recovery = await enrolled(access, clock)
    assert len(set(recovery)) == 8
    await access.log_in_with_password("administrator", PASSWORD, f" {recovery[3].upper()} ", THERE)
    await fails("wrong-password", access.log_in_with_password("administrator", PASSWORD, recovery[3], THERE))
    await access.log_in_with_password("administrator", PASSWORD, recovery[0], THERE)
    assert access.own.state(ADMINISTRATOR).recovery_codes_left == 6
    assert (Outcome.RECOVERY_CODE_USED, "administrator", "") in await outcomes(access)


async def test_enrolment_needs_the_pin_a_good_password_and_the_right_code_in_time(
    access: AccessService, clock: SetClock
) -> None:
    await owner(access)
    await fails("enrolment-over", access.own.confirm(ADMINISTRATOR, OWN.pin, PASSWORD, "123456", HERE))
    totp = pyotp.TOTP(access.own.enrol(ADMINISTRATOR, "Villa").secret)
    error = await fails("invalid-input", access.own.confirm(ADMINISTRATOR, OWN.pin, "short", "0", HERE))
    assert fields(error) == {"password": "too-short", "code": "wrong-one-time-code"}
    wrong_pin = access.own.confirm(ADMINISTRATOR, "11112", PASSWORD, totp.at(clock.now()), HERE)
    assert fields(await fails("invalid-input", wrong_pin)) == {"current": "wrong-current"}
    assert (await access.log_in(OWN.pin, OWN.puk, None, HERE)).session.user.id == ADMINISTRATOR
    clock.pass_by(900)
    late = access.own.confirm(ADMINISTRATOR, OWN.pin, PASSWORD, totp.at(clock.now()), HERE)
    await fails("enrolment-over", late)


async def test_a_password_is_removed_by_who_knows_it_and_by_a_manager(access: AccessService, clock: SetClock) -> None:
    totp, _ = await enrolled(access, clock)
    clock.pass_by(30)
    wrong = access.own.remove_factor(ADMINISTRATOR, PASSWORD, "0", HERE)
    assert fields(await fails("invalid-input", wrong)) == {"code": "wrong-one-time-code"}
    await access.own.remove_factor(ADMINISTRATOR, PASSWORD, totp.at(clock.now()), HERE)
    await access.log_in(OWN.pin, OWN.puk, None, HERE)
    await fails("no-second-factor", access.own.remove_factor(ADMINISTRATOR, PASSWORD, "000000", HERE))
    shown = pyotp.TOTP(access.own.enrol(ADMINISTRATOR, "Villa").secret)
    await access.own.confirm(ADMINISTRATOR, OWN.pin, PASSWORD, shown.at(clock.now()), HERE)
    await access.users.reset_codes(ADMINISTRATOR, OTHER, Asking(2, HERE))
    assert (await access.log_in(OTHER.pin, OTHER.puk, None, HERE)).session.user.second_factor is False


async def test_a_stolen_database_does_not_tell_the_secret(
    access: AccessService, database: Database, clock: SetClock
) -> None:
    totp, recovery = await enrolled(access, clock)
    await database.close()
    content = database.path.read_bytes()
    assert totp.secret.encode() not in content
    assert not any(code.encode() in content for code in recovery)
    other = CodeHasher(bytes(32), FAST)
    with pytest.raises(MeterhouseError, match="pepper-does-not-fit"):
        other.unseal(CodeHasher(PEPPER, FAST).seal(b"secret"))


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("123456789", "too-short"),
        ("x" * 129, "too-long"),
        ("aaaaaaaaaaaa", "code-too-easy"),
        ("abcdefghijkl", "code-too-easy"),
        ("annaannaanna", "code-too-easy"),
        ("correct horse", None),
        ("пароль-дня-2", None),
    ],
)
def test_passwords(password: str, code: str | None) -> None:
    assert [item.code for item in password_errors(password, "Anna")] == ([code] if code else [])


# --- browsers --------------------------------------------------------------------------------------------------------


async def test_trusted_browsers_are_listed_and_forgotten(access: AccessService, clock: SetClock) -> None:
    await owner(access)
    clock.pass_by(60)
    agent = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Mobile Safari/604"
    phone = await access.log_in(OWN.pin, OWN.puk, None, THERE, agent)
    browsers = access.own.state(ADMINISTRATOR).browsers
    assert [record.browser for record in browsers] == ["Safari · iPhone", "Firefox · Linux"]
    name = browsers[0].token_digest.hex()[:16]
    await fails("not-found", access.own.forget_browser(INSTALLER, name, HERE))
    await access.own.forget_browser(ADMINISTRATOR, name, HERE)
    assert not access.browser_trusted(phone.browser_token or "")


@pytest.mark.parametrize(
    ("agent", "name"),
    [
        ("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537 Chrome/140.0 Safari/537 Edg/140.0", "Edge · Windows"),
        ("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537 Chrome/140.0 Mobile Safari/537", "Chrome · Android"),
        ("curl/8", ""),
        ("<script>alert(1)</script>", ""),
    ],
)
def test_browsers_have_names_that_people_know(agent: str, name: str) -> None:
    assert browser_name(agent) == name


async def test_sessions_elsewhere_are_ended(access: AccessService) -> None:
    here = await owner(access)
    there = await access.log_in(OWN.pin, OWN.puk, None, THERE)
    await access.own.end_other_sessions(ADMINISTRATOR, here.session_token, HERE)
    assert access.session(here.session_token) is not None
    assert access.session(there.session_token) is None
