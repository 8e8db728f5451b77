# Tariffs, cost rules, charges, market prices, what-if and bills.

nav-bill = Счет за потребление
about-bill = Тарифы, правила тарификации и счета
bill-parts = Разделы счета за потребление
bill-rules = Правила
bill-tariffs = Тарифы
bill-charges = Начисления
bill-prices = Рыночные цены
bill-whatif = Что если
bill-bills = Счета
save = Сохранить
delete = Удалить

## Ordered lists

order-drag = Перетащить: { $name }
order-handle = ручка для изменения порядка
order-up = Выше: { $name }
order-down = Ниже: { $name }
order-moved = { $name } — теперь номер { $place } из { $count }
order-instructions = Пробел — взять запись, клавиши со стрелками — переместить, пробел — положить, Escape — оставить на прежнем месте.
order-picked-up = Взято
order-place = Теперь номер { $place }
order-put-back = Возвращено на прежнее место

## Changes

book-overtaken = За это время тарифы изменил кто-то другой
book-overtaken-text = Введенное вами сохранилось здесь. Чужие изменения останутся, если они не касаются той же записи.
book-save-anyway = Сохранить и мои

## First steps

first-title-electricity = Для электроэнергии еще нет цены
first-title-gas = Для газа еще нет цены
first-title-water = Для воды еще нет цены
first-tariffs = Назовите цены: день, ночь, выходной. Каждая может меняться с указанной даты.
first-rules = Укажите, когда действует каждая цена. Применяется первое выполненное правило.
first-bills = Посмотрите, сколько стоит месяц, сверьте счет поставщика, зафиксируйте расчет.
first-several = Несколько цен
first-several-text = Начните с первого тарифа.
first-one-price = Одна цена на всё
first-one-price-text = Создает тариф DEFAULT и правило, которое выполняется всегда. Уточнить можно позже.
first-one-price-save = Задать эту цену
first-ask = Цены может задать тот, кому разрешено настраивать систему.

## Tariffs

tariff-none = Без тарифа
tariff-add = Новый тариф
tariff-edit = Изменить: { $name }
tariff-delete = Удалить: { $name }
tariff-delete-title = Удалить «{ $name }»?
tariff-delete-text =
    { $rules ->
        [0] Ни одно правило тарификации не использует этот тариф.
        [one] Будет удалено и { $rules } правило тарификации с этим тарифом.
        [few] Будут удалены и { $rules } правила тарификации с этим тарифом.
        [many] Будут удалены и { $rules } правил тарификации с этим тарифом.
       *[other] Будут удалены и { $rules } правила тарификации с этим тарифом.
    }
tariff-name = Имя
tariff-color = Цвет
tariff-color-number = Цвет { $number }
tariff-color-own = Другой цвет
tariff-unit = Цена за
tariff-kind = Вид цены
tariff-fixed = Фиксированные
tariff-dynamic = Рыночная
tariff-series = Ряд цен
tariff-series-hint = Как назван в разделе «Рыночные цены»
tariff-factor = Множитель
tariff-factor-hint = Потери, наценка; 1 ничего не меняет
tariff-market = { $series } × { $factor }
tariff-no-price = На сегодня цены нет
tariff-rules =
    { $count ->
        [0] Не используется в правилах
        [one] Используется в { $count } правиле
        [few] Используется в { $count } правилах
        [many] Используется в { $count } правилах
       *[other] Используется в { $count } правила
    }
price-prices = Цены и даты начала их действия
price-prices-hint = Единственной цене дата не нужна. Если цен несколько, у каждой своя дата.
price-surcharges = Надбавка к рыночной цене
price-surcharges-hint = Необязательно: услуги по передаче и сбытовая надбавка на единицу, с датой начала действия.
price-amount = Цена
price-amount-number = Цена { $number }
price-from-number = Цена { $number } действует с
price-remove = Удалить цену { $number }
price-add = Новая цена
price-from = с { $date }
price-always = всегда
site-currency = Все цены — в { $code } ({ $name }); валюта задается для объекта.
site-settings = Изменить в настройках
site-gas-factor = 1 m³ газа считается за { $factor } kWh

## Cost rules

rules-title = Правила тарификации
rules-about = Проверяются сверху вниз: тариф определяет первое выполненное правило. Исключения ставьте первыми.
rules-none = Правил пока нет, поэтому ни на что нет цены.
rule-add = Новое правило
rule-add-title = Новое правило тарификации
rule-edit-title = Изменение правила тарификации
rule-edit = Изменить: { $name }
rule-delete = Удалить: { $name }
rule-delete-title = Удалить это правило тарификации?
rule-active = Действует сейчас
rule-never-itself = Никогда не выполнится: его даты, дни недели и часы не пересекаются
rule-never-above = Никогда не выполнится: правила выше всегда срабатывают раньше
rule-never-by =
    { $count ->
        [one] Никогда не выполнится: раньше всегда срабатывает правило { $rules }
        [few] Никогда не выполнится: раньше всегда срабатывают правила { $rules }
        [many] Никогда не выполнится: раньше всегда срабатывают правила { $rules }
       *[other] Никогда не выполнится: раньше всегда срабатывают правила { $rules }
    }
recompute = Стоимость прошлых периодов пересчитывается: { $done } из { $total }
rule-every-day = ежедневно
rule-all-day = круглосуточно
rule-overnight = { $first }–{ $last } следующего дня
rule-date = { $date }
rule-yearly-date = каждый год { $date }
rule-period = с { $first } по { $last }
rule-yearly-period = каждый год с { $first } по { $last }
rule-no-day = Ни в один день
rule-tariff = Тариф
rule-weekdays = Дни недели
weekdays-all = Все дни
weekdays-work = Пн–пт
weekdays-weekend = Выходные
rule-all-day-long = Круглосуточно
rule-from = С
rule-to = По (включительно)
rule-end = Последняя минута включена: правило кончается в { $end }.
rule-end-next-day = Переходит через полночь: кончается в { $end } следующего дня и относится ко дню, в который началось.
rule-validity = Действует
validity-always = Всегда
validity-date = В дату
validity-period = В период
rule-every-year = Повторять ежегодно
rule-on = Дата
rule-first-day = Первый день
rule-last-day = Последний день
date-day = День
date-month = Месяц

## Preview

preview-title = Предпросмотр
preview-span = Отрезок времени
preview-week = Неделя
preview-year = Год
preview-now = Сейчас
preview-until = до { $time }
preview-then = затем
preview-stays = и изменений не предвидится
preview-hours = { $hours } ч
preview-covered = Тариф есть для каждого часа
preview-uncovered = { $hours } ч без тарифа
preview-uncovered-why = В это время ни одно правило не выполняется. Потребленное показывается как «без цены», а не как бесплатное. Пробел закроет всегда выполняемое правило в конце списка.
preview-uncovered-more =
    { $count ->
        [one] и еще { $count } отрезок
        [few] и еще { $count } отрезка
        [many] и еще { $count } отрезков
       *[other] и еще { $count } отрезка
    }

## Charges

charges-about = Добавляются к энергии сверху вниз. Для налогов порядок важен: каждый берет свой процент от всего, что выше.
charges-none = Кроме энергии, в счете пока ничего нет.
charge-add = Добавить
charge-edit = Изменить: { $name }
charge-delete = Удалить: { $name }
charge-delete-title = Удалить это начисление?
charge-kind = Вид
charge-name = Название в счете
charge-amount = Сумма
charge-percent = Процент
charge-per = За
charge-per-day = день
charge-per-month = месяц
charge-per-year = год
charge-standing = Абонентская плата
charge-demand = Плата за мощность
charge-reactive = Реактивная энергия
charge-levy = Сбор
charge-tax = Налог
charge-feed_in = Отдача в сеть
charge-about-standing = Постоянная сумма независимо от потребления. За часть месяца или года — пропорционально дням.
charge-about-demand = За наибольшую за месяц среднюю мощность за четверть часа. Несколько таких начислений дают плату за мощность по зонам суток.
charge-about-reactive = За индуктивную реактивную энергию сверх бесплатной, помесячно.
charge-about-levy = Сумма за единицу потребления при любом тарифе.
charge-about-tax = Процент от всего, что выше в списке, включая энергию.
charge-about-feed_in = Выплачивается вам за каждый отданный kWh. С приемом не сальдируется.
charge-tan-phi = Бесплатно до
charge-months = Месяцы
charge-frames = Интервалы времени
charge-frame-add = Новый интервал
charge-frame-remove = Удалить интервал { $number }
charge-first = Первый день
charge-last = Последний день
charge-open = Необязательно
charge-from = с { $date }
charge-until = до { $date }
charge-says-day = { $amount } в день
charge-says-month = { $amount } в месяц
charge-says-year = { $amount } в год
charge-says-demand = { $amount } за kW наибольшей четверти часа месяца
charge-says-reactive = { $amount } за kvarh сверх tan φ { $tan }
charge-says-levy = { $amount } за потребленный { $unit }
charge-says-tax = { $percent } % от всего, что выше
charge-says-feed-in = { $amount } за отданный kWh, выплачивается вам

## Bills

bills-new = Счет за период
bills-quick = Периоды
bills-this-month = Этот месяц
bills-ends-early = Конец раньше начала
bills-preview = Предварительный расчет по нынешним правилам
bills-print = Печать
bills-freeze = Фиксация
bills-freeze-title = Зафиксировать этот счет
bills-freeze-text = Зафиксированный счет сохраняет правила и данные, по которым составлен. Последующие изменения показываются как разница.
bills-frozen = Зафиксированные счета
bills-none = Зафиксированных счетов пока нет.
bills-all = Все счета
bills-period = Период
bills-frozen-at = Зафиксирован
bills-has-invoice = Счет поставщика сверен
bills-provisional = Предварительно
bills-incomplete = Не для всего есть цена
bills-delete-title = Удалить этот зафиксированный счет?
bill-title-electricity = Счет за электроэнергию
bill-title-gas = Счет за газ
bill-title-water = Счет за воду
bill-frozen = Зафиксирован { $time }, автор: { $author }
bill-incomplete = В некоторых строках нет суммы: для части потребления нет цены или ничего не измерено. В итог они не входят.
bill-provisional = Часть рыночных цен еще не известна, поэтому итог предварительный.
bill-empty = За этот период нет ни потребления, ни начислений.
bill-line = Строка
bill-quantity = Количество
bill-price = Цена
bill-amount = Сумма
bill-net = Без налогов
bill-taxes = Налоги
bill-total = Итого
bill-difference = Разница
bill-equal = совпадает
bill-no-tariff = Без тарифа
bill-unpriced = нет цены
bill-unpriced-why = потреблено, когда ни одно правило не выполнялось или до первой цены
bill-unknown = неизвестно
bill-market-price = рыночная цена
bill-line-provisional = предварительно
bill-since = цена с { $date }
bill-peak = максимум { $time }
bill-peak-excluded =
    { $count ->
        [one] { $count } четверть часа измерена не полностью
        [few] { $count } четверти часа измерены не полностью
        [many] { $count } четвертей часа измерены не полностью
       *[other] { $count } четверти часа измерены не полностью
    }
bill-unit-day =
    { $count ->
        [one] { $number } день
        [few] { $number } дня
        [many] { $number } дней
       *[other] { $number } дня
    }
bill-unit-month =
    { $count ->
        [one] { $number } месяц
        [few] { $number } месяца
        [many] { $number } месяцев
       *[other] { $number } месяца
    }
bill-unit-year =
    { $count ->
        [one] { $number } год
        [few] { $number } года
        [many] { $number } лет
       *[other] { $number } года
    }
later-title = Что изменилось с тех пор
later-same = По тем же правилам нынешние данные дают тот же счет.
later-same-money = Данные за период с тех пор исправлены, но суммы те же.
later-differs = По тем же правилам нынешние данные отличаются на { $amount }. Зафиксированный счет остается как есть.
later-frozen = Зафиксировано
later-now = По нынешним данным
invoice-title = Счет поставщика
invoice-about = Введите построчно, что начислил поставщик, и увидите, где это расходится с измеренным.
invoice-enter = Ввести счет
invoice-edit = Изменить счет
invoice-hint = Если строки в счете поставщика нет, оставьте ее пустой. Добавьте то, что есть только в нем.
invoice-line = Счет поставщика: { $name }
invoice-ours = У нас
invoice-theirs = У них
invoice-absent = в счете нет
invoice-more = Новая строка
invoice-more-name = Название добавленной строки { $number }
invoice-more-amount = Сумма добавленной строки { $number }
invoice-total = Итог счета поставщика
invoice-remove = Удалить счет
invoice-check = Сверить счет
invoice-fits = Счет поставщика построчно совпадает с нашим.
invoice-differs = Итог счета поставщика отличается на { $amount }.
invoice-sum = Сумма введенных строк не равна введенному итогу.

## Market prices

prices-about = Цены рынка на сутки вперед для тарифов, которые следуют за рынком. Если цены нет, стоимость предварительная, но не нулевая.
prices-none = Рядов цен пока нет.
prices-add = Новый ряд
prices-known = Известны с { $first } по { $last }, за { $unit }
prices-empty = Цен пока нет
prices-from =
    { $hours ->
        [one] С { $url }, каждый { $hours } ч
        [few] С { $url }, каждые { $hours } ч
        [many] С { $url }, каждые { $hours } ч
       *[other] С { $url }, каждые { $hours } ч
    }
prices-files-only = Из файлов
prices-import = Импорт файла
prices-fetch = Получить
prices-delete-text = Все его цены также будут удалены.
prices-unknown = нет цены
prices-chart = Цены ряда { $name } за { $date }. Клавиши со стрелками ведут по графику.
prices-missing = За этот день нет цен на { $hours } ч
prices-whole = Цены есть на весь день
prices-name-hint = Буквы, цифры, точки и дефисы
prices-unit-hint = За что указана цена
prices-source = Получать с сервера
prices-url = Адрес
prices-url-hint = Может содержать {"{today}"}, {"{tomorrow}"} и {"{yesterday}"}
prices-every = Каждые … ч
prices-divisor = Делить цены на
prices-divisor-hint = 1000, если цены за MWh
prices-json-items = Путь к списку
prices-json-start = Поле начала
prices-json-end = Поле конца
prices-json-price = Поле цены
prices-header = Заголовок HTTP
prices-secret = Его секретное значение
prices-secret-kept = Уже сохранено; оставьте пустым, чтобы не менять
prices-import-title = Импорт цен в { $name }
prices-import-hint = CSV со временем и ценой либо с началом, концом и ценой; или список JSON. Сначала файл проверяется.
prices-written-per = Цены в файле указаны за
prices-per-1 = kWh или m³
prices-per-1000 = MWh
prices-file = Файл с ценами
prices-import-do =
    { $count ->
        [one] Импорт { $count } цены
        [few] Импорт { $count } цен
        [many] Импорт { $count } цен
       *[other] Импорт { $count } цены
    }
prices-imported =
    { $count ->
        [one] Импортирована { $count } цена
        [few] Импортировано { $count } цены
        [many] Импортировано { $count } цен
       *[other] Импортировано { $count } цены
    }
prices-tried =
    { $count ->
        [0] В файле нет цен
        [one] В файле { $count } цена
        [few] В файле { $count } цены
        [many] В файле { $count } цен
       *[other] В файле { $count } цены
    }
prices-lowest = Минимум
prices-highest = Максимум
prices-bad-lines =
    { $count ->
        [one] { $count } строка непригодна и пропущена:
        [few] { $count } строки непригодны и пропущены:
        [many] { $count } строк непригодны и пропущены:
       *[other] { $count } строки непригодны и пропущены:
    }
prices-bad-line = Строка { $line }: { $detail }

## What-if

whatif-title = Другие тарифы, правила и начисления
whatif-about = Копия, которую можно менять как угодно; действующие остаются как есть. Затем посмотрите, сколько стоило бы прошлое потребление.
whatif-reset = Сначала
whatif-keep = Хранить
whatif-keep-title = Сохранить эту копию
whatif-kept = Сохраненные копии
whatif-load = Открыть копию…
whatif-result = Сколько бы это стоило
whatif-compare = Сравнить
whatif-actual = По нынешним правилам
whatif-alternative = По копии
whatif-less = По копии вышло бы на { $amount } меньше.
whatif-more = По копии вышло бы на { $amount } больше.
whatif-same = По копии вышло бы столько же: разница { $amount }.
whatif-incomplete = В некоторых месяцах цена есть не для всего; то, что без цены, не входит ни в одну из сумм.
