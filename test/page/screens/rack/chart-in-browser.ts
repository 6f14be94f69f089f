import { afterEach, beforeEach, expect } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { Rack, RackBar } from '#contract/rack.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import type { RackEventDetails, RackEventName } from '#page/screens/rack/rack-events.ts';
import '#page/screens/rack/tape-chart.ts';
import { adoptTheme } from '#page/theme/tokens.ts';
import { bar, double, room, single, today } from './chart-samples.ts';

// Real keys and a real mouse, through the browser itself: pointer capture refuses events that a script makes up.

type Told = {
  [Name in RackEventName]: { readonly name: Name; readonly detail: RackEventDetails[Name] };
}[RackEventName];
export const told: Told[] = [];
export let chart: HTMLElementTagNameMap['tape-chart'];

const rooms = ['201', '202', '203'].map((number, index) => ({
  roomId: room(number),
  number,
  roomTypeId: (index < 2 ? double : single).roomTypeId,
  condition: 'clean' as const,
  occupied: false,
}));
export const garcia = bar('García', 1, 4, { roomId: room('201') });
export const smith = bar('Smith', 2, 5, { roomId: room('203'), bookedTypeId: single.roomTypeId });
export const rackOf = (...bars: RackBar[]): Rack => ({
  from: addDays(today, -60),
  days: 180,
  roomTypes: [double, single],
  rooms,
  bars,
  closures: [],
  nights: [],
});

export const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve, 150));
  await chart.updateComplete;
};
export const all = (selector: string): HTMLElement[] =>
  [...(chart.shadowRoot?.querySelectorAll<HTMLElement>('[data-line]') ?? [])].flatMap((row) => [
    ...(row.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ]);
const cell = (words: string) => all('[role=gridcell]').find((each) => each.ariaLabel?.includes(words));
export const focused = () => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.ariaLabel ?? '';
};
export const proposals = () =>
  told.flatMap(({ name, detail }) =>
    name === 'rack-move' || name === 'rack-dates' || name === 'rack-create'
      ? [[name, 'roomId' in detail ? detail.roomId : undefined, detail.arrival - today, detail.departure - today]]
      : [],
  );
export const focusOn = async (words: string) => {
  cell(words)?.focus();
  const found = chart.rack?.bars.find(({ guest }) => guest === words);
  if (found) chart.showStay(found.reservationId);
  await settled();
};

type Spot = { readonly x: number; readonly y: number };
export const spotOf = (words: string, share: number, dy = 0.5): Spot => {
  const box = cell(words)!.getBoundingClientRect();
  return { x: box.left + box.width * share, y: box.top + box.height * dy };
};
export const column = () => chart.viewport.plane!.columnWidth;
// Vitest leaves the type of its session to the provider.
type DevTools = { send(method: string, parameters: object): Promise<unknown> };
export const mouse = async (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Spot) => {
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const button = { button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 } as const;
  await (cdp() as unknown as DevTools).send('Input.dispatchMouseEvent', {
    type,
    x: x + frame.left,
    y: y + frame.top,
    ...button,
  });
};
export const drag = async (from: Spot, to: Spot) => {
  await mouse('mousePressed', from);
  for (const share of [0.1, 0.4, 0.7, 1]) {
    await mouse('mouseMoved', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  }
  await settled();
};
export const drop = async (at: Spot) => {
  await mouse('mouseReleased', at);
  await settled();
};

/** A chart of three rooms and two stays before each test, and none after it. */
export function useChart(): void {
  beforeEach(async () => {
    await page.viewport(1200, 700);
    adoptTheme(document);
    told.length = 0;
    chart = document.createElement('tape-chart');
    chart.locale = 'en-GB';
    chart.today = today;
    chart.rack = rackOf(garcia, smith);
    const names: RackEventName[] = [
      'rack-move',
      'rack-dates',
      'rack-create',
      'rack-open',
      'rack-action',
      'rack-window',
    ];
    for (const name of names) chart.addEventListener(name, ({ detail }) => told.push({ name, detail } as Told));
    document.body.append(chart);
    chart.style.blockSize = '640px';
    await expect.poll(() => cell('García')).toBeTruthy();
    await settled();
  });

  afterEach(() => chart.remove());
}
