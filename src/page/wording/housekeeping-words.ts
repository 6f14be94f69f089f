import type { ServiceRequest, SkipReason } from '#domain/cleaning/cleaning-events.ts';
import type {
  DiscrepancyKind,
  DiscrepancyOutcome,
  FaultCategory,
  SeenOccupancy,
} from '#domain/housekeeping/housekeeping-events.ts';

export const serviceRequestWords: Readonly<Record<ServiceRequest, string>> = {
  none: 'No request',
  'do-not-disturb': 'Do not disturb',
  'make-up': 'Make up the room',
  declined: 'No service wanted',
};

export const skipReasonWords: Readonly<Record<SkipReason, string>> = {
  'do-not-disturb': 'Do not disturb',
  declined: 'The guest declined',
  'guest-in-room': 'The guest is in the room',
  'no-access': 'The door does not open',
  'no-time': 'No time left today',
};

export const seenWords: Readonly<Record<SeenOccupancy, string>> = { vacant: 'empty', occupied: 'lived in' };

export const discrepancyWords: Readonly<Record<DiscrepancyKind, string>> = {
  sleep: 'Somebody lives here, but the books say vacant',
  skip: 'Nobody lives here, but the books say occupied',
  person: 'Another number of guests than the books say',
};

export const outcomeWords: Readonly<Record<DiscrepancyOutcome, string>> = {
  'books-corrected': 'The books were wrong and are corrected',
  'seen-wrongly': 'Looked again: the books were right',
  'guest-slept-out': 'The guest slept elsewhere and comes back',
  visitor: 'A visitor, known to the desk',
  'agrees-again': 'The room and the books agree again',
};

export const faultWords: Readonly<Record<FaultCategory, string>> = {
  water: 'Water',
  electricity: 'Electricity',
  heating: 'Heating or cooling',
  appliance: 'TV, safe or minibar',
  furniture: 'Furniture',
  door: 'Door or lock',
  window: 'Window',
  pests: 'Pests',
  other: 'Something else',
};
