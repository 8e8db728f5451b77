# Users, one's own access, the audit log, settings. The same messages and variables in every language.

## Log-in

login-by-password = Συνδεθείτε με όνομα, συνθηματικό και κωδικό μίας χρήσης.
login-with-password = Με συνθηματικό
login-with-codes = Με PIN και PUK
login-password = Συνθηματικό
login-one-time = Από την εφαρμογή ελέγχου ταυτότητας ή ένας κωδικός ανάκτησης

## In general

access-save = Αποθήκευση
access-saved = Αποθηκεύτηκε.

## Pages that may be opened

page-server_configuration = Ρυθμίσεις διακομιστή
page-about-server_configuration = Ρυθμίσεις, χρήστες και αρχείο πρόσβασης
page-system_configuration = Ρυθμίσεις συστήματος
page-about-system_configuration = Πύλες, συσκευές, ομάδες, τιμολόγια
page-panel_board = Ο πίνακάς μου
page-about-panel_board = Τρέχουσες τιμές, καταστάσεις και εντολές
page-consumptions = Κατανάλωση
page-about-consumptions = Γραφήματα, συγκρίσεις, κόστος
page-green_up = Green'Up
page-about-green_up = Σταθμοί φόρτισης
page-reports = Αναφορές και λήψη δεδομένων
page-about-reports = Αναφορές, αρχεία για υπολογιστικά φύλλα
page-alarms = Συναγερμοί
page-about-alarms = Τι χρειάζεται προσοχή

## Users

users-title = Χρήστες
users-add = Νέος χρήστης
users-edit = Αλλαγή
users-edit-name = Αλλαγή: { $name }
users-codes = Νέοι κωδικοί
users-codes-name = Νέοι κωδικοί για { $name }
users-codes-effect = Οι έως τώρα κωδικοί, όλες οι συνεδρίες και οι έμπιστοι περιηγητές αυτού του χρήστη παύουν να ισχύουν· το συνθηματικό με κωδικούς μίας χρήσης αφαιρείται.
users-name = Όνομα
users-pages = Σελίδες
users-pages-effect = Τι μπορεί να ανοίξει αυτός ο χρήστης. Όποιος ανοίγει τις ρυθμίσεις διακομιστή διαχειρίζεται και τους χρήστες.
users-enabled = Δικαίωμα σύνδεσης
users-enabled-effect = Ανενεργό: οι συνεδρίες τερματίζονται αμέσως, τα διακριτικά δεν ανοίγουν τίποτα. Τίποτα δεν διαγράφεται.
users-disabled = Ανενεργός
users-default-codes = Τυπωμένοι κωδικοί
users-second-factor = Συνθηματικό
users-tokens =
    { $count ->
        [one] Ένα διακριτικό
       *[other] { $count } διακριτικά
    }
users-no-pages = Καμία σελίδα
users-suggest = Πρόταση κωδικών

## My account

account-title = Ο λογαριασμός μου
account-codes = PIN και PUK
account-codes-effect = Οι νέοι κωδικοί τερματίζουν τις άλλες συνεδρίες σας και την εμπιστοσύνη σε όλους τους άλλους περιηγητές.
account-pin-now = Τωρινό PIN
account-password-now = Τωρινό συνθηματικό
account-codes-save = Αλλαγή κωδικών
account-codes-changed = Οι κωδικοί άλλαξαν.
account-password = Συνθηματικό και κωδικοί μίας χρήσης
account-password-effect = Ασφαλέστερο από PIN και PUK, και απαραίτητο όπου ο διακομιστής είναι προσβάσιμος από έξω: ένα συνθηματικό και ένας κωδικός από εφαρμογή ελέγχου ταυτότητας που αλλάζει κάθε 30 δευτερόλεπτα. PIN και PUK δεν ανοίγουν πια τίποτα.
account-password-on =
    { $count ->
        [0] Συνδέεστε με συνθηματικό και κωδικούς μίας χρήσης. Δεν απομένει κωδικός ανάκτησης: ορίστε εκ νέου συνθηματικό.
        [one] Συνδέεστε με συνθηματικό και κωδικούς μίας χρήσης. Απομένει ένας κωδικός ανάκτησης.
       *[other] Συνδέεστε με συνθηματικό και κωδικούς μίας χρήσης. Απομένουν { $count } κωδικοί ανάκτησης.
    }
account-password-set = Νέο συνθηματικό
account-password-use = Χρήση
account-password-new = Νέο συνθηματικό
account-password-new-effect = Τουλάχιστον 10 χαρακτήρες· πολλές λέξεις μαζί απομνημονεύονται εύκολα.
account-password-remove = Αφαίρεση συνθηματικού
account-password-remove-yes = Αφαίρεση
account-password-remove-effect = PIN και PUK ανοίγουν ξανά τις συνεδρίες σας.
account-scan = Σαρώστε με μια εφαρμογή ελέγχου ταυτότητας ή πληκτρολογήστε σε αυτήν το κλειδί.
account-qr = Κώδικας QR του κλειδιού που αναγράφεται παρακάτω
account-one-time = Κωδικός μίας χρήσης
account-one-time-effect = Τα 6 ψηφία που δείχνει τώρα η εφαρμογή
account-recovery = Κωδικοί ανάκτησης
account-recovery-effect = Ο καθένας αντικαθιστά μία φορά έναν κωδικό μίας χρήσης, αν χαθεί η εφαρμογή. Εμφανίζονται μόνο τώρα: φυλάξτε τους σε ασφαλές μέρος.
account-recovery-noted = Τους σημείωσα
account-browsers = Έμπιστοι περιηγητές
account-browsers-effect = Σε αυτούς αρκεί το PIN για σύνδεση.
account-browser-unnamed = Άγνωστος περιηγητής
account-browser-since = από { $time }
account-browser-this = αυτός
account-browser-forget = Αφαίρεση
account-browser-forget-name = Αφαίρεση: { $name }
account-sessions =
    { $count ->
        [0] Είστε συνδεδεμένοι μόνο εδώ.
        [one] Είστε συνδεδεμένοι σε ένα ακόμη σημείο.
       *[other] Είστε συνδεδεμένοι σε { $count } ακόμη σημεία.
    }
account-sessions-end = Τερματισμός

## Access tokens

tokens-title = Διακριτικά πρόσβασης
tokens-effect = Για προγράμματα που διαβάζουν ή αλλάζουν κάτι για εσάς μέσω του API.
tokens-make = Νέο διακριτικό
tokens-make-yes = Δημιουργία
tokens-name = Όνομα
tokens-name-effect = Τι θα το χρησιμοποιεί, για παράδειγμα «Οικιακός αυτοματισμός»
tokens-pages = Τι μπορεί να ανοίξει
tokens-days = Λήγει
tokens-days-count =
    { $count ->
        [one] Μετά από μία ημέρα
       *[other] Μετά από { $count } ημέρες
    }
tokens-no-end = Δεν λήγει
tokens-until = έως { $time }
tokens-expired = έληξε { $time }
tokens-used = τελευταία χρήση { $time }
tokens-never-used = αχρησιμοποίητο
tokens-revoke = Ανάκληση
tokens-revoke-name = Ανάκληση: { $name }
tokens-shown = Το νέο διακριτικό
tokens-shown-effect = Αντιγράψτε το τώρα: εμφανίζεται μόνο αυτή τη φορά. Το πρόγραμμα το στέλνει ως κεφαλίδα με κάθε αίτημα.

## Audit log

audit-title = Ποιος έκανε τι
audit-search = Αναζήτηση ονομάτων, θεμάτων, διευθύνσεων
audit-kind = Είδος
audit-kind-all = Όλα
audit-kind-login = Συνδέσεις
audit-kind-failed = Απορριφθείσες προσπάθειες
audit-kind-users = Χρήστες
audit-kind-own = Προσωπική πρόσβαση
audit-kind-configuration = Αλλαγές
audit-first = Από
audit-last = Έως
audit-time = Ώρα
audit-user = Χρήστης
audit-what = Τι
audit-address = Διεύθυνση
audit-none = Δεν υπάρχει εγγραφή που να ταιριάζει
audit-more = Παλαιότερες
audit-outcome-opened = Σύνδεση
audit-outcome-wrong = Λάθος κωδικοί
audit-outcome-locked_out = Άρνηση κατά το κλείδωμα
audit-outcome-codes_changed = Αλλαγή ιδίων κωδικών
audit-outcome-codes_refused = Απόρριψη κωδικών
audit-outcome-logged_out = Αποσύνδεση
audit-outcome-locked = Κλείδωμα περιηγητή
audit-outcome-wrong_token = Λάθος διακριτικό πρόσβασης
audit-outcome-user_added = Προσθήκη χρήστη
audit-outcome-user_changed = Αλλαγή χρήστη
audit-outcome-user_disabled = Απενεργοποίηση χρήστη
audit-outcome-user_enabled = Ενεργοποίηση χρήστη
audit-outcome-codes_reset = Επαναφορά κωδικών
audit-outcome-token_made = Δημιουργία διακριτικού πρόσβασης
audit-outcome-token_revoked = Ανάκληση διακριτικού πρόσβασης
audit-outcome-second_factor_set = Ορισμός συνθηματικού
audit-outcome-second_factor_removed = Αφαίρεση συνθηματικού
audit-outcome-recovery_code_used = Χρήση κωδικού ανάκτησης
audit-outcome-browser_forgotten = Περιηγητής όχι πια έμπιστος
audit-outcome-sessions_ended = Τερματισμός άλλων συνεδριών
audit-outcome-changed = Αλλαγή

## Settings

nav-settings = Ρυθμίσεις
about-settings = Τοποθεσία, χρήστες, αρχείο πρόσβασης
settings-parts = Μέρη των ρυθμίσεων
settings-part-site = Τοποθεσία
settings-part-users = Χρήστες
settings-part-audit = Αρχείο
settings-discard = Απόρριψη
settings-building = Κτίριο
settings-name = Όνομα τοποθεσίας
settings-name-effect = Εμφανίζεται στην κορυφή κάθε σελίδας, σε αναφορές και μηνύματα.
settings-timezone = Ζώνη ώρας
settings-timezone-effect = Καθορίζει πότε αρχίζουν ημέρες, μήνες και περίοδοι τιμολογίων, απ’ όπου κι αν ανοίγει μια σελίδα.
settings-timezone-change = Από { $before } σε { $after }: ημέρες και μήνες όλου του ιστορικού χωρίζονται εκ νέου, κάτι που μπορεί να διαρκέσει ένα λεπτό. Οι μετρήσεις μένουν ως έχουν· γραφήματα και λογαριασμοί περασμένων περιόδων αλλάζουν λίγο.
settings-language = Γλώσσα
settings-language-effect = Για αναφορές, μηνύματα και όσους δεν έχουν επιλέξει.
settings-recording = Καταγραφή
settings-rate = Διάστημα καταγραφής
settings-rate-effect = Η διάρκεια των καταγραφόμενων διαστημάτων, από το επόμενο και μετά. Τα αποθηκευμένα μένουν ως έχουν.
settings-minutes =
    { $count ->
        [one] Ένα λεπτό
       *[other] { $count } λεπτά
    }
settings-poll = Διάστημα ανάγνωσης
settings-poll-effect = Πόσο συχνά διαβάζεται κάθε συσκευή. Μικρότερο: πιο πρόσφατες τιμές, περισσότερη κίνηση στον δίαυλο· ένας δίαυλος που δεν προλαβαίνει πηγαίνει όσο γρήγορα μπορεί.
settings-units = Νόμισμα, αέριο και αρχεία
settings-currency = Νόμισμα
settings-currency-effect = Για τιμολόγια και λογαριασμούς. Τα ποσά δεν μετατρέπονται.
settings-gas = Θερμογόνος δύναμη αερίου
settings-gas-effect = Μετατρέπει τον όγκο αερίου σε ενέργεια· αναγράφεται στον λογαριασμό αερίου. Ισχύει και για περασμένες περιόδους.
settings-decimal = Υποδιαστολή
settings-decimal-effect = Σε αρχεία CSV
settings-separator = Διαχωριστικό στηλών
settings-separator-effect = Σε αρχεία CSV
settings-bus = Modbus RS485
settings-bus-effect = Για τη θύρα της τοπικής πύλης. Όλες οι συσκευές της γραμμής πρέπει να έχουν τις ίδιες ρυθμίσεις. Η αλλαγή ισχύει αμέσως, ανάμεσα σε δύο αναγνώσεις.
settings-baud = Ρυθμός baud
settings-baud-effect = Bit ανά δευτερόλεπτο· συνήθως 19200.
settings-parity = Ισοτιμία
settings-parity-effect = Η άρτια είναι η τυπική.
settings-parity-E = Άρτια
settings-parity-O = Περιττή
settings-parity-N = Καμία
settings-stop-bits = Bit τερματισμού
settings-stop-bits-effect = Συνήθως 1· χωρίς ισοτιμία ορισμένοι μετρητές θέλουν 2.
settings-timeout = Χρονικό όριο απάντησης
settings-timeout-effect = Μετά από αυτό μια συσκευή θεωρείται σιωπηλή. Αυξήστε το για αργούς μετρητές· οι σιωπηλοί τότε καθυστερούν περισσότερο τους άλλους.
