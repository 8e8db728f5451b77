# Tariffs, cost rules, charges, market prices, what-if and bills.

nav-bill = 用能账单
about-bill = 费率、计费规则和账单
bill-parts = 用能账单分类
bill-rules = 计费规则
bill-tariffs = 费率
bill-charges = 费用项
bill-prices = 市场价格
bill-whatif = 方案测算
bill-bills = 账单
save = 保存
delete = 删除

## Ordered lists

order-drag = 拖动 { $name }
order-handle = 调整顺序的手柄
order-up = 上移：{ $name }
order-down = 下移：{ $name }
order-moved = { $name } 现为第 { $place } 项，共 { $count } 项
order-instructions = 按空格键拿起条目，用方向键移动，再按空格键放下；按 Esc 键留在原处。
order-picked-up = 已拿起
order-place = 现为第 { $place } 项
order-put-back = 已放回原处

## Changes

book-overtaken = 期间已有他人更改费率
book-overtaken-text = 您的输入仍在此处。他人的更改将保留，除非涉及同一条目。
book-save-anyway = 仍保存我的

## First steps

first-title-electricity = 电力尚未定价
first-title-gas = 燃气尚未定价
first-title-water = 水尚未定价
first-tariffs = 为各价格命名：峰、平、谷、节假日。每个价格都可自某日起调整。
first-rules = 规定各价格何时适用。第一条成立的规则生效。
first-bills = 查看每月费用，核对供应商账单，锁定账单。
first-several = 多个价格
first-several-text = 从第一个费率开始。
first-one-price = 统一价格
first-one-price-text = 创建费率 DEFAULT 和一条始终成立的规则。以后可再细化。
first-one-price-save = 采用此价格
first-ask = 有系统配置权限者可在此设置价格。

## Tariffs

tariff-none = 无费率
tariff-add = 添加费率
tariff-edit = 编辑 { $name }
tariff-delete = 删除 { $name }
tariff-delete-title = 删除 { $name }？
tariff-delete-text =
    { $rules ->
        [0] 没有计费规则使用此费率。
       *[other] 使用此费率的 { $rules } 条计费规则也将删除。
    }
tariff-name = 名称
tariff-color = 颜色
tariff-color-number = 颜色 { $number }
tariff-color-own = 其他颜色
tariff-unit = 计价单位
tariff-kind = 价格类型
tariff-fixed = 固定价格
tariff-dynamic = 市场价格
tariff-series = 价格序列
tariff-series-hint = “市场价格”中的名称
tariff-factor = 乘以
tariff-factor-hint = 线损、加价；1 表示不变
tariff-market = { $series } × { $factor }
tariff-no-price = 今日无价格
tariff-rules =
    { $count ->
        [0] 未被计费规则使用
       *[other] 被 { $count } 条计费规则使用
    }
price-prices = 价格及各自的生效日期
price-prices-hint = 只有一个价格时无需日期。有多个价格时须分别填写。
price-surcharges = 市场价格加价
price-surcharges-hint = 选填：每单位的输配电价和加价，及各自的生效日期。
price-amount = 价格
price-amount-number = 价格 { $number }
price-from-number = 价格 { $number } 的生效日期
price-remove = 移除价格 { $number }
price-add = 添加价格
price-from = 自 { $date } 起
price-always = 始终
site-currency = 所有价格均以 { $code }（{ $name }）计；货币在站点设置中指定。
site-settings = 在设置中更改
site-gas-factor = 1 m³ 燃气折合 { $factor } kWh

## Cost rules

rules-title = 计费规则
rules-about = 自上而下判断：第一条成立的规则决定费率。特例请放在最前。
rules-none = 尚无规则，因此均未计价。
rule-add = 添加规则
rule-add-title = 新建计费规则
rule-edit-title = 编辑计费规则
rule-edit = 编辑 { $name }
rule-delete = 删除 { $name }
rule-delete-title = 删除此计费规则？
rule-active = 当前生效
rule-never-itself = 永不成立：其日期、星期和时段没有交集
rule-never-above = 永不成立：总是被上方的规则抢先
rule-never-by =
    { $count ->
       *[other] 永不成立：总是被规则 { $rules } 抢先
    }
recompute = 正在重新计算以往费用：{ $done } / { $total }
rule-every-day = 每天
rule-all-day = 全天
rule-overnight = { $first } 至次日 { $last }
rule-date = { $date }
rule-yearly-date = 每年 { $date }
rule-period = { $first } 至 { $last }
rule-yearly-period = 每年 { $first } 至 { $last }
rule-no-day = 无适用日
rule-tariff = 费率
rule-weekdays = 星期
weekdays-all = 每天
weekdays-work = 周一至周五
weekdays-weekend = 周末
rule-all-day-long = 全天
rule-from = 从
rule-to = 至（含）
rule-end = 含最后一分钟：规则于 { $end } 结束。
rule-end-next-day = 跨零点：于次日 { $end } 结束，归属开始的那一天。
rule-validity = 有效期
validity-always = 始终
validity-date = 指定日期
validity-period = 指定期间
rule-every-year = 每年重复
rule-on = 日期
rule-first-day = 首日
rule-last-day = 末日
date-day = 日
date-month = 月

## Preview

preview-title = 预览
preview-span = 时间范围
preview-week = 周
preview-year = 年
preview-now = 当前
preview-until = 至 { $time }
preview-then = 随后
preview-stays = 近期无变化
preview-hours = { $hours } h
preview-covered = 每小时均有费率
preview-uncovered = { $hours } h 无费率
preview-uncovered-why = 此时没有规则成立。期间用量列为“未计价”，绝不按免费处理。在列表末尾添加一条始终成立的规则即可补全。
preview-uncovered-more = 另有 { $count } 段

## Charges

charges-about = 自上而下叠加到能源费用上。税费与顺序有关：按其上方所有项目之和的百分比计收。
charges-none = 账单中除能源费用外尚无其他项目。
charge-add = 添加费用项
charge-edit = 编辑 { $name }
charge-delete = 删除 { $name }
charge-delete-title = 删除此费用项？
charge-kind = 类型
charge-name = 账单上的名称
charge-amount = 金额
charge-percent = 百分比
charge-per = 每
charge-per-day = 天
charge-per-month = 月
charge-per-year = 年
charge-standing = 固定费用
charge-demand = 需量电费
charge-reactive = 无功电费
charge-levy = 附加费
charge-tax = 税费
charge-feed_in = 上网电费
charge-about-standing = 固定金额，与用量无关。不足一月或一年时按天数折算。
charge-about-demand = 按当月 15 分钟平均功率的最大值计收。设多项即为分时需量。
charge-about-reactive = 对超出免费额度的感性无功电量逐月计收。
charge-about-levy = 按每单位用量计收，与费率无关。
charge-about-tax = 按列表中其上方所有项目（含能源费用）的百分比计收。
charge-about-feed_in = 每上网 1 kWh 支付给您的金额。绝不与购入电量抵扣。
charge-tan-phi = 免费上限
charge-months = 月份
charge-frames = 时段
charge-frame-add = 添加时段
charge-frame-remove = 移除时段 { $number }
charge-first = 首日
charge-last = 末日
charge-open = 选填
charge-from = 自 { $date } 起
charge-until = 至 { $date }
charge-says-day = 每天 { $amount }
charge-says-month = 每月 { $amount }
charge-says-year = 每年 { $amount }
charge-says-demand = 当月 15 分钟最大需量每 kW { $amount }
charge-says-reactive = 超出 tan φ { $tan } 的部分每 kvarh { $amount }
charge-says-levy = 每 { $unit } 用量 { $amount }
charge-says-tax = 上方所有项目的 { $percent }%
charge-says-feed-in = 每上网 1 kWh 支付给您 { $amount }

## Bills

bills-new = 周期账单
bills-quick = 周期
bills-this-month = 本月
bills-ends-early = 结束早于开始
bills-preview = 预览（按现行规则）
bills-print = 打印
bills-freeze = 锁定
bills-freeze-title = 锁定此账单
bills-freeze-text = 锁定的账单保留生成时所用的规则和数据。此后的变化以差额显示。
bills-frozen = 已锁定的账单
bills-none = 尚未锁定任何账单。
bills-all = 全部账单
bills-period = 周期
bills-frozen-at = 锁定时间
bills-has-invoice = 已核对供应商账单
bills-provisional = 暂估
bills-incomplete = 未全部计价
bills-delete-title = 删除此锁定账单？
bill-title-electricity = 电费账单
bill-title-gas = 燃气费账单
bill-title-water = 水费账单
bill-frozen = 由 { $author } 于 { $time } 锁定
bill-incomplete = 部分项目没有金额：相应用量没有价格，或没有测量数据。未计入合计。
bill-provisional = 部分市场价格尚未公布，合计为暂估值。
bill-empty = 此周期没有用量，也没有费用。
bill-line = 项目
bill-quantity = 数量
bill-price = 单价
bill-amount = 金额
bill-net = 不含税
bill-taxes = 税费
bill-total = 合计
bill-difference = 差额
bill-equal = 一致
bill-no-tariff = 无费率
bill-unpriced = 无价格
bill-unpriced-why = 用量发生时没有规则成立，或早于首个价格
bill-unknown = 未知
bill-market-price = 市场价格
bill-line-provisional = 暂估
bill-since = 自 { $date } 起的价格
bill-peak = 最大值出现于 { $time }
bill-peak-excluded = { $count } 个 15 分钟区间测量不完整
bill-unit-day =
    { $count ->
       *[other] { $number } 天
    }
bill-unit-month =
    { $count ->
       *[other] { $number } 个月
    }
bill-unit-year =
    { $count ->
       *[other] { $number } 年
    }
later-title = 此后的变化
later-same = 按相同规则，以当前数据得出的账单一致。
later-same-money = 该周期的数据此后有修正，但金额不变。
later-differs = 按相同规则，以当前数据计算相差 { $amount }。锁定的账单保持不变。
later-frozen = 锁定
later-now = 按当前数据
invoice-title = 供应商账单
invoice-about = 逐项输入供应商收取的金额，查看与实测结果的差异。
invoice-enter = 录入账单
invoice-edit = 编辑账单
invoice-hint = 供应商账单中没有的项目请留空；仅其中才有的项目请添加。
invoice-line = 供应商账单：{ $name }
invoice-ours = 我方
invoice-theirs = 供应商
invoice-absent = 供应商账单中没有
invoice-more = 添加项目
invoice-more-name = 所添加项目 { $number } 的名称
invoice-more-amount = 所添加项目 { $number } 的金额
invoice-total = 供应商账单合计
invoice-remove = 移除账单
invoice-check = 核对账单
invoice-fits = 供应商账单与我方账单逐项一致。
invoice-differs = 供应商账单合计相差 { $amount }。
invoice-sum = 所输入各项之和与所输入合计不符。

## Market prices

prices-about = 供随市场浮动的费率使用的日前价格。缺失的价格使费用成为暂估值，绝不按零计。
prices-none = 尚无价格序列。
prices-add = 添加序列
prices-known = 已知 { $first } 至 { $last }，每 { $unit }
prices-empty = 尚无价格
prices-from =
    { $hours ->
        [1] 来自 { $url }，每小时一次
       *[other] 来自 { $url }，每 { $hours } 小时一次
    }
prices-files-only = 来自文件
prices-import = 导入文件
prices-fetch = 立即获取
prices-delete-text = 其所有价格也将删除。
prices-unknown = 无价格
prices-chart = { $name } 在 { $date } 的价格。方向键在图表中移动。
prices-missing = 当日有 { $hours } h 无价格
prices-whole = 全天均有价格
prices-name-hint = 字母、数字、点和连字符
prices-unit-hint = 价格对应的单位
prices-source = 从服务器获取
prices-url = 地址
prices-url-hint = 可包含 {"{today}"}、{"{tomorrow}"} 和 {"{yesterday}"}
prices-every = 间隔（小时）
prices-divisor = 价格除以
prices-divisor-hint = 按 MWh 计价时填 1000
prices-json-items = 列表路径
prices-json-start = 开始时间字段
prices-json-end = 结束时间字段
prices-json-price = 价格字段
prices-header = HTTP 标头
prices-secret = 标头的保密值
prices-secret-kept = 已保存一个值；留空则保留
prices-import-title = 将价格导入 { $name }
prices-import-hint = CSV 含时间和价格，或开始、结束和价格；也可为 JSON 列表。文件会先试读。
prices-written-per = 文件中价格的单位
prices-per-1 = kWh 或 m³
prices-per-1000 = MWh
prices-file = 价格文件
prices-import-do = 导入 { $count } 个价格
prices-imported = 已导入 { $count } 个价格
prices-tried =
    { $count ->
        [0] 文件中没有价格
       *[other] 文件中有 { $count } 个价格
    }
prices-lowest = 最低
prices-highest = 最高
prices-bad-lines = { $count } 行无法使用，已略过：
prices-bad-line = 第 { $line } 行：{ $detail }

## What-if

whatif-title = 其他费率、规则和费用项
whatif-about = 可随意更改的副本；正式设置保持不变。随后可查看以往用量按此方案的费用。
whatif-reset = 重新开始
whatif-keep = 保留
whatif-keep-title = 保留此副本
whatif-kept = 已保留的副本
whatif-load = 打开已保留的副本…
whatif-result = 测算费用
whatif-compare = 对比
whatif-actual = 按现行规则
whatif-alternative = 按副本
whatif-less = 按副本可少支付 { $amount }。
whatif-more = 按副本将多支付 { $amount }。
whatif-same = 按副本费用相同：相差 { $amount }。
whatif-incomplete = 部分月份未全部计价；未计价部分不计入任何一方合计。
