import type { ApproveQuarantined } from '#domain/cases/approve-quarantined.ts';
import type { DiscardQuarantined } from '#domain/cases/discard-quarantined.ts';
import type { ResolveCase } from '#domain/cases/resolve-case.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const casesCompensations: Compensations<ResolveCase | ApproveQuarantined | DiscardQuarantined> = {
  ResolveCase: cannotBeTakenBack,
  ApproveQuarantined: cannotBeTakenBack,
  DiscardQuarantined: cannotBeTakenBack,
};
