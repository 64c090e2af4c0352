/** The configuration that `workplan init` writes, with Chinese or English keys. Whatever it could set stands behind a #. */
export const CONFIG_TEMPLATES: Readonly<Record<'zh' | 'en', string>> = {
  zh: `# 工作方案检查配置，对本文件夹及其下各级文件夹里的方案起作用。
# 写法见 docs/configuration.zh-CN.md；某份方案最终按什么检查：workplan lint --print-config 方案.plan.yaml

# 以另一份配置为基础
# 沿用: [./house-style.yaml]

# 规则的级别：错误、警告、提示、关闭。全部规则：workplan rules
规则:
  # no-responsible-body: 警告

# 本地区的名录，补充自带的名录
# 名录: [./hangzhou.registry.yaml]

# 存放原文的文件夹，不在方案旁边时才要写
# 原文: [../原文]

# 用语：怎么写、不写什么；方案必须有的章节
# 用语:
#   - {写: 一网通办, 不写: [一站式办理, 单一窗口]}
# 必备章节: [组织保障]

# 不检查的文件，写法同 .gitignore
# 忽略: [草稿/]

# 导入公文时的默认地区和键名
# 地区: 上海市
# 键名: 中文

# 只对一部分方案起作用的设置，后面的优先
# 特例:
#   - 文件: 往年/
#     规则: {vague-deadline: 关闭}
`,
  en: `# Settings for the plans in this folder and below.
# See docs/configuration.md; what holds for one plan: workplan lint --print-config NAME.plan.yaml

# Build on another configuration
# extends: [./house-style.yaml]

# Severities of rules: error, warning, info, off. All rules: workplan rules
rules:
  # no-responsible-body: warning

# Registries of your own place, besides the built-in ones
# registries: [./hangzhou.registry.yaml]

# Folders of official texts, where these do not lie beside the plans
# sources: [../texts]

# How words are written here, and sections that a plan must have
# terms:
#   - {write: 一网通办, not: [一站式办理, 单一窗口]}
# requiredSections: [组织保障]

# Files to leave alone, as in .gitignore
# ignore: [drafts/]

# Where imported texts come from, and the keys their plans get
# jurisdiction: 上海市
# dialect: en

# Settings for some of the plans; later ones win
# overrides:
#   - files: archive/
#     rules: {vague-deadline: off}
`,
};
