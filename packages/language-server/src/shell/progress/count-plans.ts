import { type OpenPlan, planFacts, titleOf, type Work, type WorkspacePlans } from '@workplan/language-service';
import { type CountedPlan, createCountedPlans } from './counted-plans.js';
import type { PositionEncoding } from '../position-encoding.js';
import type { Reports } from '../reports.js';

export interface Counting
  extends Pick<WorkspacePlans, 'collect'>, Pick<PositionEncoding, 'outgoing'>, Pick<Reports, 'warm'> {
  /** Whether anybody will ask; looked at once it is warm. */
  isExpected(): boolean;
  failed(error: unknown): void;
}

/** So many characters of plans are counted before somebody asks: those of some hundred plans. */
const AHEAD = 4_000_000;

/**
 * Counts what the plans of the folders hold for the dashboard. To read hundreds of plans takes a second or two, so it is done
 * once before somebody asks, a plan at a time between other messages.
 */
export function countPlans(counting: Counting): (work: Work) => Promise<CountedPlan[]> {
  const { outgoing, warm, isExpected, failed } = counting;
  const counted = createCountedPlans();
  const count = (plan: OpenPlan): CountedPlan => ({
    uri: plan.uri,
    title: titleOf(plan),
    facts: outgoing(planFacts(plan), plan.uri),
  });
  const collect = (work: Work, isEnough = (_: number): boolean => false): Promise<CountedPlan[]> =>
    counting.collect(
      {
        isTransient: true,
        isEnough,
        known(uri, text) {
          const before = counted.of(uri, text);
          return before && [before];
        },
        from(plan: OpenPlan) {
          const { text } = plan.document;
          return [counted.of(plan.uri, text) ?? counted.keep(count(plan), text)];
        },
      },
      work,
    );

  /** What is being counted ahead: whoever asks meanwhile waits for it, and then nothing is enough. */
  let ahead: Promise<CountedPlan[] | undefined> | undefined;
  let asking: Work | undefined;
  async function countAhead(): Promise<CountedPlan[] | undefined> {
    let isCut = false;
    const found = await collect(
      { signal: new AbortController().signal, report: (done, of) => asking?.report(done, of) },
      (characters) => (isCut = asking === undefined && characters > AHEAD),
    );
    return isCut ? undefined : found;
  }
  const begin = (): void => {
    if (asking !== undefined || !isExpected()) return;
    ahead = countAhead()
      .catch((error: unknown) => void failed(error))
      .finally(() => {
        ahead = undefined;
      });
  };
  warm.then(begin).catch(failed);

  return async (work) => {
    asking = work;
    const found = (await ahead) ?? (await collect(work));
    work.signal.throwIfAborted();
    counted.retain(found.map(({ uri }) => uri));
    return found;
  };
}
