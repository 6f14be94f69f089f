import type { StaffId } from '../kernel/identifiers.ts';

export type UnknownColleague = { readonly code: 'unknown-colleague'; readonly staffId: StaffId };
