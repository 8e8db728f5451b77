# Users, one's own access, the audit log, settings. The same messages and variables in every language.

## Log-in

login-by-password = Entre com nome, palavra-passe e código de utilização única.
login-with-password = Usar palavra-passe
login-with-codes = Usar PIN e PUK
login-password = Palavra-passe
login-one-time = Do seu autenticador, ou um código de recuperação

## In general

access-save = Guardar
access-saved = Guardado.

## Pages that may be opened

page-server_configuration = Configuração do servidor
page-about-server_configuration = Definições, utilizadores e registo de auditoria
page-system_configuration = Configuração do sistema
page-about-system_configuration = Gateways, dispositivos, grupos, tarifas
page-panel_board = O meu quadro
page-about-panel_board = Valores atuais, estados e comandos
page-consumptions = Consumos
page-about-consumptions = Gráficos, comparações, custos
page-green_up = Green'Up
page-about-green_up = Postos de carregamento
page-reports = Relatórios e exportação de dados
page-about-reports = Relatórios, ficheiros para folhas de cálculo
page-alarms = Alarmes
page-about-alarms = O que exige atenção

## Users

users-title = Utilizadores
users-add = Adicionar
users-edit = Editar
users-edit-name = Editar { $name }
users-codes = Novos códigos
users-codes-name = Novos códigos para { $name }
users-codes-effect = Os códigos atuais, todas as sessões e os navegadores de confiança deste utilizador terminam; uma palavra-passe com códigos de utilização única é removida.
users-name = Nome
users-pages = Páginas
users-pages-effect = O que este utilizador pode abrir. Quem pode abrir a configuração do servidor também gere os utilizadores.
users-enabled = Pode entrar
users-enabled-effect = Desativado: as sessões terminam de imediato, os tokens não abrem nada. Nada é apagado.
users-disabled = Desativado
users-default-codes = Códigos impressos
users-second-factor = Palavra-passe
users-tokens =
    { $count ->
        [0] Nenhum token
        [one] Um token
       *[other] { $count } tokens
    }
users-no-pages = Sem páginas
users-suggest = Sugerir

## My account

account-title = A minha conta
account-codes = PIN e PUK
account-codes-effect = Os novos códigos terminam as suas sessões noutros lugares e a confiança em todos os outros navegadores.
account-pin-now = O seu PIN atual
account-password-now = A sua palavra-passe atual
account-codes-save = Alterar códigos
account-codes-changed = Os códigos foram alterados.
account-password = Palavra-passe e códigos de utilização única
account-password-effect = Mais seguro do que PIN e PUK, e necessário quando este servidor é acessível do exterior: uma palavra-passe, e um código de um autenticador que muda a cada 30 segundos. O PIN e o PUK deixam então de abrir sessões.
account-password-on =
    { $count ->
        [0] Uma palavra-passe e códigos de utilização única abrem as suas sessões. Não resta nenhum código de recuperação: defina de novo a palavra-passe.
        [one] Uma palavra-passe e códigos de utilização única abrem as suas sessões. Resta um código de recuperação.
       *[other] Uma palavra-passe e códigos de utilização única abrem as suas sessões. Restam { $count } códigos de recuperação.
    }
account-password-set = Criar palavra-passe
account-password-use = Usar palavra-passe
account-password-new = Nova palavra-passe
account-password-new-effect = Pelo menos 10 caracteres; várias palavras são fáceis de memorizar.
account-password-remove = Remover palavra-passe
account-password-remove-yes = Remover
account-password-remove-effect = O PIN e o PUK voltam a abrir as suas sessões.
account-scan = Leia isto com um autenticador, ou introduza nele a chave.
account-qr = Código QR da chave indicada abaixo
account-one-time = Código único
account-one-time-effect = Os 6 algarismos que o autenticador mostra agora
account-recovery = Códigos de recuperação
account-recovery-effect = Cada um substitui, uma só vez, um código de utilização única, quando o autenticador se perde. São mostrados apenas agora: guarde-os num lugar seguro.
account-recovery-noted = Anotei-os
account-browsers = Navegadores de confiança
account-browsers-effect = Nestes, basta o PIN para abrir uma sessão.
account-browser-unnamed = Navegador desconhecido
account-browser-since = desde { $time }
account-browser-this = este
account-browser-forget = Esquecer
account-browser-forget-name = Esquecer { $name }
account-sessions =
    { $count ->
        [0] Tem sessão aberta apenas aqui.
        [one] Tem sessão aberta em mais um lugar.
       *[other] Tem sessão aberta em mais { $count } lugares.
    }
account-sessions-end = Terminar

## Access tokens

tokens-title = Tokens de acesso
tokens-effect = Para programas que leem ou alteram algo em seu nome através da API.
tokens-make = Novo token
tokens-make-yes = Criar token
tokens-name = Nome
tokens-name-effect = O que o vai usar, por exemplo «Domótica»
tokens-pages = O que pode abrir
tokens-days = Expira
tokens-days-count =
    { $count ->
        [one] Após { $count } dia
       *[other] Após { $count } dias
    }
tokens-no-end = Não expira
tokens-until = até { $time }
tokens-expired = expirou em { $time }
tokens-used = usado pela última vez em { $time }
tokens-never-used = nunca usado
tokens-revoke = Revogar
tokens-revoke-name = Revogar { $name }
tokens-shown = O seu novo token
tokens-shown-effect = Copie-o agora: só é mostrado desta vez. Um programa envia-o como cabeçalho em cada pedido.

## Audit log

audit-title = Quem fez o quê
audit-search = Procurar nomes, assuntos, endereços
audit-kind = Tipo
audit-kind-all = Tudo
audit-kind-login = Acessos
audit-kind-failed = Tentativas recusadas
audit-kind-users = Utilizadores
audit-kind-own = Acesso próprio
audit-kind-configuration = Alterações
audit-first = De
audit-last = A
audit-time = Hora
audit-user = Utilizador
audit-what = O quê
audit-address = Endereço
audit-none = Não há nada registado que corresponda
audit-more = Mais antigos
audit-outcome-opened = Sessão iniciada
audit-outcome-wrong = Códigos errados
audit-outcome-locked_out = Recusado durante um bloqueio
audit-outcome-codes_changed = Códigos próprios alterados
audit-outcome-codes_refused = Códigos recusados
audit-outcome-logged_out = Sessão terminada
audit-outcome-locked = Navegador bloqueado
audit-outcome-wrong_token = Token de acesso errado
audit-outcome-user_added = Utilizador adicionado
audit-outcome-user_changed = Utilizador alterado
audit-outcome-user_disabled = Utilizador desativado
audit-outcome-user_enabled = Utilizador ativado
audit-outcome-codes_reset = Códigos repostos
audit-outcome-token_made = Token de acesso criado
audit-outcome-token_revoked = Token de acesso revogado
audit-outcome-second_factor_set = Palavra-passe definida
audit-outcome-second_factor_removed = Palavra-passe removida
audit-outcome-recovery_code_used = Código de recuperação usado
audit-outcome-browser_forgotten = Navegador já não é de confiança
audit-outcome-sessions_ended = Outras sessões terminadas
audit-outcome-changed = Alterado

## Settings

nav-settings = Definições
about-settings = Local, utilizadores, registo de auditoria
settings-parts = Partes das definições
settings-part-site = Local
settings-part-users = Utilizadores
settings-part-audit = Auditoria
settings-discard = Descartar
settings-building = Edifício
settings-name = Nome do local
settings-name-effect = Mostrado no topo de cada página, em relatórios e mensagens.
settings-timezone = Fuso horário
settings-timezone-effect = Decide onde começam os dias, os meses e os períodos tarifários, seja de onde for que se abra uma página.
settings-timezone-change = De { $before } para { $after }: os dias e meses de todo o histórico são recalculados, o que pode demorar um minuto. O que foi medido mantém-se; os gráficos e as contas de períodos passados mudam ligeiramente.
settings-language = Língua
settings-language-effect = Para relatórios, mensagens e quem não escolheu nenhuma.
settings-recording = Registo de dados
settings-rate = Período de registo
settings-rate-effect = A duração dos intervalos registados, a partir do próximo. O que está guardado mantém-se.
settings-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
settings-poll = Intervalo de leitura
settings-poll-effect = Com que frequência cada dispositivo é lido. Mais curto: valores mais vivos, mais tráfego no bus; um bus que não consegue acompanhar vai tão depressa quanto pode.
settings-units = Moeda, gás e ficheiros
settings-currency = Moeda
settings-currency-effect = Das tarifas e contas. Os montantes não são convertidos.
settings-gas = Poder calorífico do gás
settings-gas-effect = Converte o volume de gás em energia; consta da fatura do gás. Aplica-se também a períodos passados.
settings-decimal = Separador decimal
settings-decimal-effect = Em ficheiros CSV
settings-separator = Separador de colunas
settings-separator-effect = Em ficheiros CSV
settings-bus = Modbus RS485
settings-bus-effect = Para a porta do gateway Local. Todos os dispositivos da linha devem ter os mesmos parâmetros. Uma alteração é aplicada de imediato, entre duas leituras.
settings-baud = Velocidade
settings-baud-effect = Bits por segundo; 19200 é o habitual.
settings-parity = Paridade
settings-parity-effect = Par é o padrão.
settings-parity-E = Par
settings-parity-O = Ímpar
settings-parity-N = Nenhuma
settings-stop-bits = Bits de paragem
settings-stop-bits-effect = Normalmente 1; sem paridade alguns contadores precisam de 2.
settings-timeout = Tempo de resposta
settings-timeout-effect = Depois disto um dispositivo conta como mudo. Aumente-o para contadores lentos; os mudos atrasam então mais os outros.
