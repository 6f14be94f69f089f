import { caseOptions } from '#domain/cases/case-options.ts';
import type { ResolveCase } from '#domain/cases/resolve-case.ts';
import { type Tasks } from './picks.ts';

export const casesTasks: Tasks<ResolveCase> = {
  ResolveCase: ({ hotel, businessDate, c, d }) => {
    const open = [...hotel.cases.values()].at(d % Math.max(1, hotel.cases.size));
    const options = open ? caseOptions(hotel, open, businessDate) : [];
    const option = options[c % Math.max(1, options.length)];
    return open && option && { type: 'ResolveCase', caseId: open.caseId, optionId: option.optionId };
  },
};
