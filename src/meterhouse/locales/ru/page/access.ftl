# Users, one's own access, the audit log, settings. The same messages and variables in every language.

## Log-in

login-by-password = Войдите с именем, паролем и одноразовым кодом.
login-with-password = Войти с паролем
login-with-codes = Войти с PIN и PUK
login-password = Пароль
login-one-time = Из приложения-аутентификатора или резервный код

## In general

access-save = Сохранить
access-saved = Сохранено.

## Pages that may be opened

page-server_configuration = Конфигурация сервера
page-about-server_configuration = Настройки, пользователи и журнал аудита
page-system_configuration = Конфигурация системы
page-about-system_configuration = Шлюзы, устройства, группы, тарифы
page-panel_board = Мой щит
page-about-panel_board = Текущие значения, состояния и команды
page-consumptions = Потребление
page-about-consumptions = Графики, сравнения, стоимость
page-green_up = Green'Up
page-about-green_up = Зарядные станции
page-reports = Отчеты и выгрузка данных
page-about-reports = Отчеты, файлы для электронных таблиц
page-alarms = Оповещения
page-about-alarms = Что требует внимания

## Users

users-title = Пользователи
users-add = Добавить
users-edit = Изменить
users-edit-name = Изменить: { $name }
users-codes = Новые коды
users-codes-name = Новые коды: { $name }
users-codes-effect = Прежние коды, все сеансы и доверенные браузеры этого пользователя перестанут действовать; пароль с одноразовыми кодами будет удален.
users-name = Имя
users-pages = Страницы
users-pages-effect = Что может открывать этот пользователь. Тот, кому доступна конфигурация сервера, управляет и пользователями.
users-enabled = Вход разрешен
users-enabled-effect = Если выключено, сеансы завершаются сразу, токены не действуют. Ничего не удаляется.
users-disabled = Отключен
users-default-codes = Напечатанные коды
users-second-factor = Пароль
users-tokens =
    { $count ->
        [one] { $count } токен
        [few] { $count } токена
        [many] { $count } токенов
       *[other] { $count } токена
    }
users-no-pages = Нет страниц
users-suggest = Предложить

## My account

account-title = Моя учетная запись
account-codes = PIN и PUK
account-codes-effect = С новыми кодами ваши сеансы в других местах завершатся, а все остальные браузеры перестанут быть доверенными.
account-pin-now = Ваш нынешний PIN
account-password-now = Ваш нынешний пароль
account-codes-save = Сменить коды
account-codes-changed = Коды изменены.
account-password = Пароль и одноразовые коды
account-password-effect = Надежнее, чем PIN и PUK, и необходимо, если сервер доступен извне: пароль и код из приложения-аутентификатора, который меняется каждые 30 секунд. PIN и PUK после этого не действуют.
account-password-on =
    { $count ->
        [0] Вход — по паролю и одноразовым кодам. Резервных кодов не осталось: задайте пароль заново.
        [one] Вход — по паролю и одноразовым кодам. Остался { $count } резервный код.
        [few] Вход — по паролю и одноразовым кодам. Осталось { $count } резервных кода.
        [many] Вход — по паролю и одноразовым кодам. Осталось { $count } резервных кодов.
       *[other] Вход — по паролю и одноразовым кодам. Осталось { $count } резервного кода.
    }
account-password-set = Задать пароль
account-password-use = Применить
account-password-new = Новый пароль
account-password-new-effect = Не менее 10 символов; несколько слов легко запомнить.
account-password-remove = Удалить пароль
account-password-remove-yes = Удалить
account-password-remove-effect = Вход снова будет по PIN и PUK.
account-scan = Отсканируйте код приложением-аутентификатором или введите ключ вручную.
account-qr = QR-код ключа, указанного ниже
account-one-time = Одноразовый код
account-one-time-effect = 6 цифр, которые сейчас показывает приложение
account-recovery = Резервные коды
account-recovery-effect = Каждый один раз заменяет одноразовый код, если аутентификатор утерян. Они показываются только сейчас: сохраните их в надежном месте.
account-recovery-noted = Коды записаны
account-browsers = Доверенные браузеры
account-browsers-effect = В них для входа достаточно PIN.
account-browser-unnamed = Неизвестный браузер
account-browser-since = с { $time }
account-browser-this = этот
account-browser-forget = Забыть
account-browser-forget-name = Забыть: { $name }
account-sessions =
    { $count ->
        [0] Вы вошли только здесь.
        [one] Вы вошли еще в { $count } месте.
        [few] Вы вошли еще в { $count } местах.
        [many] Вы вошли еще в { $count } местах.
       *[other] Вы вошли еще в { $count } места.
    }
account-sessions-end = Завершить

## Access tokens

tokens-title = Токены доступа
tokens-effect = Для программ, которые от вашего имени читают или меняют данные через API.
tokens-make = Новый токен
tokens-make-yes = Создать
tokens-name = Имя
tokens-name-effect = Кто будет им пользоваться, например «Умный дом»
tokens-pages = Что он может открывать
tokens-days = Срок действия
tokens-days-count =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
tokens-no-end = Бессрочно
tokens-until = до { $time }
tokens-expired = истек { $time }
tokens-used = последний раз использован { $time }
tokens-never-used = не использовался
tokens-revoke = Отозвать
tokens-revoke-name = Отозвать: { $name }
tokens-shown = Ваш новый токен
tokens-shown-effect = Скопируйте его сейчас: больше он не будет показан. Программа передает его в заголовке каждого запроса.

## Audit log

audit-title = Кто что сделал
audit-search = Поиск по именам, объектам, адресам
audit-kind = Вид
audit-kind-all = Всё
audit-kind-login = Входы
audit-kind-failed = Отказы во входе
audit-kind-users = Пользователи
audit-kind-own = Свой доступ
audit-kind-configuration = Изменения
audit-first = С
audit-last = По
audit-time = Время
audit-user = Пользователь
audit-what = Событие
audit-address = Адрес
audit-none = Подходящих записей нет
audit-more = Показать ранее
audit-outcome-opened = Вход выполнен
audit-outcome-wrong = Неверные коды
audit-outcome-locked_out = Отказ во время блокировки
audit-outcome-codes_changed = Свои коды изменены
audit-outcome-codes_refused = Коды отклонены
audit-outcome-logged_out = Выход выполнен
audit-outcome-locked = Браузер заблокирован
audit-outcome-wrong_token = Неверный токен доступа
audit-outcome-user_added = Пользователь добавлен
audit-outcome-user_changed = Пользователь изменен
audit-outcome-user_disabled = Пользователь отключен
audit-outcome-user_enabled = Пользователь включен
audit-outcome-codes_reset = Коды сброшены
audit-outcome-token_made = Токен доступа создан
audit-outcome-token_revoked = Токен доступа отозван
audit-outcome-second_factor_set = Пароль задан
audit-outcome-second_factor_removed = Пароль удален
audit-outcome-recovery_code_used = Использован резервный код
audit-outcome-browser_forgotten = Браузер больше не доверенный
audit-outcome-sessions_ended = Другие сеансы завершены
audit-outcome-changed = Изменено

## Settings

nav-settings = Настройки
about-settings = Объект, пользователи, журнал аудита
settings-parts = Разделы настроек
settings-part-site = Объект
settings-part-users = Пользователи
settings-part-audit = Журнал
settings-discard = Сбросить
settings-building = Здание
settings-name = Название объекта
settings-name-effect = Показывается вверху каждой страницы, в отчетах и сообщениях.
settings-timezone = Часовой пояс
settings-timezone-effect = Определяет, когда начинаются сутки, месяцы и тарифные зоны, откуда бы ни открывали страницу.
settings-timezone-change = С { $before } на { $after }: сутки и месяцы всей истории делятся заново, это может занять минуту. Измеренное не меняется; графики и счета за прошлые периоды изменятся незначительно.
settings-language = Язык
settings-language-effect = Для отчетов, сообщений и тех, кто не выбрал свой.
settings-recording = Запись
settings-rate = Интервал записи
settings-rate-effect = Длина записываемых интервалов, начиная со следующего. Записанное не меняется.
settings-minutes =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }
settings-poll = Период опроса
settings-poll-effect = Как часто опрашивается каждое устройство. Чем короче, тем живее значения и больше обмен на шине; если шина не успевает, опрос идет с предельной для нее скоростью.
settings-units = Деньги, газ и файлы
settings-currency = Валюта
settings-currency-effect = Для тарифов и счетов. Суммы не пересчитываются.
settings-gas = Теплота сгорания газа
settings-gas-effect = Пересчитывает объем газа в энергию; указана в счете за газ. Действует и для прошлых периодов.
settings-decimal = Десятичный знак
settings-decimal-effect = В файлах CSV
settings-separator = Разделитель столбцов
settings-separator-effect = В файлах CSV
settings-bus = Modbus RS485
settings-bus-effect = Для порта локального шлюза. Все устройства на линии должны быть настроены одинаково. Изменение вступает в силу сразу, между двумя опросами.
settings-baud = Скорость обмена
settings-baud-effect = Бит в секунду; обычно 19200.
settings-parity = Четность
settings-parity-effect = Стандартно — чет.
settings-parity-E = Чет
settings-parity-O = Нечет
settings-parity-N = Нет
settings-stop-bits = Стоповые биты
settings-stop-bits-effect = Обычно 1; без контроля четности некоторым счетчикам нужно 2.
settings-timeout = Тайм-аут ответа
settings-timeout-effect = По его истечении устройство считается молчащим. Для медленных счетчиков увеличьте; молчащие тогда дольше задерживают остальных.
