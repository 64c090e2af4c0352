import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '标题: 工作安排\n⟦推进网上政务大厅建设⟧\n地区: 上海市\n' },
    // The key of a list is lost at the start of the file: what stands below is read.
    { yaml: '  ⟦- 2026年重点工作⟧\n  ⟦- 关于印发的通知⟧\n工作方案: 1\n标题: 2026年重点工作\n' },
    { yaml: '⟦2016年工作安排⟧\n' },
    { yaml: '公文:\n    标题: 通知\n⟦  ⟧文号: 沪府办发〔2016〕6号\n' },
    { yaml: '任务:\n  - 序号: 1\n    牵头: ⟦[市教委, 市公安局⟧\n' },
    { yaml: '标题: ⟦"工作安排⟧\n地区: 上海市\n' },
    { yaml: '任务: ⟦- 序号: 1⟧\n' },
    { yaml: '标题: 甲\n⟦---⟧\n标题: 乙\n' },
    { yaml: '标题: 工作⟦\u0007⟧安排\n' },
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 推进甲、\n⟦“义务教育”⟧\n    牵头: [市教委]\n  - 序号: 2\n    内容: 推进乙。\n    牵头: [市教委]\n',
    },
    { yaml: '标题: 工作⟦\ufffd⟧安排 # 注⟦\ufffd\ufffd⟧释\n' },
    { yaml: '任务:\n  - 序号: 1\n    牵头: [市教委,⟦,⟧ 市公安局]\n' },
    { yaml: '标题: "a⟦\\q⟧b"\n' },
    { yaml: '标题: "工作安排"⟦# 暂定⟧\n' },
    { yaml: '前言: 第一行\n  ⟦# 说明⟧\n  第二行\n' },
    { yaml: '任务:\n  - 序号: 1\n    牵头: [市教委, ⟦-⟧]\n' },
    { yaml: '前言: |\n⟦    ⟧\n  第一行\n' },
  ],
  good: [
    '标题: 工作安排\n地区: 上海市\n',
    '---\n# 说明\n标题: "一\n  二"\n...\n',
    '任务:\n- 序号: 1\n  内容: 推进\n    对接\n',
    '{"标题": "工作安排", "任务": [{"序号": 1}]}\n',
  ],
};
