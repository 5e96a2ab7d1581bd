/** Addresses in the text lead where they say, as a mail program has them. */
const withLinks = (text: string) =>
  text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={part} href={part} dir="ltr">
        {part}
      </a>
    ) : (
      part
    ),
  );

type MailTextProps = {
  text: string;
  /** Only shown: its addresses lead nowhere. */
  isInert?: boolean;
};

/** A mail in plain text, each paragraph in the direction of its own words. */
export const MailText = ({ text, isInert = false }: MailTextProps) =>
  text
    .trim()
    .split("\n\n")
    .map((paragraph) => (
      <p key={paragraph} className="as-typed" dir="auto">
        {isInert ? paragraph : withLinks(paragraph)}
      </p>
    ));
