import type { RefusalCode } from "../refusal.ts";

export const es: Record<RefusalCode, string> = {
  "cap.empty": "No hay ninguna línea del plan: escriba al menos un ámbito, un objetivo o una acción.",
  "cap.too-long": "Una línea del plan tiene {limit} caracteres como máximo.",
  "cap.unreadable":
    "«{part}» no puede leerse como parte de una línea del plan; escriba, por ejemplo, «Ámbito 3 | Objetivo 5b | Acciones 16-17».",
  "cap.level-order":
    "«{part}» no está en su sitio: una línea del plan cita primero los ámbitos, después los objetivos y por último las acciones, una sola vez cada nivel.",
  "cap.unknown-area": "No existe el ámbito {part}: el Plan de Acción de Cádiz tiene los ámbitos 1 a 5.",
  "cap.unknown-objective":
    "No existe el objetivo {part}: el Plan de Acción de Cádiz tiene los objetivos 1 a 10, el quinto como 5a y 5b.",
  "cap.unknown-action": "No existe la acción {part}: el Plan de Acción de Cádiz tiene las acciones 1 a 29.",
  "cap.reversed-range": "El intervalo «{part}» está invertido; escriba primero el número menor.",
  "cap.contradiction":
    "Esta no es una línea del Plan de Acción de Cádiz: en él, «{part}» corresponde a «{parent}».",
  "cap.other-plan":
    "«{part}» designa otro plan; aquí solo puede leerse el Plan de Acción de Cádiz 2023-2027.",
  "text.required": "{field}: complete este campo.",
  "text.too-long": "{field}: este texto tiene {length} caracteres; se admiten {limit} como máximo.",
  "text.forbidden-character":
    "{field}: el texto contiene un carácter de control invisible ({character}); suprímalo.",
  "input.invalid": "{field}: esta respuesta no se puede leer; elíjala o escríbala de nuevo.",
  "actor.sign-in-required": "Inicie sesión para continuar.",
  "actor.not-permitted": "Su función no lo permite.",
  "record.not-found": "Esta entrada no existe o no está destinada a usted.",
  "consultation.not-yet-open": "Esta consulta todavía no está abierta; se abre el {opens}.",
  "consultation.closed": "Esta consulta se cerró el {closed}; no se ha modificado nada.",
  "delegation.not-invited": "Su delegación no está invitada a esta consulta.",
  "comment.wording-unchanged": "La redacción propuesta es idéntica al texto; modifíquela o déjela en blanco.",
  "comment.wording-without-paragraph":
    "Se puede proponer una redacción para un párrafo, no para el texto en su conjunto.",
  "comment.stale":
    "Entretanto, este comentario se guardó en otro lugar. Su texto se conserva a continuación, junto al otro: elija y guarde de nuevo.",
  "comment.not-editable": "Este comentario ya no puede modificarse: se ha transmitido.",
  "comment.not-saved-while-typing":
    "Este texto ya se ha remitido: guárdelo usted para que vuelva a ser un borrador.",
  "contribution.empty": "No hay nada que presentar: escriba antes al menos un comentario.",
  "contribution.changed-since-check":
    "Los comentarios han cambiado desde que los revisó; revíselos de nuevo y preséntelos.",
  "contribution.late-decided": "La Secretaría ya se ha pronunciado sobre esta contribución tardía.",
  "deadline.not-before-closing": "Un plazo interno se sitúa entre este momento y el cierre, el {closes}.",
  "extension.not-later": "El nuevo cierre debe ser posterior a este momento y al cierre actual, el {closes}.",
  "member.last-focal-point": "Una delegación conserva siempre un punto focal: designe antes a otro.",
  "silence.takes-no-comments":
    "Este es un procedimiento de silencio: no admite comentarios. El silencio se guarda, o se rompe con un motivo.",
  "silence.not-here": "Esta consulta no es un procedimiento de silencio: escriba comentarios en su lugar.",
  "silence.already-broken": "Su delegación ya ha roto el silencio.",
  "silence.too-short": "Un procedimiento de silencio dura al menos {hours} horas.",
  "disposition.stale":
    "Entretanto, otra persona de su equipo guardó una respuesta a este comentario. La suya se conserva a continuación; lea las dos y guarde de nuevo.",
  "revision.stale":
    "Entretanto, un colega guardó otra versión. La suya se conserva abajo; lea ambas y guarde de nuevo.",
  "revision.unchanged": "Nada difiere de la última versión; cambie algo y después guarde.",
  "revision.key-taken": "Ya hay una entrada con este nombre; elija otro o abra esa.",
  "revision.key-unreadable":
    "Esto no puede ser un nombre permanente: escriba letras minúsculas, cifras y guiones, como «geneva-2023», o una referencia como «geneva-2023-R1».",
  "revision.own-draft":
    "Usted redactó esta versión en último lugar: la publica otra jefatura de la Secretaría.",
  "revision.already-published": "Esta versión ya está publicada; no hay nada que hacer.",
  "revision.not-published": "Esto no está publicado: no hay nada que retirar.",
  "revision.depended-on": "Hay entradas publicadas que pertenecen a esta ({count}): retire primero esas.",
  "revision.ends-before-start": "{field}: el final es anterior al comienzo.",
  "revision.unknown-name": "{field}: el registro no conoce «{name}».",
  "revision.address-not-secure": "{field}: escriba una dirección completa que empiece por https://.",
  "file.not-taken":
    "{field}: solo se aceptan archivos PDF, Word, Excel, PowerPoint, PNG y JPEG, sin macros, y el nombre debe terminar según el contenido.",
  "file.too-large": "{field}: el archivo supera los {limit} megabytes.",
  "file.unpacks-too-large":
    "{field}: descomprimido, el archivo sería mucho mayor de lo que es; no se guardó.",
  "sign-in.failed": "El correo electrónico y la contraseña no corresponden a ninguna cuenta.",
  "sign-in.needs-secure-address":
    "Para iniciar sesión se necesita una dirección segura (https); abra el portal en ella.",
  "sign-in.too-many": "Ha habido demasiados intentos. Espere {seconds} segundos y vuelva a intentarlo.",
  "sign-in.expired":
    "Este inicio de sesión ha caducado o ya se ha utilizado; empiece de nuevo con su contraseña.",
  "code.not-accepted":
    "Este código no es correcto o ya se ha utilizado. Introduzca el código más reciente o un código de recuperación que no haya usado.",
  "passkey.not-accepted":
    "La clave de acceso no se ha aceptado; inténtelo de nuevo o inicie sesión con su contraseña.",
  "proof.needed":
    "Todavía no se ha modificado nada: antes era necesario demostrar de nuevo que es usted. Envíelo otra vez.",
  "proof.failed": "La contraseña o el código no es correcto.",
  "factor.last": "Este es su último segundo factor; añada otro antes de eliminarlo.",
  "factor.too-many": "Una cuenta tiene como máximo {limit} claves de acceso; elimine antes una de ellas.",
  "account.demonstration": "Una cuenta de demostración conserva su contraseña y no tiene segundo factor.",
  "invitation.not-valid":
    "Esta invitación ya se ha utilizado, ha caducado o nunca existió; pida otra a la persona que le invitó.",
  "password.too-short": "Elija una contraseña de {least} caracteres como mínimo.",
  "password.too-common": "Esta contraseña es fácil de adivinar; elija otra.",
  "form.from-elsewhere":
    "Este formulario no procede de este sitio; no se ha modificado nada. Abra la página aquí y envíelo de nuevo.",
  "form.too-large": "El formulario supera los {limit} megabytes; no se ha modificado nada.",
  "form.not-readable":
    "No se ha podido leer el formulario; no se ha modificado nada. Abra la página de nuevo.",
  "receipt.no-match": "Ningún recibo tiene esta referencia y esta huella.",
  "database.unavailable":
    "En este momento no se puede acceder al registro; no se ha modificado nada. Vuelva a intentarlo en un minuto.",
};
