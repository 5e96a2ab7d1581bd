import { wordDiff } from "@rabat/core/comment";

const pause = 300;

const hiddenWord = (word: string): HTMLElement => {
  const span = document.createElement("span");
  span.className = "visually-hidden";
  span.textContent = ` ${word}: `;
  return span;
};

/** Shows under the proposed wording how it differs from the frozen paragraph in the language of the comment. */
export const compareWhileTyping = (form: HTMLFormElement): void => {
  const place = form.querySelector<HTMLElement>("#live-diff");
  const shown = place?.querySelector<HTMLElement>(".word-diff");
  const field = form.querySelector<HTMLTextAreaElement>("[name=proposedText]");
  if (!place || !shown || !field) return;
  const { words = "{}", texts = "{}" } = place.dataset;
  const word: Record<string, string> = JSON.parse(words);
  const frozen: Record<string, string> = JSON.parse(texts);

  const draw = (): void => {
    place.hidden = field.value.trim() === "";
    if (place.hidden) return;
    const language = form.querySelector<HTMLInputElement>("[name=language]:checked")?.value ?? "";
    const parts = wordDiff(frozen[language] ?? "", field.value.trim()).map(({ kind, text }) => {
      if (kind === "equal") return text;
      const change = document.createElement(kind === "removed" ? "del" : "ins");
      change.append(hiddenWord(word[kind] ?? kind), text);
      return change;
    });
    shown.lang = language;
    shown.replaceChildren(...parts);
  };

  let timer = 0;
  const drawSoon = (): void => {
    clearTimeout(timer);
    // never between two keys
    timer = setTimeout(() => ("requestIdleCallback" in window ? requestIdleCallback(draw) : draw()), pause);
  };
  field.addEventListener("input", drawSoon);
  form.addEventListener("change", drawSoon);
  draw();
};
