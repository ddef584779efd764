const TWO_TO_32 = 4_294_967_296;

/** A sequence of numbers that look like chance and are the same for the same name (FNV-1a to seed, mulberry32 to run). */
export class SeededRandom {
  private state: number;

  constructor(private readonly name: string) {
    let hash = 2_166_136_261;
    for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 16_777_619);
    this.state = hash >>> 0;
  }

  /** An independent sequence: what is drawn from it leaves this one as it is. */
  branch(name: string): SeededRandom {
    return new SeededRandom(`${this.name}/${name}`);
  }

  /** A number from 0, exclusive of 1. */
  share(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32;
  }

  /** A number from `low`, exclusive of `high`. */
  within(low: number, high: number): number {
    return low + (high - low) * this.share();
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.share() * (high - low + 1));
  }

  /** True with a probability. */
  chance(probability: number): boolean {
    return this.share() < probability;
  }

  /** A number around `centre`, mostly within ±`spread`, always within ±2·`spread`. */
  around(centre: number, spread: number): number {
    return centre + spread * (this.share() + this.share() + this.share() + this.share() - 2);
  }

  /** A whole number whose mean is `mean`. */
  count(mean: number): number {
    const scattered = mean * this.within(0.4, 1.6);
    const least = Math.floor(scattered);
    return least + (this.chance(scattered - least) ? 1 : 0);
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.share() * list.length)]!;
  }

  /** One of the keys, each as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let left = this.share() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return entries.at(-1)![0];
  }
}
