const LETTERS = 5;
const SPACE = 32;

/** The first letters of words. */
export class WordStarts {
  private readonly codes = new Set<number>();

  add(word: string): void {
    this.codes.add(startCode(word, 0));
  }

  has(word: string): boolean {
    return this.codes.has(startCode(word, 0));
  }

  /** Most names share no beginning of a word with any other; that is seen without taking them apart. */
  mayShareWord(key: string): boolean {
    let at = 0;
    do {
      if (this.codes.has(startCode(key, at))) return true;
      at = key.indexOf(' ', at) + 1;
    } while (at > 0);
    return false;
  }
}

/** A number for the first letters of the word at this place. */
function startCode(text: string, at: number): number {
  let code = 0;
  const end = Math.min(at + LETTERS, text.length);
  for (let index = at; index < end && text.charCodeAt(index) !== SPACE; index++) {
    code = (Math.imul(code, 31) + text.charCodeAt(index)) | 0;
  }
  return code;
}
