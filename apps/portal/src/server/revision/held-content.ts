import type { Api } from "@rabat/api";

/** A held file on its way to a reader, as fast as it is taken and no faster. One that is withdrawn meanwhile breaks off. */
export const heldContent = (api: Api, { hash, size }: { hash: string; size: number }) => {
  let [number, sent] = [0, 0];
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (controller) => {
      if (sent === size) return controller.close();
      const part = await api.file.part({ hash, number });
      if (part === null) throw new Error(`The file ${hash} ends early`);
      controller.enqueue(part);
      sent += part.length;
      number++;
    },
  });
};
