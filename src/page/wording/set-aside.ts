import type { DiscardReason } from '#domain/cases/quarantine-events.ts';
import type { QuarantineReason } from '#domain/verdict-events.ts';

/** Why a command was set aside. Typed as a full record: a reason without words does not compile. */
export const setAsideWords: Readonly<Record<QuarantineReason, string>> = {
  malformed: 'It cannot be read.',
  'unknown-command': 'It comes from a version of the app that this one does not know.',
  'not-permitted': 'The person’s roles do not include it. The app does not offer it to them: look at who that was.',
  'role-revoked': 'They were allowed to when they did it; the role was taken back before their device could send it.',
  'device-revoked': 'It was given on a device that had been removed from the hotel.',
  'cannot-be-settled': 'It speaks of something that this hotel does not know.',
  'decider-failed': 'Deciding it failed. That is our mistake.',
};

export const discardWords: Readonly<Record<DiscardReason, string>> = {
  'not-wanted': 'We do not want it',
  'did-not-happen': 'It did not happen',
  'done-otherwise': 'It has been done in another way',
  unreadable: 'Nobody can tell what it was',
};
