type StageMarkProps = {
  stage: "prepared" | "announced" | "open" | "grace" | "closed" | "responded" | "archived";
  word: string;
};

export function StageMark({ stage, word }: StageMarkProps) {
  return (
    <span className="stage" data-stage={stage}>
      {word}
    </span>
  );
}
