# Tariffs, cost rules, charges, market prices, what-if and bills.

nav-bill = Bill of consumptions
about-bill = Tariffs, cost rules and bills
bill-parts = Parts of the bill of consumptions
bill-rules = Cost rules
bill-tariffs = Tariffs
bill-charges = Charges
bill-prices = Market prices
bill-whatif = What-if
bill-bills = Bills
save = Save
delete = Delete

## Ordered lists

order-drag = Drag { $name }
order-handle = handle to change the order
order-up = Move up: { $name }
order-down = Move down: { $name }
order-moved = { $name } is now number { $place } of { $count }
order-instructions = Press the space bar to pick the entry up, the arrow keys to move it, the space bar to put it down, Escape to leave it where it was.
order-picked-up = Picked up
order-place = Now number { $place }
order-put-back = Put back where it was

## Changes

book-overtaken = Somebody else has changed the tariffs meanwhile
book-overtaken-text = Your entries are still here. What the others changed is kept unless it is the same entry.
book-save-anyway = Save mine too

## First steps

first-title-electricity = Electricity has no price yet
first-title-gas = Gas has no price yet
first-title-water = Water has no price yet
first-tariffs = Name your prices: day, night, holiday. Each may change from a date on.
first-rules = Say when each price applies. The first rule that is true wins.
first-bills = See what a month costs, check the supplier’s invoice, freeze the bill.
first-several = Several prices
first-several-text = Begin with the first tariff.
first-one-price = One price for everything
first-one-price-text = Makes the tariff DEFAULT and a rule that is always true. You can refine it later.
first-one-price-save = Use this price
first-ask = Somebody who may configure the system can set prices here.

## Tariffs

tariff-none = No tariff
tariff-add = Add tariff
tariff-edit = Edit { $name }
tariff-delete = Delete { $name }
tariff-delete-title = Delete { $name }?
tariff-delete-text =
    { $rules ->
        [0] No cost rule uses this tariff.
        [one] The cost rule that uses this tariff is deleted too.
       *[other] The { $rules } cost rules that use this tariff are deleted too.
    }
tariff-name = Name
tariff-color = Colour
tariff-color-number = Colour { $number }
tariff-color-own = Another colour
tariff-unit = Price per
tariff-kind = Kind of price
tariff-fixed = Fixed prices
tariff-dynamic = Market price
tariff-series = Price series
tariff-series-hint = As named under Market prices
tariff-factor = Multiplied by
tariff-factor-hint = Losses, margin; 1 changes nothing
tariff-market = { $series } × { $factor }
tariff-no-price = No price today
tariff-rules =
    { $count ->
        [0] Used by no cost rule
        [one] Used by one cost rule
       *[other] Used by { $count } cost rules
    }
price-prices = Prices and the day from which each is valid
price-prices-hint = A price alone needs no date. With several prices each has its date.
price-surcharges = Added to the market price
price-surcharges-hint = Optional: grid fees and margin per unit, each with the day from which it is valid.
price-amount = Price
price-amount-number = Price { $number }
price-from-number = Price { $number } is valid from
price-remove = Remove price { $number }
price-add = Add price
price-from = from { $date }
price-always = always
site-currency = All prices are in { $code } ({ $name }); the currency is set with the site.
site-settings = Change in the settings
site-gas-factor = 1 m³ of gas counts as { $factor } kWh

## Cost rules

rules-title = Cost rules
rules-about = Tried from the top down: the first rule that is true sets the tariff. Put exceptions first.
rules-none = There is no rule yet, so nothing has a price.
rule-add = Add rule
rule-add-title = New cost rule
rule-edit-title = Edit cost rule
rule-edit = Edit { $name }
rule-delete = Delete { $name }
rule-delete-title = Delete this cost rule?
rule-active = Active now
rule-never-itself = Can never be true: its dates, weekdays and times never meet
rule-never-above = Can never be true: the rules above it always come first
rule-never-by =
    { $count ->
        [one] Can never be true: rule { $rules } always comes first
       *[other] Can never be true: rules { $rules } always come first
    }
recompute = The costs of the past are reckoned anew: { $done } of { $total }
rule-every-day = every day
rule-all-day = all day
rule-overnight = { $first }–{ $last } of the next day
rule-date = on { $date }
rule-yearly-date = every year on { $date }
rule-period = from { $first } to { $last }
rule-yearly-period = every year from { $first } to { $last }
rule-no-day = On no day
rule-tariff = Tariff
rule-weekdays = Days of the week
weekdays-all = Every day
weekdays-work = Monday to Friday
weekdays-weekend = Weekend
rule-all-day-long = All day
rule-from = From
rule-to = To and including
rule-end = The last minute is included: the rule ends at { $end }.
rule-end-next-day = Crosses midnight: it ends at { $end } of the next day and belongs to the day on which it starts.
rule-validity = Valid
validity-always = Always
validity-date = On a date
validity-period = In a period
rule-every-year = Repeat every year
rule-on = On
rule-first-day = First day
rule-last-day = Last day
date-day = Day
date-month = Month

## Preview

preview-title = Preview
preview-span = Stretch of time
preview-week = Week
preview-year = Year
preview-now = Now
preview-until = until { $time }
preview-then = then
preview-stays = and no change in sight
preview-hours = { $hours } h
preview-covered = Every hour has a tariff
preview-uncovered = { $hours } h without a tariff
preview-uncovered-why = No rule is true then. What is used is reported as unpriced, never as free. A rule at the end of the list that is always true closes the gap.
preview-uncovered-more =
    { $count ->
        [one] and one more stretch
       *[other] and { $count } more stretches
    }

## Charges

charges-about = Added to the energy from the top down. The order matters to taxes: each takes its percent of everything above it.
charges-none = A bill has nothing beside the energy yet.
charge-add = Add charge
charge-edit = Edit { $name }
charge-delete = Delete { $name }
charge-delete-title = Delete this charge?
charge-kind = Kind
charge-name = Name on the bill
charge-amount = Amount
charge-percent = Percent
charge-per = Per
charge-per-day = day
charge-per-month = month
charge-per-year = year
charge-standing = Standing charge
charge-demand = Demand charge
charge-reactive = Reactive energy
charge-levy = Levy
charge-tax = Tax
charge-feed_in = Feed-in
charge-about-standing = A fixed amount, however little is used. Part of a month or year costs its share of days.
charge-about-demand = For the month’s highest mean power over a quarter of an hour. Several of them make time-of-use demand.
charge-about-reactive = For inductive reactive energy beyond what is free, month by month.
charge-about-levy = An amount per unit used, whatever the tariff.
charge-about-tax = A percentage of everything above it in the list, the energy included.
charge-about-feed_in = Paid to you for every kWh exported. Never netted against import.
charge-tan-phi = Free up to
charge-months = Months
charge-frames = Time frames
charge-frame-add = Add time frame
charge-frame-remove = Remove time frame { $number }
charge-first = First day
charge-last = Last day
charge-open = Optional
charge-from = from { $date }
charge-until = until { $date }
charge-says-day = { $amount } per day
charge-says-month = { $amount } per month
charge-says-year = { $amount } per year
charge-says-demand = { $amount } per kW of the month’s highest quarter of an hour
charge-says-reactive = { $amount } per kvarh beyond tan φ { $tan }
charge-says-levy = { $amount } per { $unit } used
charge-says-tax = { $percent } % of everything above
charge-says-feed-in = { $amount } per kWh exported, paid to you

## Bills

bills-new = Bill of a period
bills-quick = Periods
bills-this-month = This month
bills-ends-early = Ends before it begins
bills-preview = Preview, by today’s rules
bills-print = Print
bills-freeze = Freeze
bills-freeze-title = Freeze this bill
bills-freeze-text = A frozen bill keeps the rules and the data it was made with. What changes later is shown as a difference.
bills-frozen = Frozen bills
bills-none = No bill has been frozen yet.
bills-all = All bills
bills-period = Period
bills-frozen-at = Frozen
bills-has-invoice = Invoice checked
bills-provisional = Provisional
bills-incomplete = Not all priced
bills-delete-title = Delete this frozen bill?
bill-title-electricity = Electricity bill
bill-title-gas = Gas bill
bill-title-water = Water bill
bill-frozen = Frozen { $time } by { $author }
bill-incomplete = Some lines have no amount: for part of the consumption there is no price, or nothing was measured. They are not in the total.
bill-provisional = Some market prices are not known yet, so the total is provisional.
bill-empty = Nothing was used and nothing is charged in this period.
bill-line = Line
bill-quantity = Quantity
bill-price = Price
bill-amount = Amount
bill-net = Net
bill-taxes = Taxes
bill-total = Total
bill-difference = Difference
bill-equal = equal
bill-no-tariff = No tariff
bill-unpriced = no price
bill-unpriced-why = used while no rule was true, or before the first price
bill-unknown = not known
bill-market-price = market price
bill-line-provisional = provisional
bill-since = price from { $date }
bill-peak = highest at { $time }
bill-peak-excluded =
    { $count ->
        [one] one quarter of an hour not wholly measured
       *[other] { $count } quarters of an hour not wholly measured
    }
bill-unit-day =
    { $count ->
        [one] { $number } day
       *[other] { $number } days
    }
bill-unit-month =
    { $count ->
        [one] { $number } month
       *[other] { $number } months
    }
bill-unit-year =
    { $count ->
        [one] { $number } year
       *[other] { $number } years
    }
later-title = What has changed since
later-same = By the same rules today’s data gives the same bill.
later-same-money = Data of the period was corrected since, but the amounts are the same.
later-differs = By the same rules today’s data differs by { $amount }. The frozen bill stays as it is.
later-frozen = Frozen
later-now = By today’s data
invoice-title = The supplier’s invoice
invoice-about = Enter what the supplier charges, line by line, and see where it differs from what was measured.
invoice-enter = Enter invoice
invoice-edit = Edit invoice
invoice-hint = Leave a line empty that the invoice does not have. Add what only the invoice has.
invoice-line = Invoice: { $name }
invoice-ours = Ours
invoice-theirs = Theirs
invoice-absent = not on the invoice
invoice-more = Add line
invoice-more-name = Name of added line { $number }
invoice-more-amount = Amount of added line { $number }
invoice-total = Total of the invoice
invoice-remove = Remove invoice
invoice-check = Check invoice
invoice-fits = The invoice agrees with our bill, line by line.
invoice-differs = The invoice differs by { $amount } in total.
invoice-sum = The lines entered do not add up to the total entered.

## Market prices

prices-about = Day-ahead prices for tariffs that follow the market. A price that is missing makes a cost provisional, never zero.
prices-none = There is no price series yet.
prices-add = Add series
prices-known = Known from { $first } to { $last }, per { $unit }
prices-empty = No prices yet
prices-from =
    { $hours ->
        [one] From { $url }, every hour
       *[other] From { $url }, every { $hours } hours
    }
prices-files-only = From files
prices-import = Import file
prices-fetch = Fetch now
prices-delete-text = All its prices are deleted too.
prices-unknown = no price
prices-chart = Prices of { $name } on { $date }. Arrow keys walk along the chart.
prices-missing = { $hours } h of this day have no price
prices-whole = The whole day has prices
prices-name-hint = Letters, digits, dots and hyphens
prices-unit-hint = What a price is for
prices-source = Fetch from a server
prices-url = Address
prices-url-hint = May hold {"{today}"}, {"{tomorrow}"} and {"{yesterday}"}
prices-every = Every … hours
prices-divisor = Divide prices by
prices-divisor-hint = 1000 where they are per MWh
prices-json-items = Path to the list
prices-json-start = Field of the start
prices-json-end = Field of the end
prices-json-price = Field of the price
prices-header = HTTP header
prices-secret = Its secret value
prices-secret-kept = One is kept; leave empty to keep it
prices-import-title = Import prices into { $name }
prices-import-hint = CSV with time and price, or start, end and price; or a JSON list. The file is tried first.
prices-written-per = Prices in the file are per
prices-per-1 = kWh or m³
prices-per-1000 = MWh
prices-file = File with prices
prices-import-do =
    { $count ->
        [one] Import one price
       *[other] Import { $count } prices
    }
prices-imported =
    { $count ->
        [one] One price imported
       *[other] { $count } prices imported
    }
prices-tried =
    { $count ->
        [0] The file brings no price
        [one] The file brings one price
       *[other] The file brings { $count } prices
    }
prices-lowest = Lowest
prices-highest = Highest
prices-bad-lines =
    { $count ->
        [one] One line cannot be used and is left out:
       *[other] { $count } lines cannot be used and are left out:
    }
prices-bad-line = Line { $line }: { $detail }

## What-if

whatif-title = Other tariffs, rules and charges
whatif-about = A copy to change as you like; the real ones stay as they are. Then see what past consumption would have cost.
whatif-reset = Start over
whatif-keep = Keep
whatif-keep-title = Keep this copy
whatif-kept = Kept copies
whatif-load = Open a kept copy…
whatif-result = What it would have cost
whatif-compare = Compare
whatif-actual = By today’s rules
whatif-alternative = By the copy
whatif-less = The copy would have cost { $amount } less.
whatif-more = The copy would have cost { $amount } more.
whatif-same = The copy would have cost the same: { $amount } difference.
whatif-incomplete = In some months not everything has a price; what has none is in neither sum.
