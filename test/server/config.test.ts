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
  expect(complaintsAbout({ PORT: 'x', KEYRACK_LOG: 'loud', DATABASE_URL: 'mysql://db' })).toHaveLength(3);
  for (const port of ['-1', '65536', '80.5', ''])
    expect([port, complaintsAbout({ PORT: port })]).toEqual([
      port,
      port === '' ? [] : [expect.stringContaining('PORT')],
    ]);
});

test('a database is an address of PostgreSQL, and what is none is refused before anything is stored elsewhere', () => {
  expect(readConfig({ DATABASE_URL: 'postgres://db/keyrack' }, false)).toMatchObject({
    config: { databaseUrl: 'postgres://db/keyrack', databaseConnections: 10 },
  });
  expect(readConfig({ DATABASE_URL: '' }, false)).toMatchObject({ config: { databaseUrl: undefined } });
  for (const wrong of ['mysql://db', 'db:5432', 'keyrack'])
    expect(complaintsAbout({ DATABASE_URL: wrong })).toEqual([expect.stringContaining('DATABASE_URL')]);
  expect(complaintsAbout({ KEYRACK_DATABASE_CONNECTIONS: '1' })).toEqual([expect.stringContaining('CONNECTIONS')]);
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

test('owners make passkeys for a site that browsers make them for, or for none', () => {
  const siteOf = (env: NodeJS.ProcessEnv) => {
    const read = readConfig(env, false);
    return read.ok ? read.config.passkeySite : 'refused';
  };
  const desk = { origin: 'https://desk.example.org', rpId: 'desk.example.org' };
  expect(siteOf({ KEYRACK_SITE: 'https://desk.example.org' })).toEqual(desk);
  expect(siteOf({ PORT: '81' })).toEqual({ origin: 'http://localhost:81', rpId: 'localhost' });
  expect(siteOf({ KEYRACK_TRUST_PROXY: 'loopback' })).toBeUndefined();
  for (const wrong of ['http://desk.example.org', 'https://desk.example.org/rack', 'https://10.0.0.1', 'desk'])
    expect([wrong, siteOf({ KEYRACK_SITE: wrong })]).toEqual([wrong, 'refused']);
});

test('outside goes to the public internet only, unless networks are named', () => {
  const read = readConfig({ KEYRACK_OUTGOING_ALLOW: '10.1.0.0/16' }, false);
  expect(read.ok && read.config.outgoing.ownNetworks.has('10.1.2.3')).toBe(true);
  const silent = readConfig({}, false);
  expect(silent.ok && silent.config.outgoing.ownNetworks.has('127.0.0.1')).toBe(false);
  expect(complaintsAbout({ KEYRACK_OUTGOING_ALLOW: 'localhost' })).toEqual([expect.stringContaining('OUTGOING')]);
});

test('webhooks are called, unless whoever runs a copy says no', () => {
  expect(readConfig({}, false)).toMatchObject({ config: { outgoing: { callsWebhooks: true } } });
  expect(readConfig({ KEYRACK_WEBHOOKS: '0' }, false)).toMatchObject({
    config: { outgoing: { callsWebhooks: false } },
  });
});
