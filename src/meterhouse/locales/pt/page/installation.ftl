# Installation: gateways, devices, what they are sorted by, spreadsheets and changes.

nav-installation = Instalação
about-installation = Gateways, dispositivos, grupos, folhas de cálculo

## Frame

inst-parts = Partes da instalação
inst-part-devices = Gateways e dispositivos
inst-part-groups = Cargas, grupos, quadros
inst-part-sheet = Folha de cálculo
inst-part-changes = Alterações
inst-back = Voltar à lista
inst-all = Todos
inst-none = Nenhum
inst-yes = Sim
inst-no = Não
inst-choose = Escolher
inst-clear = Limpar
inst-more = Mais
inst-and-more =
    { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
inst-nothing-found = Nada encontrado
inst-name = Nome
inst-panel-board = Quadro elétrico
inst-panel-boards = Quadros elétricos
inst-description = Descrição ou localização
inst-enabled = Ativado

## Tree

inst-tree = Gateways e dispositivos
inst-tree-count =
    { $devices ->
        [0] Ainda sem dispositivos
        [one] Um dispositivo
       *[other] { $devices } dispositivos
    }
inst-tree-found = { $found } de { $devices } dispositivos
inst-tree-devices-of = Dispositivos atrás de { $name }
inst-search = Procurar nome, modelo, endereço
inst-filter = Filtro
inst-filter-state = Estado
inst-state-all = Todos
inst-state-on = Responde
inst-state-communication_error = Não responde
inst-state-waiting = Em espera
inst-state-off = Desativado
inst-board-none = Em nenhum quadro
inst-local-short = Porta RS485 desta máquina
inst-add-gateway = Novo gateway
inst-add-device = Novo dispositivo
inst-add-device-to = Adicionar um dispositivo atrás de { $name }

## First steps

inst-start-title = Uma instalação vazia
inst-start-text = Cinco passos, pela ordem da cablagem. Tudo pode ser alterado mais tarde, e nada é medido duas vezes.
inst-next-title = Escolha um gateway ou um dispositivo
inst-next-text = Ou continue com o que ainda está por fazer.
inst-step-done = Feito
inst-step-open = Por fazer
inst-step-boards = Quadros elétricos
inst-step-boards-text = Os armários do edifício, para que todos saibam onde está um contador. De preferência, um gateway para cada um.
inst-step-gateways = Gateways
inst-step-gateways-text = Tudo o que tem endereço IP: conversores RS485/IP, contadores com porta de rede, outros servidores Meterhouse. A porta RS485 desta máquina já existe, como «Local».
inst-step-devices = Dispositivos
inst-step-devices-text = Contadores, contadores de impulsos, disjuntores, módulos e postos de carregamento, um a um ou todos de uma vez a partir de uma folha de cálculo.
inst-step-groups = Cargas e grupos
inst-step-groups-text = Para que é usada a energia e que contadores pertencem ao mesmo conjunto.
inst-step-check = Teste
inst-step-check-text = Cada dispositivo responde, ou diz exatamente porque não.
inst-step-check-silent =
    { $count ->
        [0] Todos os dispositivos respondem.
        [one] Um dispositivo não responde:
       *[other] { $count } dispositivos não respondem, o primeiro deles:
    }

## Forms

inst-save = Guardar
inst-saved = Guardado
inst-unsaved = Alterações por guardar
inst-not-saved = Não guardado: veja os campos assinalados
inst-discard = Descartar
inst-duplicate = Duplicar
inst-erase = Apagar
inst-erase-title = Apagar «{ $name }»?
inst-leave-title = Sair sem guardar?
inst-leave-text = Há aqui alterações que não foram guardadas.
inst-leave-discard = Descartar
inst-leave-stay = Ficar
inst-leave-save = Guardar e sair
inst-answered = última resposta { $time }
inst-gone-text = Pode ter sido apagado entretanto. Escolha outro.
inst-conflict-title = Entretanto outra pessoa alterou isto
inst-conflict-text = Não se perde nada do que fez nem do que os outros fizeram. Onde ambos alteraram o mesmo campo, diga que entrada fica; depois guarde de novo.
inst-conflict-field = Campo
inst-conflict-theirs = Do outro
inst-conflict-mine = Seu
inst-conflict-keep = Manter
inst-conflict-choice = Manter para { $field }
inst-conflict-take = Aceitar tudo
inst-conflict-go-on = Continuar assim

## Gateways

inst-gateway = Gateway
inst-gateway-new = Novo gateway
inst-gateway-gone = Este gateway não existe
inst-gateway-where = Onde está
inst-gateway-what = O que é
inst-gateway-local-hint = A porta RS485 desta máquina. O seu endereço é fixo e não pode ser apagada; desative-a quando nenhum dispositivo estiver ligado a ela. A velocidade e a paridade estão nas definições.
inst-gateway-kind = Tipo
inst-gateway-kind-local = Porta RS485
inst-gateway-kind-modbus_tcp = Conversor ou contador IP
inst-gateway-kind-modbus_tcp-help = Um conversor RS485/IP com um bus de contadores atrás, ou um contador com porta de rede própria.
inst-gateway-kind-server = Outro servidor
inst-gateway-kind-server-help = Outro Meterhouse ou servidor web compatível: os seus dispositivos, cargas e grupos são lidos pelos seus ID remotos.
inst-gateway-address = Endereço
inst-gateway-address-help = IPv4, IPv6 ou nome de anfitrião, por exemplo 192.168.1.20
inst-gateway-port = Porta
inst-gateway-port-help = 502, salvo indicação do conversor em contrário. O mesmo endereço pode ser usado de novo com outra porta.
inst-gateway-name-help = Único. Se ficar vazio, usa-se o endereço. Exemplo: «Conversor rés-do-chão»
inst-gateway-board-help = O quadro em que está montado, no máximo um.
inst-gateway-description-help = O que ajuda a encontrá-lo: «atrás da receção, QE-0, fila de cima»
inst-gateway-eq = Analisador de qualidade
inst-gateway-eq-help = As suas tensões são avaliadas todas as semanas segundo a EN 50160. Só se oferecem dispositivos que medem a distorção.
inst-gateway-advanced = Ligação e tempos
inst-gateway-framing = Tramas
inst-gateway-framing-help = Os servidores série que passam o bus inalterado precisam de tramas RTU; quase todos os conversores falam Modbus TCP.
inst-gateway-framing-rtu = Tramas RTU sobre TCP
inst-gateway-timeout = Tempo de resposta
inst-gateway-timeout-help = Quanto pode demorar uma resposta. Mais para bus lentos e ligações rádio.
inst-gateway-delay = Pausa
inst-gateway-delay-help = Entre dois pedidos, para dispositivos que precisam de fôlego.
inst-gateway-in-flight = Pedidos simultâneos
inst-gateway-in-flight-help = 1, salvo se o fabricante disser que suporta mais.
inst-gateway-off =
    { $count ->
        [0] Não é lido.
        [one] O seu dispositivo também não é lido.
       *[other] Os seus { $count } dispositivos também não são lidos.
    }
inst-erase-gateway-text = O gateway é esquecido. Não há nada atrás dele, por isso nenhum histórico é afetado.
inst-erase-gateway-devices =
    { $count ->
        [0] Não há nada atrás deste gateway.
        [one] Um gateway só sai quando já não há nada atrás dele. Apague primeiro este dispositivo, ou mude-o para outro gateway:
       *[other] Um gateway só sai quando já não há nada atrás dele. Apague primeiro estes { $count } dispositivos, ou mude-os para outro gateway:
    }

## Devices

inst-device = Dispositivo
inst-device-new = Novo dispositivo
inst-device-gone = Este dispositivo não existe
inst-device-facts = ID remoto { $number } · endereço { $address }
inst-device-off = Não é lido nem mostrado; o seu histórico fica.
inst-device-what = O que é
inst-device-where = Onde está
inst-device-gateway-help = O gateway a cujo bus está ligado.
inst-device-name-title = Nome e uso
inst-device-name-help = Único em toda a instalação. Se ficar vazio, usa-se o endereço. Exemplo: «Iluminação 2.º andar»
inst-device-groups-help = Contadores do mesmo conjunto, no máximo { $most } grupos. Exemplo: «Quartos»
inst-device-options = O que este modelo precisa
inst-device-labels = Nomes das entradas e saídas
inst-device-advanced = Totais, alertas, número de série
inst-family = Família
inst-family-all = Todas as famílias
inst-family-help = Reduz a lista de modelos.
inst-family-bt-din = Contadores BT DIN
inst-family-ems-bt-din = Módulos EMS BT DIN
inst-family-megatiker = Disjuntores MEGATIKER
inst-family-megabreak = Disjuntores MEGABREAK
inst-family-gas-counter = Contadores de gás
inst-family-water-counter = Contadores de água
inst-family-generic = Outros dispositivos
inst-family-rs485-supervision = Módulos de supervisão (RS485)
inst-family-greenup-new = Postos Green’Up, gama nova
inst-family-greenup-old = Postos Green’Up, gama antiga
inst-family-third-party-meter = Contadores de outros fabricantes
inst-family-third-party-charger = Postos de carregamento de outros fabricantes
inst-family-server = De outro servidor
inst-model = Modelo
inst-model-help = Procure por nome, fabricante ou referência: «F4N400», «PM5000», «5 590 44»
inst-model-placeholder = Nome, fabricante ou referência
inst-model-notes = Sobre este mapa de registos
inst-catalogue-numbers = Referências: { $numbers }
inst-capabilities = O que sabe fazer
inst-capability-measure = Mede
inst-capability-statistics = Conta energia
inst-capability-thd = THD
inst-capability-harmonics = Harmónicas
inst-capability-state = Estado
inst-capability-command = Comandos
inst-capability-breaker_state = Estado do disjuntor
inst-capability-charging_station = Posto de carregamento
inst-capability-pulse_inputs = Entradas de impulsos
inst-capability-inputs_outputs = Entradas e saídas
inst-capability-links = Ligações
inst-confidence-vendor-document = Documento do fabricante
inst-confidence-vendor-document-text = Os registos vêm de um documento do fabricante.
inst-confidence-tested-code = Comprovado em uso
inst-confidence-tested-code-text = Os registos vêm de software que lê este modelo no terreno.
inst-confidence-forum = De um fórum
inst-confidence-forum-text = Os registos vêm de um fórum. Compare o teste com o visor antes de confiar neles.
inst-confidence-unverified = Mapa não verificado
inst-confidence-unverified-text = Não se conhece nenhum mapa de registos público para este modelo. O que aqui está é provisório: um dispositivo real pode não responder, ou responder outra coisa. Complete-o com o documento do fabricante e compare cada valor com o visor.
inst-unit = Endereço Modbus
inst-unit-help = De 1 a 247, como configurado no dispositivo; cada dispositivo de um bus precisa do seu.
inst-unit-concentrator = Endereço do concentrador
inst-unit-concentrator-help = O concentrador de impulsos ao qual o contador está ligado.
inst-take-free = Usar { $number }, livre
inst-position = Entrada
inst-position-help = A entrada do concentrador em que está a saída de impulsos. Cada contador tem a sua.
inst-side = Lado
inst-side-number = Lado { $number }
inst-side-of = Outro lado de { $name }
inst-side-help = Os dois lados partilham um endereço.
inst-side-hint = Modelo, endereço e gateway são os do primeiro lado. Só estes dois diferem:
inst-other-side-title = Este posto tem outro lado
inst-other-side-text = Ainda não está instalado. Só se pedem o nome e a fase.
inst-other-side-add = Juntar lado { $number }
inst-interface-hint = Atrás de uma interface, o endereço compõe-se de dois: o módulo 2 atrás da interface 1 escreve-se 2-1. Sem interface, deixe esse campo vazio.
inst-virtual-hint = O endereço Modbus é sempre 247. O ID remoto é mostrado pelo outro servidor: 1XXXX para um dispositivo, 2YYYY para uma carga, 3ZZZZ para um grupo de medição, 29999 para todas as cargas elétricas.
inst-load-type = Tipo de carga
inst-load-type-help = Para que é usada a energia. Sem tipo, conta como «Outros».
inst-load-type-own = O gás e a água são classificados pelo modelo.
inst-load-type-by-model = Pelo modelo
inst-upstream = Contador a montante
inst-upstream-help = O contador que também mede este. Assim não conta duas vezes em nenhum total, e o que não é medido torna-se visível.
inst-supply = Alimentação
inst-supply-upstream = A montante
inst-supply-downstream = A jusante
inst-supply-help = O sentido da corrente através do TC ou da bobina de Rogowski. Com «A jusante», a importação e a exportação trocam de lugar.
inst-supply-breaker-help = A montante: o disjuntor é alimentado por cima. A jusante: por baixo.
inst-exclude-totals = Excluir dos totais
inst-exclude-totals-help = Quando um contador geral já mede a mesma energia. O dispositivo é então mostrado apenas nos detalhes.
inst-exclude-alerts = Excluir alertas
inst-exclude-alerts-help = Os eventos deste dispositivo não enviam mensagens.
inst-serial = Número de série
inst-serial-help = Como impresso no contador; prova qual foi substituído.
inst-max-power = Potência máxima plausível
inst-max-power-help = O que exigiria mais potência do que esta é tomado por erro de leitura. Vazio: o que o modelo e o seu TC permitem.
inst-erase-device-text = Deixa de ser lido. O que registou fica, e o seu ID { $id } nunca é dado a outro dispositivo.
inst-erase-device-below = Estes contadores perdem o contador a montante: { $devices }
inst-option-concentrator = Concentrador
inst-option-concentrator-help = O seu modelo, por exemplo F80BI. Deve estar configurado para o tipo de impulsos do contador.
inst-option-pulse_weight = Peso do impulso
inst-option-pulse_weight-help = O que vale um impulso, como impresso no contador. 1 quando o próprio concentrador conta nesta unidade.
inst-option-interface = Endereço da interface
inst-option-interface-help = Da interface EMS atrás da qual está o módulo. Vazio: está no próprio bus.
inst-option-remote_id = ID remoto
inst-option-remote_id-help = Como o outro servidor o mostra. Exemplo: 10012
inst-option-phase = Fase
inst-option-phase-help = A fase da instalação à qual está ligado um posto monofásico.
inst-option-rated_current_a = Corrente estipulada
inst-option-rated_current_a-help = O máximo que o posto e a sua alimentação suportam.
inst-option-function = Função de leitura
inst-option-function-help = Como indicada no documento do fabricante.
inst-option-register = Registo
inst-option-register-help = Da energia ativa importada, em hexadecimal. Exemplo: 0048
inst-option-words = Palavras
inst-option-words-help = Quantos registos ocupa o valor.
inst-option-factor = Fator
inst-option-factor-help = O número em bruto multiplicado por este é o valor. Exemplo: 0.01
inst-option-unit = Unidade
inst-option-unit-help = Do valor depois do fator.
inst-option-number_format = Formato do número
inst-option-word_order = Ordem das palavras
inst-option-word_order-help = Que palavra de um número longo vem primeiro. O teste mostra logo qual está certa.
inst-option-export_register = Registo da exportação
inst-option-export_register-help = Em hexadecimal; só para contadores que contam nos dois sentidos.
inst-option-ct_ratio = Relação do TC
inst-option-ct_ratio-help = Corrente primária sobre secundária, como configurada no contador. Exemplo: 250/5 é 50
inst-option-vt_ratio = Relação do TT
inst-option-vt_ratio-help = Tensão primária sobre secundária, como configurada no contador; 1 sem transformadores de tensão.
inst-option-ct_multiplier = Multiplicador do TC
inst-option-ct_multiplier-help = Só quando o contador indica valores do secundário; compare com o visor.
inst-option-controller_base = Controlador
inst-option-controller_base-help = 1000 vezes o número do controlador de carregamento.
inst-choice-function-3 = 3 (registos de retenção)
inst-choice-function-4 = 4 (registos de entrada)
inst-choice-words-1 = 1 palavra (16 bits)
inst-choice-words-2 = 2 palavras (32 bits)
inst-choice-words-4 = 4 palavras (64 bits)
inst-choice-number_format-unsigned = Número inteiro
inst-choice-number_format-signed = Número inteiro com sinal
inst-choice-number_format-float = Vírgula flutuante
inst-choice-word_order-big = Palavra alta primeiro (ABCD)
inst-choice-word_order-little = Palavra baixa primeiro (CDAB)
inst-choice-word_order-swap = Palavras trocadas (CDAB)

## Test

inst-test = Testar
inst-test-title = Teste
inst-test-again = Repetir
inst-test-running = A consultar …
inst-test-good = Responde
inst-test-asked = Consultado: { $device }
inst-test-round-trip = Ida e volta { $ms } ms
inst-test-do = O que fazer:
inst-test-values = Valores
inst-test-no-values = Responde, mas este modelo não tem valores.
inst-advice-gateway-unreachable = Verifique o cabo de rede e a alimentação do gateway, depois o seu endereço e porta.
inst-advice-gateway-unreachable-refused = O endereço está certo, mas a porta não, ou o gateway não aceita mais clientes. Veja a porta na configuração dele (normalmente 502) e feche outros programas que o usem.
inst-advice-gateway-unreachable-timed-out = Está ligado, e com a luz de rede acesa? Está nesta rede, e o endereço está bem escrito? Uma firewall entre os dois deixa passar a porta 502?
inst-advice-gateway-unreachable-unreachable = Não há caminho para esta rede. Verifique endereço, máscara de sub-rede e router deste servidor.
inst-advice-gateway-unreachable-name-not-resolved = Ninguém aqui conhece este nome. Introduza o endereço IP, ou corrija o servidor de nomes desta máquina.
inst-advice-gateway-unreachable-port-busy = Outro programa ocupa a porta série. Termine-o.
inst-advice-gateway-unreachable-no-such-port = O adaptador RS485 está ligado? O nome do dispositivo está nas definições do servidor.
inst-advice-gateway-unreachable-no-path = O conversor não conhece este endereço. Verifique o seu encaminhamento, ou a configuração dos endereços dos escravos.
inst-advice-gateway-unreachable-bad-header = Outra coisa responde nesta porta. Verifique a porta; um servidor série que passa as tramas precisa de «Tramas RTU sobre TCP».
inst-advice-gateway-without-devices = Adicione o primeiro dispositivo e teste de novo: só os dispositivos podem responder.
inst-advice-no-answer = O dispositivo está alimentado, e o endereço nele configurado é este? Verifique se A e B do bus não estão trocados, a terminação, e se a velocidade e a paridade são iguais em todos os dispositivos do bus.
inst-advice-device-exception = O dispositivo está lá mas não conhece este registo. O modelo é o certo? Em contadores genéricos, verifique registo e função de leitura.
inst-advice-device-exception-2 = O dispositivo está lá mas não tem este registo. O modelo é o certo? Em contadores genéricos, verifique registo, número de palavras e função de leitura.
inst-advice-device-exception-1 = O dispositivo está lá mas não conhece esta função de leitura. Experimente a outra, 3 ou 4.
inst-advice-bad-answer = Dois dispositivos com o mesmo endereço, falta de terminação ou interferências no bus: desligue os dispositivos um a um.
inst-advice-configuration-error = Escolha de novo o modelo e guarde.
inst-advice-other = Teste de novo daqui a pouco. Se continuar assim, a página Aquisição mostra o que se passa no bus.

## Loads, groups, boards

inst-groups-load-type = Tipos de carga
inst-groups-load-type-add = Novo tipo
inst-groups-load-type-text = Para que é usada a energia. Os seis predefinidos podem ser desativados; podem juntar-se até 8 próprios. O que não tem nenhum conta como «Outros».
inst-groups-load-type-example = Exemplo: «Cozinha», «Sala de servidores»
inst-groups-full = Todos os { $most } próprios estão em uso.
inst-groups-measure-group = Grupos de medição
inst-groups-measure-group-add = Novo grupo
inst-groups-measure-group-text = Contadores que se somam ou comparam: um andar, um inquilino, um processo. Um dispositivo pode estar em até 5 grupos.
inst-groups-measure-group-example = Exemplo: «Quartos», «Inquilino 3»
inst-groups-panel-board = Quadros elétricos
inst-groups-panel-board-add = Novo quadro
inst-groups-panel-board-text = Os armários em que estão montados os gateways. Um gateway está, no máximo, num quadro; o melhor é um gateway por quadro.
inst-groups-panel-board-example = Exemplo: «Quadro geral (QGBT)», «QE-2 segundo andar»
inst-groups-none = Ainda nenhum.
inst-groups-field-name = Nome
inst-groups-field-description = Descrição
inst-groups-field-enabled = Disponível
inst-groups-field-color = Cor
inst-remote-id = ID remoto { $number }
inst-count-devices =
    { $count ->
        [0] nenhum dispositivo
        [one] um dispositivo
       *[other] { $count } dispositivos
    }
inst-count-gateways =
    { $count ->
        [0] nenhum gateway
        [one] um gateway
       *[other] { $count } gateways
    }
inst-predefined = predefinido
inst-predefined-help = Predefinido: o nome é traduzido e fica como está.
inst-disabled = Desativado
inst-disable = Desativar
inst-enable = Ativar
inst-offered = Disponível
inst-offered-help = Desativado: é mantido e assinalado, mas nem oferecido nem mostrado nas vistas.
inst-edit-one = Editar { $name }
inst-more-one = Mais para { $name }
inst-members =
    { $count ->
        [0] Ainda sem membros
        [one] Um membro
       *[other] { $count } membros
    }
inst-members-search = Procurar
inst-changed-meanwhile = outra pessoa acabou de o alterar; abra-o de novo
inst-colour = Cor nos gráficos
inst-colour-number = Cor { $number }
inst-colour-other = Outra
inst-erase-group-unused = Não tem membros; mais nada muda.
inst-erase-load-type-users =
    { $count ->
        [0] Nenhum dispositivo é afetado.
        [one] Este dispositivo passa a contar como «Outros»:
       *[other] Estes { $count } dispositivos passam a contar como «Outros»:
    }
inst-erase-measure-group-users =
    { $count ->
        [0] Nenhum dispositivo é afetado.
        [one] Este dispositivo sai do grupo; de resto fica como está:
       *[other] Estes { $count } dispositivos saem do grupo; de resto ficam como estão:
    }
inst-erase-panel-board-users =
    { $count ->
        [0] Nenhum gateway é afetado.
        [one] Este gateway deixa de estar num quadro:
       *[other] Estes { $count } gateways deixam de estar num quadro:
    }
inst-erase-group-instead = Para o guardar para mais tarde, desative-o em vez disso.

## Changes

inst-changes-of = Alterações de
inst-changes-all = Todas as alterações
inst-changes-one = Só { $name }
inst-changes-none = Ainda sem alterações
inst-changes-none-text = Tudo o que aqui é adicionado, alterado ou apagado fica anotado com o seu autor e pode ser anulado.
inst-older = Ver mais antigas
inst-author-system = Servidor
inst-origin-upload = por folha de cálculo
inst-origin-replacement = contador substituído
inst-origin-undo = anulação
inst-undone = anulada
inst-undo = Anular
inst-undo-title = Anular esta alteração?
inst-undo-text =
    { $count ->
        [0] Nenhum objeto muda. A alteração em si fica nesta lista.
        [one] Volta ao que era antes. A alteração em si fica nesta lista.
       *[other] Todos os { $count } objetos voltam ao que eram antes. A alteração em si fica nesta lista.
    }
inst-action-added = Adicionado
inst-action-changed = Alterado
inst-action-removed = Apagado
inst-kind-device = dispositivo
inst-kind-gateway = gateway
inst-kind-load-type = tipo de carga
inst-kind-measure-group = grupo de medição
inst-kind-panel-board = quadro elétrico
inst-kind-site = local
inst-kinds-device = Dispositivos
inst-kinds-gateway = Gateways
inst-kinds-load-type = Tipos de carga
inst-kinds-measure-group = Grupos de medição
inst-kinds-panel-board = Quadros elétricos
inst-kinds-site = Local
inst-fields =
    { $count ->
        [0] Nenhum campo
        [one] Um campo
       *[other] { $count } campos
    }
inst-before = antes
inst-after = agora

## Replacing a meter

inst-replace = Trocar contador
inst-replace-title = Substituir o contador de «{ $name }»
inst-replace-text = O histórico continua sob o mesmo ID. Nada é contado entre a última leitura do contador antigo e a primeira do novo.
inst-replace-serial = Número de série do novo contador
inst-replace-end = Leitura final do contador antigo
inst-replace-end-help = Como no seu visor. Vazio: a sua última leitura aqui.
inst-replace-start = Primeira leitura do novo contador
inst-replace-start-help = Como no seu visor, normalmente perto de 0. Vazio: conta a partir da sua primeira leitura aqui.

## Spreadsheet

inst-sheet-download = Transferir
inst-sheet-download-text = A instalação completa: quadros elétricos, tipos de carga, grupos de medição, gateways e dispositivos. Também um bom modelo para uma nova.
inst-sheet-csv = CSV (ZIP)
inst-sheet-upload = Carregar
inst-sheet-upload-text = O ficheiro é primeiro testado: nada muda até o aplicar, e é aplicado por inteiro ou não é aplicado.
inst-sheet-choose = Escolher ficheiro
inst-sheet-choose-hint = ou largue-o aqui: XLSX, ZIP de ficheiros CSV, ou um ficheiro CSV
inst-sheet-matching = Associar linhas por
inst-sheet-matching-id = ID
inst-sheet-matching-name = Nome
inst-sheet-matching-help = Por ID num ficheiro deste servidor, por nome num vindo de fora. As linhas sem correspondência são adicionadas.
inst-sheet-missing = O que não está no ficheiro
inst-sheet-missing-keep = Fica
inst-sheet-missing-delete = É apagado
inst-sheet-missing-help = Só nas folhas que o ficheiro tem. O histórico dos dispositivos apagados fica.
inst-sheet-sheet = Este ficheiro CSV contém
inst-sheet-sheet-help = Um ficheiro CSV é uma folha.
inst-sheet-panel_boards = Quadros elétricos
inst-sheet-load_types = Tipos de carga
inst-sheet-measure_groups = Grupos de medição
inst-sheet-gateways = Gateways
inst-sheet-devices = Dispositivos
inst-sheet-trial = Ensaio
inst-sheet-applied = Carregamento
inst-sheet-reading = A ler o ficheiro …
inst-sheet-tried-again = A instalação mudou desde o ensaio. Nada foi aplicado; este é um novo ensaio.
inst-sheet-problems =
    { $count ->
        [0] Nenhum problema
        [one] Um problema: o ficheiro não pode ser aplicado
       *[other] { $count } problemas: o ficheiro não pode ser aplicado
    }
inst-sheet-nothing = O ficheiro diz o que já existe
inst-sheet-good = O ficheiro pode ser aplicado
inst-sheet-done = Aplicado
inst-sheet-counts = { $added } adicionados, { $changed } alterados, { $removed } apagados, { $unchanged } como antes
inst-sheet-apply = Aplicar
inst-sheet-to-changes = Veja nas alterações, ou anule lá
inst-sheet-table = Problemas do ficheiro
inst-sheet-col-sheet = Folha
inst-sheet-col-row = Linha
inst-sheet-col-column = Coluna
inst-sheet-col-problem = Problema

## Registers

inst-raw =
    { $count ->
        [0] Nenhum registo recebido
        [one] Um registo tal como chegou
       *[other] { $count } registos tal como chegaram
    }
inst-raw-table = Registos tal como chegaram
inst-raw-register = Registo
inst-raw-address = Endereço (hex)
inst-raw-words = Palavras (hex)
inst-raw-value = Valor
