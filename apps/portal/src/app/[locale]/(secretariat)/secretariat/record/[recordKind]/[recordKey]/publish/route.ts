import type { RecordKind } from "@rabat/core/revision";
import { emptyDoor } from "../../../../../../../../server/door/empty-door.ts";
import { answerForm } from "../../../../../../../../server/form/answer.ts";
import { previewAddress } from "../../../../../../../../server/revision/entry.ts";

export const POST = answerForm({
  page: previewAddress,
  call: ({ api, fields: { recordKind, recordKey = "", number, form = "" } }) =>
    api.revision.publish({ kind: recordKind as RecordKind, key: recordKey, number: Number(number), form }),
  done: (_, sent) => {
    emptyDoor();
    return previewAddress(sent);
  },
});
