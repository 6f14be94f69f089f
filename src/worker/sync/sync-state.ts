import type { Connection, Trouble } from '#contract/sync-status.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import type { SyncEngineState } from './sync-engine.ts';
import type { ExchangeEnd } from './exchange-parts.ts';
import type { ExchangeFailure } from './sync-server.ts';

export const NEVER_CONNECTED: SyncEngineState = {
  connection: { state: 'connecting' },
  syncsHere: false,
  serverHead: undefined,
  sending: [],
  progress: undefined,
  trouble: undefined,
  clockSkewMs: undefined,
};

/** The connection is what exchanges say it is: one that came to nothing means offline, whatever the browser believes. */
export function stateAfter(state: SyncEngineState, end: ExchangeEnd, now: Instant): SyncEngineState {
  switch (end.end) {
    case 'done':
      return { ...state, trouble: undefined };
    case 'fenced':
      return state;
    case 'cannot-store':
      return { ...state, trouble: end.trouble };
    case 'failed':
      return { ...state, connection: offline(state.connection, now), trouble: troubleOf(end.failure, state.trouble) };
  }
}

function offline(connection: Connection, now: Instant): Connection {
  switch (connection.state) {
    case 'offline':
      return connection;
    case 'connecting':
      return { state: 'offline', since: now };
    case 'online':
      return { state: 'offline', since: connection.lastContact };
  }
}

/** While nobody answers, nothing new is known about the trouble that stood before. */
function troubleOf(failure: ExchangeFailure, before: Trouble | undefined): Trouble | undefined {
  switch (failure.answer) {
    case 'no-answer':
    case 'busy':
      return before;
    case 'device-not-enrolled':
      return { code: 'device-not-enrolled' };
    case 'device-revoked':
      return { code: 'device-revoked' };
    case 'other-epoch':
      return { code: 'server-was-restored' };
    case 'misbehaves':
      return { code: 'server-misbehaves', detail: failure.detail };
  }
}
