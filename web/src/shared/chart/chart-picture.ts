import type { ChartOrigin } from './chart-csv.ts';

/** Computed styles that a drawing needs outside the page. They are written as attributes, because a content policy may refuse styles. */
const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'display',
  'visibility',
] as const;

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const LINE_HEIGHT = 18;
const SHARPNESS = 2;

export interface ChartPicture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** A drawing that stands alone: the chart as the page paints it, its title above, the filters and windows below. */
export function chartSvg(drawn: SVGSVGElement, origin: ChartOrigin): ChartPicture {
  const box = drawn.getBoundingClientRect();
  const page = getComputedStyle(document.body);
  const chart = drawn.cloneNode(true) as SVGSVGElement;
  paintLike(drawn, chart);
  const above = MARGIN + LINE_HEIGHT + MARGIN / 2;
  const width = Math.ceil(box.width) + 2 * MARGIN;
  const height = Math.ceil(above + box.height + MARGIN / 2 + origin.context.length * LINE_HEIGHT + MARGIN);
  place(chart, { x: MARGIN, y: above, width: box.width, height: box.height });

  const picture = element('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': page.fontFamily });
  picture.append(element('rect', { width, height, fill: surfaceOf(drawn) }));
  picture.append(line(origin.title, MARGIN + 14, { fill: page.color, 'font-size': 16, 'font-weight': 600 }));
  picture.append(chart);
  origin.context.forEach((text, index) => {
    picture.append(line(text, above + box.height + MARGIN / 2 + (index + 1) * LINE_HEIGHT - 5, { fill: page.color, 'font-size': 12 }));
  });
  return { text: new XMLSerializer().serializeToString(picture), width, height };
}

/** The same drawing as pixels, twice as sharp as the screen's. Rejects when the browser cannot paint it. */
export async function chartPng(picture: ChartPicture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * SHARPNESS;
  canvas.height = picture.height * SHARPNESS;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser offers no canvas to paint on.');
  pen.scale(SHARPNESS, SHARPNESS);
  pen.drawImage(image, 0, 0, picture.width, picture.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture has no content.'))), 'image/png');
  });
}

function paintLike(source: Element, copy: Element): void {
  const style = getComputedStyle(source);
  for (const name of PAINT) copy.setAttribute(name, style.getPropertyValue(name));
  for (const name of ['style', 'class', 'tabindex']) copy.removeAttribute(name);
  Array.from(source.children).forEach((child, index) => {
    const twin = copy.children[index];
    if (twin) paintLike(child, twin);
  });
}

function surfaceOf(drawn: Element): string {
  for (let around: Element | null = drawn; around; around = around.parentElement) {
    const colour = getComputedStyle(around).backgroundColor;
    if (colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent') return colour;
  }
  return '#ffffff';
}

function line(text: string, y: number, paint: Record<string, string | number>): Element {
  const written = element('text', { x: MARGIN, y, ...paint });
  written.textContent = text;
  return written;
}

function element(name: string, attributes: Record<string, string | number>): Element {
  return place(document.createElementNS(SVG, name), attributes);
}

function place(target: Element, attributes: Record<string, string | number>): Element {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, String(value));
  return target;
}
