# The page. The same messages and variables in every language.

## Frame

claim = Know where your building's energy goes.
skip-to-content = Skip to content
menu = Open menu
menu-close = Close menu
navigation = Pages
nav-home = Home
nav-consumption = Consumption
nav-live = Live values
nav-acquisition = Acquisition
about-consumption = Charts, comparisons, downloads
about-live = What every device measures now
about-acquisition = How well gateways and devices answer
version = Version { $version }
connected = Connected
reconnecting = Reconnecting…
user-panel = User { $name }
language = Language
color-scheme = Colour scheme
scheme-auto = Auto
scheme-light = Light
scheme-dark = Dark
logout = Log out
lock = Lock
lock-title = Lock this browser?
lock-text = The session ends and this browser is no longer trusted. The next log-in needs the PIN and the PUK.
cancel = Cancel
close = Close
loading = Loading
try-again = Try again
failed-title = That did not work
unreachable-title = The server does not answer
unreachable-text = Check the network; the page goes on by itself as soon as the server is back.
notfound-title = Page not found
notfound-text = There is nothing at this address, or you may not open it.
notfound-home = Go home

## Log-in

login-title = Welcome
login-first = This browser is new here: log in with PIN and PUK.
login-again = Log in with your PIN.
login = Log in
login-locked =
    { $seconds ->
        [one] Locked for one more second
       *[other] Locked for { $seconds } more seconds
    }
pin = PIN
puk = PUK
puk-description = 14 digits, as on your card: 5-4-5
show-code = Show code
demo-title = Demo building: come in as
codes-title = Set new codes
codes-text = The printed codes open this page only. Choose your own to go on.
codes-pin = New PIN
codes-pin-description = 5 digits, not easy to guess
codes-pin-again = New PIN again
codes-puk = New PUK
codes-puk-description = 14 digits; needed when a browser is used for the first time
codes-suggest = Suggest a PUK
codes-noted = I have noted both codes in a safe place
codes-save = Save and open
codes-differ = The two PINs differ

## Home

home-today = Today
home-yesterday = Yesterday at this time { $value }
home-hours = { $commodity } by hour, today and yesterday
home-health = State of the installation
home-pages = Where to go
home-devices = Devices
home-all-answer =
    { $count ->
        [0] No device is switched on
        [one] The device answers
       *[other] All { $count } devices answer
    }
home-silent =
    { $count ->
        [one] One of { $all } devices does not answer
       *[other] { $count } of { $all } devices do not answer
    }
home-silent-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
home-since = since { $time }
home-completeness = Data of this month

## Consumption

consumption-pages = Views
consumption-total = Grand total
consumption-details = Details
consumption-none-title = Nothing to show yet
consumption-none-text = No meter of this kind is installed, or it counts in no total.
commodity = Commodity
commodity-electricity = Electricity
commodity-gas = Gas
commodity-water = Water
total-electricity = Electricity by load type
total-gas = Gas
total-water = Water
period = Period
period-day = Day
period-month = Month
period-year = Year
period-decade = 10 years
bucket-day = Hour
bucket-month = Day
bucket-year = Month
bucket-decade = Year
previous = Previous
next = Next
today = Today
choose-date = { $date }, choose another date
calendar-choose-month = Choose a month
calendar-choose-year = Choose a year
calendar-next = Later
calendar-previous = Earlier
compare = Compare
previous-period = Period before
so-far = so far
compared-with = Compared with { $period }
to-date = To date
in-full = In full
previous-incomplete = Not recorded as a whole: no comparison
change-more = more
change-less = less
change-same = the same
coverage-title = Data quality
coverage-none = No data was expected.
show-as = Show as
show-bars = Bars
show-pie = Pie
show-table = Table
download = Download
download-csv = Table (CSV)
download-png = Picture (PNG)
download-svg = Drawing (SVG)
full-screen = Full screen
full-screen-leave = Leave full screen
chart-label = { $title }, { $period }, total { $total }. Arrow keys walk along the chart, Enter opens what is chosen.
legend = Legend
table = Values of the chart
total = Total
unit = Unit
unit-volume = Volume
unit-energy = Energy
quality-measured = Measured
quality-interpolated = Interpolated
quality-estimated = Estimated
quality-edited = Edited
quality-partial = Incomplete
quality-missing = Missing
quality-future = Not yet
filter = Filter
filter-all = All devices
load-types = Load types
load-type-none = Others
measure-groups = Measure groups
details-none-title = No device to show
details-none-text = No device fits the commodity and the filter.
measurements = Measured quantities
measurements-hint = The line is the mean, the band reaches from the lowest to the highest value.
measurements-none = Nothing recorded in this period.
mean-min-max = mean (lowest … highest)
harmonic-order = Harmonic

## Devices

choose-device = Choose a device
search-devices = Search devices
search-none = No device found.
status-on = Answers
status-off = Off
status-waiting = Waiting
status-communication_error = Does not answer
device-address = Address
device-name = Device
device-status = State
device-last-answer = Last answer
device-error = Last error

## Live values

live-facts = { $model } · { $gateway } · address { $address }
live-last-answer = Last answer
live-lost-title = Live values have stopped
live-lost-text = The connection to the server is interrupted. The values below are the last ones received.
live-error-title = The device does not answer
live-error-last = The values below are the last known ones, of { $time }.
live-error-never = It has not answered since the server was started.
live-none-title = No devices yet
live-none-text = As soon as devices are installed their values are shown here.
live-unknown-title = There is no such device
live-unknown-text = It may have been removed. Choose another one.
live-no-values-title = No values yet
live-no-values-text = The device has not been read yet, or it measures nothing.
live-sparkline = Active power of the last minutes
live-sparkline-wait = The course appears here as values arrive.
live-range = { $low } to { $high } since this page was opened
live-phases = Phases
live-phase = Phase
live-energy = Energy
live-consumption = Meter readings
live-power = Power
live-voltage = Voltage, current, frequency
live-quality = Distortion and unbalance
live-state = State
live-other = Other values
live-harmonics = Harmonics
live-harmonics-scale = Highest: { $highest }
live-attributes = From the device
short-voltage = U
short-current = I
short-active_power = P
short-reactive_power = Q
short-apparent_power = S
short-power_factor = PF
short-thd_voltage = THD U
short-thd_current = THD I

## Quantities

quantity-active_energy = Active energy
quantity-reactive_energy = Reactive energy
quantity-apparent_energy = Apparent energy
quantity-gas_volume = Gas
quantity-water_volume = Water
quantity-pulses = Pulses
quantity-operating_time = Operating time
quantity-active_power = Active power
quantity-reactive_power = Reactive power
quantity-apparent_power = Apparent power
quantity-active_power_demand = Active power demand
quantity-active_power_demand_max = Maximum active power demand
quantity-reactive_power_demand = Reactive power demand
quantity-reactive_power_demand_max = Maximum reactive power demand
quantity-apparent_power_demand = Apparent power demand
quantity-apparent_power_demand_max = Maximum apparent power demand
quantity-current_demand = Current demand
quantity-current_demand_max = Maximum current demand
quantity-voltage = Voltage
quantity-voltage_between = Voltage between phases
quantity-current = Current
quantity-frequency = Frequency
quantity-power_factor = Power factor
quantity-phase_angle = Phase angle
quantity-thd_voltage = Voltage distortion (THD)
quantity-thd_current = Current distortion (THD)
quantity-harmonic_voltage = Voltage harmonic
quantity-harmonic_current = Current harmonic
quantity-voltage_unbalance = Voltage unbalance
quantity-current_unbalance = Current unbalance
quantity-temperature = Temperature
quantity-digital_input = Digital input
quantity-digital_output = Digital output
quantity-analog_input = Analogue input
quantity-analog_output = Analogue output
quantity-breaker_state = Breaker
quantity-breaker_tripped = Tripped
quantity-breaker_trips = Trips
quantity-charger_status = Charging station
quantity-current_limit = Current limit
quantity-session_energy = Energy of this charge
quantity-charging_time = Charging time
direction-import = import
direction-export = export
direction-sum = both directions
direction-net = net
phase-total = Total
phase-avg_ln = mean phase–neutral
phase-avg_ll = mean between phases
phase-partial = partial
state-breaker_state-0 = Open
state-breaker_state-1 = Closed
state-breaker_state-2 = Tripped
state-breaker_tripped-0 = No
state-breaker_tripped-1 = Yes
state-charger_status-0 = Available
state-charger_status-1 = Preparing
state-charger_status-2 = Charging
state-charger_status-3 = Suspended
state-charger_status-4 = Finishing
state-charger_status-5 = Reserved
state-charger_status-6 = Unavailable
state-charger_status-7 = Faulted
state-digital_input-0 = Off
state-digital_input-1 = On
state-digital_output-0 = Off
state-digital_output-1 = On

## Acquisition

acquisition-started = Running since { $time }
gateway-local = RS485 port of this machine
link-requests = Requests per second
link-utilisation = Bus load
link-efficiency = Efficiency
link-errors = Errors
link-lost = Lost to silent devices
link-error-timeout = No answer
link-error-exception = Refused by the device
link-error-bad-answer = Damaged answer
link-error-link-down = Connection lost
link-error-backed-off = Left out while silent
link-error-not-sent = Not sent in time
