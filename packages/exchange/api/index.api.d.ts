// The public API of @workplan/exchange. Written by scripts/api-report.mjs; review every change of it.

declare function toAkn(plan: Plan): string;

declare function toJsonLd(plan: Plan): string;

declare function toStratml(plan: Plan): string;
