type Part = {
  name: string;
  packed: Uint8Array;
  /** What the directory says that it unpacks to. */
  size: number;
  method?: 0 | 8;
  isEncrypted?: boolean;
};

const bytes = (...numbers: [value: number, length: 2 | 4][]): number[] =>
  numbers.flatMap(([value, length]) =>
    Array.from({ length }, (_, place) => Math.floor(value / 256 ** place) % 256),
  );

/** A zip package, as the directory of its parts says, true or not. */
export const packageOf = (parts: readonly Part[]): Uint8Array<ArrayBuffer> => {
  const file: number[] = [];
  const directory: number[] = [];
  for (const { name, packed, size, method = 8, isEncrypted = false } of parts) {
    const [flags, letters] = [isEncrypted ? 1 : 0, [...name].map((letter) => letter.charCodeAt(0))];
    const common = bytes([20, 2], [flags, 2], [method, 2], [0, 4], [0, 4], [packed.length, 4], [size, 4]);
    const lengths = bytes([letters.length, 2], [0, 2]);
    directory.push(...bytes([0x02014b50, 4], [20, 2]), ...common, ...lengths);
    directory.push(...bytes([0, 2], [0, 2], [0, 2], [0, 4], [file.length, 4]), ...letters);
    file.push(...bytes([0x04034b50, 4]), ...common, ...lengths, ...letters, ...packed);
  }
  const count = parts.length;
  const end = bytes([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2]);
  return Uint8Array.from([
    ...file,
    ...directory,
    ...end,
    ...bytes([directory.length, 4], [file.length, 4], [0, 2]),
  ]);
};
