# Qué ha fallado, por código de error: error-<code>. Los mismos mensajes y variables en todos los idiomas.

## In general

error-internal = Se ha producido un error en el servidor. El detalle está en su registro.
error-invalid-input = Algunos datos no son admisibles; no se ha modificado nada.
error-not-found =
    { $kind ->
        [user] No existe el usuario { $id }.
        [token] No existe el token { $id }.
        [browser] No existe el navegador de confianza { $id }.
        [device] No existe el dispositivo { $id }.
        [gateway] No existe la pasarela { $id }.
        [load-type] No existe el tipo de carga { $id }.
        [measure-group] No existe el grupo de medida { $id }.
        [panel-board] No existe el cuadro { $id }.
        [measurement] Este dispositivo no registra { $id }.
       *[other] Aquí no existe el elemento { $id } ({ $kind }).
    }
error-conflict = Esto es incompatible con lo que ya existe.
error-refused = No tiene permiso para hacer esto.
error-unavailable = No es posible en este momento. Vuelva a intentarlo más tarde.
error-not-available = Todavía no está disponible.

## Requests

error-bad-request = No se entiende la petición.
error-no-such-path = No hay nada en { $path }.
error-method-not-allowed = Aquí no se admite { $method }.
error-body-too-large = La petición es demasiado grande; se admiten { $limit } bytes como máximo.
error-body-too-slow = La petición ha llegado demasiado despacio.
error-foreign-origin = La petición no procede de una página de este servidor.
error-page-not-built = La página no forma parte de esta instalación. La API funciona.

## Entries

error-required = Obligatorio
error-unknown-field = Este campo no existe
error-not-json = No es JSON válido
error-not-an-object = Se espera un objeto con campos
error-not-text = Se espera un texto
error-not-a-list = Se espera una lista
error-not-a-boolean = Se espera sí o no
error-not-a-number = Se espera un número
error-not-a-whole-number = Se espera un número entero
error-not-a-date = Se espera una fecha como 2026-01-31
error-not-one-of = Valores posibles: { $expected }
error-wrong-form = No tiene el formato esperado
error-invalid-value = Este valor no es posible
error-too-short =
    { $limit ->
        [one] Al menos un carácter
       *[other] Al menos { $limit } caracteres
    }
error-too-long =
    { $limit ->
        [one] Un carácter como máximo
       *[other] { $limit } caracteres como máximo
    }
error-too-small = El valor no puede ser menor que { $limit }
error-too-large = El valor no puede ser mayor que { $limit }
error-too-few =
    { $limit ->
        [one] Al menos un elemento
       *[other] Al menos { $limit } elementos
    }
error-too-many-items =
    { $limit ->
        [one] Un elemento como máximo
       *[other] { $limit } elementos como máximo
    }
error-too-many = { $value } son demasiados
error-out-of-range = { $value } está fuera del intervalo de { $low } a { $high }
error-unknown-timezone = No existe la zona horaria { $timezone }
error-date-out-of-range = { $date } está fuera de los años { $first } a { $last }
error-date-does-not-exist = El { $date } no existió en { $timezone }: el calendario se saltó ese día
error-bad-scope = { $value } no designa ninguna selección de dispositivos
error-unknown-key = { $value } no es una magnitud medida
error-separators-equal = El separador de campos y el decimal deben ser distintos

## Access

error-not-logged-in = Inicie sesión.
error-codes-required = Establezca primero sus propios códigos.
error-no-right = No tiene permiso para abrir esto.
error-wrong-codes = Los códigos no son correctos.
error-locked-out =
    { $seconds ->
        [one] Demasiados códigos incorrectos. Vuelva a intentarlo dentro de un segundo.
       *[other] Demasiados códigos incorrectos. Vuelva a intentarlo dentro de { $seconds } segundos.
    }
error-too-busy = Hay muchas personas iniciando sesión. Vuelva a intentarlo enseguida.
error-wrong-digits = Exactamente { $digits } cifras
error-code-too-easy = Demasiado fácil de adivinar
error-code-taken = Elija otro
error-puk-contains-pin = El PUK no puede contener el PIN
error-wrong-password = El nombre, la contraseña o el código no son correctos.
error-wrong-current = No es correcto
error-wrong-one-time-code = Este código no es correcto o ya se ha utilizado
error-name-not-visible = Un nombre no puede contener caracteres invisibles
error-user-name-taken = El usuario { $user } ya tiene este nombre
error-users-full = Puede haber { $most } usuarios como máximo.
error-last-manager = Nadie podría ya gestionar los usuarios: conceda antes a otro usuario la configuración del servidor.
error-token-name-taken = Otro de sus tokens ya tiene este nombre
error-tokens-full = Puede haber { $most } tokens como máximo.
error-not-your-pages = Solo páginas que usted mismo pueda abrir
error-not-with-token = No es posible con un token de acceso.
error-second-factor-set = Ya hay una contraseña establecida.
error-no-second-factor = No hay ninguna contraseña establecida.
error-enrolment-over = Ha pasado demasiado tiempo. Empiece de nuevo.
error-https-required = Utilice HTTPS.
error-unknown-currency = No existe la moneda { $value }
error-certificate-unusable = El certificado { $path } no se puede utilizar: { $reason }
error-pepper-does-not-fit = El archivo secreto «pepper» no corresponde a esta base de datos: no se aceptaría ningún código. Restaure el archivo que había cuando se creó la base de datos.
error-pepper-unreadable = El archivo secreto { $path } no se puede utilizar: { $reason }

## Gateways and devices

error-gateway-unreachable =
    { $reason ->
        [refused] La pasarela { $gateway } rechaza la conexión. ¿Es correcto el puerto?
        [timed-out] La pasarela { $gateway } no responde. ¿Está encendida y en esta red?
        [unreachable] No se llega desde aquí a la pasarela { $gateway }.
        [name-not-resolved] El nombre de la pasarela { $gateway } no se conoce en esta red.
        [port-busy] Otro programa está usando el puerto serie de la pasarela { $gateway }.
        [no-such-port] El puerto serie de la pasarela { $gateway } no existe.
        [no-path] La pasarela { $gateway } no tiene ruta hacia sus dispositivos.
        [bad-header] Lo que responde en la pasarela { $gateway } no habla Modbus TCP.
       *[other] Se ha perdido la conexión con la pasarela { $gateway }.
    }
error-gateway-off = La pasarela { $gateway } está desactivada.
error-gateway-not-a-bus = La pasarela { $gateway } es otro servidor; sus dispositivos se eligen allí.
error-scan-running = La pasarela { $gateway } ya se está explorando.
error-test-running = Ya hay una prueba en curso.
error-not-tested = Pruebe primero la instalación.
error-report-failed = No se ha podido generar el informe: { $reason }
error-report-not-ready = El informe aún no está listo.
error-gateway-silent = La pasarela { $gateway } acepta la conexión, pero nada responde por Modbus (direcciones consultadas: { $unit_ids }).
error-implausible-value = El registro { $register } da { $value } para { $key }: no puede ser. ¿Son correctos el modelo, el registro y el orden de palabras?
error-no-answer = La dirección Modbus { $unit_id } no responde.
error-device-exception = El dispositivo con dirección Modbus { $unit_id } ha rechazado el registro { $register } (excepción { $exception }).
error-bad-answer = La respuesta de la dirección Modbus { $unit_id } ha llegado dañada y se ha descartado.
error-configuration-error = Error de configuración: el modelo de este dispositivo falta o no corresponde.
error-unknown-gateway = No existe la pasarela { $value }
error-unknown-model = No hay ningún modelo con este nombre en el catálogo
error-gateway-name-taken = La pasarela { $gateway } ya tiene este nombre
error-gateway-address-taken = La pasarela { $gateway } ya tiene esta dirección y este puerto
error-gateway-has-devices =
    { $count ->
        [one] La pasarela todavía tiene un dispositivo: { $devices }
       *[other] La pasarela todavía tiene { $count } dispositivos: { $devices }
    }
error-gateway-is-local = No es posible con la pasarela Local
error-device-name-taken = El dispositivo { $device } ya tiene este nombre
error-device-address-taken = El dispositivo { $device } ya tiene esta dirección
error-upstream-cycle = Los contadores aguas arriba formarían un círculo
error-load-type-name-taken = Otro tipo de carga ya tiene este nombre
error-load-type-predefined = Los tipos de carga predefinidos solo se pueden desactivar
error-load-types-full = Puede haber { $most } tipos de carga propios como máximo
error-measure-group-name-taken = Otro grupo de medida ya tiene este nombre
error-panel-board-name-taken = Otro cuadro ya tiene este nombre
error-not-an-address = { $value } no es una dirección IP ni un nombre de host
error-unknown-panel-board = No existe el cuadro { $value }
error-unknown-load-type = No existe el tipo de carga { $value }
error-unknown-measure-group = No existe el grupo de medida { $value }
error-unknown-device = No existe el dispositivo { $value }
error-eq-device-elsewhere = { $device } está tras otra pasarela
error-eq-device-cannot = { $device } no mide ni THD ni armónicos
error-gateway-has-virtual-devices = { $device } es un dispositivo de otro servidor, por lo que esta pasarela debe seguir siéndolo
error-virtual-needs-server = { $gateway } no es otro servidor
error-virtual-address-fixed = La dirección de un dispositivo de otro servidor es siempre { $expected }
error-load-type-by-model = El tipo de carga de { $model } lo determina el modelo
error-not-for-this-model = { $model } no tiene esto
error-upstream-other-commodity = { $device } no cuenta el mismo suministro
error-in-use =
    { $count ->
        [one] Está en uso: { $names }.
       *[other] Está en uso { $count } veces: { $names }.
    }
error-if-match-required = Hay que indicar el estado en el que se basa el cambio (If-Match).
error-changed-meanwhile = Alguien ha modificado esto mientras tanto. No se ha sobrescrito nada.
error-change-already-undone = Este cambio ya se había deshecho.
error-change-overtaken = Esto ha vuelto a cambiar desde entonces: { $names }.
error-no-other-side = { $device } no tiene otro lado que añadir.
error-same-serial-number = Este es el número de serie del contador actual
error-old-end-implausible = { $old_end } es más de lo que se puede haber contado desde que se leyó { $index } ({ $most } como máximo)
error-no-counter = Este dispositivo todavía no tiene contador
error-upload-refused =
    { $count ->
        [one] Se ha encontrado un problema; no se ha modificado nada.
       *[other] Se han encontrado { $count } problemas; no se ha modificado nada.
    }
error-file-not-a-spreadsheet = No es un archivo XLSX ni CSV.
error-file-too-large = El archivo es demasiado grande; descomprimido, se admiten { $limit } bytes como máximo.
error-sheet-not-told = ¿Qué hoja es este archivo CSV? Posibles: { $expected }
error-unknown-sheet = No existe la hoja { $value }; posibles: { $expected }
error-sheet-twice = La hoja { $value } aparece dos veces
error-sheet-unreadable = A partir de aquí no se puede leer esta hoja
error-unknown-column = No existe la columna { $value }
error-column-twice = La columna { $value } aparece dos veces
error-column-missing = Falta la columna { $value }
error-row-twice = { $name } ya figura en la fila { $row }
error-too-many-rows = { $limit } filas como máximo
error-unknown-id = Aquí no hay nada con el ID { $value }; déjelo vacío para añadir
error-cell-is-formula = Es una fórmula; hace falta un valor
error-cell-is-date = { $value } es una fecha; dé a la celda formato de texto
error-cell-is-error = La celda muestra un error: { $value }
error-cell-without-heading = Esta columna no tiene encabezado
error-option-unknown = Este modelo no tiene esta opción
error-option-required = Este modelo necesita esta opción
error-option-not-a-number = { $value } no es un número
error-option-out-of-range = { $value } está fuera del intervalo de { $min } a { $max }
error-option-not-in-choices = Valores posibles: { $choices }
error-position-out-of-range = Este modelo no tiene la entrada { $value }

## History

error-channel-differs = Todos los intervalos deben pertenecer al mismo canal.
error-correction-already-undone = La corrección { $id } ya se había deshecho.
error-correction-overtaken = Lo que cambió la corrección { $id } se ha vuelto a modificar desde entonces.
error-interval-straddles = El intervalo que empieza en { $start } queda en parte fuera.
error-interval-width-out-of-range = Un intervalo dura entre un segundo y { $longest_s } segundos.
error-interval-without-value = Un intervalo registrado necesita un valor.
error-intervals-overlap = Hay intervalos que se solapan.
error-nothing-to-correct = No hay nada que corregir.
error-value-out-of-range = El valor es demasiado grande para guardarlo.
error-old-end-below-index = La última lectura del contador antiguo ({ $old_end }) es inferior a la lectura anterior ({ $index }).

## Database

error-database-busy = La base de datos está ocupada. Vuelva a intentarlo enseguida.
error-database-closed = La base de datos está cerrada.
error-database-corrupt = La base de datos está dañada. Restaure una copia de seguridad.
error-database-foreign = Este archivo no es una base de datos de Meterhouse.
error-database-in-use = Otro proceso (número { $pid }) está usando la base de datos.
error-database-newer = La base de datos se creó con una versión más reciente ({ $version }; esta conoce hasta { $known }). Actualice Meterhouse.
error-database-unwritable = No se puede escribir en la base de datos.
error-disk-failed = El disco notifica errores.
error-disk-full = El disco está lleno.

## Start-up and command line

error-bad-settings = Los ajustes no se pueden utilizar.
error-bad-setting = { $value } no se puede utilizar: { $expected }
error-unknown-setting = No existe este ajuste; los hay: { $known }
error-settings-file-unreadable = No se puede leer { $file }: { $reason }
error-settings-file-malformed = { $file } no es TOML válido: { $reason }
error-host-or-serial-port-required = Indique un host o un puerto serie
error-not-a-pair = { $value } no tiene la forma nombre=valor

## Tariffs and bills

error-tariffs-changed = Otra persona ha modificado las tarifas mientras tanto. Vuelva a cargarlas.
error-tariff-name-taken = Otra tarifa ya tiene este nombre
error-tariff-in-use =
    { $count ->
        [one] Una regla de coste usa { $tariff }. Elimine también la regla o asígnele otra tarifa.
       *[other] { $count } reglas de coste usan { $tariff }. Elimínelas también o asígneles otra tarifa.
    }
error-tariffs-there = Ya se han creado tarifas; un precio único ocuparía su lugar.
error-price-required = Una tarifa necesita al menos un precio
error-price-date-required = Con varios precios, cada uno necesita la fecha desde la que es válido
error-price-date-repeated = Otro precio empieza ya el { $date }
error-too-many-decimals =
    { $limit ->
        [one] Un decimal como máximo
       *[other] { $limit } decimales como máximo
    }
error-not-a-color = Se espera un color como #1c7ed6
error-unit-not-of-commodity = Esto no se tarifica en esta unidad
error-ends-before-it-begins = El final es anterior a { $first }
error-weekday-required = Elija al menos un día de la semana
error-wrong-weekday = Los días de la semana van de 0 (lunes) a 6
error-month-required = Elija al menos un mes
error-wrong-month = Los meses van de 1 a 12
error-electricity-only = Este concepto solo existe para la electricidad
error-market-price-too-large = El precio de mercado { $value } no es posible
error-market-price-too-fine = El precio de mercado { $value } tiene más de { $decimals } decimales
error-market-price-without-length = El precio de mercado desde { $start } no es válido en ningún momento
error-market-prices-overlap = Hay dos precios de mercado válidos en { $start }
error-commodity-fixed = El suministro no se puede cambiar; cree otro elemento
error-unknown-tariff = No existe esta tarifa
error-order-incomplete = El orden debe nombrar cada elemento una sola vez

error-period-too-long = { $most } días como máximo
error-commodity-differs = Todos los elementos deben ser del mismo suministro
error-alternative-name-taken = Otra alternativa ya tiene este nombre
error-unknown-series = No existe la serie de precios { $value }
error-series-in-use = La tarifa { $tariff } sigue estos precios
error-no-source = Esta serie no tiene origen; sus precios proceden de archivos
error-price-table-unreadable = No se puede leer esta tabla de precios
error-price-line-time = { $value } no es una hora como 2026-01-31T14:00+01:00
error-price-line-no-such-time = { $value } no existe: se adelantaron los relojes
error-price-line-number = { $value } no es un precio
error-price-line-repeated = Más adelante hay otro precio para la misma hora
error-price-line-end = El precio no termina después de su inicio y antes del siguiente
error-price-source-failed =
    { $reason ->
        [timeout] El servidor de precios ha tardado demasiado en responder.
        [unreachable] No se llega al servidor de precios.
        [refused] El servidor de precios ha rechazado la petición.
        [redirect] El servidor de precios remite a otro servidor, al que no se sigue.
        [too-large] La respuesta del servidor de precios es demasiado grande.
        [not-text] La respuesta del servidor de precios no es texto.
       *[other] No se han podido obtener los precios.
    }

## Import of history

error-import-refused =
    { $count ->
        [one] Se ha encontrado un problema; no se ha importado nada.
       *[other] Se han encontrado { $count } problemas; no se ha importado nada.
    }
error-ambiguous-time = { $file }, línea { $line }: { $value } se repite en { $zone }, donde se atrasan los relojes
error-nonexistent-time = { $file }, línea { $line }: { $value } no existe en { $zone }, donde se adelantan los relojes
error-midnight-goes-back = { $file }, línea { $line }: { $value } retrocede; quizá se trate de la medianoche al final de un día
error-time-goes-back = { $file }, línea { $line }: { $value } retrocede en el tiempo
error-bad-number = { $file }, línea { $line }, columna { $column }: «{ $value }» no es un número
error-bad-timestamp = { $file }, línea { $line }: «{ $value }» no tiene la forma { $format }
error-negative-value = { $file }, línea { $line }, columna { $column }: { $value } es negativo
error-counter-falls = { $file }, línea { $line }: el contador baja de { $previous } a { $value }
error-duplicate-time = { $file }, línea { $line }: la misma hora que en la línea { $first_line }
error-conflicting-duplicate = { $file }, línea { $line }: la misma hora que en la línea { $first_line }, pero con otros valores
error-empty-interval = { $file }, línea { $line }: el intervalo de { $start } a { $value } no tiene duración
error-gap = { $file }, línea { $line }: faltan { $seconds } segundos antes de { $value }
error-rows-overlap = { $file }, línea { $line }: se solapa con la línea { $first_line }
error-row-too-short = { $file }, línea { $line }: { $found } columnas en lugar de { $columns }
error-existing-differs = Columna { $column }: ya hay otro valor guardado para { $start }
error-existing-overlaps = Columna { $column }: ya hay otro intervalo guardado en torno a { $start }
error-no-rows = { $file } no tiene filas
error-no-such-column = { $file } no tiene la columna { $column }; las hay: { $known }
error-no-value-column = Indique al menos una columna con valores
error-not-a-counter = { $quantity } no es una magnitud acumulada
error-not-a-width = No se pueden registrar intervalos de { $minutes } minutos; posibles: { $known }
error-not-csv = { $file }, línea { $line }, no es CSV: { $reason }
error-unit-does-not-fit = { $unit } no es una unidad de { $quantity }; posibles: { $known }
error-width-unknown = Las { $rows } filas no permiten saber cuánto dura un intervalo
error-not-in-encoding = { $file }, línea { $line }, no es texto en { $encoding }
error-file-unreadable = No se puede leer { $file }: { $reason }
error-unknown-quantity = No existe la magnitud { $value }; un ejemplo es { $example }

## Profiles

error-profile-invalid = El perfil { $file } no se puede utilizar.
error-profile-not-yaml = No es YAML válido
error-profile-not-mapping = Un perfil consta de nombres con valores
error-profile-id-taken = { $value } ya es un perfil del paquete
error-profile-id-not-file-name = El identificador { $value } no es el nombre del archivo, { $expected }
error-profile-unknown = No existe este perfil
error-profile-field-missing = Falta este campo
error-profile-field-unknown = No existe este campo
error-profile-value-invalid = Este valor no es posible
error-profile-value-not-in-set = Este valor no es ninguno de los posibles
error-profile-base-ambiguous = Indique «sunspec» u «option», no ambos
error-profile-steps-not-rising = Los escalones crecen en «below»; solo el último no lo lleva
error-profile-words-fixed = El tipo determina el número de palabras
error-profile-words-missing = Este tipo necesita un número de palabras
error-profile-scale-zero = La escala no puede ser 0
error-profile-address-beyond-end = El valor rebasa la dirección 65535

## Simulated buildings

error-scenario-invalid = El escenario no se puede utilizar.
error-unknown-scenario = No existe el escenario { $id }; los hay: { $known }
error-not-yaml = No es YAML válido
error-not-mapping = Un escenario consta de nombres con valores
error-field-missing = Falta este campo
error-field-unknown = No existe este campo
error-value-invalid = Este valor no es posible
error-not-in-set = Este valor no es ninguno de los posibles
error-not-month-day = Se espera una fecha sin año, como 08-15
error-not-a-serial-line = Solo vale para líneas serie
error-bad-sample-rate = No se pueden registrar intervalos de esta duración
error-cars-missing = Una estación de recarga necesita vehículos
error-peak-below-base = La punta es inferior a la base
error-fault-place = Una avería necesita un lugar
error-fault-of-gateway = Solo una pasarela puede tener esta avería, { $value } no lo es
error-nothing-rolls-over = { $value } no tiene ningún contador que pueda dar la vuelta
error-name-taken = El nombre { $value } aparece dos veces
error-address-taken = { $holder } ya tiene la dirección { $value }
error-unknown-name = No hay nada que se llame { $value }
error-upstream-later = El contador aguas arriba debe ir antes
error-one-local-gateway = Solo puede haber una pasarela local

## Analyses and corrections

error-period-does-not-fit = No existe para ese periodo
error-heating-above-cooling = La calefacción termina donde empieza la refrigeración, o por debajo
error-night-empty = La noche debe tener duración
error-factor-twice = Ya hay un factor desde esa fecha
error-temperature-columns = Se esperan dos columnas: hora y temperatura
error-temperature-time = { $value } no es una hora que haya existido
error-temperature-not-number = { $value } no es un número
error-temperature-out-of-range = { $value } °C no es una temperatura exterior
error-temperature-twice = La misma hora que en la línea { $first_line }
error-temperature-no-rows = No hay temperaturas
error-no-such-interval = No existe este intervalo
error-interval-twice = Un intervalo aparece dos veces
error-nothing-to-estimate = Todo estaba medido.
error-gap-not-whole = Hay intervalos medidos en medio; elija un solo hueco.
error-cannot-estimate = El hueco no se puede estimar de este modo: no se midió lo necesario.
error-empty-span = El final debe ser posterior al inicio
error-span-too-long = { $limit } días como máximo cada vez
