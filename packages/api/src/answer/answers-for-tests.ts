import { randomUUID } from "node:crypto";
import { arrangementOf } from "@rabat/db/arrange";
import { settle } from "../index.ts";
import { commentForm, type TestApi } from "../testing.ts";

type Changes = Parameters<ReturnType<typeof arrangementOf>["addConsultation"]>[1];

/** A consultation of the test's own for Delegations A and B, and short ways through it. */
export const openConsultation = async (test: TestApi, changes: Changes = {}) => {
  const arranged = arrangementOf(test.owner);
  const slug = await arranged.addConsultation(["demonstration-a", "demonstration-b"], changes);
  const form = () => randomUUID();
  const save = async (name: string, words: object = {}): Promise<string> => {
    const saved = await test.as(name).comment.save(commentForm({ consultation: slug, ...words }));
    if (!saved.ok) throw new Error(saved.refusals[0].code);
    return saved.value.id;
  };
  const workspace = async (name: string) => {
    const read = await test.as(name).consultation.workspace({ slug });
    if (!read.ok) throw new Error(read.refusals[0].code);
    return read.value;
  };
  const submit = async (name: string) => {
    const checked = (await workspace(name)).included.map(({ id, version }) => ({ id, version }));
    const sent = await test.as(name).contribution.submit({ consultation: slug, checked, form: form() });
    if (!sent.ok) throw new Error(sent.refusals[0].code);
    return sent.value;
  };
  /** `over`: the version of the answer that it is written over. */
  const answer = (name: string, comment: string, given: string | { reason: string; over: number }) => {
    const { reason, over: readVersion } = typeof given === "string" ? { reason: given, over: null } : given;
    return test.as(name).disposition.save({
      consultation: slug,
      comment,
      readVersion,
      decision: "accepted",
      reason,
      form: form(),
    });
  };
  const overview = async (name = "head") => {
    const read = await test.as(name).answer.overview({ slug });
    if (read === null) throw new Error("there is no overview");
    return read;
  };
  const publish = async (name = "head", checked?: string) => {
    const given = checked ?? (await overview("officer")).checked;
    const api = await test.signedIn(name);
    return settle(api.answer.publish({ consultation: slug, checked: given, form: form() }));
  };
  const close = () => arranged.moveClosing(slug, -3_600_000);
  const read = (name: string) =>
    settle(test.as(name).answer.published({ consultation: slug, page: 1, locale: "en" }));
  return { slug, form, save, workspace, submit, answer, overview, publish, close, read };
};

export const codeOf = (result: { ok: boolean; refusals?: readonly { code: string }[] }): string =>
  result.ok ? "ok" : (result.refusals?.[0]?.code ?? "");
