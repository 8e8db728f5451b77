# Installation: gateways, devices, what they are sorted by, spreadsheets and changes.

nav-installation = Εγκατάσταση
about-installation = Πύλες, συσκευές, ομάδες, υπολογιστικά φύλλα

## Frame

inst-parts = Μέρη της εγκατάστασης
inst-part-devices = Πύλες και συσκευές
inst-part-groups = Φορτία, ομάδες, πίνακες
inst-part-sheet = Αρχείο
inst-part-changes = Αλλαγές
inst-back = Πίσω στη λίστα
inst-all = Όλα
inst-none = Κανένα
inst-yes = Ναι
inst-no = Όχι
inst-choose = Επιλογή
inst-clear = Καθαρισμός
inst-more = Άλλα
inst-and-more =
    { $count ->
        [one] και άλλο ένα
       *[other] και άλλα { $count }
    }
inst-nothing-found = Δεν βρέθηκε τίποτα
inst-name = Όνομα
inst-panel-board = Πίνακας
inst-panel-boards = Πίνακες
inst-description = Περιγραφή ή θέση
inst-enabled = Ενεργό

## Tree

inst-tree = Πύλες και συσκευές
inst-tree-count =
    { $devices ->
        [0] Καμία συσκευή ακόμη
        [one] Μία συσκευή
       *[other] { $devices } συσκευές
    }
inst-tree-found = { $found } από { $devices } συσκευές
inst-tree-devices-of = Συσκευές πίσω από { $name }
inst-search = Όνομα, μοντέλο, διεύθυνση
inst-filter = Φίλτρο
inst-filter-state = Κατάσταση
inst-state-all = Όλες
inst-state-on = Απαντά
inst-state-communication_error = Δεν απαντά
inst-state-waiting = Σε αναμονή
inst-state-off = Ανενεργή
inst-board-none = Σε κανέναν πίνακα
inst-local-short = Θύρα RS485 αυτού του μηχανήματος
inst-add-gateway = Νέα πύλη
inst-add-device = Νέα συσκευή
inst-add-device-to = Νέα συσκευή πίσω από { $name }

## First steps

inst-start-title = Κενή εγκατάσταση
inst-start-text = Πέντε βήματα, με τη σειρά της καλωδίωσης. Όλα μπορούν να αλλάξουν αργότερα και τίποτα δεν μετριέται δύο φορές.
inst-next-title = Επιλέξτε πύλη ή συσκευή
inst-next-text = Ή συνεχίστε με ό,τι εκκρεμεί.
inst-step-done = Έγινε
inst-step-open = Εκκρεμεί
inst-step-boards = Πίνακες
inst-step-boards-text = Οι ηλεκτρικοί πίνακες του κτιρίου, ώστε να ξέρουν όλοι πού βρίσκεται ένας μετρητής. Ιδανικά με μία πύλη ο καθένας.
inst-step-gateways = Πύλες
inst-step-gateways-text = Ό,τι έχει διεύθυνση IP: μετατροπείς RS485/IP, μετρητές με θύρα δικτύου, άλλοι διακομιστές Meterhouse. Η θύρα RS485 αυτού του μηχανήματος υπάρχει ήδη ως «Local».
inst-step-devices = Συσκευές
inst-step-devices-text = Μετρητές, μετρητές παλμών, διακόπτες ισχύος, μονάδες και σταθμοί φόρτισης, ένα ένα ή όλα μαζί από υπολογιστικό φύλλο.
inst-step-groups = Φορτία και ομάδες
inst-step-groups-text = Για τι χρησιμοποιείται η ενέργεια και ποιοι μετρητές ανήκουν μαζί.
inst-step-check = Έλεγχος
inst-step-check-text = Κάθε συσκευή απαντά ή λέει ακριβώς γιατί όχι.
inst-step-check-silent =
    { $count ->
        [one] Μία συσκευή δεν απαντά:
       *[other] { $count } συσκευές δεν απαντούν, οι πρώτες από αυτές:
    }

## Forms

inst-save = Αποθήκευση
inst-saved = Αποθηκεύτηκε
inst-unsaved = Μη αποθηκευμένες αλλαγές
inst-not-saved = Δεν αποθηκεύτηκε: δείτε τα σημειωμένα πεδία
inst-discard = Απόρριψη
inst-duplicate = Αντίγραφο
inst-erase = Διαγραφή
inst-erase-title = Να διαγραφεί «{ $name }»;
inst-leave-title = Έξοδος χωρίς αποθήκευση;
inst-leave-text = Υπάρχουν εδώ αλλαγές που δεν αποθηκεύτηκαν.
inst-leave-discard = Απόρριψη
inst-leave-stay = Παραμονή
inst-leave-save = Αποθήκευση
inst-answered = τελευταία απάντηση { $time }
inst-gone-text = Μπορεί να διαγράφηκε στο μεταξύ. Επιλέξτε άλλη.
inst-conflict-title = Κάποιος άλλος το άλλαξε στο μεταξύ
inst-conflict-text = Τίποτα δικό σας ή δικό του δεν χάνεται. Όπου αλλάξατε και οι δύο το ίδιο πεδίο, ορίστε ποια εγγραφή μένει· μετά αποθηκεύστε ξανά.
inst-conflict-field = Πεδίο
inst-conflict-theirs = Του άλλου
inst-conflict-mine = Δική σας
inst-conflict-keep = Διατήρηση
inst-conflict-choice = Διατήρηση για { $field }
inst-conflict-take = Όλα του άλλου
inst-conflict-go-on = Συνέχεια έτσι

## Gateways

inst-gateway = Πύλη
inst-gateway-new = Νέα πύλη
inst-gateway-gone = Δεν υπάρχει τέτοια πύλη
inst-gateway-where = Πού βρίσκεται
inst-gateway-what = Τι είναι
inst-gateway-local-hint = Η θύρα RS485 αυτού του μηχανήματος. Η διεύθυνσή της είναι σταθερή και δεν διαγράφεται· απενεργοποιήστε την αν δεν έχει συνδεθεί συσκευή. Ταχύτητα και ισοτιμία είναι στις ρυθμίσεις.
inst-gateway-kind = Είδος
inst-gateway-kind-local = Θύρα RS485
inst-gateway-kind-modbus_tcp = Μετατροπέας ή μετρητής IP
inst-gateway-kind-modbus_tcp-help = Μετατροπέας RS485/IP με έναν δίαυλο μετρητών πίσω του ή μετρητής με δική του θύρα δικτύου.
inst-gateway-kind-server = Άλλος διακομιστής
inst-gateway-kind-server-help = Άλλο Meterhouse ή συμβατός διακομιστής: οι συσκευές, τα φορτία και οι ομάδες του διαβάζονται με τα Remote ID τους.
inst-gateway-address = Διεύθυνση
inst-gateway-address-help = IPv4, IPv6 ή όνομα υπολογιστή, για παράδειγμα 192.168.1.20
inst-gateway-port = Θύρα
inst-gateway-port-help = 502, εκτός αν ο μετατροπέας ορίζει άλλη. Η ίδια διεύθυνση μπορεί να ξαναχρησιμοποιηθεί με άλλη θύρα.
inst-gateway-name-help = Μοναδικό. Αν μείνει κενό, λαμβάνεται η διεύθυνση. Παράδειγμα: «Μετατροπέας ισογείου»
inst-gateway-board-help = Ο πίνακας στον οποίο είναι τοποθετημένη, το πολύ ένας.
inst-gateway-description-help = Ό,τι βοηθά να βρεθεί: «πίσω από την υποδοχή, DB-0, επάνω σειρά»
inst-gateway-eq = Συσκευή ποιότητας ισχύος
inst-gateway-eq-help = Οι τάσεις της αξιολογούνται κάθε εβδομάδα κατά EN 50160. Προσφέρονται μόνο συσκευές που μετρούν παραμόρφωση.
inst-gateway-advanced = Σύνδεση και χρόνοι
inst-gateway-framing = Πλαισίωση
inst-gateway-framing-help = Σειριακοί διακομιστές που περνούν τον δίαυλο αυτούσιο θέλουν πλαίσια RTU· σχεδόν όλοι οι μετατροπείς μιλούν Modbus TCP.
inst-gateway-framing-rtu = Πλαίσια RTU μέσω TCP
inst-gateway-timeout = Χρονικό όριο απάντησης
inst-gateway-timeout-help = Πόσο μπορεί να διαρκέσει μία απάντηση. Περισσότερο για αργούς διαύλους και ραδιοζεύξεις.
inst-gateway-delay = Παύση
inst-gateway-delay-help = Ανάμεσα σε δύο αιτήματα, για συσκευές που θέλουν ανάσα.
inst-gateway-in-flight = Ταυτόχρονα αιτήματα
inst-gateway-in-flight-help = 1, εκτός αν ο κατασκευαστής δηλώνει ότι αντέχει περισσότερα.
inst-gateway-off =
    { $count ->
        [0] Δεν διαβάζεται.
        [one] Ούτε η συσκευή της διαβάζεται.
       *[other] Ούτε οι { $count } συσκευές της διαβάζονται.
    }
inst-erase-gateway-text = Η πύλη ξεχνιέται. Δεν υπάρχει τίποτα πίσω της, άρα κανένα ιστορικό δεν θίγεται.
inst-erase-gateway-devices =
    { $count ->
        [one] Μια πύλη διαγράφεται μόνο όταν δεν υπάρχει τίποτα πίσω της. Διαγράψτε πρώτα αυτή τη συσκευή ή μεταφέρετέ την σε άλλη πύλη:
       *[other] Μια πύλη διαγράφεται μόνο όταν δεν υπάρχει τίποτα πίσω της. Διαγράψτε πρώτα αυτές τις { $count } συσκευές ή μεταφέρετέ τις σε άλλη πύλη:
    }

## Devices

inst-device = Συσκευή
inst-device-new = Νέα συσκευή
inst-device-gone = Δεν υπάρχει τέτοια συσκευή
inst-device-facts = Remote ID { $number } · διεύθυνση { $address }
inst-device-off = Δεν διαβάζεται ούτε εμφανίζεται· το ιστορικό της μένει.
inst-device-what = Τι είναι
inst-device-where = Πού βρίσκεται
inst-device-gateway-help = Η πύλη στον δίαυλο της οποίας είναι συνδεδεμένη.
inst-device-name-title = Όνομα και χρήση
inst-device-name-help = Μοναδικό σε όλη την εγκατάσταση. Αν μείνει κενό, λαμβάνεται η διεύθυνση. Παράδειγμα: «Φωτισμός 2ου ορόφου»
inst-device-groups-help = Μετρητές που ανήκουν μαζί, το πολύ { $most } ομάδες. Παράδειγμα: «Δωμάτια»
inst-device-options = Τι χρειάζεται αυτό το μοντέλο
inst-device-labels = Ονόματα εισόδων και εξόδων
inst-device-advanced = Σύνολα, ειδοποιήσεις, αριθμός σειράς
inst-family = Οικογένεια
inst-family-all = Όλες οι οικογένειες
inst-family-help = Περιορίζει τα μοντέλα.
inst-family-bt-din = Μετρητές BT DIN
inst-family-ems-bt-din = Μονάδες EMS BT DIN
inst-family-megatiker = Διακόπτες MEGATIKER
inst-family-megabreak = Διακόπτες MEGABREAK
inst-family-gas-counter = Μετρητές αερίου
inst-family-water-counter = Μετρητές νερού
inst-family-generic = Άλλες συσκευές
inst-family-rs485-supervision = Μονάδες επιτήρησης (RS485)
inst-family-greenup-new = Σταθμοί Green’Up, νέα σειρά
inst-family-greenup-old = Σταθμοί Green’Up, παλαιά σειρά
inst-family-third-party-meter = Μετρητές άλλων κατασκευαστών
inst-family-third-party-charger = Σταθμοί φόρτισης άλλων κατασκευαστών
inst-family-server = Από άλλον διακομιστή
inst-model = Μοντέλο
inst-model-help = Αναζήτηση με όνομα, κατασκευαστή ή αριθμό καταλόγου: «F4N400», «PM5000», «5 590 44»
inst-model-placeholder = Όνομα, κατασκευαστής ή αριθμός
inst-model-notes = Για αυτόν τον χάρτη καταχωρητών
inst-catalogue-numbers = Αριθμοί καταλόγου: { $numbers }
inst-capabilities = Τι μπορεί να κάνει
inst-capability-measure = Μετρά
inst-capability-statistics = Καταμετρά ενέργεια
inst-capability-thd = THD
inst-capability-harmonics = Αρμονικές
inst-capability-state = Κατάσταση
inst-capability-command = Εντολές
inst-capability-breaker_state = Κατάσταση διακόπτη
inst-capability-charging_station = Σταθμός φόρτισης
inst-capability-pulse_inputs = Είσοδοι παλμών
inst-capability-inputs_outputs = Είσοδοι και έξοδοι
inst-capability-links = Συνδέσεις
inst-confidence-vendor-document = Έγγραφο κατασκευαστή
inst-confidence-vendor-document-text = Οι καταχωρητές προέρχονται από έγγραφο του κατασκευαστή.
inst-confidence-tested-code = Δοκιμασμένο στην πράξη
inst-confidence-tested-code-text = Οι καταχωρητές προέρχονται από λογισμικό που διαβάζει αυτό το μοντέλο στο πεδίο.
inst-confidence-forum = Από φόρουμ
inst-confidence-forum-text = Οι καταχωρητές προέρχονται από φόρουμ. Συγκρίνετε τον έλεγχο με την οθόνη πριν βασιστείτε σε αυτούς.
inst-confidence-unverified = Ανεπιβεβαίωτος χάρτης
inst-confidence-unverified-text = Δεν είναι γνωστός δημόσιος χάρτης καταχωρητών για αυτό το μοντέλο. Αυτός εδώ είναι προσωρινός: μια πραγματική συσκευή μπορεί να μην απαντήσει ή να απαντήσει κάτι άλλο. Συμπληρώστε τον με το έγγραφο του κατασκευαστή και συγκρίνετε κάθε τιμή με την οθόνη.
inst-unit = Διεύθυνση Modbus
inst-unit-help = 1 έως 247, όπως έχει οριστεί στη συσκευή· κάθε συσκευή ενός διαύλου θέλει δική της.
inst-unit-concentrator = Διεύθυνση του συγκεντρωτή
inst-unit-concentrator-help = Ο συγκεντρωτής παλμών στον οποίο είναι συνδεδεμένος ο μετρητής.
inst-take-free = { $number }, ελεύθερη
inst-position = Είσοδος
inst-position-help = Η είσοδος του συγκεντρωτή όπου βρίσκεται η έξοδος παλμών. Κάθε μετρητής έχει τη δική του.
inst-side = Πλευρά
inst-side-number = Πλευρά { $number }
inst-side-of = Άλλη πλευρά του { $name }
inst-side-help = Και οι δύο πλευρές έχουν την ίδια διεύθυνση.
inst-side-hint = Μοντέλο, διεύθυνση και πύλη είναι της πρώτης πλευράς. Διαφέρουν μόνο αυτά τα δύο:
inst-other-side-title = Αυτός ο σταθμός έχει και άλλη πλευρά
inst-other-side-text = Δεν έχει εγκατασταθεί ακόμη. Ζητούνται μόνο το όνομα και η φάση της.
inst-other-side-add = Νέα πλευρά { $number }
inst-interface-hint = Πίσω από διεπαφή η διεύθυνση έχει δύο μέρη: η μονάδα 2 πίσω από τη διεπαφή 1 γράφεται 2-1. Χωρίς διεπαφή αφήστε το πεδίο κενό.
inst-virtual-hint = Η διεύθυνση Modbus είναι πάντα 247. Το Remote ID το δείχνει ο άλλος διακομιστής: 1XXXX για συσκευή, 2YYYY για φορτίο, 3ZZZZ για ομάδα μέτρησης, 29999 για όλα τα ηλεκτρικά φορτία.
inst-load-type = Είδος φορτίου
inst-load-type-help = Για τι χρησιμοποιείται η ενέργεια. Χωρίς είδος λογίζεται στα «Λοιπά».
inst-load-type-own = Αέριο και νερό ταξινομούνται από το μοντέλο.
inst-load-type-by-model = Από το μοντέλο
inst-upstream = Ανάντη μετρητής
inst-upstream-help = Ο μετρητής που μετρά και αυτόν. Έτσι δεν υπολογίζεται δύο φορές σε κανένα σύνολο και φαίνεται ό,τι μένει αμέτρητο.
inst-supply = Τροφοδοσία
inst-supply-upstream = Ανάντη
inst-supply-downstream = Κατάντη
inst-supply-help = Η φορά του ρεύματος στον Μ/Σ έντασης ή στο πηνίο Rogowski. Με «Κατάντη» απορρόφηση και έγχυση αλλάζουν θέση.
inst-supply-breaker-help = Ανάντη: ο διακόπτης τροφοδοτείται από πάνω. Κατάντη: από κάτω.
inst-exclude-totals = Εκτός συνόλων
inst-exclude-totals-help = Όταν ένας γενικός μετρητής μετρά ήδη την ίδια ενέργεια. Η συσκευή εμφανίζεται τότε μόνο στην ανάλυση.
inst-exclude-alerts = Χωρίς ειδοποιήσεις
inst-exclude-alerts-help = Τα συμβάντα αυτής της συσκευής δεν στέλνουν μηνύματα.
inst-serial = Αριθμός σειράς
inst-serial-help = Όπως αναγράφεται στον μετρητή· δείχνει ποιος αντικαταστάθηκε.
inst-max-power = Μέγιστη εύλογη ισχύς
inst-max-power-help = Ό,τι θα απαιτούσε μεγαλύτερη ισχύ θεωρείται σφάλμα ανάγνωσης. Κενό: όσο επιτρέπουν το μοντέλο και ο Μ/Σ έντασης.
inst-erase-device-text = Δεν διαβάζεται πια. Ό,τι κατέγραψε μένει και το ID { $id } δεν δίνεται ποτέ σε άλλη συσκευή.
inst-erase-device-below = Αυτοί οι μετρητές χάνουν τον ανάντη μετρητή τους: { $devices }
inst-option-concentrator = Συγκεντρωτής
inst-option-concentrator-help = Το μοντέλο του, για παράδειγμα F80BI. Πρέπει να ρυθμιστεί στο είδος παλμών του μετρητή.
inst-option-pulse_weight = Βάρος παλμού
inst-option-pulse_weight-help = Τι αντιστοιχεί σε έναν παλμό, όπως αναγράφεται στον μετρητή. 1 όταν ο ίδιος ο συγκεντρωτής μετρά σε αυτή τη μονάδα.
inst-option-interface = Διεύθυνση διεπαφής
inst-option-interface-help = Της διεπαφής EMS πίσω από την οποία είναι η μονάδα. Κενό: είναι απευθείας στον δίαυλο.
inst-option-remote_id = Remote ID
inst-option-remote_id-help = Όπως το δείχνει ο άλλος διακομιστής. Παράδειγμα: 10012
inst-option-phase = Φάση
inst-option-phase-help = Η φάση της εγκατάστασης στην οποία συνδέεται ένας μονοφασικός σταθμός.
inst-option-rated_current_a = Ονομαστικό ρεύμα
inst-option-rated_current_a-help = Το μέγιστο που αντέχουν ο σταθμός και η τροφοδοσία του.
inst-option-function = Συνάρτηση ανάγνωσης
inst-option-function-help = Όπως τη δίνει το έγγραφο του κατασκευαστή.
inst-option-register = Καταχωρητής
inst-option-register-help = Της απορροφώμενης ενεργού ενέργειας, σε δεκαεξαδικό. Παράδειγμα: 0048
inst-option-words = Λέξεις
inst-option-words-help = Πόσους καταχωρητές πιάνει η τιμή.
inst-option-factor = Συντελεστής
inst-option-factor-help = Ο ακατέργαστος αριθμός επί αυτόν δίνει την τιμή. Παράδειγμα: 0.01
inst-option-unit = Μονάδα
inst-option-unit-help = Της τιμής μετά τον συντελεστή.
inst-option-number_format = Μορφή αριθμού
inst-option-word_order = Σειρά λέξεων
inst-option-word_order-help = Ποια λέξη ενός μεγάλου αριθμού έρχεται πρώτη. Ο έλεγχος δείχνει αμέσως ποια είναι σωστή.
inst-option-export_register = Καταχωρητής έγχυσης
inst-option-export_register-help = Σε δεκαεξαδικό· μόνο για μετρητές διπλής κατεύθυνσης.
inst-option-ct_ratio = Λόγος Μ/Σ έντασης
inst-option-ct_ratio-help = Πρωτεύον προς δευτερεύον ρεύμα, όπως ορίστηκε στον μετρητή. Παράδειγμα: 250/5 είναι 50
inst-option-vt_ratio = Λόγος Μ/Σ τάσης
inst-option-vt_ratio-help = Πρωτεύουσα προς δευτερεύουσα τάση, όπως ορίστηκε στον μετρητή· 1 χωρίς μετασχηματιστές τάσης.
inst-option-ct_multiplier = Συντελεστής Μ/Σ έντασης
inst-option-ct_multiplier-help = Μόνο όταν ο μετρητής δίνει τιμές δευτερεύοντος· συγκρίνετε με την οθόνη του.
inst-option-controller_base = Ελεγκτής
inst-option-controller_base-help = 1000 επί τον αριθμό του ελεγκτή φόρτισης.
inst-choice-function-3 = 3 (holding registers)
inst-choice-function-4 = 4 (input registers)
inst-choice-words-1 = 1 λέξη (16 bit)
inst-choice-words-2 = 2 λέξεις (32 bit)
inst-choice-words-4 = 4 λέξεις (64 bit)
inst-choice-number_format-unsigned = Ακέραιος
inst-choice-number_format-signed = Ακέραιος με πρόσημο
inst-choice-number_format-float = Κινητή υποδιαστολή
inst-choice-word_order-big = Πρώτα η υψηλή λέξη (ABCD)
inst-choice-word_order-little = Πρώτα η χαμηλή λέξη (CDAB)
inst-choice-word_order-swap = Εναλλαγή λέξεων (CDAB)

## Test

inst-test = Έλεγχος
inst-test-title = Έλεγχος
inst-test-again = Ξανά
inst-test-running = Ερώτηση…
inst-test-good = Απαντά
inst-test-asked = Ερωτήθηκε: { $device }
inst-test-round-trip = Χρόνος απόκρισης { $ms } ms
inst-test-do = Τι να κάνετε:
inst-test-values = Τιμές
inst-test-no-values = Απαντά, αλλά αυτό το μοντέλο δεν έχει τιμές.
inst-advice-gateway-unreachable = Ελέγξτε το καλώδιο δικτύου και την τροφοδοσία της πύλης, μετά τη διεύθυνση και τη θύρα της.
inst-advice-gateway-unreachable-refused = Η διεύθυνση είναι σωστή, η θύρα όχι, ή η πύλη δεν εξυπηρετεί άλλον πελάτη. Βρείτε τη θύρα στις ρυθμίσεις της (συνήθως 502) και κλείστε άλλα προγράμματα που τη χρησιμοποιούν.
inst-advice-gateway-unreachable-timed-out = Είναι ενεργή και ανάβει η λυχνία δικτύου; Είναι σε αυτό το δίκτυο, με σωστή διεύθυνση; Τυχόν τείχος προστασίας ανάμεσα πρέπει να επιτρέπει τη θύρα 502.
inst-advice-gateway-unreachable-unreachable = Δεν υπάρχει δρόμος προς αυτό το δίκτυο. Ελέγξτε διεύθυνση, μάσκα υποδικτύου και δρομολογητή αυτού του διακομιστή.
inst-advice-gateway-unreachable-name-not-resolved = Αυτό το όνομα δεν είναι γνωστό εδώ. Δώστε τη διεύθυνση IP ή διορθώστε τον διακομιστή ονομάτων αυτού του μηχανήματος.
inst-advice-gateway-unreachable-port-busy = Άλλο πρόγραμμα κρατά τη σειριακή θύρα. Τερματίστε το.
inst-advice-gateway-unreachable-no-such-port = Είναι συνδεδεμένος ο προσαρμογέας RS485; Το όνομά του είναι στις ρυθμίσεις του διακομιστή.
inst-advice-gateway-unreachable-no-path = Ο μετατροπέας δεν γνωρίζει αυτή τη διεύθυνση. Ελέγξτε τη δρομολόγησή του ή τη ρύθμιση για τις διευθύνσεις slave.
inst-advice-gateway-unreachable-bad-header = Σε αυτή τη θύρα απαντά κάτι άλλο. Ελέγξτε τη θύρα· ένας σειριακός διακομιστής που περνά τα πλαίσια αυτούσια θέλει «Πλαίσια RTU μέσω TCP».
inst-advice-gateway-without-devices = Προσθέστε την πρώτη συσκευή και ελέγξτε ξανά: μόνο συσκευές μπορούν να απαντήσουν.
inst-advice-no-answer = Έχει η συσκευή τροφοδοσία και αυτή τη διεύθυνση; Ελέγξτε αν είναι ανεστραμμένα τα A και B του διαύλου, τον τερματισμό, και αν ταχύτητα και ισοτιμία είναι ίδιες σε όλες τις συσκευές του διαύλου.
inst-advice-device-exception = Η συσκευή υπάρχει αλλά δεν γνωρίζει αυτόν τον καταχωρητή. Είναι σωστό το μοντέλο; Σε γενικούς μετρητές ελέγξτε καταχωρητή και συνάρτηση ανάγνωσης.
inst-advice-device-exception-2 = Η συσκευή υπάρχει αλλά δεν έχει αυτόν τον καταχωρητή. Είναι σωστό το μοντέλο; Σε γενικούς μετρητές ελέγξτε καταχωρητή, αριθμό λέξεων και συνάρτηση ανάγνωσης.
inst-advice-device-exception-1 = Η συσκευή υπάρχει αλλά δεν γνωρίζει αυτή τη συνάρτηση ανάγνωσης. Δοκιμάστε την άλλη, 3 ή 4.
inst-advice-bad-answer = Δύο συσκευές με την ίδια διεύθυνση, τερματισμός που λείπει ή παρεμβολές στον δίαυλο: αποσυνδέστε τις συσκευές μία μία.
inst-advice-configuration-error = Επιλέξτε ξανά το μοντέλο και αποθηκεύστε.
inst-advice-other = Ελέγξτε ξανά σε λίγο. Αν επιμένει, η σελίδα «Συλλογή» δείχνει τι συμβαίνει στον δίαυλο.

## Loads, groups, boards

inst-groups-load-type = Είδη φορτίου
inst-groups-load-type-add = Νέο είδος
inst-groups-load-type-text = Για τι χρησιμοποιείται η ενέργεια. Τα έξι προκαθορισμένα μπορούν να αποσυρθούν· προστίθενται έως 8 δικά σας. Ό,τι δεν έχει είδος λογίζεται στα «Λοιπά».
inst-groups-load-type-example = Παράδειγμα: «Κουζίνα», «Αίθουσα διακομιστών»
inst-groups-full = Χρησιμοποιούνται και τα { $most } δικά σας.
inst-groups-measure-group = Ομάδες μέτρησης
inst-groups-measure-group-add = Νέα ομάδα
inst-groups-measure-group-text = Μετρητές που αθροίζονται ή συγκρίνονται: ένας όροφος, ένας μισθωτής, μια διεργασία. Μια συσκευή μπορεί να είναι σε έως 5 ομάδες.
inst-groups-measure-group-example = Παράδειγμα: «Δωμάτια», «Μισθωτής 3»
inst-groups-panel-board = Πίνακες
inst-groups-panel-board-add = Νέος πίνακας
inst-groups-panel-board-text = Οι ηλεκτρικοί πίνακες όπου είναι τοποθετημένες οι πύλες. Μια πύλη ανήκει το πολύ σε έναν πίνακα· ιδανικά μία πύλη ανά πίνακα.
inst-groups-panel-board-example = Παράδειγμα: «Γενικός πίνακας χαμηλής τάσης», «Υποπίνακας 2ου ορόφου»
inst-groups-none = Κανένα ακόμη.
inst-groups-field-name = Όνομα
inst-groups-field-description = Περιγραφή
inst-groups-field-enabled = Διαθέσιμο
inst-groups-field-color = Χρώμα
inst-remote-id = Remote ID { $number }
inst-count-devices =
    { $count ->
        [0] καμία συσκευή
        [one] μία συσκευή
       *[other] { $count } συσκευές
    }
inst-count-gateways =
    { $count ->
        [0] καμία πύλη
        [one] μία πύλη
       *[other] { $count } πύλες
    }
inst-predefined = προκαθορισμένο
inst-predefined-help = Προκαθορισμένο: το όνομα μεταφράζεται και μένει ως έχει.
inst-disabled = Αποσυρμένο
inst-disable = Απόσυρση
inst-enable = Επαναφορά
inst-offered = Διαθέσιμο
inst-offered-help = Αποσυρμένο: διατηρείται και σημειώνεται, αλλά δεν προσφέρεται ούτε εμφανίζεται στις προβολές.
inst-edit-one = Αλλαγή: { $name }
inst-more-one = Περισσότερα για { $name }
inst-members =
    { $count ->
        [0] Δεν ανήκει ακόμη τίποτα
        [one] Ανήκει ένα
       *[other] Ανήκουν { $count }
    }
inst-members-search = Αναζήτηση
inst-changed-meanwhile = μόλις το άλλαξε κάποιος άλλος· ανοίξτε το ξανά
inst-colour = Χρώμα στα γραφήματα
inst-colour-number = Χρώμα { $number }
inst-colour-other = Άλλο
inst-erase-group-unused = Δεν ανήκει τίποτα σε αυτό· τίποτε άλλο δεν αλλάζει.
inst-erase-load-type-users =
    { $count ->
        [one] Αυτή η συσκευή λογίζεται έκτοτε στα «Λοιπά»:
       *[other] Αυτές οι { $count } συσκευές λογίζονται έκτοτε στα «Λοιπά»:
    }
inst-erase-measure-group-users =
    { $count ->
        [one] Αυτή η συσκευή φεύγει από την ομάδα· κατά τα άλλα μένει ως έχει:
       *[other] Αυτές οι { $count } συσκευές φεύγουν από την ομάδα· κατά τα άλλα μένουν ως έχουν:
    }
inst-erase-panel-board-users =
    { $count ->
        [one] Αυτή η πύλη δεν ανήκει έκτοτε σε πίνακα:
       *[other] Αυτές οι { $count } πύλες δεν ανήκουν έκτοτε σε πίνακα:
    }
inst-erase-group-instead = Για να το κρατήσετε για αργότερα, αποσύρετέ το.

## Changes

inst-changes-of = Αλλαγές σε
inst-changes-all = Όλες οι αλλαγές
inst-changes-one = Μόνο { $name }
inst-changes-none = Καμία αλλαγή ακόμη
inst-changes-none-text = Ό,τι προστίθεται, αλλάζει ή διαγράφεται εδώ σημειώνεται με τον συντάκτη του και μπορεί να αναιρεθεί.
inst-older = Παλαιότερες
inst-author-system = Διακομιστής
inst-origin-upload = από υπολογιστικό φύλλο
inst-origin-replacement = αντικατάσταση μετρητή
inst-origin-undo = αναίρεση
inst-undone = αναιρέθηκε
inst-undo = Αναίρεση
inst-undo-title = Να αναιρεθεί η αλλαγή;
inst-undo-text =
    { $count ->
        [one] Γίνεται όπως ήταν πριν. Η ίδια η αλλαγή μένει σε αυτή τη λίστα.
       *[other] Και τα { $count } αντικείμενα γίνονται όπως ήταν πριν. Η ίδια η αλλαγή μένει σε αυτή τη λίστα.
    }
inst-action-added = Προσθήκη
inst-action-changed = Αλλαγή
inst-action-removed = Διαγραφή
inst-kind-device = συσκευή
inst-kind-gateway = πύλη
inst-kind-load-type = είδος φορτίου
inst-kind-measure-group = ομάδα μέτρησης
inst-kind-panel-board = πίνακας
inst-kind-site = τοποθεσία
inst-kinds-device = Συσκευές
inst-kinds-gateway = Πύλες
inst-kinds-load-type = Είδη φορτίου
inst-kinds-measure-group = Ομάδες μέτρησης
inst-kinds-panel-board = Πίνακες
inst-kinds-site = Τοποθεσία
inst-fields =
    { $count ->
        [one] Ένα πεδίο
       *[other] { $count } πεδία
    }
inst-before = πριν
inst-after = τώρα

## Replacing a meter

inst-replace = Αλλαγή μετρητή
inst-replace-title = Αντικατάσταση μετρητή «{ $name }»
inst-replace-text = Το ιστορικό συνεχίζεται με το ίδιο ID. Τίποτα δεν μετριέται ανάμεσα στην τελευταία ένδειξη του παλιού μετρητή και την πρώτη του νέου.
inst-replace-serial = Αριθμός σειράς του νέου μετρητή
inst-replace-end = Τελική ένδειξη του παλιού μετρητή
inst-replace-end-help = Όπως στην οθόνη του. Κενό: η τελευταία του ανάγνωση εδώ.
inst-replace-start = Αρχική ένδειξη του νέου μετρητή
inst-replace-start-help = Όπως στην οθόνη του, συνήθως κοντά στο 0. Κενό: μετρά από την πρώτη του ανάγνωση εδώ.

## Spreadsheet

inst-sheet-download = Λήψη
inst-sheet-download-text = Ολόκληρη η εγκατάσταση: πίνακες, είδη φορτίου, ομάδες μέτρησης, πύλες και συσκευές. Και καλό πρότυπο για μια νέα.
inst-sheet-csv = CSV (ZIP)
inst-sheet-upload = Φόρτωση
inst-sheet-upload-text = Το αρχείο δοκιμάζεται πρώτα: τίποτα δεν αλλάζει μέχρι να το εφαρμόσετε, και εφαρμόζεται ολόκληρο ή καθόλου.
inst-sheet-choose = Επιλογή αρχείου
inst-sheet-choose-hint = ή αφήστε το εδώ: XLSX, ZIP με αρχεία CSV ή ένα αρχείο CSV
inst-sheet-matching = Αντιστοίχιση γραμμών
inst-sheet-matching-id = Με το ID
inst-sheet-matching-name = Με το όνομα
inst-sheet-matching-help = Με ID για αρχείο αυτού του διακομιστή, με όνομα για αρχείο από αλλού. Γραμμές χωρίς αντιστοίχιση προστίθενται.
inst-sheet-missing = Ό,τι δεν είναι στο αρχείο
inst-sheet-missing-keep = Μένει
inst-sheet-missing-delete = Διαγράφεται
inst-sheet-missing-help = Μόνο στα φύλλα που έχει το αρχείο. Το ιστορικό διαγραμμένων συσκευών μένει.
inst-sheet-sheet = Αυτό το αρχείο CSV περιέχει
inst-sheet-sheet-help = Ένα αρχείο CSV είναι ένα φύλλο.
inst-sheet-panel_boards = Πίνακες
inst-sheet-load_types = Είδη φορτίου
inst-sheet-measure_groups = Ομάδες μέτρησης
inst-sheet-gateways = Πύλες
inst-sheet-devices = Συσκευές
inst-sheet-trial = Δοκιμή
inst-sheet-applied = Φόρτωση
inst-sheet-reading = Ανάγνωση αρχείου…
inst-sheet-tried-again = Η εγκατάσταση άλλαξε μετά τη δοκιμή. Δεν εφαρμόστηκε τίποτα· αυτή είναι νέα δοκιμή.
inst-sheet-problems =
    { $count ->
        [one] Ένα πρόβλημα: το αρχείο δεν μπορεί να εφαρμοστεί
       *[other] { $count } προβλήματα: το αρχείο δεν μπορεί να εφαρμοστεί
    }
inst-sheet-nothing = Το αρχείο λέει ό,τι υπάρχει ήδη
inst-sheet-good = Το αρχείο μπορεί να εφαρμοστεί
inst-sheet-done = Εφαρμόστηκε
inst-sheet-counts = { $added } νέα, { $changed } αλλαγμένα, { $removed } διαγραμμένα, { $unchanged } ως έχουν
inst-sheet-apply = Εφαρμογή
inst-sheet-to-changes = Δείτε το στις αλλαγές ή αναιρέστε το εκεί
inst-sheet-table = Προβλήματα του αρχείου
inst-sheet-col-sheet = Φύλλο
inst-sheet-col-row = Γραμμή
inst-sheet-col-column = Στήλη
inst-sheet-col-problem = Πρόβλημα

## Registers

inst-raw =
    { $count ->
        [one] Ένας καταχωρητής όπως ήρθε
       *[other] { $count } καταχωρητές όπως ήρθαν
    }
inst-raw-table = Καταχωρητές όπως ήρθαν
inst-raw-register = Καταχωρητής
inst-raw-address = Διεύθυνση (hex)
inst-raw-words = Λέξεις (hex)
inst-raw-value = Τιμή
