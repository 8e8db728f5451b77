# Analyses, completeness and corrections.

nav-analysis = Análises

about-analysis = Perfis, pontas, fluxos, CO₂, clima

analysis-pages = Análises
analysis-heat-map = Mapa de calor
analysis-duration = Curva de duração
analysis-flow = Fluxo de energia
analysis-peaks = Pontas de potência
analysis-base-load = Carga de base
analysis-production = Produção
analysis-emissions = CO₂
analysis-baseline = Clima
analysis-settings = Definições
analysis-scope = O que se mostra
analysis-scope-total = Total
analysis-scope-others = Outros
analysis-devices = Dispositivos
analysis-chart = Gráfico
analysis-resolution = Resolução
analysis-hour = Hora
analysis-quarter = 15 min
analysis-day = Dia
analysis-period = Período
analysis-month = Mês
analysis-mean-power = Média
analysis-hours = Horas
analysis-share-of-time = Parte do tempo
analysis-at-least = Pelo menos
analysis-highest = Máximo
analysis-lowest = Mínimo
analysis-middle = Mediana
analysis-middle-note = excedida metade do tempo
analysis-not-measured = Não medido
analysis-unknown-blocks =
    { $count ->
        [0] nenhum intervalo desconhecido
        [one] um intervalo desconhecido
       *[other] { $count } intervalos desconhecidos
    }
analysis-peak = Ponta
analysis-moment = Instante
analysis-quality = Qualidade
analysis-left-out = Excluído
analysis-left-out-note = interpolado, estimado ou incompleto
analysis-left-out-list = Intervalos mais altos excluídos
analysis-interval = Período de integração
analysis-interval-note = média no período
analysis-nothing-measured = nada medido
analysis-daytime = Dia
analysis-night = Noite
analysis-lowest-hour = Hora mínima
analysis-base = Carga de base
analysis-base-share = { $share } de toda a energia
analysis-night-share = Parte noturna
analysis-night-ratio = Noite face ao dia
analysis-waste-low = o edifício dorme à noite
analysis-waste-moderate = muito funciona durante a noite
analysis-waste-high = a noite quase não é mais calma do que o dia
analysis-night-mean = Média noturna
analysis-day-mean = de dia { $value }
analysis-night-from = Noite desde
analysis-night-to = Noite até
analysis-no-flow = Aqui não há fluxo
analysis-no-flow-text = Indique na instalação o contador a montante dos seus dispositivos e o fluxo aparece aqui.
analysis-meter = Contador
analysis-node-production = { $device } (produção)
analysis-node-export = { $device } (exportação)
analysis-node-rest = { $device }: não medido
analysis-node-others = { $device }: outros
analysis-imported = Importada
analysis-produced-below = Produzida a jusante
analysis-exported = Exportada
analysis-metered-below = Medida a jusante
analysis-not-metered = Não medida
analysis-finding-metering = { $device }: dentro da exatidão dos contadores
analysis-finding-wiring = { $device }: ligação ou hierarquia errada
analysis-finding-incomplete = { $device }: faltam dados
analysis-finding-text = Os contadores a jusante contam mais { $value } ({ $share }) do que este.
analysis-produced = Produzida
analysis-used = Autoconsumida
analysis-consumed = Consumida
analysis-exported-note = { $value } exportados
analysis-imported-note = { $value } importados
analysis-self-consumption = Autoconsumo
analysis-self-consumption-note = da produção é consumida no local
analysis-self-sufficiency = Autossuficiência
analysis-self-sufficiency-note = do consumo vem do local
analysis-no-production = Não se mede nenhuma produção
analysis-no-production-text = Um contador que conta energia exportada e não tem contadores a jusante aparece aqui.
analysis-consumption = Consumo
analysis-factor = Fator de emissão
analysis-per-kwh = CO₂ por kWh
analysis-per-m3 = CO₂ por m³
analysis-without-factor = Sem fator
analysis-uncovered = { $value } sem fator de emissão
analysis-set-factors = Definir fatores
analysis-actual = Real
analysis-expected = Esperado
analysis-difference = Diferença
analysis-heating-days = Graus-dia de aquecimento
analysis-cooling-days = Graus-dia de arrefecimento
analysis-degree-days = { $heating } graus-dia de aquecimento, { $cooling } de arrefecimento
analysis-against-weather = Face ao clima
analysis-months-compared =
    { $count ->
        [one] em { $count } mês
       *[other] em { $count } meses
    }
analysis-usual-error = erro habitual { $share }
analysis-per-day = Por dia, seja qual for o clima
analysis-per-degree-day = Por grau-dia
analysis-within =
    { $count ->
        [one] de { $count } mês deste ano
       *[other] de { $count } meses deste ano
    }
analysis-before =
    { $count ->
        [0] sem meses anteriores
        [one] do mês anterior
       *[other] dos { $count } meses anteriores
    }
analysis-lack-no_temperatures = Não há temperaturas exteriores
analysis-lack-few_months = Dados insuficientes: { $found } meses completos, são precisos { $needed }
analysis-lack-no_variation = O clima destes meses varia pouco demais
analysis-import-temperatures = Importar temperaturas
analysis-temperatures = Temperaturas exteriores
analysis-temperatures-known = { $count } leituras, { $span }
analysis-temperatures-none = Ainda nenhuma.
analysis-temperatures-form = Um ficheiro CSV com duas colunas, hora e °C: valores horários ou médias diárias.
analysis-choose-file = Escolher ficheiro
analysis-line = Linha
analysis-checked =
    { $count ->
        [0] Nenhuma leitura está correta
        [one] Uma leitura está correta
       *[other] { $count } leituras estão corretas
    }
analysis-imported-done =
    { $count ->
        [0] Nenhuma leitura importada
        [one] Uma leitura importada
       *[other] { $count } leituras importadas
    }
analysis-replaced =
    { $count ->
        [0] Nenhuma será substituída
        [one] Uma já existe e será substituída
       *[other] { $count } já existem e serão substituídas
    }
analysis-import = Importar
analysis-heating-base = Aquecimento abaixo de
analysis-cooling-base = Arrefecimento acima de
analysis-factors = Fatores de emissão
analysis-valid-from = Válido desde
analysis-grams = Gramas de CO₂
analysis-add = Adicionar
analysis-remove = Remover
analysis-save = Guardar
analysis-saved = Guardado

completeness-title = Completude
completeness-all = Todos os dispositivos
completeness-device = Dispositivo
completeness-by-device = Por dispositivo
completeness-share = Quota
completeness-expected = Esperados
completeness-put-right = Estimados, editados
completeness-counter = Totalizador
completeness-nothing = Nada era esperado neste período.
completeness-intervals = Intervalos
completeness-interval = Intervalo
completeness-value = Valor
completeness-index = Leitura
completeness-odd = Só o que não é medido
completeness-choose-all = Escolher todos
completeness-chosen =
    { $count ->
        [0] nenhum escolhido
        [one] um escolhido
       *[other] { $count } escolhidos
    }
completeness-edit = Editar
completeness-edit-title = Editar valores
completeness-edit-text = Um valor vazio diz que nada se sabe. O que lá estava fica no livro de correções.
completeness-estimate = Estimar
completeness-estimate-title = Estimar uma lacuna
completeness-method = Método
completeness-method-automatic = Automático
completeness-method-check-meter = Contador de controlo
completeness-method-linear = Linha reta
completeness-method-like-days = Dias semelhantes
completeness-check-meter = Contador de controlo
completeness-estimated =
    { $count ->
        [one] { $count } intervalo, { $total }: { $method }
       *[other] { $count } intervalos, { $total }: { $method }
    }
completeness-sum-known = A soma é exata: dizem-no as leituras nas duas extremidades.
completeness-sum-unknown = A soma é uma estimativa: nada a indica.
completeness-reason = Motivo
completeness-reason-note = Fica no livro de correções com o seu nome
completeness-ledger = Livro de correções
completeness-ledger-empty = Aqui nada foi corrigido.
completeness-kind-edit = Edição
completeness-kind-estimate = Estimativa
completeness-kind-undo = Anulação
completeness-undo = Anular
completeness-undo-title = Anular correção
completeness-undone = Anulada
completeness-events = Eventos
completeness-event = Evento
completeness-events-none = Nada foi reconhecido.
completeness-events-more = Há mais antigos.
completeness-open = Todos os dispositivos

event-started = Início da contagem
event-rollover = Volta a zero do totalizador
event-reset = Reposição a zero
event-replaced = Contador substituído
event-transient = Leituras erradas ignoradas
event-duplicate = Leitura repetida
event-late = Leitura chegou atrasada
event-backward = Leitura recuou
event-implausible = Leitura implausível
event-confirmed = Salto confirmado
event-clock-step = Relógio acertado
event-gap-closed = Lacuna fechada
event-frozen = Totalizador parado

counter-active-energy = Energia ativa
counter-reactive-energy = Energia reativa
counter-apparent-energy = Energia aparente
counter-gas-volume = Gás
counter-water-volume = Água
counter-pulses = Impulsos
counter-operating-time = Tempo de funcionamento
counter-import = importada
counter-export = exportada
counter-sum = ambos os sentidos
counter-net = saldo
