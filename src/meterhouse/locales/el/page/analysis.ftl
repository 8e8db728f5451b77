# Analyses, completeness and corrections.

nav-analysis = Αναλύσεις

about-analysis = Προφίλ, αιχμές, ροές, CO₂, καιρός

analysis-pages = Αναλύσεις
analysis-heat-map = Θερμικός χάρτης
analysis-duration = Καμπύλη διάρκειας
analysis-flow = Ροή ενέργειας
analysis-peaks = Αιχμή ζήτησης
analysis-base-load = Φορτίο βάσης
analysis-production = Παραγωγή
analysis-emissions = CO₂
analysis-baseline = Καιρός
analysis-settings = Ρυθμίσεις
analysis-scope = Τι εμφανίζεται
analysis-scope-total = Σύνολο
analysis-scope-others = Λοιπά
analysis-devices = Συσκευές
analysis-chart = Γράφημα
analysis-resolution = Ανάλυση
analysis-hour = Ώρα
analysis-quarter = 15 λεπτά
analysis-day = Ημέρα
analysis-period = Περίοδος
analysis-month = Μήνας
analysis-mean-power = Μέση τιμή
analysis-hours = Ώρες
analysis-share-of-time = Ποσοστό του χρόνου
analysis-at-least = Τουλάχιστον
analysis-highest = Μέγιστη
analysis-lowest = Ελάχιστη
analysis-middle = Διάμεσος
analysis-middle-note = υπέρβαση στο μισό του χρόνου
analysis-not-measured = Δεν μετρήθηκε
analysis-unknown-blocks =
    { $count ->
        [one] ένα διάστημα άγνωστο
       *[other] { $count } διαστήματα άγνωστα
    }
analysis-peak = Αιχμή
analysis-moment = Στιγμή
analysis-quality = Ποιότητα
analysis-left-out = Παραλείφθηκαν
analysis-left-out-note = με παρεμβολή, εκτιμώμενα ή ελλιπή
analysis-left-out-list = Μέγιστα διαστήματα που παραλείφθηκαν
analysis-interval = Διάστημα ζήτησης
analysis-interval-note = μέση τιμή στο διάστημα
analysis-nothing-measured = καμία μέτρηση
analysis-daytime = Ημέρα
analysis-night = Νύχτα
analysis-lowest-hour = Ώρα ελάχιστου
analysis-base = Φορτίο βάσης
analysis-base-share = { $share } της συνολικής ενέργειας
analysis-night-share = Μερίδιο νύχτας
analysis-night-ratio = Νύχτα προς ημέρα
analysis-waste-low = το κτίριο κοιμάται τη νύχτα
analysis-waste-moderate = πολλά λειτουργούν όλη τη νύχτα
analysis-waste-high = η νύχτα διαφέρει ελάχιστα από την ημέρα
analysis-night-mean = Μέση τιμή νύχτας
analysis-day-mean = την ημέρα { $value }
analysis-night-from = Νύχτα από
analysis-night-to = Νύχτα έως
analysis-no-flow = Εδώ δεν ρέει τίποτα
analysis-no-flow-text = Ορίστε στην εγκατάσταση τον ανάντη μετρητή των συσκευών σας και η ροή θα εμφανιστεί εδώ.
analysis-meter = Μετρητής
analysis-node-production = { $device } (παραγωγή)
analysis-node-export = { $device } (έγχυση)
analysis-node-rest = { $device }: αμέτρητο
analysis-node-others = { $device }: λοιπά
analysis-imported = Απορρόφηση
analysis-produced-below = Παραγωγή κατάντη
analysis-exported = Έγχυση
analysis-metered-below = Μετρημένο κατάντη
analysis-not-metered = Αμέτρητο
analysis-finding-metering = { $device }: εντός της ακρίβειας των μετρητών
analysis-finding-wiring = { $device }: λάθος συνδεσμολογία ή ιεραρχία
analysis-finding-incomplete = { $device }: λείπουν δεδομένα
analysis-finding-text = Οι κατάντη μετρητές μετρούν { $value } ({ $share }) περισσότερο από αυτόν.
analysis-produced = Παραγωγή
analysis-used = Επιτόπια χρήση
analysis-consumed = Κατανάλωση
analysis-exported-note = { $value } σε έγχυση
analysis-imported-note = { $value } από το δίκτυο
analysis-self-consumption = Ιδιοκατανάλωση
analysis-self-consumption-note = της παραγωγής καταναλώνεται επιτόπου
analysis-self-sufficiency = Αυτάρκεια
analysis-self-sufficiency-note = της κατανάλωσης παράγεται επιτόπου
analysis-no-production = Δεν μετράται παραγωγή
analysis-no-production-text = Εδώ εμφανίζεται κάθε μετρητής που μετρά εγχεόμενη ενέργεια και δεν έχει μετρητή κατάντη.
analysis-consumption = Κατανάλωση
analysis-factor = Συντελεστής εκπομπών
analysis-per-kwh = CO₂ ανά kWh
analysis-per-m3 = CO₂ ανά m³
analysis-without-factor = Χωρίς συντελεστή
analysis-uncovered = { $value } δεν έχουν συντελεστή εκπομπών
analysis-set-factors = Συντελεστές
analysis-actual = Πραγματική
analysis-expected = Αναμενόμενη
analysis-difference = Διαφορά
analysis-heating-days = Βαθμοημέρες θέρμανσης
analysis-cooling-days = Βαθμοημέρες ψύξης
analysis-degree-days = Βαθμοημέρες: { $heating } θέρμανσης, { $cooling } ψύξης
analysis-against-weather = Σε σχέση με τον καιρό
analysis-months-compared =
    { $count ->
        [one] σε έναν μήνα
       *[other] σε { $count } μήνες
    }
analysis-usual-error = συνήθης απόκλιση { $share }
analysis-per-day = Ανά ημέρα, ανεξάρτητα από τον καιρό
analysis-per-degree-day = Ανά βαθμοημέρα
analysis-within =
    { $count ->
        [one] από έναν μήνα αυτού του έτους
       *[other] από { $count } μήνες αυτού του έτους
    }
analysis-before =
    { $count ->
        [one] από τον προηγούμενο μήνα
       *[other] από τους { $count } προηγούμενους μήνες
    }
analysis-lack-no_temperatures = Δεν υπάρχουν εξωτερικές θερμοκρασίες
analysis-lack-few_months = Ανεπαρκή δεδομένα: { $found } πλήρεις μήνες, χρειάζονται { $needed }
analysis-lack-no_variation = Ο καιρός αυτών των μηνών διαφέρει πολύ λίγο
analysis-import-temperatures = Εισαγωγή θερμοκρασιών
analysis-temperatures = Εξωτερικές θερμοκρασίες
analysis-temperatures-known = { $count } τιμές, { $span }
analysis-temperatures-none = Καμία ακόμη.
analysis-temperatures-form = Αρχείο CSV με δύο στήλες, ώρα και °C: ωριαίες τιμές ή μέσες ημερήσιες.
analysis-choose-file = Επιλογή αρχείου
analysis-line = Γραμμή
analysis-checked =
    { $count ->
        [one] Μία τιμή είναι σωστή
       *[other] { $count } τιμές είναι σωστές
    }
analysis-imported-done =
    { $count ->
        [one] Εισήχθη μία τιμή
       *[other] Εισήχθησαν { $count } τιμές
    }
analysis-replaced =
    { $count ->
        [one] Μία υπάρχει ήδη και θα αντικατασταθεί
       *[other] { $count } υπάρχουν ήδη και θα αντικατασταθούν
    }
analysis-import = Εισαγωγή
analysis-heating-base = Θέρμανση κάτω από
analysis-cooling-base = Ψύξη πάνω από
analysis-factors = Συντελεστές εκπομπών
analysis-valid-from = Ισχύει από
analysis-grams = Γραμμάρια CO₂
analysis-add = Προσθήκη
analysis-remove = Αφαίρεση
analysis-save = Αποθήκευση
analysis-saved = Αποθηκεύτηκε

completeness-title = Πληρότητα
completeness-all = Όλες οι συσκευές
completeness-device = Συσκευή
completeness-by-device = Ανά συσκευή
completeness-share = Μερίδιο
completeness-expected = Αναμενόμενα
completeness-put-right = Εκτιμώμενα, διορθωμένα
completeness-counter = Μετρητής
completeness-nothing = Δεν αναμενόταν τίποτα σε αυτή την περίοδο.
completeness-intervals = Διαστήματα
completeness-interval = Διάστημα
completeness-value = Τιμή
completeness-index = Ένδειξη
completeness-odd = Μόνο όσα δεν μετρήθηκαν
completeness-choose-all = Επιλογή όλων
completeness-chosen =
    { $count ->
        [one] ένα επιλεγμένο
       *[other] { $count } επιλεγμένα
    }
completeness-edit = Διόρθωση
completeness-edit-title = Διόρθωση τιμών
completeness-edit-text = Κενή τιμή σημαίνει ότι τίποτα δεν είναι γνωστό. Ό,τι υπήρχε μένει στο μητρώο.
completeness-estimate = Εκτίμηση
completeness-estimate-title = Εκτίμηση κενού
completeness-method = Μέθοδος
completeness-method-automatic = Αυτόματα
completeness-method-check-meter = Μετρητής ελέγχου
completeness-method-linear = Ευθεία γραμμή
completeness-method-like-days = Όμοιες ημέρες
completeness-check-meter = Μετρητής ελέγχου
completeness-estimated =
    { $count ->
        [one] Ένα διάστημα, { $total }: { $method }
       *[other] { $count } διαστήματα, { $total }: { $method }
    }
completeness-sum-known = Το άθροισμα είναι ακριβές: το δίνουν οι ενδείξεις στα δύο άκρα.
completeness-sum-unknown = Το άθροισμα είναι εκτίμηση: τίποτα δεν το βεβαιώνει.
completeness-reason = Αιτιολογία
completeness-reason-note = Τηρείται στο μητρώο με το όνομά σας
completeness-ledger = Μητρώο διορθώσεων
completeness-ledger-empty = Εδώ δεν έχει διορθωθεί τίποτα.
completeness-kind-edit = Διόρθωση
completeness-kind-estimate = Εκτίμηση
completeness-kind-undo = Αναίρεση
completeness-undo = Αναίρεση
completeness-undo-title = Αναίρεση διόρθωσης
completeness-undone = Αναιρέθηκε
completeness-events = Συμβάντα
completeness-event = Συμβάν
completeness-events-none = Δεν αναγνωρίστηκε κάτι.
completeness-events-more = Υπάρχουν παλαιότερα.
completeness-open = Όλες οι συσκευές

event-started = Έναρξη μέτρησης
event-rollover = Υπερχείλιση μετρητή
event-reset = Μηδενισμός
event-replaced = Αντικατάσταση μετρητή
event-transient = Αγνοήθηκαν λανθασμένες αναγνώσεις
event-duplicate = Διπλή ανάγνωση
event-late = Καθυστερημένη ανάγνωση
event-backward = Η ένδειξη μειώθηκε
event-implausible = Απίθανη ένδειξη
event-confirmed = Επιβεβαιωμένο άλμα
event-clock-step = Ρύθμιση ρολογιού
event-gap-closed = Το κενό έκλεισε
event-frozen = Ο μετρητής δεν προχωρά

counter-active-energy = Ενεργός ενέργεια
counter-reactive-energy = Άεργη ενέργεια
counter-apparent-energy = Φαινόμενη ενέργεια
counter-gas-volume = Αέριο
counter-water-volume = Νερό
counter-pulses = Παλμοί
counter-operating-time = Χρόνος λειτουργίας
counter-import = απορρόφηση
counter-export = έγχυση
counter-sum = και οι δύο φορές
counter-net = καθαρή
