import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. About 13 ms here, and for whoever guesses as well. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const LENGTH_MIN = 10;

/** Of nothing that anybody knows: an account that does not exist is looked at as long as one that does. */
const nobodys = hash(crypto.randomUUID(), COST);

/** What is wrong with a password that somebody chooses; undefined: nothing. Length is what helps, so nothing else is asked. */
export function faultOfPassword(password: string, login: string): string | undefined {
  if ([...password].length < LENGTH_MIN) return `must have at least ${LENGTH_MIN} characters`;
  return password.toLowerCase() === login ? 'must not be the login' : undefined;
}

export function hashOfPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

/** Takes as long without an account as with one. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  const right = await verify(passwordHash ?? (await nobodys), password.normalize('NFKC'));
  return right && passwordHash !== undefined;
}
