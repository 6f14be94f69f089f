import type { NightAuditCommand } from '#domain/night-audit/night-audit-commands.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const nightAuditCompensations: Compensations<NightAuditCommand> = {
  CloseBusinessDay: cannotBeTakenBack,
};
