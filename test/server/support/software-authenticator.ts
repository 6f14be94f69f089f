import { createHash, generateKeyPairSync, sign } from 'node:crypto';

type Options = { readonly challenge: string };
type Site = { readonly origin: string; readonly rpId: string };

const sha256 = (of: string | Buffer): Buffer => createHash('sha256').update(of).digest();
const base64url = (of: Buffer | string): string => Buffer.from(of).toString('base64url');

/** Present and verified; with the credential where it is made. */
const USED = 0x05;
const MADE = 0x45;

/** A passkey in software: it answers as a browser does, for whatever site and with whatever counter it is told. */
export class SoftwareAuthenticator {
  readonly id = base64url(crypto.randomUUID());
  counter = 0;
  readonly #site: Site;
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  constructor(site: Site) {
    this.#site = site;
  }

  makes({ challenge }: Options) {
    const client = this.#client('webauthn.create', challenge);
    const authData = this.#authData(MADE, this.#credential());
    // { fmt: "none", attStmt: {}, authData } in CBOR.
    const length = Buffer.from([0x59, authData.length >> 8, authData.length & 0xff]);
    const attestation = Buffer.concat([Buffer.from('\xa3cfmtdnonegattStmt\xa0hauthData', 'latin1'), length, authData]);
    return this.#answer({ clientDataJSON: base64url(client), attestationObject: base64url(attestation) });
  }

  shows({ challenge }: Options) {
    this.counter += 1;
    const client = this.#client('webauthn.get', challenge);
    const authData = this.#authData(USED);
    const signature = sign('sha256', Buffer.concat([authData, sha256(client)]), this.#keys.privateKey);
    return this.#answer({
      clientDataJSON: base64url(client),
      authenticatorData: base64url(authData),
      signature: base64url(signature),
    });
  }

  #answer(response: Record<string, string>) {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, response };
  }

  #client(type: string, challenge: string): string {
    return JSON.stringify({ type, challenge, origin: this.#site.origin, crossOrigin: false });
  }

  #authData(flags: number, credential: Buffer = Buffer.alloc(0)): Buffer {
    const counted = Buffer.alloc(5);
    counted.writeUInt8(flags, 0);
    counted.writeUInt32BE(this.counter, 1);
    return Buffer.concat([sha256(this.#site.rpId), counted, credential]);
  }

  /** A device that says nothing of itself, the id, and the key in COSE. */
  #credential(): Buffer {
    const id = Buffer.from(this.id, 'base64url');
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const cose = [
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ];
    return Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, ...cose]);
  }
}
