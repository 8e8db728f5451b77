# What printed reports say, and what the page shows of the same things: findings of a test and what to do about them.

## Wiring findings

finding-reversed-ct = Ανεστραμμένος μετασχηματιστής έντασης: { $phases }
finding-missing-phase = Λείπει η φάση { $phases }
finding-swapped-phases = Εναλλαγή φάσεων: { $phases }
finding-suspicious-ratio = Ύποπτος λόγος ή βάρος παλμού
finding-detail-negative-power = Ισχύς ανά φάση: { $power }. Όλα τα άλλα πρόσημα είναι καταναλωτή.
finding-detail-no-voltage = Ο μετρητής βλέπει { $volts } V εκεί όπου οι άλλες φάσεις έχουν πλήρη τάση.
finding-detail-current-without-voltage = Ρέουν { $amperes } A, αλλά ο μετρητής βλέπει μόνο { $volts } V.
finding-detail-angles = Ισχύς ανά φάση: { $power }. Τα ρεύματα υστερούν των τάσεών τους περίπου 120° περισσότερο ή λιγότερο.
finding-detail-power-beyond-ui = Εμφανίζονται { $seen } W ({ $phases })· τάση και ρεύμα επιτρέπουν { $expected } W.
finding-detail-power-below-ui = Εμφανίζονται { $seen } W ({ $phases })· τάση, ρεύμα και συντελεστής ισχύος δίνουν { $expected } W.
finding-detail-voltage-unusual = { $seen } V μεταξύ φάσης και ουδετέρου δεν είναι τάση συνήθους δικτύου.
finding-detail-beyond-rating = Εμφανίζονται { $seen } W· η συσκευή είναι για { $expected } W.
finding-detail-beyond-upstream = Εμφανίζονται { $seen } W· ο ανάντη μετρητής δείχνει μόνο { $expected } W.
finding-detail-counter-and-power = Την τελευταία ημέρα ο μετρητής μέτρησε { $seen } Wh· η καταγεγραμμένη ισχύς δίνει { $expected } Wh.
finding-do-negative-power = Θέστε το κύκλωμα εκτός τάσης και γυρίστε τον μετασχηματιστή ή εναλλάξτε τους δύο αγωγούς του (S1 και S2).
finding-do-no-voltage = Ελέγξτε ασφάλεια, κλέμα και αγωγό της εισόδου τάσης αυτής της φάσης.
finding-do-current-without-voltage = Ελέγξτε ασφάλεια, κλέμα και αγωγό της εισόδου τάσης αυτής της φάσης· η ενέργειά της δεν μετριέται.
finding-do-angles = Βεβαιωθείτε ότι κάθε μετασχηματιστής έντασης είναι στη φάση της οποίας η τάση πηγαίνει στην ίδια είσοδο.
finding-do-power-beyond-ui = Συγκρίνετε τους λόγους μετασχηματισμού στον μετρητή με τις πινακίδες· ελέγξτε μοντέλο και σειρά λέξεων.
finding-do-power-below-ui = Συγκρίνετε τους λόγους μετασχηματισμού στον μετρητή με τις πινακίδες· ελέγξτε μοντέλο και σειρά λέξεων.
finding-do-voltage-unusual = Συγκρίνετε τον λόγο του μετασχηματιστή τάσης στον μετρητή με την πινακίδα του· χωρίς αυτόν είναι 1.
finding-do-beyond-rating = Συγκρίνετε τον λόγο του μετασχηματιστή έντασης στον μετρητή με την πινακίδα του· ελέγξτε την ονομαστική ισχύ.
finding-do-beyond-upstream = Συγκρίνετε τους λόγους και των δύο μετρητών με τις πινακίδες τους· ελέγξτε ποιος είναι πίσω από ποιον.
finding-do-counter-and-power = Συγκρίνετε λόγο, μονάδα και συντελεστή του καταχωρητή ενέργειας με εκείνα της ισχύος.

## What to do about a device that cannot be read

advice-no-answer = Ελέγξτε διεύθυνση Modbus, τροφοδοσία, αγωγούς A και B, ταχύτητα και ισοτιμία.
advice-gateway-unreachable = Ελέγξτε διεύθυνση, θύρα, τροφοδοσία και καλώδιο δικτύου της πύλης.
advice-gateway-off = Ενεργοποιήστε την πύλη στην εγκατάσταση ή παραλείψτε την.
advice-device-exception = Το μοντέλο ή η έκδοσή του ίσως είναι άλλα· ελέγξτε το μοντέλο.
advice-bad-answer = Ίσως δύο συσκευές έχουν αυτή τη διεύθυνση ή λείπουν οι αντιστάσεις τερματισμού της γραμμής.
advice-implausible-value = Ελέγξτε μοντέλο, καταχωρητή και σειρά λέξεων.
advice-configuration-error = Επιλέξτε εκ νέου το μοντέλο.
advice-other = Ελέγξτε τη συσκευή μόνη της.

## Commissioning report

report-commissioning = Έκθεση θέσης σε λειτουργία
report-tested-on = Ημερομηνία ελέγχου
report-printed-on = Ημερομηνία εκτύπωσης
report-author = Από
report-devices = Συσκευές
report-answering = Απαντούν
report-silent = Δεν απαντούν
report-findings = Ευρήματα
report-verdict-good = Όλες οι συσκευές απαντούν και δεν υπάρχει σφάλμα συνδεσμολογίας, στον βαθμό που αυτό μετριέται.
report-verdict-bad = Απομένουν εργασίες.
report-cancelled = Ο έλεγχος διακόπηκε πριν διαβαστούν όλες οι συσκευές.
report-to-do = Τι πρέπει να γίνει
report-to-do-none = Τίποτα.
report-gateway-local = Θύρα RS485 του διακομιστή
report-gateway-board = Πίνακας: { $board }
report-column-address = Διεύθυνση
report-column-device = Συσκευή
report-column-serial = Αριθμός σειράς
report-column-map = Χάρτης
report-column-result = Αποτέλεσμα
report-column-values = Τιμές
report-result-good = Απαντά
report-result-bad = Αποτυχία
report-result-off = Ανενεργή
report-result-not-asked = Δεν ελέγχθηκε
report-round-trip = { $ms } ms
report-unjudged = Πολύ μικρό φορτίο για να κριθούν οι φάσεις
report-no-values = –
report-confidence-vendor-document = Έγγραφο κατασκευαστή
report-confidence-tested-code = Δοκιμασμένο
report-confidence-forum = Αναφορές χρηστών
report-confidence-unverified = Ανεπιβεβαίωτο
report-legend = Πόσο βέβαιος είναι ο χάρτης καταχωρητών ενός μοντέλου
report-legend-vendor-document = από έγγραφο του ίδιου του κατασκευαστή
report-legend-tested-code = από προγράμματα που διαβάζουν αυτό το μοντέλο
report-legend-forum = από χρήστες, χωρίς επαλήθευση
report-legend-unverified = μη δημόσιος: συγκρίνετε κάθε τιμή με την οθόνη της συσκευής
report-signature = Παράδοση
report-signature-installer = Εγκαταστάτης
report-signature-customer = Πελάτης
report-signature-place = Τόπος, ημερομηνία, υπογραφή
report-page = Σελίδα { $page } από { $pages }
report-value-active-energy-import = Ενέργεια
report-value-active-energy-export = Ενέργεια έγχυσης
report-value-gas-volume = Αέριο
report-value-water-volume = Νερό
report-value-active-power = Ισχύς
report-value-voltage = Τάση
report-value-current = Ρεύμα
report-value-power-factor = Συντελεστής ισχύος
report-value-frequency = Συχνότητα
report-value-breaker-state = Διακόπτης ισχύος
report-value-charger-status = Σταθμός
report-value-session-energy = Φόρτιση
report-state-breaker-state-open = ανοικτός
report-state-breaker-state-closed = κλειστός
report-state-breaker-state-tripped = σε πτώση
report-state-charger-status-available = διαθέσιμος
report-state-charger-status-preparing = προετοιμασία
report-state-charger-status-charging = φορτίζει
report-state-charger-status-suspended = σε παύση
report-state-charger-status-finishing = ολοκλήρωση
report-state-charger-status-reserved = δεσμευμένος
report-state-charger-status-unavailable = εκτός λειτουργίας
report-state-charger-status-faulted = βλάβη
