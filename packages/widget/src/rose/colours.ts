/** The rose's colours, light and dark, by the names of the portal's tokens; a test of the portal holds the two together. */
export const roseColours = {
  light: {
    paper: "oklch(0.977 0.011 88)",
    ink: "oklch(0.235 0.035 265)",
    "ink-soft": "oklch(0.41 0.03 265)",
    hairline: "oklch(0.86 0.015 85)",
    accent: "oklch(0.395 0.072 205)",
    "area-1": "oklch(0.435 0.105 60)",
    "area-2": "oklch(0.435 0.06 172)",
    "area-3": "oklch(0.435 0.16 258)",
    "area-4": "oklch(0.435 0.11 304)",
    "area-5": "oklch(0.435 0.165 11)",
  },
  dark: {
    paper: "oklch(0.195 0.018 262)",
    ink: "oklch(0.95 0.012 88)",
    "ink-soft": "oklch(0.8 0.014 88)",
    hairline: "oklch(0.36 0.02 262)",
    accent: "oklch(0.8 0.085 195)",
    "area-1": "oklch(0.79 0.135 82)",
    "area-2": "oklch(0.79 0.08 167)",
    "area-3": "oklch(0.79 0.13 229)",
    "area-4": "oklch(0.79 0.08 313)",
    "area-5": "oklch(0.79 0.12 30)",
  },
} as const;
