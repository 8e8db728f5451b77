# Usuarios, acceso propio, registro de auditoría, ajustes. Los mismos mensajes y variables en todos los idiomas.

## Log-in

login-by-password = Acceda con nombre, contraseña y código de un solo uso.
login-with-password = Usar una contraseña
login-with-codes = Usar PIN y PUK
login-password = Contraseña
login-one-time = De su aplicación de autenticación, o un código de recuperación

## In general

access-save = Guardar
access-saved = Guardado.

## Pages that may be opened

page-server_configuration = Configuración del servidor
page-about-server_configuration = Ajustes, usuarios y registro de auditoría
page-system_configuration = Configuración del sistema
page-about-system_configuration = Pasarelas, dispositivos, grupos, tarifas
page-panel_board = Mi cuadro
page-about-panel_board = Valores en tiempo real, estados y órdenes
page-consumptions = Consumos
page-about-consumptions = Gráficos, comparaciones, costes
page-green_up = Green'Up
page-about-green_up = Estaciones de recarga
page-reports = Informes y descarga de datos
page-about-reports = Informes, archivos para hojas de cálculo
page-alarms = Alarmas
page-about-alarms = Lo que requiere atención

## Users

users-title = Usuarios
users-add = Añadir usuario
users-edit = Editar
users-edit-name = Editar { $name }
users-codes = Códigos nuevos
users-codes-name = Códigos nuevos para { $name }
users-codes-effect = Los códigos actuales y todas las sesiones y navegadores de confianza de este usuario dejan de valer; se quita la contraseña con códigos de un solo uso.
users-name = Nombre
users-pages = Páginas
users-pages-effect = Qué puede abrir este usuario. Quien puede abrir la configuración del servidor gestiona también los usuarios.
users-enabled = Puede iniciar sesión
users-enabled-effect = Desactivado: las sesiones terminan al instante y los tokens no abren nada. No se borra nada.
users-disabled = Desactivado
users-default-codes = Códigos impresos
users-second-factor = Contraseña
users-tokens =
    { $count ->
        [one] Un token
       *[other] { $count } tokens
    }
users-no-pages = Ninguna página
users-suggest = Proponer códigos

## My account

account-title = Mi cuenta
account-codes = PIN y PUK
account-codes-effect = Los códigos nuevos cierran sus otras sesiones y retiran la confianza a todos los demás navegadores.
account-pin-now = Su PIN actual
account-password-now = Su contraseña actual
account-codes-save = Cambiar códigos
account-codes-changed = Los códigos se han cambiado.
account-password = Contraseña y códigos de un solo uso
account-password-effect = Más seguro que PIN y PUK, y necesario si se llega a este servidor desde fuera: una contraseña y un código de una aplicación de autenticación que cambia cada 30 segundos. PIN y PUK dejan entonces de abrir nada.
account-password-on =
    { $count ->
        [0] Sus sesiones se abren con contraseña y códigos de un solo uso. No queda ningún código de recuperación: vuelva a establecer la contraseña.
        [one] Sus sesiones se abren con contraseña y códigos de un solo uso. Queda un código de recuperación.
       *[other] Sus sesiones se abren con contraseña y códigos de un solo uso. Quedan { $count } códigos de recuperación.
    }
account-password-set = Crear contraseña
account-password-use = Usar contraseña
account-password-new = Contraseña nueva
account-password-new-effect = Al menos 10 caracteres; varias palabras son fáciles de recordar.
account-password-remove = Quitar contraseña
account-password-remove-yes = Quitar
account-password-remove-effect = PIN y PUK vuelven a abrir sus sesiones.
account-scan = Escanéelo con una aplicación de autenticación o escriba en ella la clave.
account-qr = Código QR de la clave que figura debajo
account-one-time = Código de un solo uso
account-one-time-effect = Las 6 cifras que muestra ahora la aplicación
account-recovery = Códigos de recuperación
account-recovery-effect = Cada uno sustituye una vez a un código de un solo uso si pierde la aplicación de autenticación. Solo se muestran ahora: guárdelos en un lugar seguro.
account-recovery-noted = Los he anotado
account-browsers = Navegadores de confianza
account-browsers-effect = En estos basta el PIN para abrir una sesión.
account-browser-unnamed = Navegador desconocido
account-browser-since = desde { $time }
account-browser-this = este
account-browser-forget = Olvidar
account-browser-forget-name = Olvidar { $name }
account-sessions =
    { $count ->
        [0] Solo tiene abierta esta sesión.
        [one] Tiene abierta otra sesión más.
       *[other] Tiene abiertas otras { $count } sesiones.
    }
account-sessions-end = Cerrar

## Access tokens

tokens-title = Tokens de acceso
tokens-effect = Para programas que leen o modifican algo en su nombre a través de la API.
tokens-make = Nuevo token
tokens-make-yes = Crear token
tokens-name = Nombre
tokens-name-effect = Quién lo usará, por ejemplo «Domótica»
tokens-pages = Qué puede abrir
tokens-days = Caduca
tokens-days-count =
    { $count ->
        [one] Al cabo de un día
       *[other] Al cabo de { $count } días
    }
tokens-no-end = No caduca
tokens-until = hasta { $time }
tokens-expired = caducado { $time }
tokens-used = último uso { $time }
tokens-never-used = nunca usado
tokens-revoke = Revocar
tokens-revoke-name = Revocar { $name }
tokens-shown = Su token nuevo
tokens-shown-effect = Cópielo ahora: solo se muestra esta vez. Un programa lo envía como encabezado con cada petición.

## Audit log

audit-title = Quién hizo qué
audit-search = Buscar nombres, objetos, direcciones
audit-kind = Clase
audit-kind-all = Todo
audit-kind-login = Accesos
audit-kind-failed = Intentos rechazados
audit-kind-users = Usuarios
audit-kind-own = Acceso propio
audit-kind-configuration = Cambios
audit-first = Desde
audit-last = Hasta
audit-time = Hora
audit-user = Usuario
audit-what = Acción
audit-address = Dirección
audit-none = No hay anotado nada que corresponda
audit-more = Más antiguos
audit-outcome-opened = Sesión iniciada
audit-outcome-wrong = Códigos incorrectos
audit-outcome-locked_out = Rechazado durante un bloqueo
audit-outcome-codes_changed = Códigos propios cambiados
audit-outcome-codes_refused = Códigos rechazados
audit-outcome-logged_out = Sesión cerrada
audit-outcome-locked = Navegador bloqueado
audit-outcome-wrong_token = Token de acceso incorrecto
audit-outcome-user_added = Usuario añadido
audit-outcome-user_changed = Usuario modificado
audit-outcome-user_disabled = Usuario desactivado
audit-outcome-user_enabled = Usuario activado
audit-outcome-codes_reset = Códigos restablecidos
audit-outcome-token_made = Token de acceso creado
audit-outcome-token_revoked = Token de acceso revocado
audit-outcome-second_factor_set = Contraseña establecida
audit-outcome-second_factor_removed = Contraseña quitada
audit-outcome-recovery_code_used = Código de recuperación utilizado
audit-outcome-browser_forgotten = Navegador ya no es de confianza
audit-outcome-sessions_ended = Otras sesiones cerradas
audit-outcome-changed = Modificado

## Settings

nav-settings = Ajustes
about-settings = Emplazamiento, usuarios, auditoría
settings-parts = Apartados de los ajustes
settings-part-site = General
settings-part-users = Usuarios
settings-part-audit = Auditoría
settings-discard = Descartar
settings-building = Edificio
settings-name = Nombre del emplazamiento
settings-name-effect = Aparece en lo alto de cada página, en informes y en mensajes.
settings-timezone = Zona horaria
settings-timezone-effect = Determina dónde empiezan los días, los meses y los periodos tarifarios, se abra la página desde donde se abra.
settings-timezone-change = De { $before } a { $after }: se vuelven a delimitar los días y meses de todo el histórico, lo que puede tardar un minuto. Lo medido queda como está; los gráficos y facturas de periodos pasados cambian un poco.
settings-language = Idioma
settings-language-effect = Para informes, mensajes y quien no haya elegido otro.
settings-recording = Registro de datos
settings-rate = Periodo de registro
settings-rate-effect = Duración de los intervalos registrados, a partir del siguiente. Lo ya guardado queda como está.
settings-minutes =
    { $count ->
        [one] Un minuto
       *[other] { $count } minutos
    }
settings-poll = Intervalo de sondeo
settings-poll-effect = Con qué frecuencia se lee cada dispositivo. Más corto: valores más vivos y más tráfico en el bus; un bus que no da abasto va tan deprisa como puede.
settings-units = Moneda, gas y archivos
settings-currency = Moneda
settings-currency-effect = De tarifas y facturas. Los importes no se convierten.
settings-gas = Poder calorífico del gas
settings-gas-effect = Convierte el volumen de gas en energía; figura en la factura del gas. Vale también para periodos pasados.
settings-decimal = Signo decimal
settings-decimal-effect = En archivos CSV
settings-separator = Separador de columnas
settings-separator-effect = En archivos CSV
settings-bus = Modbus RS485
settings-bus-effect = Para el puerto de la pasarela Local. Todos los dispositivos de la línea deben tener los mismos ajustes. Un cambio se aplica al instante, entre dos lecturas.
settings-baud = Velocidad
settings-baud-effect = Bits por segundo; lo habitual es 19200.
settings-parity = Paridad
settings-parity-effect = La norma es par.
settings-parity-E = Par
settings-parity-O = Impar
settings-parity-N = Ninguna
settings-stop-bits = Bits de parada
settings-stop-bits-effect = Normalmente 1; sin paridad, algunos contadores necesitan 2.
settings-timeout = Tiempo de espera de respuesta
settings-timeout-effect = Pasado este tiempo, un dispositivo se da por mudo. Auméntelo para contadores lentos; los mudos retrasarán entonces más a los demás.
