# What printed reports say, and what the page shows of the same things: findings of a test and what to do about them.

## Wiring findings

finding-reversed-ct = Transformador de corrente invertido em { $phases }
finding-missing-phase = Falta a fase { $phases }
finding-swapped-phases = Fases trocadas: { $phases }
finding-suspicious-ratio = Relação ou peso de impulso suspeitos
finding-detail-negative-power = Potência por fase: { $power }. Todos os outros sinais são os de uma carga.
finding-detail-no-voltage = O contador vê { $volts } V onde as outras fases têm a tensão completa.
finding-detail-current-without-voltage = Circulam { $amperes } A, mas o contador vê apenas { $volts } V.
finding-detail-angles = Potência por fase: { $power }. As correntes estão desfasadas das tensões cerca de 120° a mais ou a menos.
finding-detail-power-beyond-ui = São indicados { $seen } W em { $phases }; a tensão e a corrente permitem { $expected } W.
finding-detail-power-below-ui = São indicados { $seen } W em { $phases }; tensão, corrente e fator de potência dão { $expected } W.
finding-detail-voltage-unusual = { $seen } V entre fase e neutro não é a tensão de nenhuma rede habitual.
finding-detail-beyond-rating = São indicados { $seen } W; o dispositivo é feito para { $expected } W.
finding-detail-beyond-upstream = São indicados { $seen } W; o contador a montante indica apenas { $expected } W.
finding-detail-counter-and-power = No último dia o contador contou { $seen } Wh; a potência registada dá { $expected } Wh.
finding-do-negative-power = Desligue o circuito e rode o transformador, ou troque os seus dois condutores (S1 e S2).
finding-do-no-voltage = Verifique o fusível, o borne e o condutor da entrada de tensão desta fase.
finding-do-current-without-voltage = Verifique o fusível, o borne e o condutor da entrada de tensão desta fase; a sua energia não é contada.
finding-do-angles = Confirme que cada transformador de corrente está na fase cuja tensão vai à mesma entrada.
finding-do-power-beyond-ui = Compare as relações de transformação no contador com as chapas; verifique o modelo e a ordem das palavras.
finding-do-power-below-ui = Compare as relações de transformação no contador com as chapas; verifique o modelo e a ordem das palavras.
finding-do-voltage-unusual = Compare a relação do transformador de tensão no contador com a sua chapa; sem transformador é 1.
finding-do-beyond-rating = Compare a relação do transformador de corrente no contador com a sua chapa; verifique a potência estipulada.
finding-do-beyond-upstream = Compare as relações dos dois contadores com as chapas; verifique qual está a jusante de qual.
finding-do-counter-and-power = Compare relação, unidade e fator do registo de energia com os da potência.

## What to do about a device that cannot be read

advice-no-answer = Verifique endereço Modbus, alimentação, condutores A e B, velocidade e paridade.
advice-gateway-unreachable = Verifique endereço, porta, alimentação e cabo de rede do gateway.
advice-gateway-off = Ative o gateway na instalação, ou deixe-o de fora.
advice-device-exception = O modelo ou a sua versão pode ser outro; verifique o modelo.
advice-bad-answer = Dois dispositivos podem ter este endereço, ou faltam as resistências de terminação da linha.
advice-implausible-value = Verifique modelo, registo e ordem das palavras.
advice-configuration-error = Escolha de novo o modelo.
advice-other = Teste o dispositivo sozinho.

## Commissioning report

report-commissioning = Relatório de colocação em serviço
report-tested-on = Testado em
report-printed-on = Impresso em
report-author = Por
report-devices = Dispositivos
report-answering = Respondem
report-silent = Não respondem
report-findings = Anomalias
report-verdict-good = Todos os dispositivos respondem e, até onde se pode medir, não há erros de ligação.
report-verdict-bad = Há ainda algo por fazer.
report-cancelled = O teste foi terminado antes de todos os dispositivos serem lidos.
report-to-do = O que fazer
report-to-do-none = Nada.
report-gateway-local = Porta RS485 do servidor
report-gateway-board = Quadro: { $board }
report-column-address = Endereço
report-column-device = Dispositivo
report-column-serial = Número de série
report-column-map = Mapa
report-column-result = Resultado
report-column-values = Valores
report-result-good = Responde
report-result-bad = Falha
report-result-off = Desativado
report-result-not-asked = Não testado
report-round-trip = { $ms } ms
report-unjudged = Carga insuficiente para avaliar as fases
report-no-values = –
report-confidence-vendor-document = Documento do fabricante
report-confidence-tested-code = Comprovado
report-confidence-forum = Indicado por utilizadores
report-confidence-unverified = Não verificado
report-legend = Grau de certeza do mapa de registos de um modelo
report-legend-vendor-document = retirado do documento do próprio fabricante
report-legend-tested-code = retirado de programas que leem este modelo
report-legend-forum = indicado por utilizadores, não verificado
report-legend-unverified = não público: compare cada valor com o visor do dispositivo
report-signature = Entrega
report-signature-installer = Instalador
report-signature-customer = Cliente
report-signature-place = Local, data, assinatura
report-page = Página { $page } de { $pages }
report-value-active-energy-import = Energia
report-value-active-energy-export = Energia exportada
report-value-gas-volume = Gás
report-value-water-volume = Água
report-value-active-power = Potência
report-value-voltage = Tensão
report-value-current = Corrente
report-value-power-factor = Fator de potência
report-value-frequency = Frequência
report-value-breaker-state = Disjuntor
report-value-charger-status = Posto
report-value-session-energy = Sessão
report-state-breaker-state-open = aberto
report-state-breaker-state-closed = fechado
report-state-breaker-state-tripped = disparado
report-state-charger-status-available = disponível
report-state-charger-status-preparing = em preparação
report-state-charger-status-charging = a carregar
report-state-charger-status-suspended = suspenso
report-state-charger-status-finishing = a terminar
report-state-charger-status-reserved = reservado
report-state-charger-status-unavailable = fora de serviço
report-state-charger-status-faulted = em avaria
