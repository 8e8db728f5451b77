# The page. The same messages and variables in every language.

## Frame

claim = Saiba para onde vai a energia do seu edifício.
skip-to-content = Ir para o conteúdo
menu = Abrir menu
menu-close = Fechar menu
navigation = Páginas
nav-home = Início
nav-consumption = Consumos
nav-live = Valores atuais
nav-acquisition = Aquisição
about-consumption = Gráficos, comparações, ficheiros
about-live = O que cada dispositivo mede agora
about-acquisition = Como respondem gateways e dispositivos
version = Versão { $version }
connected = Ligado
reconnecting = A religar…
user-panel = Utilizador { $name }
language = Língua
color-scheme = Esquema de cores
scheme-auto = Auto
scheme-light = Claro
scheme-dark = Escuro
logout = Sair
lock = Bloquear
lock-title = Bloquear este navegador?
lock-text = A sessão termina e este navegador deixa de ser de confiança. No próximo acesso são precisos o PIN e o PUK.
cancel = Cancelar
close = Fechar
loading = A carregar
try-again = Repetir
failed-title = Não resultou
unreachable-title = O servidor não responde
unreachable-text = Verifique a rede; a página continua sozinha assim que o servidor voltar.
notfound-title = Página não encontrada
notfound-text = Não há nada neste endereço, ou não o pode abrir.
notfound-home = Ir ao início

## Log-in

login-title = Bem-vindo
login-first = Este navegador é novo aqui: entre com PIN e PUK.
login-again = Entre com o seu PIN.
login = Entrar
login-locked =
    { $seconds ->
        [one] Bloqueado mais { $seconds } segundo
       *[other] Bloqueado mais { $seconds } segundos
    }
pin = PIN
puk = PUK
puk-description = 14 algarismos, como no cartão: 5-4-5
show-code = Mostrar código
demo-title = Edifício de demonstração: entrar como
codes-title = Definir novos códigos
codes-text = Os códigos impressos abrem apenas esta página. Escolha os seus para continuar.
codes-pin = Novo PIN
codes-pin-description = 5 algarismos, difíceis de adivinhar
codes-pin-again = Repetir o novo PIN
codes-puk = Novo PUK
codes-puk-description = 14 algarismos; necessário quando um navegador é usado pela primeira vez
codes-suggest = Sugerir PUK
codes-noted = Anotei os dois códigos num lugar seguro
codes-save = Guardar e abrir
codes-differ = Os dois PIN são diferentes

## Home

home-today = Hoje
home-yesterday = Ontem a esta hora { $value }
home-hours = { $commodity } por hora, hoje e ontem
home-health = Estado da instalação
home-pages = Para onde ir
home-devices = Dispositivos
home-all-answer =
    { $count ->
        [0] Nenhum dispositivo está ativado
        [one] O dispositivo responde
       *[other] Todos os { $count } dispositivos respondem
    }
home-silent =
    { $count ->
        [0] Todos os { $all } dispositivos respondem
        [one] Um de { $all } dispositivos não responde
       *[other] { $count } de { $all } dispositivos não respondem
    }
home-silent-more =
    { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
home-since = desde { $time }
home-completeness = Dados deste mês

## Consumption

consumption-pages = Vistas
consumption-total = Total geral
consumption-details = Detalhes
consumption-none-title = Ainda nada para mostrar
consumption-none-text = Não há nenhum contador deste tipo instalado, ou não conta em nenhum total.
commodity = Recurso
commodity-electricity = Eletricidade
commodity-gas = Gás
commodity-water = Água
total-electricity = Eletricidade por tipo de carga
total-gas = Gás
total-water = Água
period = Período
period-day = Dia
period-month = Mês
period-year = Ano
period-decade = 10 anos
bucket-day = Hora
bucket-month = Dia
bucket-year = Mês
bucket-decade = Ano
previous = Anterior
next = Seguinte
today = Hoje
choose-date = { $date }, escolher outra data
calendar-choose-month = Escolher um mês
calendar-choose-year = Escolher um ano
calendar-next = Depois
calendar-previous = Antes
compare = Comparar
previous-period = Período anterior
so-far = até agora
compared-with = Face a { $period }
to-date = À data
in-full = Completo
previous-incomplete = Não registado por inteiro: sem comparação
change-more = mais
change-less = menos
change-same = igual
coverage-title = Qualidade dos dados
coverage-none = Não se esperavam dados.
show-as = Mostrar como
show-bars = Barras
show-pie = Circular
show-table = Tabela
download = Transferir
download-csv = Tabela (CSV)
download-png = Imagem (PNG)
download-svg = Desenho (SVG)
full-screen = Ecrã inteiro
full-screen-leave = Sair do ecrã inteiro
chart-label = { $title }, { $period }, total { $total }. As teclas de setas percorrem o gráfico, Enter abre o que está escolhido.
legend = Legenda
table = Valores do gráfico
total = Total
unit = Unidade
unit-volume = Volume
unit-energy = Energia
quality-measured = Medido
quality-interpolated = Interpolado
quality-estimated = Estimado
quality-edited = Editado
quality-partial = Incompleto
quality-missing = Em falta
quality-future = Ainda não
filter = Filtro
filter-all = Todos os dispositivos
load-types = Tipos de carga
load-type-none = Outros
measure-groups = Grupos de medição
details-none-title = Nenhum dispositivo para mostrar
details-none-text = Nenhum dispositivo corresponde ao recurso e ao filtro.
measurements = Grandezas medidas
measurements-hint = A linha é a média, a faixa vai do valor mais baixo ao mais alto.
measurements-none = Nada registado neste período.
mean-min-max = média (mínimo … máximo)
harmonic-order = Harmónica

## Devices

choose-device = Escolher um dispositivo
search-devices = Procurar dispositivos
search-none = Nenhum dispositivo encontrado.
status-on = Responde
status-off = Desativado
status-waiting = Em espera
status-communication_error = Não responde
device-address = Endereço
device-name = Dispositivo
device-status = Estado
device-last-answer = Última resposta
device-error = Último erro

## Live values

live-facts = { $model } · { $gateway } · endereço { $address }
live-last-answer = Última resposta
live-lost-title = Os valores atuais pararam
live-lost-text = A ligação ao servidor está interrompida. Os valores abaixo são os últimos recebidos.
live-error-title = O dispositivo não responde
live-error-last = Os valores abaixo são os últimos conhecidos, de { $time }.
live-error-never = Não respondeu desde que o servidor arrancou.
live-none-title = Ainda sem dispositivos
live-none-text = Assim que houver dispositivos instalados, os seus valores aparecem aqui.
live-unknown-title = Este dispositivo não existe
live-unknown-text = Pode ter sido removido. Escolha outro.
live-no-values-title = Ainda sem valores
live-no-values-text = O dispositivo ainda não foi lido, ou não mede nada.
live-sparkline = Potência ativa dos últimos minutos
live-sparkline-wait = O gráfico aparece aqui à medida que chegam valores.
live-range = { $low } a { $high } desde que esta página foi aberta
live-phases = Fases
live-phase = Fase
live-energy = Energia
live-consumption = Leituras do contador
live-power = Potência
live-voltage = Tensão, corrente, frequência
live-quality = Distorção e desequilíbrio
live-state = Estado
live-other = Outros valores
live-harmonics = Harmónicas
live-harmonics-scale = Mais alta: { $highest }
live-attributes = Do dispositivo
short-voltage = U
short-current = I
short-active_power = P
short-reactive_power = Q
short-apparent_power = S
short-power_factor = FP
short-thd_voltage = THD U
short-thd_current = THD I

## Quantities

quantity-active_energy = Energia ativa
quantity-reactive_energy = Energia reativa
quantity-apparent_energy = Energia aparente
quantity-gas_volume = Gás
quantity-water_volume = Água
quantity-pulses = Impulsos
quantity-operating_time = Tempo de funcionamento
quantity-active_power = Potência ativa
quantity-reactive_power = Potência reativa
quantity-apparent_power = Potência aparente
quantity-active_power_demand = Potência ativa média
quantity-active_power_demand_max = Potência ativa média máxima
quantity-reactive_power_demand = Potência reativa média
quantity-reactive_power_demand_max = Potência reativa média máxima
quantity-apparent_power_demand = Potência aparente média
quantity-apparent_power_demand_max = Potência aparente média máxima
quantity-current_demand = Corrente média
quantity-current_demand_max = Corrente média máxima
quantity-voltage = Tensão
quantity-voltage_between = Tensão composta
quantity-current = Corrente
quantity-frequency = Frequência
quantity-power_factor = Fator de potência
quantity-phase_angle = Ângulo de fase
quantity-thd_voltage = Distorção da tensão (THD)
quantity-thd_current = Distorção da corrente (THD)
quantity-harmonic_voltage = Harmónica de tensão
quantity-harmonic_current = Harmónica de corrente
quantity-voltage_unbalance = Desequilíbrio de tensão
quantity-current_unbalance = Desequilíbrio de corrente
quantity-temperature = Temperatura
quantity-digital_input = Entrada digital
quantity-digital_output = Saída digital
quantity-analog_input = Entrada analógica
quantity-analog_output = Saída analógica
quantity-breaker_state = Disjuntor
quantity-breaker_tripped = Disparado
quantity-breaker_trips = Disparos
quantity-charger_status = Posto de carregamento
quantity-current_limit = Limite de corrente
quantity-session_energy = Energia deste carregamento
quantity-charging_time = Tempo de carregamento
direction-import = importada
direction-export = exportada
direction-sum = ambos os sentidos
direction-net = saldo
phase-total = Total
phase-avg_ln = média fase–neutro
phase-avg_ll = média entre fases
phase-partial = parcial
state-breaker_state-0 = Aberto
state-breaker_state-1 = Fechado
state-breaker_state-2 = Disparado
state-breaker_tripped-0 = Não
state-breaker_tripped-1 = Sim
state-charger_status-0 = Disponível
state-charger_status-1 = Em preparação
state-charger_status-2 = A carregar
state-charger_status-3 = Suspenso
state-charger_status-4 = A terminar
state-charger_status-5 = Reservado
state-charger_status-6 = Indisponível
state-charger_status-7 = Em avaria
state-digital_input-0 = Desligada
state-digital_input-1 = Ligada
state-digital_output-0 = Desligada
state-digital_output-1 = Ligada

## Acquisition

acquisition-started = Em funcionamento desde { $time }
gateway-local = Porta RS485 desta máquina
link-requests = Pedidos por segundo
link-utilisation = Ocupação do bus
link-efficiency = Eficiência
link-errors = Erros
link-lost = Perdido com dispositivos mudos
link-error-timeout = Sem resposta
link-error-exception = Recusado pelo dispositivo
link-error-bad-answer = Resposta danificada
link-error-link-down = Ligação perdida
link-error-backed-off = Omitido enquanto mudo
link-error-not-sent = Não enviado a tempo
