import type { OutboxBrought } from '#contract/outbox-file.ts';
import { plural } from './plural.ts';

/** What became of a file that was brought here, and what to do next. */
export function broughtWords(brought: OutboxBrought): string {
  switch (brought.outcome) {
    case 'sent':
      return `Everyone has the ${plural(brought.commands, 'task')} of ${brought.deviceName} now. What had been sent before was not taken twice.`;
    case 'not-an-outbox':
      return `This is not a file of unsent work, or it was changed: ${brought.field || 'the file'} ${brought.message}. Save it again on the other device.`;
    case 'other-hotel':
      return 'This file is of another hotel. Open that hotel here first, then bring it again.';
    case 'no-connection':
      return brought.sent === 0
        ? 'There is no connection now. The file is still good: bring it again when there is one.'
        : `The line broke after ${brought.sent} of ${brought.total}. Bring the same file again: nothing is taken twice.`;
    case 'misbehaves':
      return `This file cannot be used: ${brought.detail}. Keep it, and tell whoever looks after Keyrack in your hotel.`;
  }
}
