import { describe, expect, test } from 'vitest';
import { planOf } from './said.js';

const ITEMS = '1.新建标准厂房。（责任单位：县工信局）\n2.培育企业。（责任单位：县工信局、县统计局）\n';
const read = (head: string) => {
  const { title, document } = planOf(`${head}\n${ITEMS}`);
  return [title, document?.number];
};

describe('the number of a document in brackets', () => {
  test.each([
    ['云山县2021年任务分工方案（云政发〔2021〕2号）', '云政发〔2021〕2号'],
    ['云山县2021年任务分工方案(云政发[2021]2号)', '云政发[2021]2号'],
    ['云山县2021年\n任务分工方案（云政办发〔2021〕12号）', '云政办发〔2021〕12号'],
    ['云山县2021年任务分工方案\n（云政发〔2021〕2号）', '云政发〔2021〕2号'],
    ['云政发〔2021〕3号\n云山县2021年任务分工方案（云政发〔2021〕2号）', '云政发〔2021〕3号'],
  ])('behind a title is none of it: %j', (head, number) => {
    expect(read(head)).toEqual(['云山县2021年任务分工方案', number]);
  });

  test('behind a title in two lines that would be titles alone', () => {
    expect(read('云山县2021年政府工作报告\n任务分工方案（云政发〔2021〕2号）')).toEqual([
      '云山县2021年政府工作报告任务分工方案',
      '云政发〔2021〕2号',
    ]);
  });

  test('behind the title of a notice', () => {
    const head =
      '云山县人民政府关于印发任务分工方案的通知（云政发〔2021〕2号）\n各乡镇：\n现印发给你们。\n云山县人民政府\n2021年3月1日\n任务分工方案';
    const { title, document } = planOf(`${head}\n${ITEMS}`);
    expect([title, document?.title, document?.number]).toEqual([
      '任务分工方案',
      '云山县人民政府关于印发任务分工方案的通知',
      '云政发〔2021〕2号',
    ]);
  });

  test.each(['云山县2021年任务分工方案（试行）', '云山县落实《云山市意见》（云政发〔2021〕2号）'])(
    'no number of the document: %s',
    (head) => {
      expect(read(head)[1]).toBeUndefined();
    },
  );
});
