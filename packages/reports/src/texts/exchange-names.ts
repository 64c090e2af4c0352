import type { ExchangeForm } from '@workplan/exchange';

/** The formats of others by the names that they go by. */
export const EXCHANGE_NAMES: Readonly<Record<ExchangeForm, string>> = {
  stratml: 'StratML',
  akn: 'Akoma Ntoso',
  jsonld: 'JSON-LD',
};
