/** A plan without faults of so many tasks, in the shape of the seed. Always the same text. */
export function largePlan(tasks: number): string;
