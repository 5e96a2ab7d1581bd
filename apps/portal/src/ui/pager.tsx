type Step = { href: string; name: string };

type PagerProps = {
  label: string;
  words: { previous: string; next: string };
  previous: Step | undefined;
  next: Step | undefined;
};

/** The neighbours of a page, where it has any. */
export const Pager = ({ label, words, previous, next }: PagerProps) =>
  previous || next ? (
    <nav className="pager" aria-label={label}>
      {previous ? (
        <a href={previous.href} rel="prev">
          {words.previous} {previous.name}
        </a>
      ) : (
        <span />
      )}
      {next ? (
        <a href={next.href} rel="next">
          {words.next} {next.name}
        </a>
      ) : null}
    </nav>
  ) : null;
