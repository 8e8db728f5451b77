# Tarifas, reglas de coste, conceptos, precios de mercado, simulación y facturas.

nav-bill = Factura de consumos
about-bill = Tarifas, reglas de coste y facturas
bill-parts = Apartados de la factura de consumos
bill-rules = Reglas de coste
bill-tariffs = Tarifas
bill-charges = Conceptos
bill-prices = Precios de mercado
bill-whatif = Simulación
bill-bills = Facturas
save = Guardar
delete = Eliminar

## Ordered lists

order-drag = Arrastrar { $name }
order-handle = asa para cambiar el orden
order-up = Subir: { $name }
order-down = Bajar: { $name }
order-moved = { $name } ocupa ahora el puesto { $place } de { $count }
order-instructions = Pulse la barra espaciadora para coger el elemento, las flechas para moverlo, la barra espaciadora para soltarlo y Esc para dejarlo donde estaba.
order-picked-up = Cogido
order-place = Ahora en el puesto { $place }
order-put-back = Devuelto a su sitio

## Changes

book-overtaken = Otra persona ha modificado las tarifas mientras tanto
book-overtaken-text = Sus datos siguen aquí. Lo que han cambiado los demás se conserva, salvo que sea el mismo elemento.
book-save-anyway = Guardar lo mío

## First steps

first-title-electricity = La electricidad aún no tiene precio
first-title-gas = El gas aún no tiene precio
first-title-water = El agua aún no tiene precio
first-tariffs = Defina sus precios: punta, llano, valle. Cada uno puede cambiar desde una fecha.
first-rules = Indique cuándo se aplica cada precio. Gana la primera regla que se cumple.
first-bills = Vea cuánto cuesta un mes, compruebe la factura del suministrador, congele la suya.
first-several = Varios precios
first-several-text = Empiece por la primera tarifa.
first-one-price = Un precio para todo
first-one-price-text = Crea la tarifa DEFAULT y una regla que se cumple siempre. Podrá afinarla más adelante.
first-one-price-save = Usar este precio
first-ask = Quien tenga permiso para configurar el sistema puede fijar aquí los precios.

## Tariffs

tariff-none = Sin tarifa
tariff-add = Añadir tarifa
tariff-edit = Editar { $name }
tariff-delete = Eliminar { $name }
tariff-delete-title = ¿Eliminar { $name }?
tariff-delete-text =
    { $rules ->
        [0] Ninguna regla de coste usa esta tarifa.
        [one] Se elimina también la regla de coste que usa esta tarifa.
       *[other] Se eliminan también las { $rules } reglas de coste que usan esta tarifa.
    }
tariff-name = Nombre
tariff-color = Color
tariff-color-number = Color { $number }
tariff-color-own = Otro color
tariff-unit = Precio por
tariff-kind = Clase de precio
tariff-fixed = Precios fijos
tariff-dynamic = Precio de mercado
tariff-series = Serie de precios
tariff-series-hint = Con el nombre que tiene en Precios de mercado
tariff-factor = Multiplicado por
tariff-factor-hint = Pérdidas, margen; 1 no cambia nada
tariff-market = { $series } × { $factor }
tariff-no-price = Hoy sin precio
tariff-rules =
    { $count ->
        [0] No la usa ninguna regla de coste
        [one] La usa una regla de coste
       *[other] La usan { $count } reglas de coste
    }
price-prices = Precios y día desde el que vale cada uno
price-prices-hint = Un precio único no necesita fecha. Si hay varios, cada uno lleva la suya.
price-surcharges = Se suma al precio de mercado
price-surcharges-hint = Opcional: peajes y margen por unidad, cada uno con el día desde el que vale.
price-amount = Precio
price-amount-number = Precio { $number }
price-from-number = El precio { $number } vale desde
price-remove = Quitar el precio { $number }
price-add = Añadir precio
price-from = desde { $date }
price-always = siempre
site-currency = Todos los precios están en { $code } ({ $name }); la moneda se fija con el emplazamiento.
site-settings = Cambiar en los ajustes
site-gas-factor = 1 m³ de gas equivale a { $factor } kWh

## Cost rules

rules-title = Reglas de coste
rules-about = Se comprueban de arriba abajo: la primera que se cumple fija la tarifa. Ponga primero las excepciones.
rules-none = Aún no hay ninguna regla, así que nada tiene precio.
rule-add = Añadir regla
rule-add-title = Nueva regla de coste
rule-edit-title = Editar regla de coste
rule-edit = Editar { $name }
rule-delete = Eliminar { $name }
rule-delete-title = ¿Eliminar esta regla de coste?
rule-active = Activa ahora
rule-never-itself = No puede cumplirse nunca: sus fechas, días de la semana y horas no coinciden jamás
rule-never-above = No puede cumplirse nunca: las reglas de arriba se adelantan siempre
rule-never-by =
    { $count ->
        [one] No puede cumplirse nunca: la regla { $rules } se adelanta siempre
       *[other] No puede cumplirse nunca: las reglas { $rules } se adelantan siempre
    }
recompute = Se recalculan los costes del pasado: { $done } de { $total }
rule-every-day = todos los días
rule-all-day = todo el día
rule-overnight = { $first }–{ $last } del día siguiente
rule-date = el { $date }
rule-yearly-date = cada año el { $date }
rule-period = del { $first } al { $last }
rule-yearly-period = cada año del { $first } al { $last }
rule-no-day = Ningún día
rule-tariff = Tarifa
rule-weekdays = Días de la semana
weekdays-all = Todos los días
weekdays-work = De lunes a viernes
weekdays-weekend = Fin de semana
rule-all-day-long = Todo el día
rule-from = Desde
rule-to = Hasta (incluido)
rule-end = El último minuto está incluido: la regla termina a las { $end }.
rule-end-next-day = Pasa de medianoche: termina a las { $end } del día siguiente y pertenece al día en que empieza.
rule-validity = Validez
validity-always = Siempre
validity-date = En una fecha
validity-period = En un periodo
rule-every-year = Repetir cada año
rule-on = El
rule-first-day = Primer día
rule-last-day = Último día
date-day = Día
date-month = Mes

## Preview

preview-title = Vista previa
preview-span = Tramo de tiempo
preview-week = Semana
preview-year = Año
preview-now = Ahora
preview-until = hasta { $time }
preview-then = después
preview-stays = y sin cambios a la vista
preview-hours = { $hours } h
preview-covered = Todas las horas tienen tarifa
preview-uncovered = { $hours } h sin tarifa
preview-uncovered-why = En ese tiempo no se cumple ninguna regla. Lo consumido se indica como sin precio, nunca como gratuito. Una regla al final de la lista que se cumpla siempre cierra el hueco.
preview-uncovered-more =
    { $count ->
        [one] y un tramo más
       *[other] y { $count } tramos más
    }

## Charges

charges-about = Se suman a la energía de arriba abajo. El orden importa para los impuestos: cada uno aplica su porcentaje a todo lo que tiene encima.
charges-none = La factura aún no tiene nada aparte de la energía.
charge-add = Añadir concepto
charge-edit = Editar { $name }
charge-delete = Eliminar { $name }
charge-delete-title = ¿Eliminar este concepto?
charge-kind = Clase
charge-name = Nombre en la factura
charge-amount = Importe
charge-percent = Porcentaje
charge-per = Por
charge-per-day = día
charge-per-month = mes
charge-per-year = año
charge-standing = Término fijo
charge-demand = Término de potencia
charge-reactive = Energía reactiva
charge-levy = Recargo por consumo
charge-tax = Impuesto
charge-feed_in = Excedentes
charge-about-standing = Un importe fijo, por poco que se consuma. Una parte de un mes o año cuesta lo que le corresponde por días.
charge-about-demand = Por la mayor potencia media cuartohoraria del mes. Con varios se forma un término de potencia por periodos.
charge-about-reactive = Por la energía reactiva inductiva que supere la exenta, mes a mes.
charge-about-levy = Un importe por unidad consumida, sea cual sea la tarifa.
charge-about-tax = Un porcentaje de todo lo que tiene encima en la lista, incluida la energía.
charge-about-feed_in = Se le abona por cada kWh vertido a la red. Nunca se compensa en energía con lo importado.
charge-tan-phi = Exenta hasta
charge-months = Meses
charge-frames = Franjas horarias
charge-frame-add = Añadir franja
charge-frame-remove = Quitar la franja horaria { $number }
charge-first = Primer día
charge-last = Último día
charge-open = Opcional
charge-from = desde { $date }
charge-until = hasta { $date }
charge-says-day = { $amount } por día
charge-says-month = { $amount } por mes
charge-says-year = { $amount } por año
charge-says-demand = { $amount } por kW del mayor cuarto de hora del mes
charge-says-reactive = { $amount } por kvarh por encima de tan φ { $tan }
charge-says-levy = { $amount } por { $unit } consumido
charge-says-tax = { $percent } % de todo lo anterior
charge-says-feed-in = { $amount } por kWh vertido, a su favor

## Bills

bills-new = Factura de un periodo
bills-quick = Periodos
bills-this-month = Este mes
bills-ends-early = Termina antes de empezar
bills-preview = Vista previa, según las reglas de hoy
bills-print = Imprimir
bills-freeze = Congelar
bills-freeze-title = Congelar esta factura
bills-freeze-text = Una factura congelada conserva las reglas y los datos con que se hizo. Lo que cambie después se muestra como diferencia.
bills-frozen = Facturas congeladas
bills-none = Aún no se ha congelado ninguna factura.
bills-all = Todas las facturas
bills-period = Periodo
bills-frozen-at = Congelada
bills-has-invoice = Contrastada
bills-provisional = Provisional
bills-incomplete = No todo tiene precio
bills-delete-title = ¿Eliminar esta factura congelada?
bill-title-electricity = Factura de electricidad
bill-title-gas = Factura de gas
bill-title-water = Factura de agua
bill-frozen = Congelada { $time } por { $author }
bill-incomplete = Algunas líneas no tienen importe: para parte del consumo no hay precio o no se midió nada. No están en el total.
bill-provisional = Algunos precios de mercado aún no se conocen, por lo que el total es provisional.
bill-empty = En este periodo no se ha consumido nada ni hay nada que facturar.
bill-line = Línea
bill-quantity = Cantidad
bill-price = Precio
bill-amount = Importe
bill-net = Base imponible
bill-taxes = Impuestos
bill-total = Total
bill-difference = Diferencia
bill-equal = igual
bill-no-tariff = Sin tarifa
bill-unpriced = sin precio
bill-unpriced-why = consumido mientras no se cumplía ninguna regla, o antes del primer precio
bill-unknown = desconocido
bill-market-price = precio de mercado
bill-line-provisional = provisional
bill-since = precio desde { $date }
bill-peak = máximo el { $time }
bill-peak-excluded =
    { $count ->
        [one] un cuarto de hora no medido por completo
       *[other] { $count } cuartos de hora no medidos por completo
    }
bill-unit-day =
    { $count ->
        [one] { $number } día
       *[other] { $number } días
    }
bill-unit-month =
    { $count ->
        [one] { $number } mes
       *[other] { $number } meses
    }
bill-unit-year =
    { $count ->
        [one] { $number } año
       *[other] { $number } años
    }
later-title = Qué ha cambiado desde entonces
later-same = Con las mismas reglas, los datos de hoy dan la misma factura.
later-same-money = Desde entonces se han corregido datos del periodo, pero los importes son los mismos.
later-differs = Con las mismas reglas, los datos de hoy difieren en { $amount }. La factura congelada queda como está.
later-frozen = Congelada
later-now = Según los datos de hoy
invoice-title = La factura del suministrador
invoice-about = Introduzca lo que factura el suministrador, línea a línea, y vea en qué difiere de lo medido.
invoice-enter = Introducir factura
invoice-edit = Editar factura
invoice-hint = Deje vacías las líneas que esa factura no tenga. Añada lo que solo tenga ella.
invoice-line = Factura: { $name }
invoice-ours = Nuestra
invoice-theirs = Recibida
invoice-absent = no está en la factura
invoice-more = Añadir línea
invoice-more-name = Nombre de la línea añadida { $number }
invoice-more-amount = Importe de la línea añadida { $number }
invoice-total = Total de la factura del suministrador
invoice-remove = Quitar factura
invoice-check = Contrastar
invoice-fits = La factura del suministrador coincide con la nuestra, línea a línea.
invoice-differs = La factura del suministrador difiere en { $amount } en total.
invoice-sum = Las líneas introducidas no suman el total introducido.

## Market prices

prices-about = Precios del mercado diario para tarifas indexadas. Un precio que falta hace el coste provisional, nunca nulo.
prices-none = Aún no hay ninguna serie de precios.
prices-add = Añadir serie
prices-known = Conocidos del { $first } al { $last }, por { $unit }
prices-empty = Aún sin precios
prices-from =
    { $hours ->
        [one] De { $url }, cada hora
       *[other] De { $url }, cada { $hours } horas
    }
prices-files-only = De archivos
prices-import = Importar
prices-fetch = Obtener ya
prices-delete-text = Se eliminan también todos sus precios.
prices-unknown = sin precio
prices-chart = Precios de { $name } del { $date }. Las flechas recorren el gráfico.
prices-missing = { $hours } h de este día no tienen precio
prices-whole = Todo el día tiene precios
prices-name-hint = Letras, cifras, puntos y guiones
prices-unit-hint = A qué se refiere un precio
prices-source = Obtener de un servidor
prices-url = Dirección
prices-url-hint = Puede contener {"{today}"}, {"{tomorrow}"} y {"{yesterday}"}
prices-every = Cada … horas
prices-divisor = Dividir los precios entre
prices-divisor-hint = 1000 si son por MWh
prices-json-items = Ruta a la lista
prices-json-start = Campo del inicio
prices-json-end = Campo del final
prices-json-price = Campo del precio
prices-header = Encabezado HTTP
prices-secret = Su valor secreto
prices-secret-kept = Hay uno guardado; déjelo vacío para conservarlo
prices-import-title = Importar precios en { $name }
prices-import-hint = CSV con hora y precio, o inicio, final y precio; o una lista JSON. Primero se prueba el archivo.
prices-written-per = Los precios del archivo son por
prices-per-1 = kWh o m³
prices-per-1000 = MWh
prices-file = Archivo con precios
prices-import-do =
    { $count ->
        [one] Importar un precio
       *[other] Importar { $count } precios
    }
prices-imported =
    { $count ->
        [one] Un precio importado
       *[other] { $count } precios importados
    }
prices-tried =
    { $count ->
        [0] El archivo no aporta ningún precio
        [one] El archivo aporta un precio
       *[other] El archivo aporta { $count } precios
    }
prices-lowest = Mínimo
prices-highest = Máximo
prices-bad-lines =
    { $count ->
        [one] Una línea no se puede usar y se omite:
       *[other] { $count } líneas no se pueden usar y se omiten:
    }
prices-bad-line = Línea { $line }: { $detail }

## What-if

whatif-title = Otras tarifas, reglas y conceptos
whatif-about = Una copia que puede cambiar a su gusto; los reales quedan como están. Vea después cuánto habría costado el consumo pasado.
whatif-reset = Reiniciar
whatif-keep = Conservar
whatif-keep-title = Conservar esta copia
whatif-kept = Copias conservadas
whatif-load = Abrir una copia…
whatif-result = Cuánto habría costado
whatif-compare = Comparar
whatif-actual = Según las reglas de hoy
whatif-alternative = Según la copia
whatif-less = Con la copia habría costado { $amount } menos.
whatif-more = Con la copia habría costado { $amount } más.
whatif-same = Con la copia habría costado lo mismo: { $amount } de diferencia.
whatif-incomplete = En algunos meses no todo tiene precio; lo que no lo tiene no está en ninguna de las dos sumas.
