# Tariffs, cost rules, charges, market prices, what-if and bills.

nav-bill = Λογαριασμός καταναλώσεων
about-bill = Τιμολόγια, κανόνες κόστους και λογαριασμοί
bill-parts = Μέρη του λογαριασμού καταναλώσεων
bill-rules = Κανόνες κόστους
bill-tariffs = Τιμολόγια
bill-charges = Χρεώσεις
bill-prices = Τιμές αγοράς
bill-whatif = Σενάρια
bill-bills = Λογαριασμοί
save = Αποθήκευση
delete = Διαγραφή

## Ordered lists

order-drag = Μετακίνηση: { $name }
order-handle = λαβή για αλλαγή της σειράς
order-up = Προς τα πάνω: { $name }
order-down = Προς τα κάτω: { $name }
order-moved = { $name }: τώρα στη θέση { $place } από { $count }
order-instructions = Πατήστε το διάστημα για να πιάσετε την εγγραφή, τα βέλη για να τη μετακινήσετε, το διάστημα για να την αφήσετε, Escape για να μείνει όπου ήταν.
order-picked-up = Πιάστηκε
order-place = Τώρα στη θέση { $place }
order-put-back = Επέστρεψε εκεί που ήταν

## Changes

book-overtaken = Κάποιος άλλος άλλαξε στο μεταξύ τα τιμολόγια
book-overtaken-text = Οι εγγραφές σας είναι ακόμη εδώ. Οι αλλαγές των άλλων διατηρούνται, εκτός αν αφορούν την ίδια εγγραφή.
book-save-anyway = Αποθήκευση όλων

## First steps

first-title-electricity = Ο ηλεκτρισμός δεν έχει ακόμη τιμή
first-title-gas = Το αέριο δεν έχει ακόμη τιμή
first-title-water = Το νερό δεν έχει ακόμη τιμή
first-tariffs = Ονομάστε τις τιμές σας: ημέρας, νύχτας, αργίας. Καθεμία μπορεί να αλλάζει από κάποια ημερομηνία.
first-rules = Ορίστε πότε ισχύει κάθε τιμή. Υπερισχύει ο πρώτος κανόνας που αληθεύει.
first-bills = Δείτε τι κοστίζει ένας μήνας, ελέγξτε τον λογαριασμό του παρόχου, κλειδώστε τον δικό σας.
first-several = Πολλές τιμές
first-several-text = Ξεκινήστε με το πρώτο τιμολόγιο.
first-one-price = Μία τιμή για όλα
first-one-price-text = Δημιουργεί το τιμολόγιο DEFAULT και έναν κανόνα που ισχύει πάντα. Μπορείτε να το εξειδικεύσετε αργότερα.
first-one-price-save = Χρήση της τιμής
first-ask = Τιμές μπορεί να ορίσει εδώ όποιος έχει δικαίωμα στις ρυθμίσεις συστήματος.

## Tariffs

tariff-none = Κανένα τιμολόγιο
tariff-add = Νέο τιμολόγιο
tariff-edit = Αλλαγή: { $name }
tariff-delete = Διαγραφή: { $name }
tariff-delete-title = Να διαγραφεί: { $name };
tariff-delete-text =
    { $rules ->
        [0] Κανένας κανόνας κόστους δεν χρησιμοποιεί αυτό το τιμολόγιο.
        [one] Διαγράφεται και ο κανόνας κόστους που χρησιμοποιεί αυτό το τιμολόγιο.
       *[other] Διαγράφονται και οι { $rules } κανόνες κόστους που χρησιμοποιούν αυτό το τιμολόγιο.
    }
tariff-name = Όνομα
tariff-color = Χρώμα
tariff-color-number = Χρώμα { $number }
tariff-color-own = Άλλο χρώμα
tariff-unit = Τιμή ανά
tariff-kind = Είδος τιμής
tariff-fixed = Σταθερές τιμές
tariff-dynamic = Τιμή αγοράς
tariff-series = Σειρά τιμών
tariff-series-hint = Όπως ονομάζεται στις τιμές αγοράς
tariff-factor = Επί
tariff-factor-hint = Απώλειες, περιθώριο· με 1 δεν αλλάζει τίποτα
tariff-market = { $series } × { $factor }
tariff-no-price = Καμία τιμή σήμερα
tariff-rules =
    { $count ->
        [0] Δεν χρησιμοποιείται από κανόνα κόστους
        [one] Χρησιμοποιείται από έναν κανόνα κόστους
       *[other] Χρησιμοποιείται από { $count } κανόνες κόστους
    }
price-prices = Τιμές και ημέρα από την οποία ισχύει η καθεμία
price-prices-hint = Μία μόνη τιμή δεν χρειάζεται ημερομηνία. Αν είναι πολλές, καθεμία έχει τη δική της.
price-surcharges = Προσθήκες στην τιμή αγοράς
price-surcharges-hint = Προαιρετικά: χρεώσεις δικτύου και περιθώριο ανά μονάδα, καθεμία με την ημέρα από την οποία ισχύει.
price-amount = Τιμή
price-amount-number = Τιμή { $number }
price-from-number = Η τιμή { $number } ισχύει από
price-remove = Αφαίρεση τιμής { $number }
price-add = Νέα τιμή
price-from = από { $date }
price-always = πάντα
site-currency = Όλες οι τιμές είναι σε { $code } ({ $name })· το νόμισμα ορίζεται στην τοποθεσία.
site-settings = Αλλαγή στις ρυθμίσεις
site-gas-factor = 1 m³ αερίου λογίζεται ως { $factor } kWh

## Cost rules

rules-title = Κανόνες κόστους
rules-about = Εξετάζονται από πάνω προς τα κάτω: ο πρώτος που αληθεύει ορίζει το τιμολόγιο. Βάλτε πρώτα τις εξαιρέσεις.
rules-none = Δεν υπάρχει ακόμη κανόνας, άρα τίποτα δεν έχει τιμή.
rule-add = Νέος κανόνας
rule-add-title = Νέος κανόνας κόστους
rule-edit-title = Αλλαγή κανόνα κόστους
rule-edit = Αλλαγή: { $name }
rule-delete = Διαγραφή: { $name }
rule-delete-title = Να διαγραφεί ο κανόνας κόστους;
rule-active = Ισχύει τώρα
rule-never-itself = Δεν αληθεύει ποτέ: ημερομηνίες, ημέρες και ώρες δεν συμπίπτουν ποτέ
rule-never-above = Δεν αληθεύει ποτέ: προηγούνται πάντα οι κανόνες πιο πάνω
rule-never-by =
    { $count ->
        [one] Δεν αληθεύει ποτέ: προηγείται πάντα ο κανόνας { $rules }
       *[other] Δεν αληθεύει ποτέ: προηγούνται πάντα οι κανόνες { $rules }
    }
recompute = Το κόστος του παρελθόντος υπολογίζεται εκ νέου: { $done } από { $total }
rule-every-day = κάθε ημέρα
rule-all-day = όλη την ημέρα
rule-overnight = { $first }–{ $last } της επομένης
rule-date = στις { $date }
rule-yearly-date = κάθε χρόνο στις { $date }
rule-period = από { $first } έως { $last }
rule-yearly-period = κάθε χρόνο από { $first } έως { $last }
rule-no-day = Καμία ημέρα
rule-tariff = Τιμολόγιο
rule-weekdays = Ημέρες της εβδομάδας
weekdays-all = Κάθε ημέρα
weekdays-work = Δευτέρα έως Παρασκευή
weekdays-weekend = Σαββατοκύριακο
rule-all-day-long = Όλη την ημέρα
rule-from = Από
rule-to = Έως και
rule-end = Το τελευταίο λεπτό περιλαμβάνεται: ο κανόνας λήγει στις { $end }.
rule-end-next-day = Περνά τα μεσάνυχτα: λήγει στις { $end } της επομένης και ανήκει στην ημέρα που αρχίζει.
rule-validity = Ισχύς
validity-always = Πάντα
validity-date = Σε ημερομηνία
validity-period = Σε περίοδο
rule-every-year = Κάθε χρόνο
rule-on = Στις
rule-first-day = Πρώτη ημέρα
rule-last-day = Τελευταία ημέρα
date-day = Ημέρα
date-month = Μήνας

## Preview

preview-title = Προεπισκόπηση
preview-span = Χρονικό διάστημα
preview-week = Εβδομάδα
preview-year = Έτος
preview-now = Τώρα
preview-until = έως { $time }
preview-then = έπειτα
preview-stays = και καμία αλλαγή στον ορίζοντα
preview-hours = { $hours } h
preview-covered = Κάθε ώρα έχει τιμολόγιο
preview-uncovered = { $hours } h χωρίς τιμολόγιο
preview-uncovered-why = Τότε δεν αληθεύει κανένας κανόνας. Η κατανάλωση αναφέρεται ως χωρίς τιμή, ποτέ ως δωρεάν. Ένας κανόνας στο τέλος της λίστας που αληθεύει πάντα κλείνει το κενό.
preview-uncovered-more =
    { $count ->
        [one] και ένα ακόμη διάστημα
       *[other] και { $count } ακόμη διαστήματα
    }

## Charges

charges-about = Προστίθενται στην ενέργεια από πάνω προς τα κάτω. Η σειρά έχει σημασία για τους φόρους: καθένας υπολογίζεται επί όλων όσων είναι πιο πάνω.
charges-none = Ο λογαριασμός δεν έχει ακόμη τίποτα πέρα από την ενέργεια.
charge-add = Νέα χρέωση
charge-edit = Αλλαγή: { $name }
charge-delete = Διαγραφή: { $name }
charge-delete-title = Να διαγραφεί η χρέωση;
charge-kind = Είδος
charge-name = Όνομα στον λογαριασμό
charge-amount = Ποσό
charge-percent = Ποσοστό
charge-per = Ανά
charge-per-day = ημέρα
charge-per-month = μήνα
charge-per-year = έτος
charge-standing = Πάγιο
charge-demand = Χρέωση ισχύος
charge-reactive = Άεργη ενέργεια
charge-levy = Τέλος
charge-tax = Φόρος
charge-feed_in = Έγχυση
charge-about-standing = Σταθερό ποσό, όσο μικρή κι αν είναι η κατανάλωση. Μέρος μήνα ή έτους χρεώνεται κατ’ αναλογία ημερών.
charge-about-demand = Για τη μέγιστη μέση ισχύ τετάρτου του μήνα. Με περισσότερες προκύπτει χρέωση ισχύος ανά ζώνη ώρας.
charge-about-reactive = Για επαγωγική άεργη ενέργεια πάνω από το ελεύθερο όριο, ανά μήνα.
charge-about-levy = Ποσό ανά μονάδα κατανάλωσης, ανεξάρτητα από το τιμολόγιο.
charge-about-tax = Ποσοστό επί όλων όσων είναι πιο πάνω στη λίστα, μαζί με την ενέργεια.
charge-about-feed_in = Σας καταβάλλεται για κάθε εγχεόμενη kWh. Δεν συμψηφίζεται ποτέ με την απορρόφηση.
charge-tan-phi = Ελεύθερη έως
charge-months = Μήνες
charge-frames = Ζώνες ώρας
charge-frame-add = Νέα ζώνη ώρας
charge-frame-remove = Αφαίρεση ζώνης ώρας { $number }
charge-first = Πρώτη ημέρα
charge-last = Τελευταία ημέρα
charge-open = Προαιρετικό
charge-from = από { $date }
charge-until = έως { $date }
charge-says-day = { $amount } ανά ημέρα
charge-says-month = { $amount } ανά μήνα
charge-says-year = { $amount } ανά έτος
charge-says-demand = { $amount } ανά kW του μέγιστου τετάρτου του μήνα
charge-says-reactive = { $amount } ανά kvarh πάνω από tan φ { $tan }
charge-says-levy = { $amount } ανά { $unit } κατανάλωσης
charge-says-tax = { $percent } % επί όλων πιο πάνω
charge-says-feed-in = { $amount } ανά εγχεόμενη kWh, υπέρ σας

## Bills

bills-new = Λογαριασμός περιόδου
bills-quick = Περίοδοι
bills-this-month = Αυτός ο μήνας
bills-ends-early = Λήγει πριν αρχίσει
bills-preview = Προεπισκόπηση, με τους σημερινούς κανόνες
bills-print = Εκτύπωση
bills-freeze = Κλείδωμα
bills-freeze-title = Κλείδωμα λογαριασμού
bills-freeze-text = Ο κλειδωμένος λογαριασμός κρατά τους κανόνες και τα δεδομένα με τα οποία έγινε. Ό,τι αλλάξει αργότερα εμφανίζεται ως διαφορά.
bills-frozen = Κλειδωμένοι λογαριασμοί
bills-none = Δεν υπάρχει ακόμη κλειδωμένος λογαριασμός.
bills-all = Όλοι οι λογαριασμοί
bills-period = Περίοδος
bills-frozen-at = Κλειδώθηκε
bills-has-invoice = Ελεγμένος με παρόχου
bills-provisional = Προσωρινός
bills-incomplete = Όχι όλα με τιμή
bills-delete-title = Να διαγραφεί ο κλειδωμένος λογαριασμός;
bill-title-electricity = Λογαριασμός ηλεκτρισμού
bill-title-gas = Λογαριασμός αερίου
bill-title-water = Λογαριασμός νερού
bill-frozen = Κλειδώθηκε { $time } από { $author }
bill-incomplete = Ορισμένες γραμμές δεν έχουν ποσό: για μέρος της κατανάλωσης δεν υπάρχει τιμή ή μέτρηση. Δεν περιλαμβάνονται στο σύνολο.
bill-provisional = Ορισμένες τιμές αγοράς δεν είναι ακόμη γνωστές, άρα το σύνολο είναι προσωρινό.
bill-empty = Σε αυτή την περίοδο δεν υπάρχει κατανάλωση ούτε χρέωση.
bill-line = Γραμμή
bill-quantity = Ποσότητα
bill-price = Τιμή
bill-amount = Ποσό
bill-net = Καθαρό
bill-taxes = Φόροι
bill-total = Σύνολο
bill-difference = Διαφορά
bill-equal = ίσο
bill-no-tariff = Χωρίς τιμολόγιο
bill-unpriced = χωρίς τιμή
bill-unpriced-why = καταναλώθηκε όταν δεν ίσχυε κανόνας ή πριν από την πρώτη τιμή
bill-unknown = άγνωστο
bill-market-price = τιμή αγοράς
bill-line-provisional = προσωρινό
bill-since = τιμή από { $date }
bill-peak = μέγιστη στις { $time }
bill-peak-excluded =
    { $count ->
        [one] ένα τέταρτο χωρίς πλήρη μέτρηση
       *[other] { $count } τέταρτα χωρίς πλήρη μέτρηση
    }
bill-unit-day =
    { $count ->
        [one] { $number } ημέρα
       *[other] { $number } ημέρες
    }
bill-unit-month =
    { $count ->
        [one] { $number } μήνας
       *[other] { $number } μήνες
    }
bill-unit-year =
    { $count ->
        [one] { $number } έτος
       *[other] { $number } έτη
    }
later-title = Τι άλλαξε έκτοτε
later-same = Με τους ίδιους κανόνες τα σημερινά δεδομένα δίνουν τον ίδιο λογαριασμό.
later-same-money = Δεδομένα της περιόδου διορθώθηκαν έκτοτε, αλλά τα ποσά είναι τα ίδια.
later-differs = Με τους ίδιους κανόνες τα σημερινά δεδομένα διαφέρουν κατά { $amount }. Ο κλειδωμένος λογαριασμός μένει ως έχει.
later-frozen = Κλειδωμένος
later-now = Με τα σημερινά δεδομένα
invoice-title = Ο λογαριασμός του παρόχου
invoice-about = Καταχωρίστε τι χρεώνει ο πάροχος, γραμμή προς γραμμή, και δείτε πού διαφέρει από τις μετρήσεις.
invoice-enter = Καταχώριση
invoice-edit = Αλλαγή
invoice-hint = Αφήστε κενή όποια γραμμή δεν έχει ο λογαριασμός του παρόχου. Προσθέστε όσες έχει μόνο εκείνος.
invoice-line = Πάροχος: { $name }
invoice-ours = Δικός μας
invoice-theirs = Παρόχου
invoice-absent = λείπει από τον πάροχο
invoice-more = Νέα γραμμή
invoice-more-name = Όνομα πρόσθετης γραμμής { $number }
invoice-more-amount = Ποσό πρόσθετης γραμμής { $number }
invoice-total = Σύνολο παρόχου
invoice-remove = Αφαίρεση
invoice-check = Έλεγχος
invoice-fits = Ο λογαριασμός του παρόχου συμφωνεί με τον δικό μας, γραμμή προς γραμμή.
invoice-differs = Ο λογαριασμός του παρόχου διαφέρει συνολικά κατά { $amount }.
invoice-sum = Οι γραμμές που καταχωρίστηκαν δεν αθροίζουν στο σύνολο που καταχωρίστηκε.

## Market prices

prices-about = Τιμές της αγοράς επόμενης ημέρας για τιμολόγια που την ακολουθούν. Όταν λείπει μια τιμή, το κόστος είναι προσωρινό, ποτέ μηδέν.
prices-none = Δεν υπάρχει ακόμη σειρά τιμών.
prices-add = Νέα σειρά
prices-known = Γνωστές από { $first } έως { $last }, ανά { $unit }
prices-empty = Καμία τιμή ακόμη
prices-from =
    { $hours ->
        [one] Από { $url }, κάθε ώρα
       *[other] Από { $url }, κάθε { $hours } ώρες
    }
prices-files-only = Από αρχεία
prices-import = Εισαγωγή
prices-fetch = Λήψη τώρα
prices-delete-text = Διαγράφονται και όλες οι τιμές της.
prices-unknown = χωρίς τιμή
prices-chart = Τιμές { $name } στις { $date }. Με τα βέλη κινείστε στο γράφημα.
prices-missing = { $hours } h αυτής της ημέρας δεν έχουν τιμή
prices-whole = Όλη η ημέρα έχει τιμές
prices-name-hint = Γράμματα, ψηφία, τελείες και παύλες
prices-unit-hint = Σε τι αναφέρεται η τιμή
prices-source = Λήψη από διακομιστή
prices-url = Διεύθυνση
prices-url-hint = Μπορεί να περιέχει {"{today}"}, {"{tomorrow}"} και {"{yesterday}"}
prices-every = Κάθε … ώρες
prices-divisor = Διαίρεση τιμών διά
prices-divisor-hint = 1000 όταν είναι ανά MWh
prices-json-items = Διαδρομή προς τη λίστα
prices-json-start = Πεδίο της αρχής
prices-json-end = Πεδίο του τέλους
prices-json-price = Πεδίο της τιμής
prices-header = Κεφαλίδα HTTP
prices-secret = Η μυστική τιμή της
prices-secret-kept = Υπάρχει αποθηκευμένη· αφήστε κενό για να διατηρηθεί
prices-import-title = Εισαγωγή τιμών στη σειρά { $name }
prices-import-hint = CSV με ώρα και τιμή ή αρχή, τέλος και τιμή· ή λίστα JSON. Το αρχείο δοκιμάζεται πρώτα.
prices-written-per = Οι τιμές στο αρχείο είναι ανά
prices-per-1 = kWh ή m³
prices-per-1000 = MWh
prices-file = Αρχείο με τιμές
prices-import-do =
    { $count ->
        [one] Εισαγωγή μίας τιμής
       *[other] Εισαγωγή { $count } τιμών
    }
prices-imported =
    { $count ->
        [one] Εισήχθη μία τιμή
       *[other] Εισήχθησαν { $count } τιμές
    }
prices-tried =
    { $count ->
        [0] Το αρχείο δεν περιέχει τιμές
        [one] Το αρχείο περιέχει μία τιμή
       *[other] Το αρχείο περιέχει { $count } τιμές
    }
prices-lowest = Ελάχιστη
prices-highest = Μέγιστη
prices-bad-lines =
    { $count ->
        [one] Μία γραμμή δεν μπορεί να χρησιμοποιηθεί και παραλείπεται:
       *[other] { $count } γραμμές δεν μπορούν να χρησιμοποιηθούν και παραλείπονται:
    }
prices-bad-line = Γραμμή { $line }: { $detail }

## What-if

whatif-title = Άλλα τιμολόγια, κανόνες και χρεώσεις
whatif-about = Ένα αντίγραφο για να το αλλάξετε όπως θέλετε· τα πραγματικά μένουν ως έχουν. Έπειτα δείτε πόσο θα είχε κοστίσει η περασμένη κατανάλωση.
whatif-reset = Από την αρχή
whatif-keep = Φύλαξη
whatif-keep-title = Φύλαξη αντιγράφου
whatif-kept = Φυλαγμένα αντίγραφα
whatif-load = Άνοιγμα αντιγράφου…
whatif-result = Πόσο θα είχε κοστίσει
whatif-compare = Σύγκριση
whatif-actual = Με τους σημερινούς κανόνες
whatif-alternative = Με το αντίγραφο
whatif-less = Με το αντίγραφο το κόστος θα ήταν μικρότερο κατά { $amount }.
whatif-more = Με το αντίγραφο το κόστος θα ήταν μεγαλύτερο κατά { $amount }.
whatif-same = Με το αντίγραφο το κόστος θα ήταν το ίδιο: διαφορά { $amount }.
whatif-incomplete = Σε ορισμένους μήνες δεν έχουν όλα τιμή· ό,τι δεν έχει δεν είναι σε κανένα από τα δύο αθροίσματα.
