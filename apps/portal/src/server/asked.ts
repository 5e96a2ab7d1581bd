/** What the address asks for: of each name the first value, and none that is empty. */
export const askedIn = async (
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<Record<string, string>> => {
  const entries = Object.entries(await searchParams).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value;
    return first ? [[name, first] as const] : [];
  });
  return Object.fromEntries(entries);
};

/** The address of a page that asks for something else besides. */
export const askingFor = (page: string, asked: Record<string, string | null | undefined>): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value);
  return query.size === 0 ? page : `${page}?${query}`;
};
