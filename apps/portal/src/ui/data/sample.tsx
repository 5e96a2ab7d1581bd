/** Something to copy: an address that can also be followed, or a command. */
export const Sample = ({ href, command }: { href?: string; command?: string }) => (
  <p className="sample" dir="ltr" translate="no">
    <code>{href === undefined ? command : <a href={href}>{href}</a>}</code>
  </p>
);
