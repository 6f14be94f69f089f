import type { ApproveQuarantined } from '#domain/cases/approve-quarantined.ts';
import type { DiscardQuarantined } from '#domain/cases/discard-quarantined.ts';
import type { ResolveCase } from '#domain/cases/resolve-case.ts';
import { anything, id, oneOf, type Shape } from '../parsing/shape.ts';
import { commandShapes } from './common-shapes.ts';

/** A command inside a command: parseHotelCommand looks at it by its own shape. */
const commandInside = anything as Shape<ApproveQuarantined['command']>;

export const casesShapes = commandShapes<ResolveCase | ApproveQuarantined | DiscardQuarantined>({
  ResolveCase: { caseId: id(), optionId: id() },
  ApproveQuarantined: { quarantined: id(), command: commandInside },
  DiscardQuarantined: {
    quarantined: id(),
    reason: oneOf('not-wanted', 'did-not-happen', 'done-otherwise', 'unreadable'),
  },
});
