import { randomBytes } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Logger } from './log.js';

/** One piece of work, as the OpenTelemetry protocol writes it in JSON: times in nanoseconds as text. */
interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: 2;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly {
    readonly key: string;
    readonly value: { readonly stringValue: string } | { readonly intValue: string };
  }[];
  readonly status: { readonly code: 0 | 2 };
}

/** The caller's trace, https://www.w3.org/TR/trace-context/: version, trace, parent, flags. */
const TRACE_PARENT = /^00-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-[\da-f]{2}$/;

const SENT_EVERY_MILLISECONDS = 2_000;
const SENT_AT_ONCE = 500;
const KEPT_AT_MOST = 5_000;
const COLLECTOR_MILLISECONDS = 5_000;

/**
 * Sends one span a request to an OpenTelemetry collector, as JSON over HTTP. What cannot be sent is dropped after one
 * attempt: traces never hold a request up.
 */
export class Traces {
  private waiting: Span[] = [];
  private sending: Promise<void> = Promise.resolve();
  private readonly timer: NodeJS.Timeout;
  private readonly url: string;

  constructor(
    endpoint: string,
    private readonly log: Logger,
  ) {
    this.url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
    this.timer = setInterval(() => void this.send(), SENT_EVERY_MILLISECONDS);
    this.timer.unref();
  }

  /** Follows every request to the end of its answer, in the trace of its caller where it has one. */
  followRequests(): RequestHandler {
    return (request, response, next) => {
      const [, traceId = randomBytes(16).toString('hex'), parentSpanId] = TRACE_PARENT.exec(request.headers.traceparent as string) ?? [];
      const started = Date.now();
      response.on('close', () => {
        const { statusCode } = response;
        this.add({
          traceId,
          spanId: randomBytes(8).toString('hex'),
          ...(parentSpanId !== undefined && { parentSpanId }),
          name: `${request.method} ${pathOf(request)}`,
          kind: 2,
          startTimeUnixNano: nanoseconds(started),
          endTimeUnixNano: nanoseconds(Date.now()),
          attributes: [
            text('http.request.method', request.method),
            text('url.path', pathOf(request)),
            { key: 'http.response.status_code', value: { intValue: String(statusCode) } },
            text('rapport.request_id', response.locals.requestId),
          ],
          status: { code: statusCode >= 500 ? 2 : 0 },
        });
      });
      next();
    };
  }

  /** Sends what is left. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.send();
  }

  private add(span: Span): void {
    if (this.waiting.length < KEPT_AT_MOST) this.waiting.push(span);
    if (this.waiting.length === SENT_AT_ONCE) void this.send();
  }

  private send(): Promise<void> {
    const spans = this.waiting;
    this.waiting = [];
    if (spans.length > 0) this.sending = this.sending.then(() => this.post(spans));
    return this.sending;
  }

  private async post(spans: readonly Span[]): Promise<void> {
    const resource = { attributes: [text('service.name', 'rapport')] };
    try {
      const response = await fetch(this.url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ resourceSpans: [{ resource, scopeSpans: [{ scope: { name: 'rapport' }, spans }] }] }),
        redirect: 'error',
        signal: AbortSignal.timeout(COLLECTOR_MILLISECONDS),
      });
      await response.body?.cancel();
      if (!response.ok) this.log.warn({ status: response.status, spans: spans.length }, 'the collector refused traces');
    } catch (error) {
      this.log.warn({ err: error, spans: spans.length }, 'traces could not be sent');
    }
  }
}

function text(key: string, value: string) {
  return { key, value: { stringValue: value } };
}

function nanoseconds(milliseconds: number): string {
  return `${milliseconds}000000`;
}

/** Addresses inside the application name records, so only the first part of them is told. */
function pathOf({ originalUrl }: Request): string {
  return /^\/[^/?]*/.exec(originalUrl)?.[0] ?? '/';
}
