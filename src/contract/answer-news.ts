import type { NotPermitted } from '#domain/permissions/refused-by-role.ts';
import type { Difference } from './difference/difference.ts';
import type { AsOf } from './staleness.ts';

/**
 * What a watch tells: how its answer differs from the one it told before (the first one replaces nothing by everything), or
 * that whoever stands at the desk may not see it.
 */
export type AnswerNews =
  | { readonly asOf: AsOf; readonly change: Difference; readonly notPermitted?: undefined }
  | { readonly asOf: AsOf; readonly notPermitted: NotPermitted };
