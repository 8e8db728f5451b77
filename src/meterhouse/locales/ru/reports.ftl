# What printed reports say, and what the page shows of the same things: findings of a test and what to do about them.

## Wiring findings

finding-reversed-ct = Обратная полярность трансформатора тока: { $phases }
finding-missing-phase = Отсутствует фаза { $phases }
finding-swapped-phases = Перепутаны фазы: { $phases }
finding-suspicious-ratio = Сомнительный коэффициент трансформации или вес импульса
finding-detail-negative-power = Мощность по фазам: { $power }. Остальные признаки — как у потребителя.
finding-detail-no-voltage = Счетчик видит { $volts } V там, где на других фазах полное напряжение.
finding-detail-current-without-voltage = Ток { $amperes } A, но напряжение на счетчике только { $volts } V.
finding-detail-angles = Мощность по фазам: { $power }. Токи сдвинуты относительно своих напряжений примерно на лишние ±120°.
finding-detail-power-beyond-ui = На { $phases } показано { $seen } W; напряжение и ток допускают { $expected } W.
finding-detail-power-below-ui = На { $phases } показано { $seen } W; напряжение, ток и коэффициент мощности дают { $expected } W.
finding-detail-voltage-unusual = Фазное напряжение { $seen } V не соответствует ни одной обычной сети.
finding-detail-beyond-rating = Показано { $seen } W; устройство рассчитано на { $expected } W.
finding-detail-beyond-upstream = Показано { $seen } W; вышестоящий счетчик показывает лишь { $expected } W.
finding-detail-counter-and-power = За последние сутки счетчик насчитал { $seen } Wh; записанная мощность дает { $expected } Wh.
finding-do-negative-power = Отключите цепь и разверните трансформатор тока или поменяйте местами его выводы (И1 и И2, S1 и S2).
finding-do-no-voltage = Проверьте предохранитель, зажим и провод цепи напряжения этой фазы.
finding-do-current-without-voltage = Проверьте предохранитель, зажим и провод цепи напряжения этой фазы; ее энергия не учитывается.
finding-do-angles = Убедитесь, что каждый трансформатор тока стоит на той фазе, напряжение которой подано на тот же вход.
finding-do-power-beyond-ui = Сверьте коэффициенты трансформации в счетчике с табличками; проверьте модель и порядок слов.
finding-do-power-below-ui = Сверьте коэффициенты трансформации в счетчике с табличками; проверьте модель и порядок слов.
finding-do-voltage-unusual = Сверьте коэффициент трансформатора напряжения в счетчике с табличкой; без трансформатора он равен 1.
finding-do-beyond-rating = Сверьте коэффициент трансформатора тока в счетчике с табличкой; проверьте номинальную мощность.
finding-do-beyond-upstream = Сверьте коэффициенты обоих счетчиков с табличками; проверьте, какой за каким включен.
finding-do-counter-and-power = Сверьте коэффициент, единицу и множитель регистра энергии с регистром мощности.

## What to do about a device that cannot be read

advice-no-answer = Проверьте адрес Modbus, питание, провода A и B, скорость и четность.
advice-gateway-unreachable = Проверьте адрес, порт, питание и сетевой кабель шлюза.
advice-gateway-off = Включите шлюз в системе учета или исключите его из проверки.
advice-device-exception = Возможно, модель или ее версия другая; проверьте модель.
advice-bad-answer = Возможно, этот адрес у двух устройств или на линии нет согласующих резисторов.
advice-implausible-value = Проверьте модель, регистр и порядок слов.
advice-configuration-error = Выберите модель заново.
advice-other = Проверьте устройство отдельно.

## Commissioning report

report-commissioning = Протокол пусконаладки
report-tested-on = Проверено
report-printed-on = Распечатано
report-author = Составил
report-devices = Устройства
report-answering = Отвечают
report-silent = Не отвечают
report-findings = Замечания
report-verdict-good = Все устройства отвечают; ошибок подключения, насколько это можно измерить, нет.
report-verdict-bad = Есть неустраненные замечания.
report-cancelled = Проверка прервана до опроса всех устройств.
report-to-do = Что сделать
report-to-do-none = Ничего.
report-gateway-local = Порт RS485 сервера
report-gateway-board = Щит: { $board }
report-column-address = Адрес
report-column-device = Устройство
report-column-serial = Заводской номер
report-column-map = Карта
report-column-result = Результат
report-column-values = Значения
report-result-good = Отвечает
report-result-bad = Ошибка
report-result-off = Отключено
report-result-not-asked = Не проверено
report-round-trip = { $ms } мс
report-unjudged = Слишком малая нагрузка, чтобы проверить фазы
report-no-values = –
report-confidence-vendor-document = Документ изготовителя
report-confidence-tested-code = Проверено
report-confidence-forum = По сообщениям
report-confidence-unverified = Не проверено
report-legend = Насколько надежна карта регистров модели
report-legend-vendor-document = взята из документа изготовителя
report-legend-tested-code = взята из программ, читающих эту модель
report-legend-forum = со слов пользователей, не проверена
report-legend-unverified = не опубликована: сверьте каждое значение с дисплеем устройства
report-signature = Сдача-приемка
report-signature-installer = Сдал (монтажная организация)
report-signature-customer = Принял (заказчик)
report-signature-place = Место, дата, подпись
report-page = Страница { $page } из { $pages }
report-value-active-energy-import = Энергия
report-value-active-energy-export = Энергия, отдача
report-value-gas-volume = Газ
report-value-water-volume = Вода
report-value-active-power = Мощность
report-value-voltage = Напряжение
report-value-current = Ток
report-value-power-factor = Коэффициент мощности
report-value-frequency = Частота
report-value-breaker-state = Выключатель
report-value-charger-status = Станция
report-value-session-energy = Сеанс
report-state-breaker-state-open = отключен
report-state-breaker-state-closed = включен
report-state-breaker-state-tripped = сработал
report-state-charger-status-available = свободна
report-state-charger-status-preparing = подготовка
report-state-charger-status-charging = идет зарядка
report-state-charger-status-suspended = приостановлена
report-state-charger-status-finishing = завершение
report-state-charger-status-reserved = забронирована
report-state-charger-status-unavailable = недоступна
report-state-charger-status-faulted = неисправна
