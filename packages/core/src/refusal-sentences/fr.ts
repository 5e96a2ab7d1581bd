import type { RefusalCode } from "../refusal.ts";

export const fr: Record<RefusalCode, string> = {
  "cap.empty": "La ligne PAC est vide : indiquez au moins un domaine, un objectif ou une action.",
  "cap.too-long": "Une ligne PAC compte au plus {limit} caractères.",
  "cap.unreadable":
    "« {part} » ne se lit pas comme une partie de ligne PAC ; écrivez par exemple « Domaine 3 | Objectif 5b | Actions 16-17 ».",
  "cap.level-order":
    "« {part} » n’est pas à sa place : une ligne PAC nomme les domaines, puis les objectifs, puis les actions, une fois chacun.",
  "cap.unknown-area": "Il n’y a pas de domaine {part} : le Plan d’action de Cadix compte les domaines 1 à 5.",
  "cap.unknown-objective":
    "Il n’y a pas d’objectif {part} : le Plan d’action de Cadix compte les objectifs 1 à 10, le cinquième en 5a et 5b.",
  "cap.unknown-action": "Il n’y a pas d’action {part} : le Plan d’action de Cadix compte les actions 1 à 29.",
  "cap.reversed-range": "L’intervalle « {part} » est inversé ; écrivez d’abord le plus petit numéro.",
  "cap.contradiction": "Ce n’est pas une ligne du Plan d’action de Cadix : {part} y dépend de « {parent} ».",
  "cap.other-plan":
    "« {part} » désigne un autre plan ; seul le Plan d’action de Cadix 2023-2027 peut être lu ici.",
  "framework.empty":
    "Cette ligne ne nomme aucune partie de « {plan} » : indiquez au moins un domaine, un objectif ou une action qui y figure.",
  "framework.too-long": "Une ligne de « {plan} » compte au plus {limit} caractères.",
  "framework.unreadable":
    "« {part} » ne se lit pas comme une partie d’une ligne de « {plan} » ; écrivez un niveau et ses numéros, par exemple « Objectif 2 » ou « Actions 1-3, 5 ».",
  "framework.level-order":
    "« {part} » n’est pas à sa place : une ligne de « {plan} » nomme les domaines, puis les objectifs, puis les actions, une fois chacun.",
  "framework.unknown-part": "« {plan} » ne contient pas « {part} ».",
  "framework.contradiction": "Ce n’est pas une ligne de « {plan} » : « {part} » y dépend de « {parent} ».",
  "framework.not-named": "« {part} » n’est pas le nom de « {plan} » ; commencez la ligne par ce nom.",
  "framework.mixed":
    "Cette liste renvoie aussi à un autre cadre ({part}) ; « {plan} » ne se mesure que par ses propres références.",
  "text.required": "{field} : écrivez un texte.",
  "text.too-long": "{field} : ce texte compte {length} caractères ; {limit} au plus sont possibles.",
  "text.forbidden-character":
    "{field} : le texte contient un caractère de contrôle invisible ({character}) ; supprimez-le.",
  "input.invalid": "{field} : cette réponse est illisible ; choisissez-la ou écrivez-la de nouveau.",
  "actor.sign-in-required": "Connectez-vous pour continuer.",
  "actor.not-permitted": "Votre rôle ne le permet pas.",
  "record.not-found": "Cette entrée n’existe pas, ou elle ne vous est pas destinée.",
  "consultation.not-yet-open": "Cette consultation n’est pas encore ouverte ; elle ouvre le {opens}.",
  "consultation.closed": "Cette consultation a été clôturée le {closed} ; rien n’a été modifié.",
  "consultation.announced":
    "Cette consultation est annoncée : son texte, ses modalités et ses destinataires ne changent plus.",
  "consultation.not-announced": "Cette consultation n’est pas encore annoncée.",
  "consultation.frozen": "Le texte est figé : il ne peut plus jamais changer.",
  "consultation.still-open":
    "Les délégations peuvent encore y écrire ; clôturez d’abord la consultation et laissez passer le délai technique.",
  "consultation.archived": "Cette consultation est archivée ; rien n’a été modifié.",
  "preparation.stale":
    "Un collègue a modifié cette préparation entre-temps. Ce que vous avez écrit est conservé ; comparez avec ce qui est enregistré, puis enregistrez de nouveau.",
  "preparation.title-reserved":
    "{field} : ce mot est réservé dans les adresses ; écrivez un titre plus long.",
  "preparation.closes-before-opening": "{field} : la clôture doit suivre l’ouverture.",
  "preparation.opening-passed":
    "La date d’ouverture, le {opens}, est passée : fixez-en une autre ou ouvrez tout de suite.",
  "preparation.no-texts":
    "La liste ne contient encore aucun texte ; ajoutez-en au moins un avant de la figer.",
  "preparation.too-many-texts": "Une liste contient au plus {limit} textes ; rien n’a été ajouté.",
  "preparation.not-frozen": "Le texte n’est pas encore figé : figez-le avant d’annoncer la consultation.",
  "preparation.nobody-invited": "Personne n’est encore invité : choisissez au moins une délégation.",
  "import.empty": "Il n’y a rien à lire ici : collez un texte ou choisissez un fichier qui en contient.",
  "import.not-text":
    "Ce fichier n’est pas un tableau en texte ; enregistrez-le au format CSV, puis choisissez-le de nouveau.",
  "import.no-columns":
    "La première ligne ne nomme aucune colonne de texte : il y faut « anglais » ou « français », et « étiquette » et « nature » peuvent s’y ajouter.",
  "import.no-text": "Cette ligne ne contient aucun texte, ni anglais ni français.",
  "import.unknown-kind":
    "« {part} » n’est pas une nature de texte : écrivez conclusion, recommandation ou thème.",
  "import.unreadable-label":
    "« {part} » n’est pas une étiquette : écrivez C, R ou T et un numéro, par exemple R12.",
  "import.kind-contradicts-label": "L’étiquette « {part} » ne correspond pas à la nature indiquée à côté.",
  "import.label-taken": "L’étiquette {part} est déjà prise, dans la liste ou sur une ligne précédente.",
  "import.open-quotation": "Un guillemet de cette ligne n’est jamais fermé ; ce qui suit est illisible.",
  "import.too-many-cells":
    "Cette ligne compte plus de cellules que les {limit} colonnes nommées par la première ligne.",
  "import.nothing-to-add": "Aucune ligne ne donne de texte à ajouter ; rien n’a été modifié.",
  "delegation.not-invited": "Votre délégation n’est pas invitée à cette consultation.",
  "comment.wording-unchanged": "Le libellé proposé est identique au texte ; modifiez-le ou laissez-le vide.",
  "comment.wording-without-paragraph":
    "Un libellé se propose pour un paragraphe, non pour l’ensemble du texte.",
  "comment.stale":
    "Ce commentaire a été enregistré ailleurs entre-temps. Votre texte est conservé ci-dessous, à côté de l’autre : choisissez, puis enregistrez de nouveau.",
  "comment.changed-meanwhile":
    "Ce commentaire a changé entre-temps ; rien n’a été fait. Relisez-le tel qu’il est, puis refaites cette étape.",
  "comment.not-editable": "Ce commentaire ne peut plus être modifié : il a été transmis.",
  "comment.not-saved-while-typing":
    "Ce texte a été transmis : il n’est pas enregistré pendant la saisie. Enregistrez-le vous-même.",
  "contribution.empty": "Il n’y a rien à soumettre : rédigez d’abord au moins un commentaire.",
  "contribution.changed-since-check":
    "Les commentaires ont changé depuis votre vérification ; vérifiez-les de nouveau, puis soumettez.",
  "contribution.late-decided": "Le Secrétariat s’est déjà prononcé sur cette contribution tardive.",
  "deadline.not-before-closing": "Une échéance interne se situe entre maintenant et la clôture, le {closes}.",
  "extension.not-later":
    "La nouvelle clôture doit être postérieure à maintenant et à la clôture actuelle, le {closes}.",
  "secretariat.already-member": "Cette adresse est déjà celle d’une personne du Secrétariat.",
  "secretariat.already-proposed":
    "Une proposition concernant cette personne est déjà en cours ; statuez d’abord sur celle-ci.",
  "secretariat.last-head": "Le Secrétariat garde toujours un chef : proposez-en d’abord un autre.",
  "secretariat.not-open": "Cette proposition a été tranchée, reprise ou a expiré ; rien n’a été modifié.",
  "secretariat.own-role": "Personne ne propose un rôle pour soi-même : c’est à un autre chef de le faire.",
  "secretariat.role-unchanged": "La personne a déjà ce rôle.",
  "secretariat.second-person":
    "C’est à une deuxième personne de trancher : un chef qui n’a pas fait la proposition et qu’elle ne concerne pas ou, à défaut, un chargé de dossier.",
  "member.last-focal-point": "Une délégation garde toujours un point focal : désignez-en d’abord un autre.",
  "silence.takes-no-comments":
    "C’est une procédure de silence : elle ne reçoit pas de commentaires. Le silence est gardé, ou rompu avec un motif.",
  "silence.not-here":
    "Cette consultation n’est pas une procédure de silence : rédigez plutôt des commentaires.",
  "silence.already-broken": "Votre délégation a déjà rompu le silence.",
  "silence.too-short": "Une procédure de silence dure au moins {hours} heures.",
  "disposition.stale":
    "Un collègue a enregistré entre-temps une réponse à ce commentaire. La vôtre est conservée ci-dessous ; lisez les deux, puis enregistrez de nouveau.",
  "disposition.comment-changed":
    "La délégation a modifié ce commentaire depuis votre lecture. Votre réponse est conservée ci-dessous ; relisez le commentaire, puis enregistrez.",
  "disposition.own-review": "Vous avez rédigé cette réponse en dernier ; quelqu’un d’autre doit la relire.",
  "disposition.already-reviewed": "Cette réponse a déjà été relue telle quelle ; rien n’a été modifié.",
  "answers.before-closing": "Les réponses se publient après la clôture, le {closes} ; rien n’a été modifié.",
  "answers.published": "Les réponses ont été publiées ; rien n’a été modifié.",
  "answers.late-undecided":
    "Des contributions tardives attendent une décision ({contributions}) : acceptez-les ou écartez-les d’abord.",
  "answers.incomplete": "Lignes sans réponse au texte actuel ({rows}) : répondez d’abord à chacune d’elles.",
  "answers.own-draft":
    "Vous avez rédigé ceci en dernier, et personne d’autre ne l’a relu ({rows}) : une deuxième personne doit le relire, ou publier.",
  "answers.changed-since-check":
    "Les réponses ont changé depuis votre vérification ; vérifiez-les de nouveau, puis publiez.",
  "withholding.already": "Ce commentaire est déjà retenu ; rien n’a été modifié.",
  "withholding.none": "Ce commentaire n’est pas retenu ; rien n’a été modifié.",
  "version.stale":
    "Un collègue a enregistré entre-temps un autre projet de ce paragraphe. Le vôtre est conservé ci-dessous ; lisez les deux, puis enregistrez de nouveau.",
  "version.unchanged":
    "{field} : c’est le texte figé lui-même ; modifiez-le, ou ne gardez pas de version suivante.",
  "group.comment-elsewhere":
    "L’un de ces commentaires est déjà dans le groupe « {name} » ; retirez-l’en d’abord.",
  "group.stale":
    "Un collègue a modifié ce groupe entre-temps. Ce que vous avez écrit est conservé ci-dessous ; relisez le groupe, puis envoyez de nouveau.",
  "group.too-few": "Trop peu de commentaires sont cochés : il en faut au moins {least}.",
  "group.too-many": "Un groupe contient au plus {limit} commentaires.",
  "network.stale":
    "Un collègue a modifié cette fiche entre-temps. Ce que vous avez écrit est conservé ci-dessous ; regardez la fiche telle qu’elle est, puis enregistrez de nouveau.",
  "network.too-many": "Une délégation tient {limit} fiches au plus.",
  "mail.not-given-up":
    "Ce courriel n’est plus une lettre morte : il est en route ou arrivé. Rien n’a été envoyé.",
  "revision.stale":
    "Entre-temps, une autre version a été enregistrée. La vôtre est conservée ci-dessous ; lisez les deux, puis enregistrez de nouveau.",
  "revision.unchanged": "Rien ne diffère de la dernière version ; modifiez quelque chose, puis enregistrez.",
  "revision.key-taken": "Une entrée porte déjà ce nom ; choisissez-en un autre, ou ouvrez celle-là.",
  "revision.key-unreadable":
    "Ceci ne peut pas être un nom permanent : écrivez des minuscules, des chiffres et des traits d’union, par exemple « geneva-2023 », ou une référence telle que « geneva-2023-R1 ».",
  "revision.own-draft": "Vous avez rédigé cette version en dernier : un autre chef du Secrétariat la publie.",
  "revision.already-published": "Cette version est déjà publiée ; il n’y a rien à faire.",
  "revision.not-published": "Ceci n’est pas publié : il n’y a rien à retirer.",
  "revision.depended-on": "Des entrées publiées dépendent de celle-ci ({count}) : retirez d’abord celles-là.",
  "revision.ends-before-start": "{field} : la fin précède le début.",
  "revision.unknown-name": "{field} : le registre ne connaît pas « {name} ».",
  "revision.address-not-secure": "{field} : écrivez une adresse complète qui commence par https://.",
  "file.not-taken":
    "{field} : seuls les fichiers PDF, Word, Excel, PowerPoint, PNG et JPEG sont acceptés, sans macros, et le nom doit se terminer selon le contenu.",
  "file.too-many-at-once":
    "{field} : plusieurs fichiers arrivent en ce moment, et celui-ci n’a pas été conservé. Choisissez-le de nouveau dans une minute.",
  "file.too-large": "{field} : le fichier dépasse {limit} mégaoctets.",
  "file.unpacks-too-large":
    "{field} : une fois décompressé, le fichier serait bien plus grand qu’il ne l’est ; il n’a pas été conservé.",
  "sign-in.failed": "L’adresse électronique et le mot de passe ne correspondent à aucun compte.",
  "sign-in.needs-secure-address": "La connexion exige une adresse sécurisée (https) ; ouvrez-y le portail.",
  "sign-in.too-many": "Il y a eu trop d’essais. Attendez {seconds} secondes, puis réessayez.",
  "sign-in.expired": "Cette connexion a expiré ou a déjà servi ; recommencez avec votre mot de passe.",
  "code.not-accepted":
    "Ce code n’est pas valable ou a déjà servi. Saisissez le code le plus récent, ou un code de secours que vous n’avez pas encore utilisé.",
  "passkey.not-accepted":
    "La clé d’accès n’a pas été acceptée ; réessayez, ou connectez-vous avec votre mot de passe.",
  "proof.needed":
    "Rien n’a encore été modifié : il fallait d’abord prouver de nouveau que c’est bien vous. Envoyez de nouveau.",
  "proof.failed": "Le mot de passe ou le code n’est pas juste.",
  "factor.last": "C’est votre dernier second facteur ; ajoutez-en un autre avant de le retirer.",
  "factor.too-many": "Un compte contient au plus {limit} clés d’accès ; retirez-en une d’abord.",
  "account.demonstration": "Un compte de démonstration garde son mot de passe et n’a pas de second facteur.",
  "invitation.already-open":
    "Une invitation à cette adresse est déjà en cours ; renvoyez-la, ou reprenez-la d’abord.",
  "invitation.not-valid":
    "Cette invitation a été utilisée, a expiré ou n’a jamais existé ; demandez-en une nouvelle à la personne qui vous a invité.",
  "invitation.account-elsewhere":
    "Cette adresse électronique a déjà un compte dans le portail, et un compte n’appartient qu’à une délégation à la fois. Une fois retiré de celle-ci, vous pourrez utiliser cette invitation.",
  "password.too-short": "Choisissez un mot de passe d’au moins {least} caractères.",
  "password.too-common": "Ce mot de passe est facile à deviner ; choisissez-en un autre.",
  "form.from-elsewhere":
    "Ce formulaire ne vient pas de ce site ; rien n’a été modifié. Ouvrez la page ici et envoyez-le de nouveau.",
  "form.too-large": "Le formulaire dépasse {limit} mégaoctets ; rien n’a été modifié.",
  "form.not-readable": "Le formulaire n’a pas pu être lu ; rien n’a été modifié. Ouvrez de nouveau la page.",
  "receipt.no-match": "Aucun récépissé ne porte cette référence et cette empreinte.",
  "database.unavailable":
    "Le registre est momentanément inaccessible ; rien n’a été modifié. Réessayez dans une minute.",
};
