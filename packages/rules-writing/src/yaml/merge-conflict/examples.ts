import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '⟦<<<<<<< HEAD⟧\n标题: 甲\n=======\n标题: 乙\n>>>>>>> main\n' },
    { yaml: '标题: x\n⟦<<<<<<<⟧\n地区: 上海市\n||||||| base\n地区: 上海\n=======\n地区: 北京市\n>>>>>>>\n' },
    { yaml: '标题: x\n⟦<<<<<<< ours⟧\n地区: 上海市\n' },
  ],
  good: ['标题: 甲\n', '标题: <<<<<<< 不在行首\n', '标题: x\n# =======\n'],
};
