import { autosave } from "./comment/autosave.ts";
import { compareWhileTyping } from "./comment/live-diff.ts";

const form = document.querySelector<HTMLFormElement>("form[data-autosave]");
if (form) {
  autosave(form);
  compareWhileTyping(form);
}
