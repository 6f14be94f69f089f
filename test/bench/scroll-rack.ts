import type { Page } from 'playwright-core';
import { percentilesOf } from './percentiles.ts';

export type Scrolled = {
  readonly frames: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Zero where no task was as long as a browser tells of, 50 ms. */
  readonly longestTaskMs: number;
  readonly tasksOver50: number;
};

/** A hand on a trackpad: the chart goes on by a sixth of a day with every frame. */
const FRAMES = 720;
const STEP_PX = 22;

/** Scrolls the open rack to the right and, for every second frame, down; what frames took, and what held them up. */
export async function scrollRack(page: Page): Promise<Scrolled> {
  await page.getByRole('gridcell').first().waitFor();
  const { gaps, tasks } = await page.evaluate(scrollWhileWatching, { frames: FRAMES, stepPx: STEP_PX });
  const { p50, p95 } = percentilesOf(gaps);
  return {
    frames: gaps.length,
    medianMs: p50,
    p95Ms: p95,
    longestTaskMs: Math.max(0, ...tasks),
    tasksOver50: tasks.length,
  };
}

type Watched = { readonly gaps: readonly number[]; readonly tasks: readonly number[] };

/** Runs in the page: it can see nothing of this file. */
async function scrollWhileWatching({ frames, stepPx }: { frames: number; stepPx: number }): Promise<Watched> {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  const scroller = within(document)
    .filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 500 && /auto|scroll/.test(getComputedStyle(element).overflowX),
    )
    .toSorted((left, right) => right.scrollWidth - left.scrollWidth)[0];
  if (!scroller) throw new Error('Nothing here can be scrolled.');
  const tasks: number[] = [];
  const watching = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  watching.observe({ entryTypes: ['longtask'] });
  const gaps: number[] = [];
  let last = await new Promise<number>(requestAnimationFrame);
  for (let frame = 0; frame < frames; frame += 1) {
    scroller.scrollBy(stepPx, frame % 2 === 0 ? stepPx / 2 : 0);
    const now = await new Promise<number>(requestAnimationFrame);
    gaps.push(now - last);
    last = now;
  }
  watching.disconnect();
  return { gaps, tasks };
}
