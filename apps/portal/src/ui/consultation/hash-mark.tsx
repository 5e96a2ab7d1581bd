/** A SHA-256 short enough to read; whole in the title, and on paper. */
export const HashMark = ({ hash, label }: { hash: string; label: string }) => (
  <abbr className="hash" title={`${label} ${hash}`}>
    {label}{" "}
    <code className="code">
      {hash.slice(0, 12)}
      <span className="hash-rest">{hash.slice(12)}</span>
    </code>
  </abbr>
);
