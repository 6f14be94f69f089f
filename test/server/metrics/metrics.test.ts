import { expect, test } from 'vitest';
import { bookRoom101, openAurora, registerGuest } from '#test/server/support/aurora-commands.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { Replica } from '#test/server/support/replica.ts';
import { Histogram } from '#server/metrics/histogram.ts';
import { metricsText } from '#server/metrics/metric.ts';

test('a histogram tells how often it took at most so long', async () => {
  const seconds = new Histogram('wait_seconds', 'How long.', [0.1, 1]);
  for (const value of [0.05, 0.1, 0.5, 7]) seconds.observe(value);
  expect(await metricsText([seconds])).toBe(
    [
      '# HELP wait_seconds How long.',
      '# TYPE wait_seconds histogram',
      'wait_seconds_bucket{le="0.1"} 2',
      'wait_seconds_bucket{le="1"} 3',
      'wait_seconds_bucket{le="+Inf"} 4',
      'wait_seconds_sum 7.65',
      'wait_seconds_count 4',
      '',
    ].join('\n'),
  );
});

test('a number that cannot be read now does not hide the others', async () => {
  const broken = { name: 'a', help: 'A.', type: 'gauge', samples: () => Promise.reject(new Error('no')) } as const;
  const sound = {
    name: 'b',
    help: 'B.',
    type: 'gauge',
    samples: () => [{ labels: { of: 'a"\\\n' }, value: 1 }],
  } as const;
  expect(await metricsText([broken, sound])).toBe('# HELP b B.\n# TYPE b gauge\nb{of="a\\"\\\\\\n"} 1\n');
});

test('who watches over the server sees pushes, verdicts, heads, and how far each device is behind', async () => {
  const browser = new Browser(await openApp());
  const enrolment = await browser.enrol('hotels');
  const desk = new Replica(enrolment.deviceId);
  const commands = [...openAurora, bookRoom101('first'), registerGuest('Ada')].map((command) => desk.says(command));
  await browser.push(enrolment, commands);
  await browser.push(enrolment, commands);
  const { head } = (await browser.pull(enrolment, 2)).head;
  const text = (await browser.get('/metrics')).body;
  expect(text).toContain('keyrack_push_seconds_count 2\n');
  expect(text).toContain('keyrack_appends_total{result="ok"} 1\n');
  expect(text).toContain('keyrack_commands_total{verdict="accepted"} 12\n');
  expect(text).toContain('keyrack_push_queue 0\n');
  expect(text).toContain('keyrack_live_streams 0\n');
  expect(text).toContain(`keyrack_log_head{hotel="${enrolment.hotelId}"} ${head}\n`);
  expect(text).toContain(
    `keyrack_device_lag_events{hotel="${enrolment.hotelId}",device="${enrolment.deviceId}"} ${head - 2}\n`,
  );
  expect(text).not.toMatch(/García|Ada|front desk/);
});

test('metrics are for this machine only, and not for what a proxy on it passes on', async () => {
  const browser = new Browser(await openApp());
  expect((await browser.get('/metrics')).statusCode).toBe(200);
  expect((await browser.get('/metrics', { 'x-forwarded-for': '203.0.113.7' })).statusCode).toBe(404);
});

test('with a token, metrics are for whoever has it', async () => {
  const browser = new Browser(await openApp({ metricsToken: 'a-token-of-the-hotel' }));
  const statusWith = async (authorization: string) => (await browser.get('/metrics', { authorization })).statusCode;
  expect((await browser.get('/metrics')).statusCode).toBe(404);
  expect(await statusWith('Bearer another')).toBe(404);
  expect(await statusWith('Bearer a-token-of-the-hotel')).toBe(200);
});
