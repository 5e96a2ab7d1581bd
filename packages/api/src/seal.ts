import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

export type Seal = {
  /** Encrypts a text for one purpose; elsewhere it cannot be opened. */
  close(purpose: string, text: string): string;
  /** The text again; null for whatever was not closed here for this purpose. */
  open(purpose: string, sealed: string): string | null;
  /** A keyed hash: tells equal texts without keeping them. */
  mark(text: string): string;
};

const nonceLength = 12;
const tagLength = 16;

/** AES-256-GCM and HMAC under keys derived from the portal's secret, which is not in the database. */
export const sealWith = (secret: string): Seal => {
  if (secret.length < 32) throw new Error("A seal needs a secret of 32 characters or more");
  const derive = (use: string) => Buffer.from(hkdfSync("sha256", secret, "rabat", use, 32));
  const [key, markKey] = [derive("seal"), derive("mark")];
  return {
    close: (purpose, text) => {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(purpose));
      const closed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString("base64url");
    },
    open: (purpose, sealed) => {
      const bytes = Buffer.from(sealed, "base64url");
      if (bytes.length < nonceLength + tagLength) return null;
      const [nonce, rest] = [bytes.subarray(0, nonceLength), bytes.subarray(nonceLength)];
      const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
      decipher.setAAD(Buffer.from(purpose)).setAuthTag(rest.subarray(0, tagLength));
      try {
        return Buffer.concat([decipher.update(rest.subarray(tagLength)), decipher.final()]).toString("utf8");
      } catch {
        return null;
      }
    },
    mark: (text) => createHmac("sha256", markKey).update(text).digest("base64url"),
  };
};
