/**
 * Which keys have been seen, and one number kept with each. Holds 120-bit fingerprints instead of the texts:
 * about 40 bytes a key, whatever its length.
 */
export class SeenKeys {
  #capacity = 1 << 12;
  #size = 0;
  #words = new Uint32Array(this.#capacity * 4);
  #numbers = new Float64Array(this.#capacity);

  /** The number kept with a key, undefined where the key was not seen. */
  get(key: string): number | undefined {
    const slot = this.#find(fingerprintOf(key));
    return this.#words[slot * 4] === 0 ? undefined : this.#numbers[slot];
  }

  set(key: string, number: number): void {
    if (this.#size * 2 >= this.#capacity) this.#grow();
    const print = fingerprintOf(key);
    const slot = this.#find(print);
    if (this.#words[slot * 4] === 0) this.#size += 1;
    this.#words.set(print, slot * 4);
    this.#numbers[slot] = number;
  }

  #find(print: Fingerprint): number {
    const words = this.#words;
    let slot = print[1] & (this.#capacity - 1);
    while (words[slot * 4] !== 0) {
      const at = slot * 4;
      if (words[at] === print[0] && words[at + 1] === print[1] && words[at + 2] === print[2] && words[at + 3] === print[3]) break;
      slot = (slot + 1) & (this.#capacity - 1);
    }
    return slot;
  }

  #grow(): void {
    const words = this.#words;
    const numbers = this.#numbers;
    const before = this.#capacity;
    this.#capacity *= 2;
    this.#words = new Uint32Array(this.#capacity * 4);
    this.#numbers = new Float64Array(this.#capacity);
    for (let slot = 0; slot < before; slot += 1) {
      const at = slot * 4;
      const print: Fingerprint = [words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0];
      if (print[0] === 0) continue;
      const to = this.#find(print);
      this.#words.set(print, to * 4);
      this.#numbers[to] = numbers[slot] ?? 0;
    }
  }
}

type Fingerprint = readonly [number, number, number, number];

/** Two rounds of cyrb53 with different seeds; the first word is never 0, which marks an empty slot. */
function fingerprintOf(text: string): Fingerprint {
  const [a, b] = halves(text, 0x9e3779b9);
  const [c, d] = halves(text, 0x51ed270b);
  return [a | 1, b, c, d].map((word) => word >>> 0) as unknown as Fingerprint;
}

/** A number of 53 bits that stands for a text. */
export function digestOf(text: string): number {
  const [low, high] = halves(text, 0x2545f491);
  return (high & 0x1f_ffff) * 4_294_967_296 + (low >>> 0);
}

function halves(text: string, seed: number): [number, number] {
  let first = 0xdeadbeef ^ seed;
  let second = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 2_654_435_761);
    second = Math.imul(second ^ code, 1_597_334_677);
  }
  first = Math.imul(first ^ (first >>> 16), 2_246_822_507) ^ Math.imul(second ^ (second >>> 13), 3_266_489_909);
  second = Math.imul(second ^ (second >>> 16), 2_246_822_507) ^ Math.imul(first ^ (first >>> 13), 3_266_489_909);
  return [first, second];
}
