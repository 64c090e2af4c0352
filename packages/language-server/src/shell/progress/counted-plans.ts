import { addressKey, type PlanFacts } from '@workplan/language-service';

/** What was counted of a plan, or that it cannot be counted. */
export interface CountedPlan {
  readonly uri: string;
  readonly title: string;
  readonly facts: PlanFacts | undefined;
}

interface Kept extends CountedPlan {
  readonly text: string;
}

/** Of so many characters of plans it is kept what was counted; of others it is counted again each time. */
const MOST = 8_000_000;

/** What was counted of plans: nearly all of them have the same text when somebody asks again. */
export interface CountedPlans {
  of(uri: string, text: string): CountedPlan | undefined;
  keep(counted: CountedPlan, text: string): CountedPlan;
  /** Forgets the plans that are not among these. */
  retain(uris: Iterable<string>): void;
}

export function createCountedPlans(): CountedPlans {
  const kept = new Map<string, Kept>();
  let size = 0;
  const forget = (key: string): void => {
    size -= kept.get(key)?.text.length ?? 0;
    kept.delete(key);
  };
  return {
    of(uri, text) {
      const found = kept.get(addressKey(uri));
      return found?.uri === uri && found.text === text ? found : undefined;
    },
    keep(counted, text) {
      const key = addressKey(counted.uri);
      forget(key);
      if (size + text.length > MOST) return counted;
      size += text.length;
      kept.set(key, { ...counted, text });
      return counted;
    },
    retain(uris) {
      const present = new Set(Array.from(uris, addressKey));
      for (const key of [...kept.keys()]) if (!present.has(key)) forget(key);
    },
  };
}
