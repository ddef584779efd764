import { Presets, SingleBar } from 'cli-progress';

const LINE_EVERY_MILLISECONDS = 3_000;

/** Shows how far long work has come: a bar with rate and estimate on a terminal, else a line every few seconds. */
export interface Progress {
  show(done: number, total: number): void;
  /** May be called more than once. */
  end(): void;
}

/** Progress on standard error, counted in `unit`. */
export function progressBar(unit: string): Progress {
  return process.stderr.isTTY ? terminalBar(unit) : progressLines(unit);
}

function terminalBar(unit: string): Progress {
  const bar = new SingleBar(
    {
      format: `{bar} {percentage} % | {value} of {total} ${unit} | {rate}/s | {eta_formatted} left`,
      stream: process.stderr,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  const started = performance.now();
  let isShown = false;
  return {
    show: (done, total) => {
      const rate = Math.round(done / Math.max(0.001, (performance.now() - started) / 1000)).toLocaleString('en');
      if (!isShown) bar.start(total, 0, { rate });
      isShown = true;
      bar.setTotal(total);
      bar.update(done, { rate });
    },
    end: () => bar.stop(),
  };
}

function progressLines(unit: string): Progress {
  let said = performance.now();
  return {
    show: (done, total) => {
      if (performance.now() - said < LINE_EVERY_MILLISECONDS) return;
      said = performance.now();
      process.stderr.write(`${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${unit}\n`);
    },
    end: () => {},
  };
}
