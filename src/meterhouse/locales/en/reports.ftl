# What printed reports say, and what the page shows of the same things: findings of a test and what to do about them.

## Wiring findings

finding-reversed-ct = Current transformer reversed on { $phases }
finding-missing-phase = Phase { $phases } is missing
finding-swapped-phases = Phases swapped: { $phases }
finding-suspicious-ratio = Ratio or weight is suspicious
finding-detail-negative-power = Power by phase: { $power }. All other signs are those of a load.
finding-detail-no-voltage = The meter sees { $volts } V where the other phases have their full voltage.
finding-detail-current-without-voltage = { $amperes } A flow, but the meter sees only { $volts } V.
finding-detail-angles = Power by phase: { $power }. Currents lag their voltages by about 120° too much or too little.
finding-detail-power-beyond-ui = { $seen } W are shown on { $phases }; voltage and current allow { $expected } W.
finding-detail-power-below-ui = { $seen } W are shown on { $phases }; voltage, current and power factor make { $expected } W.
finding-detail-voltage-unusual = { $seen } V between phase and neutral is the voltage of no usual network.
finding-detail-beyond-rating = { $seen } W are shown; the device is made for { $expected } W.
finding-detail-beyond-upstream = { $seen } W are shown; the meter above it shows only { $expected } W.
finding-detail-counter-and-power = In the last day the counter counted { $seen } Wh; the recorded power makes { $expected } Wh.
finding-do-negative-power = Switch the circuit off and turn the transformer round, or swap its two wires (S1 and S2).
finding-do-no-voltage = Check fuse, terminal and wire of the voltage input of this phase.
finding-do-current-without-voltage = Check fuse, terminal and wire of the voltage input of this phase; its energy is not counted.
finding-do-angles = See that each current transformer is on the phase whose voltage goes to the same input.
finding-do-power-beyond-ui = Compare the transformer ratios in the meter with the plates; check model and word order.
finding-do-power-below-ui = Compare the transformer ratios in the meter with the plates; check model and word order.
finding-do-voltage-unusual = Compare the voltage transformer's ratio in the meter with its plate; without one it is 1.
finding-do-beyond-rating = Compare the current transformer's ratio in the meter with its plate; check the rated power.
finding-do-beyond-upstream = Compare the ratios of both meters with their plates; check which is behind which.
finding-do-counter-and-power = Compare ratio, unit and factor of the energy register with those of the power.

## What to do about a device that cannot be read

advice-no-answer = Check Modbus address, supply, wires A and B, speed and parity.
advice-gateway-unreachable = Check the gateway's address, port, supply and network cable.
advice-gateway-off = Switch the gateway on in the installation, or leave it out.
advice-device-exception = The model or its version may be another one; check the model.
advice-bad-answer = Two devices may have this address, or the line lacks its terminating resistors.
advice-implausible-value = Check model, register and word order.
advice-configuration-error = Choose the model anew.
advice-other = Test the device by itself.

## Commissioning report

report-commissioning = Commissioning report
report-tested-on = Tested on
report-printed-on = Printed on
report-author = By
report-devices = Devices
report-answering = Answer
report-silent = Do not answer
report-findings = Findings
report-verdict-good = Every device answers, and nothing is wrong with the wiring as far as it can be measured.
report-verdict-bad = Something is left to do.
report-cancelled = The test was ended before all devices were read.
report-to-do = What to do
report-to-do-none = Nothing.
report-gateway-local = RS485 port of the server
report-gateway-board = Panel board: { $board }
report-column-address = Address
report-column-device = Device
report-column-serial = Serial number
report-column-map = Map
report-column-result = Result
report-column-values = Values
report-result-good = Answers
report-result-bad = Fails
report-result-off = Switched off
report-result-not-asked = Not tested
report-round-trip = { $ms } ms
report-unjudged = Too little load to judge the phases
report-no-values = –
report-confidence-vendor-document = Maker's document
report-confidence-tested-code = Proven
report-confidence-forum = Reported by users
report-confidence-unverified = Unverified
report-legend = How sure the register map of a model is
report-legend-vendor-document = taken from the maker's own document
report-legend-tested-code = taken from programs that read this model
report-legend-forum = told by users, not checked
report-legend-unverified = not public: compare each value with the device's display
report-signature = Handed over
report-signature-installer = Installer
report-signature-customer = Customer
report-signature-place = Place, date, signature
report-page = Page { $page } of { $pages }
report-value-active-energy-import = Energy
report-value-active-energy-export = Energy exported
report-value-gas-volume = Gas
report-value-water-volume = Water
report-value-active-power = Power
report-value-voltage = Voltage
report-value-current = Current
report-value-power-factor = Power factor
report-value-frequency = Frequency
report-value-breaker-state = Breaker
report-value-charger-status = Station
report-value-session-energy = Session
report-state-breaker-state-open = open
report-state-breaker-state-closed = closed
report-state-breaker-state-tripped = tripped
report-state-charger-status-available = available
report-state-charger-status-preparing = preparing
report-state-charger-status-charging = charging
report-state-charger-status-suspended = suspended
report-state-charger-status-finishing = finishing
report-state-charger-status-reserved = reserved
report-state-charger-status-unavailable = out of service
report-state-charger-status-faulted = faulted
