import { type BoundObject, type BoundScalar, type Quantity, quantityOf, scalarOf } from '@workplan/plan/model';

/** A figure of a report or a target of a task, read. */
export interface Measured {
  readonly object: BoundObject;
  readonly measure: string;
  readonly valueScalar: BoundScalar;
  readonly quantity: Quantity;
  /** 项, 家, %: from the value or from its own key. */
  readonly unit: string;
}

/** Reads a figure or target; undefined while its value is no number. */
export function readMeasured(object: BoundObject): Measured | undefined {
  const valueScalar = scalarOf(object, 'value');
  const quantity = valueScalar && quantityOf(valueScalar.node.value);
  if (valueScalar === undefined || quantity === undefined) return undefined;
  const written = scalarOf(object, 'unit')?.node.value.trim() ?? '';
  return {
    object,
    measure: scalarOf(object, 'measure')?.node.value ?? '',
    valueScalar,
    quantity: withUnit(quantity, written),
    unit: quantity.percent || /^[%％]$/.test(written) ? '%' : quantity.unit || written,
  };
}

/** A value of 81 with the unit % is a percentage. */
function withUnit(quantity: Quantity, unit: string): Quantity {
  return /^[%％]$/.test(unit) ? { ...quantity, percent: true } : quantity;
}

/** The task that a target belongs to. */
export const ownerTask = (target: BoundObject): BoundObject | undefined =>
  target.owner?.type === 'task' ? target.owner : undefined;
