import { describe, expect, onTestFinished, test } from 'vitest';
import { SqlAccessStore } from '#server/access/sql-access-store.ts';
import { PostgresEventStore } from '#server/log/postgres-event-store.ts';
import { SqlOwnerStore } from '#server/owner/sql-owner-store.ts';
import { SqlCalendarsOut } from '#server/feeds/sql-calendars-out.ts';
import { SqlProjectionStore } from '#server/projector/sql-projection-store.ts';
import { PostgresConnection } from '#server/sql/postgres-connection.ts';
import { registerGuest } from '#test/server/support/aurora-commands.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { asAdmin, emptyDatabase, openPool, postgresUrl } from '#test/server/support/postgres-database.ts';
import { Replica } from '#test/server/support/replica.ts';
import { PostgresServer } from '#test/support/postgres-server.ts';

async function openDesk(url: string) {
  const pool = await openPool(url);
  const sql = new PostgresConnection(pool);
  const store = await PostgresEventStore.open(pool);
  const app = await openApp(
    {},
    {
      store,
      access: new SqlAccessStore(sql),
      projections: new SqlProjectionStore(sql),
      owners: new SqlOwnerStore(sql),
      calendars: new SqlCalendarsOut(sql),
      sql,
    },
  );
  const browser = new Browser(app);
  const enrolment = await browser.enrol('hotels');
  const replica = new Replica(enrolment.deviceId);
  const says = (name: string) => [replica.says(registerGuest(name))];
  return { browser, enrolment, says };
}

const mustSayTryAgain = (answer: { statusCode: number; headers: Record<string, unknown> }): void => {
  expect(answer.statusCode).toBe(503);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
};

describe.skipIf(!postgresUrl)('a database in trouble', () => {
  test('one that crashes: devices are told to try again, and what was acknowledged is there when it is back', async () => {
    const server = await PostgresServer.start(true);
    onTestFinished(() => server.remove());
    const { browser, enrolment, says } = await openDesk(server.url);
    const [before, during] = [says('García'), says('Rossi')];
    expect((await browser.push(enrolment, before)).statusCode).toBe(200);
    await server.end('immediate');
    mustSayTryAgain(await browser.push(enrolment, during));
    mustSayTryAgain(await browser.get(`/api/hotels/${enrolment.hotelId}/events`));
    expect((await browser.get('/readyz')).statusCode).toBe(503);
    await server.begin(true);
    expect((await browser.push(enrolment, during)).json()).toMatchObject({ outcomes: [{ first: 2, last: 2 }] });
    const { events } = await browser.pull(enrolment);
    expect(events.map(({ commandId }) => commandId)).toEqual([...before, ...during].map(({ commandId }) => commandId));
  });

  test('one whose disk is full takes nothing and says so; with room again the same push goes through, once', async () => {
    const url = await emptyDatabase();
    const { browser, enrolment, says } = await openDesk(url);
    await asAdmin(
      `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$;
       CREATE TRIGGER full_disk BEFORE UPDATE ON log_head FOR EACH ROW EXECUTE FUNCTION full_disk()`,
      url,
    );
    const commands = says('García');
    mustSayTryAgain(await browser.push(enrolment, commands));
    expect((await browser.pull(enrolment)).events).toEqual([]);
    await asAdmin('DROP TRIGGER full_disk ON log_head', url);
    expect((await browser.push(enrolment, commands)).statusCode).toBe(200);
    expect((await browser.pull(enrolment)).events).toHaveLength(1);
  });

  test('one whose disk is too slow is not waited for: nothing is acknowledged, and the same push goes through later, once', async () => {
    const url = await emptyDatabase();
    const { browser, enrolment, says } = await openDesk(url);
    await asAdmin(
      `CREATE FUNCTION slow_disk() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN PERFORM pg_sleep(60); RETURN NEW; END $$;
       CREATE TRIGGER slow_disk BEFORE UPDATE ON log_head FOR EACH ROW EXECUTE FUNCTION slow_disk()`,
      url,
    );
    const commands = says('García');
    mustSayTryAgain(await browser.push(enrolment, commands));
    expect((await browser.pull(enrolment)).events).toEqual([]);
    await asAdmin('DROP TRIGGER slow_disk ON log_head', url);
    expect((await browser.push(enrolment, commands)).statusCode).toBe(200);
    expect((await browser.pull(enrolment)).events).toHaveLength(1);
  }, 45_000);
});
