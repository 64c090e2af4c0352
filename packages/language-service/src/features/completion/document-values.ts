import type { BodyKind } from '@workplan/registry';
import { CompletionItemKind } from 'vscode-languageserver';
import { planDate, planPlace } from '../../plan-facts.js';
import { fromWords, written, type Suggest } from './words.js';

/** Kinds of bodies that issue documents, the likelier first. */
const ISSUERS: readonly BodyKind[] = ['government', 'office', 'department'];

/** The full names of the bodies that may issue the plan. */
export const suggestIssuers: Suggest = (plan, place) => {
  const jurisdiction = planPlace(plan);
  if (jurisdiction === undefined) return [];
  const home = plan.registry.jurisdiction(jurisdiction)?.name;
  const bodies = plan.registry
    .bodies({ jurisdiction, on: planDate(plan) })
    .filter(({ kind, jurisdiction: of }) => of === home && ISSUERS.includes(kind));
  const words = bodies
    .sort((a, b) => ISSUERS.indexOf(a.kind) - ISSUERS.indexOf(b.kind))
    .map(({ shortForm, fullName, aliases }) => ({
      word: fullName ?? shortForm,
      also: [shortForm, ...aliases],
      detail: shortForm,
    }));
  return fromWords(place, words, CompletionItemKind.Value);
};

/** A year as titles and dates of issue write it. */
const YEAR = /(?:19|20)\d\d/g;

/** The years that the plan's own titles and dates speak of. */
export const suggestPeriods: Suggest = (plan, place) => {
  const texts = (['prose', 'date', 'documentNumber'] as const).flatMap((kind) => written(plan, kind, place));
  const years = texts.flatMap((text) => text.match(YEAR) ?? []);
  return fromWords(
    place,
    [...new Set(years)].slice(0, 10).map((word) => ({ word })),
    CompletionItemKind.Unit,
  );
};

/** What plans count in most. */
const UNITS = ['项', '个', '家', '件', '万人次', '万户', '万元', '亿元', '公里', '%'];

/** The units of the plan, then the usual ones. */
export const suggestUnits: Suggest = (plan, place) =>
  fromWords(
    place,
    [...new Set([...written(plan, 'unit', place), ...UNITS])].map((word) => ({ word })),
    CompletionItemKind.Unit,
  );
