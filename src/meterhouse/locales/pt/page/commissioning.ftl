# Putting an installation into operation: scan, test, report; word-order trial of generic meters.

nav-commissioning = Colocação em serviço
about-commissioning = Encontrar dispositivos, testar tudo, entregar
comm-steps = Passos
comm-step-scan = Procurar e adicionar
comm-step-test = Testar tudo
comm-step-report = Relatório
comm-stop = Parar
comm-scan-title = O que responde no bus
comm-scan-hint = Cada endereço Modbus de um gateway é consultado uma vez. Os dispositivos em registo continuam a ser registados; um endereço mudo demora o tempo de resposta do gateway, por isso escolha uma gama curta sempre que possível.
comm-gateway = Gateway
comm-from = Do endereço
comm-to = Ao endereço
comm-scan = Procurar
comm-scan-progress = Pesquisa
comm-scan-asked =
    { $found ->
        [0] { $asked } de { $total } consultados, nenhum responde
        [one] { $asked } de { $total } consultados, um responde
       *[other] { $asked } de { $total } consultados, { $found } respondem
    }
comm-nothing-title = Nada responde
comm-nothing-text = Verifique alimentação, condutores A e B, velocidade e paridade, e se os endereços estão na gama.
comm-found-title = Encontrados
comm-add =
    { $count ->
        [0] Adicionar dispositivos
        [one] Adicionar um dispositivo
       *[other] Adicionar { $count } dispositivos
    }
comm-added =
    { $count ->
        [0] Nenhum dispositivo foi adicionado.
        [one] Um dispositivo foi adicionado e está a ser lido.
       *[other] { $count } dispositivos foram adicionados e estão a ser lidos.
    }
comm-add-refused = Nada foi adicionado: veja os dispositivos assinalados.
comm-unit = Endereço { $unit }
comm-choose-unit = Adicionar endereço { $unit }
comm-model-of = Modelo do endereço { $unit }
comm-name-of = Nome do endereço { $unit }
comm-name = Nome (senão, o endereço)
comm-installed = já instalado
comm-says = diz «{ $text }»
comm-choose-model = Escolher o modelo
comm-no-model = Este modelo não existe
comm-fitting-models = Compatíveis
comm-all-models = Todos os modelos
comm-sure-certain = certo
comm-sure-likely = provável
comm-sure-possible = possível
comm-sure-unknown = modelo desconhecido
comm-test-title = Testar tudo
comm-test-hint = Cada dispositivo é lido três vezes. O que mede revela a sua ligação: transformadores de corrente invertidos, fases em falta e trocadas, relações impossíveis. Quanto mais carga houver, mais se pode avaliar.
comm-test-which = O que é testado
comm-all-gateways = Todos os gateways
comm-test = Testar
comm-test-again = Testar de novo
comm-test-progress = Teste
comm-test-asked = { $asked } de { $total } leituras
comm-count-devices = Dispositivos
comm-count-good = Respondem
comm-count-bad = Não respondem
comm-count-findings = Anomalias
comm-state-good = em ordem
comm-state-warn = suspeito
comm-state-bad = falha
comm-state-off = desativado
comm-state-waiting = em espera
comm-ms = { $ms } ms
comm-unjudged = Carga insuficiente para avaliar as fases.
comm-values =
    { $count ->
        [0] Nenhum valor
        [one] Um valor
       *[other] { $count } valores
    }
comm-untested-title = Ainda nada foi testado
comm-untested-text = O relatório mostra o último teste de todos os dispositivos.
comm-report-title = Relatório de colocação em serviço
comm-report-hint = Todos os gateways e dispositivos com endereço, modelo, número de série, resultado do teste e valores, as anomalias e o que fazer; pronto a assinar. É escrito na língua desta página.
comm-report-of = Teste de { $time }
comm-report-make = Imprimir em PDF
comm-report-download = Transferir ({ $size } kB)
comm-trial = Testar ordens
comm-trial-hint = Lê o registo uma vez e mostra lado a lado todos os tipos e ordens de palavras.
comm-trial-first = Escolha primeiro gateway, endereço e registo.
comm-trial-title = Qual é a leitura do contador?
comm-trial-text = Compare com o visor do contador e escolha o mesmo valor.
comm-trial-reading = A ler os registos …
comm-trial-no-number = não é um número
comm-trial-way = { $format }, { $bits } bits{ $order }
comm-trial-pick = Escolher
comm-trial-keep = Manter
comm-trial-take = Escolher { $name }
comm-format-unsigned = Sem sinal
comm-format-signed = Com sinal
comm-format-float = Vírgula flutuante
comm-order-big = palavra alta primeiro
comm-order-little = palavra baixa primeiro
comm-mark-good = plausível
comm-mark-possible = possível
comm-mark-impossible = impossível
