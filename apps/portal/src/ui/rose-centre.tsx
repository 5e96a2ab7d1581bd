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

/** Two lines as equal as the words allow: the middle of the rose is round. */
function balancedLines(text: string): [string, string] {
  const words = text.split(" ");
  const splits = words.map((_, index) => [
    words.slice(0, index + 1).join(" "),
    words.slice(index + 1).join(" "),
  ]);
  const widest = ([a = "", b = ""]: string[]) => Math.max(a.length, b.length);
  const [upper = text, lower = ""] = splits.toSorted((a, b) => widest(a) - widest(b))[0] ?? [];
  return [upper, lower];
}
