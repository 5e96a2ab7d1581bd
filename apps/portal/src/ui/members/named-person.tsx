import type { ReactNode } from "react";

type NamedPersonProps = {
  name: string | null;
  email: string | null;
  /** What stands behind the name: the role, a state. */
  after: ReactNode;
  /** What stands below the address. */
  note?: ReactNode;
};

/** A person in a list: the name, what they are, where mail reaches them. */
export const NamedPerson = ({ name, email, after, note = null }: NamedPersonProps) => (
  <div>
    <p>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      {after}
    </p>
    <p className="meta">
      <bdi>{email}</bdi>
      {note === null ? null : (
        <>
          <br />
          {note}
        </>
      )}
    </p>
  </div>
);
