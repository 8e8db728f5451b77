# What printed reports say, and what the page shows of the same things: findings of a test and what to do about them.

## Wiring findings

finding-reversed-ct = { $phases } 电流互感器接反
finding-missing-phase = 缺相：{ $phases }
finding-swapped-phases = 相序错接：{ $phases }
finding-suspicious-ratio = 变比或脉冲当量可疑
finding-detail-negative-power = 各相功率：{ $power }。其余迹象均为用电负荷。
finding-detail-no-voltage = 电表测得 { $volts } V，而其他各相电压正常。
finding-detail-current-without-voltage = 电流为 { $amperes } A，但电表仅测得 { $volts } V。
finding-detail-angles = 各相功率：{ $power }。电流滞后电压的角度约偏差 120°。
finding-detail-power-beyond-ui = { $phases } 显示 { $seen } W；按电压和电流最多为 { $expected } W。
finding-detail-power-below-ui = { $phases } 显示 { $seen } W；按电压、电流和功率因数应为 { $expected } W。
finding-detail-voltage-unusual = 相线与中性线之间为 { $seen } V，不是常用电网电压。
finding-detail-beyond-rating = 显示 { $seen } W；设备额定值为 { $expected } W。
finding-detail-beyond-upstream = 显示 { $seen } W；其上级表计仅显示 { $expected } W。
finding-detail-counter-and-power = 最近一天计数器计量 { $seen } Wh；按记录的功率应为 { $expected } Wh。
finding-do-negative-power = 断开回路，将互感器调转方向，或对调其两根二次线（S1 和 S2）。
finding-do-no-voltage = 请检查该相电压输入的熔断器、端子和导线。
finding-do-current-without-voltage = 请检查该相电压输入的熔断器、端子和导线；该相电能未被计量。
finding-do-angles = 请确认每只电流互感器与接入同一输入的电压属于同一相。
finding-do-power-beyond-ui = 请将电表内的互感器变比与铭牌核对；检查型号和字序。
finding-do-power-below-ui = 请将电表内的互感器变比与铭牌核对；检查型号和字序。
finding-do-voltage-unusual = 请将电表内的电压互感器变比与铭牌核对；无电压互感器时为 1。
finding-do-beyond-rating = 请将电表内的电流互感器变比与铭牌核对；检查额定功率。
finding-do-beyond-upstream = 请将两块表的变比与铭牌核对；检查上下级关系。
finding-do-counter-and-power = 请将电能寄存器的变比、单位和系数与功率寄存器核对。

## What to do about a device that cannot be read

advice-no-answer = 请检查 Modbus 地址、供电、A/B 线、波特率和校验。
advice-gateway-unreachable = 请检查网关的地址、端口、供电和网线。
advice-gateway-off = 请在安装页启用该网关，或不予测试。
advice-device-exception = 型号或其版本可能不同；请检查型号。
advice-bad-answer = 可能有两台设备使用此地址，或线路缺少终端电阻。
advice-implausible-value = 请检查型号、寄存器和字序。
advice-configuration-error = 请重新选择型号。
advice-other = 请单独测试该设备。

## Commissioning report

report-commissioning = 调试报告
report-tested-on = 测试时间
report-printed-on = 生成时间
report-author = 编制人
report-devices = 设备
report-answering = 应答
report-silent = 无应答
report-findings = 问题
report-verdict-good = 全部设备均有应答；在可测范围内，接线无误。
report-verdict-bad = 仍有待处理事项。
report-cancelled = 测试在读完全部设备之前被中止。
report-to-do = 待处理事项
report-to-do-none = 无。
report-gateway-local = 服务器的 RS485 端口
report-gateway-board = 配电箱：{ $board }
report-column-address = 地址
report-column-device = 设备
report-column-serial = 序列号
report-column-map = 寄存器表
report-column-result = 结果
report-column-values = 数值
report-result-good = 应答
report-result-bad = 失败
report-result-off = 已停用
report-result-not-asked = 未测试
report-round-trip = { $ms } ms
report-unjudged = 负荷太小，无法判断各相
report-no-values = –
report-confidence-vendor-document = 厂家文档
report-confidence-tested-code = 实际验证
report-confidence-forum = 用户提供
report-confidence-unverified = 未经验证
report-legend = 型号寄存器表的可信程度
report-legend-vendor-document = 取自厂家文档
report-legend-tested-code = 取自可读取该型号的程序
report-legend-forum = 由用户提供，未经核实
report-legend-unverified = 未公开：请将每个数值与设备显示屏对照
report-signature = 移交
report-signature-installer = 安装方
report-signature-customer = 客户
report-signature-place = 地点、日期、签字
report-page = 第 { $page } 页，共 { $pages } 页
report-value-active-energy-import = 电能
report-value-active-energy-export = 反向电能
report-value-gas-volume = 燃气
report-value-water-volume = 水
report-value-active-power = 功率
report-value-voltage = 电压
report-value-current = 电流
report-value-power-factor = 功率因数
report-value-frequency = 频率
report-value-breaker-state = 断路器
report-value-charger-status = 充电桩
report-value-session-energy = 本次充电
report-state-breaker-state-open = 分闸
report-state-breaker-state-closed = 合闸
report-state-breaker-state-tripped = 跳闸
report-state-charger-status-available = 空闲
report-state-charger-status-preparing = 准备中
report-state-charger-status-charging = 充电中
report-state-charger-status-suspended = 已暂停
report-state-charger-status-finishing = 即将结束
report-state-charger-status-reserved = 已预约
report-state-charger-status-unavailable = 停用
report-state-charger-status-faulted = 故障
