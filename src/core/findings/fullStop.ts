/** The sentence with its full stop; one that ends in an abbreviation (`kr.`) has it already. */
export function fullStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
