import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

/** Few people have passkeys here, and they need them rarely. */
const webauthn = () => import('@simplewebauthn/browser');

/** Whether this browser has passkeys, on a page that came over https. */
export function hasPasskeys(): boolean {
  return 'PublicKeyCredential' in globalThis;
}

/** Whether it offers them among what it fills into a form. */
export async function fillsInPasskeys(): Promise<boolean> {
  return hasPasskeys() && ((await PublicKeyCredential.isConditionalMediationAvailable?.()) ?? false);
}

/** Asks the person for finger, face or PIN, and makes a passkey; undefined where they or the browser would not. */
export async function makePasskey(options: unknown): Promise<unknown> {
  const { startRegistration } = await webauthn();
  const optionsJSON = options as PublicKeyCredentialCreationOptionsJSON;
  return startRegistration({ optionsJSON }).catch(notNow);
}

/**
 * Asks for a passkey at once, or waits until the person picks one in a form; undefined where they or the browser would not.
 * Asking again ends the wait.
 */
export async function showPasskey(options: unknown, when: 'now' | 'filled-in'): Promise<unknown> {
  const { startAuthentication } = await webauthn();
  const optionsJSON = options as PublicKeyCredentialRequestOptionsJSON;
  const useBrowserAutofill = when === 'filled-in';
  // The package looks for the field in the document, and ours is inside an element.
  return startAuthentication({ optionsJSON, useBrowserAutofill, verifyBrowserAutofillInput: false }).catch(notNow);
}

/** Nobody waits for a passkey any more. */
export async function stopWaitingForPasskey(): Promise<void> {
  const { WebAuthnAbortService } = await webauthn();
  WebAuthnAbortService.cancelCeremony();
}

function notNow(): undefined {
  return undefined;
}
