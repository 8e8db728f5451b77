# Putting an installation into operation: scan, test, report; word-order trial of generic meters.

nav-commissioning = Пусконаладка
about-commissioning = Найти устройства, всё проверить и сдать
comm-steps = Шаги
comm-step-scan = Поиск
comm-step-test = Проверка
comm-step-report = Протокол
comm-stop = Стоп
comm-scan-title = Кто отвечает на шине
comm-scan-hint = Каждый адрес Modbus шлюза опрашивается один раз. Запись данных с уже работающих устройств продолжается; молчащий адрес занимает столько времени, сколько составляет тайм-аут шлюза, поэтому по возможности задавайте короткий диапазон.
comm-gateway = Шлюз
comm-from = С адреса
comm-to = По адрес
comm-scan = Искать
comm-scan-progress = Поиск
comm-scan-asked =
    { $found ->
        [one] Опрошено { $asked } из { $total }, отвечает { $found }
        [few] Опрошено { $asked } из { $total }, отвечают { $found }
        [many] Опрошено { $asked } из { $total }, отвечают { $found }
       *[other] Опрошено { $asked } из { $total }, отвечают { $found }
    }
comm-nothing-title = Никто не отвечает
comm-nothing-text = Проверьте питание, провода A и B, скорость и четность, а также входят ли адреса в диапазон.
comm-found-title = Найдено
comm-add =
    { $count ->
        [one] Добавить { $count } устройство
        [few] Добавить { $count } устройства
        [many] Добавить { $count } устройств
       *[other] Добавить { $count } устройства
    }
comm-added =
    { $count ->
        [one] Добавлено { $count } устройство, опрос идет.
        [few] Добавлено { $count } устройства, опрос идет.
        [many] Добавлено { $count } устройств, опрос идет.
       *[other] Добавлено { $count } устройства, опрос идет.
    }
comm-add-refused = Ничего не добавлено: см. отмеченные устройства.
comm-unit = Адрес { $unit }
comm-choose-unit = Добавить адрес { $unit }
comm-model-of = Модель по адресу { $unit }
comm-name-of = Имя для адреса { $unit }
comm-name = Имя (иначе адрес)
comm-installed = уже добавлено
comm-says = сообщает «{ $text }»
comm-choose-model = Выберите модель
comm-no-model = Такой модели нет
comm-fitting-models = Подходящие
comm-all-models = Все модели
comm-sure-certain = точно
comm-sure-likely = вероятно
comm-sure-possible = возможно
comm-sure-unknown = модель неизвестна
comm-test-title = Проверить всё
comm-test-hint = Каждое устройство считывается трижды. По измерениям видны ошибки подключения: обратная полярность трансформаторов тока, отсутствующие и перепутанные фазы, невозможные коэффициенты. Чем больше нагрузка, тем больше можно проверить.
comm-test-which = Что проверяется
comm-all-gateways = Все шлюзы
comm-test = Начать
comm-test-again = Повторить
comm-test-progress = Проверка
comm-test-asked = { $asked } из { $total } опросов
comm-count-devices = Устройства
comm-count-good = Отвечают
comm-count-bad = Не отвечают
comm-count-findings = Замечания
comm-state-good = в порядке
comm-state-warn = сомнительно
comm-state-bad = ошибка
comm-state-off = отключено
comm-state-waiting = ожидание
comm-ms = { $ms } мс
comm-unjudged = Слишком малая нагрузка, чтобы проверить фазы.
comm-values =
    { $count ->
        [one] { $count } значение
        [few] { $count } значения
        [many] { $count } значений
       *[other] { $count } значения
    }
comm-untested-title = Проверок еще не было
comm-untested-text = Протокол содержит последнюю проверку всех устройств.
comm-report-title = Протокол пусконаладки
comm-report-hint = Все шлюзы и устройства с адресом, моделью, заводским номером, результатом проверки и значениями, замечания и способы их устранения; готово к подписи. Протокол составляется на языке этой страницы.
comm-report-of = Проверка от { $time }
comm-report-make = Создать PDF
comm-report-download = Скачать ({ $size } кБ)
comm-trial = Подбор порядка слов
comm-trial-hint = Считывает регистр один раз и показывает рядом все типы и порядки слов.
comm-trial-first = Сначала выберите шлюз, адрес и регистр.
comm-trial-title = Какое значение показывает счетчик?
comm-trial-text = Сравните с дисплеем счетчика и выберите то же число.
comm-trial-reading = Чтение регистров…
comm-trial-no-number = не число
comm-trial-way = { $format }, { $bits } бит { $order }
comm-trial-pick = Выбрать
comm-trial-keep = Принять
comm-trial-take = Выбрать: { $name }
comm-format-unsigned = Без знака
comm-format-signed = Со знаком
comm-format-float = С плавающей запятой
comm-order-big = старшее слово первым
comm-order-little = младшее слово первым
comm-mark-good = правдоподобно
comm-mark-possible = возможно
comm-mark-impossible = невозможно
