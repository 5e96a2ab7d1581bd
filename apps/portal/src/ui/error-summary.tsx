type ErrorSummaryProps = { title: string; errors: readonly { message: string; href: string }[] };

/** First thing in `main` after a refused form; takes the focus without a script. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  return (
    // biome-ignore lint/a11y/noAutofocus: a refused form must say so first
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{title}</h2>
      <ul role="list">
        {errors.map(({ message, href }) => (
          <li key={href + message}>
            <a href={href}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
