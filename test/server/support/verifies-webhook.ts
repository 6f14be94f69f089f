type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Whether a call is signed, as a receiver finds out: with what browsers and Node have in common, and nothing of ours. */
export async function verifies(secret: string, headers: Headers, body: string): Promise<boolean> {
  const key = await crypto.subtle.importKey(
    'raw',
    bytesOf(secret.replace('whsec_', '')),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  );
  const said = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const signatures = String(headers['webhook-signature']).split(' ');
  const checks = signatures.map(async (signature) => {
    const [version, claimed = ''] = signature.split(',');
    return version === 'v1' && crypto.subtle.verify('HMAC', key, bytesOf(claimed), new TextEncoder().encode(said));
  });
  return (await Promise.all(checks)).includes(true);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
