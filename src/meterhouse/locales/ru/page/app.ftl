# The page. The same messages and variables in every language.

## Frame

claim = Узнайте, куда уходит энергия вашего здания.
skip-to-content = К содержанию
menu = Открыть меню
menu-close = Закрыть меню
navigation = Страницы
nav-home = Главная
nav-consumption = Потребление
nav-live = Текущие значения
nav-acquisition = Сбор данных
about-consumption = Графики, сравнения, выгрузка
about-live = Что сейчас измеряет каждое устройство
about-acquisition = Как отвечают шлюзы и устройства
version = Версия { $version }
connected = Связь есть
reconnecting = Соединение…
user-panel = Пользователь { $name }
language = Язык
color-scheme = Оформление
scheme-auto = Авто
scheme-light = Светлое
scheme-dark = Темное
logout = Выйти
lock = Блокировка
lock-title = Заблокировать этот браузер?
lock-text = Сеанс завершится, и браузер перестанет быть доверенным. Для следующего входа понадобятся PIN и PUK.
cancel = Отмена
close = Закрыть
loading = Загрузка
try-again = Повторить
failed-title = Не получилось
unreachable-title = Сервер не отвечает
unreachable-text = Проверьте сеть; страница продолжит работу сама, как только сервер снова станет доступен.
notfound-title = Страница не найдена
notfound-text = По этому адресу ничего нет, либо у вас нет прав на его открытие.
notfound-home = На главную

## Log-in

login-title = Добро пожаловать
login-first = Этот браузер здесь новый: войдите с PIN и PUK.
login-again = Войдите с вашим PIN.
login = Войти
login-locked =
    { $seconds ->
        [one] Вход закрыт еще на { $seconds } секунду
        [few] Вход закрыт еще на { $seconds } секунды
        [many] Вход закрыт еще на { $seconds } секунд
       *[other] Вход закрыт еще на { $seconds } секунды
    }
pin = PIN
puk = PUK
puk-description = 14 цифр, как на карточке: 5-4-5
show-code = Показать код
demo-title = Демонстрационное здание: войти как
codes-title = Задайте новые коды
codes-text = Напечатанные коды открывают только эту страницу. Чтобы продолжить, задайте собственные.
codes-pin = Новый PIN
codes-pin-description = 5 цифр, которые нелегко угадать
codes-pin-again = Новый PIN еще раз
codes-puk = Новый PUK
codes-puk-description = 14 цифр; нужен при первом входе из нового браузера
codes-suggest = Предложить PUK
codes-noted = Оба кода записаны и хранятся в надежном месте
codes-save = Сохранить и войти
codes-differ = PIN-коды не совпадают

## Home

home-today = Сегодня
home-yesterday = Вчера к этому часу { $value }
home-hours = { $commodity } по часам, сегодня и вчера
home-health = Состояние системы учета
home-pages = Разделы
home-devices = Устройства
home-all-answer =
    { $count ->
        [0] Нет включенных устройств
        [1] Устройство отвечает
        [one] Отвечает { $count } устройство — все
        [few] Отвечают все { $count } устройства
        [many] Отвечают все { $count } устройств
       *[other] Отвечают все { $count } устройства
    }
home-silent =
    { $count ->
        [one] Не отвечает { $count } устройство из { $all }
        [few] Не отвечают { $count } устройства из { $all }
        [many] Не отвечают { $count } устройств из { $all }
       *[other] Не отвечают { $count } устройства из { $all }
    }
home-silent-more =
    { $count ->
        [one] и еще { $count }
        [few] и еще { $count }
        [many] и еще { $count }
       *[other] и еще { $count }
    }
home-since = с { $time }
home-completeness = Данные за этот месяц

## Consumption

consumption-pages = Представления
consumption-total = Всего по объекту
consumption-details = Подробно
consumption-none-title = Пока нечего показать
consumption-none-text = Счетчики этого вида не установлены или не входят в итоги.
commodity = Энергоресурс
commodity-electricity = Электроэнергия
commodity-gas = Газ
commodity-water = Вода
total-electricity = Электроэнергия по типам нагрузки
total-gas = Газ
total-water = Вода
period = Период
period-day = Сутки
period-month = Месяц
period-year = Год
period-decade = 10 лет
bucket-day = Час
bucket-month = День
bucket-year = Месяц
bucket-decade = Год
previous = Назад
next = Вперед
today = Сегодня
choose-date = { $date }, выбрать другую дату
calendar-choose-month = Выберите месяц
calendar-choose-year = Выберите год
calendar-next = Позже
calendar-previous = Раньше
compare = Сравнить
previous-period = Предыдущий период
so-far = пока
compared-with = По сравнению с: { $period }
to-date = На сейчас
in-full = Целиком
previous-incomplete = Записано не полностью: сравнить нельзя
change-more = больше
change-less = меньше
change-same = столько же
coverage-title = Качество данных
coverage-none = Данных не ожидалось.
show-as = Показать как
show-bars = Столбцы
show-pie = Круг
show-table = Таблица
download = Скачать
download-csv = Таблица (CSV)
download-png = Изображение (PNG)
download-svg = Чертеж (SVG)
full-screen = На весь экран
full-screen-leave = Обычный экран
chart-label = { $title }, { $period }, всего { $total }. Клавиши со стрелками ведут по графику, Enter открывает выбранное.
legend = Легенда
table = Значения графика
total = Всего
unit = Единица
unit-volume = Объем
unit-energy = Энергия
quality-measured = Измерено
quality-interpolated = Интерполяция
quality-estimated = Оценка
quality-edited = Исправлено
quality-partial = Неполные
quality-missing = Нет данных
quality-future = Еще нет
filter = Фильтр
filter-all = Все устройства
load-types = Типы нагрузки
load-type-none = Прочее
measure-groups = Группы учета
details-none-title = Нет устройств для показа
details-none-text = Ни одно устройство не подходит под энергоресурс и фильтр.
measurements = Измеряемые величины
measurements-hint = Линия — среднее значение, полоса — от наименьшего до наибольшего.
measurements-none = За этот период ничего не записано.
mean-min-max = среднее (мин. … макс.)
harmonic-order = Гармоника

## Devices

choose-device = Выберите устройство
search-devices = Поиск устройств
search-none = Устройства не найдены.
status-on = Отвечает
status-off = Отключено
status-waiting = Ожидание
status-communication_error = Не отвечает
device-address = Адрес
device-name = Устройство
device-status = Состояние
device-last-answer = Последний ответ
device-error = Последняя ошибка

## Live values

live-facts = { $model } · { $gateway } · адрес { $address }
live-last-answer = Последний ответ
live-lost-title = Текущие значения не обновляются
live-lost-text = Связь с сервером прервана. Ниже показаны последние полученные значения.
live-error-title = Устройство не отвечает
live-error-last = Ниже показаны последние известные значения, от { $time }.
live-error-never = После запуска сервера устройство не ответило ни разу.
live-none-title = Устройств пока нет
live-none-text = Как только будут добавлены устройства, здесь появятся их значения.
live-unknown-title = Такого устройства нет
live-unknown-text = Возможно, оно удалено. Выберите другое.
live-no-values-title = Значений пока нет
live-no-values-text = Устройство еще не опрошено или ничего не измеряет.
live-sparkline = Активная мощность за последние минуты
live-sparkline-wait = График появится здесь по мере поступления значений.
live-range = от { $low } до { $high } с момента открытия страницы
live-phases = Фазы
live-phase = Фаза
live-energy = Энергия
live-consumption = Показания счетчика
live-power = Мощность
live-voltage = Напряжение, ток, частота
live-quality = Искажения и несимметрия
live-state = Состояние
live-other = Прочие значения
live-harmonics = Гармоники
live-harmonics-scale = Наибольшая: { $highest }
live-attributes = Сведения из устройства
short-voltage = U
short-current = I
short-active_power = P
short-reactive_power = Q
short-apparent_power = S
short-power_factor = PF
short-thd_voltage = THD U
short-thd_current = THD I

## Quantities

quantity-active_energy = Активная энергия
quantity-reactive_energy = Реактивная энергия
quantity-apparent_energy = Полная энергия
quantity-gas_volume = Газ
quantity-water_volume = Вода
quantity-pulses = Импульсы
quantity-operating_time = Наработка
quantity-active_power = Активная мощность
quantity-reactive_power = Реактивная мощность
quantity-apparent_power = Полная мощность
quantity-active_power_demand = Средняя активная мощность
quantity-active_power_demand_max = Максимум средней активной мощности
quantity-reactive_power_demand = Средняя реактивная мощность
quantity-reactive_power_demand_max = Максимум средней реактивной мощности
quantity-apparent_power_demand = Средняя полная мощность
quantity-apparent_power_demand_max = Максимум средней полной мощности
quantity-current_demand = Средний ток
quantity-current_demand_max = Максимум среднего тока
quantity-voltage = Напряжение
quantity-voltage_between = Линейное напряжение
quantity-current = Ток
quantity-frequency = Частота
quantity-power_factor = Коэффициент мощности
quantity-phase_angle = Угол сдвига фаз
quantity-thd_voltage = Искажения напряжения (THD)
quantity-thd_current = Искажения тока (THD)
quantity-harmonic_voltage = Гармоника напряжения
quantity-harmonic_current = Гармоника тока
quantity-voltage_unbalance = Несимметрия напряжений
quantity-current_unbalance = Несимметрия токов
quantity-temperature = Температура
quantity-digital_input = Дискретный вход
quantity-digital_output = Дискретный выход
quantity-analog_input = Аналоговый вход
quantity-analog_output = Аналоговый выход
quantity-breaker_state = Выключатель
quantity-breaker_tripped = Аварийное отключение
quantity-breaker_trips = Число отключений
quantity-charger_status = Зарядная станция
quantity-current_limit = Ограничение тока
quantity-session_energy = Энергия этой зарядки
quantity-charging_time = Время зарядки
direction-import = прием
direction-export = отдача
direction-sum = оба направления
direction-net = сальдо
phase-total = Всего
phase-avg_ln = среднее фазное
phase-avg_ll = среднее линейное
phase-partial = частично
state-breaker_state-0 = Отключен
state-breaker_state-1 = Включен
state-breaker_state-2 = Сработал
state-breaker_tripped-0 = Нет
state-breaker_tripped-1 = Да
state-charger_status-0 = Свободна
state-charger_status-1 = Подготовка
state-charger_status-2 = Идет зарядка
state-charger_status-3 = Приостановлена
state-charger_status-4 = Завершение
state-charger_status-5 = Забронирована
state-charger_status-6 = Недоступна
state-charger_status-7 = Неисправна
state-digital_input-0 = Выкл.
state-digital_input-1 = Вкл.
state-digital_output-0 = Выкл.
state-digital_output-1 = Вкл.

## Acquisition

acquisition-started = Работает с { $time }
gateway-local = Порт RS485 этого сервера
link-requests = Запросов в секунду
link-utilisation = Загрузка шины
link-efficiency = Эффективность
link-errors = Ошибки
link-lost = Потери на молчащие устройства
link-error-timeout = Нет ответа
link-error-exception = Отказ устройства
link-error-bad-answer = Поврежденный ответ
link-error-link-down = Связь потеряна
link-error-backed-off = Пропущено, пока молчит
link-error-not-sent = Не отправлено вовремя
