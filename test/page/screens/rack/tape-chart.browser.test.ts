import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { Rack, RackBar } from '#contract/rack.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import type { RackEventDetails, RackEventName, RackJudge } from '#page/screens/rack/rack-events.ts';
import '#page/screens/rack/tape-chart.ts';
import { adoptTheme } from '#page/theme/tokens.ts';
import { bar, double, room, single, today } from './chart-samples.ts';
import { rackFixture } from './rack-fixture.ts';

// Real keys and a real mouse, through the browser itself: pointer capture refuses events that a script makes up.

type Told = {
  [Name in RackEventName]: { readonly name: Name; readonly detail: RackEventDetails[Name] };
}[RackEventName];
const told: Told[] = [];
let chart: HTMLElementTagNameMap['tape-chart'];

const rooms = ['201', '202', '203'].map((number, index) => ({
  roomId: room(number),
  number,
  roomTypeId: (index < 2 ? double : single).roomTypeId,
  condition: 'clean' as const,
  occupied: false,
}));
const garcia = bar('García', 1, 4, { roomId: room('201') });
const smith = bar('Smith', 2, 5, { roomId: room('203'), bookedTypeId: single.roomTypeId });
const rackOf = (...bars: RackBar[]): Rack => ({
  from: addDays(today, -60),
  days: 180,
  roomTypes: [double, single],
  rooms,
  bars,
  closures: [],
  nights: [],
});

beforeEach(async () => {
  await page.viewport(1200, 700);
  adoptTheme(document);
  told.length = 0;
  chart = document.createElement('tape-chart');
  chart.locale = 'en-GB';
  chart.today = today;
  chart.rack = rackOf(garcia, smith);
  const names: RackEventName[] = ['rack-move', 'rack-dates', 'rack-create', 'rack-open', 'rack-action', 'rack-window'];
  for (const name of names) chart.addEventListener(name, ({ detail }) => told.push({ name, detail } as Told));
  document.body.append(chart);
  chart.style.blockSize = '640px';
  await expect.poll(() => cell('García')).toBeTruthy();
  await settled();
});

afterEach(() => chart.remove());

const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve, 150));
  await chart.updateComplete;
};
const all = (selector: string): HTMLElement[] =>
  [...(chart.shadowRoot?.querySelectorAll<HTMLElement>('[data-line]') ?? [])].flatMap((row) => [
    ...(row.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ]);
const cell = (words: string) => all('[role=gridcell]').find((each) => each.ariaLabel?.includes(words));
const focused = () => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.ariaLabel ?? '';
};
const proposals = () =>
  told.flatMap(({ name, detail }) =>
    name === 'rack-move' || name === 'rack-dates' || name === 'rack-create'
      ? [[name, 'roomId' in detail ? detail.roomId : undefined, detail.arrival - today, detail.departure - today]]
      : [],
  );
const focusOn = async (words: string) => {
  cell(words)?.focus();
  const found = chart.rack?.bars.find(({ guest }) => guest === words);
  if (found) chart.showStay(found.reservationId);
  await settled();
};

type Spot = { readonly x: number; readonly y: number };
const spotOf = (words: string, share: number, dy = 0.5): Spot => {
  const box = cell(words)!.getBoundingClientRect();
  return { x: box.left + box.width * share, y: box.top + box.height * dy };
};
const column = () => chart.viewport.plane!.columnWidth;
const mouse = async (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Spot) => {
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const button = { button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 } as const;
  await cdp().send('Input.dispatchMouseEvent', { type, x: x + frame.left, y: y + frame.top, ...button });
};
const drag = async (from: Spot, to: Spot) => {
  await mouse('mousePressed', from);
  for (const share of [0.1, 0.4, 0.7, 1]) {
    await mouse('mouseMoved', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  }
  await settled();
};
const drop = async (at: Spot) => {
  await mouse('mouseReleased', at);
  await settled();
};

test('the chart is one stop of the Tab key', async () => {
  expect(all('[tabindex="0"]').length).toBe(1);
  await userEvent.keyboard('{ArrowDown}');
  expect(all('[tabindex="0"]').length).toBe(1);
});

test('a booking is moved with the keyboard alone', async () => {
  await focusOn('García');
  expect(focused()).toContain('García');
  await userEvent.keyboard('m');
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.keyboard('{ArrowRight}');
  await settled();
  expect(chart.shadowRoot?.querySelector('[role=status]')?.textContent).toContain('Room 202');
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(proposals()).toEqual([['rack-move', room('202'), 2, 5]]);
});

test('Esc puts back what was picked up', async () => {
  await focusOn('García');
  await userEvent.keyboard('m{ArrowDown}{Escape}{Enter}');
  await settled();
  expect(proposals()).toEqual([]);
});

test('dates are changed with the keyboard alone, both ends', async () => {
  await focusOn('García');
  await userEvent.keyboard('e{ArrowRight}{Shift>}{ArrowLeft}{/Shift}{Enter}');
  await settled();
  expect(proposals()).toEqual([['rack-dates', undefined, 0, 5]]);
});

test('free nights are chosen with Shift and booked with Enter', async () => {
  await focusOn('García');
  await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
  await settled();
  expect(focused()).toContain('Chosen');
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(proposals()).toEqual([['rack-create', room('201'), 4, 7]]);
});

test('a bar is dragged to another room; a shaky hand lands on the day it aims at', async () => {
  const from = spotOf('García', 0.5);
  const to = { x: from.x + 2 * column() + column() * 0.3, y: from.y + 32 };
  await drag(from, to);
  await drop(to);
  expect(proposals()).toEqual([['rack-move', room('202'), 3, 6]]);
});

test('an edge is dragged to another day', async () => {
  const from = spotOf('García', 1);
  const start = { x: from.x - 4, y: from.y };
  const to = { x: start.x + column(), y: start.y + 9 };
  await drag(start, to);
  await drop(to);
  expect(proposals()).toEqual([['rack-dates', undefined, 1, 5]]);
});

test('empty cells are dragged into a new booking', async () => {
  // In the column of the 14th, one line down.
  const from = spotOf('García', 0.1);
  const below = { x: from.x, y: from.y + 32 };
  const to = { x: below.x + 2 * column(), y: below.y };
  await drag(below, to);
  await drop(to);
  expect(proposals()).toEqual([['rack-create', room('202'), 1, 3]]);
});

test('Esc in the middle of a drag changes nothing', async () => {
  const from = spotOf('García', 0.5);
  const to = { x: from.x + 200, y: from.y + 32 };
  await drag(from, to);
  await userEvent.keyboard('{Escape}');
  await drop(to);
  expect(proposals()).toEqual([]);
});

test('what the hotel refuses is not dropped, and says why', async () => {
  chart.judge = (() => ({ ok: false, words: 'Room 202 is being painted' })) satisfies RackJudge;
  const from = spotOf('García', 0.5);
  const to = { x: from.x, y: from.y + 32 };
  await drag(from, to);
  expect(chart.shadowRoot?.querySelector('.ghost-label')?.textContent).toContain('being painted');
  await drop(to);
  await settled();
  expect(proposals()).toEqual([]);
  expect(chart.shadowRoot?.querySelector('[role=alert]')?.textContent).toContain('being painted');
});

test('only the newest answer of the hotel counts', async () => {
  const answers: ((words: string) => void)[] = [];
  chart.judge = () => new Promise((resolve) => answers.push((words) => resolve({ ok: false, words })));
  const from = spotOf('García', 0.5);
  await drag(from, { x: from.x, y: from.y + 32 });
  await mouse('mouseMoved', { x: from.x + column(), y: from.y + 32 });
  await settled();
  expect(answers.length).toBe(2);
  answers[1]?.('the second');
  answers[0]?.('the first');
  await settled();
  expect(chart.shadowRoot?.querySelector('.ghost-label')?.textContent).toContain('the second');
  await userEvent.keyboard('{Escape}');
  await drop(from);
});

test('no drag is needed: pick up from the card, click the room', async () => {
  await drop((await mouse('mousePressed', spotOf('García', 0.5)), spotOf('García', 0.5)));
  await userEvent.click(page.getByRole('button', { name: 'Move to room…' }));
  const from = spotOf('García', 0.5);
  const at = { x: from.x, y: from.y + 32 };
  await mouse('mousePressed', at);
  await drop(at);
  expect(proposals()).toEqual([['rack-move', room('202'), 1, 4]]);
});

test('the card opens the booking and gives the focus back', async () => {
  await focusOn('García');
  await userEvent.keyboard('{Enter}');
  await settled();
  await userEvent.click(page.getByRole('button', { name: 'Open booking' }));
  await settled();
  expect(told).toContainEqual({ name: 'rack-open', detail: { reservationId: garcia.reservationId } });
  expect(focused()).toContain('García');
});

test('the focus survives scrolling away and coming back, and an answer that changes its row', async () => {
  chart.rack = rackFixture({ rooms: 200, from: addDays(today, -60), days: 180, today });
  await settled();
  const first = all('[data-bar]')[0]!.ariaLabel!;
  all('[data-bar]')[0]!.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowUp}');
  await settled();
  const before = focused();
  expect(before).not.toBe('');
  chart.scroller!.scrollTop = 4000;
  chart.scroller!.scrollLeft += 3000;
  await settled();
  expect(focused()).toBe(before);
  chart.rack = structuredClone(chart.rack);
  await settled();
  expect(focused()).toBe(before);
  expect(first).not.toBe('');
});

test('of two hundred rooms and half a year only what is near is alive', async () => {
  chart.rack = rackFixture({ rooms: 200, from: addDays(today, -60), days: 180, today });
  chart.zoom = 14;
  await settled();
  expect(all('[data-bar]').length).toBeLessThan(450);
  expect(chart.shadowRoot!.querySelectorAll('rack-row').length).toBeLessThan(40);
});

test('days beyond the loaded ones are asked for', async () => {
  chart.rack = { ...rackOf(garcia), from: addDays(today, -5), days: 25 };
  await settled();
  const asked = told.find(({ name }) => name === 'rack-window')?.detail as RackEventDetails['rack-window'] | undefined;
  expect(asked && asked.from <= today - 7 && asked.from + asked.days >= today + 21).toBe(true);
});

test('a row that did not change is not drawn again', async () => {
  const rows = [...chart.shadowRoot!.querySelectorAll('rack-row')];
  const cells = rows.map((row) => row.line);
  chart.rack = structuredClone(rackOf(garcia, { ...smith, guest: 'Smythe' }));
  await settled();
  expect(rows.map((row, index) => row.line === cells[index])).toEqual([true, true, false]);
});

test.each(['light', 'dark'])('axe finds nothing (%s)', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = 'en';
  chart.rack = rackFixture({ rooms: 24, from: addDays(today, -60), days: 180, today });
  chart.showGhosts = true;
  await settled();
  const { violations } = await axe.run(chart, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  delete document.documentElement.dataset['theme'];
  expect(
    violations.map(({ id, nodes }) => [
      id,
      nodes.slice(0, 2).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
    ]),
  ).toEqual([]);
});
