import { ContextProvider } from '@lit/context';
import { expect, test } from 'vitest';
import { hotelContext } from '#page/client/hotel-context.ts';
import '#page/parts/fee-question.ts';
import type { FeeQuestion } from '#page/parts/fee-question.ts';

const card = {
  asOf: {},
  value: { businessDate: 20_000, currency: 'EUR', rooms: [], roomTypes: [], staff: [], deviceScope: 'desk' },
};

const hotel = {
  watch: () => ({
    subscribe: ({ next }: { next: (answer: unknown) => void }) => {
      next(card);
      return { unsubscribe: () => undefined };
    },
  }),
};

async function asked(agreedMinor: number): Promise<FeeQuestion> {
  const place = document.createElement('div');
  const provider = new ContextProvider(place, { context: hotelContext, initialValue: hotel as never });
  expect(provider.value).toBeDefined();
  const question = document.createElement('fee-question');
  question.agreedMinor = agreedMinor;
  place.append(question);
  document.body.append(place);
  await question.updateComplete;
  return question;
}

async function choose(question: FeeQuestion, index: number): Promise<void> {
  question.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=radio]')[index]?.click();
  await question.updateComplete;
}

function type(question: FeeQuestion, text: string): void {
  const input = question.shadowRoot?.querySelector<HTMLInputElement>('.field input');
  if (!input) throw new Error('there is no field for an amount');
  input.value = text;
  input.dispatchEvent(new Event('input'));
}

test('whoever says nothing asks for what was agreed, and whoever waives it for nothing', async () => {
  const question = await asked(4_500);
  expect([question.asked, question.reportValidity()]).toEqual([undefined, true]);
  await choose(question, 1);
  expect([question.asked, question.reportValidity()]).toEqual([{ feeMinor: 0 }, true]);
});

test.for([
  ['nothing', ''],
  ['no amount', 'half'],
])('another amount that is %s is asked for again, and never taken as the agreed one', async ([, text]) => {
  const question = await asked(4_500);
  await choose(question, 2);
  type(question, text!);
  expect(question.reportValidity()).toBe(false);
  type(question, '20.00');
  expect([question.asked, question.reportValidity()]).toEqual([{ feeMinor: 2_000 }, true]);
});
