export { areaPaths } from "./area-paths.ts";
export { balancedLines } from "./balanced-lines.ts";
export { roseColours } from "./colours.ts";
export { angleOf, closedPath, hatchPath, kite, starPath } from "./geometry.ts";
export { petalPaths } from "./petal-paths.ts";
export { type RosePlan, rosePlans } from "./plans.ts";
