import { changePassword } from "./account/change-password.ts";
import { readAccount } from "./account/read.ts";
import { saveAccount } from "./account/save.ts";
import { readAnswersOverview } from "./answer/overview.ts";
import { publishAnswers } from "./answer/publish.ts";
import { readPublishedAnswers } from "./answer/published.ts";
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
import { readConsultation } from "./consultation/read.ts";
import { readWorkspace } from "./consultation/workspace.ts";
import { decideLateContribution } from "./contribution/decide-late.ts";
import { listLateContributions } from "./contribution/list-late.ts";
import { submitContribution } from "./contribution/submit.ts";
import { verifyReceipt } from "./contribution/verify.ts";
import { withdrawContribution } from "./contribution/withdraw.ts";
import { readCoverage } from "./coverage/read.ts";
import { setInternalDeadline } from "./deadline/set.ts";
import { endAccess } from "./delegation/end-access.ts";
import { inviteFocalPoint } from "./delegation/invite.ts";
import { readDelegations } from "./delegation/overview.ts";
import { readPeople } from "./delegation/people.ts";
import { setClearance } from "./delegation/set-clearance.ts";
import { takeBack } from "./delegation/take-back.ts";
import { readMatrix } from "./disposition/matrix.ts";
import { readDisposition } from "./disposition/read.ts";
import { reviewDisposition } from "./disposition/review.ts";
import { saveDisposition } from "./disposition/save.ts";
import { addApp, addPasskey, offerFactors } from "./factor/add.ts";
import { putAwayRecoveryCodes, readRecoveryCodes, renewRecoveryCodes } from "./factor/codes.ts";
import { removeApp, removePasskey, renamePasskey } from "./factor/remove.ts";
import { holdForm } from "./form/hold.ts";
import { readHeldForm } from "./form/read.ts";
import { acceptInvitation } from "./invitation/accept.ts";
import { readInvitation } from "./invitation/read.ts";
import { listMailCopies } from "./mail/list.ts";
import { readMailCopy } from "./mail/read.ts";
import { listMedia } from "./media/list.ts";
import { listMeetings } from "./meeting/list.ts";
import { readMeeting } from "./meeting/read.ts";
import { changeRole } from "./member/change-role.ts";
import { inviteMember } from "./member/invite.ts";
import { listMembers } from "./member/list.ts";
import { removeMember } from "./member/remove.ts";
import { listOutcomes } from "./outcome/list.ts";
import { readOutcome } from "./outcome/read.ts";
import { saveSettings } from "./person/save-settings.ts";
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
import { findInRecord } from "./search/find.ts";
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
    endAccess,
    invite: inviteFocalPoint,
    overview: readDelegations,
    people: readPeople,
    setClearance,
    takeBack,
  },
  disposition: {
    matrix: readMatrix,
    read: readDisposition,
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
  form: { hold: holdForm, read: readHeldForm },
  invitation: { accept: acceptInvitation, read: readInvitation },
  mail: { list: listMailCopies, read: readMailCopy },
  media: { list: listMedia },
  meeting: { list: listMeetings, read: readMeeting },
  member: { changeRole, invite: inviteMember, list: listMembers, remove: removeMember },
  outcome: { list: listOutcomes, read: readOutcome },
  person: { saveSettings },
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
  search: { find: findInRecord },
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
