# Analyses, completeness and corrections.

nav-analysis = Анализ

about-analysis = Профили, пики, потоки, CO₂, погода

analysis-pages = Виды анализа
analysis-heat-map = Тепловая карта
analysis-duration = Продолжительность
analysis-flow = Потоки энергии
analysis-peaks = Пики мощности
analysis-base-load = Базовая нагрузка
analysis-production = Выработка
analysis-emissions = CO₂
analysis-baseline = Погода
analysis-settings = Настройки
analysis-scope = Что показать
analysis-scope-total = Всего
analysis-scope-others = Прочее
analysis-devices = Устройства
analysis-chart = График
analysis-resolution = Шаг
analysis-hour = Час
analysis-quarter = 15 мин
analysis-day = День
analysis-period = Период
analysis-month = Месяц
analysis-mean-power = Среднее
analysis-hours = Часы
analysis-share-of-time = Доля времени
analysis-at-least = Не менее
analysis-highest = Максимум
analysis-lowest = Минимум
analysis-middle = Медиана
analysis-middle-note = превышается половину времени
analysis-not-measured = Не измерено
analysis-unknown-blocks =
    { $count ->
        [one] { $count } интервал неизвестен
        [few] { $count } интервала неизвестны
        [many] { $count } интервалов неизвестны
       *[other] { $count } интервала неизвестны
    }
analysis-peak = Пик
analysis-moment = Момент
analysis-quality = Качество
analysis-left-out = Исключено
analysis-left-out-note = интерполяция, оценка или неполные
analysis-left-out-list = Наибольшие исключенные интервалы
analysis-interval = Интервал усреднения
analysis-interval-note = среднее за интервал
analysis-nothing-measured = ничего не измерено
analysis-daytime = День
analysis-night = Ночь
analysis-lowest-hour = Минимальный час
analysis-base = Базовая нагрузка
analysis-base-share = { $share } всей энергии
analysis-night-share = Доля ночи
analysis-night-ratio = Ночь к дню
analysis-waste-low = ночью здание спит
analysis-waste-moderate = многое работает всю ночь
analysis-waste-high = ночью почти так же, как днем
analysis-night-mean = Среднее ночью
analysis-day-mean = днем { $value }
analysis-night-from = Ночь с
analysis-night-to = Ночь до
analysis-no-flow = Потоков здесь нет
analysis-no-flow-text = Укажите вышестоящий счетчик ваших устройств в системе учета, и здесь появится схема потоков.
analysis-meter = Счетчик
analysis-node-production = { $device } (выработка)
analysis-node-export = { $device } (отдача)
analysis-node-rest = { $device }: не учтено
analysis-node-others = { $device }: прочее
analysis-imported = Прием
analysis-produced-below = Выработка ниже
analysis-exported = Отдача
analysis-metered-below = Учтено ниже
analysis-not-metered = Не учтено
analysis-finding-metering = { $device }: в пределах погрешности счетчиков
analysis-finding-wiring = { $device }: ошибка подключения или иерархии
analysis-finding-incomplete = { $device }: данных не хватает
analysis-finding-text = Нижестоящие счетчики насчитали на { $value } ({ $share }) больше, чем этот.
analysis-produced = Выработка
analysis-used = Использовано на объекте
analysis-consumed = Потреблено
analysis-exported-note = { $value } отдано
analysis-imported-note = { $value } принято
analysis-self-consumption = Собственное потребление
analysis-self-consumption-note = выработки используется на объекте
analysis-self-sufficiency = Самообеспечение
analysis-self-sufficiency-note = потребления покрывает сам объект
analysis-no-production = Выработка не измеряется
analysis-no-production-text = Здесь появится счетчик, который учитывает отдачу и не имеет нижестоящих.
analysis-consumption = Потребление
analysis-factor = Коэффициент выбросов
analysis-per-kwh = CO₂ на kWh
analysis-per-m3 = CO₂ на m³
analysis-without-factor = Без коэффициента
analysis-uncovered = { $value } — без коэффициента выбросов
analysis-set-factors = Задать
analysis-actual = Факт
analysis-expected = Ожидалось
analysis-difference = Разница
analysis-heating-days = Градусо-сутки отопления
analysis-cooling-days = Градусо-сутки охлаждения
analysis-degree-days = Градусо-сутки: { $heating } отопления, { $cooling } охлаждения
analysis-against-weather = С поправкой на погоду
analysis-months-compared =
    { $count ->
        [one] за { $count } месяц
        [few] за { $count } месяца
        [many] за { $count } месяцев
       *[other] за { $count } месяца
    }
analysis-usual-error = обычная погрешность { $share }
analysis-per-day = В сутки, независимо от погоды
analysis-per-degree-day = На градусо-сутки
analysis-within =
    { $count ->
        [one] по { $count } месяцу этого года
        [few] по { $count } месяцам этого года
        [many] по { $count } месяцам этого года
       *[other] по { $count } месяца этого года
    }
analysis-before =
    { $count ->
        [one] по { $count } предыдущему месяцу
        [few] по { $count } предыдущим месяцам
        [many] по { $count } предыдущим месяцам
       *[other] по { $count } предыдущего месяца
    }
analysis-lack-no_temperatures = Нет температур наружного воздуха
analysis-lack-few_months = Данных не хватает: полных месяцев { $found }, нужно { $needed }
analysis-lack-no_variation = Погода этих месяцев слишком мало различается
analysis-import-temperatures = Импорт температур
analysis-temperatures = Температуры наружного воздуха
analysis-temperatures-known = Значений: { $count }, { $span }
analysis-temperatures-none = Пока нет.
analysis-temperatures-form = Файл CSV с двумя столбцами, время и °C: часовые значения или среднесуточные.
analysis-choose-file = Выбрать файл
analysis-line = Строка
analysis-checked =
    { $count ->
        [one] { $count } значение в порядке
        [few] { $count } значения в порядке
        [many] { $count } значений в порядке
       *[other] { $count } значения в порядке
    }
analysis-imported-done =
    { $count ->
        [one] Импортировано { $count } значение
        [few] Импортировано { $count } значения
        [many] Импортировано { $count } значений
       *[other] Импортировано { $count } значения
    }
analysis-replaced =
    { $count ->
        [one] { $count } уже есть и будет заменено
        [few] { $count } уже есть и будут заменены
        [many] { $count } уже есть и будут заменены
       *[other] { $count } уже есть и будут заменены
    }
analysis-import = Импорт
analysis-heating-base = Отопление ниже
analysis-cooling-base = Охлаждение выше
analysis-factors = Коэффициенты выбросов
analysis-valid-from = Действует с
analysis-grams = Граммов CO₂
analysis-add = Добавить
analysis-remove = Удалить
analysis-save = Сохранить
analysis-saved = Сохранено

completeness-title = Полнота данных
completeness-all = Все устройства
completeness-device = Устройство
completeness-by-device = По устройствам
completeness-share = Доля
completeness-expected = Ожидалось
completeness-put-right = Оценка, исправлено
completeness-counter = Счетный канал
completeness-nothing = За этот период данных не ожидалось.
completeness-intervals = Интервалы
completeness-interval = Интервал
completeness-value = Значение
completeness-index = Показание
completeness-odd = Только неизмеренные
completeness-choose-all = Выбрать все показанные
completeness-chosen =
    { $count ->
        [one] { $count } выбран
        [few] { $count } выбрано
        [many] { $count } выбрано
       *[other] { $count } выбрано
    }
completeness-edit = Правка
completeness-edit-title = Правка значений
completeness-edit-text = Пустое значение — ничего не известно. Прежние значения остаются в журнале.
completeness-estimate = Оценка
completeness-estimate-title = Восполнить пробел
completeness-method = Метод
completeness-method-automatic = Автоматически
completeness-method-check-meter = Контрольный счетчик
completeness-method-linear = Линейно
completeness-method-like-days = Схожие дни
completeness-check-meter = Контрольный счетчик
completeness-estimated =
    { $count ->
        [one] { $count } интервал, { $total }: { $method }
        [few] { $count } интервала, { $total }: { $method }
        [many] { $count } интервалов, { $total }: { $method }
       *[other] { $count } интервала, { $total }: { $method }
    }
completeness-sum-known = Сумма точная: она следует из показаний на границах.
completeness-sum-unknown = Сумма — оценка: подтвердить ее нечем.
completeness-reason = Причина
completeness-reason-note = Хранится в журнале вместе с вашим именем
completeness-ledger = Журнал корректировок
completeness-ledger-empty = Здесь ничего не исправлялось.
completeness-kind-edit = Правка
completeness-kind-estimate = Оценка
completeness-kind-undo = Отмена
completeness-undo = Отменить
completeness-undo-title = Отменить корректировку
completeness-undone = Отменено
completeness-events = События
completeness-event = Событие
completeness-events-none = Ничего не обнаружено.
completeness-events-more = Есть более ранние.
completeness-open = Все устройства

event-started = Учет начат
event-rollover = Переход через ноль
event-reset = Сброс
event-replaced = Замена счетчика
event-transient = Ошибочные показания отброшены
event-duplicate = Показание пришло дважды
event-late = Показание опоздало
event-backward = Показание уменьшилось
event-implausible = Недостоверное показание
event-confirmed = Скачок подтвержден
event-clock-step = Часы переставлены
event-gap-closed = Пробел закрыт
event-frozen = Счетчик стоит

counter-active-energy = Активная энергия
counter-reactive-energy = Реактивная энергия
counter-apparent-energy = Полная энергия
counter-gas-volume = Газ
counter-water-volume = Вода
counter-pulses = Импульсы
counter-operating-time = Наработка
counter-import = прием
counter-export = отдача
counter-sum = оба направления
counter-net = сальдо
