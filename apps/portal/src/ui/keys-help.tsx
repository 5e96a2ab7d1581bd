import type { ReactNode } from "react";
import "./keys-help.css";

/** For the messages that name keys. */
export const keyWord = { key: (word: ReactNode) => <kbd>{word}</kbd> };

type KeysHelpProps = {
  id: string;
  label: string;
  help: ReactNode;
  /** What the box says that turns single keys off. */
  choice: ReactNode;
};

/** What the keys do; shown by the script that makes them do it. */
export const KeysHelp = ({ id, label, help, choice }: KeysHelpProps) => (
  <section id={id} className="keys-help" aria-label={label} tabIndex={-1} hidden>
    <p className="hint">{help}</p>
    <div className="choice">
      <input type="checkbox" id="single-keys" defaultChecked />
      <label htmlFor="single-keys">{choice}</label>
    </div>
  </section>
);
