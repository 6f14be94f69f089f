import type { FastifyHelmetOptions } from '@fastify/helmet';

const own = ["'self'"];
const none = ["'none'"];

/**
 * The page runs its own files and speaks to its own server; nothing else. Trusted Types are not required yet: starting a
 * worker and registering a service worker would both need a policy of their own.
 */
export const SECURITY_HEADERS: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    // Without helmet's defaults: they upgrade to TLS, which a hotel's own network may not have.
    useDefaults: false,
    directives: {
      defaultSrc: none,
      scriptSrc: own,
      styleSrc: own,
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: own,
      connectSrc: own,
      workerSrc: own,
      manifestSrc: own,
      baseUri: none,
      frameAncestors: none,
      formAction: own,
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
};
