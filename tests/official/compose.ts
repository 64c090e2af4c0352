import fc from 'fast-check';

/** A composed document and what it says. */
export interface Composed {
  readonly text: string;
  /** How many items carry an attribution. */
  readonly attributed: number;
}

const CN = [
  '',
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
];
const BODIES = [
  '市政府办公厅',
  '市发展改革委',
  '市财政局',
  '各区政府',
  '市公安局',
  '市教委',
  '市大数据中心',
  '市政府有关部门',
  '各县（市、区）政府',
  '“12345”热线管理办公室',
];
const WORK = [
  '推进政务服务标准化',
  '完善公共数据目录，推动数据共享',
  '建设统一受理平台（一期）',
  '落实《优化营商环境条例》（国令〔2019〕722号）',
  '6月底前完成系统对接',
  '开展“一件事”改革，减少办事环节；优化流程',
  '接入事项达到829项，占比100%',
  '加强监督检查',
];

type Attribution = (bodies: readonly string[], more: readonly string[]) => string;

/** The ways of printing an attribution that documents use, each used throughout one document. */
const FORMS: readonly { readonly print: Attribution; readonly block?: boolean }[] = [
  { print: (a, b) => `（牵头部门：${a.join('、')}；责任部门：${b.join('、')}）` },
  { print: (a) => `（责任单位：${a.join('、')}）` },
  { print: (a, b) => `（牵头单位：${a.join('、')}；配合单位：${b.join('、')}）` },
  { print: (a, b) => `（牵头部门：${a.join('、')}。责任部门、单位：${b.join('、')}等）` },
  { print: (a, b) => `〔牵头单位：${a.join('、')}，责任单位：${b.join('、')}〕` },
  { print: (a) => `（${a.join('、')}负责）` },
  { print: (a, b) => `（${a.join('、')}牵头，${b.join('、')}按职责分工负责）` },
  { print: (a) => `（责任单位：${a.join('、')}，6月底完成）` },
  { print: (a) => `（责任单位：${a.join('、')}；完成时限：2024年9月底前）` },
  { print: (a, b) => `（${a.join('、')}等和${b.join('、')}负责）` },
  { print: (a, b) => `（负责部门：${a.join('、')}，适用范围：${b.join('、')}）` },
  { print: (a, b) => `牵头单位：${a.join('、')}\n责任单位：${b.join('、')}`, block: true },
  { print: (a, b) => `牵头单位：${a.join('、')}\n配合单位：${b.join('、')}\n完成时限：年底前`, block: true },
  { print: (a, b) => `分管领导：王某某\n部门分工：${a.join('、')}牵头，${b.join('、')}配合。`, block: true },
];

const NUMBERING = [
  { section: (n: number) => `${CN[n]}、`, task: (n: number) => `${n}.` },
  { section: (n: number) => `${CN[n]}、`, task: (n: number) => `（${CN[n]}）` },
  { section: (n: number) => `（${CN[n]}）`, task: (n: number) => `${n}、` },
  { section: (n: number) => `第${CN[n]}章 `, task: (n: number) => `（${n}）` },
  { section: (n: number) => `${CN[n]}、`, task: (n: number) => `${n}．` },
  { section: (n: number) => `第${CN[n]}部分　`, task: (n: number) => `${CN[n]}、` },
  { section: (n: number) => `${CN[n]}、`, task: (n: number) => `（${CN[n]}） ` },
  { section: (n: number) => `第${CN[n]}章　`, task: (n: number) => `第${CN[n]}条　` },
] as const;

/** Documents put together from the forms of the field: numbering, attributions, line breaks, indentation, notice, attachments. */
export function composedDocument(): fc.Arbitrary<Composed> {
  const bodies = fc.shuffledSubarray(BODIES, { minLength: 1, maxLength: 3 });
  const task = fc.record({
    work: fc.shuffledSubarray(WORK, { minLength: 1, maxLength: 2 }),
    lead: bodies,
    more: bodies,
    has: fc.integer({ min: 0, max: 9 }).map((n) => n > 1),
    extra: fc.constantFrom('', '', '', '\n同步建立工作台账。'),
    stop: fc.boolean(),
  });
  return fc
    .record({
      form: fc.constantFrom(...FORMS),
      numbering: fc.constantFrom(...NUMBERING),
      sections: fc.array(fc.array(task, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      runsThrough: fc.boolean(),
      head: fc.constantFrom(
        '',
        '某市人民政府办公室关于印发2024年工作要点的通知\n某政办发〔2024〕5号\n各区人民政府，市政府各部门：\n',
        '2024年重点工作安排\n',
        '关于做好2024年\n重点工作的通知\n',
      ),
      preamble: fc.constantFrom('', '为做好今年工作，现提出以下要点：\n', '前言第一段。\n前言第二段：\n'),
      tail: fc.constantFrom(
        '',
        '某市人民政府办公室\n二○二四年三月五日\n抄送：市委办公室，市人大常委会办公室。\n某市人民政府办公室　　2024年3月5日印发\n',
        '某市人民政府办公室\n2024年3月5日\n',
        '附件：1.任务清单\n2.考核办法\n某市人民政府办公室\n2024年3月5日\n（此件公开发布）\n',
        '请各单位抓好落实。\n',
      ),
      attachment: fc.constantFrom(
        '',
        '附件1\n任务清单\n序号\t工作任务\t牵头单位\t完成时限\n1\t系统对接\t市财政局\t年底前\n',
        '附件\n考核办法\n考核每半年一次。\n',
        '附件1\n重点项目\n清单\n序号\t项目\t投资\t责任单位\n1\t甲桥\t5亿元\t市财政局、市教委\n2\t乙路\t市公安局\n',
      ),
      lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
      indent: fc.constantFrom('', '', '　　', '    '),
      blankLines: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
      everyLine: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
      measures: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
      end: fc.boolean(),
      stop: fc.constantFrom('。', '。', ''),
      noise: fc.constantFrom('', '', '索 引 号：\t0001\t分类：\t其他\n'),
    })
    .map((parts) => {
      const { form, numbering } = parts;
      let number = 0;
      let attributed = 0;
      const lines = parts.sections.flatMap((tasks, index) => {
        if (!parts.runsThrough) number = 0;
        return [
          `${numbering.section(index + 1)}${['重点任务', '保障措施', '改革创新', '监督管理'][index]}`,
          ...tasks.flatMap((item) => {
            number += 1;
            const attribution = item.has ? (form.block ? '\n' : '') + form.print(item.lead, item.more) : '';
            if (item.has) attributed += 1;
            const words = item.work.join('。');
            const body =
              form.block || item.stop
                ? `${words}。${attribution}`
                : item.has
                  ? `${words}${attribution}${parts.stop}`
                  : `${words}。`;
            const measure =
              parts.measures && !form.block && /^(?:1\.|（一）)$/.test(numbering.task(1))
                ? '\n（1）制定实施细则。（市教委负责）'
                : '';
            if (measure !== '') attributed += 1;
            return `${numbering.task(number)}${body}${form.block ? '' : item.extra}${measure}`.split('\n');
          }),
        ];
      });
      const indented = lines.map((line) => parts.indent + line);
      const whole = `${parts.noise}${parts.head}${parts.preamble}${indented.join(parts.blankLines ? '\n\n' : '\n')}\n${parts.tail}${parts.attachment}`;
      const spaced = parts.everyLine ? whole.replace(/\n(?!\n|$)/g, '\n\n') : whole;
      const text = parts.end ? spaced : spaced.replace(/\n$/, '');
      return { text: text.replaceAll('\n', parts.lineBreak), attributed };
    });
}
