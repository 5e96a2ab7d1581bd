import { isIPv6 } from "node:net";

const hextets = (part: string) => (part === "" ? [] : part.split(":"));

/**
 * The address whose tries are counted together: an IPv4 address, or the /64 of an IPv6 one, which is what one
 * subscriber is given and may choose from freely.
 */
export const placeOf = (address: string): string => {
  if (!isIPv6(address)) return address;
  const [before = "", after] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const [head, tail] = [hextets(before), hextets(after ?? "")];
  const filling = after === undefined ? 0 : 8 - head.length - tail.length;
  const all = [...head, ...Array.from({ length: Math.max(0, filling) }, () => "0"), ...tail];
  const prefix = all.slice(0, 4).map((hextet) => hextet.replace(/^0+(?=.)/, ""));
  return `${prefix.join(":")}::/64`;
};
