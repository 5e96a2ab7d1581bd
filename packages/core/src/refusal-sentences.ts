import { formatCapReference, parseCapReference } from "./cap/index.ts";
import type { Locale, Localised } from "./language/locale.ts";
import type { Refusal, RefusalCode } from "./refusal.ts";

/** One sentence per refusal and language; `{name}` stands for a particular of the refusal. */
const sentences: Record<RefusalCode, Localised> = {
  "cap.empty": {
    en: "There is no CAP line: write at least one of areas, objectives and actions.",
    fr: "La ligne PAC est vide : indiquez au moins un domaine, un objectif ou une action.",
  },
  "cap.too-long": {
    en: "A CAP line has at most {limit} characters.",
    fr: "Une ligne PAC compte au plus {limit} caractères.",
  },
  "cap.unreadable": {
    en: "“{part}” cannot be read as a part of a CAP line; write for example “Area 3 | Objective 5b | Actions 16-17”.",
    fr: "« {part} » ne se lit pas comme une partie de ligne PAC ; écrivez par exemple « Domaine 3 | Objectif 5b | Actions 16-17 ».",
  },
  "cap.level-order": {
    en: "“{part}” is out of place: a CAP line names areas, then objectives, then actions, each once.",
    fr: "« {part} » n’est pas à sa place : une ligne PAC nomme les domaines, puis les objectifs, puis les actions, une fois chacun.",
  },
  "cap.unknown-area": {
    en: "There is no Area {part}: the Cadiz Action Plan has areas 1 to 5.",
    fr: "Il n’y a pas de domaine {part} : le Plan d’action de Cadix compte les domaines 1 à 5.",
  },
  "cap.unknown-objective": {
    en: "There is no Objective {part}: the Cadiz Action Plan has objectives 1 to 10, the fifth as 5a and 5b.",
    fr: "Il n’y a pas d’objectif {part} : le Plan d’action de Cadix compte les objectifs 1 à 10, le cinquième en 5a et 5b.",
  },
  "cap.unknown-action": {
    en: "There is no Action {part}: the Cadiz Action Plan has actions 1 to 29.",
    fr: "Il n’y a pas d’action {part} : le Plan d’action de Cadix compte les actions 1 à 29.",
  },
  "cap.reversed-range": {
    en: "The range “{part}” runs backwards; write the lower number first.",
    fr: "L’intervalle « {part} » est inversé ; écrivez d’abord le plus petit numéro.",
  },
  "cap.contradiction": {
    en: "This is not a line of the Cadiz Action Plan: there, {part} belongs to {parent}.",
    fr: "Ce n’est pas une ligne du Plan d’action de Cadix : {part} y dépend de « {parent} ».",
  },
  "cap.other-plan": {
    en: "“{part}” names another plan; only the Cadiz Action Plan 2023-2027 can be read here.",
    fr: "« {part} » désigne un autre plan ; seul le Plan d’action de Cadix 2023-2027 peut être lu ici.",
  },
  "text.required": { en: "{field}: write something.", fr: "{field} : écrivez un texte." },
  "text.too-long": {
    en: "{field}: this is {length} characters long; at most {limit} are possible.",
    fr: "{field} : ce texte compte {length} caractères ; {limit} au plus sont possibles.",
  },
  "text.forbidden-character": {
    en: "{field}: the text holds an invisible control character ({character}); remove it.",
    fr: "{field} : le texte contient un caractère de contrôle invisible ({character}) ; supprimez-le.",
  },
  "input.invalid": {
    en: "{field}: this answer cannot be read; choose or write it again.",
    fr: "{field} : cette réponse est illisible ; choisissez-la ou écrivez-la de nouveau.",
  },
  "actor.sign-in-required": {
    en: "Sign in to continue.",
    fr: "Connectez-vous pour continuer.",
  },
  "actor.not-permitted": {
    en: "Your role does not allow this.",
    fr: "Votre rôle ne le permet pas.",
  },
  "record.not-found": {
    en: "There is no such entry, or it is not for you.",
    fr: "Cette entrée n’existe pas, ou elle ne vous est pas destinée.",
  },
  "consultation.not-yet-open": {
    en: "This consultation is not open yet; it opens on {opens}.",
    fr: "Cette consultation n’est pas encore ouverte ; elle ouvre le {opens}.",
  },
  "consultation.closed": {
    en: "This consultation closed on {closed}; nothing was changed.",
    fr: "Cette consultation a été clôturée le {closed} ; rien n’a été modifié.",
  },
  "delegation.not-invited": {
    en: "Your delegation is not invited to this consultation.",
    fr: "Votre délégation n’est pas invitée à cette consultation.",
  },
  "comment.wording-unchanged": {
    en: "The proposed wording is the same as the text; change it or leave it empty.",
    fr: "Le libellé proposé est identique au texte ; modifiez-le ou laissez-le vide.",
  },
  "comment.wording-without-paragraph": {
    en: "A wording can be proposed for one paragraph, not for the text as a whole.",
    fr: "Un libellé se propose pour un paragraphe, non pour l’ensemble du texte.",
  },
  "comment.stale": {
    en: "This comment was saved elsewhere in the meantime. Your text is kept below, beside the other one: choose, then save again.",
    fr: "Ce commentaire a été enregistré ailleurs entre-temps. Votre texte est conservé ci-dessous, à côté de l’autre : choisissez, puis enregistrez de nouveau.",
  },
  "comment.not-editable": {
    en: "This comment can no longer be changed: it has been handed on.",
    fr: "Ce commentaire ne peut plus être modifié : il a été transmis.",
  },
  "contribution.empty": {
    en: "There is nothing to submit: write at least one comment first.",
    fr: "Il n’y a rien à soumettre : rédigez d’abord au moins un commentaire.",
  },
  "contribution.changed-since-check": {
    en: "The comments have changed since you checked them; check them again, then submit.",
    fr: "Les commentaires ont changé depuis votre vérification ; vérifiez-les de nouveau, puis soumettez.",
  },
  "disposition.stale": {
    en: "A colleague saved an answer to this comment in the meantime. Yours is kept below; read both, then save again.",
    fr: "Un collègue a enregistré entre-temps une réponse à ce commentaire. La vôtre est conservée ci-dessous ; lisez les deux, puis enregistrez de nouveau.",
  },
  "sign-in.failed": {
    en: "The e-mail address and the password do not match an account.",
    fr: "L’adresse électronique et le mot de passe ne correspondent à aucun compte.",
  },
  "sign-in.needs-secure-address": {
    en: "Signing in needs a secure address (https); open the portal there.",
    fr: "La connexion exige une adresse sécurisée (https) ; ouvrez-y le portail.",
  },
  "invitation.not-valid": {
    en: "This invitation has been used, has expired or never existed; ask whoever invited you for a new one.",
    fr: "Cette invitation a été utilisée, a expiré ou n’a jamais existé ; demandez-en une nouvelle à la personne qui vous a invité.",
  },
  "password.too-short": {
    en: "Choose a password of at least {least} characters.",
    fr: "Choisissez un mot de passe d’au moins {least} caractères.",
  },
  "password.too-common": {
    en: "This password is easily guessed; choose another.",
    fr: "Ce mot de passe est facile à deviner ; choisissez-en un autre.",
  },
  "form.from-elsewhere": {
    en: "This form did not come from this site; nothing was changed. Open the page here and send it again.",
    fr: "Ce formulaire ne vient pas de ce site ; rien n’a été modifié. Ouvrez la page ici et envoyez-le de nouveau.",
  },
  "form.too-large": {
    en: "The form is larger than {limit} megabytes; nothing was changed.",
    fr: "Le formulaire dépasse {limit} mégaoctets ; rien n’a été modifié.",
  },
  "form.not-readable": {
    en: "The form could not be read; nothing was changed. Open the page again.",
    fr: "Le formulaire n’a pas pu être lu ; rien n’a été modifié. Ouvrez de nouveau la page.",
  },
  "receipt.no-match": {
    en: "No receipt has this reference and this hash.",
    fr: "Aucun récépissé ne porte cette référence et cette empreinte.",
  },
  "database.unavailable": {
    en: "The record cannot be reached at the moment; nothing was changed. Try again in a minute.",
    fr: "Le registre est momentanément inaccessible ; rien n’a été modifié. Réessayez dans une minute.",
  },
};

/** How a particular is to be read by a person: a field's label, a date. The portal passes its own. */
export type Wording = (name: string, value: string | number) => string;

const plain: Wording = (_name, value) => String(value);

const capWords = (value: string | number, locale: Locale) => {
  const read = parseCapReference(String(value));
  return read.ok ? formatCapReference(read.value, locale) : String(value);
};

/**
 * The sentence of a refusal in a language.
 *
 * @example refusalSentence({ code: "cap.unknown-action", part: "30" }, "en")
 * // → "There is no Action 30: the Cadiz Action Plan has actions 1 to 29."
 */
export const refusalSentence = (refusal: Refusal, locale: Locale, wording: Wording = plain): string =>
  sentences[refusal.code][locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = (refusal as Record<string, string | number>)[name] ?? "";
    return refusal.code === "cap.contradiction" ? capWords(value, locale) : wording(name, value);
  });

export const refusalCodes = Object.keys(sentences) as RefusalCode[];
