import { randomFillSync } from "node:crypto";

/** A picture's lines of this many bytes each. */
const line = 3_000;

/** A document of one page with a picture of noise on it, of about as many bytes as asked for. */
export const noisyPdf = (bytes: number): Buffer<ArrayBuffer> => {
  const height = Math.floor((bytes - 1_000) / line);
  const noise = randomFillSync(Buffer.alloc(height * line));
  const drawn = "q 500 0 0 700 40 60 cm /Noise Do Q";
  const picture = `/Type /XObject /Subtype /Image /Width ${line / 3} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8`;
  const objects: Buffer[][] = [
    [Buffer.from("<< /Type /Catalog /Pages 2 0 R >>")],
    [Buffer.from("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")],
    [
      Buffer.from(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Noise 5 0 R >> >> >>",
      ),
    ],
    [Buffer.from(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`)],
    [Buffer.from(`<< ${picture} /Length ${noise.length} >>\nstream\n`), noise, Buffer.from("\nendstream")],
  ];
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let size = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    size += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(size);
    add(Buffer.from(`${index + 1} 0 obj\n`));
    object.forEach(add);
    add(Buffer.from("\nendobj\n"));
  });
  const places = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${places}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${size}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
};
