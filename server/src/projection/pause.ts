/** A pause that can be ended early. */
export class Pause {
  private endCurrent: (() => void) | null = null;

  /** Resolves after so many milliseconds, or when the pause is ended. */
  last(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.endCurrent = null;
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      this.endCurrent = end;
    });
  }

  /** Ends the pause under way, if there is one. */
  end(): void {
    this.endCurrent?.();
  }
}
