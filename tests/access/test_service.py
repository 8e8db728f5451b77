"""PIN, PUK, trusted browsers, lockout: what somebody at the login page can do, and what a guesser cannot."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import text

from meterhouse.domain.access import DEFAULT_USERS, Codes, Page
from meterhouse.domain.errors import InvalidInput, MeterhouseError, Refused, Unavailable
from meterhouse.services.access.hashing import CodeHasher
from meterhouse.services.access.ports import AuditQuery, Outcome
from meterhouse.services.access.service import AccessService
from meterhouse.services.access.session import Opened, SessionState
from meterhouse.store.access import AccessTables
from meterhouse.store.database import Database
from tests.access.fakes import FAST, PEPPER, SetClock

ADMINISTRATOR = DEFAULT_USERS[0].codes
OWN = Codes("73915", "83017264910557")
OTHER = Codes("40862", "19283746550021")
HERE, THERE = "192.168.1.20", "192.168.1.77"


async def own_codes(access: AccessService, default: Codes = ADMINISTRATOR, own: Codes = OWN) -> Opened:
    first = await access.log_in(default.pin, default.puk, None, HERE)
    return await access.set_codes(first.session_token, own, first.browser_token, HERE)


async def fails(code: str, attempt: object) -> MeterhouseError:
    with pytest.raises(MeterhouseError) as caught:
        await attempt  # type: ignore[misc]
    assert caught.value.code == code
    return caught.value


async def wrong(access: AccessService, times: int, browser: str | None, address: str = HERE) -> None:
    for _ in range(times):
        await fails("wrong-codes", access.log_in("11112", None, browser, address))


@pytest.mark.parametrize("user", DEFAULT_USERS, ids=lambda user: user.name)
async def test_the_codes_of_the_manual_open_only_the_choice_of_new_ones(access: AccessService, user: object) -> None:
    assert isinstance(user, type(DEFAULT_USERS[0]))
    opened = await access.log_in(user.codes.pin, user.codes.puk, None, HERE)
    assert opened.session.state is SessionState.CODES_REQUIRED
    assert opened.session.user.name == user.name
    assert not any(opened.session.may_open(frozenset({page})) for page in Page)


async def test_new_codes_open_the_pages_of_the_manual(access: AccessService) -> None:
    opened = await own_codes(access)
    assert opened.session.state is SessionState.OPEN
    assert opened.session.user.pages == frozenset(Page) - {Page.GREEN_UP}
    await fails("wrong-codes", access.log_in(ADMINISTRATOR.pin, ADMINISTRATOR.puk, None, HERE))
    assert (await access.log_in(OWN.pin, OWN.puk, None, THERE)).session.state is SessionState.OPEN
    assert access.users_with_default_codes() == ("greenUp", "installer", "user")


async def test_new_codes_end_every_other_session_and_trust_of_the_user(access: AccessService) -> None:
    elsewhere = await access.log_in(ADMINISTRATOR.pin, ADMINISTRATOR.puk, None, THERE)
    opened = await own_codes(access)
    assert access.session(elsewhere.session_token) is None
    assert not access.browser_trusted(elsewhere.browser_token or "")
    assert access.browser_trusted(opened.browser_token or "")


async def test_in_a_demo_the_codes_of_the_manual_open_everything(
    database: Database, hasher: CodeHasher, clock: SetClock
) -> None:
    demo = AccessService(AccessTables(database), hasher, clock, demo=True)
    await demo.start()
    assert (await demo.log_in(ADMINISTRATOR.pin, ADMINISTRATOR.puk, None, HERE)).session.state is SessionState.OPEN


@pytest.mark.parametrize(
    ("codes", "fields"),
    [
        (Codes("1234", "83017264910557"), {"pin": "wrong-digits"}),
        (Codes("73915", "8301726491055"), {"puk": "wrong-digits"}),
        (Codes("1234a", "8301726491055x"), {"pin": "wrong-digits", "puk": "wrong-digits"}),
        (Codes("٧٣٩١٥", "83017264910557"), {"pin": "wrong-digits"}),
        (Codes("12345", "83017264910557"), {"pin": "code-too-easy"}),
        (Codes("54321", "83017264910557"), {"pin": "code-too-easy"}),
        (Codes("00000", "83017264910557"), {"pin": "code-too-easy"}),
        (Codes("24680", "83017264910557"), {"pin": "code-too-easy"}),
        (Codes("12121", "83017264910557"), {"pin": "code-too-easy"}),
        (Codes("88888", "83017264910557"), {"pin": "code-too-easy"}),
        (Codes("73915", "00000888800000"), {"puk": "code-too-easy"}),
        (Codes("73915", "00000123400000"), None),
        (Codes("73915", "11112222111122"), {"puk": "code-too-easy"}),
        (Codes("73915", "12345671234567"), {"puk": "code-too-easy"}),
        (Codes("73915", "83073915910557"), {"puk": "puk-contains-pin"}),
    ],
)
async def test_bad_new_codes_are_refused_field_by_field(
    access: AccessService, codes: Codes, fields: dict[str, str] | None
) -> None:
    first = await access.log_in(ADMINISTRATOR.pin, ADMINISTRATOR.puk, None, HERE)
    attempt = access.set_codes(first.session_token, codes, first.browser_token, HERE)
    if fields is None:
        assert (await attempt).session.state is SessionState.OPEN
        return
    error = await fails("invalid-input", attempt)
    assert {item.field: item.code for item in error.fields} == fields
    assert access.session(first.session_token) is not None


async def test_codes_of_somebody_else_are_refused_and_asking_is_counted(access: AccessService) -> None:
    await own_codes(access)
    installer = DEFAULT_USERS[2].codes
    first = await access.log_in(installer.pin, installer.puk, None, HERE)
    for codes, field in ((Codes(OWN.pin, OTHER.puk), "pin"), (Codes(OTHER.pin, OWN.puk), "puk")):
        error = await fails("invalid-input", access.set_codes(first.session_token, codes, None, HERE))
        assert [(item.field, item.code) for item in error.fields] == [(field, "code-taken")]
    for _ in range(3):
        await fails("invalid-input", access.set_codes(first.session_token, Codes(OWN.pin, OTHER.puk), None, HERE))
    await fails("locked-out", access.set_codes(first.session_token, OTHER, None, HERE))


async def test_codes_of_ones_own_are_changed_by_who_knows_the_pin(access: AccessService) -> None:
    opened = await own_codes(access)
    for current, code in ((None, "required"), ("", "required"), ("73914", "wrong-current")):
        error = await fails("invalid-input", access.set_codes(opened.session_token, OTHER, None, HERE, current))
        assert [(item.field, item.code) for item in error.fields] == [("current", code)]
    renewed = await access.set_codes(opened.session_token, OTHER, None, HERE, OWN.pin)
    assert access.session(opened.session_token) is None
    assert access.session(renewed.session_token) is not None
    with pytest.raises(Refused):
        await access.set_codes("made up", OWN, None, HERE)


async def test_a_trusted_browser_opens_with_the_pin_alone_and_no_other_does(access: AccessService) -> None:
    opened = await own_codes(access)
    await access.log_out(opened.session_token, HERE)
    assert access.session(opened.session_token) is None
    again = await access.log_in(OWN.pin, None, opened.browser_token, HERE)
    assert again.session.user.name == "administrator"
    assert again.browser_token is None
    assert again.session_token != opened.session_token
    for browser in (None, "made up"):
        error = await fails("invalid-input", access.log_in(OWN.pin, None, browser, HERE))
        assert [(item.field, item.code) for item in error.fields] == [("puk", "required")]


async def test_the_trust_of_a_browser_is_for_those_who_gave_their_puk_in_it(access: AccessService) -> None:
    opened = await own_codes(access)
    installer = await own_codes(access, DEFAULT_USERS[2].codes, OTHER)
    await fails("wrong-codes", access.log_in(OTHER.pin, None, opened.browser_token, HERE))
    both = await access.log_in(OWN.pin, OWN.puk, installer.browser_token, HERE)
    assert (await access.log_in(OTHER.pin, None, both.browser_token, HERE)).session.user.name == "installer"
    assert (await access.log_in(OWN.pin, None, both.browser_token, HERE)).session.user.name == "administrator"


async def test_a_login_with_puk_gives_the_browser_a_new_token(access: AccessService) -> None:
    opened = await own_codes(access)
    planted = opened.browser_token
    again = await access.log_in(OWN.pin, OWN.puk, planted, HERE)
    assert again.browser_token not in (None, planted)
    assert not access.browser_trusted(planted or "")


async def test_lock_withdraws_the_trust(access: AccessService) -> None:
    opened = await own_codes(access)
    await access.lock(opened.session_token, opened.browser_token, HERE)
    assert access.session(opened.session_token) is None
    assert not access.browser_trusted(opened.browser_token or "")
    await fails("invalid-input", access.log_in(OWN.pin, None, opened.browser_token, HERE))


async def test_whatever_is_wrong_the_answer_is_the_same(access: AccessService) -> None:
    await own_codes(access)
    unknown = await fails("wrong-codes", access.log_in(OTHER.pin, OTHER.puk, None, "10.0.0.1"))
    wrong_pin = await fails("wrong-codes", access.log_in(OTHER.pin, OWN.puk, None, "10.0.0.2"))
    wrong_puk = await fails("wrong-codes", access.log_in(OWN.pin, OTHER.puk, None, "10.0.0.3"))
    assert unknown.params == wrong_pin.params == wrong_puk.params == {}


async def test_known_and_unknown_codes_cost_the_same_number_of_hashes(
    access: AccessService, monkeypatch: pytest.MonkeyPatch
) -> None:
    await own_codes(access)
    counted: list[str] = []
    original = CodeHasher._matches

    def counting(self: CodeHasher, known: str | None, digest: bytes) -> bool:
        counted.append("hash")
        return original(self, known, digest)

    monkeypatch.setattr(CodeHasher, "_matches", counting)
    costs = []
    for number, codes in enumerate((OTHER, Codes(OTHER.pin, OWN.puk), OWN)):
        counted.clear()
        with_error = access.log_in(codes.pin, codes.puk, None, f"10.0.1.{number}")
        await asyncio.gather(with_error, return_exceptions=True)
        costs.append(len(counted))
    assert costs == [2, 2, 2]


async def test_waits_double_and_only_time_ends_them(access: AccessService, clock: SetClock) -> None:
    browser = (await own_codes(access)).browser_token
    await wrong(access, 5, browser)
    waits = []
    for _ in range(4):
        error = await fails("locked-out", access.log_in(OWN.pin, None, browser, HERE))
        waits.append(error.params["seconds"])
        clock.pass_by(float(str(error.params["seconds"])) - 1)
        await fails("locked-out", access.log_in(OWN.pin, None, browser, HERE))
        clock.pass_by(1)
        await wrong(access, 1, browser)
    assert waits == [30, 60, 120, 240]


async def test_the_right_codes_end_the_count_of_the_account(access: AccessService, clock: SetClock) -> None:
    browser = (await own_codes(access)).browser_token
    for address in ("10.0.0.1", "10.0.0.2", "10.0.0.3"):
        await wrong(access, 3, browser, address)
        assert (await access.log_in(OWN.pin, None, browser, address)).session.state is SessionState.OPEN


async def test_an_account_is_protected_from_many_addresses(access: AccessService) -> None:
    browser = (await own_codes(access)).browser_token
    for number in range(5):
        await wrong(access, 1, browser, f"10.0.0.{number}")
    await fails("locked-out", access.log_in(OWN.pin, None, browser, "10.0.0.99"))


async def test_ten_wrong_pins_end_the_trust_everywhere(access: AccessService, clock: SetClock) -> None:
    opened = await own_codes(access)
    second = await access.log_in(OWN.pin, OWN.puk, None, THERE)
    for _ in range(10):
        clock.pass_by(4000)
        await wrong(access, 1, second.browser_token, THERE)
    clock.pass_by(4000)
    for browser in (opened.browser_token, second.browser_token):
        await fails("invalid-input", access.log_in(OWN.pin, None, browser, HERE))
    assert (await access.log_in(OWN.pin, OWN.puk, None, HERE)).session.state is SessionState.OPEN


async def test_an_address_that_guesses_is_locked_out_of_everything(access: AccessService, clock: SetClock) -> None:
    await own_codes(access)
    for number in range(5):
        await fails("wrong-codes", access.log_in(OWN.pin, f"{10**13 + number}", None, HERE))
    await fails("locked-out", access.log_in(OWN.pin, OWN.puk, None, HERE))
    assert (await access.log_in(OWN.pin, OWN.puk, None, THERE)).session.state is SessionState.OPEN


@pytest.mark.parametrize(
    ("first", "second"),
    [("2001:db8::1", "2001:db8::beef:2"), ("::ffff:10.1.1.1", "10.1.1.1"), ("fe80::1%eth0", "fe80::2")],
)
async def test_addresses_of_one_holder_are_one(access: AccessService, first: str, second: str) -> None:
    for number in range(5):
        await fails("wrong-codes", access.log_in("73915", f"{10**13 + number}", None, first))
    await fails("locked-out", access.log_in("73915", "10000000000099", None, second))


async def test_tries_sent_together_do_not_slip_through(access: AccessService) -> None:
    browser = (await own_codes(access)).browser_token
    tries = [access.log_in(f"{number:05}", None, browser, HERE) for number in range(20000, 20040)]
    outcomes = await asyncio.gather(*tries, return_exceptions=True)
    codes = [outcome.code for outcome in outcomes if isinstance(outcome, Refused)]
    assert len(codes) == 40
    assert codes.count("wrong-codes") == 5
    assert set(codes) == {"wrong-codes", "locked-out", "too-busy"}


async def restarted(database: Database, hasher: CodeHasher, clock: SetClock) -> AccessService:
    clock.steady = 5.0
    service = AccessService(AccessTables(database), hasher, clock)
    await service.start()
    return service


@pytest.mark.parametrize("days", [0, -4000, 4000], ids=["same", "set back", "set forward"])
async def test_a_lockout_outlives_a_restart_and_any_setting_of_the_clock(
    access: AccessService, database: Database, hasher: CodeHasher, clock: SetClock, days: int
) -> None:
    browser = (await own_codes(access)).browser_token
    await wrong(access, 5, browser)
    clock.pass_by(20)
    steady = clock.steady
    clock.pass_by(days * 86_400)
    clock.steady = steady
    assert (await fails("locked-out", access.log_in(OWN.pin, None, browser, HERE))).params == {"seconds": 10}
    service = await restarted(database, hasher, clock)
    puk = OWN.puk if days > 0 else None  # a browser's trust has an end by the calendar
    error = await fails("locked-out", service.log_in(OWN.pin, puk, browser, HERE))
    assert error.params == {"seconds": 30}
    clock.steady += 30
    assert (await service.log_in(OWN.pin, puk, browser, HERE)).session.state is SessionState.OPEN


async def test_sessions_and_trust_outlive_a_restart(
    access: AccessService, database: Database, hasher: CodeHasher, clock: SetClock
) -> None:
    opened = await own_codes(access)
    clock.pass_by(600)
    service = await restarted(database, hasher, clock)
    session = service.session(opened.session_token)
    assert session is not None
    assert session.user.name == "administrator"
    assert (await service.log_in(OWN.pin, None, opened.browser_token, HERE)).session.state is SessionState.OPEN


async def test_sessions_end_when_idle_and_after_half_a_day(access: AccessService, clock: SetClock) -> None:
    opened = await own_codes(access)
    clock.pass_by(3599)
    assert access.session(opened.session_token)
    clock.pass_by(3600)
    assert access.session(opened.session_token) is None
    busy = await access.log_in(OWN.pin, None, opened.browser_token, HERE)
    for _ in range(12 * 4 - 1):
        clock.pass_by(900)
        assert access.session(busy.session_token)
    clock.pass_by(900)
    assert access.session(busy.session_token) is None


async def test_setting_the_clock_back_prolongs_no_session(
    access: AccessService, database: Database, hasher: CodeHasher, clock: SetClock
) -> None:
    opened = await own_codes(access)
    clock.pass_by(3000)
    steady = clock.steady
    clock.pass_by(-86_400)
    clock.steady = steady + 700
    assert access.session(opened.session_token) is None
    service = await restarted(database, hasher, clock)
    assert service.session(opened.session_token) is None


async def test_a_restart_drops_what_is_over(
    access: AccessService, database: Database, hasher: CodeHasher, clock: SetClock
) -> None:
    opened = await own_codes(access)
    clock.pass_by(13 * 3600)
    service = await restarted(database, hasher, clock)
    assert service.session(opened.session_token) is None
    assert (await AccessTables(database).load()).sessions == ()


async def test_no_more_than_twenty_sessions_of_a_user(access: AccessService) -> None:
    opened = await own_codes(access)
    tokens = [opened.session_token]
    for _ in range(20):
        tokens.append((await access.log_in(OWN.pin, None, opened.browser_token, HERE)).session_token)
    assert access.session(tokens[0]) is None
    assert all(access.session(token) for token in tokens[1:])


async def test_every_attempt_is_written_down_without_the_codes(access: AccessService, database: Database) -> None:
    opened = await own_codes(access)
    await wrong(access, 5, opened.browser_token, THERE)
    for _ in range(9):
        await fails("locked-out", access.log_in(OWN.pin, None, opened.browser_token, THERE))
    await access.log_out(opened.session_token, HERE)
    noted = await access.audit.entries(AuditQuery(50))
    assert [(item.outcome, item.count, item.user_id) for item in noted] == [
        (Outcome.LOGGED_OUT, 1, 1),
        (Outcome.LOCKED_OUT, 4, None),
        (Outcome.LOCKED_OUT, 2, None),
        (Outcome.LOCKED_OUT, 1, None),
        (Outcome.LOCKED_OUT, 1, None),
        *[(Outcome.WRONG, 1, 1)] * 5,
        (Outcome.OPENED, 1, 1),
        (Outcome.CODES_CHANGED, 1, 1),
        (Outcome.OPENED, 1, 1),
    ]
    assert {item.address for item in noted} == {HERE, THERE}


async def test_nothing_that_opens_anything_is_in_the_database(access: AccessService, database: Database) -> None:
    opened = await own_codes(access)
    dump = await database.read(
        lambda connection: "\n".join(
            repr(row)
            for table in ("access_user", "access_session", "access_trust", "access_attempt", "access_pepper")
            for row in connection.execute(text(f"SELECT * FROM {table}"))  # noqa: S608 - names of this test
        )
    )
    for secret in (OWN.pin, OWN.puk, opened.session_token, opened.browser_token, PEPPER.hex(), repr(PEPPER)):
        assert secret
        assert secret not in dump
    assert "$argon2id$" in dump


async def test_a_foreign_pepper_is_noticed_at_the_start(
    access: AccessService, database: Database, clock: SetClock
) -> None:
    other = AccessService(AccessTables(database), CodeHasher(bytes(32), FAST), clock)
    with pytest.raises(Unavailable) as caught:
        await other.start()
    assert caught.value.code == "pepper-does-not-fit"


@pytest.mark.parametrize(
    ("pin", "puk"), [("", None), ("1234", None), ("123456", None), ("abcde", None), ("12345", "1")]
)
async def test_what_cannot_be_a_code_is_told_and_not_counted(access: AccessService, pin: str, puk: str | None) -> None:
    for _ in range(6):
        with pytest.raises(InvalidInput):
            await access.log_in(pin, puk, None, HERE)
    assert (
        await access.log_in(ADMINISTRATOR.pin, ADMINISTRATOR.puk, None, HERE)
    ).session.state is SessionState.CODES_REQUIRED
