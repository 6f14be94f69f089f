import type { RefusalCode, RefusalOf } from '#domain/hotel.ts';
import type { Names } from '../names.ts';

/** Names the object, says what is in the way, says what can be done. */
export type RefusalWords<Code extends RefusalCode> = {
  readonly [One in Code]: (refusal: RefusalOf<One>, names: Names) => string;
};

/** The words for some refusals; the codes are read off them. */
export function wordsFor<Code extends RefusalCode>(words: RefusalWords<Code>): RefusalWords<Code> {
  return words;
}
