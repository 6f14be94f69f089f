import type { Page } from 'playwright-core';
import { installFloor } from './install-floor.ts';
import { percentilesOf, type Percentiles } from './percentiles.ts';

export type DispatchLatency = {
  /** One strict IndexedDB transaction with one row of the size of an outbox row, by hand, in the same page and run. */
  readonly commit: Percentiles;
  /** From the click's dispatch to the receipt: decided, on disk. */
  readonly receipt: Percentiles;
  /** From the click's dispatch to the changed answer in the page. */
  readonly answer: Percentiles;
  /** From the click's dispatch to the end of the frame that shows it. */
  readonly painted: Percentiles;
};

/** A page that has just been opened still loads its other screens and compiles itself: what a working desk does begins after these. */
const WARM_UP = 10;

/**
 * Reports room conditions on the open screen, one after the other, and waits for the answer that the screen itself shows.
 * Between two of them it writes one row by hand: the machine is noisy, so floor and figure are measured in the same
 * moments. Times are milliseconds.
 */
export async function measureDispatch(page: Page, question: ShownQuestion, rounds: number): Promise<DispatchLatency> {
  // tsx compiles with esbuild's keepNames, whose helper a function that is sent into the page leaves behind.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(installFloor);
  const samples = (await page.evaluate(measureInPage, { question, rounds: WARM_UP + rounds })).slice(WARM_UP);
  return {
    commit: percentilesOf(samples.map(({ commit }) => commit)),
    receipt: percentilesOf(samples.map(({ receipt }) => receipt)),
    answer: percentilesOf(samples.map(({ answer }) => answer)),
    painted: percentilesOf(samples.map(({ painted }) => painted)),
  };
}

/** The question that a screen shows the condition of rooms by. */
export type ShownQuestion = 'Housekeeping' | 'Rack';

type Sample = { readonly commit: number; readonly receipt: number; readonly answer: number; readonly painted: number };

/** Runs inside the page, so it can see nothing of this file. */
async function measureInPage(asked: { question: ShownQuestion; rounds: number }): Promise<readonly Sample[]> {
  type Subscription = { unsubscribe(): void };
  type Row = { roomId: string; condition: string };
  type Hotel = {
    dispatch(command: object): Promise<{ outcome: string }>;
    ask(name: string, asks: object): Promise<{ value: { businessDate: number } }>;
    watch(name: string, asks: object): { subscribe(next: (answer: { value: unknown }) => void): Subscription };
  };
  const { hotel } = document.querySelector('keyrack-app') as unknown as { hotel: Hotel };
  const { question, rounds } = asked;
  const { businessDate } = (await hotel.ask('Hotel', {})).value;
  const everything = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? everything(one.shadowRoot) : [])]);
  // Asked word for word as the screen asks, so it is the screen's own watch that answers.
  const asks = (): object => {
    if (question === 'Housekeeping') return { day: businessDate };
    const chart = everything(document).find(({ localName }) => localName === 'tape-chart');
    const { from, days } = (chart as unknown as { rack: { from: number; days: number } }).rack;
    return { from, days };
  };
  const roomsOf = (value: unknown): readonly Row[] =>
    question === 'Rack' ? (value as { rooms: readonly Row[] }).rooms : (value as readonly Row[]);

  let rows: readonly Row[] = [];
  let onAnswer: () => void = () => undefined;
  const watching = hotel.watch(question, asks()).subscribe(({ value }) => {
    rows = roomsOf(value);
    onAnswer();
  });
  while (rows.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const roomId = rows[0]?.roomId;
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const commit = await benchFloor.commit(round);
    const condition = rows.find((row) => row.roomId === roomId)?.condition === 'clean' ? 'inspected' : 'clean';
    const startedAt = performance.now();
    const answered = new Promise<number>((resolve) => {
      onAnswer = () => {
        if (rows.find((row) => row.roomId === roomId)?.condition === condition) resolve(performance.now() - startedAt);
      };
    });
    const dispatching = hotel.dispatch({ type: 'ReportRoomCondition', roomId, condition, observedAt: Date.now() });
    const receipt = dispatching.then(({ outcome }) => {
      if (outcome !== 'saved') throw new Error(outcome);
      return performance.now() - startedAt;
    });
    const answer = await answered;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const painted = performance.now() - startedAt;
    samples.push({ commit, receipt: await receipt, answer, painted });
  }
  watching.unsubscribe();
  benchFloor.remove();
  return samples;
}
