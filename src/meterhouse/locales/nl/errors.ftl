# What went wrong, by error code: error-<code>. The same messages and variables in every language.

## In general

error-internal = Er is iets misgegaan in de server. Het logbestand zegt wat.
error-invalid-input = Sommige gegevens kunnen niet worden aanvaard; er is niets gewijzigd.
error-not-found =
    { $kind ->
        [user] Er is geen gebruiker { $id }.
        [token] Er is geen token { $id }.
        [browser] Er is geen vertrouwde browser { $id }.
        [device] Er is geen apparaat { $id }.
        [gateway] Er is geen gateway { $id }.
        [load-type] Er is geen verbruikssoort { $id }.
        [measure-group] Er is geen meetgroep { $id }.
        [panel-board] Er is geen verdeelkast { $id }.
        [measurement] Dit apparaat heeft geen registratie van { $id }.
       *[other] Er is hier niets met de naam { $id } ({ $kind }).
    }
error-conflict = Dit past niet bij wat er al is.
error-refused = U mag dit niet doen.
error-unavailable = Dit kan op dit moment niet. Probeer het later opnieuw.
error-not-available = Dit is nog niet beschikbaar.

## Requests

error-bad-request = De aanvraag is onbegrijpelijk.
error-no-such-path = Er is niets op { $path }.
error-method-not-allowed = { $method } is hier niet mogelijk.
error-body-too-large = De aanvraag is te groot; hoogstens { $limit } bytes worden aanvaard.
error-body-too-slow = De aanvraag kwam te langzaam binnen.
error-foreign-origin = De aanvraag komt niet van een pagina van deze server.
error-page-not-built = De pagina maakt geen deel uit van deze installatie. De API werkt.

## Entries

error-required = Verplicht
error-unknown-field = Dit veld bestaat niet
error-not-json = Dit is geen geldige JSON
error-not-an-object = Een object met velden wordt verwacht
error-not-text = Tekst wordt verwacht
error-not-a-list = Een lijst wordt verwacht
error-not-a-boolean = Ja of nee wordt verwacht
error-not-a-number = Een getal wordt verwacht
error-not-a-whole-number = Een geheel getal wordt verwacht
error-not-a-date = Een datum zoals 2026-01-31 wordt verwacht
error-not-one-of = Hier mogelijk: { $expected }
error-wrong-form = Dit is niet geschreven zoals verwacht
error-invalid-value = Deze waarde is niet mogelijk
error-too-short =
    { $limit ->
        [one] Minstens één teken
       *[other] Minstens { $limit } tekens
    }
error-too-long =
    { $limit ->
        [one] Hoogstens één teken
       *[other] Hoogstens { $limit } tekens
    }
error-too-small = De waarde mag niet kleiner zijn dan { $limit }
error-too-large = De waarde mag niet groter zijn dan { $limit }
error-too-few =
    { $limit ->
        [one] Minstens één waarde
       *[other] Minstens { $limit } waarden
    }
error-too-many-items =
    { $limit ->
        [one] Hoogstens één waarde
       *[other] Hoogstens { $limit } waarden
    }
error-too-many = { $value } is te veel
error-out-of-range = { $value } ligt niet tussen { $low } en { $high }
error-unknown-timezone = Er is geen tijdzone { $timezone }
error-date-out-of-range = { $date } ligt buiten de jaren { $first } tot { $last }
error-date-does-not-exist = { $date } bestond niet in { $timezone }: de kalender sloeg deze dag over
error-bad-scope = { $value } is geen keuze van apparaten
error-unknown-key = { $value } is geen gemeten grootheid
error-separators-equal = Het scheidingsteken van kolommen en het decimaalteken moeten verschillen

## Access

error-not-logged-in = Log eerst in.
error-codes-required = Stel eerst uw eigen codes in.
error-no-right = U hebt niet het recht dit te openen.
error-wrong-codes = Deze codes kloppen niet.
error-locked-out =
    { $seconds ->
        [one] Te veel verkeerde codes. Probeer het over één seconde opnieuw.
       *[other] Te veel verkeerde codes. Probeer het over { $seconds } seconden opnieuw.
    }
error-too-busy = Er loggen op dit moment veel mensen in. Probeer het zo dadelijk opnieuw.
error-wrong-digits = Precies { $digits } cijfers
error-code-too-easy = Te gemakkelijk te raden
error-code-taken = Kies een andere
error-puk-contains-pin = De PUK mag de PIN niet bevatten
error-wrong-password = Naam, wachtwoord of code klopt niet.
error-wrong-current = Dit klopt niet
error-wrong-one-time-code = Deze code klopt niet of is al gebruikt
error-name-not-visible = Onzichtbare tekens zijn in een naam niet mogelijk
error-user-name-taken = Gebruiker { $user } heeft deze naam al
error-users-full = Er kunnen hoogstens { $most } gebruikers zijn.
error-last-manager = Niemand zou nog gebruikers kunnen beheren: geef eerst een andere gebruiker de serverconfiguratie.
error-token-name-taken = Een ander token van u heeft deze naam al
error-tokens-full = Er kunnen hoogstens { $most } tokens zijn.
error-not-your-pages = Alleen pagina’s die u zelf mag openen
error-not-with-token = Dit is met een toegangstoken niet mogelijk.
error-second-factor-set = Er is al een wachtwoord ingesteld.
error-no-second-factor = Er is geen wachtwoord ingesteld.
error-enrolment-over = Dit duurde te lang. Begin opnieuw.
error-https-required = Gebruik HTTPS.
error-unknown-currency = Er is geen valuta { $value }
error-certificate-unusable = Het certificaat { $path } is onbruikbaar: { $reason }
error-pepper-does-not-fit = Het geheime bestand “pepper” hoort niet bij deze database: geen enkele code zou worden aanvaard. Zet het bestand terug dat er was toen de database werd gemaakt.
error-pepper-unreadable = Het geheime bestand { $path } is onbruikbaar: { $reason }

## Gateways and devices

error-gateway-unreachable =
    { $reason ->
        [refused] Gateway { $gateway } weigert de verbinding. Klopt de poort?
        [timed-out] Gateway { $gateway } reageert niet. Is hij ingeschakeld en in dit netwerk?
        [unreachable] Gateway { $gateway } is van hieruit niet bereikbaar.
        [name-not-resolved] De naam van gateway { $gateway } is in dit netwerk niet bekend.
        [port-busy] De seriële poort van gateway { $gateway } is in gebruik door een ander programma.
        [no-such-port] De seriële poort van gateway { $gateway } bestaat niet.
        [no-path] Gateway { $gateway } heeft geen pad naar zijn apparaten.
        [bad-header] Wat bij gateway { $gateway } antwoordt, spreekt geen Modbus TCP.
       *[other] De verbinding met gateway { $gateway } is verbroken.
    }
error-gateway-off = Gateway { $gateway } is uitgeschakeld.
error-gateway-not-a-bus = Gateway { $gateway } is een andere server; de apparaten worden daar gekozen.
error-scan-running = Gateway { $gateway } wordt al gescand.
error-test-running = Er loopt al een test.
error-not-tested = Test eerst de installatie.
error-report-failed = Het rapport kon niet worden gemaakt: { $reason }
error-report-not-ready = Het rapport is nog niet klaar.
error-gateway-silent = Gateway { $gateway } aanvaardt de verbinding, maar niets antwoordt via Modbus (bevraagd: { $unit_ids }).
error-implausible-value = Register { $register } geeft { $value } voor { $key }: dat kan niet. Kloppen model, register en woordvolgorde?
error-no-answer = Geen antwoord van Modbus-adres { $unit_id }.
error-device-exception = Het apparaat met Modbus-adres { $unit_id } weigerde register { $register } (exception { $exception }).
error-bad-answer = Het antwoord van Modbus-adres { $unit_id } was beschadigd en is verworpen.
error-configuration-error = Configuratiefout: het model van dit apparaat ontbreekt of past niet.
error-unknown-gateway = Er is geen gateway { $value }
error-unknown-model = Er staat geen model met deze naam in de catalogus
error-gateway-name-taken = Gateway { $gateway } heeft deze naam al
error-gateway-address-taken = Gateway { $gateway } heeft dit adres en deze poort al
error-gateway-has-devices =
    { $count ->
        [one] De gateway heeft nog een apparaat: { $devices }
       *[other] De gateway heeft nog { $count } apparaten: { $devices }
    }
error-gateway-is-local = Dit is met de gateway Local niet mogelijk
error-device-name-taken = Apparaat { $device } heeft deze naam al
error-device-address-taken = Apparaat { $device } heeft dit adres al
error-upstream-cycle = De bovenliggende meters zouden een kring vormen
error-load-type-name-taken = Een andere verbruikssoort heeft deze naam al
error-load-type-predefined = Vooraf ingestelde verbruikssoorten kunnen alleen worden uitgeschakeld
error-load-types-full = Er kunnen hoogstens { $most } eigen verbruikssoorten zijn
error-measure-group-name-taken = Een andere meetgroep heeft deze naam al
error-panel-board-name-taken = Een andere verdeelkast heeft deze naam al
error-not-an-address = { $value } is geen IP-adres en geen hostnaam
error-unknown-panel-board = Er is geen verdeelkast { $value }
error-unknown-load-type = Er is geen verbruikssoort { $value }
error-unknown-measure-group = Er is geen meetgroep { $value }
error-unknown-device = Er is geen apparaat { $value }
error-eq-device-elsewhere = { $device } zit achter een andere gateway
error-eq-device-cannot = { $device } meet geen THD en geen harmonischen
error-gateway-has-virtual-devices = { $device } is een apparaat van een andere server, dus dit moet er een blijven
error-virtual-needs-server = { $gateway } is geen andere server
error-virtual-address-fixed = Het adres van een apparaat van een andere server is altijd { $expected }
error-load-type-by-model = De verbruikssoort van { $model } volgt uit het model
error-not-for-this-model = { $model } heeft dit niet
error-upstream-other-commodity = { $device } telt niet hetzelfde
error-in-use =
    { $count ->
        [one] Dit is in gebruik: { $names }.
       *[other] Dit is { $count } keer in gebruik: { $names }.
    }
error-if-match-required = De toestand waarop de wijziging is gebaseerd, moet worden vermeld (If-Match).
error-changed-meanwhile = Iemand heeft dit intussen gewijzigd. Er is niets overschreven.
error-change-already-undone = Deze wijziging is al ongedaan gemaakt.
error-change-overtaken = Dit is sindsdien opnieuw gewijzigd: { $names }.
error-no-other-side = { $device } heeft geen andere zijde om toe te voegen.
error-same-serial-number = Dit is het serienummer van de huidige meter
error-old-end-implausible = { $old_end } is meer dan sinds de stand { $index } geteld kan zijn (hoogstens { $most })
error-no-counter = Dit apparaat heeft nog geen telwerk
error-upload-refused =
    { $count ->
        [one] Er is één probleem gevonden; er is niets gewijzigd.
       *[other] Er zijn { $count } problemen gevonden; er is niets gewijzigd.
    }
error-file-not-a-spreadsheet = Dit is geen XLSX-bestand en geen CSV.
error-file-too-large = Het bestand is te groot; uitgepakt worden hoogstens { $limit } bytes aanvaard.
error-sheet-not-told = Welk blad is dit CSV-bestand? Mogelijk zijn: { $expected }
error-unknown-sheet = Er is geen blad { $value }; mogelijk zijn: { $expected }
error-sheet-twice = Het blad { $value } komt twee keer voor
error-sheet-unreadable = Dit blad is vanaf hier onleesbaar
error-unknown-column = Er is geen kolom { $value }
error-column-twice = De kolom { $value } komt twee keer voor
error-column-missing = De kolom { $value } ontbreekt
error-row-twice = { $name } staat al in rij { $row }
error-too-many-rows = Hoogstens { $limit } rijen
error-unknown-id = Er is hier niets met ID { $value }; laat het leeg om toe te voegen
error-cell-is-formula = Een formule; een waarde is nodig
error-cell-is-date = { $value } is een datum; maak de cel op als tekst
error-cell-is-error = De cel toont een fout: { $value }
error-cell-without-heading = Deze kolom heeft geen kop
error-option-unknown = Dit model heeft deze optie niet
error-option-required = Dit model heeft deze optie nodig
error-option-not-a-number = { $value } is geen getal
error-option-out-of-range = { $value } ligt niet tussen { $min } en { $max }
error-option-not-in-choices = Hier mogelijk: { $choices }
error-position-out-of-range = Dit model heeft geen ingang { $value }

## History

error-channel-differs = Alle intervallen moeten bij hetzelfde kanaal horen.
error-correction-already-undone = Correctie { $id } is al ongedaan gemaakt.
error-correction-overtaken = Wat correctie { $id } wijzigde, is sindsdien opnieuw gewijzigd.
error-interval-straddles = Het interval dat op { $start } begint, ligt er deels buiten.
error-interval-width-out-of-range = Een interval duurt één seconde tot { $longest_s } seconden.
error-interval-without-value = Een geregistreerd interval heeft een waarde nodig.
error-intervals-overlap = Intervallen overlappen elkaar.
error-nothing-to-correct = Er is niets te corrigeren.
error-value-out-of-range = De waarde is te groot om op te slaan.
error-old-end-below-index = De eindstand van de oude meter ({ $old_end }) is lager dan de stand die eerder werd uitgelezen ({ $index }).

## Database

error-database-busy = De database is bezet. Probeer het zo dadelijk opnieuw.
error-database-closed = De database is gesloten.
error-database-corrupt = De database is beschadigd. Zet een back-up terug.
error-database-foreign = Dit bestand is geen database van Meterhouse.
error-database-in-use = Een ander proces (nummer { $pid }) gebruikt de database.
error-database-newer = De database is gemaakt door een nieuwere versie ({ $version }; deze kent { $known }). Werk Meterhouse bij.
error-database-unwritable = Er kan niet naar de database worden geschreven.
error-disk-failed = De schijf meldt fouten.
error-disk-full = De schijf is vol.

## Start-up and command line

error-bad-settings = De instellingen zijn onbruikbaar.
error-bad-setting = { $value } is onbruikbaar: { $expected }
error-unknown-setting = Deze instelling bestaat niet; er zijn: { $known }
error-settings-file-unreadable = { $file } is onleesbaar: { $reason }
error-settings-file-malformed = { $file } is geen geldige TOML: { $reason }
error-host-or-serial-port-required = Noem een host of een seriële poort
error-not-a-pair = { $value } heeft niet de vorm naam=waarde

## Tariffs and bills

error-tariffs-changed = Iemand anders heeft de tarieven intussen gewijzigd. Laad ze opnieuw.
error-tariff-name-taken = Een ander tarief heeft deze naam al
error-tariff-in-use =
    { $count ->
        [one] Een kostenregel gebruikt { $tariff }. Wis ook de regel of geef die een ander tarief.
       *[other] { $count } kostenregels gebruiken { $tariff }. Wis ze ook of geef ze een ander tarief.
    }
error-tariffs-there = Er zijn al tarieven; één enkele prijs zou ze vervangen.
error-price-required = Een tarief heeft minstens één prijs nodig
error-price-date-required = Bij meer prijzen heeft elke prijs een ingangsdatum nodig
error-price-date-repeated = Een andere prijs gaat al in op { $date }
error-too-many-decimals =
    { $limit ->
        [one] Hoogstens één decimaal
       *[other] Hoogstens { $limit } decimalen
    }
error-not-a-color = Een kleur zoals #1c7ed6 wordt verwacht
error-unit-not-of-commodity = Dit wordt niet in deze eenheid geprijsd
error-ends-before-it-begins = Het einde ligt vóór { $first }
error-weekday-required = Kies minstens één weekdag
error-wrong-weekday = Weekdagen zijn 0 (maandag) tot en met 6
error-month-required = Kies minstens één maand
error-wrong-month = Maanden zijn 1 tot en met 12
error-electricity-only = Alleen elektriciteit kent deze kostenpost
error-market-price-too-large = De marktprijs { $value } is niet mogelijk
error-market-price-too-fine = De marktprijs { $value } heeft meer dan { $decimals } decimalen
error-market-price-without-length = De marktprijs vanaf { $start } geldt geen enkel moment
error-market-prices-overlap = Op { $start } gelden twee marktprijzen
error-commodity-fixed = Waarvoor het is, kan niet worden gewijzigd; maak een nieuw
error-unknown-tariff = Dit tarief bestaat niet
error-order-incomplete = De volgorde moet elke regel één keer noemen

error-period-too-long = Hoogstens { $most } dagen
error-commodity-differs = Alles moet over dezelfde energiesoort gaan
error-alternative-name-taken = Een ander alternatief heeft deze naam al
error-unknown-series = Er is geen prijsreeks { $value }
error-series-in-use = Het tarief { $tariff } volgt deze prijzen
error-no-source = Deze reeks heeft geen bron; de prijzen komen uit bestanden
error-price-table-unreadable = Deze prijstabel is onleesbaar
error-price-line-time = { $value } is geen tijdstip zoals 2026-01-31T14:00+01:00
error-price-line-no-such-time = { $value } bestaat niet: de klok werd vooruitgezet
error-price-line-number = { $value } is geen prijs
error-price-line-repeated = Verderop staat nog een prijs voor hetzelfde tijdstip
error-price-line-end = De prijs eindigt niet na zijn begin en vóór de volgende
error-price-source-failed =
    { $reason ->
        [timeout] De prijsserver deed te lang over zijn antwoord.
        [unreachable] De prijsserver is onbereikbaar.
        [refused] De prijsserver weigerde de aanvraag.
        [redirect] De prijsserver verwijst naar een andere server; dat wordt niet gevolgd.
        [too-large] Het antwoord van de prijsserver is te groot.
        [not-text] Het antwoord van de prijsserver is geen tekst.
       *[other] De prijzen konden niet worden opgehaald.
    }

## Import of history

error-import-refused =
    { $count ->
        [one] Er is één probleem gevonden; er is niets geïmporteerd.
       *[other] Er zijn { $count } problemen gevonden; er is niets geïmporteerd.
    }
error-ambiguous-time = { $file }, regel { $line }: { $value } komt in { $zone } twee keer voor, omdat de klok wordt teruggezet
error-nonexistent-time = { $file }, regel { $line }: { $value } bestaat niet in { $zone }, omdat de klok wordt vooruitgezet
error-midnight-goes-back = { $file }, regel { $line }: { $value } gaat terug; misschien is middernacht aan het einde van een dag bedoeld
error-time-goes-back = { $file }, regel { $line }: { $value } gaat terug in de tijd
error-bad-number = { $file }, regel { $line }, kolom { $column }: “{ $value }” is geen getal
error-bad-timestamp = { $file }, regel { $line }: “{ $value }” heeft niet de vorm { $format }
error-negative-value = { $file }, regel { $line }, kolom { $column }: { $value } is negatief
error-counter-falls = { $file }, regel { $line }: het telwerk daalt van { $previous } naar { $value }
error-duplicate-time = { $file }, regel { $line }: hetzelfde tijdstip als in regel { $first_line }
error-conflicting-duplicate = { $file }, regel { $line }: hetzelfde tijdstip als in regel { $first_line }, maar andere waarden
error-empty-interval = { $file }, regel { $line }: het interval van { $start } tot { $value } heeft geen lengte
error-gap = { $file }, regel { $line }: vóór { $value } ontbreken { $seconds } seconden
error-rows-overlap = { $file }, regel { $line }: overlapt met regel { $first_line }
error-row-too-short = { $file }, regel { $line }: { $found } kolommen in plaats van { $columns }
error-existing-differs = Kolom { $column }: voor { $start } is al een andere waarde opgeslagen
error-existing-overlaps = Kolom { $column }: rond { $start } is al een ander interval opgeslagen
error-no-rows = { $file } heeft geen regels
error-no-such-column = { $file } heeft geen kolom { $column }; er zijn: { $known }
error-no-value-column = Noem minstens één kolom met waarden
error-not-a-counter = { $quantity } wordt niet geteld
error-not-a-width = Intervallen van { $minutes } minuten kunnen niet worden geregistreerd; mogelijk zijn { $known }
error-not-csv = { $file }, regel { $line }, is geen CSV: { $reason }
error-unit-does-not-fit = { $unit } is geen eenheid van { $quantity }; mogelijk zijn { $known }
error-width-unknown = Uit de { $rows } regels blijkt niet hoelang een interval duurt
error-not-in-encoding = { $file }, regel { $line }, is geen tekst in { $encoding }
error-file-unreadable = { $file } is onleesbaar: { $reason }
error-unknown-quantity = Er is geen grootheid { $value }; er is er een die { $example } heet

## Profiles

error-profile-invalid = Het profiel { $file } is onbruikbaar.
error-profile-not-yaml = Dit is geen geldige YAML
error-profile-not-mapping = Een profiel bestaat uit namen met waarden
error-profile-id-taken = { $value } is al een profiel van het pakket
error-profile-id-not-file-name = De id { $value } is niet de naam van het bestand, { $expected }
error-profile-unknown = Dit profiel bestaat niet
error-profile-field-missing = Dit veld ontbreekt
error-profile-field-unknown = Dit veld bestaat niet
error-profile-value-invalid = Deze waarde is niet mogelijk
error-profile-value-not-in-set = Deze waarde is geen van de mogelijke
error-profile-base-ambiguous = Geef “sunspec” of “option”, niet allebei
error-profile-steps-not-rising = Stappen stijgen in “below”; alleen de laatste heeft er geen
error-profile-words-fixed = Het type bepaalt het aantal woorden
error-profile-words-missing = Dit type heeft een aantal woorden nodig
error-profile-scale-zero = De schaal kan niet 0 zijn
error-profile-address-beyond-end = De waarde reikt voorbij adres 65535

## Simulated buildings

error-scenario-invalid = Het scenario is onbruikbaar.
error-unknown-scenario = Er is geen scenario { $id }; er zijn: { $known }
error-not-yaml = Dit is geen geldige YAML
error-not-mapping = Een scenario bestaat uit namen met waarden
error-field-missing = Dit veld ontbreekt
error-field-unknown = Dit veld bestaat niet
error-value-invalid = Deze waarde is niet mogelijk
error-not-in-set = Deze waarde is geen van de mogelijke
error-not-month-day = Een datum zonder jaar wordt verwacht, zoals 08-15
error-not-a-serial-line = Dit is alleen voor seriële lijnen
error-bad-sample-rate = Intervallen van deze lengte kunnen niet worden geregistreerd
error-cars-missing = Een laadstation heeft auto’s nodig
error-peak-below-base = De piek ligt onder de basislast
error-fault-place = Een storing heeft een plaats nodig
error-fault-of-gateway = Alleen een gateway kan deze storing hebben; { $value } is er geen
error-nothing-rolls-over = { $value } heeft geen telwerk dat kan rondlopen
error-name-taken = De naam { $value } komt twee keer voor
error-address-taken = { $holder } heeft het adres { $value } al
error-unknown-name = Er is niets met de naam { $value }
error-upstream-later = De bovenliggende meter moet eerder komen
error-one-local-gateway = Er kan maar één gateway Local zijn

## Analyses and corrections

error-period-does-not-fit = Dit is er niet voor die periode
error-heating-above-cooling = De stookgrens mag niet boven de koelgrens liggen
error-night-empty = De nacht moet een lengte hebben
error-factor-twice = Vanaf die datum is er al een factor
error-temperature-columns = Er worden twee kolommen verwacht: tijdstip en temperatuur
error-temperature-time = { $value } is geen tijdstip dat bestaan heeft
error-temperature-not-number = { $value } is geen getal
error-temperature-out-of-range = { $value } °C is geen buitentemperatuur
error-temperature-twice = Hetzelfde tijdstip als in regel { $first_line }
error-temperature-no-rows = Er zijn geen temperaturen
error-no-such-interval = Dit interval bestaat niet
error-interval-twice = Een interval komt twee keer voor
error-nothing-to-estimate = Alles is daar gemeten.
error-gap-not-whole = Er liggen gemeten intervallen tussen; kies één hiaat.
error-cannot-estimate = Het hiaat kan zo niet worden geschat: wat daarvoor nodig is, is niet gemeten.
error-empty-span = Het einde moet na het begin liggen
error-span-too-long = Hoogstens { $limit } dagen tegelijk
