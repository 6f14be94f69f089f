import type { ResolveCase } from '#domain/cases/resolve-case.ts';
import { id } from '../parsing/shape.ts';
import { commandShapes } from './common-shapes.ts';

export const casesShapes = commandShapes<ResolveCase>({
  ResolveCase: { caseId: id(), optionId: id() },
});
