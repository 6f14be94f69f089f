import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';

const folder = new URL('../../../src/page/wording/', import.meta.url);

test('no sentence speaks of servers, merges or revisions: those are not words of the desk', async () => {
  const spoken: string[] = [];
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.ts')) continue;
    const source = await readFile(new URL(file, folder), 'utf8');
    for (const [, sentence = ''] of source.matchAll(/['`]([A-Z][^'`\n]* [^'`\n]*)['`]/g)) {
      if (/\b(merge|revision|replica|payload|event|projection|database)s?\b/i.test(sentence))
        spoken.push(`${file}: ${sentence}`);
    }
  }
  expect(spoken).toEqual([]);
});
