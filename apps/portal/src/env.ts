import { BlockList, isIP } from "node:net";
import { z } from "zod";

const withScheme = (schemes: string[], sentence: string) =>
  z.string().refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol), sentence);

const databaseAddress = withScheme(
  ["postgres:", "postgresql:"],
  "must be an address like postgres://user@host/name",
);

const proxies = z.string().transform((value, context) => {
  const list = new BlockList();
  for (const entry of value.split(/[\s,]+/).filter(Boolean)) {
    const [address = "", prefix] = entry.split("/");
    const version = isIP(address);
    const bits = prefix === undefined ? (version === 6 ? 128 : 32) : Number(prefix);
    if (version && Number.isInteger(bits) && bits >= 0 && bits <= (version === 6 ? 128 : 32))
      list.addSubnet(address, bits, version === 6 ? "ipv6" : "ipv4");
    else
      context.addIssue({ code: "custom", message: "must list IP addresses or networks, such as 10.0.0.0/8" });
  }
  return list;
});

const origin = withScheme(["http:", "https:"], "must be an address like https://portal.example.org")
  .refine(
    (value) => new URL(value).pathname === "/" && !/[?#]/.test(value),
    "must be an origin, without a path",
  )
  .transform((value) => new URL(value).origin);

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "must be a whole number from 0 to 65535")
    .transform(Number)
    .refine((port) => port <= 65535, "must be a whole number from 0 to 65535")
    .default(3000),
  HOST: z.string().optional(),
  DATA_FOLDER: z.string().optional(),
  DATABASE_URL: databaseAddress.optional(),
  DATABASE_APP_URL: databaseAddress.optional(),
  DATABASE_WORKER_URL: databaseAddress.optional(),
  PUBLIC_ORIGIN: origin.optional(),
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  SMTP_URL: withScheme(["smtp:", "smtps:"], "must be an address like smtp://host:25").optional(),
  MAIL_FROM: z.email("must be an address like no-reply@example.org").optional(),
  TRUSTED_PROXY: proxies.optional(),
});

export type Environment = z.output<typeof environmentSchema>;

export class EnvironmentInvalid extends Error {}

/** Values are never repeated in the sentence: they may be secrets. */
export const parseEnvironment = (variables: Record<string, string | undefined>): Environment => {
  const stated = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = environmentSchema.safeParse(stated);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new EnvironmentInvalid(`The environment is not usable: ${faults.join("; ")}.`);
};

export const environment = (): Environment => parseEnvironment(process.env);

/** Where readers reach the portal, for links that must be absolute. */
export const publicOrigin = ({ PUBLIC_ORIGIN, PORT }: Environment): string =>
  PUBLIC_ORIGIN ?? `http://localhost:${PORT}`;

type Handover = Partial<Record<"DATABASE_APP_URL" | "AUTH_SECRET" | "DATA_FOLDER" | "NODE_ENV", string>>;

/** What the start has found out and the pages read, here and in the processes it starts. */
export const handOver = (values: Handover): void => {
  Object.assign(process.env, {
    NEXT_TELEMETRY_DISABLED: "1",
    // Node itself reads next.config.ts: otherwise a whole compiler is loaded, and stays, for that one file.
    __NEXT_NODE_NATIVE_TS_LOADER_ENABLED: "true",
    ...values,
  });
};
