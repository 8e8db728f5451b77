# Users, one's own access, the audit log, settings. The same messages and variables in every language.

## Log-in

login-by-password = 请用用户名、密码和一次性验证码登录。
login-with-password = 改用密码登录
login-with-codes = 改用 PIN 和 PUK 登录
login-password = 密码
login-one-time = 来自身份验证器，或使用恢复码

## In general

access-save = 保存
access-saved = 已保存。

## Pages that may be opened

page-server_configuration = 服务器配置
page-about-server_configuration = 设置、用户和审计日志
page-system_configuration = 系统配置
page-about-system_configuration = 网关、设备、分组、费率
page-panel_board = 我的配电箱
page-about-panel_board = 实时数据、状态和控制
page-consumptions = 能耗
page-about-consumptions = 图表、对比、费用
page-green_up = Green'Up
page-about-green_up = 充电桩
page-reports = 报告与数据下载
page-about-reports = 报告、电子表格文件
page-alarms = 告警
page-about-alarms = 需要关注的事项

## Users

users-title = 用户
users-add = 添加用户
users-edit = 编辑
users-edit-name = 编辑 { $name }
users-codes = 新 PIN/PUK
users-codes-name = 为 { $name } 设置新 PIN/PUK
users-codes-effect = 该用户原有的 PIN 和 PUK、所有会话及受信任的浏览器均失效；密码和一次性验证码登录也将取消。
users-name = 用户名
users-pages = 页面
users-pages-effect = 该用户可打开的页面。能打开“服务器配置”者也可管理用户。
users-enabled = 允许登录
users-enabled-effect = 关闭：会话立即结束，令牌失效。不删除任何数据。
users-disabled = 停用
users-default-codes = 初始 PIN/PUK
users-second-factor = 密码
users-tokens = { $count } 个令牌
users-no-pages = 无页面
users-suggest = 推荐 PIN/PUK

## My account

account-title = 我的账户
account-codes = PIN 和 PUK
account-codes-effect = 更改后，您在其他位置的会话结束，其他浏览器均不再受信任。
account-pin-now = 当前 PIN
account-password-now = 当前密码
account-codes-save = 更改 PIN/PUK
account-codes-changed = PIN 和 PUK 已更改。
account-password = 密码和一次性验证码
account-password-effect = 比 PIN 和 PUK 更安全；服务器可从外部访问时必须使用：一个密码，加上身份验证器每 30 秒更新一次的验证码。此后 PIN 和 PUK 不再有效。
account-password-on =
    { $count ->
        [0] 您使用密码和一次性验证码登录。恢复码已用完：请重新设置密码。
       *[other] 您使用密码和一次性验证码登录。还剩 { $count } 个恢复码。
    }
account-password-set = 设置密码
account-password-use = 启用密码
account-password-new = 新密码
account-password-new-effect = 至少 10 个字符；用几个词组合便于记忆。
account-password-remove = 取消密码
account-password-remove-yes = 取消密码
account-password-remove-effect = 恢复使用 PIN 和 PUK 登录。
account-scan = 请用身份验证器扫描，或手动输入密钥。
account-qr = 下方密钥的二维码
account-one-time = 一次性验证码
account-one-time-effect = 身份验证器当前显示的 6 位数字
account-recovery = 恢复码
account-recovery-effect = 身份验证器丢失时，每个恢复码可代替一次性验证码使用一次。仅显示这一次：请妥善保管。
account-recovery-noted = 我已记录
account-browsers = 受信任的浏览器
account-browsers-effect = 在这些浏览器中仅凭 PIN 即可登录。
account-browser-unnamed = 未知浏览器
account-browser-since = 自 { $time } 起
account-browser-this = 当前浏览器
account-browser-forget = 移除
account-browser-forget-name = 移除 { $name }
account-sessions =
    { $count ->
        [0] 您仅在此处登录。
       *[other] 您还在另外 { $count } 处登录。
    }
account-sessions-end = 全部结束

## Access tokens

tokens-title = 访问令牌
tokens-effect = 供程序通过 API 代您读取或更改数据。
tokens-make = 新建令牌
tokens-make-yes = 创建令牌
tokens-name = 名称
tokens-name-effect = 使用者，例如“楼宇自控”
tokens-pages = 可访问的页面
tokens-days = 有效期
tokens-days-count = { $count } 天后
tokens-no-end = 永不过期
tokens-until = 有效至 { $time }
tokens-expired = 已于 { $time } 过期
tokens-used = 最近使用 { $time }
tokens-never-used = 从未使用
tokens-revoke = 吊销
tokens-revoke-name = 吊销 { $name }
tokens-shown = 您的新令牌
tokens-shown-effect = 请立即复制：仅显示这一次。程序须在每次请求的标头中发送。

## Audit log

audit-title = 操作记录
audit-search = 搜索名称、对象、地址
audit-kind = 类别
audit-kind-all = 全部
audit-kind-login = 登录
audit-kind-failed = 被拒绝的尝试
audit-kind-users = 用户
audit-kind-own = 本人账户
audit-kind-configuration = 更改
audit-first = 从
audit-last = 至
audit-time = 时间
audit-user = 用户
audit-what = 事件
audit-address = 地址
audit-none = 没有符合条件的记录
audit-more = 显示更早记录
audit-outcome-opened = 已登录
audit-outcome-wrong = 登录信息错误
audit-outcome-locked_out = 锁定期间被拒绝
audit-outcome-codes_changed = 已更改本人 PIN/PUK
audit-outcome-codes_refused = 新 PIN/PUK 被拒绝
audit-outcome-logged_out = 已退出
audit-outcome-locked = 已锁定浏览器
audit-outcome-wrong_token = 访问令牌错误
audit-outcome-user_added = 已添加用户
audit-outcome-user_changed = 已更改用户
audit-outcome-user_disabled = 已停用用户
audit-outcome-user_enabled = 已启用用户
audit-outcome-codes_reset = 已重置 PIN/PUK
audit-outcome-token_made = 已创建访问令牌
audit-outcome-token_revoked = 已吊销访问令牌
audit-outcome-second_factor_set = 已设置密码
audit-outcome-second_factor_removed = 已取消密码
audit-outcome-recovery_code_used = 已使用恢复码
audit-outcome-browser_forgotten = 浏览器不再受信任
audit-outcome-sessions_ended = 已结束其他会话
audit-outcome-changed = 已更改

## Settings

nav-settings = 设置
about-settings = 站点、用户、审计日志
settings-parts = 设置分类
settings-part-site = 站点
settings-part-users = 用户
settings-part-audit = 审计日志
settings-discard = 放弃
settings-building = 建筑
settings-name = 站点名称
settings-name-effect = 显示在每页顶部以及报告和消息中。
settings-timezone = 时区
settings-timezone-effect = 决定日、月和费率时段的起点，与从何处打开页面无关。
settings-timezone-change = 由 { $before } 改为 { $after }：全部历史的日、月将重新划分，可能需要一分钟。测量值不变；以往周期的图表和账单会略有变化。
settings-language = 语言
settings-language-effect = 用于报告、消息以及未自选语言的用户。
settings-recording = 记录
settings-rate = 记录间隔
settings-rate-effect = 所记录区间的长度，自下一区间起生效。已存数据不变。
settings-minutes = { $count } 分钟
settings-poll = 轮询间隔
settings-poll-effect = 读取每台设备的频率。越短，数值越实时，总线流量越大；跟不上的总线将以其最快速度运行。
settings-units = 货币、燃气和文件
settings-currency = 货币
settings-currency-effect = 用于费率和账单。金额不作换算。
settings-gas = 燃气热值
settings-gas-effect = 将燃气体积换算为能量；见燃气账单。对以往周期同样有效。
settings-decimal = 小数点
settings-decimal-effect = 用于 CSV 文件
settings-separator = 列分隔符
settings-separator-effect = 用于 CSV 文件
settings-bus = Modbus RS485
settings-bus-effect = 用于 Local 网关的端口。线路上所有设备的设置必须一致。更改会在两次读取之间立即生效。
settings-baud = 波特率
settings-baud-effect = 每秒比特数；常用 19200。
settings-parity = 校验
settings-parity-effect = 标准为偶校验。
settings-parity-E = 偶校验
settings-parity-O = 奇校验
settings-parity-N = 无校验
settings-stop-bits = 停止位
settings-stop-bits-effect = 通常为 1；无校验时部分电表需要 2。
settings-timeout = 响应超时
settings-timeout-effect = 超过此时间视为无应答。电表较慢时可调大；无应答的设备会使其他设备等待更久。
