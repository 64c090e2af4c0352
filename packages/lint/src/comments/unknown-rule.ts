/** The words for a rule that a comment names and nobody knows. */
export const unknownRuleTexts = {
  messages: {
    inComment: {
      zh: '没有名为“{id}”的规则。规则名可从问题的提示中照抄，例如 open-list。',
      en: 'There is no rule “{id}”: this comment does nothing. Copy the name from the finding, such as open-list.',
    },
  },
} as const;
