# The page. The same messages and variables in every language.

## Frame

claim = Δείτε πού πηγαίνει η ενέργεια του κτιρίου σας.
skip-to-content = Μετάβαση στο περιεχόμενο
menu = Άνοιγμα μενού
menu-close = Κλείσιμο μενού
navigation = Σελίδες
nav-home = Αρχική
nav-consumption = Κατανάλωση
nav-live = Τρέχουσες τιμές
nav-acquisition = Συλλογή
about-consumption = Γραφήματα, συγκρίσεις, λήψεις
about-live = Τι μετρά τώρα κάθε συσκευή
about-acquisition = Πόσο καλά απαντούν πύλες και συσκευές
version = Έκδοση { $version }
connected = Συνδεδεμένο
reconnecting = Επανασύνδεση…
user-panel = Χρήστης { $name }
language = Γλώσσα
color-scheme = Χρώματα
scheme-auto = Αυτόματα
scheme-light = Φωτεινά
scheme-dark = Σκούρα
logout = Αποσύνδεση
lock = Κλείδωμα
lock-title = Να κλειδωθεί ο περιηγητής;
lock-text = Η συνεδρία τερματίζεται και αυτός ο περιηγητής παύει να είναι έμπιστος. Στην επόμενη σύνδεση θα χρειαστούν το PIN και το PUK.
cancel = Ακύρωση
close = Κλείσιμο
loading = Φόρτωση
try-again = Ξανά
failed-title = Αυτό δεν πέτυχε
unreachable-title = Ο διακομιστής δεν απαντά
unreachable-text = Ελέγξτε το δίκτυο· η σελίδα συνεχίζει μόνη της μόλις επανέλθει ο διακομιστής.
notfound-title = Η σελίδα δεν βρέθηκε
notfound-text = Δεν υπάρχει τίποτα σε αυτή τη διεύθυνση ή δεν επιτρέπεται να την ανοίξετε.
notfound-home = Αρχική

## Log-in

login-title = Καλώς ήρθατε
login-first = Ο περιηγητής είναι νέος εδώ: συνδεθείτε με PIN και PUK.
login-again = Συνδεθείτε με το PIN σας.
login = Σύνδεση
login-locked =
    { $seconds ->
        [one] Κλειδωμένο για ένα δευτερόλεπτο ακόμη
       *[other] Κλειδωμένο για { $seconds } δευτερόλεπτα ακόμη
    }
pin = PIN
puk = PUK
puk-description = 14 ψηφία, όπως στην κάρτα σας: 5-4-5
show-code = Εμφάνιση κωδικού
demo-title = Κτίριο επίδειξης: είσοδος ως
codes-title = Ορισμός νέων κωδικών
codes-text = Οι τυπωμένοι κωδικοί ανοίγουν μόνο αυτή τη σελίδα. Επιλέξτε δικούς σας για να συνεχίσετε.
codes-pin = Νέο PIN
codes-pin-description = 5 ψηφία, όχι εύκολα να τα μαντέψει κανείς
codes-pin-again = Νέο PIN ξανά
codes-puk = Νέο PUK
codes-puk-description = 14 ψηφία· χρειάζεται όταν ένας περιηγητής χρησιμοποιείται για πρώτη φορά
codes-suggest = Πρόταση PUK
codes-noted = Σημείωσα και τους δύο κωδικούς σε ασφαλές μέρος
codes-save = Αποθήκευση
codes-differ = Τα δύο PIN διαφέρουν

## Home

home-today = Σήμερα
home-yesterday = Χθες την ίδια ώρα { $value }
home-hours = { $commodity } ανά ώρα, σήμερα και χθες
home-health = Κατάσταση της εγκατάστασης
home-pages = Πού να πάτε
home-devices = Συσκευές
home-all-answer =
    { $count ->
        [0] Καμία συσκευή δεν είναι ενεργή
        [one] Η συσκευή απαντά
       *[other] Απαντούν και οι { $count } συσκευές
    }
home-silent =
    { $count ->
        [one] Μία από τις { $all } συσκευές δεν απαντά
       *[other] { $count } από τις { $all } συσκευές δεν απαντούν
    }
home-silent-more =
    { $count ->
        [one] και άλλη μία
       *[other] και άλλες { $count }
    }
home-since = από { $time }
home-completeness = Δεδομένα αυτού του μήνα

## Consumption

consumption-pages = Προβολές
consumption-total = Γενικό σύνολο
consumption-details = Ανάλυση
consumption-none-title = Δεν υπάρχει ακόμη κάτι να εμφανιστεί
consumption-none-text = Δεν έχει εγκατασταθεί μετρητής αυτού του είδους ή δεν υπολογίζεται σε κανένα σύνολο.
commodity = Παροχή
commodity-electricity = Ηλεκτρισμός
commodity-gas = Αέριο
commodity-water = Νερό
total-electricity = Ηλεκτρισμός ανά είδος φορτίου
total-gas = Αέριο
total-water = Νερό
period = Περίοδος
period-day = Ημέρα
period-month = Μήνας
period-year = Έτος
period-decade = 10 έτη
bucket-day = Ώρα
bucket-month = Ημέρα
bucket-year = Μήνας
bucket-decade = Έτος
previous = Προηγούμενο
next = Επόμενο
today = Σήμερα
choose-date = { $date }, επιλογή άλλης ημερομηνίας
calendar-choose-month = Επιλογή μήνα
calendar-choose-year = Επιλογή έτους
calendar-next = Αργότερα
calendar-previous = Νωρίτερα
compare = Σύγκριση
previous-period = Προηγούμενη περίοδος
so-far = έως τώρα
compared-with = Σε σύγκριση με { $period }
to-date = Έως σήμερα
in-full = Ολόκληρη
previous-incomplete = Δεν έχει καταγραφεί ολόκληρη: χωρίς σύγκριση
change-more = περισσότερο
change-less = λιγότερο
change-same = το ίδιο
coverage-title = Ποιότητα δεδομένων
coverage-none = Δεν αναμένονταν δεδομένα.
show-as = Εμφάνιση ως
show-bars = Στήλες
show-pie = Πίτα
show-table = Πίνακας
download = Λήψη
download-csv = Πίνακας (CSV)
download-png = Εικόνα (PNG)
download-svg = Σχέδιο (SVG)
full-screen = Πλήρης οθόνη
full-screen-leave = Έξοδος από πλήρη οθόνη
chart-label = { $title }, { $period }, σύνολο { $total }. Με τα βέλη κινείστε στο γράφημα, με το Enter ανοίγετε την επιλογή.
legend = Υπόμνημα
table = Τιμές του γραφήματος
total = Σύνολο
unit = Μονάδα
unit-volume = Όγκος
unit-energy = Ενέργεια
quality-measured = Μετρημένη
quality-interpolated = Με παρεμβολή
quality-estimated = Εκτιμώμενη
quality-edited = Διορθωμένη
quality-partial = Ελλιπής
quality-missing = Λείπει
quality-future = Όχι ακόμη
filter = Φίλτρο
filter-all = Όλες οι συσκευές
load-types = Είδη φορτίου
load-type-none = Λοιπά
measure-groups = Ομάδες μέτρησης
details-none-title = Καμία συσκευή προς εμφάνιση
details-none-text = Καμία συσκευή δεν ταιριάζει με την παροχή και το φίλτρο.
measurements = Μετρούμενα μεγέθη
measurements-hint = Η γραμμή είναι η μέση τιμή, η ζώνη εκτείνεται από την ελάχιστη έως τη μέγιστη.
measurements-none = Καμία καταγραφή σε αυτή την περίοδο.
mean-min-max = μέση (ελάχιστη … μέγιστη)
harmonic-order = Αρμονική

## Devices

choose-device = Επιλογή συσκευής
search-devices = Αναζήτηση συσκευών
search-none = Δεν βρέθηκε συσκευή.
status-on = Απαντά
status-off = Ανενεργή
status-waiting = Σε αναμονή
status-communication_error = Δεν απαντά
device-address = Διεύθυνση
device-name = Συσκευή
device-status = Κατάσταση
device-last-answer = Τελευταία απάντηση
device-error = Τελευταίο σφάλμα

## Live values

live-facts = { $model } · { $gateway } · διεύθυνση { $address }
live-last-answer = Τελευταία απάντηση
live-lost-title = Οι τρέχουσες τιμές σταμάτησαν
live-lost-text = Η σύνδεση με τον διακομιστή διακόπηκε. Παρακάτω είναι οι τελευταίες τιμές που ελήφθησαν.
live-error-title = Η συσκευή δεν απαντά
live-error-last = Παρακάτω είναι οι τελευταίες γνωστές τιμές, από { $time }.
live-error-never = Δεν έχει απαντήσει από την εκκίνηση του διακομιστή.
live-none-title = Καμία συσκευή ακόμη
live-none-text = Μόλις εγκατασταθούν συσκευές, οι τιμές τους εμφανίζονται εδώ.
live-unknown-title = Δεν υπάρχει τέτοια συσκευή
live-unknown-text = Μπορεί να έχει αφαιρεθεί. Επιλέξτε άλλη.
live-no-values-title = Καμία τιμή ακόμη
live-no-values-text = Η συσκευή δεν έχει αναγνωστεί ακόμη ή δεν μετρά τίποτα.
live-sparkline = Ενεργός ισχύς των τελευταίων λεπτών
live-sparkline-wait = Η πορεία εμφανίζεται εδώ καθώς φτάνουν τιμές.
live-range = { $low } έως { $high } από το άνοιγμα της σελίδας
live-phases = Φάσεις
live-phase = Φάση
live-energy = Ενέργεια
live-consumption = Ενδείξεις μετρητή
live-power = Ισχύς
live-voltage = Τάση, ρεύμα, συχνότητα
live-quality = Παραμόρφωση και ασυμμετρία
live-state = Κατάσταση
live-other = Άλλες τιμές
live-harmonics = Αρμονικές
live-harmonics-scale = Μέγιστη: { $highest }
live-attributes = Από τη συσκευή
short-voltage = U
short-current = I
short-active_power = P
short-reactive_power = Q
short-apparent_power = S
short-power_factor = PF
short-thd_voltage = THD U
short-thd_current = THD I

## Quantities

quantity-active_energy = Ενεργός ενέργεια
quantity-reactive_energy = Άεργη ενέργεια
quantity-apparent_energy = Φαινόμενη ενέργεια
quantity-gas_volume = Αέριο
quantity-water_volume = Νερό
quantity-pulses = Παλμοί
quantity-operating_time = Χρόνος λειτουργίας
quantity-active_power = Ενεργός ισχύς
quantity-reactive_power = Άεργη ισχύς
quantity-apparent_power = Φαινόμενη ισχύς
quantity-active_power_demand = Ζήτηση ενεργού ισχύος
quantity-active_power_demand_max = Μέγιστη ζήτηση ενεργού ισχύος
quantity-reactive_power_demand = Ζήτηση άεργης ισχύος
quantity-reactive_power_demand_max = Μέγιστη ζήτηση άεργης ισχύος
quantity-apparent_power_demand = Ζήτηση φαινόμενης ισχύος
quantity-apparent_power_demand_max = Μέγιστη ζήτηση φαινόμενης ισχύος
quantity-current_demand = Ζήτηση ρεύματος
quantity-current_demand_max = Μέγιστη ζήτηση ρεύματος
quantity-voltage = Τάση
quantity-voltage_between = Πολική τάση
quantity-current = Ρεύμα
quantity-frequency = Συχνότητα
quantity-power_factor = Συντελεστής ισχύος
quantity-phase_angle = Γωνία φάσης
quantity-thd_voltage = Παραμόρφωση τάσης (THD)
quantity-thd_current = Παραμόρφωση ρεύματος (THD)
quantity-harmonic_voltage = Αρμονική τάσης
quantity-harmonic_current = Αρμονική ρεύματος
quantity-voltage_unbalance = Ασυμμετρία τάσης
quantity-current_unbalance = Ασυμμετρία ρεύματος
quantity-temperature = Θερμοκρασία
quantity-digital_input = Ψηφιακή είσοδος
quantity-digital_output = Ψηφιακή έξοδος
quantity-analog_input = Αναλογική είσοδος
quantity-analog_output = Αναλογική έξοδος
quantity-breaker_state = Διακόπτης ισχύος
quantity-breaker_tripped = Πτώση
quantity-breaker_trips = Πτώσεις
quantity-charger_status = Σταθμός φόρτισης
quantity-current_limit = Όριο ρεύματος
quantity-session_energy = Ενέργεια αυτής της φόρτισης
quantity-charging_time = Χρόνος φόρτισης
direction-import = απορρόφηση
direction-export = έγχυση
direction-sum = και οι δύο φορές
direction-net = καθαρή
phase-total = Σύνολο
phase-avg_ln = μέση φασική
phase-avg_ll = μέση πολική
phase-partial = μερικό
state-breaker_state-0 = Ανοικτός
state-breaker_state-1 = Κλειστός
state-breaker_state-2 = Σε πτώση
state-breaker_tripped-0 = Όχι
state-breaker_tripped-1 = Ναι
state-charger_status-0 = Διαθέσιμος
state-charger_status-1 = Προετοιμασία
state-charger_status-2 = Φορτίζει
state-charger_status-3 = Σε παύση
state-charger_status-4 = Ολοκλήρωση
state-charger_status-5 = Δεσμευμένος
state-charger_status-6 = Μη διαθέσιμος
state-charger_status-7 = Βλάβη
state-digital_input-0 = Off
state-digital_input-1 = On
state-digital_output-0 = Off
state-digital_output-1 = On

## Acquisition

acquisition-started = Σε λειτουργία από { $time }
gateway-local = Θύρα RS485 αυτού του μηχανήματος
link-requests = Αιτήματα ανά δευτερόλεπτο
link-utilisation = Φόρτος διαύλου
link-efficiency = Απόδοση
link-errors = Σφάλματα
link-lost = Χαμένος χρόνος από σιωπηλές συσκευές
link-error-timeout = Καμία απάντηση
link-error-exception = Άρνηση της συσκευής
link-error-bad-answer = Αλλοιωμένη απάντηση
link-error-link-down = Απώλεια σύνδεσης
link-error-backed-off = Παράλειψη λόγω σιωπής
link-error-not-sent = Δεν στάλθηκε έγκαιρα
