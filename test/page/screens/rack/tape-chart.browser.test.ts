import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RackJudge } from '#page/screens/rack/rack-events.ts';
import {
  all,
  chart,
  column,
  drag,
  drop,
  focused,
  focusOn,
  garcia,
  mouse,
  proposals,
  settled,
  spotOf,
  told,
  useChart,
} from './chart-in-browser.ts';
import { room } from './chart-samples.ts';

useChart();

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

test('focus that assistive technology sets takes the cursor along: the next key is about that cell', async () => {
  await focusOn('García');
  const other = all('[data-bar]').find(
    (cell) => cell !== document.activeElement && !cell.ariaLabel?.includes('García'),
  );
  other?.focus();
  await settled();
  expect(focused()).toBe(other?.ariaLabel);
  expect(all('[tabindex="0"]').map((cell) => cell.ariaLabel)).toEqual([other?.ariaLabel]);
});

test('who may only look is told why nothing can be picked up, and finds the way to the stay', async () => {
  chart.lookOnly = 'Only managers and receptionists may book.';
  await focusOn('García');
  await userEvent.keyboard('m{ArrowDown}{Enter}l{Escape}');
  await settled();
  expect(chart.shadowRoot?.querySelector('[role=status]')?.textContent).toContain('Only managers and receptionists');
  const from = spotOf('García', 0.5);
  const to = { x: from.x + 2 * column(), y: from.y + 32 };
  await drag(from, to);
  await drop(to);
  expect(told.filter(({ name }) => name !== 'rack-window')).toEqual([]);
  await focusOn('García');
  await userEvent.keyboard('{Enter}');
  await settled();
  const card = chart.shadowRoot?.querySelector('rack-card')?.shadowRoot;
  expect([...(card?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)).toEqual(['Open booking']);
});
