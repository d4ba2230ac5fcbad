type Props = { candidates: { question: string; confidence: number }[]; language?: string };

/** Questions of the FAQ with how sure the bot was of each, in per cent. */
export function Confidence({ candidates, language }: Props) {
  return (
    <ul style={{ margin: 0, paddingInlineStart: 18 }}>
      {candidates.map(({ question, confidence }) => (
        <li key={question}>
          <span lang={language}>{question}</span>{' '}
          <span className="dim">{Math.round(confidence * 100)} %</span>
        </li>
      ))}
    </ul>
  );
}
