/** What somebody is told who asks something of a webhook that the hotel does not have. */
export const WEBHOOK_UNKNOWN = { error: 'webhook-unknown', message: 'This hotel has no such webhook.' };
