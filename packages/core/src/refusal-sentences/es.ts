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
  "framework.empty":
    "Esta línea no cita ninguna parte de «{plan}»: escriba al menos un ámbito, un objetivo o una acción que figure en él.",
  "framework.too-long": "Una línea de «{plan}» tiene {limit} caracteres como máximo.",
  "framework.unreadable":
    "«{part}» no puede leerse como parte de una línea de «{plan}»; escriba un nivel y sus números, por ejemplo «Objetivo 2» o «Acciones 1-3, 5».",
  "framework.level-order":
    "«{part}» no está en su sitio: una línea de «{plan}» cita primero los ámbitos, después los objetivos y por último las acciones, una sola vez cada nivel.",
  "framework.unknown-part": "«{plan}» no contiene «{part}».",
  "framework.contradiction": "Esta no es una línea de «{plan}»: en él, «{part}» corresponde a «{parent}».",
  "framework.not-named": "«{part}» no es el nombre de «{plan}»; comience la línea con ese nombre.",
  "framework.mixed":
    "Esta lista remite también a otro marco ({part}); «{plan}» se mide solo por sus propias referencias.",
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
  "consultation.announced":
    "Esta consulta está anunciada: su texto, sus detalles y sus destinatarios ya no cambian.",
  "consultation.not-announced": "Esta consulta todavía no se ha anunciado.",
  "consultation.frozen": "El texto está congelado: ya no puede cambiar.",
  "consultation.still-open":
    "Las delegaciones todavía pueden escribir aquí; cierre primero la consulta y deje pasar el margen técnico.",
  "consultation.archived": "Esta consulta está archivada; no se ha cambiado nada.",
  "preparation.stale":
    "Un colega modificó entretanto esta preparación. Lo que escribió se conserva; compárelo con lo guardado y guarde de nuevo.",
  "preparation.title-reserved":
    "{field}: esta palabra está reservada en las direcciones; escriba un título más largo.",
  "preparation.closes-before-opening": "{field}: el cierre tiene que ser posterior a la apertura.",
  "preparation.opening-passed": "La fecha de apertura, {opens}, ya pasó: fije otra o abra de inmediato.",
  "preparation.no-texts":
    "La lista no contiene todavía ningún texto; añada al menos uno antes de congelarla.",
  "preparation.too-many-texts": "Una lista contiene como máximo {limit} textos; no se ha añadido nada.",
  "preparation.not-frozen": "El texto todavía no está congelado: congélelo antes de anunciar la consulta.",
  "preparation.nobody-invited": "Todavía no hay nadie invitado: elija al menos una delegación.",
  "import.empty": "No hay nada que leer aquí: pegue un texto o elija un archivo que lo contenga.",
  "import.not-text": "Este archivo no es una tabla de texto; guárdelo como CSV y elíjalo de nuevo.",
  "import.no-columns":
    "La primera línea no nombra ninguna columna de texto: necesita «English» o «French», y puede nombrar «label» y «kind».",
  "import.no-text": "Esta línea no contiene texto, ni en inglés ni en francés.",
  "import.unknown-kind": "«{part}» no es un tipo de texto: escriba conclusion, recommendation o theme.",
  "import.unreadable-label": "«{part}» no es una etiqueta: escriba C, R o T y un número, por ejemplo R12.",
  "import.kind-contradicts-label": "La etiqueta «{part}» pertenece a un tipo distinto del indicado al lado.",
  "import.label-taken": "La etiqueta {part} ya está ocupada, en la lista o en una línea anterior.",
  "import.open-quotation": "Unas comillas de esta línea no se cierran; lo que sigue no puede leerse.",
  "import.too-many-cells":
    "Esta línea tiene más celdas que las {limit} columnas que nombra la primera línea.",
  "import.nothing-to-add": "Ninguna línea da un texto que pueda añadirse; no se ha cambiado nada.",
  "delegation.not-invited": "Su delegación no está invitada a esta consulta.",
  "comment.wording-unchanged": "La redacción propuesta es idéntica al texto; modifíquela o déjela en blanco.",
  "comment.wording-without-paragraph":
    "Se puede proponer una redacción para un párrafo, no para el texto en su conjunto.",
  "comment.stale":
    "Entretanto, este comentario se guardó en otro lugar. Su texto se conserva a continuación, junto al otro: elija y guarde de nuevo.",
  "comment.changed-meanwhile":
    "Este comentario ha cambiado entretanto; no se ha hecho nada. Léalo tal como está ahora y repita este paso.",
  "comment.not-editable": "Este comentario ya no puede modificarse: se ha transmitido.",
  "comment.not-saved-while-typing":
    "Este texto ya se ha remitido: no se guarda mientras escribe. Guárdelo usted.",
  "contribution.empty": "No hay nada que presentar: escriba antes al menos un comentario.",
  "contribution.changed-since-check":
    "Los comentarios han cambiado desde que los revisó; revíselos de nuevo y preséntelos.",
  "contribution.late-decided": "La Secretaría ya se ha pronunciado sobre esta contribución tardía.",
  "deadline.not-before-closing": "Un plazo interno se sitúa entre este momento y el cierre, el {closes}.",
  "extension.not-later": "El nuevo cierre debe ser posterior a este momento y al cierre actual, el {closes}.",
  "secretariat.already-member": "Esta dirección ya pertenece a una persona de la Secretaría.",
  "secretariat.already-proposed": "Ya hay una propuesta abierta sobre esta persona; decida antes sobre ella.",
  "secretariat.last-head": "La Secretaría conserva siempre un responsable: proponga antes a otro.",
  "secretariat.not-open": "Esta propuesta ya se ha resuelto, retirado o ha caducado; no se ha cambiado nada.",
  "secretariat.own-role": "Nadie propone una función para sí mismo: corresponde a otro responsable.",
  "secretariat.role-unchanged": "La persona ya tiene esta función.",
  "secretariat.second-person":
    "Decide una segunda persona: un responsable que no la haya propuesto ni sea el interesado o, a falta de este, un oficial.",
  "member.last-focal-point": "Una delegación conserva siempre un punto focal: designe antes a otro.",
  "silence.takes-no-comments":
    "Este es un procedimiento de silencio: no admite comentarios. El silencio se guarda, o se rompe con un motivo.",
  "silence.not-here": "Esta consulta no es un procedimiento de silencio: escriba comentarios en su lugar.",
  "silence.already-broken": "Su delegación ya ha roto el silencio.",
  "silence.too-short": "Un procedimiento de silencio dura al menos {hours} horas.",
  "disposition.stale":
    "Entretanto, otra persona de su equipo guardó una respuesta a este comentario. La suya se conserva a continuación; lea las dos y guarde de nuevo.",
  "disposition.comment-changed":
    "La delegación ha cambiado este comentario desde que lo leyó. Su respuesta se conserva abajo; vuelva a leer el comentario y guarde.",
  "disposition.own-review": "Usted escribió esta respuesta en último lugar; debe revisarla otra persona.",
  "disposition.already-reviewed": "Esta respuesta ya se ha revisado tal como está; no se ha cambiado nada.",
  "answers.before-closing":
    "Las respuestas se publican después del cierre, el {closes}; no se ha cambiado nada.",
  "answers.published": "Las respuestas se han publicado; no se ha cambiado nada.",
  "answers.late-undecided":
    "Hay contribuciones tardías pendientes de decisión ({contributions}): acéptelas o déjelas de lado primero.",
  "answers.incomplete": "Filas sin respuesta al texto actual ({rows}): responda primero a cada una de ellas.",
  "answers.own-draft":
    "Usted escribió esto en último lugar y nadie más lo ha revisado ({rows}): una segunda persona debe revisarlo, o publicar.",
  "answers.changed-since-check":
    "Las respuestas han cambiado desde que las comprobó; compruébelas de nuevo y publique.",
  "withholding.already": "Este comentario ya está retenido; no se ha cambiado nada.",
  "withholding.none": "Este comentario no está retenido; no se ha cambiado nada.",
  "version.stale":
    "Entretanto, un colega guardó otro borrador de este párrafo. El suyo se conserva abajo; lea ambos y guarde de nuevo.",
  "version.unchanged": "{field}: es el propio texto congelado; cámbielo o no conserve una versión siguiente.",
  "group.comment-elsewhere":
    "Uno de estos comentarios ya está en el grupo «{name}»; sáquelo primero de allí.",
  "group.stale":
    "Un colega ha cambiado este grupo entretanto. Lo que escribió se conserva abajo; lea de nuevo el grupo y envíe otra vez.",
  "group.too-few": "Hay muy pocos comentarios marcados: se necesitan al menos {least}.",
  "group.too-many": "Un grupo contiene como máximo {limit} comentarios.",
  "network.stale":
    "Un colega ha cambiado esta ficha entretanto. Lo que escribió se conserva abajo; mire la ficha como está ahora y guarde de nuevo.",
  "network.too-many": "Una delegación mantiene {limit} fichas como máximo.",
  "mail.not-given-up":
    "Este correo ya no está sin entregar: va de camino o ha llegado. No se ha enviado nada.",
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
  "file.too-many-at-once":
    "{field}: están llegando varios archivos en este momento y este no se ha guardado. Elíjalo de nuevo dentro de un minuto.",
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
  "invitation.already-open":
    "Ya hay una invitación abierta para esta dirección; vuelva a enviarla o retírela antes.",
  "invitation.not-valid":
    "Esta invitación ya se ha utilizado, ha caducado o nunca existió; pida otra a la persona que le invitó.",
  "invitation.account-elsewhere":
    "Esta dirección electrónica ya tiene una cuenta en el portal, y una cuenta pertenece a una sola delegación a la vez. Cuando se haya retirado de ella, esta invitación podrá utilizarse.",
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
