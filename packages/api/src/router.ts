import { listChairmanships } from "./chairmanship/list.ts";
import { readChairmanship } from "./chairmanship/read.ts";
import { saveComment } from "./comment/save.ts";
import { setCommentAside } from "./comment/set-aside.ts";
import { readDesk } from "./consultation/desk.ts";
import { listConsultations } from "./consultation/list.ts";
import { listAllConsultations } from "./consultation/list-all.ts";
import { readConsultation } from "./consultation/read.ts";
import { readWorkspace } from "./consultation/workspace.ts";
import { submitContribution } from "./contribution/submit.ts";
import { verifyReceipt } from "./contribution/verify.ts";
import { withdrawContribution } from "./contribution/withdraw.ts";
import { readCoverage } from "./coverage/read.ts";
import { readMatrix } from "./disposition/matrix.ts";
import { saveDisposition } from "./disposition/save.ts";
import { holdForm } from "./form/hold.ts";
import { readHeldForm } from "./form/read.ts";
import { acceptInvitation } from "./invitation/accept.ts";
import { readInvitation } from "./invitation/read.ts";
import { listMailCopies } from "./mail/list.ts";
import { readMailCopy } from "./mail/read.ts";
import { listMedia } from "./media/list.ts";
import { listMeetings } from "./meeting/list.ts";
import { readMeeting } from "./meeting/read.ts";
import { listOutcomes } from "./outcome/list.ts";
import { readOutcome } from "./outcome/read.ts";
import { findInRecord } from "./search/find.ts";
import { closeSession } from "./session/close.ts";
import { openSession } from "./session/open.ts";
import { readSession } from "./session/read.ts";
import { router } from "./trpc.ts";

/** The one list of what may be done. */
export const apiRouter = router({
  chairmanship: { list: listChairmanships, read: readChairmanship },
  comment: { save: saveComment, setAside: setCommentAside },
  consultation: {
    desk: readDesk,
    list: listConsultations,
    listAll: listAllConsultations,
    read: readConsultation,
    workspace: readWorkspace,
  },
  contribution: { submit: submitContribution, verify: verifyReceipt, withdraw: withdrawContribution },
  coverage: { read: readCoverage },
  disposition: { matrix: readMatrix, save: saveDisposition },
  form: { hold: holdForm, read: readHeldForm },
  invitation: { accept: acceptInvitation, read: readInvitation },
  mail: { list: listMailCopies, read: readMailCopy },
  media: { list: listMedia },
  meeting: { list: listMeetings, read: readMeeting },
  outcome: { list: listOutcomes, read: readOutcome },
  search: { find: findInRecord },
  session: { close: closeSession, open: openSession, read: readSession },
});
