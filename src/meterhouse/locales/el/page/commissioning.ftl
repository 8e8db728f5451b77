# Putting an installation into operation: scan, test, report; word-order trial of generic meters.

nav-commissioning = Θέση σε λειτουργία
about-commissioning = Εύρεση συσκευών, έλεγχος, παράδοση
comm-steps = Βήματα
comm-step-scan = Εύρεση και προσθήκη
comm-step-test = Έλεγχος όλων
comm-step-report = Έκθεση
comm-stop = Διακοπή
comm-scan-title = Τι απαντά στον δίαυλο
comm-scan-hint = Κάθε διεύθυνση Modbus μιας πύλης ερωτάται μία φορά. Η καταγραφή των συσκευών συνεχίζεται κανονικά· μια σιωπηλή διεύθυνση διαρκεί όσο το χρονικό όριο της πύλης, γι’ αυτό επιλέξτε μικρή περιοχή όπου μπορείτε.
comm-gateway = Πύλη
comm-from = Από διεύθυνση
comm-to = Έως διεύθυνση
comm-scan = Σάρωση
comm-scan-progress = Σάρωση
comm-scan-asked =
    { $found ->
        [one] Ερωτήθηκαν { $asked } από { $total }, απαντά μία
       *[other] Ερωτήθηκαν { $asked } από { $total }, απαντούν { $found }
    }
comm-nothing-title = Δεν απαντά τίποτα
comm-nothing-text = Ελέγξτε την τροφοδοσία, τους αγωγούς A και B, την ταχύτητα και την ισοτιμία, και αν οι διευθύνσεις είναι μέσα στην περιοχή.
comm-found-title = Βρέθηκαν
comm-add =
    { $count ->
        [one] Προσθήκη συσκευής
       *[other] Προσθήκη { $count } συσκευών
    }
comm-added =
    { $count ->
        [one] Μία συσκευή προστέθηκε και διαβάζεται.
       *[other] { $count } συσκευές προστέθηκαν και διαβάζονται.
    }
comm-add-refused = Δεν προστέθηκε τίποτα: δείτε τις σημειωμένες συσκευές.
comm-unit = Διεύθυνση { $unit }
comm-choose-unit = Προσθήκη διεύθυνσης { $unit }
comm-model-of = Μοντέλο της διεύθυνσης { $unit }
comm-name-of = Όνομα της διεύθυνσης { $unit }
comm-name = Όνομα (αλλιώς η διεύθυνση)
comm-installed = ήδη εγκατεστημένη
comm-says = δηλώνει «{ $text }»
comm-choose-model = Επιλογή μοντέλου
comm-no-model = Δεν υπάρχει τέτοιο μοντέλο
comm-fitting-models = Όσα ταιριάζουν
comm-all-models = Όλα τα μοντέλα
comm-sure-certain = βέβαιο
comm-sure-likely = πιθανό
comm-sure-possible = ενδεχόμενο
comm-sure-unknown = άγνωστο μοντέλο
comm-test-title = Έλεγχος όλων
comm-test-hint = Κάθε συσκευή διαβάζεται τρεις φορές. Οι μετρήσεις της μαρτυρούν τη συνδεσμολογία: ανεστραμμένοι μετασχηματιστές έντασης, φάσεις που λείπουν ή έχουν εναλλαχθεί, αδύνατοι λόγοι. Όσο μεγαλύτερο το φορτίο, τόσο περισσότερα κρίνονται.
comm-test-which = Τι ελέγχεται
comm-all-gateways = Όλες οι πύλες
comm-test = Έλεγχος
comm-test-again = Νέος έλεγχος
comm-test-progress = Έλεγχος
comm-test-asked = { $asked } από { $total } αναγνώσεις
comm-count-devices = Συσκευές
comm-count-good = Απαντούν
comm-count-bad = Δεν απαντούν
comm-count-findings = Ευρήματα
comm-state-good = εντάξει
comm-state-warn = ύποπτη
comm-state-bad = αποτυχία
comm-state-off = ανενεργή
comm-state-waiting = σε αναμονή
comm-ms = { $ms } ms
comm-unjudged = Πολύ μικρό φορτίο για να κριθούν οι φάσεις.
comm-values =
    { $count ->
        [one] Μία τιμή
       *[other] { $count } τιμές
    }
comm-untested-title = Δεν έχει γίνει ακόμη έλεγχος
comm-untested-text = Η έκθεση δείχνει τον τελευταίο έλεγχο όλων των συσκευών.
comm-report-title = Έκθεση θέσης σε λειτουργία
comm-report-hint = Κάθε πύλη και συσκευή με διεύθυνση, μοντέλο, αριθμό σειράς, αποτέλεσμα ελέγχου και τιμές, τα ευρήματα και τι πρέπει να γίνει· έτοιμη για υπογραφή. Συντάσσεται στη γλώσσα αυτής της σελίδας.
comm-report-of = Έλεγχος της { $time }
comm-report-make = Εκτύπωση PDF
comm-report-download = Λήψη ({ $size } kB)
comm-trial = Δοκιμή σειρών λέξεων
comm-trial-hint = Διαβάζει τον καταχωρητή μία φορά και δείχνει δίπλα δίπλα κάθε τύπο και σειρά λέξεων.
comm-trial-first = Επιλέξτε πρώτα πύλη, διεύθυνση και καταχωρητή.
comm-trial-title = Ποια ανάγνωση είναι του μετρητή;
comm-trial-text = Συγκρίνετε με την οθόνη του μετρητή και επιλέξτε τον ίδιο αριθμό.
comm-trial-reading = Ανάγνωση καταχωρητών…
comm-trial-no-number = κανένας αριθμός
comm-trial-way = { $format }, { $bits } bit{ $order }
comm-trial-pick = Επιλογή
comm-trial-keep = Διατήρηση
comm-trial-take = Επιλογή { $name }
comm-format-unsigned = Χωρίς πρόσημο
comm-format-signed = Με πρόσημο
comm-format-float = Κινητή υποδιαστολή
comm-order-big = πρώτα η υψηλή λέξη
comm-order-little = πρώτα η χαμηλή λέξη
comm-mark-good = εύλογο
comm-mark-possible = ενδεχόμενο
comm-mark-impossible = αδύνατο
