# What went wrong, by error code: error-<code>. The same messages and variables in every language.

## In general

error-internal = Κάτι πήγε στραβά μέσα στον διακομιστή. Το αρχείο καταγραφής λέει τι.
error-invalid-input = Ορισμένες εγγραφές δεν γίνονται δεκτές· δεν άλλαξε τίποτα.
error-not-found =
    { $kind ->
        [user] Δεν υπάρχει χρήστης { $id }.
        [token] Δεν υπάρχει διακριτικό { $id }.
        [browser] Δεν υπάρχει έμπιστος περιηγητής { $id }.
        [device] Δεν υπάρχει συσκευή { $id }.
        [gateway] Δεν υπάρχει πύλη { $id }.
        [load-type] Δεν υπάρχει είδος φορτίου { $id }.
        [measure-group] Δεν υπάρχει ομάδα μέτρησης { $id }.
        [panel-board] Δεν υπάρχει πίνακας { $id }.
        [measurement] Αυτή η συσκευή δεν έχει καταγραφή για { $id }.
       *[other] Δεν υπάρχει εδώ εγγραφή { $id } ({ $kind }).
    }
error-conflict = Αυτό δεν συμβιβάζεται με όσα υπάρχουν ήδη.
error-refused = Δεν σας επιτρέπεται αυτό.
error-unavailable = Αυτό δεν είναι δυνατό αυτή τη στιγμή. Δοκιμάστε αργότερα.
error-not-available = Αυτό δεν είναι ακόμη διαθέσιμο.

## Requests

error-bad-request = Το αίτημα δεν είναι κατανοητό.
error-no-such-path = Δεν υπάρχει τίποτα στο { $path }.
error-method-not-allowed = Η μέθοδος { $method } δεν είναι δυνατή εδώ.
error-body-too-large = Το αίτημα είναι πολύ μεγάλο· γίνονται δεκτά το πολύ { $limit } byte.
error-body-too-slow = Το αίτημα ήρθε πολύ αργά.
error-foreign-origin = Το αίτημα δεν προέρχεται από σελίδα αυτού του διακομιστή.
error-page-not-built = Η σελίδα δεν περιλαμβάνεται σε αυτή την εγκατάσταση. Το API λειτουργεί.

## Entries

error-required = Απαιτείται
error-unknown-field = Αυτό το πεδίο δεν υπάρχει
error-not-json = Μη έγκυρο JSON
error-not-an-object = Αναμένεται αντικείμενο με πεδία
error-not-text = Αναμένεται κείμενο
error-not-a-list = Αναμένεται λίστα
error-not-a-boolean = Αναμένεται ναι ή όχι
error-not-a-number = Αναμένεται αριθμός
error-not-a-whole-number = Αναμένεται ακέραιος αριθμός
error-not-a-date = Αναμένεται ημερομηνία όπως 2026-01-31
error-not-one-of = Δυνατά εδώ: { $expected }
error-wrong-form = Δεν είναι γραμμένο όπως αναμένεται
error-invalid-value = Αυτή η τιμή δεν είναι δυνατή
error-too-short =
    { $limit ->
        [one] Τουλάχιστον ένας χαρακτήρας
       *[other] Τουλάχιστον { $limit } χαρακτήρες
    }
error-too-long =
    { $limit ->
        [one] Το πολύ ένας χαρακτήρας
       *[other] Το πολύ { $limit } χαρακτήρες
    }
error-too-small = Η τιμή δεν πρέπει να είναι μικρότερη από { $limit }
error-too-large = Η τιμή δεν πρέπει να είναι μεγαλύτερη από { $limit }
error-too-few =
    { $limit ->
        [one] Τουλάχιστον μία εγγραφή
       *[other] Τουλάχιστον { $limit } εγγραφές
    }
error-too-many-items =
    { $limit ->
        [one] Το πολύ μία εγγραφή
       *[other] Το πολύ { $limit } εγγραφές
    }
error-too-many = { $value } είναι πάρα πολλά
error-out-of-range = { $value } είναι εκτός { $low } έως { $high }
error-unknown-timezone = Δεν υπάρχει ζώνη ώρας { $timezone }
error-date-out-of-range = { $date } είναι εκτός των ετών { $first } έως { $last }
error-date-does-not-exist = Δεν υπήρξε { $date } σε { $timezone }: το ημερολόγιο παρέλειψε αυτή την ημέρα
error-bad-scope = { $value } δεν δηλώνει επιλογή συσκευών
error-unknown-key = { $value } δεν είναι μετρούμενο μέγεθος
error-separators-equal = Το διαχωριστικό πεδίων και η υποδιαστολή πρέπει να διαφέρουν

## Access

error-not-logged-in = Συνδεθείτε.
error-codes-required = Ορίστε πρώτα δικούς σας κωδικούς.
error-no-right = Δεν έχετε δικαίωμα να το ανοίξετε.
error-wrong-codes = Αυτοί οι κωδικοί δεν είναι σωστοί.
error-locked-out =
    { $seconds ->
        [one] Πάρα πολλοί λάθος κωδικοί. Δοκιμάστε ξανά σε ένα δευτερόλεπτο.
       *[other] Πάρα πολλοί λάθος κωδικοί. Δοκιμάστε ξανά σε { $seconds } δευτερόλεπτα.
    }
error-too-busy = Πολλοί συνδέονται αυτή τη στιγμή. Δοκιμάστε ξανά σε λίγο.
error-wrong-digits = Ακριβώς { $digits } ψηφία
error-code-too-easy = Πολύ εύκολο να το μαντέψει κανείς
error-code-taken = Επιλέξτε άλλον
error-puk-contains-pin = Το PUK δεν πρέπει να περιέχει το PIN
error-wrong-password = Το όνομα, το συνθηματικό ή ο κωδικός δεν είναι σωστά.
error-wrong-current = Αυτό δεν είναι σωστό
error-wrong-one-time-code = Ο κωδικός δεν είναι σωστός ή έχει ήδη χρησιμοποιηθεί
error-name-not-visible = Ένα όνομα δεν μπορεί να έχει αόρατους χαρακτήρες
error-user-name-taken = Ο χρήστης { $user } έχει ήδη αυτό το όνομα
error-users-full = Μπορούν να υπάρχουν το πολύ { $most } χρήστες.
error-last-manager = Κανείς δεν θα μπορούσε πια να διαχειρίζεται χρήστες: δώστε πρώτα σε άλλον χρήστη τις ρυθμίσεις διακομιστή.
error-token-name-taken = Άλλο διακριτικό σας έχει ήδη αυτό το όνομα
error-tokens-full = Μπορούν να υπάρχουν το πολύ { $most } διακριτικά.
error-not-your-pages = Μόνο σελίδες που μπορείτε να ανοίξετε κι εσείς
error-not-with-token = Αυτό δεν είναι δυνατό με διακριτικό πρόσβασης.
error-second-factor-set = Έχει ήδη οριστεί συνθηματικό.
error-no-second-factor = Δεν έχει οριστεί συνθηματικό.
error-enrolment-over = Πέρασε πολλή ώρα. Ξεκινήστε από την αρχή.
error-https-required = Χρησιμοποιήστε HTTPS.
error-unknown-currency = Δεν υπάρχει νόμισμα { $value }
error-certificate-unusable = Το πιστοποιητικό { $path } δεν μπορεί να χρησιμοποιηθεί: { $reason }
error-pepper-does-not-fit = Το μυστικό αρχείο «pepper» δεν ανήκει σε αυτή τη βάση δεδομένων: κανένας κωδικός δεν θα γινόταν δεκτός. Επαναφέρετε το αρχείο που υπήρχε όταν δημιουργήθηκε η βάση δεδομένων.
error-pepper-unreadable = Το μυστικό αρχείο { $path } δεν μπορεί να χρησιμοποιηθεί: { $reason }

## Gateways and devices

error-gateway-unreachable =
    { $reason ->
        [refused] Η πύλη { $gateway } αρνείται τη σύνδεση. Είναι σωστή η θύρα;
        [timed-out] Η πύλη { $gateway } δεν αντιδρά. Είναι ενεργή και σε αυτό το δίκτυο;
        [unreachable] Η πύλη { $gateway } δεν είναι προσιτή από εδώ.
        [name-not-resolved] Το όνομα της πύλης { $gateway } δεν είναι γνωστό σε αυτό το δίκτυο.
        [port-busy] Η σειριακή θύρα της πύλης { $gateway } χρησιμοποιείται από άλλο πρόγραμμα.
        [no-such-port] Η σειριακή θύρα της πύλης { $gateway } δεν υπάρχει.
        [no-path] Η πύλη { $gateway } δεν έχει δρόμο προς τις συσκευές της.
        [bad-header] Ό,τι απαντά στην πύλη { $gateway } δεν μιλά Modbus TCP.
       *[other] Η σύνδεση με την πύλη { $gateway } χάθηκε.
    }
error-gateway-off = Η πύλη { $gateway } είναι ανενεργή.
error-gateway-not-a-bus = Η πύλη { $gateway } είναι άλλος διακομιστής· οι συσκευές της επιλέγονται εκεί.
error-scan-running = Η πύλη { $gateway } σαρώνεται ήδη.
error-test-running = Ένας έλεγχος εκτελείται ήδη.
error-not-tested = Ελέγξτε πρώτα την εγκατάσταση.
error-report-failed = Η έκθεση δεν μπόρεσε να τυπωθεί: { $reason }
error-report-not-ready = Η έκθεση δεν είναι ακόμη έτοιμη.
error-gateway-silent = Η πύλη { $gateway } δέχεται τη σύνδεση, αλλά τίποτα δεν απαντά μέσω Modbus (ερωτήθηκαν: { $unit_ids }).
error-implausible-value = Ο καταχωρητής { $register } δίνει { $value } για { $key }: αυτό δεν γίνεται. Είναι σωστά το μοντέλο, ο καταχωρητής, η σειρά λέξεων;
error-no-answer = Καμία απάντηση από τη διεύθυνση Modbus { $unit_id }.
error-device-exception = Η συσκευή με διεύθυνση Modbus { $unit_id } αρνήθηκε τον καταχωρητή { $register } (εξαίρεση { $exception }).
error-bad-answer = Η απάντηση της διεύθυνσης Modbus { $unit_id } ήταν αλλοιωμένη και απορρίφθηκε.
error-configuration-error = Σφάλμα ρύθμισης: το μοντέλο αυτής της συσκευής λείπει ή δεν ταιριάζει.
error-unknown-gateway = Δεν υπάρχει πύλη { $value }
error-unknown-model = Δεν υπάρχει μοντέλο με αυτό το όνομα στον κατάλογο
error-gateway-name-taken = Η πύλη { $gateway } έχει ήδη αυτό το όνομα
error-gateway-address-taken = Η πύλη { $gateway } έχει ήδη αυτή τη διεύθυνση και θύρα
error-gateway-has-devices =
    { $count ->
        [one] Η πύλη έχει ακόμη μία συσκευή: { $devices }
       *[other] Η πύλη έχει ακόμη { $count } συσκευές: { $devices }
    }
error-gateway-is-local = Αυτό δεν είναι δυνατό με την τοπική πύλη
error-device-name-taken = Η συσκευή { $device } έχει ήδη αυτό το όνομα
error-device-address-taken = Η συσκευή { $device } έχει ήδη αυτή τη διεύθυνση
error-upstream-cycle = Οι ανάντη μετρητές θα σχημάτιζαν κύκλο
error-load-type-name-taken = Άλλο είδος φορτίου έχει ήδη αυτό το όνομα
error-load-type-predefined = Τα προκαθορισμένα είδη φορτίου μόνο αποσύρονται
error-load-types-full = Μπορούν να υπάρχουν το πολύ { $most } δικά σας είδη φορτίου
error-measure-group-name-taken = Άλλη ομάδα μέτρησης έχει ήδη αυτό το όνομα
error-panel-board-name-taken = Άλλος πίνακας έχει ήδη αυτό το όνομα
error-not-an-address = { $value } δεν είναι ούτε διεύθυνση IP ούτε όνομα υπολογιστή
error-unknown-panel-board = Δεν υπάρχει πίνακας { $value }
error-unknown-load-type = Δεν υπάρχει είδος φορτίου { $value }
error-unknown-measure-group = Δεν υπάρχει ομάδα μέτρησης { $value }
error-unknown-device = Δεν υπάρχει συσκευή { $value }
error-eq-device-elsewhere = { $device } είναι πίσω από άλλη πύλη
error-eq-device-cannot = { $device } δεν μετρά ούτε THD ούτε αρμονικές
error-gateway-has-virtual-devices = { $device } είναι συσκευή άλλου διακομιστή, γι’ αυτό το είδος πρέπει να μείνει
error-virtual-needs-server = { $gateway } δεν είναι άλλος διακομιστής
error-virtual-address-fixed = Η διεύθυνση μιας συσκευής άλλου διακομιστή είναι πάντα { $expected }
error-load-type-by-model = Το είδος φορτίου του { $model } ορίζεται από το μοντέλο
error-not-for-this-model = { $model } δεν το διαθέτει αυτό
error-upstream-other-commodity = { $device } δεν μετρά το ίδιο είδος
error-in-use =
    { $count ->
        [one] Χρησιμοποιείται: { $names }.
       *[other] Χρησιμοποιείται { $count } φορές: { $names }.
    }
error-if-match-required = Πρέπει να δοθεί η κατάσταση στην οποία βασίζεται η αλλαγή (If-Match).
error-changed-meanwhile = Κάποιος το άλλαξε στο μεταξύ. Δεν αντικαταστάθηκε τίποτα.
error-change-already-undone = Αυτή η αλλαγή έχει ήδη αναιρεθεί.
error-change-overtaken = Αυτό άλλαξε ξανά έκτοτε: { $names }.
error-no-other-side = { $device } δεν έχει άλλη πλευρά να προστεθεί.
error-same-serial-number = Αυτός είναι ο αριθμός σειράς του τωρινού μετρητή
error-old-end-implausible = { $old_end } είναι περισσότερο από όσο μπορεί να μετρήθηκε αφότου διαβάστηκε { $index } (το πολύ { $most })
error-no-counter = Αυτή η συσκευή δεν έχει ακόμη μετρητή
error-upload-refused =
    { $count ->
        [one] Βρέθηκε ένα πρόβλημα· δεν άλλαξε τίποτα.
       *[other] Βρέθηκαν { $count } προβλήματα· δεν άλλαξε τίποτα.
    }
error-file-not-a-spreadsheet = Αυτό δεν είναι ούτε αρχείο XLSX ούτε CSV.
error-file-too-large = Το αρχείο είναι πολύ μεγάλο· αποσυμπιεσμένο γίνονται δεκτά το πολύ { $limit } byte.
error-sheet-not-told = Ποιο φύλλο είναι αυτό το αρχείο CSV; Δυνατά: { $expected }
error-unknown-sheet = Δεν υπάρχει φύλλο { $value }· δυνατά: { $expected }
error-sheet-twice = Το φύλλο { $value } υπάρχει δύο φορές
error-sheet-unreadable = Αυτό το φύλλο δεν διαβάζεται από εδώ και κάτω
error-unknown-column = Δεν υπάρχει στήλη { $value }
error-column-twice = Η στήλη { $value } υπάρχει δύο φορές
error-column-missing = Η στήλη { $value } λείπει
error-row-twice = { $name } υπάρχει ήδη στη γραμμή { $row }
error-too-many-rows = Το πολύ { $limit } γραμμές
error-unknown-id = Δεν υπάρχει τίποτα με το ID { $value } εδώ· αφήστε το κενό για προσθήκη
error-cell-is-formula = Τύπος υπολογισμού· χρειάζεται τιμή
error-cell-is-date = { $value } είναι ημερομηνία· μορφοποιήστε το κελί ως κείμενο
error-cell-is-error = Το κελί δείχνει σφάλμα: { $value }
error-cell-without-heading = Αυτή η στήλη δεν έχει επικεφαλίδα
error-option-unknown = Αυτό το μοντέλο δεν έχει τέτοια επιλογή
error-option-required = Αυτό το μοντέλο χρειάζεται αυτή την επιλογή
error-option-not-a-number = { $value } δεν είναι αριθμός
error-option-out-of-range = { $value } είναι εκτός { $min } έως { $max }
error-option-not-in-choices = Δυνατά εδώ: { $choices }
error-position-out-of-range = Αυτό το μοντέλο δεν έχει είσοδο { $value }

## History

error-channel-differs = Όλα τα διαστήματα πρέπει να ανήκουν στο ίδιο κανάλι.
error-correction-already-undone = Η διόρθωση { $id } έχει ήδη αναιρεθεί.
error-correction-overtaken = Ό,τι άλλαξε η διόρθωση { $id } άλλαξε ξανά έκτοτε.
error-interval-straddles = Το διάστημα που αρχίζει { $start } βρίσκεται εν μέρει εκτός.
error-interval-width-out-of-range = Ένα διάστημα διαρκεί από ένα δευτερόλεπτο έως { $longest_s } δευτερόλεπτα.
error-interval-without-value = Ένα καταγεγραμμένο διάστημα χρειάζεται τιμή.
error-intervals-overlap = Διαστήματα επικαλύπτονται.
error-nothing-to-correct = Δεν υπάρχει κάτι προς διόρθωση.
error-value-out-of-range = Η τιμή είναι πολύ μεγάλη για να αποθηκευτεί.
error-old-end-below-index = Η τελική ένδειξη του παλιού μετρητή ({ $old_end }) είναι μικρότερη από την ένδειξη που διαβάστηκε πριν ({ $index }).

## Database

error-database-busy = Η βάση δεδομένων είναι απασχολημένη. Δοκιμάστε ξανά σε λίγο.
error-database-closed = Η βάση δεδομένων είναι κλειστή.
error-database-corrupt = Η βάση δεδομένων έχει βλάβη. Επαναφέρετε ένα αντίγραφο ασφαλείας.
error-database-foreign = Αυτό το αρχείο δεν είναι βάση δεδομένων του Meterhouse.
error-database-in-use = Άλλη διεργασία (αριθμός { $pid }) χρησιμοποιεί τη βάση δεδομένων.
error-database-newer = Η βάση δεδομένων φτιάχτηκε από νεότερη έκδοση ({ $version }· αυτή γνωρίζει { $known }). Ενημερώστε το Meterhouse.
error-database-unwritable = Δεν είναι δυνατή η εγγραφή στη βάση δεδομένων.
error-disk-failed = Ο δίσκος αναφέρει σφάλματα.
error-disk-full = Ο δίσκος είναι γεμάτος.

## Start-up and command line

error-bad-settings = Οι ρυθμίσεις δεν μπορούν να χρησιμοποιηθούν.
error-bad-setting = { $value } δεν μπορεί να χρησιμοποιηθεί: { $expected }
error-unknown-setting = Δεν υπάρχει τέτοια ρύθμιση· υπάρχουν: { $known }
error-settings-file-unreadable = { $file } δεν μπορεί να διαβαστεί: { $reason }
error-settings-file-malformed = { $file } δεν είναι έγκυρο TOML: { $reason }
error-host-or-serial-port-required = Δώστε υπολογιστή ή σειριακή θύρα
error-not-a-pair = { $value } δεν έχει τη μορφή όνομα=τιμή

## Tariffs and bills

error-tariffs-changed = Κάποιος άλλος άλλαξε στο μεταξύ τα τιμολόγια. Φορτώστε τα ξανά.
error-tariff-name-taken = Άλλο τιμολόγιο έχει ήδη αυτό το όνομα
error-tariff-in-use =
    { $count ->
        [one] Ένας κανόνας κόστους χρησιμοποιεί το { $tariff }. Διαγράψτε και τον κανόνα ή δώστε του άλλο τιμολόγιο.
       *[other] { $count } κανόνες κόστους χρησιμοποιούν το { $tariff }. Διαγράψτε και αυτούς ή δώστε τους άλλο τιμολόγιο.
    }
error-tariffs-there = Υπάρχουν ήδη τιμολόγια· μία ενιαία τιμή θα έπαιρνε τη θέση τους.
error-price-required = Ένα τιμολόγιο χρειάζεται τουλάχιστον μία τιμή
error-price-date-required = Όταν οι τιμές είναι πολλές, καθεμία χρειάζεται την ημερομηνία από την οποία ισχύει
error-price-date-repeated = Άλλη τιμή αρχίζει ήδη στις { $date }
error-too-many-decimals =
    { $limit ->
        [one] Το πολύ ένα δεκαδικό
       *[other] Το πολύ { $limit } δεκαδικά
    }
error-not-a-color = Αναμένεται χρώμα όπως #1c7ed6
error-unit-not-of-commodity = Αυτό δεν τιμολογείται σε αυτή τη μονάδα
error-ends-before-it-begins = Το τέλος είναι πριν από { $first }
error-weekday-required = Επιλέξτε τουλάχιστον μία ημέρα της εβδομάδας
error-wrong-weekday = Οι ημέρες της εβδομάδας είναι 0 (Δευτέρα) έως 6
error-month-required = Επιλέξτε τουλάχιστον έναν μήνα
error-wrong-month = Οι μήνες είναι 1 έως 12
error-electricity-only = Μόνο ο ηλεκτρισμός έχει αυτή τη χρέωση
error-market-price-too-large = Η τιμή αγοράς { $value } δεν είναι δυνατή
error-market-price-too-fine = Η τιμή αγοράς { $value } έχει περισσότερα από { $decimals } δεκαδικά
error-market-price-without-length = Η τιμή αγοράς από { $start } έχει μηδενική διάρκεια ισχύος
error-market-prices-overlap = Δύο τιμές αγοράς ισχύουν στις { $start }
error-commodity-fixed = Το αντικείμενο δεν αλλάζει· δημιουργήστε νέο
error-unknown-tariff = Δεν υπάρχει τέτοιο τιμολόγιο
error-order-incomplete = Η σειρά πρέπει να περιέχει κάθε εγγραφή μία φορά

error-period-too-long = Το πολύ { $most } ημέρες
error-commodity-differs = Όλες οι εγγραφές πρέπει να αφορούν την ίδια παροχή
error-alternative-name-taken = Άλλο σενάριο έχει ήδη αυτό το όνομα
error-unknown-series = Δεν υπάρχει σειρά τιμών { $value }
error-series-in-use = Το τιμολόγιο { $tariff } ακολουθεί αυτές τις τιμές
error-no-source = Αυτή η σειρά δεν έχει πηγή· οι τιμές της προέρχονται από αρχεία
error-price-table-unreadable = Αυτός ο πίνακας τιμών δεν μπορεί να διαβαστεί
error-price-line-time = { $value } δεν είναι ώρα όπως 2026-01-31T14:00+01:00
error-price-line-no-such-time = { $value } δεν υπάρχει: τα ρολόγια πήγαν μπροστά
error-price-line-number = { $value } δεν είναι τιμή
error-price-line-repeated = Τιμή για την ίδια ώρα υπάρχει και παρακάτω
error-price-line-end = Η τιμή δεν λήγει μετά την αρχή της και πριν από την επόμενη
error-price-source-failed =
    { $reason ->
        [timeout] Ο διακομιστής τιμών άργησε πολύ να απαντήσει.
        [unreachable] Ο διακομιστής τιμών δεν είναι προσιτός.
        [refused] Ο διακομιστής τιμών αρνήθηκε το αίτημα.
        [redirect] Ο διακομιστής τιμών παραπέμπει σε άλλον διακομιστή, που δεν ακολουθείται.
        [too-large] Η απάντηση του διακομιστή τιμών είναι πολύ μεγάλη.
        [not-text] Η απάντηση του διακομιστή τιμών δεν είναι κείμενο.
       *[other] Η λήψη των τιμών απέτυχε.
    }

## Import of history

error-import-refused =
    { $count ->
        [one] Βρέθηκε ένα πρόβλημα· δεν εισήχθη τίποτα.
       *[other] Βρέθηκαν { $count } προβλήματα· δεν εισήχθη τίποτα.
    }
error-ambiguous-time = { $file }, γραμμή { $line }: { $value } υπάρχει δύο φορές σε { $zone }, όταν τα ρολόγια πάνε πίσω
error-nonexistent-time = { $file }, γραμμή { $line }: { $value } δεν υπάρχει σε { $zone }, όταν τα ρολόγια πάνε μπροστά
error-midnight-goes-back = { $file }, γραμμή { $line }: { $value } πηγαίνει πίσω· ίσως εννοούνται τα μεσάνυχτα στο τέλος της ημέρας
error-time-goes-back = { $file }, γραμμή { $line }: { $value } πηγαίνει πίσω στον χρόνο
error-bad-number = { $file }, γραμμή { $line }, στήλη { $column }: «{ $value }» δεν είναι αριθμός
error-bad-timestamp = { $file }, γραμμή { $line }: «{ $value }» δεν έχει τη μορφή { $format }
error-negative-value = { $file }, γραμμή { $line }, στήλη { $column }: { $value } είναι αρνητικό
error-counter-falls = { $file }, γραμμή { $line }: ο μετρητής πέφτει από { $previous } σε { $value }
error-duplicate-time = { $file }, γραμμή { $line }: ίδια ώρα με τη γραμμή { $first_line }
error-conflicting-duplicate = { $file }, γραμμή { $line }: ίδια ώρα με τη γραμμή { $first_line }, αλλά άλλες τιμές
error-empty-interval = { $file }, γραμμή { $line }: το διάστημα από { $start } έως { $value } δεν έχει διάρκεια
error-gap = { $file }, γραμμή { $line }: λείπουν { $seconds } δευτερόλεπτα πριν από { $value }
error-rows-overlap = { $file }, γραμμή { $line }: επικαλύπτει τη γραμμή { $first_line }
error-row-too-short = { $file }, γραμμή { $line }: { $found } στήλες αντί για { $columns }
error-existing-differs = Στήλη { $column }: για { $start } υπάρχει ήδη άλλη τιμή
error-existing-overlaps = Στήλη { $column }: γύρω από { $start } υπάρχει ήδη άλλο διάστημα
error-no-rows = { $file } δεν έχει γραμμές
error-no-such-column = { $file } δεν έχει στήλη { $column }· υπάρχουν: { $known }
error-no-value-column = Δώστε τουλάχιστον μία στήλη με τιμές
error-not-a-counter = { $quantity } δεν καταμετράται
error-not-a-width = Διαστήματα { $minutes } λεπτών δεν καταγράφονται· δυνατά: { $known }
error-not-csv = { $file }, γραμμή { $line }, δεν είναι CSV: { $reason }
error-unit-does-not-fit = { $unit } δεν είναι μονάδα για { $quantity }· δυνατές: { $known }
error-width-unknown = Από τις { $rows } γραμμές δεν προκύπτει πόσο διαρκεί ένα διάστημα
error-not-in-encoding = { $file }, γραμμή { $line }, δεν είναι κείμενο σε { $encoding }
error-file-unreadable = { $file } δεν μπορεί να διαβαστεί: { $reason }
error-unknown-quantity = Δεν υπάρχει μέγεθος { $value }· ένα λέγεται { $example }

## Profiles

error-profile-invalid = Το προφίλ { $file } δεν μπορεί να χρησιμοποιηθεί.
error-profile-not-yaml = Μη έγκυρο YAML
error-profile-not-mapping = Ένα προφίλ αποτελείται από ονόματα με τιμές
error-profile-id-taken = { $value } είναι ήδη προφίλ του πακέτου
error-profile-id-not-file-name = Το id { $value } δεν είναι το όνομα του αρχείου, { $expected }
error-profile-unknown = Δεν υπάρχει τέτοιο προφίλ
error-profile-field-missing = Αυτό το πεδίο λείπει
error-profile-field-unknown = Δεν υπάρχει τέτοιο πεδίο
error-profile-value-invalid = Αυτή η τιμή δεν είναι δυνατή
error-profile-value-not-in-set = Αυτή η τιμή δεν είναι από τις δυνατές
error-profile-base-ambiguous = Δώστε είτε «sunspec» είτε «option»
error-profile-steps-not-rising = Τα βήματα αυξάνονται στο «below»· μόνο το τελευταίο δεν έχει
error-profile-words-fixed = Ο τύπος ορίζει τον αριθμό λέξεων
error-profile-words-missing = Αυτός ο τύπος χρειάζεται αριθμό λέξεων
error-profile-scale-zero = Η κλίμακα δεν μπορεί να είναι 0
error-profile-address-beyond-end = Η τιμή ξεπερνά τη διεύθυνση 65535

## Simulated buildings

error-scenario-invalid = Το σενάριο δεν μπορεί να χρησιμοποιηθεί.
error-unknown-scenario = Δεν υπάρχει σενάριο { $id }· υπάρχουν: { $known }
error-not-yaml = Μη έγκυρο YAML
error-not-mapping = Ένα σενάριο αποτελείται από ονόματα με τιμές
error-field-missing = Αυτό το πεδίο λείπει
error-field-unknown = Δεν υπάρχει τέτοιο πεδίο
error-value-invalid = Αυτή η τιμή δεν είναι δυνατή
error-not-in-set = Αυτή η τιμή δεν είναι από τις δυνατές
error-not-month-day = Αναμένεται ημερομηνία χωρίς έτος, όπως 08-15
error-not-a-serial-line = Αυτό ισχύει μόνο για σειριακές γραμμές
error-bad-sample-rate = Διαστήματα αυτής της διάρκειας δεν καταγράφονται
error-cars-missing = Ένας σταθμός φόρτισης χρειάζεται αυτοκίνητα
error-peak-below-base = Η αιχμή είναι κάτω από τη βάση
error-fault-place = Μια βλάβη χρειάζεται τόπο
error-fault-of-gateway = Αυτή τη βλάβη μπορεί να έχει μόνο πύλη, { $value } δεν είναι
error-nothing-rolls-over = { $value } δεν έχει μετρητή που να υπερχειλίζει
error-name-taken = Το όνομα { $value } υπάρχει δύο φορές
error-address-taken = { $holder } έχει ήδη τη διεύθυνση { $value }
error-unknown-name = Δεν υπάρχει τίποτα με το όνομα { $value }
error-upstream-later = Ο ανάντη μετρητής πρέπει να προηγείται
error-one-local-gateway = Μπορεί να υπάρχει μόνο μία τοπική πύλη

## Analyses and corrections

error-period-does-not-fit = Αυτό δεν υπάρχει για εκείνη την περίοδο
error-heating-above-cooling = Η θέρμανση σταματά εκεί που αρχίζει η ψύξη ή χαμηλότερα
error-night-empty = Η νύχτα πρέπει να έχει διάρκεια
error-factor-twice = Υπάρχει ήδη συντελεστής από εκείνη την ημερομηνία
error-temperature-columns = Αναμένονται δύο στήλες: ώρα και θερμοκρασία
error-temperature-time = { $value } δεν είναι ώρα που υπήρξε
error-temperature-not-number = { $value } δεν είναι αριθμός
error-temperature-out-of-range = { $value } °C δεν είναι εξωτερική θερμοκρασία
error-temperature-twice = Ίδια ώρα με τη γραμμή { $first_line }
error-temperature-no-rows = Δεν υπάρχουν θερμοκρασίες
error-no-such-interval = Δεν υπάρχει τέτοιο διάστημα
error-interval-twice = Ένα διάστημα υπάρχει δύο φορές
error-nothing-to-estimate = Όλα εκεί μετρήθηκαν.
error-gap-not-whole = Ανάμεσα υπάρχουν μετρημένα διαστήματα· επιλέξτε ένα κενό.
error-cannot-estimate = Το κενό δεν μπορεί να εκτιμηθεί έτσι: ό,τι χρειάζεται δεν μετρήθηκε.
error-empty-span = Το τέλος πρέπει να είναι μετά την αρχή
error-span-too-long = Το πολύ { $limit } ημέρες κάθε φορά
