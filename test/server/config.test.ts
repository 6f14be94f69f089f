import { expect, test } from 'vitest';
import { readConfig } from '#server/config.ts';

const complaintsAbout = (env: NodeJS.ProcessEnv): readonly string[] => {
  const read = readConfig(env, false);
  return read.ok ? [] : read.complaints;
};

test('without settings the server is open to this machine only, on port 8080', () => {
  expect(readConfig({}, false)).toMatchObject({
    ok: true,
    config: { host: '127.0.0.1', port: 8080, trustProxy: false },
  });
});

test('a person at a terminal is not shown every request, a log collector is', () => {
  expect(readConfig({}, true)).toMatchObject({ config: { logLevel: 'warn' } });
  expect(readConfig({}, false)).toMatchObject({ config: { logLevel: 'info' } });
});

test('everything that is wrong with the settings is said at once', () => {
  expect(complaintsAbout({ PORT: 'x', KEYRACK_LOG: 'loud', DATABASE_URL: 'postgres://db' })).toHaveLength(3);
  for (const port of ['-1', '65536', '80.5', ''])
    expect([port, complaintsAbout({ PORT: port })]).toEqual([
      port,
      port === '' ? [] : [expect.stringContaining('PORT')],
    ]);
});

test('a hotel that wants PostgreSQL is told that this version has none, before anything is stored elsewhere', () => {
  expect(complaintsAbout({ DATABASE_URL: 'postgres://db' })).toEqual([expect.stringContaining('PostgreSQL')]);
});

test('who says which proxies are believed says it in words that cannot be misread', () => {
  const trusted = (said: string) => readConfig({ KEYRACK_TRUST_PROXY: said }, false);
  expect(trusted('1')).toMatchObject({ config: { trustProxy: true } });
  expect(trusted('loopback, 10.0.0.0/8')).toMatchObject({ config: { trustProxy: 'loopback,10.0.0.0/8' } });
  expect(trusted('yes')).toMatchObject({ complaints: [expect.stringContaining('KEYRACK_TRUST_PROXY')] });
});

test('a token that can be guessed and a drain without end are refused', () => {
  expect(complaintsAbout({ KEYRACK_METRICS_TOKEN: 'secret', KEYRACK_DRAIN_SECONDS: '4000' })).toHaveLength(2);
});
