import { angleOf, closedPath, kite } from "@rabat/widget/rose";

/** The plan's ten objectives, two to an area: the rose as it is still legible on a tab. */
const petalAreas = ["1", "1", "2", "2", "3", "3", "4", "4", "5", "5"] as const;

/** Stands beside the name it illustrates, so it is silent. */
export function RoseMark() {
  return (
    <svg className="rose-mark" viewBox="-50 -50 100 100" width="40" height="40" aria-hidden="true">
      {petalAreas.map((area, index) => (
        <path
          key={`${area}-${index % 2}`}
          data-area={area}
          d={closedPath(
            kite({ inner: 12, widest: 34, outer: 49 }, angleOf(index + 0.5, 10), angleOf(0.47, 10)),
          )}
        />
      ))}
    </svg>
  );
}
