/** Goes to a place of the app; every state worth returning to is in its address. */
export function go(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** The same place with some of its query changed; undefined removes a parameter. */
export function hereWith(changes: Readonly<Record<string, string | undefined>>): string {
  const here = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) here.searchParams.delete(name);
    else here.searchParams.set(name, value);
  }
  return here.pathname + here.search;
}
