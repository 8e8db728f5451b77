# Tariffs, cost rules, charges, market prices, what-if and bills.

nav-bill = Conta de consumos
about-bill = Tarifas, regras de custo e contas
bill-parts = Partes da conta de consumos
bill-rules = Regras de custo
bill-tariffs = Tarifas
bill-charges = Encargos
bill-prices = Preços de mercado
bill-whatif = Simulação
bill-bills = Contas
save = Guardar
delete = Eliminar

## Ordered lists

order-drag = Arrastar { $name }
order-handle = pega para mudar a ordem
order-up = Mover para cima: { $name }
order-down = Mover para baixo: { $name }
order-moved = { $name } é agora o número { $place } de { $count }
order-instructions = Prima a barra de espaço para pegar na entrada, as teclas de setas para a mover, a barra de espaço para a pousar, Escape para a deixar onde estava.
order-picked-up = Agarrado
order-place = Agora número { $place }
order-put-back = Reposto onde estava

## Changes

book-overtaken = Entretanto outra pessoa alterou as tarifas
book-overtaken-text = As suas entradas continuam aqui. O que os outros alteraram mantém-se, salvo se for a mesma entrada.
book-save-anyway = Guardar também

## First steps

first-title-electricity = A eletricidade ainda não tem preço
first-title-gas = O gás ainda não tem preço
first-title-water = A água ainda não tem preço
first-tariffs = Dê nome aos seus preços: ponta, cheias, vazio, feriado. Cada um pode mudar a partir de uma data.
first-rules = Diga quando se aplica cada preço. Ganha a primeira regra verdadeira.
first-bills = Veja quanto custa um mês, confira a fatura do comercializador, feche a conta.
first-several = Vários preços
first-several-text = Comece pela primeira tarifa.
first-one-price = Um preço para tudo
first-one-price-text = Cria a tarifa DEFAULT e uma regra sempre verdadeira. Pode refiná-la mais tarde.
first-one-price-save = Usar este preço
first-ask = Quem puder configurar o sistema pode definir aqui os preços.

## Tariffs

tariff-none = Sem tarifa
tariff-add = Nova tarifa
tariff-edit = Editar { $name }
tariff-delete = Eliminar { $name }
tariff-delete-title = Eliminar { $name }?
tariff-delete-text =
    { $rules ->
        [0] Nenhuma regra de custo usa esta tarifa.
        [one] A regra de custo que usa esta tarifa também é eliminada.
       *[other] As { $rules } regras de custo que usam esta tarifa também são eliminadas.
    }
tariff-name = Nome
tariff-color = Cor
tariff-color-number = Cor { $number }
tariff-color-own = Outra cor
tariff-unit = Preço por
tariff-kind = Tipo de preço
tariff-fixed = Preços fixos
tariff-dynamic = Preço de mercado
tariff-series = Série de preços
tariff-series-hint = Como indicado em Preços de mercado
tariff-factor = Multiplicado por
tariff-factor-hint = Perdas, margem; 1 não altera nada
tariff-market = { $series } × { $factor }
tariff-no-price = Sem preço hoje
tariff-rules =
    { $count ->
        [0] Usada em nenhuma regra de custo
        [one] Usada numa regra de custo
       *[other] Usada em { $count } regras de custo
    }
price-prices = Preços e o dia a partir do qual cada um vigora
price-prices-hint = Um preço único não precisa de data. Com vários preços, cada um tem a sua data.
price-surcharges = Acrescido ao preço de mercado
price-surcharges-hint = Opcional: tarifas de acesso às redes e margem por unidade, cada uma com o dia a partir do qual vigora.
price-amount = Preço
price-amount-number = Preço { $number }
price-from-number = O preço { $number } vigora desde
price-remove = Remover o preço { $number }
price-add = Novo preço
price-from = desde { $date }
price-always = sempre
site-currency = Todos os preços são em { $code } ({ $name }); a moeda define-se com o local.
site-settings = Mudar nas definições
site-gas-factor = 1 m³ de gás conta como { $factor } kWh

## Cost rules

rules-title = Regras de custo
rules-about = Avaliadas de cima para baixo: a primeira regra verdadeira define a tarifa. Ponha as exceções primeiro.
rules-none = Ainda não há regras, por isso nada tem preço.
rule-add = Nova regra
rule-add-title = Nova regra de custo
rule-edit-title = Editar regra de custo
rule-edit = Editar { $name }
rule-delete = Eliminar { $name }
rule-delete-title = Eliminar esta regra de custo?
rule-active = Ativa agora
rule-never-itself = Nunca pode ser verdadeira: as suas datas, dias da semana e horas nunca coincidem
rule-never-above = Nunca pode ser verdadeira: as regras acima vêm sempre primeiro
rule-never-by =
    { $count ->
        [one] Nunca pode ser verdadeira: a regra { $rules } vem sempre primeiro
       *[other] Nunca pode ser verdadeira: as regras { $rules } vêm sempre primeiro
    }
recompute = Os custos do passado estão a ser recalculados: { $done } de { $total }
rule-every-day = todos os dias
rule-all-day = todo o dia
rule-overnight = { $first }–{ $last } do dia seguinte
rule-date = em { $date }
rule-yearly-date = todos os anos em { $date }
rule-period = de { $first } a { $last }
rule-yearly-period = todos os anos de { $first } a { $last }
rule-no-day = Em nenhum dia
rule-tariff = Tarifa
rule-weekdays = Dias da semana
weekdays-all = Todos os dias
weekdays-work = Segunda a sexta
weekdays-weekend = Fim de semana
rule-all-day-long = Todo o dia
rule-from = Das
rule-to = Até (inclusive)
rule-end = O último minuto está incluído: a regra termina às { $end }.
rule-end-next-day = Passa a meia-noite: termina às { $end } do dia seguinte e pertence ao dia em que começa.
rule-validity = Validade
validity-always = Sempre
validity-date = Numa data
validity-period = Num período
rule-every-year = Repetir todos os anos
rule-on = Em
rule-first-day = Primeiro dia
rule-last-day = Último dia
date-day = Dia
date-month = Mês

## Preview

preview-title = Antevisão
preview-span = Intervalo de tempo
preview-week = Semana
preview-year = Ano
preview-now = Agora
preview-until = até { $time }
preview-then = depois
preview-stays = e sem mudança à vista
preview-hours = { $hours } h
preview-covered = Todas as horas têm tarifa
preview-uncovered = { $hours } h sem tarifa
preview-uncovered-why = Nesse tempo nenhuma regra é verdadeira. O consumo é indicado como sem preço, nunca como grátis. Uma regra sempre verdadeira no fim da lista fecha a lacuna.
preview-uncovered-more =
    { $count ->
        [one] e mais { $count } intervalo
       *[other] e mais { $count } intervalos
    }

## Charges

charges-about = Acrescidos à energia de cima para baixo. A ordem importa para os impostos: cada um aplica a sua percentagem a tudo o que está acima.
charges-none = Uma conta ainda não tem nada além da energia.
charge-add = Novo encargo
charge-edit = Editar { $name }
charge-delete = Eliminar { $name }
charge-delete-title = Eliminar este encargo?
charge-kind = Tipo
charge-name = Nome na conta
charge-amount = Montante
charge-percent = Percentagem
charge-per = Por
charge-per-day = dia
charge-per-month = mês
charge-per-year = ano
charge-standing = Termo fixo
charge-demand = Termo de potência
charge-reactive = Energia reativa
charge-levy = Taxa
charge-tax = Imposto
charge-feed_in = Injeção na rede
charge-about-standing = Um montante fixo, por pouco que se consuma. Parte de um mês ou ano custa a sua quota de dias.
charge-about-demand = Pela maior potência média em 15 minutos do mês. Vários deles formam a potência por período horário.
charge-about-reactive = Pela energia reativa indutiva acima da franquia, mês a mês.
charge-about-levy = Um montante por unidade consumida, seja qual for a tarifa.
charge-about-tax = Uma percentagem de tudo o que está acima na lista, energia incluída.
charge-about-feed_in = Pago a si por cada kWh injetado na rede. Nunca abatido à energia importada.
charge-tan-phi = Franquia até
charge-months = Meses
charge-frames = Períodos horários
charge-frame-add = Novo período
charge-frame-remove = Remover o período horário { $number }
charge-first = Primeiro dia
charge-last = Último dia
charge-open = Opcional
charge-from = desde { $date }
charge-until = até { $date }
charge-says-day = { $amount } por dia
charge-says-month = { $amount } por mês
charge-says-year = { $amount } por ano
charge-says-demand = { $amount } por kW do maior quarto de hora do mês
charge-says-reactive = { $amount } por kvarh acima de tan φ { $tan }
charge-says-levy = { $amount } por { $unit } consumido
charge-says-tax = { $percent } % de tudo o que está acima
charge-says-feed-in = { $amount } por kWh injetado, pago a si

## Bills

bills-new = Conta de um período
bills-quick = Períodos
bills-this-month = Este mês
bills-ends-early = Termina antes de começar
bills-preview = Antevisão, pelas regras de hoje
bills-print = Imprimir
bills-freeze = Fechar
bills-freeze-title = Fechar esta conta
bills-freeze-text = Uma conta fechada conserva as regras e os dados com que foi feita. O que mudar depois é mostrado como diferença.
bills-frozen = Contas fechadas
bills-none = Ainda não foi fechada nenhuma conta.
bills-all = Todas as contas
bills-period = Período
bills-frozen-at = Fechada
bills-has-invoice = Fatura conferida
bills-provisional = Provisória
bills-incomplete = Preços em falta
bills-delete-title = Eliminar esta conta fechada?
bill-title-electricity = Conta de eletricidade
bill-title-gas = Conta de gás
bill-title-water = Conta de água
bill-frozen = Fechada em { $time } por { $author }
bill-incomplete = Algumas linhas não têm montante: para parte do consumo não há preço, ou nada foi medido. Não entram no total.
bill-provisional = Ainda não se conhecem alguns preços de mercado, por isso o total é provisório.
bill-empty = Neste período nada foi consumido e nada é cobrado.
bill-line = Linha
bill-quantity = Quantidade
bill-price = Preço
bill-amount = Montante
bill-net = Sem impostos
bill-taxes = Impostos
bill-total = Total
bill-difference = Diferença
bill-equal = igual
bill-no-tariff = Sem tarifa
bill-unpriced = sem preço
bill-unpriced-why = consumido quando nenhuma regra era verdadeira, ou antes do primeiro preço
bill-unknown = desconhecido
bill-market-price = preço de mercado
bill-line-provisional = provisório
bill-since = preço desde { $date }
bill-peak = máximo em { $time }
bill-peak-excluded =
    { $count ->
        [0] todos os quartos de hora medidos por inteiro
        [one] um quarto de hora não medido por inteiro
       *[other] { $count } quartos de hora não medidos por inteiro
    }
bill-unit-day =
    { $count ->
        [one] { $number } dia
       *[other] { $number } dias
    }
bill-unit-month =
    { $count ->
        [one] { $number } mês
       *[other] { $number } meses
    }
bill-unit-year =
    { $count ->
        [one] { $number } ano
       *[other] { $number } anos
    }
later-title = O que mudou desde então
later-same = Pelas mesmas regras, os dados de hoje dão a mesma conta.
later-same-money = Os dados do período foram entretanto corrigidos, mas os montantes são os mesmos.
later-differs = Pelas mesmas regras, os dados de hoje diferem em { $amount }. A conta fechada fica como está.
later-frozen = Fechada
later-now = Pelos dados de hoje
invoice-title = A fatura do comercializador
invoice-about = Introduza o que o comercializador cobra, linha a linha, e veja onde difere do que foi medido.
invoice-enter = Inserir fatura
invoice-edit = Editar fatura
invoice-hint = Deixe vazia uma linha que a fatura não tenha. Acrescente o que só a fatura tem.
invoice-line = Fatura: { $name }
invoice-ours = Nossa
invoice-theirs = Fatura
invoice-absent = não consta da fatura
invoice-more = Nova linha
invoice-more-name = Nome da linha acrescentada { $number }
invoice-more-amount = Montante da linha acrescentada { $number }
invoice-total = Total da fatura
invoice-remove = Remover fatura
invoice-check = Conferir fatura
invoice-fits = A fatura coincide com a nossa conta, linha a linha.
invoice-differs = A fatura difere em { $amount } no total.
invoice-sum = As linhas introduzidas não somam o total introduzido.

## Market prices

prices-about = Preços do mercado diário para tarifas indexadas. Um preço em falta torna o custo provisório, nunca zero.
prices-none = Ainda não há nenhuma série de preços.
prices-add = Nova série
prices-known = Conhecidos de { $first } a { $last }, por { $unit }
prices-empty = Ainda sem preços
prices-from =
    { $hours ->
        [one] De { $url }, a cada hora
       *[other] De { $url }, a cada { $hours } horas
    }
prices-files-only = De ficheiros
prices-import = Importar
prices-fetch = Obter agora
prices-delete-text = Todos os seus preços também são eliminados.
prices-unknown = sem preço
prices-chart = Preços de { $name } em { $date }. As teclas de setas percorrem o gráfico.
prices-missing = { $hours } h deste dia não têm preço
prices-whole = O dia inteiro tem preços
prices-name-hint = Letras, algarismos, pontos e hífenes
prices-unit-hint = A que se refere um preço
prices-source = Obter de um servidor
prices-url = Endereço
prices-url-hint = Pode conter {"{today}"}, {"{tomorrow}"} e {"{yesterday}"}
prices-every = A cada … horas
prices-divisor = Dividir preços por
prices-divisor-hint = 1000 quando são por MWh
prices-json-items = Caminho para a lista
prices-json-start = Campo do início
prices-json-end = Campo do fim
prices-json-price = Campo do preço
prices-header = Cabeçalho HTTP
prices-secret = O seu valor secreto
prices-secret-kept = Há um guardado; deixe vazio para o manter
prices-import-title = Importar preços para { $name }
prices-import-hint = CSV com hora e preço, ou início, fim e preço; ou uma lista JSON. O ficheiro é primeiro testado.
prices-written-per = Os preços no ficheiro são por
prices-per-1 = kWh ou m³
prices-per-1000 = MWh
prices-file = Ficheiro com preços
prices-import-do =
    { $count ->
        [one] Importar { $count } preço
       *[other] Importar { $count } preços
    }
prices-imported =
    { $count ->
        [0] Nenhum preço importado
        [one] Um preço importado
       *[other] { $count } preços importados
    }
prices-tried =
    { $count ->
        [0] O ficheiro não traz nenhum preço
        [one] O ficheiro traz um preço
       *[other] O ficheiro traz { $count } preços
    }
prices-lowest = Mínimo
prices-highest = Máximo
prices-bad-lines =
    { $count ->
        [0] Todas as linhas podem ser usadas
        [one] Uma linha não pode ser usada e é omitida:
       *[other] { $count } linhas não podem ser usadas e são omitidas:
    }
prices-bad-line = Linha { $line }: { $detail }

## What-if

whatif-title = Outras tarifas, regras e encargos
whatif-about = Uma cópia para alterar à vontade; os reais ficam como estão. Depois veja quanto teria custado o consumo passado.
whatif-reset = Recomeçar
whatif-keep = Manter
whatif-keep-title = Manter esta cópia
whatif-kept = Cópias mantidas
whatif-load = Abrir uma cópia…
whatif-result = Quanto teria custado
whatif-compare = Comparar
whatif-actual = Pelas regras de hoje
whatif-alternative = Pela cópia
whatif-less = A cópia teria custado menos { $amount }.
whatif-more = A cópia teria custado mais { $amount }.
whatif-same = A cópia teria custado o mesmo: diferença de { $amount }.
whatif-incomplete = Em alguns meses nem tudo tem preço; o que não tem não entra em nenhuma das somas.
