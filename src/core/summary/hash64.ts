/** A 64-bit hash in two lanes of 32 bits. It tells changes apart; it is no protection against forgery. */
export class Hash64 {
  private a = 0x9e3779b9 | 0;
  private b = 0x85ebca6b | 0;
  private readonly double = new Float64Array(1);
  private readonly words = new Int32Array(this.double.buffer);

  word(value: number): void {
    const a = Math.imul(this.a ^ value, 0xcc9e2d51);
    const b = Math.imul(this.b + value, 0x1b873593);
    this.a = (a << 13) | (a >>> 19);
    this.b = ((b << 17) | (b >>> 15)) ^ a;
  }

  number(value: number): void {
    // -0 and 0 look the same in a cell.
    this.double[0] = value === 0 ? 0 : value;
    this.word(this.words[0] ?? 0);
    this.word(this.words[1] ?? 0);
  }

  text(value: string): void {
    this.word(value.length);
    for (let index = 0; index < value.length; index += 1) this.word(value.charCodeAt(index));
  }

  /** `7F3A 91C2 5B0E D648` */
  toString(): string {
    const hex = hexOf(mixed(this.a ^ this.b)) + hexOf(mixed(this.b + Math.imul(this.a, 31)));
    return (hex.match(/.{4}/g) ?? []).join(' ');
  }
}

function mixed(lane: number): number {
  let value = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

function hexOf(lane: number): string {
  return (lane >>> 0).toString(16).toUpperCase().padStart(8, '0');
}
