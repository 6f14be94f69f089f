import type { Journal } from '#worker/journal/journal.ts';

/** A journal with the reads or the ends of its writes in other hands. */
export function journalWith(journal: Journal, other: Partial<Journal>): Journal {
  return {
    replicaId: journal.replicaId,
    branch: journal.branch,
    epoch: () => journal.epoch(),
    mark: () => journal.mark(),
    newsSince: (mark) => journal.newsSince(mark),
    record: (mark, decide) => journal.record(mark, decide),
    pending: (limit) => journal.pending(limit),
    takeFence: () => journal.takeFence(),
    apply: (batch, fence) => journal.apply(batch, fence),
    follow: (log, fence) => journal.follow(log, fence),
    begin: (beginning, fence) => journal.begin(beginning, fence),
    missingHistory: () => journal.missingHistory(),
    addHistory: (batch, fence) => journal.addHistory(batch, fence),
    startOver: () => journal.startOver(),
    recovery: () => journal.recovery(),
    dismissRecovery: () => journal.dismissRecovery(),
    eventUpTo: (position) => journal.eventUpTo(position),
    eventsAfter: (position, limit) => journal.eventsAfter(position, limit),
    guestDetails: (slice) => journal.guestDetails(slice),
    detailsPageOf: (guestId) => journal.detailsPageOf(guestId),
    guestDetailsOn: (pages) => journal.guestDetailsOn(pages),
    compact: () => journal.compact(),
    close: () => journal.close(),
    ...other,
  };
}
