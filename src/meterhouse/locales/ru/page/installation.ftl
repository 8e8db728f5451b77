# Installation: gateways, devices, what they are sorted by, spreadsheets and changes.

nav-installation = Система учета
about-installation = Шлюзы, устройства, группы, таблицы

## Frame

inst-parts = Разделы системы учета
inst-part-devices = Шлюзы и устройства
inst-part-groups = Нагрузки, группы, щиты
inst-part-sheet = Таблица
inst-part-changes = Изменения
inst-back = К списку
inst-all = Все
inst-none = Нет
inst-yes = Да
inst-no = Нет
inst-choose = Выбрать
inst-clear = Очистить
inst-more = Еще
inst-and-more =
    { $count ->
        [one] и еще { $count }
        [few] и еще { $count }
        [many] и еще { $count }
       *[other] и еще { $count }
    }
inst-nothing-found = Ничего не найдено
inst-name = Имя
inst-panel-board = Щит
inst-panel-boards = Щиты
inst-description = Описание или место
inst-enabled = Включено

## Tree

inst-tree = Шлюзы и устройства
inst-tree-count =
    { $devices ->
        [0] Устройств пока нет
        [one] { $devices } устройство
        [few] { $devices } устройства
        [many] { $devices } устройств
       *[other] { $devices } устройства
    }
inst-tree-found = Найдено устройств: { $found } из { $devices }
inst-tree-devices-of = Устройства за шлюзом { $name }
inst-search = Поиск по имени, модели, адресу
inst-filter = Фильтр
inst-filter-state = Состояние
inst-state-all = Все
inst-state-on = Отвечает
inst-state-communication_error = Не отвечает
inst-state-waiting = Ожидание
inst-state-off = Отключено
inst-board-none = Вне щитов
inst-local-short = Порт RS485 этого сервера
inst-add-gateway = Новый шлюз
inst-add-device = Новое устройство
inst-add-device-to = Добавить устройство за шлюзом { $name }

## First steps

inst-start-title = Система учета пуста
inst-start-text = Пять шагов в том порядке, в каком идет монтаж. Всё можно изменить позже, и ничего не будет учтено дважды.
inst-next-title = Выберите шлюз или устройство
inst-next-text = Или продолжите то, что еще не сделано.
inst-step-done = Готово
inst-step-open = Не сделано
inst-step-boards = Щиты
inst-step-boards-text = Шкафы здания, чтобы каждый знал, где стоит счетчик. Лучше всего — по одному шлюзу на щит.
inst-step-gateways = Шлюзы
inst-step-gateways-text = Всё, у чего есть IP-адрес: преобразователи RS485/IP, счетчики с сетевым портом, другие серверы Meterhouse. Порт RS485 этого сервера уже есть под именем «Local».
inst-step-devices = Устройства
inst-step-devices-text = Счетчики, счетчики импульсов, выключатели, модули и зарядные станции — по одному или сразу все из таблицы.
inst-step-groups = Нагрузки и группы
inst-step-groups-text = На что расходуется энергия и какие счетчики относятся друг к другу.
inst-step-check = Проверка
inst-step-check-text = Каждое устройство отвечает или точно сообщает, почему нет.
inst-step-check-silent =
    { $count ->
        [1] Одно устройство не отвечает:
        [one] Не отвечает { $count } устройство, первые из них:
        [few] Не отвечают { $count } устройства, первые из них:
        [many] Не отвечают { $count } устройств, первые из них:
       *[other] Не отвечают { $count } устройства, первые из них:
    }

## Forms

inst-save = Сохранить
inst-saved = Сохранено
inst-unsaved = Есть несохраненные изменения
inst-not-saved = Не сохранено: см. отмеченные поля
inst-discard = Сбросить
inst-duplicate = Дублировать
inst-erase = Удалить
inst-erase-title = Удалить «{ $name }»?
inst-leave-title = Уйти без сохранения?
inst-leave-text = Здесь есть несохраненные изменения.
inst-leave-discard = Сбросить
inst-leave-stay = Остаться
inst-leave-save = Сохранить и уйти
inst-answered = последний ответ { $time }
inst-gone-text = Возможно, запись за это время удалили. Выберите другую.
inst-conflict-title = За это время данные изменил кто-то другой
inst-conflict-text = Ни ваши, ни чужие данные не потеряны. Там, где вы оба изменили одно поле, укажите, чье значение остается; затем сохраните снова.
inst-conflict-field = Поле
inst-conflict-theirs = Чужое
inst-conflict-mine = Ваше
inst-conflict-keep = Оставить
inst-conflict-choice = Оставить для поля { $field }
inst-conflict-take = Взять всё чужое
inst-conflict-go-on = Продолжить так

## Gateways

inst-gateway = Шлюз
inst-gateway-new = Новый шлюз
inst-gateway-gone = Такого шлюза нет
inst-gateway-where = Где находится
inst-gateway-what = Что это
inst-gateway-local-hint = Порт RS485 этого сервера. Его адрес постоянный, удалить его нельзя; если к нему ничего не подключено, отключите его. Скорость и четность задаются в настройках.
inst-gateway-kind = Вид
inst-gateway-kind-local = Порт RS485
inst-gateway-kind-modbus_tcp = Преобразователь или IP-счетчик
inst-gateway-kind-modbus_tcp-help = Преобразователь RS485/IP с шиной счетчиков за ним или счетчик с собственным сетевым портом.
inst-gateway-kind-server = Другой сервер
inst-gateway-kind-server-help = Другой Meterhouse или совместимый веб-сервер: его устройства, нагрузки и группы читаются по их Remote ID.
inst-gateway-address = Адрес
inst-gateway-address-help = IPv4, IPv6 или имя узла, например 192.168.1.20
inst-gateway-port = Порт
inst-gateway-port-help = 502, если у преобразователя не указано иное. Тот же адрес можно использовать еще раз с другим портом.
inst-gateway-name-help = Уникальное. Если пусто, берется адрес. Пример: «Преобразователь 1-й этаж»
inst-gateway-board-help = Щит, в котором он установлен, не более одного.
inst-gateway-description-help = Что поможет его найти: «за стойкой, ЩР-0, верхний ряд»
inst-gateway-eq = Прибор контроля качества электроэнергии
inst-gateway-eq-help = Его напряжения еженедельно оцениваются по EN 50160. Предлагаются только устройства, измеряющие искажения.
inst-gateway-advanced = Соединение и времена
inst-gateway-framing = Кадры
inst-gateway-framing-help = Последовательным серверам, передающим шину без изменений, нужны кадры RTU; почти все преобразователи используют Modbus TCP.
inst-gateway-framing-rtu = Кадры RTU поверх TCP
inst-gateway-timeout = Тайм-аут ответа
inst-gateway-timeout-help = Сколько может длиться один ответ. Больше — для медленных шин и радиоканалов.
inst-gateway-delay = Пауза
inst-gateway-delay-help = Между двумя запросами, для устройств, которым нужна передышка.
inst-gateway-in-flight = Запросов одновременно
inst-gateway-in-flight-help = 1, если изготовитель не указывает, что допустимо больше.
inst-gateway-off =
    { $count ->
        [0] Он не опрашивается.
        [1] Его устройство тоже не опрашивается.
        [one] Его { $count } устройство тоже не опрашивается.
        [few] Его { $count } устройства тоже не опрашиваются.
        [many] Его { $count } устройств тоже не опрашиваются.
       *[other] Его { $count } устройства тоже не опрашиваются.
    }
inst-erase-gateway-text = Шлюз будет удален. За ним ничего нет, поэтому история не затрагивается.
inst-erase-gateway-devices =
    { $count ->
        [1] Шлюз можно удалить, только когда за ним ничего нет. Сначала удалите это устройство или перенесите его на другой шлюз:
        [one] Шлюз можно удалить, только когда за ним ничего нет. Сначала удалите { $count } устройство или перенесите на другой шлюз:
        [few] Шлюз можно удалить, только когда за ним ничего нет. Сначала удалите эти { $count } устройства или перенесите их на другой шлюз:
        [many] Шлюз можно удалить, только когда за ним ничего нет. Сначала удалите эти { $count } устройств или перенесите их на другой шлюз:
       *[other] Шлюз можно удалить, только когда за ним ничего нет. Сначала удалите эти { $count } устройства или перенесите их на другой шлюз:
    }

## Devices

inst-device = Устройство
inst-device-new = Новое устройство
inst-device-gone = Такого устройства нет
inst-device-facts = Remote ID { $number } · адрес { $address }
inst-device-off = Не опрашивается и не показывается; история сохраняется.
inst-device-what = Что это
inst-device-where = Где находится
inst-device-gateway-help = Шлюз, к шине которого оно подключено.
inst-device-name-title = Имя и назначение
inst-device-name-help = Уникальное во всей системе учета. Если пусто, берется адрес. Пример: «Освещение 2-й этаж»
inst-device-groups-help = Счетчики, которые относятся друг к другу, групп не более { $most }. Пример: «Гостевые номера»
inst-device-options = Параметры этой модели
inst-device-labels = Имена входов и выходов
inst-device-advanced = Итоги, оповещения, заводской номер
inst-family = Семейство
inst-family-all = Все семейства
inst-family-help = Сужает выбор моделей.
inst-family-bt-din = Счетчики BT DIN
inst-family-ems-bt-din = Модули EMS BT DIN
inst-family-megatiker = Выключатели MEGATIKER
inst-family-megabreak = Выключатели MEGABREAK
inst-family-gas-counter = Счетчики газа
inst-family-water-counter = Счетчики воды
inst-family-generic = Прочие устройства
inst-family-rs485-supervision = Модули контроля (RS485)
inst-family-greenup-new = Станции Green’Up, новая серия
inst-family-greenup-old = Станции Green’Up, прежняя серия
inst-family-third-party-meter = Счетчики других изготовителей
inst-family-third-party-charger = Зарядные станции других изготовителей
inst-family-server = С другого сервера
inst-model = Модель
inst-model-help = Поиск по названию, изготовителю или каталожному номеру: «F4N400», «PM5000», «5 590 44»
inst-model-placeholder = Название, изготовитель, номер
inst-model-notes = Об этой карте регистров
inst-catalogue-numbers = Каталожные номера: { $numbers }
inst-capabilities = Что умеет
inst-capability-measure = Измеряет
inst-capability-statistics = Считает энергию
inst-capability-thd = THD
inst-capability-harmonics = Гармоники
inst-capability-state = Состояние
inst-capability-command = Команды
inst-capability-breaker_state = Состояние выключателя
inst-capability-charging_station = Зарядная станция
inst-capability-pulse_inputs = Импульсные входы
inst-capability-inputs_outputs = Входы и выходы
inst-capability-links = Связи
inst-confidence-vendor-document = Документ изготовителя
inst-confidence-vendor-document-text = Регистры взяты из документа изготовителя.
inst-confidence-tested-code = Проверено на практике
inst-confidence-tested-code-text = Регистры взяты из программ, которые читают эту модель на реальных объектах.
inst-confidence-forum = С форума
inst-confidence-forum-text = Регистры взяты с форума. Прежде чем полагаться на них, сверьте проверку с дисплеем.
inst-confidence-unverified = Непроверенная карта
inst-confidence-unverified-text = Открытая карта регистров этой модели неизвестна. Эта — временная замена: настоящее устройство может не ответить или ответить другое. Дополните ее по документу изготовителя и сверьте каждое значение с дисплеем.
inst-unit = Адрес Modbus
inst-unit-help = От 1 до 247, как задан на устройстве; у каждого устройства шины свой.
inst-unit-concentrator = Адрес концентратора
inst-unit-concentrator-help = Концентратор импульсов, к которому подключен счетчик.
inst-take-free = Взять { $number }, свободен
inst-position = Вход
inst-position-help = Вход концентратора, к которому подключен импульсный выход. У каждого счетчика свой.
inst-side = Сторона
inst-side-number = Сторона { $number }
inst-side-of = Другая сторона: { $name }
inst-side-help = У обеих сторон один адрес.
inst-side-hint = Модель, адрес и шлюз — как у первой стороны. Различаются только эти два:
inst-other-side-title = У этой станции есть другая сторона
inst-other-side-text = Она еще не добавлена. Нужны только имя и фаза.
inst-other-side-add = Добавить сторону { $number }
inst-interface-hint = За интерфейсом адрес состоит из двух частей: модуль 2 за интерфейсом 1 записывается 2-1. Без интерфейса оставьте это поле пустым.
inst-virtual-hint = Адрес Modbus всегда 247. Remote ID показывает другой сервер: 1XXXX — устройство, 2YYYY — нагрузка, 3ZZZZ — группа учета, 29999 — все электрические нагрузки.
inst-load-type = Тип нагрузки
inst-load-type-help = На что расходуется энергия. Без типа учитывается как «Прочее».
inst-load-type-own = Газ и вода распределяются по модели.
inst-load-type-by-model = По модели
inst-upstream = Вышестоящий счетчик
inst-upstream-help = Счетчик, который тоже измеряет этот. Тогда в итогах ничего не учитывается дважды, и видно неучтенное.
inst-supply = Питание
inst-supply-upstream = Сверху
inst-supply-downstream = Снизу
inst-supply-help = Направление тока через ТТ или катушку Роговского. При подводе снизу прием и отдача меняются местами.
inst-supply-breaker-help = «Сверху»: питание подведено к верхним зажимам выключателя. «Снизу»: к нижним.
inst-exclude-totals = Не включать в итоги
inst-exclude-totals-help = Если ту же энергию уже измеряет вводной счетчик. Тогда устройство видно только в подробностях.
inst-exclude-alerts = Без оповещений
inst-exclude-alerts-help = События этого устройства не вызывают сообщений.
inst-serial = Заводской номер
inst-serial-help = Как на счетчике; подтверждает, какой именно заменен.
inst-max-power = Наибольшая правдоподобная мощность
inst-max-power-help = То, что потребовало бы большей мощности, считается ошибкой чтения. Пусто: что допускают модель и ее ТТ.
inst-erase-device-text = Больше не опрашивается. Записанное сохраняется, и ID { $id } другому устройству не присваивается.
inst-erase-device-below = Эти счетчики лишатся вышестоящего: { $devices }
inst-option-concentrator = Концентратор
inst-option-concentrator-help = Его модель, например F80BI. Он должен быть настроен на вид импульсов счетчика.
inst-option-pulse_weight = Вес импульса
inst-option-pulse_weight-help = Чему равен один импульс, как указано на счетчике. 1, если концентратор сам считает в этой единице.
inst-option-interface = Адрес интерфейса
inst-option-interface-help = Интерфейса EMS, за которым находится модуль. Пусто: он прямо на шине.
inst-option-remote_id = Remote ID
inst-option-remote_id-help = Как показывает другой сервер. Пример: 10012
inst-option-phase = Фаза
inst-option-phase-help = Фаза сети, к которой подключена однофазная станция.
inst-option-rated_current_a = Номинальный ток
inst-option-rated_current_a-help = Наибольший допустимый ток станции и ее питающей линии.
inst-option-function = Функция чтения
inst-option-function-help = Как в документе изготовителя.
inst-option-register = Регистр
inst-option-register-help = Принятой активной энергии, шестнадцатеричный. Пример: 0048
inst-option-words = Слова
inst-option-words-help = Сколько регистров занимает значение.
inst-option-factor = Множитель
inst-option-factor-help = Исходное число, умноженное на него, дает значение. Пример: 0.01
inst-option-unit = Единица
inst-option-unit-help = Значения после умножения.
inst-option-number_format = Формат числа
inst-option-word_order = Порядок слов
inst-option-word_order-help = Какое слово длинного числа идет первым. Проверка сразу покажет, какой верен.
inst-option-export_register = Регистр отдачи
inst-option-export_register-help = Шестнадцатеричный; только для счетчиков, считающих в обоих направлениях.
inst-option-ct_ratio = Коэффициент ТТ
inst-option-ct_ratio-help = Отношение первичного тока ко вторичному, как задано в счетчике. Пример: 250/5 — это 50
inst-option-vt_ratio = Коэффициент ТН
inst-option-vt_ratio-help = Отношение первичного напряжения ко вторичному, как задано в счетчике; 1 без трансформаторов напряжения.
inst-option-ct_multiplier = Множитель ТТ
inst-option-ct_multiplier-help = Только если счетчик передает вторичные значения; сверьте с его дисплеем.
inst-option-controller_base = Контроллер
inst-option-controller_base-help = 1000, умноженное на номер контроллера зарядки.
inst-choice-function-3 = 3 (регистры хранения)
inst-choice-function-4 = 4 (входные регистры)
inst-choice-words-1 = 1 слово (16 бит)
inst-choice-words-2 = 2 слова (32 бита)
inst-choice-words-4 = 4 слова (64 бита)
inst-choice-number_format-unsigned = Целое
inst-choice-number_format-signed = Целое со знаком
inst-choice-number_format-float = С плавающей запятой
inst-choice-word_order-big = Старшее слово первым (ABCD)
inst-choice-word_order-little = Младшее слово первым (CDAB)
inst-choice-word_order-swap = Слова переставлены (CDAB)

## Test

inst-test = Проверка
inst-test-title = Проверка
inst-test-again = Повторить
inst-test-running = Опрос…
inst-test-good = Отвечает
inst-test-asked = Опрошено: { $device }
inst-test-round-trip = Время ответа { $ms } мс
inst-test-do = Что сделать:
inst-test-values = Значения
inst-test-no-values = Отвечает, но у этой модели нет значений.
inst-advice-gateway-unreachable = Проверьте сетевой кабель и питание шлюза, затем его адрес и порт.
inst-advice-gateway-unreachable-refused = Адрес верен, а порт нет, или шлюз больше не принимает клиентов. Посмотрите порт в его настройках (обычно 502) и закройте другие программы, которые его используют.
inst-advice-gateway-unreachable-timed-out = Включен ли он, горит ли индикатор сети? В этой ли он сети и верно ли набран адрес? Межсетевой экран между ними должен пропускать порт 502.
inst-advice-gateway-unreachable-unreachable = В эту сеть нет пути. Проверьте адрес, маску подсети и маршрутизатор этого сервера.
inst-advice-gateway-unreachable-name-not-resolved = Это имя здесь неизвестно. Введите IP-адрес или исправьте DNS-сервер этой машины.
inst-advice-gateway-unreachable-port-busy = Последовательный порт занят другой программой. Завершите ее.
inst-advice-gateway-unreachable-no-such-port = Подключен ли адаптер RS485? Имя его устройства указано в настройках сервера.
inst-advice-gateway-unreachable-no-path = Преобразователь не знает этого адреса. Проверьте его маршрутизацию или настройку адресов ведомых устройств.
inst-advice-gateway-unreachable-bad-header = На этом порту отвечает что-то другое. Проверьте порт; последовательному серверу, пропускающему кадры без изменений, нужны «Кадры RTU поверх TCP».
inst-advice-gateway-without-devices = Добавьте первое устройство и проверьте снова: отвечать могут только устройства.
inst-advice-no-answer = Есть ли питание и тот ли адрес задан на устройстве? Проверьте, не перепутаны ли A и B, согласующие резисторы, а также одинаковы ли скорость и четность у всех устройств шины.
inst-advice-device-exception = Устройство есть, но не знает этого регистра. Та ли это модель? Для счетчиков общего вида проверьте регистр и функцию чтения.
inst-advice-device-exception-2 = Устройство есть, но такого регистра у него нет. Та ли это модель? Для счетчиков общего вида проверьте регистр, число слов и функцию чтения.
inst-advice-device-exception-1 = Устройство есть, но не знает этой функции чтения. Попробуйте другую, 3 или 4.
inst-advice-bad-answer = Два устройства с одним адресом, нет согласующего резистора или помехи на шине: отключайте устройства по одному.
inst-advice-configuration-error = Выберите модель снова и сохраните.
inst-advice-other = Проверьте снова чуть позже. Если не изменится, страница «Сбор данных» покажет, что происходит на шине.

## Loads, groups, boards

inst-groups-load-type = Типы нагрузки
inst-groups-load-type-add = Новый тип
inst-groups-load-type-text = На что расходуется энергия. Шесть стандартных можно отключить; можно добавить до 8 собственных. Остальное учитывается как «Прочее».
inst-groups-load-type-example = Пример: «Кухня», «Серверная»
inst-groups-full = Все собственные ({ $most }) заняты.
inst-groups-measure-group = Группы учета
inst-groups-measure-group-add = Новая группа
inst-groups-measure-group-text = Счетчики, которые суммируются или сравниваются: этаж, арендатор, процесс. Устройство может входить не более чем в 5 групп.
inst-groups-measure-group-example = Пример: «Гостевые номера», «Арендатор 3»
inst-groups-panel-board = Щиты
inst-groups-panel-board-add = Новый щит
inst-groups-panel-board-text = Шкафы, в которых установлены шлюзы. Шлюз находится не более чем в одном щите; лучше всего — по одному шлюзу на щит.
inst-groups-panel-board-example = Пример: «ГРЩ», «ЩР-2 второй этаж»
inst-groups-none = Пока нет.
inst-groups-field-name = Имя
inst-groups-field-description = Описание
inst-groups-field-enabled = Предлагается
inst-groups-field-color = Цвет
inst-remote-id = Remote ID { $number }
inst-count-devices =
    { $count ->
        [0] нет устройств
        [one] { $count } устройство
        [few] { $count } устройства
        [many] { $count } устройств
       *[other] { $count } устройства
    }
inst-count-gateways =
    { $count ->
        [0] нет шлюзов
        [one] { $count } шлюз
        [few] { $count } шлюза
        [many] { $count } шлюзов
       *[other] { $count } шлюза
    }
inst-predefined = стандартный
inst-predefined-help = Стандартный: имя переводится и не меняется.
inst-disabled = Отключено
inst-disable = Отключить
inst-enable = Включить
inst-offered = Предлагается
inst-offered-help = Выключено: сохраняется и помечено, но не предлагается и не показывается в графиках.
inst-edit-one = Изменить: { $name }
inst-more-one = Еще: { $name }
inst-members =
    { $count ->
        [0] Пока ничего не относится
        [one] Относится { $count }
        [few] Относятся { $count }
        [many] Относятся { $count }
       *[other] Относятся { $count }
    }
inst-members-search = Поиск
inst-changed-meanwhile = только что изменено кем-то другим; откройте снова
inst-colour = Цвет в графиках
inst-colour-number = Цвет { $number }
inst-colour-other = Другой
inst-erase-group-unused = К записи ничего не относится; больше ничего не меняется.
inst-erase-load-type-users =
    { $count ->
        [1] Это устройство далее учитывается как «Прочее»:
        [one] { $count } устройство далее учитывается как «Прочее»:
        [few] Эти { $count } устройства далее учитываются как «Прочее»:
        [many] Эти { $count } устройств далее учитываются как «Прочее»:
       *[other] Эти { $count } устройства далее учитываются как «Прочее»:
    }
inst-erase-measure-group-users =
    { $count ->
        [1] Это устройство выходит из группы; в остальном оно не меняется:
        [one] { $count } устройство выходит из группы; в остальном оно не меняется:
        [few] Эти { $count } устройства выходят из группы; в остальном они не меняются:
        [many] Эти { $count } устройств выходят из группы; в остальном они не меняются:
       *[other] Эти { $count } устройства выходят из группы; в остальном они не меняются:
    }
inst-erase-panel-board-users =
    { $count ->
        [1] Этот шлюз далее не относится ни к какому щиту:
        [one] { $count } шлюз далее не относится ни к какому щиту:
        [few] Эти { $count } шлюза далее не относятся ни к какому щиту:
        [many] Эти { $count } шлюзов далее не относятся ни к какому щиту:
       *[other] Эти { $count } шлюза далее не относятся ни к какому щиту:
    }
inst-erase-group-instead = Чтобы сохранить на будущее, лучше отключите.

## Changes

inst-changes-of = Изменения в
inst-changes-all = Все изменения
inst-changes-one = Только { $name }
inst-changes-none = Изменений пока нет
inst-changes-none-text = Всё, что здесь добавляют, меняют или удаляют, записывается с автором и может быть отменено.
inst-older = Показать ранее
inst-author-system = Сервер
inst-origin-upload = из таблицы
inst-origin-replacement = замена счетчика
inst-origin-undo = отмена
inst-undone = отменено
inst-undo = Отменить
inst-undo-title = Отменить это изменение?
inst-undo-text =
    { $count ->
        [1] Всё станет как было. Само изменение остается в этом списке.
        [one] { $count } объект станет прежним. Само изменение остается в этом списке.
        [few] Все { $count } объекта станут прежними. Само изменение остается в этом списке.
        [many] Все { $count } объектов станут прежними. Само изменение остается в этом списке.
       *[other] Все { $count } объекта станут прежними. Само изменение остается в этом списке.
    }
inst-action-added = Добавлено
inst-action-changed = Изменено
inst-action-removed = Удалено
inst-kind-device = устройство
inst-kind-gateway = шлюз
inst-kind-load-type = тип нагрузки
inst-kind-measure-group = группа учета
inst-kind-panel-board = щит
inst-kind-site = объект
inst-kinds-device = Устройства
inst-kinds-gateway = Шлюзы
inst-kinds-load-type = Типы нагрузки
inst-kinds-measure-group = Группы учета
inst-kinds-panel-board = Щиты
inst-kinds-site = Объект
inst-fields =
    { $count ->
        [one] { $count } поле
        [few] { $count } поля
        [many] { $count } полей
       *[other] { $count } поля
    }
inst-before = было
inst-after = стало

## Replacing a meter

inst-replace = Заменить счетчик
inst-replace-title = Замена счетчика «{ $name }»
inst-replace-text = История продолжается под тем же ID. Между последним показанием старого счетчика и первым показанием нового ничего не учитывается.
inst-replace-serial = Заводской номер нового счетчика
inst-replace-end = Конечное показание старого счетчика
inst-replace-end-help = Как на его дисплее. Пусто: его последнее показание здесь.
inst-replace-start = Начальное показание нового счетчика
inst-replace-start-help = Как на его дисплее, обычно около 0. Пусто: учет с первого показания здесь.

## Spreadsheet

inst-sheet-download = Скачать
inst-sheet-download-text = Вся система учета: щиты, типы нагрузки, группы учета, шлюзы и устройства. Хороша и как образец для новой.
inst-sheet-csv = CSV (ZIP)
inst-sheet-upload = Загрузить
inst-sheet-upload-text = Сначала файл проверяется: ничего не меняется, пока вы его не примените, и применяется он целиком или никак.
inst-sheet-choose = Выбрать файл
inst-sheet-choose-hint = или перетащите сюда: XLSX, ZIP с файлами CSV или один файл CSV
inst-sheet-matching = Строки сопоставлять
inst-sheet-matching-id = По их ID
inst-sheet-matching-name = По имени
inst-sheet-matching-help = По ID — для файла с этого сервера, по имени — для файла извне. Строки без соответствия добавляются.
inst-sheet-missing = Чего нет в файле
inst-sheet-missing-keep = Остается
inst-sheet-missing-delete = Удаляется
inst-sheet-missing-help = Только на листах, которые есть в файле. История удаленных устройств сохраняется.
inst-sheet-sheet = Содержание этого CSV
inst-sheet-sheet-help = Один файл CSV — один лист.
inst-sheet-panel_boards = Щиты
inst-sheet-load_types = Типы нагрузки
inst-sheet-measure_groups = Группы учета
inst-sheet-gateways = Шлюзы
inst-sheet-devices = Устройства
inst-sheet-trial = Проверка файла
inst-sheet-applied = Загрузка
inst-sheet-reading = Чтение файла…
inst-sheet-tried-again = С момента проверки система учета изменилась. Ничего не применено; это новая проверка.
inst-sheet-problems =
    { $count ->
        [one] { $count } ошибка: файл применить нельзя
        [few] { $count } ошибки: файл применить нельзя
        [many] { $count } ошибок: файл применить нельзя
       *[other] { $count } ошибки: файл применить нельзя
    }
inst-sheet-nothing = В файле то же, что уже есть
inst-sheet-good = Файл можно применить
inst-sheet-done = Применено
inst-sheet-counts = Добавлено { $added }, изменено { $changed }, удалено { $removed }, без изменений { $unchanged }
inst-sheet-apply = Принять
inst-sheet-to-changes = Посмотреть в изменениях или отменить там
inst-sheet-table = Ошибки файла
inst-sheet-col-sheet = Лист
inst-sheet-col-row = Строка
inst-sheet-col-column = Столбец
inst-sheet-col-problem = Ошибка

## Registers

inst-raw =
    { $count ->
        [one] { $count } регистр без обработки
        [few] { $count } регистра без обработки
        [many] { $count } регистров без обработки
       *[other] { $count } регистра без обработки
    }
inst-raw-table = Регистры без обработки
inst-raw-register = Регистр
inst-raw-address = Адрес (hex)
inst-raw-words = Слова (hex)
inst-raw-value = Значение
