import { addressKey } from '../addresses.js';
import { namesOf } from '../features/noted.js';
import type { OpenPlan } from '../open-plan.js';
import { planPlace } from '../plan-facts.js';
import type { Work } from '../work.js';
import type { WorkspacePlans } from './workspace-plans.js';

/** The names in role lists of the plans beside a plan: those of last year are mostly those of this year. */
export interface SisterPlans {
  /** How often the other plans of the folder, and of folders in it, that are of the same place use each name. Empty until they are read. */
  names(uri: string, place: string): ReadonlyMap<string, number>;
  /** Reads the plans beside one. */
  read(uri: string, work: Work): Promise<void>;
}

interface Sister {
  readonly key: string;
  readonly text: string;
  readonly place: string | undefined;
  readonly uses: ReadonlyMap<string, number>;
}

interface Folder {
  readonly plans: readonly Sister[];
  /** What was added up, by the plan that asked and its place. */
  readonly sums: Map<string, ReadonlyMap<string, number>>;
}

/** So many characters of plans are read: those of a hundred plans. */
const MOST = 1_000_000;

const NO_NAMES: ReadonlyMap<string, number> = new Map();

/** Keeps the names of the plans of folders that were read. */
export function createSisterPlans({ collect }: Pick<WorkspacePlans, 'collect'>): SisterPlans {
  const folders = new Map<string, Folder>();
  /** Folders that are being read: of many plans that are opened at once, the first has them all read. */
  const reading = new Map<string, Promise<void>>();

  async function readFolder(within: string, work: Work): Promise<void> {
    const key = addressKey(within);
    const before = new Map(folders.get(key)?.plans.map((plan) => [plan.key, plan]));
    const plans = await collect(
      {
        within,
        isEnough: (characters) => characters > MOST,
        isTransient: true,
        known(uri, text) {
          const plan = before.get(addressKey(uri));
          return plan?.text === text ? [plan] : undefined;
        },
        from: (plan) => [sisterOf(plan)],
      },
      work,
    );
    // The open plans are among them, wherever they lie.
    folders.set(key, { plans: plans.filter((plan) => plan.key.startsWith(`${key}/`)), sums: new Map() });
  }

  return {
    names(uri, place) {
      const folder = folders.get(addressKey(folderOf(uri)));
      if (folder === undefined) return NO_NAMES;
      const own = addressKey(uri);
      const asked = JSON.stringify([own, place]);
      const sum = folder.sums.get(asked) ?? sumOf(folder.plans, own, place);
      folder.sums.set(asked, sum);
      return sum;
    },
    read(uri, work) {
      const within = folderOf(uri);
      const found = reading.get(within) ?? readFolder(within, work).finally(() => reading.delete(within));
      reading.set(within, found);
      return found;
    },
  };
}

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

function sisterOf(plan: OpenPlan): Sister {
  const uses = new Map<string, number>();
  for (const { value } of namesOf(plan.document)) uses.set(value, (uses.get(value) ?? 0) + 1);
  return { key: addressKey(plan.uri), text: plan.document.text, place: planPlace(plan), uses };
}

function sumOf(plans: readonly Sister[], own: string, place: string): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const plan of plans)
    if (plan.key !== own && plan.place === place)
      for (const [name, uses] of plan.uses) sum.set(name, (sum.get(name) ?? 0) + uses);
  return sum;
}
