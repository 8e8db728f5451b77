# La página. Los mismos mensajes y variables en todos los idiomas.

## Frame

claim = Sepa adónde va la energía de su edificio.
skip-to-content = Ir al contenido
menu = Abrir el menú
menu-close = Cerrar el menú
navigation = Páginas
nav-home = Inicio
nav-consumption = Consumos
nav-live = Tiempo real
nav-acquisition = Adquisición
about-consumption = Gráficos, comparaciones, descargas
about-live = Qué mide ahora cada dispositivo
about-acquisition = Cómo responden pasarelas y dispositivos
version = Versión { $version }
connected = Conectado
reconnecting = Reconectando…
user-panel = Usuario { $name }
language = Idioma
color-scheme = Aspecto
scheme-auto = Auto
scheme-light = Claro
scheme-dark = Oscuro
logout = Salir
lock = Bloquear
lock-title = ¿Bloquear este navegador?
lock-text = La sesión termina y este navegador deja de ser de confianza. Para el próximo acceso harán falta el PIN y el PUK.
cancel = Cancelar
close = Cerrar
loading = Cargando
try-again = Reintentar
failed-title = No ha funcionado
unreachable-title = El servidor no responde
unreachable-text = Compruebe la red; la página seguirá por sí sola en cuanto vuelva el servidor.
notfound-title = Página no encontrada
notfound-text = En esta dirección no hay nada o no tiene permiso para abrirla.
notfound-home = Ir al inicio

## Log-in

login-title = Bienvenido
login-first = Este navegador es nuevo aquí: acceda con PIN y PUK.
login-again = Acceda con su PIN.
login = Acceder
login-locked =
    { $seconds ->
        [one] Bloqueado un segundo más
       *[other] Bloqueado { $seconds } segundos más
    }
pin = PIN
puk = PUK
puk-description = 14 cifras, como en su tarjeta: 5-4-5
show-code = Mostrar el código
demo-title = Edificio de demostración: entrar como
codes-title = Establecer códigos nuevos
codes-text = Los códigos impresos solo abren esta página. Elija los suyos para continuar.
codes-pin = PIN nuevo
codes-pin-description = 5 cifras, no fáciles de adivinar
codes-pin-again = Repita el PIN nuevo
codes-puk = PUK nuevo
codes-puk-description = 14 cifras; hace falta al usar un navegador por primera vez
codes-suggest = Proponer un PUK
codes-noted = He anotado ambos códigos en un lugar seguro
codes-save = Guardar y abrir
codes-differ = Los dos PIN son distintos

## Home

home-today = Hoy
home-yesterday = Ayer a esta hora { $value }
home-hours = { $commodity } por horas, hoy y ayer
home-health = Estado de la instalación
home-pages = Adónde ir
home-devices = Dispositivos
home-all-answer =
    { $count ->
        [0] No hay ningún dispositivo activado
        [one] El dispositivo responde
       *[other] Los { $count } dispositivos responden
    }
home-silent =
    { $count ->
        [one] Uno de { $all } dispositivos no responde
       *[other] { $count } de { $all } dispositivos no responden
    }
home-silent-more =
    { $count ->
        [one] y uno más
       *[other] y { $count } más
    }
home-since = desde { $time }
home-completeness = Datos de este mes

## Consumption

consumption-pages = Vistas
consumption-total = Total general
consumption-details = Detalles
consumption-none-title = Aún no hay nada que mostrar
consumption-none-text = No hay ningún contador de este tipo instalado, o no entra en ningún total.
commodity = Suministro
commodity-electricity = Electricidad
commodity-gas = Gas
commodity-water = Agua
total-electricity = Electricidad por tipo de carga
total-gas = Gas
total-water = Agua
period = Periodo
period-day = Día
period-month = Mes
period-year = Año
period-decade = 10 años
bucket-day = Hora
bucket-month = Día
bucket-year = Mes
bucket-decade = Año
previous = Anterior
next = Siguiente
today = Hoy
choose-date = { $date }, elegir otra fecha
calendar-choose-month = Elegir mes
calendar-choose-year = Elegir año
calendar-next = Después
calendar-previous = Antes
compare = Comparar
previous-period = Periodo anterior
so-far = hasta ahora
compared-with = En comparación con { $period }
to-date = Hasta hoy
in-full = Completo
previous-incomplete = No registrado por completo: sin comparación
change-more = más
change-less = menos
change-same = igual
coverage-title = Calidad de los datos
coverage-none = No se esperaban datos.
show-as = Mostrar como
show-bars = Barras
show-pie = Tarta
show-table = Tabla
download = Descargar
download-csv = Tabla (CSV)
download-png = Imagen (PNG)
download-svg = Dibujo (SVG)
full-screen = Pantalla completa
full-screen-leave = Salir de pantalla completa
chart-label = { $title }, { $period }, total { $total }. Las flechas recorren el gráfico, Intro abre lo elegido.
legend = Leyenda
table = Valores del gráfico
total = Total
unit = Unidad
unit-volume = Volumen
unit-energy = Energía
quality-measured = Medido
quality-interpolated = Interpolado
quality-estimated = Estimado
quality-edited = Editado
quality-partial = Incompleto
quality-missing = Ausente
quality-future = Aún no
filter = Filtro
filter-all = Todos los dispositivos
load-types = Tipos de carga
load-type-none = Otros
measure-groups = Grupos de medida
details-none-title = Ningún dispositivo que mostrar
details-none-text = Ningún dispositivo corresponde al suministro y al filtro.
measurements = Magnitudes medidas
measurements-hint = La línea es la media; la banda va del valor mínimo al máximo.
measurements-none = Nada registrado en este periodo.
mean-min-max = media (mínimo … máximo)
harmonic-order = Armónico

## Devices

choose-device = Elegir un dispositivo
search-devices = Buscar dispositivos
search-none = Ningún dispositivo encontrado.
status-on = Responde
status-off = Inactivo
status-waiting = En espera
status-communication_error = No responde
device-address = Dirección
device-name = Dispositivo
device-status = Estado
device-last-answer = Última respuesta
device-error = Último error

## Live values

live-facts = { $model } · { $gateway } · dirección { $address }
live-last-answer = Última respuesta
live-lost-title = Los valores en tiempo real se han detenido
live-lost-text = La conexión con el servidor está interrumpida. Los valores siguientes son los últimos recibidos.
live-error-title = El dispositivo no responde
live-error-last = Los valores siguientes son los últimos conocidos, de { $time }.
live-error-never = No ha respondido desde que se inició el servidor.
live-none-title = Aún no hay dispositivos
live-none-text = Los valores aparecerán aquí en cuanto se instalen dispositivos.
live-unknown-title = No existe este dispositivo
live-unknown-text = Puede que se haya eliminado. Elija otro.
live-no-values-title = Aún no hay valores
live-no-values-text = El dispositivo todavía no se ha leído o no mide nada.
live-sparkline = Potencia activa de los últimos minutos
live-sparkline-wait = La evolución aparece aquí a medida que llegan los valores.
live-range = De { $low } a { $high } desde que se abrió esta página
live-phases = Fases
live-phase = Fase
live-energy = Energía
live-consumption = Lecturas del contador
live-power = Potencia
live-voltage = Tensión, intensidad, frecuencia
live-quality = Distorsión y desequilibrio
live-state = Estado
live-other = Otros valores
live-harmonics = Armónicos
live-harmonics-scale = Máximo: { $highest }
live-attributes = Del dispositivo
short-voltage = U
short-current = I
short-active_power = P
short-reactive_power = Q
short-apparent_power = S
short-power_factor = FP
short-thd_voltage = THD U
short-thd_current = THD I

## Quantities

quantity-active_energy = Energía activa
quantity-reactive_energy = Energía reactiva
quantity-apparent_energy = Energía aparente
quantity-gas_volume = Gas
quantity-water_volume = Agua
quantity-pulses = Impulsos
quantity-operating_time = Tiempo de funcionamiento
quantity-active_power = Potencia activa
quantity-reactive_power = Potencia reactiva
quantity-apparent_power = Potencia aparente
quantity-active_power_demand = Demanda de potencia activa
quantity-active_power_demand_max = Demanda máxima de potencia activa
quantity-reactive_power_demand = Demanda de potencia reactiva
quantity-reactive_power_demand_max = Demanda máxima de potencia reactiva
quantity-apparent_power_demand = Demanda de potencia aparente
quantity-apparent_power_demand_max = Demanda máxima de potencia aparente
quantity-current_demand = Demanda de intensidad
quantity-current_demand_max = Demanda máxima de intensidad
quantity-voltage = Tensión
quantity-voltage_between = Tensión entre fases
quantity-current = Intensidad
quantity-frequency = Frecuencia
quantity-power_factor = Factor de potencia
quantity-phase_angle = Ángulo de fase
quantity-thd_voltage = Distorsión de tensión (THD)
quantity-thd_current = Distorsión de intensidad (THD)
quantity-harmonic_voltage = Armónico de tensión
quantity-harmonic_current = Armónico de intensidad
quantity-voltage_unbalance = Desequilibrio de tensión
quantity-current_unbalance = Desequilibrio de intensidad
quantity-temperature = Temperatura
quantity-digital_input = Entrada digital
quantity-digital_output = Salida digital
quantity-analog_input = Entrada analógica
quantity-analog_output = Salida analógica
quantity-breaker_state = Interruptor
quantity-breaker_tripped = Disparado
quantity-breaker_trips = Disparos
quantity-charger_status = Estación de recarga
quantity-current_limit = Límite de intensidad
quantity-session_energy = Energía de esta recarga
quantity-charging_time = Tiempo de recarga
direction-import = importada
direction-export = exportada
direction-sum = ambos sentidos
direction-net = neta
phase-total = Total
phase-avg_ln = media fase–neutro
phase-avg_ll = media entre fases
phase-partial = parcial
state-breaker_state-0 = Abierto
state-breaker_state-1 = Cerrado
state-breaker_state-2 = Disparado
state-breaker_tripped-0 = No
state-breaker_tripped-1 = Sí
state-charger_status-0 = Disponible
state-charger_status-1 = Preparando
state-charger_status-2 = Cargando
state-charger_status-3 = Suspendida
state-charger_status-4 = Finalizando
state-charger_status-5 = Reservada
state-charger_status-6 = Fuera de servicio
state-charger_status-7 = Averiada
state-digital_input-0 = Inactiva
state-digital_input-1 = Activa
state-digital_output-0 = Inactiva
state-digital_output-1 = Activa

## Acquisition

acquisition-started = En marcha desde { $time }
gateway-local = Puerto RS485 de este equipo
link-requests = Peticiones por segundo
link-utilisation = Carga del bus
link-efficiency = Eficiencia
link-errors = Errores
link-lost = Perdido por dispositivos mudos
link-error-timeout = Sin respuesta
link-error-exception = Rechazado por el dispositivo
link-error-bad-answer = Respuesta dañada
link-error-link-down = Conexión perdida
link-error-backed-off = Omitido mientras no responde
link-error-not-sent = No enviado a tiempo
