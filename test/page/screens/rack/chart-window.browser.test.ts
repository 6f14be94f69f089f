import axe from 'axe-core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addDays, formatHotelDay } from '#domain/kernel/hotel-day.ts';
import type { RackEventDetails } from '#page/screens/rack/rack-events.ts';
import type { RackRow } from '#page/screens/rack/rack-row.ts';
import { all, chart, focused, garcia, rackOf, settled, smith, told, useChart } from './chart-in-browser.ts';
import { bar, double, today } from './chart-samples.ts';
import { rackFixture } from './rack-fixture.ts';

useChart();

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

test('a year on its way to being typed leads nowhere; the whole one takes the keyboard along', async () => {
  const field = chart
    .shadowRoot!.querySelector('rack-toolbar')!
    .shadowRoot!.querySelector<HTMLInputElement>('[type=date]')!;
  const typed = async (value: string) => {
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await settled();
    return chart.viewport.firstDay;
  };
  const before = chart.viewport.firstDay;
  expect(await typed('0002-02-02')).toBe(before);
  expect(field.value).toBe('0002-02-02');
  expect(await typed(formatHotelDay(addDays(today, 100)))).toBe(addDays(today, 100));
  expect(chart.cursor?.night).toBe(addDays(today, 100));
  chart.firstDay = addDays(today, -700_000);
  await settled();
  expect(chart.viewport.firstDay).toBe(addDays(today, -1));
});

test('who goes to another day before the rooms are there finds the keyboard there as well', async () => {
  const early = document.createElement('tape-chart');
  early.today = today;
  document.body.append(early);
  await early.updateComplete;
  early.goTo(addDays(today, 30));
  early.rack = rackOf(garcia, smith);
  await settled();
  expect(early.cursor?.night).toBe(addDays(today, 30));
  early.remove();
});

test('the lane of bookings without a room is as tall as what is in sight, and waits until the chart rests', async () => {
  const waiting = { roomId: undefined, bookedTypeId: double.roomTypeId };
  const crowd = ['Ana', 'Ben', 'Cy', 'Dee'].map((guest) => bar(guest, 40, 43, waiting));
  const heightOfLane = () => {
    const [lane] = chart.shadowRoot!.querySelectorAll<RackRow>('[data-line^="lane:"]');
    return lane!.getBoundingClientRect().height / chart.viewport.plane!.rowHeight;
  };
  chart.rack = rackOf(garcia, bar('Eve', 1, 3, waiting), ...crowd);
  await settled();
  expect(heightOfLane()).toBe(1);
  chart.scroller!.scrollLeft += 38 * chart.viewport.plane!.columnWidth;
  await settled();
  expect(heightOfLane()).toBe(1);
  await expect.poll(heightOfLane).toBe(4);
  chart.goTo(today);
  await expect.poll(heightOfLane).toBe(1);
});

test('a row that did not change is not drawn again', async () => {
  const rows = [...chart.shadowRoot!.querySelectorAll<RackRow>('rack-row')];
  const cells = rows.map((row) => row.line);
  chart.rack = rackOf(garcia, { ...smith, guest: 'Smythe' });
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
