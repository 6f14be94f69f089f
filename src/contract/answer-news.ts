import type { Difference } from './difference/difference.ts';
import type { AsOf } from './staleness.ts';

/** What a watch tells: how its answer differs from the one it told before. The first one replaces nothing by everything. */
export type AnswerNews = { readonly asOf: AsOf; readonly change: Difference };
