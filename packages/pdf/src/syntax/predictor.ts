import type { Dictionary } from './objects.js';

const numberOr = (parameters: Dictionary, key: string, otherwise: number): number => {
  const value = parameters.get(key);
  return typeof value === 'number' && value > 0 ? value : otherwise;
};

/** Takes back what makes rows pack better: each byte as the difference to others (ISO 32000-1, 7.4.4.4). */
export function withoutPredictor(bytes: Uint8Array, parameters: Dictionary): Uint8Array {
  const predictor = numberOr(parameters, 'Predictor', 1);
  if (predictor === 1) return bytes;
  const bits = numberOr(parameters, 'BitsPerComponent', 8);
  const pixel = numberOr(parameters, 'Colors', 1) * bits;
  // A row that is longer than all bytes is cut anyway; so long a one is never made room for.
  const width = Math.min(Math.ceil((numberOr(parameters, 'Columns', 1) * pixel) / 8), bytes.length + 1);
  const step = Math.max(1, pixel >> 3);
  return predictor === 2 ? leftDifferences(bytes, width, step) : pngRows(bytes, width, step);
}

function leftDifferences(bytes: Uint8Array, width: number, step: number): Uint8Array {
  const rows = Uint8Array.from(bytes);
  for (let at = 0; at < rows.length; at += 1)
    if (at % width >= step) rows[at] = (rows[at] ?? 0) + (rows[at - step] ?? 0);
  return rows;
}

/** Each row says in a byte before it how it was made (PNG, 9.2). */
function pngRows(bytes: Uint8Array, width: number, step: number): Uint8Array {
  const count = Math.ceil(bytes.length / (width + 1));
  const rows = new Uint8Array(count * width);
  for (let row = 0; row < count; row += 1) {
    const kind = bytes[row * (width + 1)] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const left = column < step ? 0 : (rows[at - step] ?? 0);
      const up = row === 0 ? 0 : (rows[at - width] ?? 0);
      const corner = row === 0 || column < step ? 0 : (rows[at - width - step] ?? 0);
      rows[at] = (bytes[row * (width + 1) + 1 + column] ?? 0) + guess(kind, left, up, corner);
    }
  }
  return rows;
}

function guess(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
