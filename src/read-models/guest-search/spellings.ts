import { fold } from './fold.ts';
import { toLatin } from './to-latin.ts';

/** A letter with a mark, as it is written by people who have no such key. */
const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae' };
const CONTRACTED: Readonly<Record<string, string>> = { ae: 'a', oe: 'o', ue: 'u', aa: 'a' };

/**
 * Every way in which people may type a word of a name, in small letters without marks: 'Müller' is muller and mueller, and
 * so is 'Mueller'; 'Юрий' is yuriy and iurii.
 */
export function spellings(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (/^[\da-z]+$/.test(lower)) return withContracted([lower]);
  const small = lower.normalize('NFC');
  const plain = fold(small);
  const spelledOut = fold(small.replaceAll(/[äöüåøæ]/g, (letter) => SPELLED_OUT[letter] ?? letter));
  return withContracted([...new Set([...toLatin(plain), spelledOut])]);
}

function withContracted(words: readonly string[]): readonly string[] {
  if (!words.some((word) => /ae|oe|ue|aa/.test(word))) return words;
  const contracted = words.map((word) => word.replaceAll(/ae|oe|ue|aa/g, (pair) => CONTRACTED[pair] ?? pair));
  return [...new Set([...words, ...contracted])];
}
