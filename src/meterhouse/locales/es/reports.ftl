# Lo que dicen los informes impresos y lo que la página muestra de lo mismo: hallazgos de una prueba y cómo resolverlos.

## Wiring findings

finding-reversed-ct = Transformador de intensidad invertido en { $phases }
finding-missing-phase = Falta la fase { $phases }
finding-swapped-phases = Fases intercambiadas: { $phases }
finding-suspicious-ratio = Relación o peso sospechosos
finding-detail-negative-power = Potencia por fase: { $power }. Los demás signos son los de una carga.
finding-detail-no-voltage = El contador ve { $volts } V donde las demás fases tienen su tensión completa.
finding-detail-current-without-voltage = Circulan { $amperes } A, pero el contador solo ve { $volts } V.
finding-detail-angles = Potencia por fase: { $power }. Las intensidades están desfasadas unos 120° de más o de menos respecto a sus tensiones.
finding-detail-power-beyond-ui = Se indican { $seen } W en { $phases }; la tensión y la intensidad permiten { $expected } W.
finding-detail-power-below-ui = Se indican { $seen } W en { $phases }; la tensión, la intensidad y el factor de potencia dan { $expected } W.
finding-detail-voltage-unusual = { $seen } V entre fase y neutro no es la tensión de ninguna red habitual.
finding-detail-beyond-rating = Se indican { $seen } W; el dispositivo está previsto para { $expected } W.
finding-detail-beyond-upstream = Se indican { $seen } W; el contador aguas arriba indica solo { $expected } W.
finding-detail-counter-and-power = En el último día el contador ha contado { $seen } Wh; la potencia registrada da { $expected } Wh.
finding-do-negative-power = Desconecte el circuito y gire el transformador, o intercambie sus dos hilos (S1 y S2).
finding-do-no-voltage = Compruebe el fusible, el borne y el cable de la entrada de tensión de esta fase.
finding-do-current-without-voltage = Compruebe el fusible, el borne y el cable de la entrada de tensión de esta fase; su energía no se cuenta.
finding-do-angles = Compruebe que cada transformador de intensidad está en la fase cuya tensión llega a la misma entrada.
finding-do-power-beyond-ui = Compare las relaciones de transformación del contador con las placas; compruebe el modelo y el orden de palabras.
finding-do-power-below-ui = Compare las relaciones de transformación del contador con las placas; compruebe el modelo y el orden de palabras.
finding-do-voltage-unusual = Compare la relación del transformador de tensión del contador con su placa; sin transformador es 1.
finding-do-beyond-rating = Compare la relación del transformador de intensidad del contador con su placa; compruebe la potencia asignada.
finding-do-beyond-upstream = Compare las relaciones de ambos contadores con sus placas; compruebe cuál está aguas abajo de cuál.
finding-do-counter-and-power = Compare la relación, la unidad y el factor del registro de energía con los de la potencia.

## What to do about a device that cannot be read

advice-no-answer = Compruebe la dirección Modbus, la alimentación, los hilos A y B, la velocidad y la paridad.
advice-gateway-unreachable = Compruebe la dirección, el puerto, la alimentación y el cable de red de la pasarela.
advice-gateway-off = Active la pasarela en la instalación o exclúyala.
advice-device-exception = Puede tratarse de otro modelo o de otra versión; compruebe el modelo.
advice-bad-answer = Puede que dos dispositivos tengan esta dirección o que falten las resistencias de terminación de la línea.
advice-implausible-value = Compruebe el modelo, el registro y el orden de palabras.
advice-configuration-error = Vuelva a elegir el modelo.
advice-other = Pruebe el dispositivo por separado.

## Commissioning report

report-commissioning = Informe de puesta en servicio
report-tested-on = Probado el
report-printed-on = Impreso el
report-author = Autor
report-devices = Dispositivos
report-answering = Responden
report-silent = No responden
report-findings = Hallazgos
report-verdict-good = Todos los dispositivos responden y, hasta donde se puede medir, el cableado es correcto.
report-verdict-bad = Queda algo por hacer.
report-cancelled = La prueba se interrumpió antes de leer todos los dispositivos.
report-to-do = Qué hacer
report-to-do-none = Nada.
report-gateway-local = Puerto RS485 del servidor
report-gateway-board = Cuadro: { $board }
report-column-address = Dirección
report-column-device = Dispositivo
report-column-serial = Número de serie
report-column-map = Mapa
report-column-result = Resultado
report-column-values = Valores
report-result-good = Responde
report-result-bad = Falla
report-result-off = Inactivo
report-result-not-asked = No probado
report-round-trip = { $ms } ms
report-unjudged = Carga insuficiente para evaluar las fases
report-no-values = –
report-confidence-vendor-document = Documento del fabricante
report-confidence-tested-code = Probado
report-confidence-forum = Indicado por usuarios
report-confidence-unverified = Sin verificar
report-legend = Fiabilidad del mapa de registros de un modelo
report-legend-vendor-document = tomado del documento del propio fabricante
report-legend-tested-code = tomado de programas que leen este modelo
report-legend-forum = indicado por usuarios, sin comprobar
report-legend-unverified = no es público: compare cada valor con la pantalla del dispositivo
report-signature = Entrega
report-signature-installer = Instalador
report-signature-customer = Cliente
report-signature-place = Lugar, fecha y firma
report-page = Página { $page } de { $pages }
report-value-active-energy-import = Energía
report-value-active-energy-export = Energía exportada
report-value-gas-volume = Gas
report-value-water-volume = Agua
report-value-active-power = Potencia
report-value-voltage = Tensión
report-value-current = Intensidad
report-value-power-factor = Factor de potencia
report-value-frequency = Frecuencia
report-value-breaker-state = Interruptor
report-value-charger-status = Estación
report-value-session-energy = Sesión
report-state-breaker-state-open = abierto
report-state-breaker-state-closed = cerrado
report-state-breaker-state-tripped = disparado
report-state-charger-status-available = disponible
report-state-charger-status-preparing = preparando
report-state-charger-status-charging = cargando
report-state-charger-status-suspended = suspendida
report-state-charger-status-finishing = finalizando
report-state-charger-status-reserved = reservada
report-state-charger-status-unavailable = fuera de servicio
report-state-charger-status-faulted = averiada
