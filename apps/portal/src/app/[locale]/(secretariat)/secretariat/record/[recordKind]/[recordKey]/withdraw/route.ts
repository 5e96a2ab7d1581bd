import type { RecordKind } from "@rabat/core/revision";
import { emptyDoor } from "../../../../../../../../server/door/empty-door.ts";
import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { previewAddress } from "../../../../../../../../server/revision/entry.ts";

export const POST = answerForm({
  page: previewAddress,
  call: ({ api, fields: { recordKind, recordKey = "", reason = "", form = "" } }) =>
    api.revision.withdraw({ kind: recordKind as RecordKind, key: recordKey, reason, form }),
  done: (_, sent) => {
    emptyDoor();
    return previewAddress(sent);
  },
});
