/** A plan without faults of so many tasks, in the shape of the seed. Always the same text for one start. */
export function largePlan(tasks: number, start?: number): string;
