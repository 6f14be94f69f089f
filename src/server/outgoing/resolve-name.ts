import { Resolver } from 'node:dns/promises';

/** All addresses of a name; none where it has none or nobody answers. Ends early where the signal says so. */
export type ResolveName = (name: string, signal: AbortSignal) => Promise<readonly string[]>;

const TIMEOUT_MS = 2_000;

/**
 * Asks name servers ('192.0.2.1:53'; those of this machine where none are named) without the system's resolver: that one
 * keeps a thread of the few that reading files needs too, for as long as a stranger's name server likes. So names of
 * /etc/hosts are not known here.
 */
export function resolverAt(nameServers?: readonly string[]): ResolveName {
  return async (name, signal) => {
    const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: 2 });
    if (nameServers) resolver.setServers(nameServers);
    const cancel = (): void => resolver.cancel();
    signal.addEventListener('abort', cancel);
    try {
      const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
      return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  };
}

export const resolveName: ResolveName = resolverAt();
