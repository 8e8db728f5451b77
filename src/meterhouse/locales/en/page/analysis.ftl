# Analyses, completeness and corrections.

nav-analysis = Analyses

about-analysis = Profiles, peaks, flows, CO₂, weather

analysis-pages = Analyses
analysis-heat-map = Heat map
analysis-duration = Duration curve
analysis-flow = Energy flow
analysis-peaks = Peak demand
analysis-base-load = Base load
analysis-production = Production
analysis-emissions = CO₂
analysis-baseline = Weather
analysis-settings = Settings
analysis-scope = What is shown
analysis-scope-total = Total
analysis-scope-others = Others
analysis-devices = Devices
analysis-chart = Chart
analysis-resolution = Resolution
analysis-hour = Hour
analysis-quarter = 15 min
analysis-day = Day
analysis-period = Period
analysis-month = Month
analysis-mean-power = Mean
analysis-hours = Hours
analysis-share-of-time = Share of the time
analysis-at-least = At least
analysis-highest = Highest
analysis-lowest = Lowest
analysis-middle = Median
analysis-middle-note = exceeded half of the time
analysis-not-measured = Not measured
analysis-unknown-blocks =
    { $count ->
        [one] one interval unknown
       *[other] { $count } intervals unknown
    }
analysis-peak = Peak
analysis-moment = Moment
analysis-quality = Quality
analysis-left-out = Left out
analysis-left-out-note = interpolated, estimated or incomplete
analysis-left-out-list = Highest intervals left out
analysis-interval = Demand interval
analysis-interval-note = mean over the interval
analysis-nothing-measured = nothing measured
analysis-daytime = Day
analysis-night = Night
analysis-lowest-hour = Lowest hour
analysis-base = Base load
analysis-base-share = { $share } of all energy
analysis-night-share = Night share
analysis-night-ratio = Night against day
analysis-waste-low = the building sleeps at night
analysis-waste-moderate = much runs through the night
analysis-waste-high = the night is hardly quieter than the day
analysis-night-mean = Mean at night
analysis-day-mean = by day { $value }
analysis-night-from = Night from
analysis-night-to = Night to
analysis-no-flow = Nothing flows here
analysis-no-flow-text = Name the upstream meter of your devices in the installation, and the flow appears here.
analysis-meter = Meter
analysis-node-production = { $device } (production)
analysis-node-export = { $device } (export)
analysis-node-rest = { $device }: not metered
analysis-node-others = { $device }: others
analysis-imported = Imported
analysis-produced-below = Produced beneath
analysis-exported = Exported
analysis-metered-below = Metered beneath
analysis-not-metered = Not metered
analysis-finding-metering = { $device }: within the meters' accuracy
analysis-finding-wiring = { $device }: wiring or hierarchy wrong
analysis-finding-incomplete = { $device }: data is missing
analysis-finding-text = The meters beneath count { $value } ({ $share }) more than this one.
analysis-produced = Produced
analysis-used = Used on site
analysis-consumed = Consumed
analysis-exported-note = { $value } exported
analysis-imported-note = { $value } imported
analysis-self-consumption = Self-consumption
analysis-self-consumption-note = of the production is used on site
analysis-self-sufficiency = Self-sufficiency
analysis-self-sufficiency-note = of the consumption comes from the site
analysis-no-production = No production is measured
analysis-no-production-text = A meter that counts exported energy and has no meter beneath it appears here.
analysis-consumption = Consumption
analysis-factor = Emission factor
analysis-per-kwh = CO₂ per kWh
analysis-per-m3 = CO₂ per m³
analysis-without-factor = Without factor
analysis-uncovered = { $value } have no emission factor
analysis-set-factors = Set factors
analysis-actual = Actual
analysis-expected = Expected
analysis-difference = Difference
analysis-heating-days = Heating degree days
analysis-cooling-days = Cooling degree days
analysis-degree-days = { $heating } heating, { $cooling } cooling degree days
analysis-against-weather = Against the weather
analysis-months-compared =
    { $count ->
        [one] over one month
       *[other] over { $count } months
    }
analysis-usual-error = usual error { $share }
analysis-per-day = Per day, whatever the weather
analysis-per-degree-day = Per degree day
analysis-within =
    { $count ->
        [one] from one month of this year
       *[other] from { $count } months of this year
    }
analysis-before =
    { $count ->
        [one] from the month before
       *[other] from the { $count } months before
    }
analysis-lack-no_temperatures = There are no outdoor temperatures
analysis-lack-few_months = Not enough data: { $found } complete months, { $needed } are needed
analysis-lack-no_variation = The weather of these months differs too little
analysis-import-temperatures = Import temperatures
analysis-temperatures = Outdoor temperatures
analysis-temperatures-known = { $count } readings, { $span }
analysis-temperatures-none = None yet.
analysis-temperatures-form = A CSV file with two columns, time and °C: hourly values or daily means.
analysis-choose-file = Choose file
analysis-line = Line
analysis-checked =
    { $count ->
        [one] One reading is fine
       *[other] { $count } readings are fine
    }
analysis-imported-done =
    { $count ->
        [one] One reading imported
       *[other] { $count } readings imported
    }
analysis-replaced =
    { $count ->
        [one] One is there already and will be replaced
       *[other] { $count } are there already and will be replaced
    }
analysis-import = Import
analysis-heating-base = Heating below
analysis-cooling-base = Cooling above
analysis-factors = Emission factors
analysis-valid-from = Valid from
analysis-grams = Grams of CO₂
analysis-add = Add
analysis-remove = Remove
analysis-save = Save
analysis-saved = Saved

completeness-title = Completeness
completeness-all = All devices
completeness-device = Device
completeness-by-device = By device
completeness-share = Share
completeness-expected = Expected
completeness-put-right = Estimated, edited
completeness-counter = Counter
completeness-nothing = Nothing was expected in this period.
completeness-intervals = Intervals
completeness-interval = Interval
completeness-value = Value
completeness-index = Index
completeness-odd = Only what is not measured
completeness-choose-all = Choose all shown
completeness-chosen =
    { $count ->
        [one] one chosen
       *[other] { $count } chosen
    }
completeness-edit = Edit
completeness-edit-title = Edit values
completeness-edit-text = An empty value says that nothing is known. What was there stays in the ledger.
completeness-estimate = Estimate
completeness-estimate-title = Estimate a gap
completeness-method = Method
completeness-method-automatic = Automatic
completeness-method-check-meter = Check meter
completeness-method-linear = Straight line
completeness-method-like-days = Like days
completeness-check-meter = Check meter
completeness-estimated =
    { $count ->
        [one] One interval, { $total }: { $method }
       *[other] { $count } intervals, { $total }: { $method }
    }
completeness-sum-known = The sum is exact: the registers at both ends tell it.
completeness-sum-unknown = The sum is an estimate: nothing tells it.
completeness-reason = Reason
completeness-reason-note = Kept in the ledger with your name
completeness-ledger = Correction ledger
completeness-ledger-empty = Nothing has been put right here.
completeness-kind-edit = Edit
completeness-kind-estimate = Estimate
completeness-kind-undo = Undo
completeness-undo = Undo
completeness-undo-title = Undo correction
completeness-undone = Undone
completeness-events = Events
completeness-event = Event
completeness-events-none = Nothing was recognised.
completeness-events-more = There are older ones.
completeness-open = All devices

event-started = Counting began
event-rollover = Rollover
event-reset = Reset
event-replaced = Meter replaced
event-transient = Faulty readings ignored
event-duplicate = Reading came twice
event-late = Reading came late
event-backward = Index went back
event-implausible = Index implausible
event-confirmed = Jump confirmed
event-clock-step = Clock was set
event-gap-closed = Gap closed
event-frozen = Counter stands still

counter-active-energy = Active energy
counter-reactive-energy = Reactive energy
counter-apparent-energy = Apparent energy
counter-gas-volume = Gas
counter-water-volume = Water
counter-pulses = Pulses
counter-operating-time = Operating time
counter-import = import
counter-export = export
counter-sum = both directions
counter-net = net
