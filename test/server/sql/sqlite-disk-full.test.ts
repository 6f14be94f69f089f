import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqlite } from '#server/sql/open-sqlite.ts';
import { registerGuest } from '#test/server/support/aurora-commands.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { openStores } from '#test/server/support/open-stores.ts';
import { Replica } from '#test/server/support/replica.ts';
import { temporaryFolder } from '#test/server/support/temporary-folder.ts';

const GUESTS_PER_PUSH = 5;
/** The embedded database has no page left long before. */
const PUSHES_MAX = 100;

test('an embedded store whose disk is full takes nothing and says so; with room again the same push goes through, once', async () => {
  const database = openSqlite(join(temporaryFolder(), 'keyrack.db'));
  const browser = new Browser(await openApp({}, openStores(database)));
  const enrolment = await browser.enrol('hotels');
  const replica = new Replica(enrolment.deviceId);
  const { page_count: pages } = database.prepare('PRAGMA page_count').get() as { page_count: number };
  // SQLite says of a file that may not grow what it says of a disk that is full.
  database.exec(`PRAGMA max_page_count = ${pages}`);
  const given: ReturnType<Replica['says']>[] = [];
  let acknowledged = 0;
  let answer;
  for (let push = 0; push < PUSHES_MAX; push += 1) {
    const commands = Array.from({ length: GUESTS_PER_PUSH }, (_, index) =>
      replica.says(registerGuest(`${push}/${index}`)),
    );
    given.push(...commands);
    answer = await browser.push(enrolment, commands);
    if (answer.statusCode !== 200) break;
    acknowledged = given.length;
  }
  expect([answer?.statusCode, Number(answer?.headers['retry-after']) > 0]).toEqual([503, true]);
  expect((await browser.pull(enrolment)).events).toHaveLength(acknowledged);
  const refused = given.slice(acknowledged);
  expect((await browser.push(enrolment, refused)).statusCode).toBe(503);
  database.exec(`PRAGMA max_page_count = ${2 * pages}`);
  expect((await browser.push(enrolment, refused)).statusCode).toBe(200);
  const { events } = await browser.pull(enrolment);
  expect(events.map(({ commandId }) => commandId)).toEqual(given.map(({ commandId }) => commandId));
});
