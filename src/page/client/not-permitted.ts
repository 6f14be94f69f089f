import type { NotPermitted } from '#domain/permissions/refused-by-role.ts';

/** What an answer is instead, where the roles of whoever stands at the desk do not include it. */
export class NotPermittedError extends Error {
  readonly notPermitted: NotPermitted;

  constructor(notPermitted: NotPermitted) {
    super(`The roles of whoever stands here do not include: ${notPermitted.right}`);
    this.notPermitted = notPermitted;
  }
}
