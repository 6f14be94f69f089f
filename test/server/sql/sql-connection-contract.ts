import { describe, expect, test } from 'vitest';
import type { SqlConnection } from '#server/sql/sql-connection.ts';

/** What every database must make of the same statements. */
export function sqlConnectionContract(name: string, open: () => Promise<SqlConnection>): void {
  async function openNotes(): Promise<SqlConnection> {
    const sql = await open();
    await sql.run('CREATE TABLE notes (hotel_id TEXT NOT NULL, note TEXT, at BIGINT, PRIMARY KEY (hotel_id, note))');
    return sql;
  }
  const put = 'INSERT INTO notes (hotel_id, note, at) VALUES (?, ?, ?)';

  describe(`a connection: ${name}`, () => {
    test('rows come back as they were put, large numbers as numbers and nothing as null', async () => {
      const sql = await openNotes();
      expect(await sql.run(put, 'aurora', 'Frühstück – “ok”?', 9_007_199_254_740_991)).toBe(1);
      expect(await sql.run(put, 'aurora', '', null)).toBe(1);
      expect(
        await sql.all('SELECT note, at AS "writtenAt" FROM notes WHERE hotel_id = ? ORDER BY note', 'aurora'),
      ).toEqual([
        { note: '', writtenAt: null },
        { note: 'Frühstück – “ok”?', writtenAt: 9_007_199_254_740_991 },
      ]);
      expect(await sql.one('SELECT count(*) AS n, max(at) AS latest FROM notes')).toEqual({
        n: 2,
        latest: 9_007_199_254_740_991,
      });
      expect(await sql.one('SELECT note FROM notes WHERE hotel_id = ?', 'borealis')).toBeUndefined();
    });

    test('a statement says how many rows it has changed', async () => {
      const sql = await openNotes();
      await sql.run(put, 'aurora', 'a', 1);
      await sql.run(put, 'aurora', 'b', 1);
      expect(await sql.run('UPDATE notes SET at = ? WHERE hotel_id = ?', 2, 'aurora')).toBe(2);
      expect(await sql.run('UPDATE notes SET at = ? WHERE hotel_id = ?', 2, 'borealis')).toBe(0);
      expect(await sql.run('DELETE FROM notes WHERE note = ?', 'a')).toBe(1);
    });

    test('of statements that belong together all are done, or none', async () => {
      const sql = await openNotes();
      const noted = (note: string) => ({ sql: put, values: ['aurora', note, 1] });
      expect(await sql.transaction([noted('a'), noted('b')])).toEqual([1, 1]);
      await expect(sql.transaction([noted('c'), noted('a'), noted('d')])).rejects.toThrow();
      expect(await sql.all('SELECT note FROM notes ORDER BY note')).toEqual([{ note: 'a' }, { note: 'b' }]);
      expect(await sql.run(put, 'aurora', 'e', 1)).toBe(1);
    });

    test('of several who take the same thing at once, one has it', async () => {
      const sql = await openNotes();
      await sql.run(put, 'aurora', 'a', 0);
      const taking = Array.from({ length: 8 }, () => sql.run('UPDATE notes SET at = 1 WHERE note = ? AND at = 0', 'a'));
      expect((await Promise.all(taking)).reduce((sum, taken) => sum + taken)).toBe(1);
    });
  });
}
