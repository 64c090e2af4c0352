import { printedParts, renderOfficialText, type Plan } from '@workplan/core';

/** Forms of a plan that are text. What a form alone needs is loaded for it. */
export const TEXT_FORMS = {
  text: async (plan: Plan) => renderOfficialText(plan),
  html: async (plan: Plan) => (await import('./html-page.js')).htmlPage(printedParts(plan), plan.title),
  md: async (plan: Plan) => (await import('./markdown-page.js')).markdownPage(printedParts(plan)),
  stratml: async (plan: Plan) => (await import('@workplan/exchange')).toStratml(plan),
  akn: async (plan: Plan) => (await import('@workplan/exchange')).toAkn(plan),
  jsonld: async (plan: Plan) => (await import('@workplan/exchange')).toJsonLd(plan),
} as const satisfies Readonly<Record<string, (plan: Plan) => Promise<string>>>;

export type TextForm = keyof typeof TEXT_FORMS;
