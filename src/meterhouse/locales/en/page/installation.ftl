# Installation: gateways, devices, what they are sorted by, spreadsheets and changes.

nav-installation = Installation
about-installation = Gateways, devices, groups, spreadsheets

## Frame

inst-parts = Parts of the installation
inst-part-devices = Gateways and devices
inst-part-groups = Loads, groups, boards
inst-part-sheet = Spreadsheet
inst-part-changes = Changes
inst-back = Back to the list
inst-all = All
inst-none = None
inst-yes = Yes
inst-no = No
inst-choose = Choose
inst-clear = Clear
inst-more = More
inst-and-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
inst-nothing-found = Nothing found
inst-name = Name
inst-panel-board = Panel board
inst-panel-boards = Panel boards
inst-description = Description or location
inst-enabled = Switched on

## Tree

inst-tree = Gateways and devices
inst-tree-count =
    { $devices ->
        [0] No devices yet
        [one] One device
       *[other] { $devices } devices
    }
inst-tree-found = { $found } of { $devices } devices
inst-tree-devices-of = Devices behind { $name }
inst-search = Search name, model, address
inst-filter = Filter
inst-filter-state = State
inst-state-all = All
inst-state-on = Answers
inst-state-communication_error = Does not answer
inst-state-waiting = Waiting
inst-state-off = Off
inst-board-none = On no panel board
inst-local-short = RS485 port of this machine
inst-add-gateway = Add gateway
inst-add-device = Add device
inst-add-device-to = Add a device behind { $name }

## First steps

inst-start-title = An empty installation
inst-start-text = Five steps, in the order in which the wiring goes. Everything can be changed later, and nothing is measured twice.
inst-next-title = Choose a gateway or a device
inst-next-text = Or go on with what is still open.
inst-step-done = Done
inst-step-open = Still open
inst-step-boards = Panel boards
inst-step-boards-text = The cabinets of the building, so that everybody knows where a meter is. Best with one gateway for each.
inst-step-gateways = Gateways
inst-step-gateways-text = Everything with an IP address: RS485/IP converters, meters with a network port, other Meterhouse servers. The RS485 port of this machine is there already, as “Local”.
inst-step-devices = Devices
inst-step-devices-text = Meters, pulse counters, breakers, modules and charging stations, one by one or all at once from a spreadsheet.
inst-step-groups = Loads and groups
inst-step-groups-text = What the energy is used for, and which meters belong together.
inst-step-check = Test
inst-step-check-text = Every device answers, or says exactly why not.
inst-step-check-silent =
    { $count ->
        [one] One device does not answer:
       *[other] { $count } devices do not answer, the first of them:
    }

## Forms

inst-save = Save
inst-saved = Saved
inst-unsaved = Unsaved changes
inst-not-saved = Not saved: see the marked fields
inst-discard = Discard
inst-duplicate = Duplicate
inst-erase = Erase
inst-erase-title = Erase “{ $name }”?
inst-leave-title = Leave without saving?
inst-leave-text = There are changes here that have not been saved.
inst-leave-discard = Discard
inst-leave-stay = Stay
inst-leave-save = Save and leave
inst-answered = last answer { $time }
inst-gone-text = It may have been erased meanwhile. Choose another one.
inst-conflict-title = Somebody else has changed this meanwhile
inst-conflict-text = Nothing of yours and nothing of theirs is lost. Where both of you changed the same field, say whose entry stays; then save again.
inst-conflict-field = Field
inst-conflict-theirs = Theirs
inst-conflict-mine = Yours
inst-conflict-keep = Keep
inst-conflict-choice = Keep for { $field }
inst-conflict-take = Take all of theirs
inst-conflict-go-on = Go on like this

## Gateways

inst-gateway = Gateway
inst-gateway-new = New gateway
inst-gateway-gone = There is no such gateway
inst-gateway-where = Where it is
inst-gateway-what = What it is
inst-gateway-local-hint = The RS485 port of this machine. Its address is fixed and it cannot be erased; switch it off when no device is wired to it. Speed and parity are in the settings.
inst-gateway-kind = Kind
inst-gateway-kind-local = RS485 port
inst-gateway-kind-modbus_tcp = Converter or IP meter
inst-gateway-kind-modbus_tcp-help = An RS485/IP converter with a bus of meters behind it, or a meter with its own network port.
inst-gateway-kind-server = Other server
inst-gateway-kind-server-help = Another Meterhouse or compatible web server: its devices, loads and groups are read by their Remote IDs.
inst-gateway-address = Address
inst-gateway-address-help = IPv4, IPv6 or host name, for example 192.168.1.20
inst-gateway-port = Port
inst-gateway-port-help = 502 unless the converter says otherwise. The same address may be used again with another port.
inst-gateway-name-help = Unique. Left empty, the address is taken. Example: “Converter ground floor”
inst-gateway-board-help = The board in which it is mounted, one at most.
inst-gateway-description-help = What helps to find it: “behind reception, DB-0, top row”
inst-gateway-eq = Power quality device
inst-gateway-eq-help = Its voltages are judged every week by EN 50160. Only devices that measure distortion are offered.
inst-gateway-advanced = Connection and timing
inst-gateway-framing = Framing
inst-gateway-framing-help = Serial servers that pass the bus through unchanged need RTU frames; nearly all converters speak Modbus TCP.
inst-gateway-framing-rtu = RTU frames over TCP
inst-gateway-timeout = Response timeout
inst-gateway-timeout-help = How long one answer may take. Longer for slow buses and radio links.
inst-gateway-delay = Pause
inst-gateway-delay-help = Between two requests, for devices that need to take breath.
inst-gateway-in-flight = Requests at once
inst-gateway-in-flight-help = 1 unless the maker says that it copes with more.
inst-gateway-off =
    { $count ->
        [0] It is not read.
        [one] Its device is not read either.
       *[other] Its { $count } devices are not read either.
    }
inst-erase-gateway-text = The gateway is forgotten. Nothing is behind it, so no history is touched.
inst-erase-gateway-devices =
    { $count ->
        [one] A gateway goes only when nothing is behind it any more. Erase this device first, or move it to another gateway:
       *[other] A gateway goes only when nothing is behind it any more. Erase these { $count } devices first, or move them to another gateway:
    }

## Devices

inst-device = Device
inst-device-new = New device
inst-device-gone = There is no such device
inst-device-facts = Remote ID { $number } · address { $address }
inst-device-off = It is not read and not shown; its history stays.
inst-device-what = What it is
inst-device-where = Where it is
inst-device-gateway-help = The gateway to whose bus it is wired.
inst-device-name-title = Name and use
inst-device-name-help = Unique in the whole installation. Left empty, the address is taken. Example: “Lighting 2nd floor”
inst-device-groups-help = Meters that belong together, at most { $most } groups. Example: “Guest rooms”
inst-device-options = What this model needs
inst-device-labels = Names of inputs and outputs
inst-device-advanced = Totals, alerts, serial number
inst-family = Family
inst-family-all = All families
inst-family-help = Narrows the models down.
inst-family-bt-din = Meters BT DIN
inst-family-ems-bt-din = EMS BT DIN modules
inst-family-megatiker = MEGATIKER breakers
inst-family-megabreak = MEGABREAK breakers
inst-family-gas-counter = Gas counters
inst-family-water-counter = Water counters
inst-family-generic = Other devices
inst-family-rs485-supervision = Supervision modules (RS485)
inst-family-greenup-new = Green’Up stations, new range
inst-family-greenup-old = Green’Up stations, old range
inst-family-third-party-meter = Meters of other makers
inst-family-third-party-charger = Charging stations of other makers
inst-family-server = From another server
inst-model = Model
inst-model-help = Search by name, maker or catalogue number: “F4N400”, “PM5000”, “5 590 44”
inst-model-placeholder = Name, maker or number
inst-model-notes = About this register map
inst-catalogue-numbers = Catalogue numbers: { $numbers }
inst-capabilities = What it can do
inst-capability-measure = Measures
inst-capability-statistics = Counts energy
inst-capability-thd = THD
inst-capability-harmonics = Harmonics
inst-capability-state = State
inst-capability-command = Commands
inst-capability-breaker_state = Breaker state
inst-capability-charging_station = Charging station
inst-capability-pulse_inputs = Pulse inputs
inst-capability-inputs_outputs = Inputs and outputs
inst-capability-links = Links
inst-confidence-vendor-document = Maker’s document
inst-confidence-vendor-document-text = The registers come from a document of the maker.
inst-confidence-tested-code = Proven in use
inst-confidence-tested-code-text = The registers come from software that reads this model in the field.
inst-confidence-forum = From a forum
inst-confidence-forum-text = The registers come from a forum. Compare the test with the display before you rely on it.
inst-confidence-unverified = Unverified map
inst-confidence-unverified-text = No public register map is known for this model. The one here is a stand-in: a real device may not answer, or answer something else. Complete it with the maker’s document and compare every value with the display.
inst-unit = Modbus address
inst-unit-help = 1 to 247, as set on the device; every device of one bus needs its own.
inst-unit-concentrator = Address of the concentrator
inst-unit-concentrator-help = The pulse concentrator to which the counter is wired.
inst-take-free = Take { $number }, free
inst-position = Input
inst-position-help = The input of the concentrator on which the pulse output is. Every counter has its own.
inst-side = Side
inst-side-number = Side { $number }
inst-side-of = Other side of { $name }
inst-side-help = Both sides share one address.
inst-side-hint = Model, address and gateway are those of the first side. Only these two differ:
inst-other-side-title = This station has another side
inst-other-side-text = It is not installed yet. Only its name and phase are asked.
inst-other-side-add = Add side { $number }
inst-interface-hint = Behind an interface the address consists of two: module 2 behind interface 1 is written 2-1. Without an interface, leave that field empty.
inst-virtual-hint = The Modbus address is always 247. The Remote ID is shown by the other server: 1XXXX for a device, 2YYYY for a load, 3ZZZZ for a measure group, 29999 for all electrical loads.
inst-load-type = Load type
inst-load-type-help = What the energy is used for. Without one it counts as “Others”.
inst-load-type-own = Gas and water are sorted by the model.
inst-load-type-by-model = By the model
inst-upstream = Upstream meter
inst-upstream-help = The meter that measures this one too. It then counts in no total twice, and what is not metered becomes visible.
inst-supply = Supply
inst-supply-upstream = Upstream
inst-supply-downstream = Downstream
inst-supply-help = The direction of the current through the CT or Rogowski coil. With downstream, import and export change places.
inst-supply-breaker-help = Upstream: the breaker is fed from the top. Downstream: from below.
inst-exclude-totals = Exclude from totals
inst-exclude-totals-help = When a main meter measures the same energy already. The device is then shown in the details only.
inst-exclude-alerts = Exclude alerts
inst-exclude-alerts-help = Events of this device send no messages.
inst-serial = Serial number
inst-serial-help = As printed on the meter; proves which one was replaced.
inst-max-power = Highest plausible power
inst-max-power-help = What would need more power than this is taken for a reading error. Empty: what the model and its CT allow.
inst-erase-device-text = It is not read any more. What it recorded stays, and its ID { $id } is never given to another device.
inst-erase-device-below = These meters lose their upstream meter: { $devices }
inst-option-concentrator = Concentrator
inst-option-concentrator-help = Its model, for example F80BI. It must be set to the kind of pulses of the counter.
inst-option-pulse_weight = Pulse weight
inst-option-pulse_weight-help = What one pulse stands for, as printed on the counter. 1 where the concentrator itself counts in this unit.
inst-option-interface = Interface address
inst-option-interface-help = Of the EMS interface that the module is behind. Empty: it is on the bus itself.
inst-option-remote_id = Remote ID
inst-option-remote_id-help = As the other server shows it. Example: 10012
inst-option-phase = Phase
inst-option-phase-help = The phase of the installation to which a single-phase station is connected.
inst-option-rated_current_a = Rated current
inst-option-rated_current_a-help = The most that the station and its supply may carry.
inst-option-function = Read function
inst-option-function-help = As the maker’s document gives it.
inst-option-register = Register
inst-option-register-help = Of imported active energy, in hexadecimal. Example: 0048
inst-option-words = Words
inst-option-words-help = How many registers the value takes.
inst-option-factor = Factor
inst-option-factor-help = The raw number times this is the value. Example: 0.01
inst-option-unit = Unit
inst-option-unit-help = Of the value after the factor.
inst-option-number_format = Number format
inst-option-word_order = Word order
inst-option-word_order-help = Which word of a long number comes first. The test shows at once which one is right.
inst-option-export_register = Register for export
inst-option-export_register-help = In hexadecimal; only for meters that count both ways.
inst-option-ct_ratio = CT ratio
inst-option-ct_ratio-help = Primary over secondary current, as set in the meter. Example: 250/5 is 50
inst-option-vt_ratio = VT ratio
inst-option-vt_ratio-help = Primary over secondary voltage, as set in the meter; 1 without voltage transformers.
inst-option-ct_multiplier = CT multiplier
inst-option-ct_multiplier-help = Only where the meter reports secondary values; compare with its display.
inst-option-controller_base = Controller
inst-option-controller_base-help = 1000 times the number of the charging controller.
inst-choice-function-3 = 3 (holding registers)
inst-choice-function-4 = 4 (input registers)
inst-choice-words-1 = 1 word (16 bits)
inst-choice-words-2 = 2 words (32 bits)
inst-choice-words-4 = 4 words (64 bits)
inst-choice-number_format-unsigned = Whole number
inst-choice-number_format-signed = Whole number with sign
inst-choice-number_format-float = Floating point
inst-choice-word_order-big = High word first (ABCD)
inst-choice-word_order-little = Low word first (CDAB)
inst-choice-word_order-swap = Swapped words (CDAB)

## Test

inst-test = Test
inst-test-title = Test
inst-test-again = Again
inst-test-running = Asking …
inst-test-good = It answers
inst-test-asked = Asked: { $device }
inst-test-round-trip = Round trip { $ms } ms
inst-test-do = What to do:
inst-test-values = Values
inst-test-no-values = It answers, but this model has no values.
inst-advice-gateway-unreachable = Check the network cable and the power of the gateway, then its address and port.
inst-advice-gateway-unreachable-refused = The address is right, the port is not, or the gateway serves no further client. Look up the port in its settings (usually 502) and close other programs that use it.
inst-advice-gateway-unreachable-timed-out = Is it switched on, and its network light lit? Is it in this network, and the address typed right? A firewall between the two lets port 502 through.
inst-advice-gateway-unreachable-unreachable = There is no way to this network. Check address, subnet mask and router of this server.
inst-advice-gateway-unreachable-name-not-resolved = Nobody here knows this name. Enter the IP address, or correct the name server of this machine.
inst-advice-gateway-unreachable-port-busy = Another program holds the serial port. End it.
inst-advice-gateway-unreachable-no-such-port = Is the RS485 adapter plugged in? Its device name is in the settings of the server.
inst-advice-gateway-unreachable-no-path = The converter does not know this address. Check its routing, or its setting for slave addresses.
inst-advice-gateway-unreachable-bad-header = Something else answers at this port. Check the port; a serial server that passes frames through needs “RTU frames over TCP”.
inst-advice-gateway-without-devices = Add the first device, then test again: only devices can answer.
inst-advice-no-answer = Is the device powered, and the address set on it this one? Check A and B of the bus for being swapped, the termination, and that speed and parity are the same for all devices of the bus.
inst-advice-device-exception = The device is there but does not know this register. Is the model the right one? For generic meters check register and read function.
inst-advice-device-exception-2 = The device is there but does not have this register. Is the model the right one? For generic meters check register, number of words and read function.
inst-advice-device-exception-1 = The device is there but does not know this read function. Try the other one, 3 or 4.
inst-advice-bad-answer = Two devices with one address, a missing termination, or disturbance on the bus: take devices off one by one.
inst-advice-configuration-error = Choose the model again and save.
inst-advice-other = Test again in a moment. If it stays so, the page Acquisition shows what happens on the bus.

## Loads, groups, boards

inst-groups-load-type = Load types
inst-groups-load-type-add = Add load type
inst-groups-load-type-text = What the energy is used for. The six predefined ones can be switched off; up to 8 of your own can be added. What has none counts as “Others”.
inst-groups-load-type-example = Example: “Kitchen”, “Server room”
inst-groups-full = All { $most } of your own are in use.
inst-groups-measure-group = Measure groups
inst-groups-measure-group-add = Add group
inst-groups-measure-group-text = Meters that are summed or compared: a floor, a tenant, a process. A device can be in up to 5 groups.
inst-groups-measure-group-example = Example: “Guest rooms”, “Tenant 3”
inst-groups-panel-board = Panel boards
inst-groups-panel-board-add = Add board
inst-groups-panel-board-text = The cabinets in which the gateways are mounted. A gateway is on one board at most; one gateway for each board is best.
inst-groups-panel-board-example = Example: “Main switchboard”, “DB-2 second floor”
inst-groups-none = None yet.
inst-groups-field-name = Name
inst-groups-field-description = Description
inst-groups-field-enabled = Offered
inst-groups-field-color = Colour
inst-remote-id = Remote ID { $number }
inst-count-devices =
    { $count ->
        [0] no device
        [one] one device
       *[other] { $count } devices
    }
inst-count-gateways =
    { $count ->
        [0] no gateway
        [one] one gateway
       *[other] { $count } gateways
    }
inst-predefined = predefined
inst-predefined-help = Predefined: the name is translated and stays as it is.
inst-disabled = Disabled
inst-disable = Disable
inst-enable = Enable
inst-offered = Offered
inst-offered-help = Off: it is kept and marked, but neither offered nor shown in views.
inst-edit-one = Edit { $name }
inst-more-one = More for { $name }
inst-members =
    { $count ->
        [0] Nothing belongs to it yet
        [one] One belongs to it
       *[other] { $count } belong to it
    }
inst-members-search = Search
inst-changed-meanwhile = somebody else has just changed it; open it again
inst-colour = Colour in charts
inst-colour-number = Colour { $number }
inst-colour-other = Another one
inst-erase-group-unused = Nothing belongs to it; nothing else changes.
inst-erase-load-type-users =
    { $count ->
        [one] This device counts as “Others” from then on:
       *[other] These { $count } devices count as “Others” from then on:
    }
inst-erase-measure-group-users =
    { $count ->
        [one] This device leaves the group; it stays as it is otherwise:
       *[other] These { $count } devices leave the group; they stay as they are otherwise:
    }
inst-erase-panel-board-users =
    { $count ->
        [one] This gateway is on no board from then on:
       *[other] These { $count } gateways are on no board from then on:
    }
inst-erase-group-instead = To keep it for later, disable it instead.

## Changes

inst-changes-of = Changes of
inst-changes-all = All changes
inst-changes-one = Only { $name }
inst-changes-none = No changes yet
inst-changes-none-text = Whatever is added, changed or erased here is written down with its author and can be taken back.
inst-older = Show older ones
inst-author-system = Server
inst-origin-upload = by spreadsheet
inst-origin-replacement = meter replaced
inst-origin-undo = undo
inst-undone = taken back
inst-undo = Undo
inst-undo-title = Undo this change?
inst-undo-text =
    { $count ->
        [one] It becomes what it was before. The change itself stays in this list.
       *[other] All { $count } objects become what they were before. The change itself stays in this list.
    }
inst-action-added = Added
inst-action-changed = Changed
inst-action-removed = Erased
inst-kind-device = device
inst-kind-gateway = gateway
inst-kind-load-type = load type
inst-kind-measure-group = measure group
inst-kind-panel-board = panel board
inst-kind-site = site
inst-kinds-device = Devices
inst-kinds-gateway = Gateways
inst-kinds-load-type = Load types
inst-kinds-measure-group = Measure groups
inst-kinds-panel-board = Panel boards
inst-kinds-site = Site
inst-fields =
    { $count ->
        [one] One field
       *[other] { $count } fields
    }
inst-before = before
inst-after = now

## Replacing a meter

inst-replace = Replace meter
inst-replace-title = Replace the meter of “{ $name }”
inst-replace-text = The history goes on under the same ID. Nothing is counted between the last reading of the old meter and the first of the new one.
inst-replace-serial = Serial number of the new meter
inst-replace-end = Final reading of the old meter
inst-replace-end-help = As on its display. Empty: its last reading here.
inst-replace-start = First reading of the new meter
inst-replace-start-help = As on its display, usually close to 0. Empty: it counts from its first reading here.

## Spreadsheet

inst-sheet-download = Download
inst-sheet-download-text = The whole installation: panel boards, load types, measure groups, gateways and devices. Also a good pattern for a new one.
inst-sheet-csv = CSV (ZIP)
inst-sheet-upload = Upload
inst-sheet-upload-text = The file is tried first: nothing changes until you apply it, and it is applied whole or not at all.
inst-sheet-choose = Choose a file
inst-sheet-choose-hint = or drop it here: XLSX, ZIP of CSV files, or one CSV file
inst-sheet-matching = Rows belong to
inst-sheet-matching-id = Their ID
inst-sheet-matching-name = Their name
inst-sheet-matching-help = By ID for a file of this server, by name for one from elsewhere. Rows without a match are added.
inst-sheet-missing = What is not in the file
inst-sheet-missing-keep = Stays
inst-sheet-missing-delete = Is erased
inst-sheet-missing-help = Only in sheets that the file has. The history of erased devices stays.
inst-sheet-sheet = This CSV file holds
inst-sheet-sheet-help = One CSV file is one sheet.
inst-sheet-panel_boards = Panel boards
inst-sheet-load_types = Load types
inst-sheet-measure_groups = Measure groups
inst-sheet-gateways = Gateways
inst-sheet-devices = Devices
inst-sheet-trial = Trial
inst-sheet-applied = Upload
inst-sheet-reading = Reading the file …
inst-sheet-tried-again = The installation has changed since the trial. Nothing was applied; this is a new trial.
inst-sheet-problems =
    { $count ->
        [one] One problem: the file cannot be applied
       *[other] { $count } problems: the file cannot be applied
    }
inst-sheet-nothing = The file says what is there already
inst-sheet-good = The file can be applied
inst-sheet-done = Applied
inst-sheet-counts = { $added } added, { $changed } changed, { $removed } erased, { $unchanged } as before
inst-sheet-apply = Apply
inst-sheet-to-changes = See it in the changes, or undo it there
inst-sheet-table = Problems of the file
inst-sheet-col-sheet = Sheet
inst-sheet-col-row = Row
inst-sheet-col-column = Column
inst-sheet-col-problem = Problem

## Registers

inst-raw =
    { $count ->
        [one] One register as it came
       *[other] { $count } registers as they came
    }
inst-raw-table = Registers as they came
inst-raw-register = Register
inst-raw-address = Address (hex)
inst-raw-words = Words (hex)
inst-raw-value = Value
