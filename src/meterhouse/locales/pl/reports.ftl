# What printed reports say, and what the page shows of the same things: findings of a test and what to do about them.

## Wiring findings

finding-reversed-ct = Odwrócony przekładnik prądowy: { $phases }
finding-missing-phase = Brak fazy { $phases }
finding-swapped-phases = Zamienione fazy: { $phases }
finding-suspicious-ratio = Podejrzana przekładnia lub waga impulsu
finding-detail-negative-power = Moc w fazach: { $power }. Wszystkie pozostałe znaki są jak dla odbioru.
finding-detail-no-voltage = Licznik widzi { $volts } V tam, gdzie pozostałe fazy mają pełne napięcie.
finding-detail-current-without-voltage = Płynie { $amperes } A, ale licznik widzi tylko { $volts } V.
finding-detail-angles = Moc w fazach: { $power }. Prądy są przesunięte względem swoich napięć o około 120° za dużo lub za mało.
finding-detail-power-beyond-ui = { $phases }: wskazanie { $seen } W; z napięcia i prądu wynika najwyżej { $expected } W.
finding-detail-power-below-ui = { $phases }: wskazanie { $seen } W; z napięcia, prądu i współczynnika mocy wynika { $expected } W.
finding-detail-voltage-unusual = { $seen } V między fazą a przewodem neutralnym nie odpowiada żadnej typowej sieci.
finding-detail-beyond-rating = Wskazanie { $seen } W; urządzenie jest przeznaczone na { $expected } W.
finding-detail-beyond-upstream = Wskazanie { $seen } W; licznik nadrzędny wskazuje tylko { $expected } W.
finding-detail-counter-and-power = W ostatniej dobie licznik zliczył { $seen } Wh; z zapisanej mocy wynika { $expected } Wh.
finding-do-negative-power = Wyłącz obwód i odwróć przekładnik albo zamień jego przewody (S1 i S2).
finding-do-no-voltage = Sprawdź bezpiecznik, zacisk i przewód wejścia napięciowego tej fazy.
finding-do-current-without-voltage = Sprawdź bezpiecznik, zacisk i przewód wejścia napięciowego tej fazy; jej energia nie jest zliczana.
finding-do-angles = Sprawdź, czy każdy przekładnik prądowy jest na fazie, której napięcie dochodzi do tego samego wejścia.
finding-do-power-beyond-ui = Porównaj przekładnie w liczniku z tabliczkami znamionowymi; sprawdź model i kolejność słów.
finding-do-power-below-ui = Porównaj przekładnie w liczniku z tabliczkami znamionowymi; sprawdź model i kolejność słów.
finding-do-voltage-unusual = Porównaj przekładnię napięciową w liczniku z tabliczką; bez przekładnika wynosi 1.
finding-do-beyond-rating = Porównaj przekładnię prądową w liczniku z tabliczką; sprawdź moc znamionową.
finding-do-beyond-upstream = Porównaj przekładnie obu liczników z tabliczkami; sprawdź, który jest za którym.
finding-do-counter-and-power = Porównaj przekładnię, jednostkę i mnożnik rejestru energii z rejestrem mocy.

## What to do about a device that cannot be read

advice-no-answer = Sprawdź adres Modbus, zasilanie, przewody A i B, prędkość i parzystość.
advice-gateway-unreachable = Sprawdź adres, port, zasilanie i kabel sieciowy bramki.
advice-gateway-off = Włącz bramkę w instalacji albo ją pomiń.
advice-device-exception = To może być inny model lub inna jego wersja; sprawdź model.
advice-bad-answer = Dwa urządzenia mogą mieć ten adres albo na linii brakuje rezystorów terminujących.
advice-implausible-value = Sprawdź model, rejestr i kolejność słów.
advice-configuration-error = Wybierz model na nowo.
advice-other = Przetestuj urządzenie osobno.

## Commissioning report

report-commissioning = Protokół uruchomienia
report-tested-on = Data testu
report-printed-on = Data wydruku
report-author = Wykonał(a)
report-devices = Urządzenia
report-answering = Odpowiadają
report-silent = Nie odpowiadają
report-findings = Uwagi
report-verdict-good = Wszystkie urządzenia odpowiadają, a okablowanie jest poprawne w zakresie, w jakim można to zmierzyć.
report-verdict-bad = Pozostały sprawy do załatwienia.
report-cancelled = Test zakończono przed odczytaniem wszystkich urządzeń.
report-to-do = Do zrobienia
report-to-do-none = Nic.
report-gateway-local = Port RS485 serwera
report-gateway-board = Rozdzielnica: { $board }
report-column-address = Adres
report-column-device = Urządzenie
report-column-serial = Numer fabryczny
report-column-map = Mapa
report-column-result = Wynik
report-column-values = Wartości
report-result-good = Odpowiada
report-result-bad = Błąd
report-result-off = Wyłączone
report-result-not-asked = Nie testowano
report-round-trip = { $ms } ms
report-unjudged = Zbyt małe obciążenie, aby ocenić fazy
report-no-values = –
report-confidence-vendor-document = Dokument producenta
report-confidence-tested-code = Sprawdzona
report-confidence-forum = Od użytkowników
report-confidence-unverified = Niezweryfikowana
report-legend = Na ile pewna jest mapa rejestrów modelu
report-legend-vendor-document = z dokumentu producenta
report-legend-tested-code = z programów, które odczytują ten model
report-legend-forum = podana przez użytkowników, niesprawdzona
report-legend-unverified = niepublikowana: porównaj każdą wartość z wyświetlaczem urządzenia
report-signature = Odbiór
report-signature-installer = Wykonawca
report-signature-customer = Zamawiający
report-signature-place = Miejscowość, data, podpis
report-page = Strona { $page } z { $pages }
report-value-active-energy-import = Energia
report-value-active-energy-export = Energia oddana
report-value-gas-volume = Gaz
report-value-water-volume = Woda
report-value-active-power = Moc
report-value-voltage = Napięcie
report-value-current = Prąd
report-value-power-factor = Współczynnik mocy
report-value-frequency = Częstotliwość
report-value-breaker-state = Wyłącznik
report-value-charger-status = Stacja
report-value-session-energy = Sesja
report-state-breaker-state-open = otwarty
report-state-breaker-state-closed = zamknięty
report-state-breaker-state-tripped = wyzwolony
report-state-charger-status-available = wolna
report-state-charger-status-preparing = przygotowanie
report-state-charger-status-charging = ładowanie
report-state-charger-status-suspended = wstrzymana
report-state-charger-status-finishing = kończenie
report-state-charger-status-reserved = zarezerwowana
report-state-charger-status-unavailable = nieczynna
report-state-charger-status-faulted = usterka
