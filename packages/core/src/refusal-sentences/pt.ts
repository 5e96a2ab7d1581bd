import type { RefusalCode } from "../refusal.ts";

export const pt: Record<RefusalCode, string> = {
  "cap.empty": "Não há linha do Plano de Ação: indique pelo menos um domínio, um objetivo ou uma ação.",
  "cap.too-long": "Uma linha do Plano de Ação tem, no máximo, {limit} caracteres.",
  "cap.unreadable":
    "«{part}» não se lê como parte de uma linha do Plano de Ação; escreva, por exemplo, «Domínio 3 | Objetivo 5b | Ações 16-17».",
  "cap.level-order":
    "«{part}» está fora do lugar: uma linha do Plano de Ação indica os domínios, depois os objetivos e depois as ações, uma só vez cada.",
  "cap.unknown-area": "Não existe o Domínio {part}: o Plano de Ação de Cádis tem os domínios 1 a 5.",
  "cap.unknown-objective":
    "Não existe o Objetivo {part}: o Plano de Ação de Cádis tem os objetivos 1 a 10, o quinto como 5a e 5b.",
  "cap.unknown-action": "Não existe a Ação {part}: o Plano de Ação de Cádis tem as ações 1 a 29.",
  "cap.reversed-range": "O intervalo «{part}» está invertido; escreva primeiro o número menor.",
  "cap.contradiction": "Esta linha não é do Plano de Ação de Cádis: nele, «{part}» pertence a «{parent}».",
  "cap.other-plan": "«{part}» designa outro plano; aqui só se lê o Plano de Ação de Cádis 2023-2027.",
  "framework.empty":
    "Esta linha não indica nenhuma parte de «{plan}»: indique pelo menos um domínio, um objetivo ou uma ação que dele conste.",
  "framework.too-long": "Uma linha de «{plan}» tem, no máximo, {limit} caracteres.",
  "framework.unreadable":
    "«{part}» não se lê como parte de uma linha de «{plan}»; escreva um nível e os seus números, por exemplo «Objetivo 2» ou «Ações 1-3, 5».",
  "framework.level-order":
    "«{part}» está fora do lugar: uma linha de «{plan}» indica os domínios, depois os objetivos e depois as ações, uma só vez cada.",
  "framework.unknown-part": "«{plan}» não contém «{part}».",
  "framework.contradiction": "Esta linha não é de «{plan}»: nele, «{part}» pertence a «{parent}».",
  "framework.not-named": "«{part}» não é o nome de «{plan}»; comece a linha por esse nome.",
  "framework.mixed":
    "Esta lista remete também para outro quadro ({part}); «{plan}» mede-se apenas pelas suas próprias referências.",
  "text.required": "{field}: escreva um texto.",
  "text.too-long": "{field}: o texto tem {length} caracteres; são possíveis, no máximo, {limit}.",
  "text.forbidden-character":
    "{field}: o texto contém um carácter de controlo invisível ({character}); retire-o.",
  "input.invalid": "{field}: esta resposta é ilegível; escolha-a ou escreva-a de novo.",
  "actor.sign-in-required": "Inicie sessão para continuar.",
  "actor.not-permitted": "A sua função não o permite.",
  "record.not-found": "Esta entrada não existe ou não lhe está acessível.",
  "consultation.not-yet-open": "Esta consulta ainda não está aberta. Abertura: {opens}.",
  "consultation.closed": "Esta consulta está encerrada; nada foi alterado. Encerramento: {closed}.",
  "consultation.announced":
    "Esta consulta foi anunciada: o texto, os pormenores e os destinatários já não mudam.",
  "consultation.not-announced": "Esta consulta ainda não foi anunciada.",
  "consultation.frozen": "O texto está congelado: nunca mais pode mudar.",
  "consultation.still-open":
    "As delegações ainda podem escrever aqui; encerre primeiro a consulta e deixe passar a tolerância técnica.",
  "consultation.archived": "Esta consulta está arquivada; nada foi alterado.",
  "preparation.stale":
    "Um colega alterou entretanto esta preparação. O que escreveu foi conservado; compare-o com o que está guardado e guarde de novo.",
  "preparation.title-reserved":
    "{field}: esta palavra está reservada nos endereços; escreva um título mais longo.",
  "preparation.closes-before-opening": "{field}: o encerramento tem de ser posterior à abertura.",
  "preparation.opening-passed": "A data de abertura, {opens}, já passou: fixe outra ou abra de imediato.",
  "preparation.no-texts": "A lista ainda não tem nenhum texto; junte pelo menos um antes de a congelar.",
  "preparation.too-many-texts": "Uma lista tem no máximo {limit} textos; nada foi acrescentado.",
  "preparation.not-frozen": "O texto ainda não está congelado: congele-o antes de anunciar a consulta.",
  "preparation.nobody-invited": "Ainda ninguém foi convidado: escolha pelo menos uma delegação.",
  "import.empty": "Não há nada para ler aqui: cole um texto ou escolha um ficheiro que o tenha.",
  "import.not-text": "Este ficheiro não é uma tabela em texto; guarde-o como CSV e escolha-o de novo.",
  "import.no-columns":
    "A primeira linha não indica nenhuma coluna de texto: precisa de «English» ou «French», e pode indicar «label» e «kind».",
  "import.no-text": "Esta linha não tem texto, nem em inglês nem em francês.",
  "import.unknown-kind": "«{part}» não é um tipo de texto: escreva conclusion, recommendation ou theme.",
  "import.unreadable-label": "«{part}» não é um rótulo: escreva C, R ou T e um número, por exemplo R12.",
  "import.kind-contradicts-label": "O rótulo «{part}» pertence a um tipo diferente do indicado ao lado.",
  "import.label-taken": "O rótulo {part} já está ocupado, na lista ou numa linha anterior.",
  "import.open-quotation": "Uma aspa desta linha nunca é fechada; o que se segue não pode ser lido.",
  "import.too-many-cells":
    "Esta linha tem mais células do que as {limit} colunas indicadas na primeira linha.",
  "import.nothing-to-add": "Nenhuma linha dá um texto que se possa juntar; nada foi alterado.",
  "delegation.not-invited": "A sua delegação não está convidada para esta consulta.",
  "comment.wording-unchanged": "A redação proposta é igual ao texto; altere-a ou deixe-a em branco.",
  "comment.wording-without-paragraph":
    "Só se pode propor uma redação para um parágrafo, não para o texto no seu conjunto.",
  "comment.stale":
    "Entretanto, este comentário foi guardado noutro lugar. O seu texto está conservado abaixo, ao lado do outro: escolha e guarde de novo.",
  "comment.changed-meanwhile":
    "Este comentário mudou entretanto; nada foi feito. Leia-o como está agora e repita este passo.",
  "comment.not-editable": "Este comentário já não pode ser alterado: foi transmitido.",
  "comment.not-saved-while-typing":
    "Este texto já foi encaminhado: não é guardado enquanto escreve. Guarde-o manualmente.",
  "contribution.empty": "Não há nada a submeter: escreva primeiro pelo menos um comentário.",
  "contribution.changed-since-check":
    "Os comentários mudaram desde que os verificou; verifique-os de novo e submeta.",
  "contribution.late-decided": "O Secretariado já se pronunciou sobre esta contribuição tardia.",
  "deadline.not-before-closing":
    "Um prazo interno situa-se entre agora e o encerramento. Encerramento: {closes}.",
  "extension.not-later":
    "O novo encerramento tem de ser posterior a agora e ao encerramento atual: {closes}.",
  "secretariat.already-member": "Este endereço já pertence a uma pessoa do Secretariado.",
  "secretariat.already-proposed":
    "Já existe uma proposta em aberto sobre esta pessoa; decida primeiro sobre essa.",
  "secretariat.last-head": "O Secretariado mantém sempre um chefe: proponha primeiro outro.",
  "secretariat.not-open": "Esta proposta já foi decidida, retirada ou caducou; nada foi alterado.",
  "secretariat.own-role": "Ninguém propõe uma função para si próprio: cabe a outro chefe fazê-lo.",
  "secretariat.role-unchanged": "A pessoa já tem esta função.",
  "secretariat.second-person":
    "Cabe a uma segunda pessoa decidir: um chefe que não fez a proposta nem é por ela visado ou, na falta dele, um membro do Secretariado.",
  "member.last-focal-point": "Uma delegação mantém sempre um ponto focal: designe primeiro outro.",
  "silence.takes-no-comments":
    "Este é um procedimento de silêncio: não recebe comentários. O silêncio é mantido, ou quebrado com um motivo.",
  "silence.not-here": "Esta consulta não é um procedimento de silêncio: escreva antes comentários.",
  "silence.already-broken": "A sua delegação já quebrou o silêncio.",
  "silence.too-short": "Um procedimento de silêncio dura, no mínimo, {hours} horas.",
  "disposition.stale":
    "Entretanto, outra pessoa do Secretariado guardou uma resposta a este comentário. A sua está conservada abaixo; leia as duas e guarde de novo.",
  "disposition.comment-changed":
    "A delegação alterou este comentário desde que o leu. A sua resposta está guardada abaixo; leia de novo o comentário e guarde.",
  "disposition.own-review": "Foi quem escreveu esta resposta por último; outra pessoa tem de a rever.",
  "disposition.already-reviewed": "Esta resposta já foi revista tal como está; nada foi alterado.",
  "answers.before-closing":
    "As respostas publicam-se depois do encerramento, em {closes}; nada foi alterado.",
  "answers.published": "As respostas foram publicadas; nada foi alterado.",
  "answers.late-undecided":
    "Há contribuições tardias à espera de decisão ({contributions}): aceite-as ou ponha-as de lado primeiro.",
  "answers.incomplete": "Linhas sem resposta ao texto atual ({rows}): responda primeiro a cada uma delas.",
  "answers.own-draft":
    "Foi quem escreveu isto por último e mais ninguém o reviu ({rows}): uma segunda pessoa tem de o rever, ou de publicar.",
  "answers.changed-since-check":
    "As respostas mudaram desde que as verificou; verifique-as de novo e publique.",
  "withholding.already": "Este comentário já está retido; nada foi alterado.",
  "withholding.none": "Este comentário não está retido; nada foi alterado.",
  "version.stale":
    "Entretanto, um colega guardou outro projeto deste parágrafo. O seu está guardado abaixo; leia ambos e guarde de novo.",
  "version.unchanged": "{field}: é o próprio texto fixado; altere-o ou não mantenha uma versão seguinte.",
  "group.comment-elsewhere": "Um destes comentários já está no grupo «{name}»; retire-o primeiro de lá.",
  "group.stale":
    "Um colega alterou este grupo entretanto. O que escreveu está guardado abaixo; leia de novo o grupo e envie outra vez.",
  "group.too-few": "Estão assinalados poucos comentários: são precisos pelo menos {least}.",
  "group.too-many": "Um grupo tem, no máximo, {limit} comentários.",
  "network.stale":
    "Um colega alterou esta ficha entretanto. O que escreveu está guardado abaixo; veja a ficha como está agora e guarde de novo.",
  "network.too-many": "Uma delegação mantém no máximo {limit} fichas.",
  "mail.not-given-up": "Esta mensagem já não está por entregar: vai a caminho ou chegou. Nada foi enviado.",
  "revision.stale":
    "Entretanto, um colega guardou outra versão. A sua está conservada abaixo; leia ambas e guarde de novo.",
  "revision.unchanged": "Nada difere da última versão; altere algo e depois guarde.",
  "revision.key-taken": "Já existe uma entrada com este nome; escolha outro ou abra essa.",
  "revision.key-unreadable":
    "Isto não pode ser um nome permanente: escreva letras minúsculas, algarismos e hífenes, como «geneva-2023», ou uma referência como «geneva-2023-R1».",
  "revision.own-draft": "Foi quem redigiu esta versão por último: outra chefia do Secretariado publica-a.",
  "revision.already-published": "Esta versão já está publicada; não há nada a fazer.",
  "revision.not-published": "Isto não está publicado: não há nada a retirar.",
  "revision.depended-on": "Há entradas publicadas que pertencem a esta ({count}): retire primeiro essas.",
  "revision.ends-before-start": "{field}: o fim é anterior ao início.",
  "revision.unknown-name": "{field}: o registo não conhece «{name}».",
  "revision.address-not-secure": "{field}: escreva um endereço completo que comece por https://.",
  "file.not-taken":
    "{field}: só se aceitam ficheiros PDF, Word, Excel, PowerPoint, PNG e JPEG, sem macros, e o nome tem de terminar conforme o conteúdo.",
  "file.too-many-at-once":
    "{field}: estão a chegar vários ficheiros neste momento, e este não foi guardado. Escolha-o de novo dentro de um minuto.",
  "file.too-large": "{field}: o ficheiro tem mais de {limit} megabytes.",
  "file.unpacks-too-large":
    "{field}: descompactado, o ficheiro seria muito maior do que é; não foi guardado.",
  "sign-in.failed": "O endereço de correio eletrónico e a palavra-passe não correspondem a nenhuma conta.",
  "sign-in.needs-secure-address":
    "Para iniciar sessão é necessário um endereço seguro (https); abra aí o portal.",
  "sign-in.too-many": "Houve demasiadas tentativas. Aguarde {seconds} segundos e tente de novo.",
  "sign-in.expired": "Este início de sessão expirou ou já foi utilizado; recomece com a sua palavra-passe.",
  "code.not-accepted":
    "Este código não está certo ou já foi utilizado. Introduza o código mais recente ou um código de recuperação que ainda não utilizou.",
  "passkey.not-accepted":
    "A chave de acesso não foi aceite; tente de novo ou inicie sessão com a sua palavra-passe.",
  "proof.needed":
    "Nada foi ainda alterado: era preciso provar primeiro, de novo, que é mesmo o titular. Envie outra vez.",
  "proof.failed": "A palavra-passe ou o código não está certo.",
  "factor.last": "Este é o seu último segundo fator; acrescente outro antes de o retirar.",
  "factor.too-many": "Uma conta tem, no máximo, {limit} chaves de acesso; retire primeiro uma delas.",
  "account.demonstration": "Uma conta de demonstração conserva a sua palavra-passe e não tem segundo fator.",
  "invitation.already-open":
    "Já existe um convite em aberto para este endereço; volte a enviá-lo ou retire-o primeiro.",
  "invitation.not-valid":
    "Este convite já foi utilizado, expirou ou nunca existiu; peça um novo a quem lho enviou.",
  "invitation.account-elsewhere":
    "Este endereço eletrónico já tem uma conta no portal, e uma conta pertence a uma só delegação de cada vez. Depois de ser retirada dessa delegação, este convite poderá ser utilizado.",
  "password.too-short": "Escolha uma palavra-passe com pelo menos {least} caracteres.",
  "password.too-common": "Esta palavra-passe é fácil de adivinhar; escolha outra.",
  "form.from-elsewhere":
    "Este formulário não veio deste sítio; nada foi alterado. Abra a página aqui e envie-o de novo.",
  "form.too-large": "O formulário tem mais de {limit} megabytes; nada foi alterado.",
  "form.not-readable": "Não foi possível ler o formulário; nada foi alterado. Abra a página de novo.",
  "receipt.no-match": "Nenhum comprovativo tem esta referência e este código SHA-256.",
  "database.unavailable":
    "O registo está momentaneamente inacessível; nada foi alterado. Tente de novo dentro de um minuto.",
};
