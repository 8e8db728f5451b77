# What went wrong, by error code: error-<code>. The same messages and variables in every language.

## In general

error-internal = 服务器内部出错，详情见日志。
error-invalid-input = 部分输入无法接受；未作任何更改。
error-not-found =
    { $kind ->
        [user] 用户 { $id } 不存在。
        [token] 令牌 { $id } 不存在。
        [browser] 受信任的浏览器 { $id } 不存在。
        [device] 设备 { $id } 不存在。
        [gateway] 网关 { $id } 不存在。
        [load-type] 负荷类型 { $id } 不存在。
        [measure-group] 计量分组 { $id } 不存在。
        [panel-board] 配电箱 { $id } 不存在。
        [measurement] 该设备没有 { $id } 的记录。
       *[other] 此处没有条目 { $id }（{ $kind }）。
    }
error-conflict = 与已有内容冲突。
error-refused = 您无权执行此操作。
error-unavailable = 目前无法执行，请稍后再试。
error-not-available = 该功能尚未提供。

## Requests

error-bad-request = 无法理解该请求。
error-no-such-path = { $path } 处没有任何内容。
error-method-not-allowed = 此处不支持 { $method }。
error-body-too-large = 请求过大；最多接受 { $limit } 字节。
error-body-too-slow = 请求传输过慢。
error-foreign-origin = 该请求不是来自本服务器的页面。
error-page-not-built = 本安装不含网页，API 可正常使用。

## Entries

error-required = 必填
error-unknown-field = 该字段不存在
error-not-json = 不是有效的 JSON
error-not-an-object = 应为带字段的对象
error-not-text = 应为文本
error-not-a-list = 应为列表
error-not-a-boolean = 应为“是”或“否”
error-not-a-number = 应为数字
error-not-a-whole-number = 应为整数
error-not-a-date = 应为日期，例如 2026-01-31
error-not-one-of = 可选值：{ $expected }
error-wrong-form = 格式不正确
error-invalid-value = 该值无效
error-too-short = 至少 { $limit } 个字符
error-too-long = 最多 { $limit } 个字符
error-too-small = 不得小于 { $limit }
error-too-large = 不得大于 { $limit }
error-too-few = 至少 { $limit } 项
error-too-many-items = 最多 { $limit } 项
error-too-many = { $value } 过多
error-out-of-range = { $value } 超出范围 { $low } 至 { $high }
error-unknown-timezone = 时区 { $timezone } 不存在
error-date-out-of-range = { $date } 不在 { $first } 至 { $last } 年之间
error-date-does-not-exist = { $timezone } 没有 { $date } 这一天：历法跳过了该日
error-bad-scope = { $value } 不是有效的设备选择
error-unknown-key = { $value } 不是测量参数
error-separators-equal = 列分隔符与小数点不能相同

## Access

error-not-logged-in = 请先登录。
error-codes-required = 请先设置您自己的 PIN 和 PUK。
error-no-right = 您无权打开此内容。
error-wrong-codes = PIN 或 PUK 不正确。
error-locked-out = 输入错误次数过多，请在 { $seconds } 秒后重试。
error-too-busy = 当前登录人数较多，请稍后再试。
error-wrong-digits = 必须为 { $digits } 位数字
error-code-too-easy = 过于容易猜到
error-code-taken = 请另选一个
error-puk-contains-pin = PUK 中不得包含 PIN
error-wrong-password = 用户名、密码或验证码不正确。
error-wrong-current = 不正确
error-wrong-one-time-code = 该验证码不正确或已被使用
error-name-not-visible = 名称中不能含有不可见字符
error-user-name-taken = 用户 { $user } 已使用此名称
error-users-full = 最多可有 { $most } 个用户。
error-last-manager = 这样将无人能管理用户：请先为其他用户授予“服务器配置”权限。
error-token-name-taken = 您的另一个令牌已使用此名称
error-tokens-full = 最多可有 { $most } 个令牌。
error-not-your-pages = 只能选择您本人有权打开的页面
error-not-with-token = 使用访问令牌时无法执行此操作。
error-second-factor-set = 已设置密码。
error-no-second-factor = 尚未设置密码。
error-enrolment-over = 已超时，请重新开始。
error-https-required = 请使用 HTTPS。
error-unknown-currency = 货币 { $value } 不存在
error-certificate-unusable = 证书 { $path } 无法使用：{ $reason }
error-pepper-does-not-fit = 密钥文件“pepper”与此数据库不匹配，任何 PIN 和 PUK 都将无法通过。请恢复创建数据库时的原文件。
error-pepper-unreadable = 密钥文件 { $path } 无法使用：{ $reason }

## Gateways and devices

error-gateway-unreachable =
    { $reason ->
        [refused] 网关 { $gateway } 拒绝连接。端口是否正确？
        [timed-out] 网关 { $gateway } 无响应。是否已通电并接入本网络？
        [unreachable] 从此处无法到达网关 { $gateway }。
        [name-not-resolved] 本网络无法解析网关 { $gateway } 的名称。
        [port-busy] 网关 { $gateway } 的串口正被其他程序占用。
        [no-such-port] 网关 { $gateway } 的串口不存在。
        [no-path] 网关 { $gateway } 没有通往其设备的路径。
        [bad-header] 网关 { $gateway } 处的应答方不支持 Modbus TCP。
       *[other] 与网关 { $gateway } 的连接已断开。
    }
error-gateway-off = 网关 { $gateway } 已停用。
error-gateway-not-a-bus = 网关 { $gateway } 是另一台服务器；其设备须在该服务器上选择。
error-scan-running = 网关 { $gateway } 正在扫描中。
error-test-running = 已有测试正在进行。
error-not-tested = 请先测试安装。
error-report-failed = 无法生成报告：{ $reason }
error-report-not-ready = 报告尚未生成完毕。
error-gateway-silent = 网关 { $gateway } 接受连接，但没有设备通过 Modbus 应答（已询问：{ $unit_ids }）。
error-implausible-value = 寄存器 { $register } 中 { $key } 的值为 { $value }，不合理。型号、寄存器和字序是否正确？
error-no-answer = Modbus 地址 { $unit_id } 无应答。
error-device-exception = Modbus 地址为 { $unit_id } 的设备拒绝了寄存器 { $register }（异常码 { $exception }）。
error-bad-answer = Modbus 地址 { $unit_id } 的应答已损坏，已丢弃。
error-configuration-error = 配置错误：该设备的型号缺失或不匹配。
error-unknown-gateway = 网关 { $value } 不存在
error-unknown-model = 型号库中没有此名称的型号
error-gateway-name-taken = 网关 { $gateway } 已使用此名称
error-gateway-address-taken = 网关 { $gateway } 已使用此地址和端口
error-gateway-has-devices = 该网关下仍有 { $count } 台设备：{ $devices }
error-gateway-is-local = Local 网关不支持此操作
error-device-name-taken = 设备 { $device } 已使用此名称
error-device-address-taken = 设备 { $device } 已使用此地址
error-upstream-cycle = 上级表计关系会形成循环
error-load-type-name-taken = 另一负荷类型已使用此名称
error-load-type-predefined = 预定义的负荷类型只能停用
error-load-types-full = 最多可自定义 { $most } 个负荷类型
error-measure-group-name-taken = 另一计量分组已使用此名称
error-panel-board-name-taken = 另一配电箱已使用此名称
error-not-an-address = { $value } 既不是 IP 地址也不是主机名
error-unknown-panel-board = 配电箱 { $value } 不存在
error-unknown-load-type = 负荷类型 { $value } 不存在
error-unknown-measure-group = 计量分组 { $value } 不存在
error-unknown-device = 设备 { $value } 不存在
error-eq-device-elsewhere = { $device } 属于另一网关
error-eq-device-cannot = { $device } 既不测量 THD 也不测量谐波
error-gateway-has-virtual-devices = { $device } 是另一台服务器的设备，因此该网关类型不能更改
error-virtual-needs-server = { $gateway } 不是另一台服务器
error-virtual-address-fixed = 另一台服务器的设备地址始终为 { $expected }
error-load-type-by-model = { $model } 的负荷类型由型号决定
error-not-for-this-model = { $model } 没有此项
error-upstream-other-commodity = { $device } 计量的能源种类不同
error-in-use = 正在被使用（{ $count } 处）：{ $names }。
error-if-match-required = 必须给出更改所依据的状态（If-Match）。
error-changed-meanwhile = 期间已有他人更改。未覆盖任何内容。
error-change-already-undone = 该更改已被撤销。
error-change-overtaken = 此后又有更改：{ $names }。
error-no-other-side = { $device } 没有可添加的另一侧。
error-same-serial-number = 这是现有表计的序列号
error-old-end-implausible = { $old_end } 超出自读到 { $index } 以来可能的计量值（最多 { $most }）
error-no-counter = 该设备尚无计数器
error-upload-refused = 发现 { $count } 个问题；未作任何更改。
error-file-not-a-spreadsheet = 该文件既不是 XLSX 也不是 CSV。
error-file-too-large = 文件过大；解压后最多接受 { $limit } 字节。
error-sheet-not-told = 此 CSV 文件是哪张工作表？可选：{ $expected }
error-unknown-sheet = 工作表 { $value } 不存在；可选：{ $expected }
error-sheet-twice = 工作表 { $value } 重复
error-sheet-unreadable = 该工作表从此处起无法读取
error-unknown-column = 列 { $value } 不存在
error-column-twice = 列 { $value } 重复
error-column-missing = 缺少列 { $value }
error-row-twice = { $name } 已出现在第 { $row } 行
error-too-many-rows = 最多 { $limit } 行
error-unknown-id = 此处没有 ID 为 { $value } 的条目；留空即可新增
error-cell-is-formula = 此处为公式；需要填写值
error-cell-is-date = { $value } 是日期；请将单元格格式设为文本
error-cell-is-error = 单元格显示错误：{ $value }
error-cell-without-heading = 该列没有标题
error-option-unknown = 该型号没有此选项
error-option-required = 该型号需要此选项
error-option-not-a-number = { $value } 不是数字
error-option-out-of-range = { $value } 超出范围 { $min } 至 { $max }
error-option-not-in-choices = 可选值：{ $choices }
error-position-out-of-range = 该型号没有输入 { $value }

## History

error-channel-differs = 所有区间必须属于同一通道。
error-correction-already-undone = 修正 { $id } 已被撤销。
error-correction-overtaken = 修正 { $id } 所更改的内容此后又被更改。
error-interval-straddles = 始于 { $start } 的区间有一部分超出范围。
error-interval-width-out-of-range = 区间长度须为 1 至 { $longest_s } 秒。
error-interval-without-value = 已记录的区间必须有值。
error-intervals-overlap = 区间重叠。
error-nothing-to-correct = 没有需要修正的内容。
error-value-out-of-range = 值过大，无法存储。
error-old-end-below-index = 旧表止码（{ $old_end }）低于此前读到的示数（{ $index }）。

## Database

error-database-busy = 数据库正忙，请稍后再试。
error-database-closed = 数据库已关闭。
error-database-corrupt = 数据库已损坏，请恢复备份。
error-database-foreign = 该文件不是 Meterhouse 的数据库。
error-database-in-use = 另一进程（编号 { $pid }）正在使用数据库。
error-database-newer = 数据库由更新的版本创建（{ $version }；当前版本支持 { $known }）。请升级 Meterhouse。
error-database-unwritable = 数据库无法写入。
error-disk-failed = 磁盘报告错误。
error-disk-full = 磁盘已满。

## Start-up and command line

error-bad-settings = 设置无法使用。
error-bad-setting = { $value } 无法使用：{ $expected }
error-unknown-setting = 没有此设置；可用的有：{ $known }
error-settings-file-unreadable = 无法读取 { $file }：{ $reason }
error-settings-file-malformed = { $file } 不是有效的 TOML：{ $reason }
error-host-or-serial-port-required = 请指定主机或串口
error-not-a-pair = { $value } 不符合“名称=值”的格式

## Tariffs and bills

error-tariffs-changed = 期间已有他人更改费率，请重新加载。
error-tariff-name-taken = 另一费率已使用此名称
error-tariff-in-use = { $count } 条计费规则使用 { $tariff }。请一并删除，或为其指定其他费率。
error-tariffs-there = 已建有费率；单一价格会取而代之。
error-price-required = 费率至少需要一个价格
error-price-date-required = 有多个价格时，每个价格都需要生效日期
error-price-date-repeated = 另一价格也自 { $date } 起生效
error-too-many-decimals = 最多 { $limit } 位小数
error-not-a-color = 应为颜色值，例如 #1c7ed6
error-unit-not-of-commodity = 该能源种类不按此单位计价
error-ends-before-it-begins = 结束早于 { $first }
error-weekday-required = 请至少选择一个星期几
error-wrong-weekday = 星期取值为 0（星期一）至 6
error-month-required = 请至少选择一个月份
error-wrong-month = 月份取值为 1 至 12
error-electricity-only = 该费用仅适用于电力
error-market-price-too-large = 市场价格 { $value } 不合理
error-market-price-too-fine = 市场价格 { $value } 超过 { $decimals } 位小数
error-market-price-without-length = 自 { $start } 起的市场价格有效时长为零
error-market-prices-overlap = { $start } 有两个市场价格同时有效
error-commodity-fixed = 能源种类不可更改；请新建
error-unknown-tariff = 该费率不存在
error-order-incomplete = 排序必须包含每个条目且各一次

error-period-too-long = 最多 { $most } 天
error-commodity-differs = 所有条目必须属于同一能源种类
error-alternative-name-taken = 另一方案已使用此名称
error-unknown-series = 价格序列 { $value } 不存在
error-series-in-use = 费率 { $tariff } 采用这些价格
error-no-source = 该序列没有数据源；其价格来自文件
error-price-table-unreadable = 无法读取此价格表
error-price-line-time = { $value } 不是有效时间，例如 2026-01-31T14:00+01:00
error-price-line-no-such-time = { $value } 不存在：该时段时钟被拨快
error-price-line-number = { $value } 不是价格
error-price-line-repeated = 后面又出现同一时间的价格
error-price-line-end = 价格的结束时间须晚于开始时间，且不晚于下一价格的开始
error-price-source-failed =
    { $reason ->
        [timeout] 价格服务器响应超时。
        [unreachable] 无法连接价格服务器。
        [refused] 价格服务器拒绝了请求。
        [redirect] 价格服务器要求转向另一服务器，系统不予跟随。
        [too-large] 价格服务器的应答过大。
        [not-text] 价格服务器的应答不是文本。
       *[other] 无法获取价格。
    }

## Import of history

error-import-refused = 发现 { $count } 个问题；未导入任何数据。
error-ambiguous-time = { $file } 第 { $line } 行：{ $value } 在 { $zone } 出现两次（时钟拨慢）
error-nonexistent-time = { $file } 第 { $line } 行：{ $value } 在 { $zone } 不存在（时钟拨快）
error-midnight-goes-back = { $file } 第 { $line } 行：{ $value } 时间倒退；可能是指当日结束时的零点
error-time-goes-back = { $file } 第 { $line } 行：{ $value } 时间倒退
error-bad-number = { $file } 第 { $line } 行，列 { $column }：“{ $value }”不是数字
error-bad-timestamp = { $file } 第 { $line } 行：“{ $value }”不符合格式 { $format }
error-negative-value = { $file } 第 { $line } 行，列 { $column }：{ $value } 为负值
error-counter-falls = { $file } 第 { $line } 行：示数从 { $previous } 降至 { $value }
error-duplicate-time = { $file } 第 { $line } 行：与第 { $first_line } 行时间相同
error-conflicting-duplicate = { $file } 第 { $line } 行：与第 { $first_line } 行时间相同，但值不同
error-empty-interval = { $file } 第 { $line } 行：{ $start } 至 { $value } 的区间长度为零
error-gap = { $file } 第 { $line } 行：{ $value } 之前缺少 { $seconds } 秒
error-rows-overlap = { $file } 第 { $line } 行：与第 { $first_line } 行重叠
error-row-too-short = { $file } 第 { $line } 行：只有 { $found } 列，应为 { $columns } 列
error-existing-differs = 列 { $column }：{ $start } 已存有不同的值
error-existing-overlaps = 列 { $column }：{ $start } 前后已存有另一区间
error-no-rows = { $file } 没有数据行
error-no-such-column = { $file } 没有列 { $column }；现有：{ $known }
error-no-value-column = 请至少指定一个数值列
error-not-a-counter = { $quantity } 不是累计量
error-not-a-width = 无法按 { $minutes } 分钟记录；可选：{ $known }
error-not-csv = { $file } 第 { $line } 行不是 CSV：{ $reason }
error-unit-does-not-fit = { $unit } 不是 { $quantity } 的单位；可选：{ $known }
error-width-unknown = 根据这 { $rows } 行无法判断区间长度
error-not-in-encoding = { $file } 第 { $line } 行不是 { $encoding } 编码的文本
error-file-unreadable = 无法读取 { $file }：{ $reason }
error-unknown-quantity = 没有参数 { $value }；正确名称例如 { $example }

## Profiles

error-profile-invalid = 设备模板 { $file } 无法使用。
error-profile-not-yaml = 不是有效的 YAML
error-profile-not-mapping = 设备模板由名称和值组成
error-profile-id-taken = { $value } 已是内置的设备模板
error-profile-id-not-file-name = ID { $value } 与文件名 { $expected } 不一致
error-profile-unknown = 该设备模板不存在
error-profile-field-missing = 缺少此字段
error-profile-field-unknown = 没有此字段
error-profile-value-invalid = 该值无效
error-profile-value-not-in-set = 该值不在可选范围内
error-profile-base-ambiguous = “sunspec”与“option”只能给出一个
error-profile-steps-not-rising = 各级的“below”须递增；仅最后一级不填
error-profile-words-fixed = 字数由类型决定
error-profile-words-missing = 该类型需要给出字数
error-profile-scale-zero = 比例系数不能为 0
error-profile-address-beyond-end = 该值超出地址 65535

## Simulated buildings

error-scenario-invalid = 场景无法使用。
error-unknown-scenario = 场景 { $id } 不存在；现有：{ $known }
error-not-yaml = 不是有效的 YAML
error-not-mapping = 场景由名称和值组成
error-field-missing = 缺少此字段
error-field-unknown = 没有此字段
error-value-invalid = 该值无效
error-not-in-set = 该值不在可选范围内
error-not-month-day = 应为不含年份的日期，例如 08-15
error-not-a-serial-line = 仅适用于串行线路
error-bad-sample-rate = 无法按此区间长度记录
error-cars-missing = 充电桩需要车辆
error-peak-below-base = 峰值低于基荷
error-fault-place = 故障需要指定位置
error-fault-of-gateway = 该故障仅适用于网关，{ $value } 不是网关
error-nothing-rolls-over = { $value } 没有可翻转的计数器
error-name-taken = 名称 { $value } 重复
error-address-taken = { $holder } 已使用地址 { $value }
error-unknown-name = 没有名为 { $value } 的条目
error-upstream-later = 上级表计必须排在前面
error-one-local-gateway = 只能有一个本地网关

## Analyses and corrections

error-period-does-not-fit = 该周期不提供此内容
error-heating-above-cooling = 供暖基准温度不得高于供冷基准温度
error-night-empty = 夜间时段长度不能为零
error-factor-twice = 自该日期起已有因子
error-temperature-columns = 应有两列：时间和温度
error-temperature-time = { $value } 不是存在过的时间
error-temperature-not-number = { $value } 不是数字
error-temperature-out-of-range = { $value } °C 不是合理的室外温度
error-temperature-twice = 与第 { $first_line } 行时间相同
error-temperature-no-rows = 没有温度数据
error-no-such-interval = 该区间不存在
error-interval-twice = 有区间重复
error-nothing-to-estimate = 该处数据均为实测值。
error-gap-not-whole = 中间夹有实测区间；请只选择一处缺口。
error-cannot-estimate = 无法用此方法估算缺口：所需数据未经测量。
error-empty-span = 结束必须晚于开始
error-span-too-long = 一次最多 { $limit } 天
