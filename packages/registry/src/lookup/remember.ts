/** Questions whose answers are kept; an editor asks the same few again and again. */
const REMEMBERED = 5000;

/** A function that remembers what it answered, undefined too; `keyOf` tells questions apart. */
export function remember<A extends readonly unknown[], R>(ask: (...of: A) => R, keyOf: (...of: A) => string) {
  const known = new Map<string, { readonly answer: R }>();
  return (...of: A): R => {
    const key = keyOf(...of);
    const old = known.get(key);
    if (old !== undefined) return old.answer;
    if (known.size >= REMEMBERED) known.clear();
    const answer = ask(...of);
    known.set(key, { answer });
    return answer;
  };
}

/** A place in a key: places of one name differ in their code, zones have none. */
export const placeKey = (place: { readonly code?: string; readonly path: string } | undefined): string =>
  place === undefined ? '' : `${place.code ?? ''}${place.path}`;
