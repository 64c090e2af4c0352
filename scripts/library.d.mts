import type { Options } from 'tsup';

export function library(more?: Options): Options;
export function modules(): Options[];
