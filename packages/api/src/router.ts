import { changePassword } from "./account/change-password.ts";
import { readAccount } from "./account/read.ts";
import { saveAccount } from "./account/save.ts";
import { readAnswersOverview } from "./answer/overview.ts";
import { publishAnswers } from "./answer/publish.ts";
import { readPublishedAnswers } from "./answer/published.ts";
import { readVerification } from "./audit/latest.ts";
import { readTrail } from "./audit/trail.ts";
import { verifyHistory } from "./audit/verify.ts";
import { readFeed } from "./calendar/feed.ts";
import { makeCalendar } from "./calendar/make.ts";
import { readCalendar } from "./calendar/read.ts";
import { revokeCalendar } from "./calendar/revoke.ts";
import { listChairmanships } from "./chairmanship/list.ts";
import { readChairmanship } from "./chairmanship/read.ts";
import { clearComment } from "./comment/clear.ts";
import { clearComments } from "./comment/clear-all.ts";
import { latestOfComment } from "./comment/latest.ts";
import { listOthersComments } from "./comment/others.ts";
import { proposeComment } from "./comment/propose.ts";
import { proposeComments } from "./comment/propose-all.ts";
import { recordComment } from "./comment/record.ts";
import { releaseComment } from "./comment/release.ts";
import { returnToAuthor } from "./comment/return-to-author.ts";
import { saveComment } from "./comment/save.ts";
import { setCommentAside } from "./comment/set-aside.ts";
import { withholdComment } from "./comment/withhold.ts";
import { archiveConsultation } from "./consultation/archive.ts";
import { closeConsultationNow } from "./consultation/close.ts";
import { readDesk } from "./consultation/desk.ts";
import { extendConsultation } from "./consultation/extend.ts";
import { listConsultations } from "./consultation/list.ts";
import { listAllConsultations } from "./consultation/list-all.ts";
import { openConsultation } from "./consultation/open.ts";
import { readOverview } from "./consultation/overview.ts";
import { readConsultation } from "./consultation/read.ts";
import { readWorkspace } from "./consultation/workspace.ts";
import { decideLateContribution } from "./contribution/decide-late.ts";
import { listLateContributions } from "./contribution/list-late.ts";
import { submitContribution } from "./contribution/submit.ts";
import { verifyReceipt } from "./contribution/verify.ts";
import { withdrawContribution } from "./contribution/withdraw.ts";
import { readCoverage } from "./coverage/read.ts";
import { setInternalDeadline } from "./deadline/set.ts";
import { changeMemberRole } from "./delegation/change-role.ts";
import { endAccess } from "./delegation/end-access.ts";
import { inviteFocalPoint } from "./delegation/invite.ts";
import { readDelegations } from "./delegation/overview.ts";
import { readPeople } from "./delegation/people.ts";
import { setClearance } from "./delegation/set-clearance.ts";
import { listRows, readRows } from "./disposition/export.ts";
import { readMatrix } from "./disposition/matrix.ts";
import { nextUnanswered } from "./disposition/next.ts";
import { readMatrixOverview } from "./disposition/overview.ts";
import { readDisposition } from "./disposition/read.ts";
import { reviewDisposition } from "./disposition/review.ts";
import { saveDisposition } from "./disposition/save.ts";
import { addApp, addPasskey, offerFactors } from "./factor/add.ts";
import { putAwayRecoveryCodes, readRecoveryCodes, renewRecoveryCodes } from "./factor/codes.ts";
import { removeApp, removePasskey, renamePasskey } from "./factor/remove.ts";
import { readFile, readFilePart } from "./file/read.ts";
import { readFileWithdrawal } from "./file/withdrawal.ts";
import { holdForm } from "./form/hold.ts";
import { readHeldForm } from "./form/read.ts";
import { answerGroup } from "./group/answer.ts";
import { dissolveGroup } from "./group/dissolve.ts";
import { gatherComments } from "./group/gather.ts";
import { readGroup } from "./group/read.ts";
import { takeOutOfGroup } from "./group/take-out.ts";
import { acceptInvitation } from "./invitation/accept.ts";
import { readInvitation } from "./invitation/read.ts";
import { sendAgain } from "./invitation/send-again.ts";
import { takeBack } from "./invitation/take-back.ts";
import { listMailCopies } from "./mail/list.ts";
import { readMailLog } from "./mail/log.ts";
import { readMailCopy } from "./mail/read.ts";
import { retryMail } from "./mail/retry.ts";
import { listMedia } from "./media/list.ts";
import { listMeetings } from "./meeting/list.ts";
import { readMeeting } from "./meeting/read.ts";
import { changeRole } from "./member/change-role.ts";
import { inviteMember } from "./member/invite.ts";
import { listMembers } from "./member/list.ts";
import { removeMember } from "./member/remove.ts";
import { confirmNetwork } from "./network/confirm.ts";
import { listNetwork } from "./network/list.ts";
import { removeNetworkEntry } from "./network/remove.ts";
import { saveNetworkEntry } from "./network/save.ts";
import { listOutcomes } from "./outcome/list.ts";
import { readOutcome } from "./outcome/read.ts";
import { listPartners } from "./partner/list.ts";
import { listPlanFacts } from "./plan/facts.ts";
import { addOutcomes } from "./preparation/add-outcomes.ts";
import { arrangeList } from "./preparation/arrange-list.ts";
import { beginPreparation } from "./preparation/begin.ts";
import { freezeList } from "./preparation/freeze.ts";
import { importTexts } from "./preparation/import-texts.ts";
import { inviteDelegations } from "./preparation/invite.ts";
import { listPreparations } from "./preparation/list.ts";
import { readPreparation } from "./preparation/read.ts";
import { readImport } from "./preparation/read-import.ts";
import { savePreparation } from "./preparation/save.ts";
import { compareRevisions } from "./revision/compare.ts";
import { listRevisions } from "./revision/list.ts";
import { publishRevision } from "./revision/publish.ts";
import { readRevision } from "./revision/read.ts";
import { saveRevision } from "./revision/save.ts";
import { withdrawRevision } from "./revision/withdraw.ts";
import { readWithdrawal } from "./revision/withdrawal.ts";
import { findInRecord } from "./search/find.ts";
import { decideChange } from "./secretariat/decide.ts";
import { readSecretariat } from "./secretariat/people.ts";
import { proposeChange } from "./secretariat/propose.ts";
import { closeSession } from "./session/close.ts";
import { completeSession } from "./session/complete.ts";
import { endAllSessions, endSession } from "./session/end.ts";
import { openSession } from "./session/open.ts";
import { offerPasskey, openWithPasskey } from "./session/passkey.ts";
import { readPending } from "./session/pending.ts";
import { provePasskey, proveSession } from "./session/prove.ts";
import { readSession } from "./session/read.ts";
import { offerSetUp, setUpApp, setUpPasskey } from "./session/set-up.ts";
import { breakSilence } from "./silence/break.ts";
import { readSilence } from "./silence/read.ts";
import { router } from "./trpc.ts";
import { listPublishedVersions } from "./version/published.ts";
import { readVersion } from "./version/read.ts";
import { saveVersion } from "./version/save.ts";

/** The one list of what may be done. */
export const apiRouter = router({
  account: { changePassword, read: readAccount, save: saveAccount },
  answer: { overview: readAnswersOverview, publish: publishAnswers, published: readPublishedAnswers },
  audit: { trail: readTrail, verification: readVerification, verify: verifyHistory },
  calendar: { feed: readFeed, make: makeCalendar, read: readCalendar, revoke: revokeCalendar },
  chairmanship: { list: listChairmanships, read: readChairmanship },
  comment: {
    clear: clearComment,
    clearAll: clearComments,
    latest: latestOfComment,
    others: listOthersComments,
    propose: proposeComment,
    proposeAll: proposeComments,
    record: recordComment,
    release: releaseComment,
    returnToAuthor,
    save: saveComment,
    setAside: setCommentAside,
    withhold: withholdComment,
  },
  consultation: {
    archive: archiveConsultation,
    close: closeConsultationNow,
    desk: readDesk,
    extend: extendConsultation,
    list: listConsultations,
    listAll: listAllConsultations,
    open: openConsultation,
    overview: readOverview,
    read: readConsultation,
    workspace: readWorkspace,
  },
  contribution: {
    decideLate: decideLateContribution,
    listLate: listLateContributions,
    submit: submitContribution,
    verify: verifyReceipt,
    withdraw: withdrawContribution,
  },
  coverage: { read: readCoverage },
  deadline: { set: setInternalDeadline },
  delegation: {
    changeRole: changeMemberRole,
    endAccess,
    invite: inviteFocalPoint,
    overview: readDelegations,
    people: readPeople,
    setClearance,
  },
  disposition: {
    listRows,
    matrix: readMatrix,
    next: nextUnanswered,
    overview: readMatrixOverview,
    read: readDisposition,
    readRows,
    review: reviewDisposition,
    save: saveDisposition,
  },
  factor: {
    addApp,
    addPasskey,
    offer: offerFactors,
    putAwayCodes: putAwayRecoveryCodes,
    readCodes: readRecoveryCodes,
    removeApp,
    removePasskey,
    renamePasskey,
    renewCodes: renewRecoveryCodes,
  },
  file: { read: readFile, part: readFilePart, withdrawal: readFileWithdrawal },
  form: { hold: holdForm, read: readHeldForm },
  group: {
    answer: answerGroup,
    dissolve: dissolveGroup,
    gather: gatherComments,
    read: readGroup,
    takeOut: takeOutOfGroup,
  },
  invitation: { accept: acceptInvitation, read: readInvitation, sendAgain, takeBack },
  mail: { list: listMailCopies, log: readMailLog, read: readMailCopy, retry: retryMail },
  media: { list: listMedia },
  meeting: { list: listMeetings, read: readMeeting },
  member: { changeRole, invite: inviteMember, list: listMembers, remove: removeMember },
  network: {
    confirm: confirmNetwork,
    list: listNetwork,
    remove: removeNetworkEntry,
    save: saveNetworkEntry,
  },
  outcome: { list: listOutcomes, read: readOutcome },
  preparation: {
    addOutcomes,
    arrangeList,
    begin: beginPreparation,
    freeze: freezeList,
    importTexts,
    invite: inviteDelegations,
    list: listPreparations,
    read: readPreparation,
    readImport,
    save: savePreparation,
  },
  partner: { list: listPartners },
  plan: { facts: listPlanFacts },
  revision: {
    compare: compareRevisions,
    list: listRevisions,
    publish: publishRevision,
    read: readRevision,
    save: saveRevision,
    withdraw: withdrawRevision,
    withdrawal: readWithdrawal,
  },
  search: { find: findInRecord },
  secretariat: { decide: decideChange, people: readSecretariat, propose: proposeChange },
  session: {
    close: closeSession,
    complete: completeSession,
    end: endSession,
    endAll: endAllSessions,
    offerPasskey,
    offerSetUp,
    open: openSession,
    openWithPasskey,
    pending: readPending,
    prove: proveSession,
    provePasskey,
    read: readSession,
    setUpApp,
    setUpPasskey,
  },
  silence: { break: breakSilence, read: readSilence },
  version: { published: listPublishedVersions, read: readVersion, save: saveVersion },
});
