import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Table } from '#domain/kernel/table.ts';

type Write = { readonly key: string; readonly value: number | undefined };

const writes = fc.array(
  fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.option(fc.nat(9), { nil: undefined }) }),
  { maxLength: 20 },
);

function write(table: Table<string, number>, all: readonly Write[]): Table<string, number> {
  for (const { key, value } of all) {
    if (value === undefined) table.delete(key);
    else table.set(key, value);
  }
  return table;
}

function mapOf(...layers: readonly (readonly Write[])[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const { key, value } of layers.flat()) {
    if (value === undefined) map.delete(key);
    else map.set(key, value);
  }
  return map;
}

test('a fork of a fork reads as one map with all writes in it', () => {
  fc.assert(
    fc.property(writes, writes, writes, (base, first, second) => {
      const table = write(write(write(new Table<string, number>(), base).fork(), first).fork(), second);
      const map = mapOf(base, first, second);
      expect(new Map(table.entries())).toEqual(map);
      expect([...table.values()]).toEqual([...table.entries()].map(([, value]) => value));
      expect([table.size, table.isEmpty]).toEqual([map.size, map.size === 0]);
      for (const key of ['a', 'b', 'c', 'd']) {
        expect([table.get(key), table.has(key)]).toEqual([map.get(key), map.has(key)]);
      }
    }),
  );
});

test('what is written in a fork stays in the fork', () => {
  fc.assert(
    fc.property(writes, writes, (base, forked) => {
      const table = write(new Table<string, number>(), base);
      const before = [...table.entries()];
      write(table.fork(), forked);
      expect([...table.entries()]).toEqual(before);
    }),
  );
});

test('entries come in the order of the base, then in the order in which the fork added them', () => {
  const base = write(new Table<string, number>(), [
    { key: 'b', value: 1 },
    { key: 'a', value: 2 },
  ]);
  const fork = write(base.fork(), [
    { key: 'd', value: 4 },
    { key: 'a', value: 3 },
    { key: 'c', value: 5 },
  ]);
  expect([...fork.entries()]).toEqual([
    ['b', 1],
    ['a', 3],
    ['d', 4],
    ['c', 5],
  ]);
});

test('a key that a fork has deleted can be written again', () => {
  const base = write(new Table<string, number>(), [{ key: 'a', value: 1 }]);
  const fork = base.fork();
  fork.delete('a');
  expect([fork.get('a'), fork.size, base.get('a')]).toEqual([undefined, 0, 1]);
  fork.set('a', 2);
  expect([...fork.entries()]).toEqual([['a', 2]]);
});
