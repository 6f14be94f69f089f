import type { Department, PostingKind } from './folios-events.ts';
import type { Posting } from './posting.ts';

/** Whose revenue a line is; undefined: it is none, or it was written before lines said so. */
export function departmentOf({ kind, department }: Pick<Posting, 'kind' | 'department'>): Department | undefined {
  return department ?? BY_KIND[kind];
}

const BY_KIND: Readonly<Partial<Record<PostingKind, Department>>> = {
  room: 'lodging',
  fee: 'fees',
  'city-tax': 'city-tax',
};
