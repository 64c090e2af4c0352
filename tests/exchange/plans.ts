import { parsePlan, type Plan } from '@workplan/core';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

/** All example plans by file name. */
export const examples = (): [name: string, plan: Plan][] =>
  readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.plan.yaml'))
    .map((name) => [name, parsePlan(readFileSync(`${EXAMPLES}/${name}`, 'utf8')).plan as Plan]);

/** A plan with something for every part of the formats. */
export const SMALL = parsePlan(`工作方案: 1
标题: 甲方案 <试行> & “草案”
公文: {文号: 沪府发〔2016〕1号, 发文机关: 上海市人民政府, 成文日期: 2016-02-18}
期间: 2016
前言: |-
  第一段。
  第二段。
章节:
  - 标题: 数据
    导语: 总的要求。
    章节:
      - 标题: 开放
        任务:
          - 序号: 1
            标题: 建平台
            备注: "与市财政局商定。\\n\\n  见附件。"
            分句:
              - {内容: "建成平台，", 牵头: [市教委], 时限: 6月底前}
              - {内容: 归集数据。, 责任: [市财政局, 等], 时限: 持续推进}
            目标:
              - {指标: 事项, 数值: 829, 计量单位: 项, 占比: 100%, 时间: 年底前}
              - {指标: 资金, 数值: 1.1万, 计量单位: 元}
            任务:
              - {序号: 1.1, 内容: 编制清单。, 责任: [市教委]}
  - 标题: 空的一节
结语: 特此通知。
附件:
  - 标题: 名单
    正文: 甲、乙
`).plan as Plan;
