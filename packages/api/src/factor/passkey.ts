import { accept, type Refused, type Result, refuse } from "@rabat/core/refusal";
import { passkeyLimit } from "@rabat/core/session";
import { factors, isUnavailable, type people, readClock, type Transaction } from "@rabat/db";
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { Context } from "../context.ts";
import { carry, newChallenge, takeChallenge } from "./ceremony.ts";

/** What a page hands to the browser's own passkey dialogue, and what it brings back with the answer. */
export type PasskeyOffer = { options: string; ceremony: string };

export type PasskeyAnswer = { ceremony: string; credential: string };

// what passkeys of every maker sign with: Ed25519, P-256, RSA
const algorithms = [-8, -7, -257];

const notAccepted: Refused = refuse({ code: "passkey.not-accepted" });

const signing = "sign in with a passkey";
const adding = (person: string) => `add a passkey to ${person}`;

const rpID = ({ from }: Context) => new URL(from.origin).hostname;

const offer = async (
  tx: Transaction,
  ctx: Context,
  { purpose, make }: { purpose: string; make: (challenge: Buffer<ArrayBuffer>) => Promise<object> },
): Promise<PasskeyOffer> => {
  const challenge = newChallenge();
  const options = await make(Buffer.from(challenge, "base64url"));
  const ceremony = carry(ctx.seal, purpose, { value: challenge, made: await readClock(tx) });
  return { options: JSON.stringify(options), ceremony };
};

/** Asks for any passkey of this portal: the same offer for everybody, whoever they may turn out to be. */
export const offerSigning = (tx: Transaction, ctx: Context): Promise<PasskeyOffer> =>
  offer(tx, ctx, {
    purpose: signing,
    make: (challenge) =>
      generateAuthenticationOptions({ rpID: rpID(ctx), challenge, userVerification: "required" }),
  });

/** Offers to make a passkey that names its person by itself and asks for a finger, a face or a PIN. */
export const offerAdding = async (
  tx: Transaction,
  ctx: Context,
  person: people.Person,
): Promise<PasskeyOffer> => {
  const held = await factors.listPasskeys(tx, person.id);
  return offer(tx, ctx, {
    purpose: adding(person.id),
    make: (challenge) =>
      generateRegistrationOptions({
        rpName: "Rabat Process",
        rpID: rpID(ctx),
        userID: Buffer.from(person.id),
        userName: person.email,
        userDisplayName: person.name,
        challenge,
        excludeCredentials: held.map(({ credential }) => ({ id: credential })),
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        supportedAlgorithmIDs: algorithms,
      }),
  });
};

/** Keeps the passkey that a browser has made. */
export const keepPasskey = async (
  tx: Transaction,
  ctx: Context,
  given: PasskeyAnswer & { person: string; name: string },
): Promise<Result<null>> => {
  const { person, name, ceremony, credential: answer } = given;
  if ((await factors.listPasskeys(tx, person)).length >= passkeyLimit)
    return refuse({ code: "factor.too-many", limit: passkeyLimit });
  const challenge = await takeChallenge(tx, ctx.seal, { purpose: adding(person), sealed: ceremony });
  if (challenge === null) return notAccepted;
  const verified = await readAnswer(answer, (response: RegistrationResponseJSON) =>
    verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: ctx.from.origin,
      expectedRPID: rpID(ctx),
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }),
  );
  if (verified === null || !verified.verified) return notAccepted;
  const { credential, credentialBackedUp } = verified.registrationInfo;
  const kept = await factors.insertPasskey(tx, {
    person,
    name,
    credential: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString("base64url"),
    counter: credential.counter,
    transports: credential.transports ?? [],
    backedUp: credentialBackedUp,
  });
  return kept ? accept(null) : notAccepted;
};

/** Whoever the answered passkey belongs to, its person being asked for at the device. */
export const personOfPasskey = async (
  tx: Transaction,
  ctx: Context,
  { ceremony, credential: answer }: PasskeyAnswer,
): Promise<Result<string>> => {
  const challenge = await takeChallenge(tx, ctx.seal, { purpose: signing, sealed: ceremony });
  if (challenge === null) return notAccepted;
  const verified = await readAnswer(answer, async (response: AuthenticationResponseJSON) => {
    const held = typeof response.id === "string" ? await factors.findPasskey(tx, response.id) : null;
    if (held === null) return null;
    const { verified: isRight, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: ctx.from.origin,
      expectedRPID: rpID(ctx),
      requireUserVerification: true,
      credential: {
        id: held.credential,
        publicKey: Buffer.from(held.publicKey, "base64url"),
        counter: held.counter,
      },
    });
    return isRight ? { held, counter: authenticationInfo.newCounter } : null;
  });
  if (verified === null) return notAccepted;
  await factors.notePasskeyUse(tx, verified.held.id, verified.counter);
  return accept(verified.held.person);
};

/** The library throws at whatever is not as it must be. */
const readAnswer = async <Response, Value>(
  answer: string,
  verify: (response: Response) => Promise<Value | null>,
): Promise<Value | null> => {
  try {
    return await verify(JSON.parse(answer) as Response);
  } catch (error) {
    if (isUnavailable(error)) throw error;
    return null;
  }
};
