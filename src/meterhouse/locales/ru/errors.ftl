# What went wrong, by error code: error-<code>. The same messages and variables in every language.

## In general

error-internal = На сервере произошла ошибка. Подробности — в журнале.
error-invalid-input = Некоторые данные введены неверно; ничего не изменено.
error-not-found =
    { $kind ->
        [user] Пользователя { $id } нет.
        [token] Токена { $id } нет.
        [browser] Доверенного браузера { $id } нет.
        [device] Устройства { $id } нет.
        [gateway] Шлюза { $id } нет.
        [load-type] Типа нагрузки { $id } нет.
        [measure-group] Группы учета { $id } нет.
        [panel-board] Щита { $id } нет.
        [measurement] Это устройство не записывает величину { $id }.
       *[other] Записи { $id } здесь нет ({ $kind }).
    }
error-conflict = Это противоречит уже имеющимся данным.
error-refused = У вас нет прав на это действие.
error-unavailable = Сейчас это невозможно. Повторите попытку позже.
error-not-available = Эта функция пока недоступна.

## Requests

error-bad-request = Запрос непонятен.
error-no-such-path = По адресу { $path } ничего нет.
error-method-not-allowed = Метод { $method } здесь не допускается.
error-body-too-large = Запрос слишком велик; допускается не более { $limit } байт.
error-body-too-slow = Запрос поступал слишком медленно.
error-foreign-origin = Запрос пришел не со страницы этого сервера.
error-page-not-built = Веб-страница в этот экземпляр не входит. API работает.

## Entries

error-required = Обязательное поле
error-unknown-field = Такого поля нет
error-not-json = Недопустимый JSON
error-not-an-object = Ожидается объект с полями
error-not-text = Ожидается текст
error-not-a-list = Ожидается список
error-not-a-boolean = Ожидается «да» или «нет»
error-not-a-number = Ожидается число
error-not-a-whole-number = Ожидается целое число
error-not-a-date = Ожидается дата вида 2026-01-31
error-not-one-of = Допустимо: { $expected }
error-wrong-form = Неверный формат записи
error-invalid-value = Недопустимое значение
error-too-short =
    { $limit ->
        [one] Не менее { $limit } символа
        [few] Не менее { $limit } символов
        [many] Не менее { $limit } символов
       *[other] Не менее { $limit } символа
    }
error-too-long =
    { $limit ->
        [one] Не более { $limit } символа
        [few] Не более { $limit } символов
        [many] Не более { $limit } символов
       *[other] Не более { $limit } символа
    }
error-too-small = Значение не должно быть меньше { $limit }
error-too-large = Значение не должно быть больше { $limit }
error-too-few =
    { $limit ->
        [one] Не менее { $limit } записи
        [few] Не менее { $limit } записей
        [many] Не менее { $limit } записей
       *[other] Не менее { $limit } записи
    }
error-too-many-items =
    { $limit ->
        [one] Не более { $limit } записи
        [few] Не более { $limit } записей
        [many] Не более { $limit } записей
       *[other] Не более { $limit } записи
    }
error-too-many = { $value } — слишком много
error-out-of-range = { $value } вне диапазона от { $low } до { $high }
error-unknown-timezone = Часового пояса { $timezone } нет
error-date-out-of-range = { $date } вне диапазона лет с { $first } по { $last }
error-date-does-not-exist = Даты { $date } в поясе { $timezone } не было: календарь пропустил этот день
error-bad-scope = { $value } не задает выбор устройств
error-unknown-key = { $value } не является измеряемой величиной
error-separators-equal = Разделитель столбцов и десятичный знак должны различаться

## Access

error-not-logged-in = Войдите в систему.
error-codes-required = Сначала задайте собственные коды.
error-no-right = У вас нет прав на открытие этой страницы.
error-wrong-codes = Неверные коды.
error-locked-out =
    { $seconds ->
        [one] Слишком много неверных кодов. Повторите попытку через { $seconds } секунду.
        [few] Слишком много неверных кодов. Повторите попытку через { $seconds } секунды.
        [many] Слишком много неверных кодов. Повторите попытку через { $seconds } секунд.
       *[other] Слишком много неверных кодов. Повторите попытку через { $seconds } секунды.
    }
error-too-busy = Сейчас входит много пользователей. Повторите попытку чуть позже.
error-wrong-digits = Требуется цифр: ровно { $digits }
error-code-too-easy = Слишком легко угадать
error-code-taken = Выберите другой
error-puk-contains-pin = PUK не должен содержать PIN
error-wrong-password = Неверное имя, пароль или код.
error-wrong-current = Неверно
error-wrong-one-time-code = Код неверен или уже использован
error-name-not-visible = В имени не допускаются невидимые символы
error-user-name-taken = Это имя уже у пользователя { $user }
error-users-full = Пользователей может быть не более { $most }.
error-last-manager = Управлять пользователями стало бы некому: сначала дайте другому пользователю доступ к конфигурации сервера.
error-token-name-taken = Это имя уже у другого вашего токена
error-tokens-full = Токенов может быть не более { $most }.
error-not-your-pages = Только страницы, доступные вам самим
error-not-with-token = С токеном доступа это невозможно.
error-second-factor-set = Пароль уже задан.
error-no-second-factor = Пароль не задан.
error-enrolment-over = Прошло слишком много времени. Начните заново.
error-https-required = Используйте HTTPS.
error-unknown-currency = Валюты { $value } нет
error-certificate-unusable = Сертификат { $path } использовать нельзя: { $reason }
error-pepper-does-not-fit = Секретный файл «pepper» не относится к этой базе данных: ни один код не был бы принят. Верните файл, который был при создании базы.
error-pepper-unreadable = Секретный файл { $path } использовать нельзя: { $reason }

## Gateways and devices

error-gateway-unreachable =
    { $reason ->
        [refused] Шлюз { $gateway } отклоняет соединение. Верно ли указан порт?
        [timed-out] Шлюз { $gateway } не отвечает. Включен ли он и находится ли в этой сети?
        [unreachable] Шлюз { $gateway } отсюда недоступен.
        [name-not-resolved] Имя шлюза { $gateway } в этой сети неизвестно.
        [port-busy] Последовательный порт шлюза { $gateway } занят другой программой.
        [no-such-port] Последовательного порта шлюза { $gateway } не существует.
        [no-path] У шлюза { $gateway } нет пути к его устройствам.
        [bad-header] То, что отвечает на месте шлюза { $gateway }, не использует Modbus TCP.
       *[other] Соединение со шлюзом { $gateway } потеряно.
    }
error-gateway-off = Шлюз { $gateway } отключен.
error-gateway-not-a-bus = Шлюз { $gateway } — другой сервер; его устройства выбираются там.
error-scan-running = На шлюзе { $gateway } поиск уже идет.
error-test-running = Проверка уже идет.
error-not-tested = Сначала проверьте систему учета.
error-report-failed = Протокол создать не удалось: { $reason }
error-report-not-ready = Протокол еще не готов.
error-gateway-silent = Шлюз { $gateway } принимает соединение, но по Modbus никто не отвечает (опрошены: { $unit_ids }).
error-implausible-value = Регистр { $register } дает { $value } для { $key }: так быть не может. Верны ли модель, регистр и порядок слов?
error-no-answer = Нет ответа с адреса Modbus { $unit_id }.
error-device-exception = Устройство с адресом Modbus { $unit_id } отклонило регистр { $register } (исключение { $exception }).
error-bad-answer = Ответ с адреса Modbus { $unit_id } поврежден и отброшен.
error-configuration-error = Ошибка конфигурации: модель этого устройства отсутствует или не подходит.
error-unknown-gateway = Шлюза { $value } нет
error-unknown-model = Модели с таким названием в каталоге нет
error-gateway-name-taken = Это имя уже у шлюза { $gateway }
error-gateway-address-taken = Эти адрес и порт уже у шлюза { $gateway }
error-gateway-has-devices =
    { $count ->
        [one] За шлюзом еще есть { $count } устройство: { $devices }
        [few] За шлюзом еще есть { $count } устройства: { $devices }
        [many] За шлюзом еще есть { $count } устройств: { $devices }
       *[other] За шлюзом еще есть { $count } устройства: { $devices }
    }
error-gateway-is-local = Для локального шлюза это невозможно
error-device-name-taken = Это имя уже у устройства { $device }
error-device-address-taken = Этот адрес уже у устройства { $device }
error-upstream-cycle = Вышестоящие счетчики образовали бы замкнутый круг
error-load-type-name-taken = Это имя уже у другого типа нагрузки
error-load-type-predefined = Стандартные типы нагрузки можно только отключить
error-load-types-full = Собственных типов нагрузки может быть не более { $most }
error-measure-group-name-taken = Это имя уже у другой группы учета
error-panel-board-name-taken = Это имя уже у другого щита
error-not-an-address = { $value } — не IP-адрес и не имя узла
error-unknown-panel-board = Щита { $value } нет
error-unknown-load-type = Типа нагрузки { $value } нет
error-unknown-measure-group = Группы учета { $value } нет
error-unknown-device = Устройства { $value } нет
error-eq-device-elsewhere = { $device } находится за другим шлюзом
error-eq-device-cannot = { $device } не измеряет ни THD, ни гармоники
error-gateway-has-virtual-devices = { $device } — устройство другого сервера, поэтому шлюз должен им остаться
error-virtual-needs-server = { $gateway } — не другой сервер
error-virtual-address-fixed = Адрес устройства другого сервера всегда { $expected }
error-load-type-by-model = Тип нагрузки для { $model } задан моделью
error-not-for-this-model = У { $model } этого нет
error-upstream-other-commodity = { $device } учитывает другой энергоресурс
error-in-use =
    { $count ->
        [one] Используется в { $count } месте: { $names }.
        [few] Используется в { $count } местах: { $names }.
        [many] Используется в { $count } местах: { $names }.
       *[other] Используется в { $count } места: { $names }.
    }
error-if-match-required = Нужно указать состояние, от которого отталкивается изменение (If-Match).
error-changed-meanwhile = За это время данные изменил кто-то другой. Ничего не перезаписано.
error-change-already-undone = Это изменение уже отменено.
error-change-overtaken = С тех пор это изменилось снова: { $names }.
error-no-other-side = У { $device } нет другой стороны, которую можно добавить.
error-same-serial-number = Это заводской номер нынешнего счетчика
error-old-end-implausible = { $old_end } — больше, чем могло быть насчитано после показания { $index } (не более { $most })
error-no-counter = У этого устройства еще нет показаний
error-upload-refused =
    { $count ->
        [one] Найдена { $count } ошибка; ничего не изменено.
        [few] Найдены { $count } ошибки; ничего не изменено.
        [many] Найдено { $count } ошибок; ничего не изменено.
       *[other] Найдено { $count } ошибки; ничего не изменено.
    }
error-file-not-a-spreadsheet = Это не XLSX и не CSV.
error-file-too-large = Файл слишком велик; в распакованном виде допускается не более { $limit } байт.
error-sheet-not-told = Какой лист содержит этот CSV? Возможны: { $expected }
error-unknown-sheet = Листа { $value } нет; возможны: { $expected }
error-sheet-twice = Лист { $value } встречается дважды
error-sheet-unreadable = Начиная с этого места лист прочитать нельзя
error-unknown-column = Столбца { $value } нет
error-column-twice = Столбец { $value } встречается дважды
error-column-missing = Нет столбца { $value }
error-row-twice = { $name } уже есть в строке { $row }
error-too-many-rows = Строк может быть не более { $limit }
error-unknown-id = Записи с ID { $value } здесь нет; чтобы добавить новую, оставьте поле пустым
error-cell-is-formula = Здесь формула; нужно значение
error-cell-is-date = { $value } — дата; задайте ячейке текстовый формат
error-cell-is-error = В ячейке ошибка: { $value }
error-cell-without-heading = У этого столбца нет заголовка
error-option-unknown = У этой модели нет такого параметра
error-option-required = Для этой модели параметр обязателен
error-option-not-a-number = { $value } — не число
error-option-out-of-range = { $value } вне диапазона от { $min } до { $max }
error-option-not-in-choices = Допустимо: { $choices }
error-position-out-of-range = У этой модели нет входа { $value }

## History

error-channel-differs = Все интервалы должны относиться к одному каналу.
error-correction-already-undone = Корректировка { $id } уже отменена.
error-correction-overtaken = Данные корректировки { $id } с тех пор изменены снова.
error-interval-straddles = Интервал, начинающийся в { $start }, частично выходит за границы.
error-interval-width-out-of-range = Интервал длится от одной до { $longest_s } секунд.
error-interval-without-value = Записанному интервалу нужно значение.
error-intervals-overlap = Интервалы перекрываются.
error-nothing-to-correct = Исправлять нечего.
error-value-out-of-range = Значение слишком велико для хранения.
error-old-end-below-index = Последнее показание старого счетчика ({ $old_end }) меньше считанного раньше ({ $index }).

## Database

error-database-busy = База данных занята. Повторите попытку чуть позже.
error-database-closed = База данных закрыта.
error-database-corrupt = База данных повреждена. Восстановите ее из резервной копии.
error-database-foreign = Этот файл — не база данных Meterhouse.
error-database-in-use = Базу данных использует другой процесс (номер { $pid }).
error-database-newer = База данных создана более новой версией ({ $version }; этой известна { $known }). Обновите Meterhouse.
error-database-unwritable = В базу данных нельзя записывать.
error-disk-failed = Диск сообщает об ошибках.
error-disk-full = Диск заполнен.

## Start-up and command line

error-bad-settings = Эти настройки использовать нельзя.
error-bad-setting = { $value } использовать нельзя: { $expected }
error-unknown-setting = Такой настройки нет; есть: { $known }
error-settings-file-unreadable = { $file } прочитать нельзя: { $reason }
error-settings-file-malformed = { $file } — недопустимый TOML: { $reason }
error-host-or-serial-port-required = Укажите узел или последовательный порт
error-not-a-pair = { $value } не имеет вида имя=значение

## Tariffs and bills

error-tariffs-changed = За это время тарифы изменил кто-то другой. Загрузите их снова.
error-tariff-name-taken = Это имя уже у другого тарифа
error-tariff-in-use =
    { $count ->
        [one] Тариф { $tariff } использует { $count } правило тарификации. Удалите и его или назначьте ему другой тариф.
        [few] Тариф { $tariff } используют { $count } правила тарификации. Удалите и их или назначьте им другой тариф.
        [many] Тариф { $tariff } используют { $count } правил тарификации. Удалите и их или назначьте им другой тариф.
       *[other] Тариф { $tariff } используют { $count } правила тарификации. Удалите и их или назначьте им другой тариф.
    }
error-tariffs-there = Тарифы уже заданы; единая цена заменила бы их.
error-price-required = Тарифу нужна хотя бы одна цена
error-price-date-required = Если цен несколько, для каждой нужна дата начала действия
error-price-date-repeated = С { $date } уже действует другая цена
error-too-many-decimals =
    { $limit ->
        [one] Не более { $limit } знака после запятой
        [few] Не более { $limit } знаков после запятой
        [many] Не более { $limit } знаков после запятой
       *[other] Не более { $limit } знака после запятой
    }
error-not-a-color = Ожидается цвет вида #1c7ed6
error-unit-not-of-commodity = В этой единице цена здесь не задается
error-ends-before-it-begins = Конец раньше, чем { $first }
error-weekday-required = Выберите хотя бы один день недели
error-wrong-weekday = Дни недели — от 0 (понедельник) до 6
error-month-required = Выберите хотя бы один месяц
error-wrong-month = Месяцы — от 1 до 12
error-electricity-only = Это начисление бывает только для электроэнергии
error-market-price-too-large = Рыночная цена { $value } невозможна
error-market-price-too-fine = У рыночной цены { $value } знаков после запятой больше, чем { $decimals }
error-market-price-without-length = Рыночная цена с { $start } не действует ни минуты
error-market-prices-overlap = В { $start } действуют две рыночные цены
error-commodity-fixed = Энергоресурс изменить нельзя; создайте новую запись
error-unknown-tariff = Такого тарифа нет
error-order-incomplete = В порядке каждая запись должна быть названа один раз

error-period-too-long = Не более { $most } дней
error-commodity-differs = Все записи должны относиться к одному энергоресурсу
error-alternative-name-taken = Это имя уже у другого варианта
error-unknown-series = Ряда цен { $value } нет
error-series-in-use = Этим ценам следует тариф { $tariff }
error-no-source = У этого ряда нет источника; его цены загружаются из файлов
error-price-table-unreadable = Эту таблицу цен прочитать нельзя
error-price-line-time = { $value } — не время вида 2026-01-31T14:00+01:00
error-price-line-no-such-time = { $value } не существует: часы переводились вперед
error-price-line-number = { $value } — не цена
error-price-line-repeated = Ниже есть еще одна цена на то же время
error-price-line-end = Цена кончается не позже своего начала или не раньше следующей
error-price-source-failed =
    { $reason ->
        [timeout] Сервер цен отвечал слишком долго.
        [unreachable] Сервер цен недоступен.
        [refused] Сервер цен отклонил запрос.
        [redirect] Сервер цен перенаправляет на другой сервер; переход не выполняется.
        [too-large] Ответ сервера цен слишком велик.
        [not-text] Ответ сервера цен — не текст.
       *[other] Цены получить не удалось.
    }

## Import of history

error-import-refused =
    { $count ->
        [one] Найдена { $count } ошибка; ничего не импортировано.
        [few] Найдены { $count } ошибки; ничего не импортировано.
        [many] Найдено { $count } ошибок; ничего не импортировано.
       *[other] Найдено { $count } ошибки; ничего не импортировано.
    }
error-ambiguous-time = { $file }, строка { $line }: { $value } в поясе { $zone } бывает дважды, при переводе часов назад
error-nonexistent-time = { $file }, строка { $line }: { $value } в поясе { $zone } не существует, часы переводятся вперед
error-midnight-goes-back = { $file }, строка { $line }: { $value } — раньше предыдущего; возможно, имеется в виду полночь в конце суток
error-time-goes-back = { $file }, строка { $line }: { $value } — раньше предыдущего
error-bad-number = { $file }, строка { $line }, столбец { $column }: «{ $value }» — не число
error-bad-timestamp = { $file }, строка { $line }: «{ $value }» не имеет вида { $format }
error-negative-value = { $file }, строка { $line }, столбец { $column }: { $value } — отрицательное
error-counter-falls = { $file }, строка { $line }: показание падает с { $previous } до { $value }
error-duplicate-time = { $file }, строка { $line }: то же время, что и в строке { $first_line }
error-conflicting-duplicate = { $file }, строка { $line }: то же время, что и в строке { $first_line }, но другие значения
error-empty-interval = { $file }, строка { $line }: интервал с { $start } до { $value } не имеет длины
error-gap = { $file }, строка { $line }: перед { $value } не хватает { $seconds } с
error-rows-overlap = { $file }, строка { $line }: перекрывается со строкой { $first_line }
error-row-too-short = { $file }, строка { $line }: столбцов { $found } вместо { $columns }
error-existing-differs = Столбец { $column }: для { $start } уже записано другое значение
error-existing-overlaps = Столбец { $column }: около { $start } уже записан другой интервал
error-no-rows = В { $file } нет строк
error-no-such-column = В { $file } нет столбца { $column }; есть: { $known }
error-no-value-column = Укажите хотя бы один столбец со значениями
error-not-a-counter = { $quantity } — не накапливаемая величина
error-not-a-width = Интервалы по { $minutes } мин записать нельзя; возможны { $known }
error-not-csv = { $file }, строка { $line } — не CSV: { $reason }
error-unit-does-not-fit = { $unit } — не единица для { $quantity }; возможны { $known }
error-width-unknown = По { $rows } строкам не определить длину интервала
error-not-in-encoding = { $file }, строка { $line } — не текст в кодировке { $encoding }
error-file-unreadable = { $file } прочитать нельзя: { $reason }
error-unknown-quantity = Величины { $value } нет; пример допустимой: { $example }

## Profiles

error-profile-invalid = Профиль { $file } использовать нельзя.
error-profile-not-yaml = Недопустимый YAML
error-profile-not-mapping = Профиль состоит из имен со значениями
error-profile-id-taken = Профиль { $value } уже есть в комплекте поставки
error-profile-id-not-file-name = Идентификатор { $value } не совпадает с именем файла, { $expected }
error-profile-unknown = Такого профиля нет
error-profile-field-missing = Этого поля не хватает
error-profile-field-unknown = Такого поля нет
error-profile-value-invalid = Недопустимое значение
error-profile-value-not-in-set = Значения нет среди допустимых
error-profile-base-ambiguous = Укажите либо «sunspec», либо «option»
error-profile-steps-not-rising = Ступени идут по возрастанию «below»; нет его только у последней
error-profile-words-fixed = Число слов определяется типом
error-profile-words-missing = Для этого типа нужно число слов
error-profile-scale-zero = Масштаб не может быть 0
error-profile-address-beyond-end = Значение выходит за адрес 65535

## Simulated buildings

error-scenario-invalid = Сценарий использовать нельзя.
error-unknown-scenario = Сценария { $id } нет; есть: { $known }
error-not-yaml = Недопустимый YAML
error-not-mapping = Сценарий состоит из имен со значениями
error-field-missing = Этого поля не хватает
error-field-unknown = Такого поля нет
error-value-invalid = Недопустимое значение
error-not-in-set = Значения нет среди допустимых
error-not-month-day = Ожидается дата без года, например 08-15
error-not-a-serial-line = Только для последовательных линий
error-bad-sample-rate = Интервалы такой длины записать нельзя
error-cars-missing = Зарядной станции нужны автомобили
error-peak-below-base = Пик ниже базовой нагрузки
error-fault-place = Неисправности нужно место
error-fault-of-gateway = Такая неисправность бывает только у шлюза, а { $value } — не шлюз
error-nothing-rolls-over = У { $value } нет счетного механизма, который мог бы перейти через ноль
error-name-taken = Имя { $value } встречается дважды
error-address-taken = Адрес { $value } уже у { $holder }
error-unknown-name = Ничего с именем { $value } нет
error-upstream-later = Вышестоящий счетчик должен стоять раньше
error-one-local-gateway = Локальный шлюз может быть только один

## Analyses and corrections

error-period-does-not-fit = Для этого периода такого нет
error-heating-above-cooling = Граница отопления не может быть выше границы охлаждения
error-night-empty = Ночь должна иметь длительность
error-factor-twice = С этой даты коэффициент уже задан
error-temperature-columns = Ожидаются два столбца: время и температура
error-temperature-time = Времени { $value } не было
error-temperature-not-number = { $value } — не число
error-temperature-out-of-range = { $value } °C — не температура наружного воздуха
error-temperature-twice = То же время, что и в строке { $first_line }
error-temperature-no-rows = Температур нет
error-no-such-interval = Такого интервала нет
error-interval-twice = Интервал встречается дважды
error-nothing-to-estimate = Здесь всё измерено.
error-gap-not-whole = Внутри есть измеренные интервалы; выберите один пробел.
error-cannot-estimate = Так восполнить пробел нельзя: нужное для этого не измерялось.
error-empty-span = Конец должен быть позже начала
error-span-too-long = Не более { $limit } дней за раз
