import { getTranslations } from "next-intl/server";

/** From the matrix on: to the answers as a whole, and to recording what a delegation said elsewhere. */
export const AnswersLinks = async ({ base }: { base: string }) => {
  const answers = await getTranslations("answers");
  const recording = await getTranslations("recording");
  return (
    <p>
      <a href={`${base}/answers`}>{answers("toAnswers")}</a> ·{" "}
      <a href={`${base}/record`}>{recording("title")}</a>
    </p>
  );
};
