# Putting an installation into operation: scan, test, report; word-order trial of generic meters.

nav-commissioning = Commissioning
about-commissioning = Find devices, test everything, hand it over
comm-steps = Steps
comm-step-scan = Find and add
comm-step-test = Test everything
comm-step-report = Report
comm-stop = Stop
comm-scan-title = What answers on the bus
comm-scan-hint = Every Modbus address of a gateway is asked once. Devices that are being recorded go on being recorded; a silent address takes as long as the gateway’s timeout, so choose a short range where you can.
comm-gateway = Gateway
comm-from = From address
comm-to = To address
comm-scan = Scan
comm-scan-progress = Scan
comm-scan-asked =
    { $found ->
        [one] { $asked } of { $total } asked, one answers
       *[other] { $asked } of { $total } asked, { $found } answer
    }
comm-nothing-title = Nothing answers
comm-nothing-text = Check supply, wires A and B, speed and parity, and whether the addresses are in the range.
comm-found-title = Found
comm-add =
    { $count ->
        [one] Add one device
       *[other] Add { $count } devices
    }
comm-added =
    { $count ->
        [one] One device was added and is being read.
       *[other] { $count } devices were added and are being read.
    }
comm-add-refused = Nothing was added: see the marked devices.
comm-unit = Address { $unit }
comm-choose-unit = Add address { $unit }
comm-model-of = Model of address { $unit }
comm-name-of = Name of address { $unit }
comm-name = Name (else the address)
comm-installed = installed already
comm-says = says “{ $text }”
comm-choose-model = Choose the model
comm-no-model = No such model
comm-fitting-models = What fits
comm-all-models = All models
comm-sure-certain = certain
comm-sure-likely = likely
comm-sure-possible = possible
comm-sure-unknown = model unknown
comm-test-title = Test everything
comm-test-hint = Every device is read three times. What it measures tells about its wiring: reversed current transformers, missing and swapped phases, ratios that cannot be. The more load there is, the more can be judged.
comm-test-which = What is tested
comm-all-gateways = All gateways
comm-test = Test
comm-test-again = Test again
comm-test-progress = Test
comm-test-asked = { $asked } of { $total } readings
comm-count-devices = Devices
comm-count-good = Answer
comm-count-bad = Do not answer
comm-count-findings = Findings
comm-state-good = in order
comm-state-warn = suspicious
comm-state-bad = fails
comm-state-off = switched off
comm-state-waiting = waiting
comm-ms = { $ms } ms
comm-unjudged = Too little load to judge the phases.
comm-values =
    { $count ->
        [one] One value
       *[other] { $count } values
    }
comm-untested-title = Nothing was tested yet
comm-untested-text = The report shows the last test of all devices.
comm-report-title = Commissioning report
comm-report-hint = Every gateway and device with address, model, serial number, test result and values, the findings and what to do about them; ready to be signed. It is written in the language of this page.
comm-report-of = Test of { $time }
comm-report-make = Print as PDF
comm-report-download = Download ({ $size } kB)
comm-trial = Try word orders
comm-trial-hint = Reads the register once and shows every type and word order side by side.
comm-trial-first = Choose gateway, address and register first.
comm-trial-title = Which reading is the meter’s?
comm-trial-text = Compare with the meter’s display and pick the same figure.
comm-trial-reading = Reading the registers …
comm-trial-no-number = no number
comm-trial-way = { $format }, { $bits } bits{ $order }
comm-trial-pick = Pick
comm-trial-keep = Keep
comm-trial-take = Pick { $name }
comm-format-unsigned = Unsigned
comm-format-signed = Signed
comm-format-float = Floating point
comm-order-big = high word first
comm-order-little = low word first
comm-mark-good = plausible
comm-mark-possible = possible
comm-mark-impossible = impossible
