import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';

const folder = new URL('../../../src/page/', import.meta.url);
const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
/** What a template computes is code, not a word of it. */
const COMPUTED = /\$\{[^{}]*\}/g;
/** What stands in quotes and has more than one word, and what stands between two tags. */
const SENTENCES = /(['`])((?:(?!\1)[^\n])* (?:(?!\1)[^\n])*)\1|>([^<>{}]*[A-Za-z][^<>{}]*)</g;
const FOREIGN = /\b(server|merge|revision|replica|payload|projection|database)s?\b/i;

test('no sentence speaks of servers, merges or revisions: those are not words of the desk', async () => {
  const spoken: string[] = [];
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.ts')) continue;
    const source = (await readFile(new URL(file, folder), 'utf8')).replaceAll(COMMENTS, '').replaceAll(COMPUTED, '');
    for (const [, , quoted = '', between = ''] of source.matchAll(SENTENCES)) {
      const sentence = quoted + between;
      if (FOREIGN.test(sentence)) spoken.push(`${file}: ${sentence}`);
    }
  }
  expect(spoken).toEqual([]);
});
