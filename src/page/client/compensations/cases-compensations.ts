import type { ResolveCase } from '#domain/cases/resolve-case.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const casesCompensations: Compensations<ResolveCase> = { ResolveCase: cannotBeTakenBack };
