/** How a line is told apart without colour. */
export type Stroke = 'solid' | 'dashed' | 'dotted';

/** What the same place on the axis showed in the comparison window; label names that window's own dates. */
export interface EarlierValue {
  readonly label: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** One period of one series. x is midnight UTC of the period's first calendar day, in epoch ms. Null: nothing known. */
export interface ChartPoint {
  readonly x: number;
  readonly label: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Votes or events behind the value. Null: not stated. */
  readonly n: number | null;
  /** False for a period that is still running. */
  readonly complete: boolean;
  readonly before: EarlierValue | null;
}

export interface ChartSeries {
  readonly key: string;
  readonly label: string;
  /** A CSS colour, normally a token such as `var(--c-trust)`. */
  readonly ink: string;
  readonly stroke: Stroke;
  /** Whether low to high is drawn. */
  readonly band: boolean;
  /** Where the direct label sits on the value axis, moved apart from its neighbours. Null: nothing to label. */
  readonly labelAt: number | null;
  /** The direct label: the name and the last known value. */
  readonly endText: string;
  readonly points: readonly ChartPoint[];
}

export interface ChartTick {
  readonly x: number;
  readonly label: string;
}

export interface ChartAnnotation {
  readonly x: number;
  readonly number: number;
  readonly title: string;
}

interface ChartColumn {
  readonly label: string;
  readonly numeric: boolean;
}

/** A row's mark is the index the chart gives the same thing, so that table and picture open the same menu. */
interface ChartRow {
  readonly mark: number;
  readonly cells: readonly (string | number | null)[];
}

/** The table twin: the same facts, every cell a raw value. Null: no value. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
}

/** What every chart carries besides its marks. */
export interface ChartWordsAndTable {
  /** One sentence that says what the picture shows. */
  readonly summary: string;
  /** What the reader must know about what is not drawn. Null: everything is drawn. */
  readonly notice: string | null;
  readonly table: ChartTable;
}

/** Lines over time, ready to draw. */
export interface TrendModel extends ChartWordsAndTable {
  readonly series: readonly ChartSeries[];
  readonly ticks: readonly ChartTick[];
  readonly annotations: readonly ChartAnnotation[];
  /** The name of the dotted comparison, or null when nothing is compared. */
  readonly comparison: string | null;
}

/** A mark that was chosen, and where on the screen its menu opens. */
export interface ChosenMark {
  readonly mark: number;
  readonly left: number;
  readonly top: number;
}
