# Instalación: pasarelas, dispositivos, por qué se clasifican, hojas de cálculo y cambios.

nav-installation = Instalación
about-installation = Pasarelas, dispositivos, grupos, hojas de cálculo

## Frame

inst-parts = Apartados de la instalación
inst-part-devices = Pasarelas y dispositivos
inst-part-groups = Cargas, grupos, cuadros
inst-part-sheet = Hoja de cálculo
inst-part-changes = Cambios
inst-back = Volver a la lista
inst-all = Todos
inst-none = Ninguno
inst-yes = Sí
inst-no = No
inst-choose = Elegir
inst-clear = Vaciar
inst-more = Más
inst-and-more =
    { $count ->
        [one] y uno más
       *[other] y { $count } más
    }
inst-nothing-found = No se ha encontrado nada
inst-name = Nombre
inst-panel-board = Cuadro
inst-panel-boards = Cuadros
inst-description = Descripción o ubicación
inst-enabled = Activado

## Tree

inst-tree = Pasarelas y dispositivos
inst-tree-count =
    { $devices ->
        [0] Aún no hay dispositivos
        [one] Un dispositivo
       *[other] { $devices } dispositivos
    }
inst-tree-found = { $found } de { $devices } dispositivos
inst-tree-devices-of = Dispositivos tras { $name }
inst-search = Buscar nombre, modelo, dirección
inst-filter = Filtro
inst-filter-state = Estado
inst-state-all = Todos
inst-state-on = Responde
inst-state-communication_error = No responde
inst-state-waiting = En espera
inst-state-off = Inactivo
inst-board-none = En ningún cuadro
inst-local-short = Puerto RS485 de este equipo
inst-add-gateway = Añadir pasarela
inst-add-device = Añadir dispositivo
inst-add-device-to = Añadir un dispositivo tras { $name }

## First steps

inst-start-title = Una instalación vacía
inst-start-text = Cinco pasos, en el orden en que va el cableado. Todo se puede cambiar después y nada se mide dos veces.
inst-next-title = Elija una pasarela o un dispositivo
inst-next-text = O continúe con lo que queda pendiente.
inst-step-done = Hecho
inst-step-open = Pendiente
inst-step-boards = Cuadros
inst-step-boards-text = Los cuadros eléctricos del edificio, para que todos sepan dónde está un contador. Lo mejor es una pasarela por cuadro.
inst-step-gateways = Pasarelas
inst-step-gateways-text = Todo lo que tiene dirección IP: convertidores RS485/IP, contadores con puerto de red, otros servidores Meterhouse. El puerto RS485 de este equipo ya está, como «Local».
inst-step-devices = Dispositivos
inst-step-devices-text = Contadores, contadores de impulsos, interruptores, módulos y estaciones de recarga, uno a uno o todos a la vez desde una hoja de cálculo.
inst-step-groups = Cargas y grupos
inst-step-groups-text = Para qué se usa la energía y qué contadores van juntos.
inst-step-check = Prueba
inst-step-check-text = Cada dispositivo responde, o dice exactamente por qué no.
inst-step-check-silent =
    { $count ->
        [one] Un dispositivo no responde:
       *[other] { $count } dispositivos no responden; el primero de ellos:
    }

## Forms

inst-save = Guardar
inst-saved = Guardado
inst-unsaved = Cambios sin guardar
inst-not-saved = No guardado: vea los campos marcados
inst-discard = Descartar
inst-duplicate = Duplicar
inst-erase = Borrar
inst-erase-title = ¿Borrar «{ $name }»?
inst-leave-title = ¿Salir sin guardar?
inst-leave-text = Aquí hay cambios que no se han guardado.
inst-leave-discard = Descartar
inst-leave-stay = Volver
inst-leave-save = Guardar y salir
inst-answered = última respuesta { $time }
inst-gone-text = Puede que se haya borrado mientras tanto. Elija otro elemento.
inst-conflict-title = Otra persona ha modificado esto mientras tanto
inst-conflict-text = No se ha perdido nada suyo ni de la otra persona. Si ambos han cambiado el mismo campo, indique qué dato queda y vuelva a guardar.
inst-conflict-field = Campo
inst-conflict-theirs = Ajeno
inst-conflict-mine = Propio
inst-conflict-keep = Conservar
inst-conflict-choice = Qué conservar en { $field }
inst-conflict-take = Aceptar lo ajeno
inst-conflict-go-on = Seguir así

## Gateways

inst-gateway = Pasarela
inst-gateway-new = Nueva pasarela
inst-gateway-gone = No existe esta pasarela
inst-gateway-where = Dónde está
inst-gateway-what = Qué es
inst-gateway-local-hint = El puerto RS485 de este equipo. Su dirección es fija y no se puede borrar; desactívelo si no tiene ningún dispositivo conectado. La velocidad y la paridad están en los ajustes.
inst-gateway-kind = Clase
inst-gateway-kind-local = Puerto RS485
inst-gateway-kind-modbus_tcp = Convertidor o contador IP
inst-gateway-kind-modbus_tcp-help = Un convertidor RS485/IP con un bus de contadores detrás, o un contador con puerto de red propio.
inst-gateway-kind-server = Otro servidor
inst-gateway-kind-server-help = Otro Meterhouse o servidor web compatible: sus dispositivos, cargas y grupos se leen por sus ID remotos.
inst-gateway-address = Dirección
inst-gateway-address-help = IPv4, IPv6 o nombre de host, por ejemplo 192.168.1.20
inst-gateway-port = Puerto
inst-gateway-port-help = 502, salvo que el convertidor indique otro. La misma dirección se puede repetir con otro puerto.
inst-gateway-name-help = Único. Si se deja vacío, se toma la dirección. Ejemplo: «Convertidor planta baja»
inst-gateway-board-help = El cuadro en el que está montada, uno como máximo.
inst-gateway-description-help = Lo que ayude a encontrarla: «tras recepción, CS-0, fila superior»
inst-gateway-eq = Dispositivo de calidad de onda
inst-gateway-eq-help = Sus tensiones se evalúan cada semana según EN 50160. Solo se ofrecen dispositivos que miden la distorsión.
inst-gateway-advanced = Conexión y tiempos
inst-gateway-framing = Tramas
inst-gateway-framing-help = Los servidores serie que transmiten el bus sin cambios necesitan tramas RTU; casi todos los convertidores hablan Modbus TCP.
inst-gateway-framing-rtu = Tramas RTU sobre TCP
inst-gateway-timeout = Tiempo de espera de respuesta
inst-gateway-timeout-help = Cuánto puede tardar una respuesta. Más largo para buses lentos y enlaces de radio.
inst-gateway-delay = Pausa
inst-gateway-delay-help = Entre dos peticiones, para dispositivos que necesitan un respiro.
inst-gateway-in-flight = Peticiones simultáneas
inst-gateway-in-flight-help = 1, salvo que el fabricante diga que admite más.
inst-gateway-off =
    { $count ->
        [0] No se lee.
        [one] Su dispositivo tampoco se lee.
       *[other] Sus { $count } dispositivos tampoco se leen.
    }
inst-erase-gateway-text = La pasarela se olvida. No tiene nada detrás, así que no se toca ningún histórico.
inst-erase-gateway-devices =
    { $count ->
        [one] Una pasarela solo se borra cuando ya no tiene nada detrás. Borre antes este dispositivo o páselo a otra pasarela:
       *[other] Una pasarela solo se borra cuando ya no tiene nada detrás. Borre antes estos { $count } dispositivos o páselos a otra pasarela:
    }

## Devices

inst-device = Dispositivo
inst-device-new = Nuevo dispositivo
inst-device-gone = No existe este dispositivo
inst-device-facts = ID remoto { $number } · dirección { $address }
inst-device-off = No se lee ni se muestra; su histórico se conserva.
inst-device-what = Qué es
inst-device-where = Dónde está
inst-device-gateway-help = La pasarela a cuyo bus está conectado.
inst-device-name-title = Nombre y uso
inst-device-name-help = Único en toda la instalación. Si se deja vacío, se toma la dirección. Ejemplo: «Alumbrado 2.ª planta»
inst-device-groups-help = Contadores que van juntos, { $most } grupos como máximo. Ejemplo: «Habitaciones»
inst-device-options = Lo que necesita este modelo
inst-device-labels = Nombres de entradas y salidas
inst-device-advanced = Totales, avisos, número de serie
inst-family = Familia
inst-family-all = Todas las familias
inst-family-help = Acota los modelos.
inst-family-bt-din = Contadores BT DIN
inst-family-ems-bt-din = Módulos EMS BT DIN
inst-family-megatiker = Interruptores MEGATIKER
inst-family-megabreak = Interruptores MEGABREAK
inst-family-gas-counter = Contadores de gas
inst-family-water-counter = Contadores de agua
inst-family-generic = Otros dispositivos
inst-family-rs485-supervision = Módulos de supervisión (RS485)
inst-family-greenup-new = Estaciones Green’Up, gama nueva
inst-family-greenup-old = Estaciones Green’Up, gama antigua
inst-family-third-party-meter = Contadores de otros fabricantes
inst-family-third-party-charger = Estaciones de recarga de otros fabricantes
inst-family-server = De otro servidor
inst-model = Modelo
inst-model-help = Busque por nombre, fabricante o referencia: «F4N400», «PM5000», «5 590 44»
inst-model-placeholder = Nombre, fabricante o referencia
inst-model-notes = Sobre este mapa de registros
inst-catalogue-numbers = Referencias: { $numbers }
inst-capabilities = Qué sabe hacer
inst-capability-measure = Mide
inst-capability-statistics = Cuenta energía
inst-capability-thd = THD
inst-capability-harmonics = Armónicos
inst-capability-state = Estado
inst-capability-command = Órdenes
inst-capability-breaker_state = Estado del interruptor
inst-capability-charging_station = Estación de recarga
inst-capability-pulse_inputs = Entradas de impulsos
inst-capability-inputs_outputs = Entradas y salidas
inst-capability-links = Enlaces
inst-confidence-vendor-document = Documento del fabricante
inst-confidence-vendor-document-text = Los registros proceden de un documento del fabricante.
inst-confidence-tested-code = Probado en uso
inst-confidence-tested-code-text = Los registros proceden de programas que leen este modelo en la práctica.
inst-confidence-forum = De un foro
inst-confidence-forum-text = Los registros proceden de un foro. Compare la prueba con la pantalla antes de fiarse.
inst-confidence-unverified = Mapa sin verificar
inst-confidence-unverified-text = No se conoce ningún mapa de registros público de este modelo. El que hay es provisional: un dispositivo real puede no responder o responder otra cosa. Complételo con el documento del fabricante y compare cada valor con la pantalla.
inst-unit = Dirección Modbus
inst-unit-help = De 1 a 247, como esté ajustada en el dispositivo; cada dispositivo de un bus necesita la suya.
inst-unit-concentrator = Dirección del concentrador
inst-unit-concentrator-help = El concentrador de impulsos al que está conectado el contador.
inst-take-free = Usar { $number }, libre
inst-position = Entrada
inst-position-help = La entrada del concentrador a la que llega la salida de impulsos. Cada contador tiene la suya.
inst-side = Lado
inst-side-number = Lado { $number }
inst-side-of = Otro lado de { $name }
inst-side-help = Ambos lados comparten una dirección.
inst-side-hint = El modelo, la dirección y la pasarela son los del primer lado. Solo difieren estos dos datos:
inst-other-side-title = Esta estación tiene otro lado
inst-other-side-text = Aún no está instalado. Solo se piden su nombre y su fase.
inst-other-side-add = Añadir lado { $number }
inst-interface-hint = Tras una interfaz, la dirección consta de dos: el módulo 2 tras la interfaz 1 se escribe 2-1. Sin interfaz, deje vacío ese campo.
inst-virtual-hint = La dirección Modbus es siempre 247. El ID remoto lo muestra el otro servidor: 1XXXX para un dispositivo, 2YYYY para una carga, 3ZZZZ para un grupo de medida, 29999 para todas las cargas eléctricas.
inst-load-type = Tipo de carga
inst-load-type-help = Para qué se usa la energía. Sin tipo cuenta como «Otros».
inst-load-type-own = El gas y el agua se clasifican por el modelo.
inst-load-type-by-model = Según el modelo
inst-upstream = Contador aguas arriba
inst-upstream-help = El contador que mide también a este. Así no cuenta dos veces en ningún total y se ve lo que no está medido.
inst-supply = Alimentación
inst-supply-upstream = Aguas arriba
inst-supply-downstream = Aguas abajo
inst-supply-help = El sentido de la corriente por el TI o la bobina Rogowski. Con aguas abajo, la importación y la exportación se intercambian.
inst-supply-breaker-help = Aguas arriba: el interruptor se alimenta por arriba. Aguas abajo: por abajo.
inst-exclude-totals = Excluir de los totales
inst-exclude-totals-help = Si un contador general ya mide la misma energía. El dispositivo solo aparece entonces en los detalles.
inst-exclude-alerts = Excluir los avisos
inst-exclude-alerts-help = Los eventos de este dispositivo no envían mensajes.
inst-serial = Número de serie
inst-serial-help = Como figura en el contador; demuestra cuál se sustituyó.
inst-max-power = Mayor potencia verosímil
inst-max-power-help = Lo que exigiría más potencia se toma por un error de lectura. Vacío: lo que permitan el modelo y su TI.
inst-erase-device-text = Deja de leerse. Lo que ha registrado se conserva y su ID { $id } no se da nunca a otro dispositivo.
inst-erase-device-below = Estos contadores pierden su contador aguas arriba: { $devices }
inst-option-concentrator = Concentrador
inst-option-concentrator-help = Su modelo, por ejemplo F80BI. Debe estar ajustado a la clase de impulsos del contador.
inst-option-pulse_weight = Peso del impulso
inst-option-pulse_weight-help = Lo que vale un impulso, como figura en el contador. 1 si el propio concentrador cuenta en esta unidad.
inst-option-interface = Dirección de la interfaz
inst-option-interface-help = De la interfaz EMS tras la que está el módulo. Vacío: está directamente en el bus.
inst-option-remote_id = ID remoto
inst-option-remote_id-help = Como lo muestra el otro servidor. Ejemplo: 10012
inst-option-phase = Fase
inst-option-phase-help = La fase de la instalación a la que está conectada una estación monofásica.
inst-option-rated_current_a = Intensidad asignada
inst-option-rated_current_a-help = Lo máximo que pueden soportar la estación y su alimentación.
inst-option-function = Función de lectura
inst-option-function-help = Como la indica el documento del fabricante.
inst-option-register = Registro
inst-option-register-help = De la energía activa importada, en hexadecimal. Ejemplo: 0048
inst-option-words = Palabras
inst-option-words-help = Cuántos registros ocupa el valor.
inst-option-factor = Factor
inst-option-factor-help = El número en bruto multiplicado por este da el valor. Ejemplo: 0.01
inst-option-unit = Unidad
inst-option-unit-help = Del valor después del factor.
inst-option-number_format = Formato numérico
inst-option-word_order = Orden de palabras
inst-option-word_order-help = Qué palabra de un número largo va primero. La prueba muestra enseguida cuál es el correcto.
inst-option-export_register = Registro de exportación
inst-option-export_register-help = En hexadecimal; solo para contadores bidireccionales.
inst-option-ct_ratio = Relación del TI
inst-option-ct_ratio-help = Intensidad primaria entre secundaria, como esté ajustada en el contador. Ejemplo: 250/5 es 50
inst-option-vt_ratio = Relación del TT
inst-option-vt_ratio-help = Tensión primaria entre secundaria, como esté ajustada en el contador; 1 sin transformadores de tensión.
inst-option-ct_multiplier = Multiplicador del TI
inst-option-ct_multiplier-help = Solo si el contador da valores de secundario; compare con su pantalla.
inst-option-controller_base = Controlador
inst-option-controller_base-help = 1000 veces el número del controlador de recarga.
inst-choice-function-3 = 3 (holding registers)
inst-choice-function-4 = 4 (input registers)
inst-choice-words-1 = 1 palabra (16 bits)
inst-choice-words-2 = 2 palabras (32 bits)
inst-choice-words-4 = 4 palabras (64 bits)
inst-choice-number_format-unsigned = Número entero
inst-choice-number_format-signed = Número entero con signo
inst-choice-number_format-float = Coma flotante
inst-choice-word_order-big = Palabra alta primero (ABCD)
inst-choice-word_order-little = Palabra baja primero (CDAB)
inst-choice-word_order-swap = Palabras intercambiadas (CDAB)

## Test

inst-test = Probar
inst-test-title = Prueba
inst-test-again = Repetir
inst-test-running = Consultando…
inst-test-good = Responde
inst-test-asked = Consultado: { $device }
inst-test-round-trip = Ida y vuelta { $ms } ms
inst-test-do = Qué hacer:
inst-test-values = Valores
inst-test-no-values = Responde, pero este modelo no tiene valores.
inst-advice-gateway-unreachable = Compruebe el cable de red y la alimentación de la pasarela; después, su dirección y su puerto.
inst-advice-gateway-unreachable-refused = La dirección es correcta pero el puerto no, o la pasarela no atiende a más clientes. Consulte el puerto en sus ajustes (normalmente 502) y cierre otros programas que la usen.
inst-advice-gateway-unreachable-timed-out = ¿Está encendida y con la luz de red iluminada? ¿Está en esta red y la dirección bien escrita? Un cortafuegos entre ambos debe dejar pasar el puerto 502.
inst-advice-gateway-unreachable-unreachable = No hay camino hacia esta red. Compruebe la dirección, la máscara de subred y el router de este servidor.
inst-advice-gateway-unreachable-name-not-resolved = Aquí nadie conoce este nombre. Introduzca la dirección IP o corrija el servidor de nombres de este equipo.
inst-advice-gateway-unreachable-port-busy = Otro programa ocupa el puerto serie. Ciérrelo.
inst-advice-gateway-unreachable-no-such-port = ¿Está enchufado el adaptador RS485? El nombre de su dispositivo está en los ajustes del servidor.
inst-advice-gateway-unreachable-no-path = El convertidor no conoce esta dirección. Compruebe su encaminamiento o su ajuste de direcciones de esclavo.
inst-advice-gateway-unreachable-bad-header = En este puerto responde otra cosa. Compruebe el puerto; un servidor serie que transmite las tramas tal cual necesita «Tramas RTU sobre TCP».
inst-advice-gateway-without-devices = Añada el primer dispositivo y vuelva a probar: solo los dispositivos pueden responder.
inst-advice-no-answer = ¿Tiene tensión el dispositivo y es esta la dirección que lleva ajustada? Compruebe que A y B del bus no estén intercambiados, la terminación, y que la velocidad y la paridad sean iguales en todos los dispositivos del bus.
inst-advice-device-exception = El dispositivo está, pero no conoce este registro. ¿Es correcto el modelo? En contadores genéricos compruebe el registro y la función de lectura.
inst-advice-device-exception-2 = El dispositivo está, pero no tiene este registro. ¿Es correcto el modelo? En contadores genéricos compruebe el registro, el número de palabras y la función de lectura.
inst-advice-device-exception-1 = El dispositivo está, pero no conoce esta función de lectura. Pruebe la otra, 3 o 4.
inst-advice-bad-answer = Dos dispositivos con la misma dirección, falta de terminación o perturbaciones en el bus: retire los dispositivos de uno en uno.
inst-advice-configuration-error = Vuelva a elegir el modelo y guarde.
inst-advice-other = Vuelva a probar enseguida. Si sigue igual, la página Adquisición muestra qué ocurre en el bus.

## Loads, groups, boards

inst-groups-load-type = Tipos de carga
inst-groups-load-type-add = Añadir tipo
inst-groups-load-type-text = Para qué se usa la energía. Los seis predefinidos se pueden desactivar; se pueden añadir hasta 8 propios. Lo que no tiene tipo cuenta como «Otros».
inst-groups-load-type-example = Ejemplo: «Cocina», «Sala de servidores»
inst-groups-full = Los { $most } propios están en uso.
inst-groups-measure-group = Grupos de medida
inst-groups-measure-group-add = Añadir grupo
inst-groups-measure-group-text = Contadores que se suman o comparan: una planta, un inquilino, un proceso. Un dispositivo puede estar en hasta 5 grupos.
inst-groups-measure-group-example = Ejemplo: «Habitaciones», «Inquilino 3»
inst-groups-panel-board = Cuadros
inst-groups-panel-board-add = Añadir cuadro
inst-groups-panel-board-text = Los cuadros en los que están montadas las pasarelas. Una pasarela está en un cuadro como máximo; lo mejor es una pasarela por cuadro.
inst-groups-panel-board-example = Ejemplo: «CGBT», «CS-2 segunda planta»
inst-groups-none = Aún ninguno.
inst-groups-field-name = Nombre
inst-groups-field-description = Descripción
inst-groups-field-enabled = Ofrecido
inst-groups-field-color = Color
inst-remote-id = ID remoto { $number }
inst-count-devices =
    { $count ->
        [0] ningún dispositivo
        [one] un dispositivo
       *[other] { $count } dispositivos
    }
inst-count-gateways =
    { $count ->
        [0] ninguna pasarela
        [one] una pasarela
       *[other] { $count } pasarelas
    }
inst-predefined = predefinido
inst-predefined-help = Predefinido: el nombre se traduce y queda como está.
inst-disabled = Desactivado
inst-disable = Desactivar
inst-enable = Activar
inst-offered = Ofrecido
inst-offered-help = Desactivado: se conserva y se marca, pero ni se ofrece ni aparece en las vistas.
inst-edit-one = Editar { $name }
inst-more-one = Más sobre { $name }
inst-members =
    { $count ->
        [0] Aún no le pertenece nada
        [one] Le pertenece uno
       *[other] Le pertenecen { $count }
    }
inst-members-search = Buscar
inst-changed-meanwhile = otra persona acaba de modificarlo; vuelva a abrirlo
inst-colour = Color en los gráficos
inst-colour-number = Color { $number }
inst-colour-other = Otro
inst-erase-group-unused = No le pertenece nada; no cambia nada más.
inst-erase-load-type-users =
    { $count ->
        [one] Este dispositivo cuenta desde entonces como «Otros»:
       *[other] Estos { $count } dispositivos cuentan desde entonces como «Otros»:
    }
inst-erase-measure-group-users =
    { $count ->
        [one] Este dispositivo sale del grupo; por lo demás queda como está:
       *[other] Estos { $count } dispositivos salen del grupo; por lo demás quedan como están:
    }
inst-erase-panel-board-users =
    { $count ->
        [one] Esta pasarela no está desde entonces en ningún cuadro:
       *[other] Estas { $count } pasarelas no están desde entonces en ningún cuadro:
    }
inst-erase-group-instead = Para conservarlo para más adelante, desactívelo en su lugar.

## Changes

inst-changes-of = Cambios de
inst-changes-all = Todos los cambios
inst-changes-one = Solo { $name }
inst-changes-none = Aún no hay cambios
inst-changes-none-text = Lo que aquí se añade, modifica o borra queda anotado con su autor y se puede deshacer.
inst-older = Más antiguos
inst-author-system = Servidor
inst-origin-upload = por hoja de cálculo
inst-origin-replacement = contador sustituido
inst-origin-undo = anulación
inst-undone = deshecho
inst-undo = Deshacer
inst-undo-title = ¿Deshacer este cambio?
inst-undo-text =
    { $count ->
        [one] Vuelve a ser lo que era antes. El cambio en sí permanece en esta lista.
       *[other] Los { $count } objetos vuelven a ser lo que eran antes. El cambio en sí permanece en esta lista.
    }
inst-action-added = Añadido
inst-action-changed = Modificado
inst-action-removed = Borrado
inst-kind-device = dispositivo
inst-kind-gateway = pasarela
inst-kind-load-type = tipo de carga
inst-kind-measure-group = grupo de medida
inst-kind-panel-board = cuadro
inst-kind-site = emplazamiento
inst-kinds-device = Dispositivos
inst-kinds-gateway = Pasarelas
inst-kinds-load-type = Tipos de carga
inst-kinds-measure-group = Grupos de medida
inst-kinds-panel-board = Cuadros
inst-kinds-site = Emplazamiento
inst-fields =
    { $count ->
        [one] Un campo
       *[other] { $count } campos
    }
inst-before = antes
inst-after = ahora

## Replacing a meter

inst-replace = Sustituir contador
inst-replace-title = Sustituir el contador de «{ $name }»
inst-replace-text = El histórico continúa con el mismo ID. No se cuenta nada entre la última lectura del contador antiguo y la primera del nuevo.
inst-replace-serial = Número de serie del contador nuevo
inst-replace-end = Lectura final del contador antiguo
inst-replace-end-help = Como en su pantalla. Vacío: su última lectura aquí.
inst-replace-start = Lectura inicial del contador nuevo
inst-replace-start-help = Como en su pantalla, normalmente cerca de 0. Vacío: cuenta desde su primera lectura aquí.

## Spreadsheet

inst-sheet-download = Descargar
inst-sheet-download-text = Toda la instalación: cuadros, tipos de carga, grupos de medida, pasarelas y dispositivos. También es un buen modelo para una nueva.
inst-sheet-csv = CSV (ZIP)
inst-sheet-upload = Cargar
inst-sheet-upload-text = Primero se prueba el archivo: nada cambia hasta que lo aplique, y se aplica entero o nada.
inst-sheet-choose = Elegir archivo
inst-sheet-choose-hint = o suéltelo aquí: XLSX, ZIP de archivos CSV o un archivo CSV
inst-sheet-matching = Las filas se asocian por
inst-sheet-matching-id = Su ID
inst-sheet-matching-name = Su nombre
inst-sheet-matching-help = Por ID para un archivo de este servidor, por nombre para uno de fuera. Las filas sin correspondencia se añaden.
inst-sheet-missing = Lo que no está en el archivo
inst-sheet-missing-keep = Queda
inst-sheet-missing-delete = Se borra
inst-sheet-missing-help = Solo en las hojas que tiene el archivo. El histórico de los dispositivos borrados se conserva.
inst-sheet-sheet = Este archivo CSV contiene
inst-sheet-sheet-help = Un archivo CSV es una hoja.
inst-sheet-panel_boards = Cuadros
inst-sheet-load_types = Tipos de carga
inst-sheet-measure_groups = Grupos de medida
inst-sheet-gateways = Pasarelas
inst-sheet-devices = Dispositivos
inst-sheet-trial = Ensayo
inst-sheet-applied = Carga
inst-sheet-reading = Leyendo el archivo…
inst-sheet-tried-again = La instalación ha cambiado desde el ensayo. No se ha aplicado nada; este es un nuevo ensayo.
inst-sheet-problems =
    { $count ->
        [one] Un problema: el archivo no se puede aplicar
       *[other] { $count } problemas: el archivo no se puede aplicar
    }
inst-sheet-nothing = El archivo dice lo que ya hay
inst-sheet-good = El archivo se puede aplicar
inst-sheet-done = Aplicado
inst-sheet-counts = { $added } añadidos, { $changed } modificados, { $removed } borrados, { $unchanged } sin cambios
inst-sheet-apply = Aplicar
inst-sheet-to-changes = Verlo en los cambios, o deshacerlo allí
inst-sheet-table = Problemas del archivo
inst-sheet-col-sheet = Hoja
inst-sheet-col-row = Fila
inst-sheet-col-column = Columna
inst-sheet-col-problem = Problema

## Registers

inst-raw =
    { $count ->
        [one] Un registro tal como llegó
       *[other] { $count } registros tal como llegaron
    }
inst-raw-table = Registros tal como llegaron
inst-raw-register = Registro
inst-raw-address = Dirección (hex)
inst-raw-words = Palabras (hex)
inst-raw-value = Valor
