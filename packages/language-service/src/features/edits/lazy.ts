import { convert, fixEdits, missingAnchors, type Localized, type MissingAnchor, type TextEdit } from '@workplan/core';
import { LSPErrorCodes, ResponseError, type CodeAction } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import { workspaceEdit } from './workspace-edit.js';

/** Changes that look at the whole plan, or at its source too: too much for every move of the cursor in a long plan. */
const MAKERS = {
  convert: ({ document }: OpenPlan) => convert(document, document.dialect === 'zh' ? 'en' : 'zh'),
  fixAll: ({ findings }: OpenPlan) => fixEdits(findings),
  anchorHere: (plan: OpenPlan, offset: number) => innermost(anchorsOf(plan), offset).map(({ edit }) => edit),
  anchorAll: (plan: OpenPlan) => anchorsOf(plan).map(({ edit }) => edit),
} as const satisfies Readonly<Record<string, (plan: OpenPlan, offset: number) => readonly TextEdit[]>>;

export type Maker = keyof typeof MAKERS;

/** Why an action that was offered can do nothing. */
const NOTHING: Readonly<Record<Maker, Localized>> = {
  convert: { zh: '没有要改的关键字', en: 'There is no key to switch' },
  fixAll: { zh: '没有可以安全修正的问题', en: 'There is nothing to fix safely' },
  anchorHere: {
    zh: '原文里没有找到唯一一处与这里相同的文字，请核对文字，或者手工写出处',
    en: 'The source does not have exactly one place with these words: check them, or write the anchor by hand',
  },
  anchorAll: {
    zh: '缺出处的各处，文字在原文里都没有找到唯一一处，请核对文字，或者手工写出处',
    en: 'For none of the missing anchors does the source have exactly one place: check the words, or write them by hand',
  },
};

/** What an action carries until it is taken. */
interface LazyData {
  readonly uri: string;
  readonly version: number;
  readonly maker: Maker;
  readonly offset: number;
}

export interface LazyAction {
  readonly title: string;
  readonly kind: string;
  readonly maker: Maker;
  readonly offset?: number;
}

/** The action without its edit, where the client asks for that later; else with it, or none when there is nothing to do. */
export function lazyAction(
  plan: OpenPlan,
  { title, kind, maker, offset = 0 }: LazyAction,
  isLater: boolean,
): CodeAction[] {
  if (isLater)
    return [{ title, kind, data: { uri: plan.uri, version: plan.version, maker, offset } satisfies LazyData }];
  const edits = MAKERS[maker](plan, offset);
  return edits.length === 0 ? [] : [{ title, kind, edit: workspaceEdit(plan, edits) }];
}

/** The document that an action is about; undefined for one that carries all it needs. */
export const documentOfAction = ({ data }: CodeAction): string | undefined => (isLazy(data) ? data.uri : undefined);

/** The action with its edit. Fails where it was offered for another version, or where nothing can be done. */
export function resolveAction(plan: OpenPlan, action: CodeAction): CodeAction {
  const { data } = action;
  if (!isLazy(data)) return action;
  if (data.version !== plan.version) throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
  const edits = MAKERS[data.maker](plan, data.offset);
  if (edits.length === 0) throw new ResponseError(LSPErrorCodes.RequestFailed, NOTHING[data.maker][plan.language]);
  return { ...action, edit: workspaceEdit(plan, edits) };
}

const isLazy = (data: unknown): data is LazyData =>
  typeof data === 'object' &&
  data !== null &&
  'maker' in data &&
  typeof data.maker === 'string' &&
  Object.hasOwn(MAKERS, data.maker) &&
  'uri' in data &&
  typeof data.uri === 'string' &&
  'offset' in data &&
  typeof data.offset === 'number';

const anchorsOf = ({ document, source }: OpenPlan): MissingAnchor[] =>
  source === undefined ? [] : missingAnchors(document, source.text);

function innermost(missing: readonly MissingAnchor[], offset: number): MissingAnchor[] {
  const sizeOf = ({
    node: {
      object: { map },
    },
  }: MissingAnchor): number => map.end - map.start;
  return missing
    .filter(
      ({
        node: {
          object: { map },
        },
      }) => map.start <= offset && offset <= map.end,
    )
    .sort((a, b) => sizeOf(a) - sizeOf(b))
    .slice(0, 1);
}
