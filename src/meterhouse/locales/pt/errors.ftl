# What went wrong, by error code: error-<code>. The same messages and variables in every language.

## In general

error-internal = Algo correu mal dentro do servidor. O registo do servidor diz o quê.
error-invalid-input = Algumas entradas não podem ser aceites; nada foi alterado.
error-not-found =
    { $kind ->
        [user] Não existe o utilizador { $id }.
        [token] Não existe o token { $id }.
        [browser] Não existe o navegador de confiança { $id }.
        [device] Não existe o dispositivo { $id }.
        [gateway] Não existe o gateway { $id }.
        [load-type] Não existe o tipo de carga { $id }.
        [measure-group] Não existe o grupo de medição { $id }.
        [panel-board] Não existe o quadro elétrico { $id }.
        [measurement] Este dispositivo não tem registo de { $id }.
       *[other] Não existe aqui nenhuma entrada { $id } ({ $kind }).
    }
error-conflict = Isto não é compatível com o que já existe.
error-refused = Não está autorizado a fazer isto.
error-unavailable = De momento não é possível. Tente de novo mais tarde.
error-not-available = Isto ainda não está disponível.

## Requests

error-bad-request = O pedido não pode ser compreendido.
error-no-such-path = Não há nada em { $path }.
error-method-not-allowed = { $method } não é possível aqui.
error-body-too-large = O pedido é demasiado grande; aceitam-se no máximo { $limit } bytes.
error-body-too-slow = O pedido chegou demasiado devagar.
error-foreign-origin = O pedido não vem de uma página deste servidor.
error-page-not-built = A página não faz parte desta instalação. A API funciona.

## Entries

error-required = Obrigatório
error-unknown-field = Este campo não existe
error-not-json = Isto não é JSON válido
error-not-an-object = Espera-se um objeto com campos
error-not-text = Espera-se texto
error-not-a-list = Espera-se uma lista
error-not-a-boolean = Espera-se sim ou não
error-not-a-number = Espera-se um número
error-not-a-whole-number = Espera-se um número inteiro
error-not-a-date = Espera-se uma data como 2026-01-31
error-not-one-of = Possíveis aqui: { $expected }
error-wrong-form = Isto não está escrito como esperado
error-invalid-value = Este valor não é possível
error-too-short =
    { $limit ->
        [one] Pelo menos { $limit } carácter
       *[other] Pelo menos { $limit } caracteres
    }
error-too-long =
    { $limit ->
        [one] No máximo { $limit } carácter
       *[other] No máximo { $limit } caracteres
    }
error-too-small = O valor não pode ser inferior a { $limit }
error-too-large = O valor não pode ser superior a { $limit }
error-too-few =
    { $limit ->
        [one] Pelo menos { $limit } entrada
       *[other] Pelo menos { $limit } entradas
    }
error-too-many-items =
    { $limit ->
        [0] Nenhuma entrada
        [one] No máximo uma entrada
       *[other] No máximo { $limit } entradas
    }
error-too-many = { $value } são demasiados
error-out-of-range = { $value } está fora de { $low } a { $high }
error-unknown-timezone = Não existe o fuso horário { $timezone }
error-date-out-of-range = { $date } está fora dos anos { $first } a { $last }
error-date-does-not-exist = Não houve { $date } em { $timezone }: o calendário saltou este dia
error-bad-scope = { $value } não designa nenhuma escolha de dispositivos
error-unknown-key = { $value } não é uma grandeza medida
error-separators-equal = Os separadores de colunas e de decimais têm de ser diferentes

## Access

error-not-logged-in = Inicie sessão.
error-codes-required = Defina primeiro os seus próprios códigos.
error-no-right = Não tem permissão para abrir isto.
error-wrong-codes = Estes códigos não estão certos.
error-locked-out =
    { $seconds ->
        [one] Demasiados códigos errados. Tente de novo dentro de { $seconds } segundo.
       *[other] Demasiados códigos errados. Tente de novo dentro de { $seconds } segundos.
    }
error-too-busy = Muitas pessoas estão a entrar neste momento. Tente de novo daqui a pouco.
error-wrong-digits = Exatamente { $digits } algarismos
error-code-too-easy = Demasiado fácil de adivinhar
error-code-taken = Escolha outro
error-puk-contains-pin = O PUK não pode conter o PIN
error-wrong-password = Nome, palavra-passe ou código não estão certos.
error-wrong-current = Isto não está certo
error-wrong-one-time-code = Este código não está certo, ou já foi usado
error-name-not-visible = Um nome não pode ter caracteres invisíveis
error-user-name-taken = O utilizador { $user } já tem este nome
error-users-full = Pode haver no máximo { $most } utilizadores.
error-last-manager = Mais ninguém poderia gerir os utilizadores: dê primeiro a outro utilizador a configuração do servidor.
error-token-name-taken = Outro dos seus tokens já tem este nome
error-tokens-full = Pode haver no máximo { $most } tokens.
error-not-your-pages = Só páginas que pode abrir
error-not-with-token = Isto não é possível com um token de acesso.
error-second-factor-set = Já está definida uma palavra-passe.
error-no-second-factor = Não está definida nenhuma palavra-passe.
error-enrolment-over = Demorou demasiado. Comece de novo.
error-https-required = Use HTTPS.
error-unknown-currency = Não existe a moeda { $value }
error-certificate-unusable = O certificado { $path } não pode ser usado: { $reason }
error-pepper-does-not-fit = O ficheiro secreto «pepper» não pertence a esta base de dados: nenhum código seria aceite. Reponha o ficheiro que lá estava quando a base de dados foi criada.
error-pepper-unreadable = O ficheiro secreto { $path } não pode ser usado: { $reason }

## Gateways and devices

error-gateway-unreachable =
    { $reason ->
        [refused] O gateway { $gateway } recusa a ligação. A porta está certa?
        [timed-out] O gateway { $gateway } não reage. Está ligado e nesta rede?
        [unreachable] O gateway { $gateway } não é acessível a partir daqui.
        [name-not-resolved] O nome do gateway { $gateway } não é conhecido nesta rede.
        [port-busy] A porta série do gateway { $gateway } está a ser usada por outro programa.
        [no-such-port] A porta série do gateway { $gateway } não existe.
        [no-path] O gateway { $gateway } não tem caminho até aos seus dispositivos.
        [bad-header] O que responde no gateway { $gateway } não fala Modbus TCP.
       *[other] A ligação ao gateway { $gateway } perdeu-se.
    }
error-gateway-off = O gateway { $gateway } está desativado.
error-gateway-not-a-bus = O gateway { $gateway } é outro servidor; os seus dispositivos escolhem-se lá.
error-scan-running = O gateway { $gateway } já está a ser pesquisado.
error-test-running = Já está a decorrer um teste.
error-not-tested = Teste primeiro a instalação.
error-report-failed = O relatório não pôde ser impresso: { $reason }
error-report-not-ready = O relatório ainda não está pronto.
error-gateway-silent = O gateway { $gateway } aceita a ligação, mas nada responde por Modbus (consultados: { $unit_ids }).
error-implausible-value = O registo { $register } indica { $value } para { $key }: não pode ser. O modelo, o registo e a ordem das palavras são os certos?
error-no-answer = Sem resposta do endereço Modbus { $unit_id }.
error-device-exception = O dispositivo com o endereço Modbus { $unit_id } recusou o registo { $register } (exceção { $exception }).
error-bad-answer = A resposta do endereço Modbus { $unit_id } estava danificada e foi rejeitada.
error-configuration-error = Erro de configuração: o modelo deste dispositivo falta ou não é adequado.
error-unknown-gateway = Não existe o gateway { $value }
error-unknown-model = Não há nenhum modelo com este nome no catálogo
error-gateway-name-taken = O gateway { $gateway } já tem este nome
error-gateway-address-taken = O gateway { $gateway } já tem este endereço e porta
error-gateway-has-devices =
    { $count ->
        [0] O gateway não tem dispositivos
        [one] O gateway ainda tem um dispositivo: { $devices }
       *[other] O gateway ainda tem { $count } dispositivos: { $devices }
    }
error-gateway-is-local = Isto não é possível com o gateway Local
error-device-name-taken = O dispositivo { $device } já tem este nome
error-device-address-taken = O dispositivo { $device } já tem este endereço
error-upstream-cycle = Os contadores a montante uns dos outros formariam um círculo
error-load-type-name-taken = Outro tipo de carga já tem este nome
error-load-type-predefined = Os tipos de carga predefinidos só podem ser desativados
error-load-types-full = Pode haver no máximo { $most } tipos de carga próprios
error-measure-group-name-taken = Outro grupo de medição já tem este nome
error-panel-board-name-taken = Outro quadro elétrico já tem este nome
error-not-an-address = { $value } não é um endereço IP nem um nome de anfitrião
error-unknown-panel-board = Não existe o quadro elétrico { $value }
error-unknown-load-type = Não existe o tipo de carga { $value }
error-unknown-measure-group = Não existe o grupo de medição { $value }
error-unknown-device = Não existe o dispositivo { $value }
error-eq-device-elsewhere = { $device } está atrás de outro gateway
error-eq-device-cannot = { $device } não mede THD nem harmónicas
error-gateway-has-virtual-devices = { $device } é um dispositivo de outro servidor, por isso este tem de continuar a sê-lo
error-virtual-needs-server = { $gateway } não é outro servidor
error-virtual-address-fixed = O endereço de um dispositivo de outro servidor é sempre { $expected }
error-load-type-by-model = O tipo de carga de { $model } é dado pelo modelo
error-not-for-this-model = { $model } não tem isto
error-upstream-other-commodity = { $device } não conta o mesmo
error-in-use =
    { $count ->
        [0] Não está em uso.
        [one] Está em uso: { $names }.
       *[other] Está em uso { $count } vezes: { $names }.
    }
error-if-match-required = É preciso indicar o estado em que a alteração se baseia (If-Match).
error-changed-meanwhile = Entretanto alguém alterou isto. Nada foi substituído.
error-change-already-undone = Esta alteração já foi anulada.
error-change-overtaken = Isto voltou a mudar desde então: { $names }.
error-no-other-side = { $device } não tem outro lado para adicionar.
error-same-serial-number = Este é o número de série do contador atual
error-old-end-implausible = { $old_end } é mais do que pode ter sido contado desde que se leu { $index } (no máximo { $most })
error-no-counter = Este dispositivo ainda não tem totalizador
error-upload-refused =
    { $count ->
        [0] Não foram encontrados problemas; nada foi alterado.
        [one] Foi encontrado um problema; nada foi alterado.
       *[other] Foram encontrados { $count } problemas; nada foi alterado.
    }
error-file-not-a-spreadsheet = Isto não é um ficheiro XLSX nem CSV.
error-file-too-large = O ficheiro é demasiado grande; descomprimido, aceitam-se no máximo { $limit } bytes.
error-sheet-not-told = Que folha é este ficheiro CSV? São possíveis: { $expected }
error-unknown-sheet = Não existe a folha { $value }; são possíveis: { $expected }
error-sheet-twice = A folha { $value } aparece duas vezes
error-sheet-unreadable = Esta folha não pode ser lida a partir daqui
error-unknown-column = Não existe a coluna { $value }
error-column-twice = A coluna { $value } aparece duas vezes
error-column-missing = Falta a coluna { $value }
error-row-twice = { $name } já está na linha { $row }
error-too-many-rows = No máximo { $limit } linhas
error-unknown-id = Não há aqui nada com o ID { $value }; deixe-o vazio para adicionar
error-cell-is-formula = Uma fórmula; é preciso um valor
error-cell-is-date = { $value } é uma data; formate a célula como texto
error-cell-is-error = A célula mostra um erro: { $value }
error-cell-without-heading = Esta coluna não tem título
error-option-unknown = Este modelo não tem tal opção
error-option-required = Este modelo precisa desta opção
error-option-not-a-number = { $value } não é um número
error-option-out-of-range = { $value } está fora de { $min } a { $max }
error-option-not-in-choices = Possíveis aqui: { $choices }
error-position-out-of-range = Este modelo não tem a entrada { $value }

## History

error-channel-differs = Todos os intervalos têm de pertencer ao mesmo canal.
error-correction-already-undone = A correção { $id } já foi anulada.
error-correction-overtaken = O que a correção { $id } alterou voltou a mudar desde então.
error-interval-straddles = O intervalo que começa em { $start } fica em parte fora.
error-interval-width-out-of-range = Um intervalo dura de um segundo a { $longest_s } segundos.
error-interval-without-value = Um intervalo registado precisa de um valor.
error-intervals-overlap = Há intervalos sobrepostos.
error-nothing-to-correct = Não há nada a corrigir.
error-value-out-of-range = O valor é demasiado grande para ser guardado.
error-old-end-below-index = A última leitura do contador antigo ({ $old_end }) é inferior à leitura anterior ({ $index }).

## Database

error-database-busy = A base de dados está ocupada. Tente de novo daqui a pouco.
error-database-closed = A base de dados está fechada.
error-database-corrupt = A base de dados está danificada. Reponha uma cópia de segurança.
error-database-foreign = Este ficheiro não é uma base de dados do Meterhouse.
error-database-in-use = Outro processo (número { $pid }) está a usar a base de dados.
error-database-newer = A base de dados foi criada por uma versão mais recente ({ $version }; esta conhece { $known }). Atualize o Meterhouse.
error-database-unwritable = Não é possível escrever na base de dados.
error-disk-failed = O disco comunica erros.
error-disk-full = O disco está cheio.

## Start-up and command line

error-bad-settings = As definições não podem ser usadas.
error-bad-setting = { $value } não pode ser usado: { $expected }
error-unknown-setting = Esta definição não existe; existem: { $known }
error-settings-file-unreadable = { $file } não pode ser lido: { $reason }
error-settings-file-malformed = { $file } não é TOML válido: { $reason }
error-host-or-serial-port-required = Indique um anfitrião ou uma porta série
error-not-a-pair = { $value } não tem a forma nome=valor

## Tariffs and bills

error-tariffs-changed = Entretanto outra pessoa alterou as tarifas. Carregue-as de novo.
error-tariff-name-taken = Outra tarifa já tem este nome
error-tariff-in-use =
    { $count ->
        [0] Nenhuma regra de custo usa { $tariff }.
        [one] Uma regra de custo usa { $tariff }. Elimine também a regra, ou dê-lhe outra tarifa.
       *[other] { $count } regras de custo usam { $tariff }. Elimine-as também, ou dê-lhes outra tarifa.
    }
error-tariffs-there = Já foram criadas tarifas; um preço único tomaria o seu lugar.
error-price-required = Uma tarifa precisa de pelo menos um preço
error-price-date-required = Com vários preços, cada um precisa da data a partir da qual vigora
error-price-date-repeated = Outro preço já começa em { $date }
error-too-many-decimals =
    { $limit ->
        [0] Sem casas decimais
        [one] No máximo uma casa decimal
       *[other] No máximo { $limit } casas decimais
    }
error-not-a-color = Espera-se uma cor como #1c7ed6
error-unit-not-of-commodity = Isto não se cobra nesta unidade
error-ends-before-it-begins = O fim é anterior a { $first }
error-weekday-required = Escolha pelo menos um dia da semana
error-wrong-weekday = Os dias da semana são de 0 (segunda-feira) a 6
error-month-required = Escolha pelo menos um mês
error-wrong-month = Os meses são de 1 a 12
error-electricity-only = Só a eletricidade tem este encargo
error-market-price-too-large = O preço de mercado { $value } não é possível
error-market-price-too-fine = O preço de mercado { $value } tem mais de { $decimals } casas decimais
error-market-price-without-length = O preço de mercado a partir de { $start } não vigora tempo nenhum
error-market-prices-overlap = Dois preços de mercado vigoram em { $start }
error-commodity-fixed = O recurso a que se refere não pode ser alterado; crie outro
error-unknown-tariff = Esta tarifa não existe
error-order-incomplete = A ordem tem de indicar cada entrada uma vez

error-period-too-long = No máximo { $most } dias
error-commodity-differs = Todas as entradas têm de se referir ao mesmo recurso
error-alternative-name-taken = Outra alternativa já tem este nome
error-unknown-series = Não existe a série de preços { $value }
error-series-in-use = A tarifa { $tariff } segue estes preços
error-no-source = Esta série não tem origem; os seus preços vêm de ficheiros
error-price-table-unreadable = Esta tabela de preços não pode ser lida
error-price-line-time = { $value } não é uma hora como 2026-01-31T14:00+01:00
error-price-line-no-such-time = { $value } não existe: os relógios foram adiantados
error-price-line-number = { $value } não é um preço
error-price-line-repeated = Um preço para a mesma hora volta a aparecer mais à frente
error-price-line-end = O preço não termina depois do seu início e antes do seguinte
error-price-source-failed =
    { $reason ->
        [timeout] O servidor de preços demorou demasiado a responder.
        [unreachable] O servidor de preços não é acessível.
        [refused] O servidor de preços recusou o pedido.
        [redirect] O servidor de preços remete para outro servidor, o que não é seguido.
        [too-large] A resposta do servidor de preços é demasiado grande.
        [not-text] A resposta do servidor de preços não é texto.
       *[other] Não foi possível obter os preços.
    }

## Import of history

error-import-refused =
    { $count ->
        [0] Não foram encontrados problemas; nada foi importado.
        [one] Foi encontrado um problema; nada foi importado.
       *[other] Foram encontrados { $count } problemas; nada foi importado.
    }
error-ambiguous-time = { $file }, linha { $line }: { $value } ocorre duas vezes em { $zone }, quando os relógios são atrasados
error-nonexistent-time = { $file }, linha { $line }: { $value } não existe em { $zone }, quando os relógios são adiantados
error-midnight-goes-back = { $file }, linha { $line }: { $value } recua; talvez se queira dizer a meia-noite do fim de um dia
error-time-goes-back = { $file }, linha { $line }: { $value } recua no tempo
error-bad-number = { $file }, linha { $line }, coluna { $column }: «{ $value }» não é um número
error-bad-timestamp = { $file }, linha { $line }: «{ $value }» não tem a forma { $format }
error-negative-value = { $file }, linha { $line }, coluna { $column }: { $value } é negativo
error-counter-falls = { $file }, linha { $line }: o totalizador desce de { $previous } para { $value }
error-duplicate-time = { $file }, linha { $line }: a mesma hora que na linha { $first_line }
error-conflicting-duplicate = { $file }, linha { $line }: a mesma hora que na linha { $first_line }, mas outros valores
error-empty-interval = { $file }, linha { $line }: o intervalo de { $start } a { $value } não tem duração
error-gap = { $file }, linha { $line }: faltam { $seconds } segundos antes de { $value }
error-rows-overlap = { $file }, linha { $line }: sobrepõe-se à linha { $first_line }
error-row-too-short = { $file }, linha { $line }: { $found } colunas em vez de { $columns }
error-existing-differs = Coluna { $column }: já está guardado outro valor para { $start }
error-existing-overlaps = Coluna { $column }: já está guardado outro intervalo em torno de { $start }
error-no-rows = { $file } não tem linhas
error-no-such-column = { $file } não tem a coluna { $column }; existem: { $known }
error-no-value-column = Indique pelo menos uma coluna com valores
error-not-a-counter = { $quantity } não é uma grandeza contada
error-not-a-width = Não se podem registar intervalos de { $minutes } minutos; são possíveis { $known }
error-not-csv = { $file }, linha { $line }, não é CSV: { $reason }
error-unit-does-not-fit = { $unit } não é uma unidade de { $quantity }; são possíveis { $known }
error-width-unknown = As { $rows } linhas não indicam quanto dura um intervalo
error-not-in-encoding = { $file }, linha { $line }, não é texto em { $encoding }
error-file-unreadable = { $file } não pode ser lido: { $reason }
error-unknown-quantity = Não existe a grandeza { $value }; uma chama-se { $example }

## Profiles

error-profile-invalid = O perfil { $file } não pode ser usado.
error-profile-not-yaml = Isto não é YAML válido
error-profile-not-mapping = Um perfil compõe-se de nomes com valores
error-profile-id-taken = { $value } já é um perfil do pacote
error-profile-id-not-file-name = O id { $value } não é o nome do ficheiro, { $expected }
error-profile-unknown = Este perfil não existe
error-profile-field-missing = Falta este campo
error-profile-field-unknown = Este campo não existe
error-profile-value-invalid = Este valor não é possível
error-profile-value-not-in-set = Este valor não é nenhum dos possíveis
error-profile-base-ambiguous = Indique «sunspec» ou «option», não ambos
error-profile-steps-not-rising = Os escalões crescem em «below»; só o último não o tem
error-profile-words-fixed = O tipo decide o número de palavras
error-profile-words-missing = Este tipo precisa de um número de palavras
error-profile-scale-zero = A escala não pode ser 0
error-profile-address-beyond-end = O valor ultrapassa o endereço 65535

## Simulated buildings

error-scenario-invalid = O cenário não pode ser usado.
error-unknown-scenario = Não existe o cenário { $id }; existem: { $known }
error-not-yaml = Isto não é YAML válido
error-not-mapping = Um cenário compõe-se de nomes com valores
error-field-missing = Falta este campo
error-field-unknown = Este campo não existe
error-value-invalid = Este valor não é possível
error-not-in-set = Este valor não é nenhum dos possíveis
error-not-month-day = Espera-se uma data sem ano, como 08-15
error-not-a-serial-line = Isto é apenas para linhas série
error-bad-sample-rate = Não se podem registar intervalos desta duração
error-cars-missing = Um posto de carregamento precisa de carros
error-peak-below-base = A ponta é inferior à base
error-fault-place = Uma avaria precisa de um lugar
error-fault-of-gateway = Só um gateway pode ter esta avaria, { $value } não o é
error-nothing-rolls-over = { $value } não tem nenhum totalizador que possa voltar a zero
error-name-taken = O nome { $value } aparece duas vezes
error-address-taken = { $holder } já tem o endereço { $value }
error-unknown-name = Não há nada chamado { $value }
error-upstream-later = O contador a montante tem de vir antes
error-one-local-gateway = Só pode haver um gateway local

## Analyses and corrections

error-period-does-not-fit = Isto não existe para esse período
error-heating-above-cooling = O aquecimento termina onde começa o arrefecimento, ou abaixo
error-night-empty = A noite tem de ter uma duração
error-factor-twice = Já há um fator a partir dessa data
error-temperature-columns = Esperam-se duas colunas: hora e temperatura
error-temperature-time = { $value } não é uma hora que tenha existido
error-temperature-not-number = { $value } não é um número
error-temperature-out-of-range = { $value } °C não é uma temperatura exterior
error-temperature-twice = A mesma hora que na linha { $first_line }
error-temperature-no-rows = Não há temperaturas
error-no-such-interval = Este intervalo não existe
error-interval-twice = Um intervalo aparece duas vezes
error-nothing-to-estimate = Tudo o que lá havia foi medido.
error-gap-not-whole = Há intervalos medidos pelo meio; escolha uma só lacuna.
error-cannot-estimate = A lacuna não pode ser estimada assim: o que isso exige não foi medido.
error-empty-span = O fim tem de ser posterior ao início
error-span-too-long = No máximo { $limit } dias de uma vez
