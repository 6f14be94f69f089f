import type { Page } from 'playwright-core';

/** From now on the window watches what many screens together show: the rack of more than a year, today, the cases. */
export async function lookAtAnswers(page: Page): Promise<void> {
  await page.evaluate(watchInPage);
}

/** What the window has been told last, question by question. */
export function answersSeen(page: Page): Promise<unknown> {
  return page.evaluate(() => (globalThis as unknown as { seen: unknown }).seen);
}

/** Runs in the page: it can see nothing of this file. Resolves when everything has been answered once. */
async function watchInPage(): Promise<void> {
  type Answers = { subscribe(next: (answer: { value: unknown }) => void): void };
  type Hotel = { watch(name: string, asks: object): Answers };
  const { hotel } = document.querySelector('keyrack-app') as unknown as { hotel: Hotel };
  const seen: Record<string, unknown> = {};
  Object.assign(globalThis, { seen });
  const day = Math.floor(Date.now() / 86_400_000);
  const questions: [string, object][] = [
    ['Rack', { from: day - 7, days: 400 }],
    ['Today', { day }],
    ['Housekeeping', { day }],
    ['Cases', {}],
  ];
  const answered = questions.map(
    ([name, asks]) =>
      new Promise<void>((resolve) =>
        hotel.watch(name, asks).subscribe(({ value }) => {
          seen[name] = value;
          resolve();
        }),
      ),
  );
  await Promise.all(answered);
}
