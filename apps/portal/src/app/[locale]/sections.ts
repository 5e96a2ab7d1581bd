/** The parts of the record, in the order of the menu: the name of each in `messages` and where it begins. */
export const sections = [
  { name: "cap", path: "cap" },
  { name: "chairmanships", path: "chairmanships" },
  { name: "meetings", path: "meetings" },
  { name: "outcomes", path: "outcomes" },
  { name: "consultations", path: "consultations" },
  { name: "search", path: "search" },
] as const;
