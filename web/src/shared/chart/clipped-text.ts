const WIDTH_PER_LETTER = 6.5;

/** A label cut to the pixels it may take in a drawing, where text does not wrap. The whole text belongs in a title beside it. */
export function clippedText(text: string, width: number): string {
  const fitting = Math.max(1, Math.floor(width / WIDTH_PER_LETTER));
  return text.length <= fitting ? text : `${text.slice(0, fitting - 1).trimEnd()}…`;
}
