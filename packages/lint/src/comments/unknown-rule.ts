/** The words for a rule that a comment names and nobody knows. */
export const unknownRuleTexts = {
  messages: {
    inComment: {
      zh: '没有名为“{id}”的规则，这条说明不起作用。规则的名字可以从问题的提示中照抄，例如 open-list。',
      en: 'There is no rule “{id}”, so this comment does nothing. Copy the name of the rule from its finding, for example open-list.',
    },
  },
} as const;
