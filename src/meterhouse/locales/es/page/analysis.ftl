# Análisis, integridad de datos y correcciones.

nav-analysis = Análisis

about-analysis = Perfiles, puntas, flujos, CO₂, clima

analysis-pages = Análisis
analysis-heat-map = Mapa de calor
analysis-duration = Monótona de carga
analysis-flow = Flujo de energía
analysis-peaks = Puntas de demanda
analysis-base-load = Carga base
analysis-production = Producción
analysis-emissions = CO₂
analysis-baseline = Clima
analysis-settings = Ajustes
analysis-scope = Qué se muestra
analysis-scope-total = Total
analysis-scope-others = Otros
analysis-devices = Dispositivos
analysis-chart = Gráfico
analysis-resolution = Resolución
analysis-hour = Hora
analysis-quarter = 15 min
analysis-day = Día
analysis-period = Periodo
analysis-month = Mes
analysis-mean-power = Media
analysis-hours = Horas
analysis-share-of-time = Parte del tiempo
analysis-at-least = Al menos
analysis-highest = Máximo
analysis-lowest = Mínimo
analysis-middle = Mediana
analysis-middle-note = superada la mitad del tiempo
analysis-not-measured = Sin medir
analysis-unknown-blocks =
    { $count ->
        [one] un intervalo desconocido
       *[other] { $count } intervalos desconocidos
    }
analysis-peak = Punta
analysis-moment = Momento
analysis-quality = Calidad
analysis-left-out = Excluidos
analysis-left-out-note = interpolados, estimados o incompletos
analysis-left-out-list = Intervalos más altos excluidos
analysis-interval = Periodo de integración
analysis-interval-note = media del intervalo
analysis-nothing-measured = nada medido
analysis-daytime = Día
analysis-night = Noche
analysis-lowest-hour = Hora mínima
analysis-base = Carga base
analysis-base-share = { $share } de toda la energía
analysis-night-share = Parte nocturna
analysis-night-ratio = Noche frente a día
analysis-waste-low = el edificio duerme de noche
analysis-waste-moderate = mucho sigue en marcha de noche
analysis-waste-high = la noche apenas consume menos que el día
analysis-night-mean = Media nocturna
analysis-day-mean = de día { $value }
analysis-night-from = Noche desde
analysis-night-to = Noche hasta
analysis-no-flow = Aquí no fluye nada
analysis-no-flow-text = Indique en la instalación el contador aguas arriba de sus dispositivos y el flujo aparecerá aquí.
analysis-meter = Contador
analysis-node-production = { $device } (producción)
analysis-node-export = { $device } (exportación)
analysis-node-rest = { $device }: sin medir
analysis-node-others = { $device }: otros
analysis-imported = Importada
analysis-produced-below = Producida aguas abajo
analysis-exported = Exportada
analysis-metered-below = Medida aguas abajo
analysis-not-metered = Sin medir
analysis-finding-metering = { $device }: dentro de la precisión de los contadores
analysis-finding-wiring = { $device }: cableado o jerarquía incorrectos
analysis-finding-incomplete = { $device }: faltan datos
analysis-finding-text = Los contadores aguas abajo cuentan { $value } ({ $share }) más que este.
analysis-produced = Producida
analysis-used = Autoconsumida
analysis-consumed = Consumida
analysis-exported-note = { $value } exportados
analysis-imported-note = { $value } importados
analysis-self-consumption = Autoconsumo
analysis-self-consumption-note = de la producción se consume in situ
analysis-self-sufficiency = Autosuficiencia
analysis-self-sufficiency-note = del consumo procede de la producción propia
analysis-no-production = No se mide ninguna producción
analysis-no-production-text = Aquí aparece un contador que cuente energía exportada y no tenga ninguno aguas abajo.
analysis-consumption = Consumo
analysis-factor = Factor de emisión
analysis-per-kwh = CO₂ por kWh
analysis-per-m3 = CO₂ por m³
analysis-without-factor = Sin factor
analysis-uncovered = { $value } no tienen factor de emisión
analysis-set-factors = Fijar factores
analysis-actual = Real
analysis-expected = Esperado
analysis-difference = Diferencia
analysis-heating-days = Grados-día de calefacción
analysis-cooling-days = Grados-día de refrigeración
analysis-degree-days = { $heating } grados-día de calefacción, { $cooling } de refrigeración
analysis-against-weather = Frente al clima
analysis-months-compared =
    { $count ->
        [one] en un mes
       *[other] en { $count } meses
    }
analysis-usual-error = error habitual { $share }
analysis-per-day = Por día, haga el tiempo que haga
analysis-per-degree-day = Por grado-día
analysis-within =
    { $count ->
        [one] a partir de un mes de este año
       *[other] a partir de { $count } meses de este año
    }
analysis-before =
    { $count ->
        [one] a partir del mes anterior
       *[other] a partir de los { $count } meses anteriores
    }
analysis-lack-no_temperatures = No hay temperaturas exteriores
analysis-lack-few_months = Datos insuficientes: { $found } meses completos, hacen falta { $needed }
analysis-lack-no_variation = El clima de estos meses varía demasiado poco
analysis-import-temperatures = Importar temperaturas
analysis-temperatures = Temperaturas exteriores
analysis-temperatures-known = { $count } lecturas, { $span }
analysis-temperatures-none = Aún ninguna.
analysis-temperatures-form = Un archivo CSV con dos columnas, hora y °C: valores horarios o medias diarias.
analysis-choose-file = Elegir archivo
analysis-line = Línea
analysis-checked =
    { $count ->
        [one] Una lectura es correcta
       *[other] { $count } lecturas son correctas
    }
analysis-imported-done =
    { $count ->
        [one] Una lectura importada
       *[other] { $count } lecturas importadas
    }
analysis-replaced =
    { $count ->
        [one] Una ya existe y se sustituirá
       *[other] { $count } ya existen y se sustituirán
    }
analysis-import = Importar
analysis-heating-base = Calefacción por debajo de
analysis-cooling-base = Refrigeración por encima de
analysis-factors = Factores de emisión
analysis-valid-from = Válido desde
analysis-grams = Gramos de CO₂
analysis-add = Añadir
analysis-remove = Quitar
analysis-save = Guardar
analysis-saved = Guardado

completeness-title = Integridad de datos
completeness-all = Todos los dispositivos
completeness-device = Dispositivo
completeness-by-device = Por dispositivo
completeness-share = Parte
completeness-expected = Esperados
completeness-put-right = Estimados, editados
completeness-counter = Contador
completeness-nothing = No se esperaba nada en este periodo.
completeness-intervals = Intervalos
completeness-interval = Intervalo
completeness-value = Valor
completeness-index = Lectura
completeness-odd = Solo lo no medido
completeness-choose-all = Elegir todos
completeness-chosen =
    { $count ->
        [one] uno elegido
       *[other] { $count } elegidos
    }
completeness-edit = Editar
completeness-edit-title = Editar valores
completeness-edit-text = Un valor vacío significa que no se sabe nada. Lo que había queda en el libro de correcciones.
completeness-estimate = Estimar
completeness-estimate-title = Estimar un hueco
completeness-method = Método
completeness-method-automatic = Automático
completeness-method-check-meter = Contador de contraste
completeness-method-linear = Línea recta
completeness-method-like-days = Días similares
completeness-check-meter = Contador de contraste
completeness-estimated =
    { $count ->
        [one] Un intervalo, { $total }: { $method }
       *[other] { $count } intervalos, { $total }: { $method }
    }
completeness-sum-known = La suma es exacta: la dan las lecturas de ambos extremos.
completeness-sum-unknown = La suma es una estimación: nada la indica.
completeness-reason = Motivo
completeness-reason-note = Queda en el libro con su nombre
completeness-ledger = Libro de correcciones
completeness-ledger-empty = Aquí no se ha corregido nada.
completeness-kind-edit = Edición
completeness-kind-estimate = Estimación
completeness-kind-undo = Anulación
completeness-undo = Deshacer
completeness-undo-title = Deshacer la corrección
completeness-undone = Deshecha
completeness-events = Eventos
completeness-event = Evento
completeness-events-none = No se ha detectado nada.
completeness-events-more = Hay más antiguos.
completeness-open = Todos los dispositivos

event-started = Inicio del cómputo
event-rollover = Vuelta a cero
event-reset = Puesta a cero
event-replaced = Contador sustituido
event-transient = Lecturas erróneas ignoradas
event-duplicate = Lectura duplicada
event-late = Lectura tardía
event-backward = El contador retrocedió
event-implausible = Lectura inverosímil
event-confirmed = Salto confirmado
event-clock-step = Reloj puesto en hora
event-gap-closed = Hueco cerrado
event-frozen = Contador parado

counter-active-energy = Energía activa
counter-reactive-energy = Energía reactiva
counter-apparent-energy = Energía aparente
counter-gas-volume = Gas
counter-water-volume = Agua
counter-pulses = Impulsos
counter-operating-time = Tiempo de funcionamiento
counter-import = importada
counter-export = exportada
counter-sum = ambos sentidos
counter-net = neta
