import { caseOptions } from '#domain/cases/case-options.ts';
import type { ApproveQuarantined } from '#domain/cases/approve-quarantined.ts';
import type { DiscardQuarantined } from '#domain/cases/discard-quarantined.ts';
import type { ResolveCase } from '#domain/cases/resolve-case.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { CommandId } from '#domain/kernel/identifiers.ts';
import { type Tasks } from './picks.ts';

export const casesTasks: Tasks<ResolveCase | ApproveQuarantined | DiscardQuarantined> = {
  ResolveCase: ({ hotel, businessDate, c, d }) => {
    const open = [...hotel.cases.values()].at(d % Math.max(1, hotel.cases.size));
    const options = open ? caseOptions(hotel, open, businessDate) : [];
    const option = options[c % Math.max(1, options.length)];
    return open && option && { type: 'ResolveCase', caseId: open.caseId, optionId: option.optionId };
  },
  ApproveQuarantined: ({ hotel, roomId, at, d }) => {
    const quarantined = setAside(hotel, d);
    const command = { type: 'ReportRoomCondition', roomId, condition: 'dirty', observedAt: at } as const;
    return quarantined && { type: 'ApproveQuarantined', quarantined, command };
  },
  DiscardQuarantined: ({ hotel, d }) => {
    const quarantined = setAside(hotel, d);
    return quarantined && { type: 'DiscardQuarantined', quarantined, reason: 'not-wanted' };
  },
};

function setAside({ quarantined }: HotelState, die: number): CommandId | undefined {
  const [commandId] = [...quarantined.entries()][die % Math.max(1, quarantined.size)] ?? [];
  return commandId;
}
