/** As it is kept and looked for, however it was typed; undefined for what cannot be one. */
export function parseLogin(typed: string): string | undefined {
  const login = typed.normalize('NFKC').trim().toLowerCase();
  return LOGIN.test(login) ? login : undefined;
}

/** An e-mail address or a name; nothing that cannot be seen. */
const LOGIN = /^[\p{L}\p{N}._%+@-]{3,120}$/u;
