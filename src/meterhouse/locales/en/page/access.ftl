# Users, one's own access, the audit log, settings. The same messages and variables in every language.

## Log-in

login-by-password = Log in with name, password and one-time code.
login-with-password = Use a password instead
login-with-codes = Use PIN and PUK instead
login-password = Password
login-one-time = From your authenticator, or a recovery code

## In general

access-save = Save
access-saved = Saved.

## Pages that may be opened

page-server_configuration = Server configuration
page-about-server_configuration = Settings, users and the audit log
page-system_configuration = System configuration
page-about-system_configuration = Gateways, devices, groups, tariffs
page-panel_board = My panel board
page-about-panel_board = Live values, states and commands
page-consumptions = Consumption
page-about-consumptions = Charts, comparisons, costs
page-green_up = Green'Up
page-about-green_up = Charging stations
page-reports = Reports and data download
page-about-reports = Reports, files for spreadsheets
page-alarms = Alarms
page-about-alarms = What needs attention

## Users

users-title = Users
users-add = Add user
users-edit = Edit
users-edit-name = Edit { $name }
users-codes = New codes
users-codes-name = New codes for { $name }
users-codes-effect = The codes until now, all sessions and trusted browsers of this user end; a password with one-time codes is removed.
users-name = Name
users-pages = Pages
users-pages-effect = What this user may open. Who may open the server configuration manages users, too.
users-enabled = May log in
users-enabled-effect = Off: sessions end at once, tokens open nothing. Nothing is erased.
users-disabled = Off
users-default-codes = Printed codes
users-second-factor = Password
users-tokens =
    { $count ->
        [one] One token
       *[other] { $count } tokens
    }
users-no-pages = No pages
users-suggest = Suggest codes

## My account

account-title = My account
account-codes = PIN and PUK
account-codes-effect = New codes end your sessions elsewhere and your trust in all other browsers.
account-pin-now = Your PIN now
account-password-now = Your password now
account-codes-save = Change codes
account-codes-changed = The codes have been changed.
account-password = Password and one-time codes
account-password-effect = Safer than PIN and PUK, and needed where this server can be reached from outside: a password, and a code from an authenticator that changes every 30 seconds. PIN and PUK then open nothing.
account-password-on =
    { $count ->
        [0] A password and one-time codes open your sessions. No recovery code is left: set the password anew.
        [one] A password and one-time codes open your sessions. One recovery code is left.
       *[other] A password and one-time codes open your sessions. { $count } recovery codes are left.
    }
account-password-set = Set a password
account-password-use = Use password
account-password-new = New password
account-password-new-effect = At least 10 characters; several words are easy to remember.
account-password-remove = Remove password
account-password-remove-yes = Remove
account-password-remove-effect = PIN and PUK open your sessions again.
account-scan = Scan this with an authenticator, or type the key into it.
account-qr = QR code of the key that stands below
account-one-time = One-time code
account-one-time-effect = The 6 digits that the authenticator shows now
account-recovery = Recovery codes
account-recovery-effect = Each replaces one one-time code, once, when the authenticator is lost. They are shown this once: keep them in a safe place.
account-recovery-noted = I have noted them
account-browsers = Trusted browsers
account-browsers-effect = In these the PIN alone opens a session.
account-browser-unnamed = Unknown browser
account-browser-since = since { $time }
account-browser-this = this one
account-browser-forget = Forget
account-browser-forget-name = Forget { $name }
account-sessions =
    { $count ->
        [0] You are logged in here only.
        [one] You are logged in at one more place.
       *[other] You are logged in at { $count } more places.
    }
account-sessions-end = End them

## Access tokens

tokens-title = Access tokens
tokens-effect = For programs that read or change something for you over the API.
tokens-make = New token
tokens-make-yes = Make token
tokens-name = Name
tokens-name-effect = What will use it, for instance “Home automation”
tokens-pages = What it may open
tokens-days = Expires
tokens-days-count =
    { $count ->
        [one] After one day
       *[other] After { $count } days
    }
tokens-no-end = Does not expire
tokens-until = until { $time }
tokens-expired = expired { $time }
tokens-used = last used { $time }
tokens-never-used = never used
tokens-revoke = Revoke
tokens-revoke-name = Revoke { $name }
tokens-shown = Your new token
tokens-shown-effect = Copy it now: it is shown this once. A program sends it as a header with every request.

## Audit log

audit-title = Who did what
audit-search = Search names, subjects, addresses
audit-kind = Kind
audit-kind-all = Everything
audit-kind-login = Log-ins
audit-kind-failed = Refused attempts
audit-kind-users = Users
audit-kind-own = Own access
audit-kind-configuration = Changes
audit-first = From
audit-last = To
audit-time = Time
audit-user = User
audit-what = What
audit-address = Address
audit-none = Nothing was written down that fits
audit-more = Show older
audit-outcome-opened = Logged in
audit-outcome-wrong = Wrong codes
audit-outcome-locked_out = Refused during a lockout
audit-outcome-codes_changed = Own codes changed
audit-outcome-codes_refused = Codes refused
audit-outcome-logged_out = Logged out
audit-outcome-locked = Browser locked
audit-outcome-wrong_token = Wrong access token
audit-outcome-user_added = User added
audit-outcome-user_changed = User changed
audit-outcome-user_disabled = User switched off
audit-outcome-user_enabled = User switched on
audit-outcome-codes_reset = Codes reset
audit-outcome-token_made = Access token made
audit-outcome-token_revoked = Access token revoked
audit-outcome-second_factor_set = Password set
audit-outcome-second_factor_removed = Password removed
audit-outcome-recovery_code_used = Recovery code used
audit-outcome-browser_forgotten = Browser no longer trusted
audit-outcome-sessions_ended = Other sessions ended
audit-outcome-changed = Changed

## Settings

nav-settings = Settings
about-settings = Site, users, audit log
settings-parts = Parts of the settings
settings-part-site = Site
settings-part-users = Users
settings-part-audit = Audit log
settings-discard = Discard
settings-building = Building
settings-name = Name of the site
settings-name-effect = Shown at the top of every page, in reports and messages.
settings-timezone = Time zone
settings-timezone-effect = Decides where days, months and tariff periods begin, wherever a page is opened from.
settings-timezone-change = From { $before } to { $after }: days and months of the whole history are cut anew, which can take a minute. What was measured stays as it is; charts and bills of past periods change a little.
settings-language = Language
settings-language-effect = For reports, messages and whoever has not chosen one.
settings-recording = Recording
settings-rate = Sample rate
settings-rate-effect = The width of recorded intervals, from the next one on. What is stored stays as it is.
settings-minutes =
    { $count ->
        [one] One minute
       *[other] { $count } minutes
    }
settings-poll = Poll interval
settings-poll-effect = How often each device is read. Shorter: livelier values, more traffic on the bus; a bus that cannot follow goes as fast as it can.
settings-units = Money, gas and files
settings-currency = Currency
settings-currency-effect = Of tariffs and bills. Amounts are not converted.
settings-gas = Calorific value of gas
settings-gas-effect = Turns gas volume into energy; it stands on the gas bill. Counts for past periods, too.
settings-decimal = Decimal sign
settings-decimal-effect = In CSV files
settings-separator = Column separator
settings-separator-effect = In CSV files
settings-bus = Modbus RS485
settings-bus-effect = For the port of the Local gateway. All devices on the line must be set alike. A change is taken over at once, between two readings.
settings-baud = Baud rate
settings-baud-effect = Bits per second; 19200 is usual.
settings-parity = Parity
settings-parity-effect = Even is the standard.
settings-parity-E = Even
settings-parity-O = Odd
settings-parity-N = None
settings-stop-bits = Stop bits
settings-stop-bits-effect = Usually 1; without parity some meters need 2.
settings-timeout = Response timeout
settings-timeout-effect = After this a device counts as silent. Raise it for slow meters; silent ones then hold up the others longer.
