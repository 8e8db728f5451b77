# Puesta en servicio de una instalación: exploración, prueba, informe; ensayo del orden de palabras de contadores genéricos.

nav-commissioning = Puesta en servicio
about-commissioning = Encontrar dispositivos, probarlo todo, entregar
comm-steps = Pasos
comm-step-scan = Buscar y añadir
comm-step-test = Probar todo
comm-step-report = Informe
comm-stop = Detener
comm-scan-title = Qué responde en el bus
comm-scan-hint = Se consulta una vez cada dirección Modbus de una pasarela. Los dispositivos que se están registrando siguen registrándose; una dirección muda tarda tanto como el tiempo de espera de la pasarela, así que elija un rango corto si puede.
comm-gateway = Pasarela
comm-from = Desde dirección
comm-to = Hasta dirección
comm-scan = Explorar
comm-scan-progress = Exploración
comm-scan-asked =
    { $found ->
        [one] { $asked } de { $total } consultadas, una responde
       *[other] { $asked } de { $total } consultadas, { $found } responden
    }
comm-nothing-title = Nada responde
comm-nothing-text = Compruebe la alimentación, los hilos A y B, la velocidad y la paridad, y si las direcciones están en el rango.
comm-found-title = Encontrados
comm-add =
    { $count ->
        [one] Añadir uno
       *[other] Añadir { $count }
    }
comm-added =
    { $count ->
        [one] Se ha añadido un dispositivo y ya se está leyendo.
       *[other] Se han añadido { $count } dispositivos y ya se están leyendo.
    }
comm-add-refused = No se ha añadido nada: vea los dispositivos marcados.
comm-unit = Dirección { $unit }
comm-choose-unit = Añadir la dirección { $unit }
comm-model-of = Modelo de la dirección { $unit }
comm-name-of = Nombre de la dirección { $unit }
comm-name = Nombre (si no, la dirección)
comm-installed = ya instalado
comm-says = dice «{ $text }»
comm-choose-model = Elija el modelo
comm-no-model = No existe el modelo
comm-fitting-models = Los que encajan
comm-all-models = Todos los modelos
comm-sure-certain = seguro
comm-sure-likely = probable
comm-sure-possible = posible
comm-sure-unknown = modelo desconocido
comm-test-title = Probar todo
comm-test-hint = Cada dispositivo se lee tres veces. Lo que mide revela su cableado: transformadores de intensidad invertidos, fases ausentes o intercambiadas, relaciones imposibles. Cuanta más carga haya, más se puede evaluar.
comm-test-which = Qué se prueba
comm-all-gateways = Todas las pasarelas
comm-test = Probar
comm-test-again = Repetir prueba
comm-test-progress = Prueba
comm-test-asked = { $asked } de { $total } lecturas
comm-count-devices = Dispositivos
comm-count-good = Responden
comm-count-bad = No responden
comm-count-findings = Hallazgos
comm-state-good = correcto
comm-state-warn = sospechoso
comm-state-bad = falla
comm-state-off = inactivo
comm-state-waiting = en espera
comm-ms = { $ms } ms
comm-unjudged = Carga insuficiente para evaluar las fases.
comm-values =
    { $count ->
        [one] Un valor
       *[other] { $count } valores
    }
comm-untested-title = Aún no se ha probado nada
comm-untested-text = El informe muestra la última prueba de todos los dispositivos.
comm-report-title = Informe de puesta en servicio
comm-report-hint = Cada pasarela y cada dispositivo con dirección, modelo, número de serie, resultado de la prueba y valores, los hallazgos y cómo resolverlos; listo para firmar. Se redacta en el idioma de esta página.
comm-report-of = Prueba de { $time }
comm-report-make = Generar PDF
comm-report-download = Descargar ({ $size } kB)
comm-trial = Probar órdenes
comm-trial-hint = Lee el registro una vez y muestra juntos todos los tipos y órdenes de palabras.
comm-trial-first = Elija antes pasarela, dirección y registro.
comm-trial-title = ¿Qué lectura es la del contador?
comm-trial-text = Compare con la pantalla del contador y elija la misma cifra.
comm-trial-reading = Leyendo los registros…
comm-trial-no-number = no es un número
comm-trial-way = { $format }, { $bits } bits{ $order }
comm-trial-pick = Elegir
comm-trial-keep = Dejar
comm-trial-take = Elegir { $name }
comm-format-unsigned = Sin signo
comm-format-signed = Con signo
comm-format-float = Coma flotante
comm-order-big = palabra alta primero
comm-order-little = palabra baja primero
comm-mark-good = verosímil
comm-mark-possible = posible
comm-mark-impossible = imposible
