import { pointIn, type Matrix } from './matrix.js';
import type { Rule } from './marks.js';

type Point = readonly [number, number];

/** A filled area that is not wider is a line. Points. */
const THIN = 3;
/** What is shorter is no line of a table. */
const SHORT = 4;
/** A straight line may lean so much. */
const LEAN = 0.5;

/** A path while it is drawn; straight lines up and across are kept. */
export class Path {
  private parts: Point[][] = [];

  move(matrix: Matrix, x: number, y: number): void {
    this.parts.push([pointIn(matrix, x, y)]);
  }

  line(matrix: Matrix, x: number, y: number): void {
    this.parts[this.parts.length - 1]?.push(pointIn(matrix, x, y));
  }

  /** A curve draws no line of a table. */
  curve(matrix: Matrix, x: number, y: number): void {
    this.move(matrix, x, y);
  }

  close(): void {
    const part = this.parts[this.parts.length - 1];
    const first = part?.[0];
    if (part !== undefined && first !== undefined) part.push(first);
  }

  rectangle(matrix: Matrix, x: number, y: number, width: number, height: number): void {
    this.move(matrix, x, y);
    this.line(matrix, x + width, y);
    this.line(matrix, x + width, y + height);
    this.line(matrix, x, y + height);
    this.close();
  }

  /** Ends the path, and gives the lines that it drew. */
  paint(isStroked: boolean, isFilled: boolean): Rule[] {
    const { parts } = this;
    this.parts = [];
    return parts.flatMap((part) => [...(isFilled ? thinArea(part) : []), ...(isStroked ? linesOf(part) : [])]);
  }

  drop(): void {
    this.parts = [];
  }
}

function thinArea(part: readonly Point[]): Rule[] {
  if (part.length < 4 || part.length > 8) return [];
  const xs = part.map(([x]) => x);
  const ys = part.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const isUpright = right - left <= THIN;
  if (!isUpright && bottom - top > THIN) return [];
  if (isUpright && bottom - top <= THIN) return [];
  return isUpright ? ruleOf(true, (left + right) / 2, top, bottom) : ruleOf(false, (top + bottom) / 2, left, right);
}

function linesOf(part: readonly Point[]): Rule[] {
  return part.slice(1).flatMap(([x, y], index) => {
    const [fromX = x, fromY = y] = part[index] ?? [];
    if (Math.abs(x - fromX) <= LEAN) return ruleOf(true, (x + fromX) / 2, Math.min(y, fromY), Math.max(y, fromY));
    if (Math.abs(y - fromY) <= LEAN) return ruleOf(false, (y + fromY) / 2, Math.min(x, fromX), Math.max(x, fromX));
    return [];
  });
}

const ruleOf = (isUpright: boolean, at: number, from: number, to: number): Rule[] =>
  to - from < SHORT ? [] : [{ isUpright, at, from, to }];
