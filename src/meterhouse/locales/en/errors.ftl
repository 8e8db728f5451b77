# What went wrong, by error code: error-<code>. The same messages and variables in every language.

## In general

error-internal = Something went wrong inside the server. The log says what.
error-invalid-input = Some entries cannot be accepted; nothing was changed.
error-not-found =
    { $kind ->
        [user] There is no user { $id }.
        [token] There is no token { $id }.
        [browser] There is no trusted browser { $id }.
        [device] There is no device { $id }.
        [gateway] There is no gateway { $id }.
        [load-type] There is no load type { $id }.
        [measure-group] There is no measure group { $id }.
        [panel-board] There is no panel board { $id }.
        [measurement] This device has no record of { $id }.
       *[other] There is no entry { $id } here ({ $kind }).
    }
error-conflict = This does not go together with what is already there.
error-refused = You may not do this.
error-unavailable = This is not possible at the moment. Try again later.
error-not-available = This is not available yet.

## Requests

error-bad-request = The request cannot be understood.
error-no-such-path = There is nothing at { $path }.
error-method-not-allowed = { $method } is not possible here.
error-body-too-large = The request is too large; at most { $limit } bytes are accepted.
error-body-too-slow = The request came in too slowly.
error-foreign-origin = The request does not come from a page of this server.
error-page-not-built = The page is not part of this installation. The API works.

## Entries

error-required = Required
error-unknown-field = This field does not exist
error-not-json = This is not valid JSON
error-not-an-object = An object with fields is expected
error-not-text = Text is expected
error-not-a-list = A list is expected
error-not-a-boolean = Yes or no is expected
error-not-a-number = A number is expected
error-not-a-whole-number = A whole number is expected
error-not-a-date = A date like 2026-01-31 is expected
error-not-one-of = Possible here: { $expected }
error-wrong-form = This is not written as expected
error-invalid-value = This value is not possible
error-too-short =
    { $limit ->
        [one] At least one character
       *[other] At least { $limit } characters
    }
error-too-long =
    { $limit ->
        [one] At most one character
       *[other] At most { $limit } characters
    }
error-too-small = The value must not be less than { $limit }
error-too-large = The value must not be more than { $limit }
error-too-few =
    { $limit ->
        [one] At least one entry
       *[other] At least { $limit } entries
    }
error-too-many-items =
    { $limit ->
        [one] At most one entry
       *[other] At most { $limit } entries
    }
error-too-many = { $value } are too many
error-out-of-range = { $value } is outside { $low } to { $high }
error-unknown-timezone = There is no time zone { $timezone }
error-date-out-of-range = { $date } is outside the years { $first } to { $last }
error-date-does-not-exist = There was no { $date } in { $timezone }: the calendar skipped this day
error-bad-scope = { $value } names no choice of devices
error-unknown-key = { $value } is not a measured quantity
error-separators-equal = The separators of fields and of decimals must differ

## Access

error-not-logged-in = Please log in.
error-codes-required = Set your own codes first.
error-no-right = You do not have the right to open this.
error-wrong-codes = These codes are not right.
error-locked-out =
    { $seconds ->
        [one] Too many wrong codes. Try again in one second.
       *[other] Too many wrong codes. Try again in { $seconds } seconds.
    }
error-too-busy = Many people are logging in right now. Try again in a moment.
error-wrong-digits = Exactly { $digits } digits
error-code-too-easy = Too easy to guess
error-code-taken = Choose another one
error-puk-contains-pin = The PUK must not contain the PIN
error-wrong-password = Name, password or code are not right.
error-wrong-current = This is not right
error-wrong-one-time-code = This code is not right, or it has been used already
error-name-not-visible = Invisible characters are not possible in a name
error-user-name-taken = User { $user } already has this name
error-users-full = There can be { $most } users at most.
error-last-manager = Nobody could manage users any more: give another user the server configuration first.
error-token-name-taken = Another token of yours already has this name
error-tokens-full = There can be { $most } tokens at most.
error-not-your-pages = Only pages that you may open yourself
error-not-with-token = This is not possible with an access token.
error-second-factor-set = A password is already set.
error-no-second-factor = No password is set.
error-enrolment-over = This took too long. Begin again.
error-https-required = Use HTTPS.
error-unknown-currency = There is no currency { $value }
error-certificate-unusable = The certificate { $path } cannot be used: { $reason }
error-pepper-does-not-fit = The secret file “pepper” does not belong to this database: no code would be accepted. Put back the file that was there when the database was made.
error-pepper-unreadable = The secret file { $path } cannot be used: { $reason }

## Gateways and devices

error-gateway-unreachable =
    { $reason ->
        [refused] Gateway { $gateway } refuses the connection. Is the port right?
        [timed-out] Gateway { $gateway } does not react. Is it switched on and in this network?
        [unreachable] Gateway { $gateway } cannot be reached from here.
        [name-not-resolved] The name of gateway { $gateway } is not known in this network.
        [port-busy] The serial port of gateway { $gateway } is in use by another program.
        [no-such-port] The serial port of gateway { $gateway } does not exist.
        [no-path] Gateway { $gateway } has no path to its devices.
        [bad-header] What answers at gateway { $gateway } does not speak Modbus TCP.
       *[other] The connection to gateway { $gateway } was lost.
    }
error-gateway-off = Gateway { $gateway } is switched off.
error-gateway-not-a-bus = Gateway { $gateway } is another server; its devices are chosen there.
error-scan-running = Gateway { $gateway } is being scanned already.
error-test-running = A test is running already.
error-not-tested = Test the installation first.
error-report-failed = The report could not be printed: { $reason }
error-report-not-ready = The report is not ready yet.
error-gateway-silent = Gateway { $gateway } accepts the connection, but nothing answers over Modbus (asked: { $unit_ids }).
error-implausible-value = Register { $register } says { $value } for { $key }: that cannot be. Is it the right model, the right register, the right word order?
error-no-answer = No answer from Modbus address { $unit_id }.
error-device-exception = The device with Modbus address { $unit_id } refused register { $register } (exception { $exception }).
error-bad-answer = The answer of Modbus address { $unit_id } was damaged and has been thrown away.
error-configuration-error = Configuration error: the model of this device is missing or does not fit.
error-unknown-gateway = There is no gateway { $value }
error-unknown-model = There is no model of this name in the catalogue
error-gateway-name-taken = Gateway { $gateway } already has this name
error-gateway-address-taken = Gateway { $gateway } already has this address and port
error-gateway-has-devices =
    { $count ->
        [one] The gateway still has a device: { $devices }
       *[other] The gateway still has { $count } devices: { $devices }
    }
error-gateway-is-local = This is not possible with the Local gateway
error-device-name-taken = Device { $device } already has this name
error-device-address-taken = Device { $device } already has this address
error-upstream-cycle = The meters above one another would form a circle
error-load-type-name-taken = Another load type already has this name
error-load-type-predefined = Predefined load types can only be switched off
error-load-types-full = There can be { $most } load types of your own at most
error-measure-group-name-taken = Another measure group already has this name
error-panel-board-name-taken = Another panel board already has this name
error-not-an-address = { $value } is neither an IP address nor a host name
error-unknown-panel-board = There is no panel board { $value }
error-unknown-load-type = There is no load type { $value }
error-unknown-measure-group = There is no measure group { $value }
error-unknown-device = There is no device { $value }
error-eq-device-elsewhere = { $device } is behind another gateway
error-eq-device-cannot = { $device } measures neither THD nor harmonics
error-gateway-has-virtual-devices = { $device } is a device of another server, so this must stay one
error-virtual-needs-server = { $gateway } is not another server
error-virtual-address-fixed = The address of a device of another server is always { $expected }
error-load-type-by-model = The load type of { $model } is given by the model
error-not-for-this-model = { $model } does not have this
error-upstream-other-commodity = { $device } does not count the same
error-in-use =
    { $count ->
        [one] It is in use: { $names }.
       *[other] It is in use { $count } times: { $names }.
    }
error-if-match-required = The state on which the change is based must be given (If-Match).
error-changed-meanwhile = Somebody has changed this meanwhile. Nothing was overwritten.
error-change-already-undone = This change was undone already.
error-change-overtaken = This has changed again since: { $names }.
error-no-other-side = { $device } has no other side to add.
error-same-serial-number = This is the serial number of the present meter
error-old-end-implausible = { $old_end } is more than can have been counted since { $index } was read ({ $most } at most)
error-no-counter = This device has no counter yet
error-upload-refused =
    { $count ->
        [one] One problem was found; nothing was changed.
       *[other] { $count } problems were found; nothing was changed.
    }
error-file-not-a-spreadsheet = This is neither an XLSX file nor CSV.
error-file-too-large = The file is too large; unpacked, at most { $limit } bytes are accepted.
error-sheet-not-told = Which sheet is this CSV file? Possible are: { $expected }
error-unknown-sheet = There is no sheet { $value }; possible are: { $expected }
error-sheet-twice = The sheet { $value } is there twice
error-sheet-unreadable = This sheet cannot be read from here on
error-unknown-column = There is no column { $value }
error-column-twice = The column { $value } is there twice
error-column-missing = The column { $value } is missing
error-row-twice = { $name } stands in row { $row } already
error-too-many-rows = At most { $limit } rows
error-unknown-id = There is nothing with the ID { $value } here; leave it empty to add
error-cell-is-formula = A formula; a value is needed
error-cell-is-date = { $value } is a date; format the cell as text
error-cell-is-error = The cell shows an error: { $value }
error-cell-without-heading = This column has no heading
error-option-unknown = This model has no such option
error-option-required = This model needs this option
error-option-not-a-number = { $value } is not a number
error-option-out-of-range = { $value } is outside { $min } to { $max }
error-option-not-in-choices = Possible here: { $choices }
error-position-out-of-range = This model has no input { $value }

## History

error-channel-differs = All intervals must belong to the same channel.
error-correction-already-undone = Correction { $id } has already been undone.
error-correction-overtaken = What correction { $id } changed has been changed again since.
error-interval-straddles = The interval that begins at { $start } lies partly outside.
error-interval-width-out-of-range = An interval lasts from one second to { $longest_s } seconds.
error-interval-without-value = A recorded interval needs a value.
error-intervals-overlap = Intervals overlap.
error-nothing-to-correct = There is nothing to correct.
error-value-out-of-range = The value is too large to be stored.
error-old-end-below-index = The last index of the old meter ({ $old_end }) is below the index that was read before ({ $index }).

## Database

error-database-busy = The database is busy. Try again in a moment.
error-database-closed = The database is closed.
error-database-corrupt = The database is damaged. Restore a backup.
error-database-foreign = This file is not a database of Meterhouse.
error-database-in-use = Another process (number { $pid }) is using the database.
error-database-newer = The database was made by a newer version ({ $version }; this one knows { $known }). Update Meterhouse.
error-database-unwritable = The database cannot be written.
error-disk-failed = The disk reports errors.
error-disk-full = The disk is full.

## Start-up and command line

error-bad-settings = The settings cannot be used.
error-bad-setting = { $value } cannot be used: { $expected }
error-unknown-setting = There is no such setting; there are: { $known }
error-settings-file-unreadable = { $file } cannot be read: { $reason }
error-settings-file-malformed = { $file } is not valid TOML: { $reason }
error-host-or-serial-port-required = Name a host or a serial port
error-not-a-pair = { $value } is not of the form name=value

## Tariffs and bills

error-tariffs-changed = Somebody else has changed the tariffs meanwhile. Load them again.
error-tariff-name-taken = Another tariff already has this name
error-tariff-in-use =
    { $count ->
        [one] A cost rule uses { $tariff }. Delete the rule too, or give it another tariff.
       *[other] { $count } cost rules use { $tariff }. Delete them too, or give them another tariff.
    }
error-tariffs-there = Tariffs have been made already; a single price would take their place.
error-price-required = A tariff needs at least one price
error-price-date-required = With several prices, each needs the date from which it is valid
error-price-date-repeated = Another price already begins on { $date }
error-too-many-decimals =
    { $limit ->
        [one] At most one decimal
       *[other] At most { $limit } decimals
    }
error-not-a-color = A colour like #1c7ed6 is expected
error-unit-not-of-commodity = This is not priced in this unit
error-ends-before-it-begins = The end is before { $first }
error-weekday-required = Choose at least one weekday
error-wrong-weekday = Weekdays are 0 (Monday) to 6
error-month-required = Choose at least one month
error-wrong-month = Months are 1 to 12
error-electricity-only = Only electricity has this charge
error-market-price-too-large = The market price { $value } is not possible
error-market-price-too-fine = The market price { $value } has more than { $decimals } decimals
error-market-price-without-length = The market price from { $start } on is valid for no time
error-market-prices-overlap = Two market prices are valid at { $start }
error-commodity-fixed = What it is for cannot be changed; make a new one
error-unknown-tariff = There is no such tariff
error-order-incomplete = The order must name each entry once

error-period-too-long = At most { $most } days
error-commodity-differs = All entries must be about the same commodity
error-alternative-name-taken = Another alternative already has this name
error-unknown-series = There is no price series { $value }
error-series-in-use = The tariff { $tariff } follows these prices
error-no-source = This series has no source; its prices come from files
error-price-table-unreadable = This table of prices cannot be read
error-price-line-time = { $value } is not a time like 2026-01-31T14:00+01:00
error-price-line-no-such-time = { $value } does not exist: the clocks were put forward
error-price-line-number = { $value } is not a price
error-price-line-repeated = A price for the same time comes again later
error-price-line-end = The price does not end after it begins and before the next one
error-price-source-failed =
    { $reason ->
        [timeout] The price server took too long to answer.
        [unreachable] The price server cannot be reached.
        [refused] The price server refused the request.
        [redirect] The price server refers to another server, which is not followed.
        [too-large] The answer of the price server is too large.
        [not-text] The answer of the price server is no text.
       *[other] The prices could not be fetched.
    }

## Import of history

error-import-refused =
    { $count ->
        [one] One problem was found; nothing was imported.
       *[other] { $count } problems were found; nothing was imported.
    }
error-ambiguous-time = { $file }, line { $line }: { $value } comes twice in { $zone }, where the clocks are put back
error-nonexistent-time = { $file }, line { $line }: { $value } does not exist in { $zone }, where the clocks are put forward
error-midnight-goes-back = { $file }, line { $line }: { $value } goes back; the midnight at the end of a day may be meant
error-time-goes-back = { $file }, line { $line }: { $value } goes back in time
error-bad-number = { $file }, line { $line }, column { $column }: “{ $value }” is not a number
error-bad-timestamp = { $file }, line { $line }: “{ $value }” is not of the form { $format }
error-negative-value = { $file }, line { $line }, column { $column }: { $value } is negative
error-counter-falls = { $file }, line { $line }: the counter falls from { $previous } to { $value }
error-duplicate-time = { $file }, line { $line }: the same time as in line { $first_line }
error-conflicting-duplicate = { $file }, line { $line }: the same time as in line { $first_line }, but other values
error-empty-interval = { $file }, line { $line }: the interval from { $start } to { $value } has no length
error-gap = { $file }, line { $line }: { $seconds } seconds are missing before { $value }
error-rows-overlap = { $file }, line { $line }: overlaps line { $first_line }
error-row-too-short = { $file }, line { $line }: { $found } columns instead of { $columns }
error-existing-differs = Column { $column }: another value is already stored for { $start }
error-existing-overlaps = Column { $column }: another interval is already stored around { $start }
error-no-rows = { $file } has no rows
error-no-such-column = { $file } has no column { $column }; there are: { $known }
error-no-value-column = Name at least one column with values
error-not-a-counter = { $quantity } is not counted
error-not-a-width = Intervals of { $minutes } minutes cannot be recorded; possible are { $known }
error-not-csv = { $file }, line { $line }, is not CSV: { $reason }
error-unit-does-not-fit = { $unit } is no unit of { $quantity }; possible are { $known }
error-width-unknown = The { $rows } rows do not tell how long an interval is
error-not-in-encoding = { $file }, line { $line }, is not text in { $encoding }
error-file-unreadable = { $file } cannot be read: { $reason }
error-unknown-quantity = There is no quantity { $value }; one is called { $example }

## Profiles

error-profile-invalid = The profile { $file } cannot be used.
error-profile-not-yaml = This is not valid YAML
error-profile-not-mapping = A profile consists of names with values
error-profile-id-taken = { $value } is a profile of the package already
error-profile-id-not-file-name = The id { $value } is not the name of the file, { $expected }
error-profile-unknown = There is no such profile
error-profile-field-missing = This field is missing
error-profile-field-unknown = There is no such field
error-profile-value-invalid = This value is not possible
error-profile-value-not-in-set = This value is none of those possible
error-profile-base-ambiguous = Give either “sunspec” or “option”
error-profile-steps-not-rising = Steps rise in “below”; only the last has none
error-profile-words-fixed = The type decides the number of words
error-profile-words-missing = This type needs a number of words
error-profile-scale-zero = The scale cannot be 0
error-profile-address-beyond-end = The value reaches beyond address 65535

## Simulated buildings

error-scenario-invalid = The scenario cannot be used.
error-unknown-scenario = There is no scenario { $id }; there are: { $known }
error-not-yaml = This is not valid YAML
error-not-mapping = A scenario consists of names with values
error-field-missing = This field is missing
error-field-unknown = There is no such field
error-value-invalid = This value is not possible
error-not-in-set = This value is none of those possible
error-not-month-day = A date without a year is expected, like 08-15
error-not-a-serial-line = This is for serial lines only
error-bad-sample-rate = Intervals of this width cannot be recorded
error-cars-missing = A charging station needs cars
error-peak-below-base = The peak is below the base
error-fault-place = A fault needs a place
error-fault-of-gateway = Only a gateway can have this fault, { $value } is none
error-nothing-rolls-over = { $value } has no counter that could roll over
error-name-taken = The name { $value } is there twice
error-address-taken = { $holder } already has the address { $value }
error-unknown-name = There is nothing called { $value }
error-upstream-later = The meter above must come before
error-one-local-gateway = There can be only one local gateway

## Analyses and corrections

error-period-does-not-fit = This is not there for that period
error-heating-above-cooling = Heating ends where cooling begins, or below
error-night-empty = The night must have a length
error-factor-twice = There is already a factor from that date on
error-temperature-columns = Two columns are expected: time and temperature
error-temperature-time = { $value } is not a time that there was
error-temperature-not-number = { $value } is not a number
error-temperature-out-of-range = { $value } °C is not an outdoor temperature
error-temperature-twice = The same time as in line { $first_line }
error-temperature-no-rows = There are no temperatures
error-no-such-interval = There is no such interval
error-interval-twice = An interval is there twice
error-nothing-to-estimate = Everything there was measured.
error-gap-not-whole = Measured intervals lie in between; choose one gap.
error-cannot-estimate = The gap cannot be estimated in this way: what it needs was not measured.
error-empty-span = The end must be after the beginning
error-span-too-long = At most { $limit } days at once
