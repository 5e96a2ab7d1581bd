import { randomBytes } from "node:crypto";
import { canonicalContribution, type Receipt, receiptReference } from "@rabat/core/comment";
import type { Instant } from "@rabat/core/consultation";
import type { Actor } from "@rabat/core/partner";
import { audit, comments, contributions, type Transaction } from "@rabat/db";
import { queueMail } from "../mail/queue.ts";

type Kept = {
  consultation: string;
  delegation: string;
  /** The comments, submitted by now, with which it comes. */
  ids: readonly string[];
  late: boolean;
  submitted: Instant;
  actor: Actor;
  person: string;
  /** What the delegation's people are told; `recorded`: the Secretariat did it for them. */
  news: "receipt" | "recorded";
};

/**
 * Keeps a contribution with its receipt: in time it is the whole of what the delegation has submitted, and supersedes
 * the one in force; a late one stands beside that and holds what came with it alone. The caller has the chain's lock.
 */
export const keepContribution = async (tx: Transaction, given: Kept): Promise<Receipt> => {
  const { consultation, delegation, ids, late, submitted, actor, person, news } = given;
  const reference = receiptReference(randomBytes(12));
  if (!late) {
    await contributions.withdrawContribution(tx, { consultation, delegation, at: submitted });
    await comments.unmarkLate(tx, consultation, delegation);
  }
  const whole = (await comments.listCommentsOf(tx, consultation, delegation)).filter(({ id, state }) =>
    late ? ids.includes(id) : state === "submitted",
  );
  const canonical = canonicalContribution({ reference, consultation, delegation, submitted, late }, whole);
  const hash = audit.sha256(canonical);
  const [inTime, afterwards] =
    news === "recorded"
      ? (["record on behalf", "record on behalf late"] as const)
      : (["submit", "submit late"] as const);
  const auditHead = await audit.appendAudit(tx, {
    chain: audit.contributionChain(consultation, delegation),
    actor,
    deed: late ? afterwards : inTime,
    subject: reference,
    detail: { comments: whole.length, hash },
  });
  const receipt = {
    ...{ reference, consultation, delegation, submitted, comments: whole.length, hash, auditHead },
    late: late ? ({ standing: "undecided", reason: null, decided: null } as const) : null,
  };
  await contributions.insertContribution(tx, { ...receipt, canonical, submittedBy: person });
  if (late) await comments.markLate(tx, ids, reference);
  await queueMail(tx, { kind: news, consultation, delegation, receipt: reference });
  return { ...receipt, withdrawn: null };
};
