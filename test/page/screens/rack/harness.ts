import { addDays, hotelDay } from '#domain/kernel/hotel-day.ts';
import type { Zoom } from '#page/screens/rack/rack-events.ts';
import '#page/screens/rack/tape-chart.ts';
import { adoptTheme } from '#page/theme/tokens.ts';
import { judgeByBars, rackFixture } from './rack-fixture.ts';

// The chart alone on a page, for looking at it and measuring it: ?rooms=200&zoom=28&theme=dark&days=365
const wish = new URLSearchParams(location.search);
adoptTheme(document);
document.documentElement.dataset['theme'] = wish.get('theme') ?? 'light';
document.documentElement.dir = wish.get('dir') ?? 'ltr';

const today = hotelDay(2026, 3, 13);
const from = addDays(today, -90);
const rack = rackFixture({
  rooms: Number(wish.get('rooms') ?? 24),
  from,
  days: Number(wish.get('days') ?? 365),
  today,
});
const chart = document.createElement('tape-chart');
chart.today = today;
chart.locale = 'en-GB';
chart.zoom = Number(wish.get('zoom') ?? 14) as Zoom;
chart.density = (wish.get('density') ?? 'normal') as typeof chart.density;
chart.showGhosts = wish.has('ghosts');
chart.judge = (proposal) => judgeByBars(rack, proposal);
const told: unknown[] = [];
for (const name of [
  'rack-window',
  'rack-view',
  'rack-move',
  'rack-dates',
  'rack-create',
  'rack-open',
  'rack-action',
] as const) {
  chart.addEventListener(name, ({ detail }) => told.push({ name, detail }));
}
Object.assign(globalThis, { chart, told });
document.body.append(chart);
if (!wish.has('empty')) chart.rack = rack;
