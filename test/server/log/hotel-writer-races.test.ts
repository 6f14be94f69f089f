import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqlite } from '#server/sql/open-sqlite.ts';
import { bookRoom101, openAurora, registerGuest } from '#test/server/support/aurora-commands.ts';
import { openAuroraStores, openStores } from '#test/server/support/open-stores.ts';
import { changed, logOf, recorded, tablet, writerOn } from '#test/server/support/open-writer.ts';
import { Replica } from '#test/server/support/replica.ts';
import { temporaryFolder } from '#test/server/support/temporary-folder.ts';

test('two servers on one store: nothing is lost, doubled or decided on an old state', async () => {
  const file = join(temporaryFolder(), 'keyrack.db');
  const here = writerOn(await openAuroraStores(file, tablet));
  const there = writerOn(openStores(file));
  const desk = new Replica();
  await here.writer.push(openAurora.map((command) => desk.says(command)));
  const replicas = Array.from({ length: 6 }, () => new Replica(tablet));
  for (let round = 0; round < 10; round += 1) {
    const said = replicas.map((replica, index) => [replica.says(registerGuest(`guest ${round}/${index}`))]);
    // Each command reaches both servers, as after an answer that was lost.
    const answers = await Promise.all(
      said.map(async (commands) => [here.writer.push(commands), there.writer.push(commands)]),
    );
    for (const [one, other] of answers) expect(recorded(await one!).outcomes).toEqual(recorded(await other!).outcomes);
  }
  expect(await logOf(here.store)).toHaveLength(4 + 60);
  await there.writer.push([replicas[0]!.says(bookRoom101('there'))]);
  const late = recorded(await here.writer.push([desk.says(bookRoom101('here'))]));
  expect(late.outcomes.map(({ verdict }) => verdict)).toEqual(['settled']);
  expect([...here.troubles, ...there.troubles]).toEqual([]);
});

test('a lost race is decided again, and a recorded command that a rival brought keeps its outcome', async () => {
  const file = join(temporaryFolder(), 'keyrack.db');
  const rival = writerOn(await openAuroraStores(file, tablet));
  const { store, access } = openStores(file);
  const desk = new Replica();
  const contested = [desk.says(registerGuest('García'))];
  // The rival is always a moment faster, once with another command and once with the very same one.
  const others = [[new Replica(tablet).says(registerGuest('Rossi'))], contested];
  const slow = changed(store, {
    append: async (batch) => {
      const other = others.shift();
      if (other) await rival.writer.push(other);
      return store.append(batch);
    },
  });
  const { writer } = writerOn({ store: slow, access });
  const { outcomes, head } = recorded(await writer.push(contested));
  expect(outcomes).toMatchObject([{ verdict: 'accepted', first: 2, last: 2 }]);
  expect(head).toBe(2);
  expect(await logOf(store)).toHaveLength(2);
});

test('a push that another server has recorded is answered with its outcomes and the head of now', async () => {
  const file = join(temporaryFolder(), 'keyrack.db');
  const here = writerOn(await openAuroraStores(file));
  const there = writerOn(openStores(file));
  const desk = new Replica();
  await here.writer.push([desk.says(registerGuest('García'))]);
  const commands = [desk.says(registerGuest('Rossi'))];
  const answered = await there.writer.push(commands);
  expect(await here.writer.push(commands)).toEqual(answered);
});

test('a server whose store was set back under it says so once, and then goes on from what is there', async () => {
  const database = openSqlite(':memory:');
  const { writer } = writerOn(await openAuroraStores(database));
  const desk = new Replica();
  const [first, ...lost] = ['García', 'Rossi', 'Tanaka'].map((name) => desk.says(registerGuest(name)));
  await writer.push([first!, ...lost]);
  database.exec('DELETE FROM events WHERE position > 1; DELETE FROM commands WHERE first_position > 1');
  database.exec('UPDATE log_head SET position = 1');
  expect(await writer.push(lost)).toEqual({ answer: 'unavailable' });
  expect(recorded(await writer.push(lost)).head).toBe(3);
});

test('when nobody knows whether a push was stored, the device is told so, and sending it again settles it', async () => {
  const { store, access } = await openAuroraStores();
  let isFailing = true;
  const unreliable = changed(store, {
    append: async (batch) => {
      const appended = await store.append(batch);
      if (isFailing) throw new Error('the connection was lost in COMMIT');
      return appended;
    },
  });
  const { writer, troubles } = writerOn({ store: unreliable, access });
  const commands = [new Replica().says(registerGuest('García'))];
  expect(await writer.push(commands)).toEqual({ answer: 'unavailable' });
  expect(troubles).toHaveLength(1);
  isFailing = false;
  expect(recorded(await writer.push(commands)).outcomes).toMatchObject([{ verdict: 'accepted', first: 1, last: 1 }]);
  expect(await logOf(store)).toHaveLength(1);
});
