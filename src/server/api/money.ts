import { record, text, whole } from './schema.ts';

/** An amount as others read it. */
export type Money = { readonly minor: number; readonly currency: string };

export const moneySchema = record<Money>(
  { title: 'Money', description: 'An amount of money. Never a fraction: 12.50 euros are 1250 minor units.' },
  { minor: whole('In the smallest unit of the currency; below zero: given back'), currency: text('ISO 4217: EUR') },
);
