import { expect, test } from 'vitest';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { fetchCalendar, type CalendarMark } from '#server/following/fetch-calendar.ts';
import { parseOwnNetworks } from '#server/outgoing/own-networks.ts';
import { calendarText } from '#test/support/calendar-text.ts';
import { Receiver } from '#test/server/support/receiver.ts';

const at = Date.UTC(2026, 4, 3, 12) as Instant;
const rules = { ownNetworks: parseOwnNetworks('127.0.0.1')! };
const fetching = (url: string, mark: CalendarMark = {}) => fetchCalendar({ url, mark, at }, rules);
const failedBy = (trouble: string, more: object = {}) => ({ became: 'failed', failure: { trouble, ...more } });

test('a calendar that was moved is read where it is now, as long as it is not sent on for ever', async () => {
  const channel = await Receiver.open((response, { path }) => {
    if (path === '/now') response.end(calendarText());
    else response.writeHead(302, { location: path === '/old' ? '/now' : '/round' }).end();
  });
  expect(await fetching(`${channel.url}old`)).toMatchObject({ became: 'read', text: calendarText() });
  expect(await fetching(`${channel.url}round`)).toMatchObject(failedBy('led-elsewhere'));
  expect(channel.received.filter(({ path }) => path === '/round')).toHaveLength(4);
});

test('nobody is sent on into a network that is not theirs', async () => {
  const channel = await Receiver.open((response) => {
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
  });
  expect(await fetching(channel.url)).toMatchObject(failedBy('network-refused'));
});

test('a channel may say how long it wants to be left alone', async () => {
  const channel = await Receiver.open((response) => response.writeHead(429, { 'retry-after': '120' }).end());
  expect(await fetching(channel.url)).toEqual({ ...failedBy('refused', { status: 429 }), retryAfterMs: 120_000 });
});

test('what is endless is not read to its end, and what breaks off is not believed', async () => {
  const endless = await Receiver.open((response) => {
    response.on('error', () => undefined);
    const more = (): void => void (response.destroyed || response.write('x'.repeat(100_000), more));
    more();
  });
  expect(await fetching(endless.url)).toMatchObject(failedBy('too-large'));
  const broken = await Receiver.open((response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('BEGIN:VCALENDAR', () => response.destroy());
  });
  expect(await fetching(broken.url)).toMatchObject(failedBy('cut-off'));
});

test('a calendar that differs only by when it was written is not new', async () => {
  let stamp = 1;
  const entry = () => `UID:a\r\nDTSTAMP:2026050${stamp++}T000000Z\r\nDTSTART;VALUE=DATE:20260514`;
  const channel = await Receiver.open((response) => response.end(calendarText(entry())));
  const first = await fetching(channel.url);
  expect(first.became === 'read' && (await fetching(channel.url, first.mark))).toEqual({ became: 'unchanged' });
});

test('a calendar without a mark of its own is known again by what it says, and is read anew after some hours', async () => {
  const channel = await Receiver.open((response) => response.end(calendarText()));
  const first = await fetching(channel.url);
  if (first.became !== 'read') throw new Error(first.became);
  expect(await fetching(channel.url, first.mark)).toEqual({ became: 'unchanged' });
  const later = (at + 6 * 3_600_000) as Instant;
  expect(await fetchCalendar({ url: channel.url, mark: first.mark, at: later }, rules)).toMatchObject({
    became: 'read',
  });
});

test('a mark that no header could carry is not kept', async () => {
  const channel = await Receiver.open((response) => {
    response.setHeader('etag', 'ÿ'.repeat(10)).setHeader('last-modified', 'x'.repeat(301)).end(calendarText());
  });
  const read = await fetching(channel.url);
  expect(Object.keys(read.became === 'read' ? read.mark : {})).toEqual(['hash', 'until']);
});
