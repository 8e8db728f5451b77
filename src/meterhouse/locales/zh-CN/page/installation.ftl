# Installation: gateways, devices, what they are sorted by, spreadsheets and changes.

nav-installation = 安装
about-installation = 网关、设备、分组、电子表格

## Frame

inst-parts = 安装分类
inst-part-devices = 网关和设备
inst-part-groups = 负荷、分组、配电箱
inst-part-sheet = 电子表格
inst-part-changes = 更改
inst-back = 返回列表
inst-all = 全部
inst-none = 无
inst-yes = 是
inst-no = 否
inst-choose = 选择
inst-clear = 清除
inst-more = 更多
inst-and-more = 另有 { $count } 项
inst-nothing-found = 未找到
inst-name = 名称
inst-panel-board = 配电箱
inst-panel-boards = 配电箱
inst-description = 说明或位置
inst-enabled = 启用

## Tree

inst-tree = 网关和设备
inst-tree-count =
    { $devices ->
        [0] 尚无设备
       *[other] { $devices } 台设备
    }
inst-tree-found = { $found } / { $devices } 台设备
inst-tree-devices-of = { $name } 下的设备
inst-search = 搜索名称、型号、地址
inst-filter = 筛选
inst-filter-state = 状态
inst-state-all = 全部
inst-state-on = 通信正常
inst-state-communication_error = 无应答
inst-state-waiting = 等待中
inst-state-off = 停用
inst-board-none = 不在任何配电箱
inst-local-short = 本机 RS485 端口
inst-add-gateway = 添加网关
inst-add-device = 添加设备
inst-add-device-to = 在 { $name } 下添加设备

## First steps

inst-start-title = 尚未配置安装
inst-start-text = 共五步，与接线顺序一致。以后均可更改，不会重复计量。
inst-next-title = 请选择网关或设备
inst-next-text = 或继续未完成的步骤。
inst-step-done = 已完成
inst-step-open = 未完成
inst-step-boards = 配电箱
inst-step-boards-text = 建筑内的配电箱（柜），便于查找表计位置。最好每个配电箱配一个网关。
inst-step-gateways = 网关
inst-step-gateways-text = 所有具有 IP 地址的设备：RS485/IP 转换器、带网口的电表、其他 Meterhouse 服务器。本机的 RS485 端口已存在，名为“Local”。
inst-step-devices = 设备
inst-step-devices-text = 电表、脉冲计数器、断路器、模块和充电桩，可逐台添加或用电子表格批量导入。
inst-step-groups = 负荷和分组
inst-step-groups-text = 能源的用途，以及哪些表计归为一组。
inst-step-check = 测试
inst-step-check-text = 每台设备均有应答，否则给出确切原因。
inst-step-check-silent =
    { $count ->
        [1] 1 台设备无应答：
       *[other] { $count } 台设备无应答，首先是：
    }

## Forms

inst-save = 保存
inst-saved = 已保存
inst-unsaved = 有未保存的更改
inst-not-saved = 未保存：请查看标出的字段
inst-discard = 放弃
inst-duplicate = 复制
inst-erase = 删除
inst-erase-title = 删除“{ $name }”？
inst-leave-title = 不保存就离开？
inst-leave-text = 此处有尚未保存的更改。
inst-leave-discard = 放弃
inst-leave-stay = 留下
inst-leave-save = 保存并离开
inst-answered = 最近应答 { $time }
inst-gone-text = 可能已被删除。请选择其他条目。
inst-conflict-title = 期间已有他人更改
inst-conflict-text = 您和对方的更改均未丢失。若双方更改了同一字段，请选择保留谁的输入，然后再次保存。
inst-conflict-field = 字段
inst-conflict-theirs = 对方
inst-conflict-mine = 您的
inst-conflict-keep = 保留
inst-conflict-choice = { $field } 保留哪一方
inst-conflict-take = 全部采用对方的
inst-conflict-go-on = 按此继续

## Gateways

inst-gateway = 网关
inst-gateway-new = 新网关
inst-gateway-gone = 该网关不存在
inst-gateway-where = 位置
inst-gateway-what = 类型
inst-gateway-local-hint = 本机的 RS485 端口。其地址固定且不可删除；未接设备时请停用。波特率和校验在设置中。
inst-gateway-kind = 类型
inst-gateway-kind-local = RS485 端口
inst-gateway-kind-modbus_tcp = 转换器或 IP 电表
inst-gateway-kind-modbus_tcp-help = 后接表计总线的 RS485/IP 转换器，或自带网口的电表。
inst-gateway-kind-server = 其他服务器
inst-gateway-kind-server-help = 另一台 Meterhouse 或兼容的网络服务器：通过远程 ID 读取其设备、负荷和分组。
inst-gateway-address = 地址
inst-gateway-address-help = IPv4、IPv6 或主机名，例如 192.168.1.20
inst-gateway-port = 端口
inst-gateway-port-help = 除非转换器另有规定，否则为 502。同一地址可配不同端口重复使用。
inst-gateway-name-help = 须唯一。留空则用地址。例如：“一层转换器”
inst-gateway-board-help = 所安装的配电箱，最多一个。
inst-gateway-description-help = 便于查找的信息：“前台后方，配电箱 AL0，最上排”
inst-gateway-eq = 电能质量设备
inst-gateway-eq-help = 每周按 EN 50160 评估其电压。仅提供可测量畸变的设备。
inst-gateway-advanced = 连接与时序
inst-gateway-framing = 帧格式
inst-gateway-framing-help = 透传总线数据的串口服务器需要 RTU 帧；几乎所有转换器都使用 Modbus TCP。
inst-gateway-framing-rtu = RTU over TCP
inst-gateway-timeout = 响应超时
inst-gateway-timeout-help = 单次应答允许的时间。慢速总线和无线链路需要更长。
inst-gateway-delay = 间歇
inst-gateway-delay-help = 两次请求之间的等待，用于处理较慢的设备。
inst-gateway-in-flight = 并发请求数
inst-gateway-in-flight-help = 除非厂家说明支持更多，否则为 1。
inst-gateway-off =
    { $count ->
        [0] 不再读取。
       *[other] 其下 { $count } 台设备也不再读取。
    }
inst-erase-gateway-text = 将移除该网关。其下没有设备，不影响历史数据。
inst-erase-gateway-devices = 网关下没有设备时才能删除。请先删除以下 { $count } 台设备，或将其移至其他网关：

## Devices

inst-device = 设备
inst-device-new = 新设备
inst-device-gone = 该设备不存在
inst-device-facts = 远程 ID { $number } · 地址 { $address }
inst-device-off = 不读取、不显示；历史数据保留。
inst-device-what = 类型
inst-device-where = 位置
inst-device-gateway-help = 设备所接总线的网关。
inst-device-name-title = 名称和用途
inst-device-name-help = 在整个安装中须唯一。留空则用地址。例如：“二层照明”
inst-device-groups-help = 归为一组的表计，最多 { $most } 个分组。例如：“客房”
inst-device-options = 该型号所需参数
inst-device-labels = 输入和输出的名称
inst-device-advanced = 合计、告警、序列号
inst-family = 系列
inst-family-all = 全部系列
inst-family-help = 用于缩小型号范围。
inst-family-bt-din = BT DIN 电表
inst-family-ems-bt-din = EMS BT DIN 模块
inst-family-megatiker = MEGATIKER 断路器
inst-family-megabreak = MEGABREAK 断路器
inst-family-gas-counter = 燃气表
inst-family-water-counter = 水表
inst-family-generic = 其他设备
inst-family-rs485-supervision = 监控模块（RS485）
inst-family-greenup-new = Green’Up 充电桩，新系列
inst-family-greenup-old = Green’Up 充电桩，旧系列
inst-family-third-party-meter = 其他厂家的电表
inst-family-third-party-charger = 其他厂家的充电桩
inst-family-server = 来自其他服务器
inst-model = 型号
inst-model-help = 按名称、厂家或订货号搜索：“F4N400”、“PM5000”、“5 590 44”
inst-model-placeholder = 名称、厂家或订货号
inst-model-notes = 寄存器表说明
inst-catalogue-numbers = 订货号：{ $numbers }
inst-capabilities = 功能
inst-capability-measure = 测量
inst-capability-statistics = 计量电能
inst-capability-thd = THD
inst-capability-harmonics = 谐波
inst-capability-state = 状态
inst-capability-command = 控制
inst-capability-breaker_state = 断路器状态
inst-capability-charging_station = 充电桩
inst-capability-pulse_inputs = 脉冲输入
inst-capability-inputs_outputs = 输入和输出
inst-capability-links = 链接
inst-confidence-vendor-document = 厂家文档
inst-confidence-vendor-document-text = 寄存器来自厂家文档。
inst-confidence-tested-code = 实际验证
inst-confidence-tested-code-text = 寄存器来自在现场读取该型号的软件。
inst-confidence-forum = 来自论坛
inst-confidence-forum-text = 寄存器来自论坛。使用前请将测试结果与显示屏对照。
inst-confidence-unverified = 未经验证
inst-confidence-unverified-text = 该型号没有公开的寄存器表。此处为替代表：实际设备可能无应答或应答不同。请依据厂家文档补全，并将每个数值与显示屏对照。
inst-unit = Modbus 地址
inst-unit-help = 1 至 247，与设备上的设置一致；同一总线上的设备地址不得重复。
inst-unit-concentrator = 集中器地址
inst-unit-concentrator-help = 表计所接的脉冲集中器。
inst-take-free = 使用空闲地址 { $number }
inst-position = 输入
inst-position-help = 脉冲输出所接的集中器输入。每块表占用一个。
inst-side = 侧
inst-side-number = 第 { $number } 侧
inst-side-of = { $name } 的另一侧
inst-side-help = 两侧共用一个地址。
inst-side-hint = 型号、地址和网关与第一侧相同，仅以下两项不同：
inst-other-side-title = 该充电桩还有另一侧
inst-other-side-text = 尚未安装。只需填写名称和相。
inst-other-side-add = 添加第 { $number } 侧
inst-interface-hint = 位于接口之后时，地址由两部分组成：接口 1 之后的模块 2 写作 2-1。没有接口时请将该字段留空。
inst-virtual-hint = Modbus 地址始终为 247。远程 ID 由另一台服务器显示：1XXXX 为设备，2YYYY 为负荷，3ZZZZ 为计量分组，29999 为全部用电负荷。
inst-load-type = 负荷类型
inst-load-type-help = 能源的用途。未指定则归入“其他”。
inst-load-type-own = 燃气和水按型号分类。
inst-load-type-by-model = 由型号决定
inst-upstream = 上级表计
inst-upstream-help = 同时计量本表的表计。这样合计不会重复，未计量部分也会显现。
inst-supply = 进线方向
inst-supply-upstream = 上进线
inst-supply-downstream = 下进线
inst-supply-help = 电流通过互感器或罗氏线圈的方向。选下进线时，正向与反向互换。
inst-supply-breaker-help = 上进线：断路器由上端进线。下进线：由下端进线。
inst-exclude-totals = 不计入合计
inst-exclude-totals-help = 当总表已计量同一电能时使用。该设备仅在明细中显示。
inst-exclude-alerts = 不发告警
inst-exclude-alerts-help = 该设备的事件不发送消息。
inst-serial = 序列号
inst-serial-help = 印在表计上的编号；用于证明更换的是哪一块。
inst-max-power = 最大合理功率
inst-max-power-help = 超过此功率的读数视为读取错误。留空：按型号及互感器的允许值。
inst-erase-device-text = 不再读取。已记录的数据保留，其 ID { $id } 不会再分配给其他设备。
inst-erase-device-below = 以下表计将失去上级表计：{ $devices }
inst-option-concentrator = 集中器
inst-option-concentrator-help = 其型号，例如 F80BI。须按表计的脉冲类型设置。
inst-option-pulse_weight = 脉冲当量
inst-option-pulse_weight-help = 每个脉冲代表的量，印在表计上。若集中器本身已按此单位计数，则为 1。
inst-option-interface = 接口地址
inst-option-interface-help = 模块所接 EMS 接口的地址。留空：模块直接接在总线上。
inst-option-remote_id = 远程 ID
inst-option-remote_id-help = 另一台服务器所显示的编号。例如：10012
inst-option-phase = 相
inst-option-phase-help = 单相充电桩所接的相。
inst-option-rated_current_a = 额定电流
inst-option-rated_current_a-help = 充电桩及其供电回路允许的最大电流。
inst-option-function = 读功能码
inst-option-function-help = 见厂家文档。
inst-option-register = 寄存器
inst-option-register-help = 正向有功电能的寄存器，十六进制。例如：0048
inst-option-words = 字数
inst-option-words-help = 该值占用的寄存器数量。
inst-option-factor = 系数
inst-option-factor-help = 原始值乘以此系数即为实际值。例如：0.01
inst-option-unit = 单位
inst-option-unit-help = 乘以系数后的单位。
inst-option-number_format = 数据格式
inst-option-word_order = 字序
inst-option-word_order-help = 多字数值中哪个字在前。测试可立即看出哪种正确。
inst-option-export_register = 反向电能寄存器
inst-option-export_register-help = 十六进制；仅用于双向计量的电表。
inst-option-ct_ratio = 电流互感器变比
inst-option-ct_ratio-help = 一次电流与二次电流之比，与电表内设置一致。例如：250/5 为 50
inst-option-vt_ratio = 电压互感器变比
inst-option-vt_ratio-help = 一次电压与二次电压之比，与电表内设置一致；无电压互感器时为 1。
inst-option-ct_multiplier = 互感器倍率
inst-option-ct_multiplier-help = 仅当电表给出二次值时使用；请与其显示屏对照。
inst-option-controller_base = 控制器
inst-option-controller_base-help = 充电控制器编号乘以 1000。
inst-choice-function-3 = 3（保持寄存器）
inst-choice-function-4 = 4（输入寄存器）
inst-choice-words-1 = 1 个字（16 位）
inst-choice-words-2 = 2 个字（32 位）
inst-choice-words-4 = 4 个字（64 位）
inst-choice-number_format-unsigned = 无符号整数
inst-choice-number_format-signed = 有符号整数
inst-choice-number_format-float = 浮点数
inst-choice-word_order-big = 高字在前（ABCD）
inst-choice-word_order-little = 低字在前（CDAB）
inst-choice-word_order-swap = 字交换（CDAB）

## Test

inst-test = 测试
inst-test-title = 测试
inst-test-again = 重新测试
inst-test-running = 正在询问…
inst-test-good = 有应答
inst-test-asked = 已询问：{ $device }
inst-test-round-trip = 往返时间 { $ms } ms
inst-test-do = 处理办法：
inst-test-values = 数值
inst-test-no-values = 有应答，但该型号没有数值。
inst-advice-gateway-unreachable = 请检查网线和网关供电，再检查其地址和端口。
inst-advice-gateway-unreachable-refused = 地址正确，但端口不对，或网关不再接受更多客户端。请在其设置中查看端口（通常为 502），并关闭占用它的其他程序。
inst-advice-gateway-unreachable-timed-out = 是否已通电，网络指示灯是否亮？是否在本网络内，地址是否输入正确？两者之间的防火墙须放行 502 端口。
inst-advice-gateway-unreachable-unreachable = 没有到达该网络的路由。请检查本服务器的地址、子网掩码和路由器。
inst-advice-gateway-unreachable-name-not-resolved = 此名称无法解析。请输入 IP 地址，或更正本机的 DNS 服务器。
inst-advice-gateway-unreachable-port-busy = 串口被其他程序占用，请将其结束。
inst-advice-gateway-unreachable-no-such-port = RS485 适配器是否已插好？其设备名在服务器设置中。
inst-advice-gateway-unreachable-no-path = 转换器不识别此地址。请检查其路由或从站地址设置。
inst-advice-gateway-unreachable-bad-header = 此端口上应答的是其他服务。请检查端口；透传数据的串口服务器需要“RTU over TCP”。
inst-advice-gateway-without-devices = 请先添加第一台设备再测试：只有设备才能应答。
inst-advice-no-answer = 设备是否通电，其上设置的地址是否一致？请检查总线 A、B 是否接反、终端电阻，以及总线上所有设备的波特率和校验是否相同。
inst-advice-device-exception = 设备存在，但不识别此寄存器。型号是否正确？通用电表请检查寄存器和读功能码。
inst-advice-device-exception-2 = 设备存在，但没有此寄存器。型号是否正确？通用电表请检查寄存器、字数和读功能码。
inst-advice-device-exception-1 = 设备存在，但不支持此读功能码。请改用另一个：3 或 4。
inst-advice-bad-answer = 两台设备地址相同、缺少终端电阻或总线受干扰：请逐台断开设备排查。
inst-advice-configuration-error = 请重新选择型号并保存。
inst-advice-other = 请稍后再测。若仍如此，可在“数据采集”页查看总线情况。

## Loads, groups, boards

inst-groups-load-type = 负荷类型
inst-groups-load-type-add = 添加负荷类型
inst-groups-load-type-text = 能源的用途。六个预定义类型可以停用；最多可自定义 8 个。未指定者归入“其他”。
inst-groups-load-type-example = 例如：“厨房”、“机房”
inst-groups-full = { $most } 个自定义类型均已使用。
inst-groups-measure-group = 计量分组
inst-groups-measure-group-add = 添加分组
inst-groups-measure-group-text = 需要汇总或对比的表计：楼层、租户、工序。一台设备最多可属于 5 个分组。
inst-groups-measure-group-example = 例如：“客房”、“租户 3”
inst-groups-panel-board = 配电箱
inst-groups-panel-board-add = 添加配电箱
inst-groups-panel-board-text = 安装网关的配电箱（柜）。一个网关最多属于一个配电箱；最好每个配电箱配一个网关。
inst-groups-panel-board-example = 例如：“低压总柜”、“二层 AL2”
inst-groups-none = 尚无。
inst-groups-field-name = 名称
inst-groups-field-description = 说明
inst-groups-field-enabled = 可选用
inst-groups-field-color = 颜色
inst-remote-id = 远程 ID { $number }
inst-count-devices =
    { $count ->
        [0] 无设备
       *[other] { $count } 台设备
    }
inst-count-gateways =
    { $count ->
        [0] 无网关
       *[other] { $count } 个网关
    }
inst-predefined = 预定义
inst-predefined-help = 预定义：名称随语言翻译，不可更改。
inst-disabled = 已停用
inst-disable = 停用
inst-enable = 启用
inst-offered = 可选用
inst-offered-help = 关闭：保留并标记，但不再可选，也不在视图中显示。
inst-edit-one = 编辑 { $name }
inst-more-one = { $name } 的更多操作
inst-members =
    { $count ->
        [0] 尚无成员
       *[other] { $count } 个成员
    }
inst-members-search = 搜索
inst-changed-meanwhile = 刚刚有他人更改；请重新打开
inst-colour = 图表颜色
inst-colour-number = 颜色 { $number }
inst-colour-other = 其他颜色
inst-erase-group-unused = 没有成员；不影响其他内容。
inst-erase-load-type-users = 以下 { $count } 台设备此后归入“其他”：
inst-erase-measure-group-users = 以下 { $count } 台设备将退出该分组，其余不变：
inst-erase-panel-board-users = 以下 { $count } 个网关此后不属于任何配电箱：
inst-erase-group-instead = 如需日后使用，请改为停用。

## Changes

inst-changes-of = 更改对象
inst-changes-all = 全部更改
inst-changes-one = 仅 { $name }
inst-changes-none = 尚无更改
inst-changes-none-text = 此处的新增、更改和删除均连同操作者一并记录，并可撤销。
inst-older = 显示更早记录
inst-author-system = 服务器
inst-origin-upload = 通过电子表格
inst-origin-replacement = 换表
inst-origin-undo = 撤销
inst-undone = 已撤销
inst-undo = 撤销
inst-undo-title = 撤销此更改？
inst-undo-text =
    { $count ->
        [1] 将恢复为之前的状态。该更改本身保留在列表中。
       *[other] 全部 { $count } 个对象将恢复为之前的状态。该更改本身保留在列表中。
    }
inst-action-added = 已添加
inst-action-changed = 已更改
inst-action-removed = 已删除
inst-kind-device = 设备
inst-kind-gateway = 网关
inst-kind-load-type = 负荷类型
inst-kind-measure-group = 计量分组
inst-kind-panel-board = 配电箱
inst-kind-site = 站点
inst-kinds-device = 设备
inst-kinds-gateway = 网关
inst-kinds-load-type = 负荷类型
inst-kinds-measure-group = 计量分组
inst-kinds-panel-board = 配电箱
inst-kinds-site = 站点
inst-fields = { $count } 个字段
inst-before = 更改前
inst-after = 现在

## Replacing a meter

inst-replace = 换表
inst-replace-title = 更换“{ $name }”的表计
inst-replace-text = 历史数据在同一 ID 下延续。旧表最后读数与新表首次读数之间不计量。
inst-replace-serial = 新表序列号
inst-replace-end = 旧表止码
inst-replace-end-help = 以其显示屏为准。留空：取此处的最后读数。
inst-replace-start = 新表起码
inst-replace-start-help = 以其显示屏为准，通常接近 0。留空：从此处首次读数开始计量。

## Spreadsheet

inst-sheet-download = 下载
inst-sheet-download-text = 整个安装：配电箱、负荷类型、计量分组、网关和设备。也可作为新建的模板。
inst-sheet-csv = CSV（ZIP）
inst-sheet-upload = 上传
inst-sheet-upload-text = 文件会先试运行：应用之前不作任何更改；要么全部应用，要么完全不应用。
inst-sheet-choose = 选择文件
inst-sheet-choose-hint = 或拖放到此处：XLSX、CSV 文件的 ZIP，或单个 CSV 文件
inst-sheet-matching = 行的匹配依据
inst-sheet-matching-id = ID
inst-sheet-matching-name = 名称
inst-sheet-matching-help = 本服务器的文件按 ID，其他来源的文件按名称。无匹配的行将新增。
inst-sheet-missing = 文件中没有的条目
inst-sheet-missing-keep = 保留
inst-sheet-missing-delete = 删除
inst-sheet-missing-help = 仅限文件中包含的工作表。被删除设备的历史数据保留。
inst-sheet-sheet = 此 CSV 文件的内容
inst-sheet-sheet-help = 一个 CSV 文件对应一张工作表。
inst-sheet-panel_boards = 配电箱
inst-sheet-load_types = 负荷类型
inst-sheet-measure_groups = 计量分组
inst-sheet-gateways = 网关
inst-sheet-devices = 设备
inst-sheet-trial = 试运行
inst-sheet-applied = 上传
inst-sheet-reading = 正在读取文件…
inst-sheet-tried-again = 试运行之后安装已有更改。未应用任何内容；这是新的试运行结果。
inst-sheet-problems = { $count } 个问题：文件无法应用
inst-sheet-nothing = 文件内容与现有一致
inst-sheet-good = 文件可以应用
inst-sheet-done = 已应用
inst-sheet-counts = 新增 { $added }，更改 { $changed }，删除 { $removed }，不变 { $unchanged }
inst-sheet-apply = 应用
inst-sheet-to-changes = 在“更改”中查看或撤销
inst-sheet-table = 文件中的问题
inst-sheet-col-sheet = 工作表
inst-sheet-col-row = 行
inst-sheet-col-column = 列
inst-sheet-col-problem = 问题

## Registers

inst-raw = { $count } 个原始寄存器值
inst-raw-table = 原始寄存器值
inst-raw-register = 寄存器
inst-raw-address = 地址（十六进制）
inst-raw-words = 字（十六进制）
inst-raw-value = 数值
