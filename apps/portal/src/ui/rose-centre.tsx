import { balancedLines } from "@rabat/widget/rose";

type RoseCentreProps = { figure: string; caption: string };

export function RoseCentre({ figure, caption }: RoseCentreProps) {
  const [upper, lower] = balancedLines(caption);
  return (
    <g>
      <text className="rose-figure" y="4">
        {figure}
      </text>
      <text className="rose-caption" y="26">
        {upper}
      </text>
      <text className="rose-caption rose-caption-lower" y="46">
        {lower}
      </text>
    </g>
  );
}
