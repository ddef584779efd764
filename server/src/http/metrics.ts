import { timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { Request, RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What a monitor may ask of the running service. */
export interface MetricSources {
  /** Revisions that the records are ahead of analytics. Null: not known yet. */
  readonly pendingRevisions: () => Promise<number | null>;
}

/** What the service counts of itself, in the words of Prometheus. Nothing in it comes from records or callers. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'rapport_http_request_seconds',
    help: 'How long requests took to answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly refusals = new Counter({
    name: 'rapport_refusals_total',
    help: 'Answers that refused, by code.',
    labelNames: ['code'],
    registers: [this.registry],
  });

  constructor({ pendingRevisions }: MetricSources) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'rapport_pending_revisions',
      help: 'Revisions that the records are ahead of analytics.',
      registers: [this.registry],
      async collect() {
        this.set((await pendingRevisions()) ?? Number.NaN);
      },
    });
  }

  countRefusal(code: string): void {
    this.refusals.inc({ code });
  }

  /** Times every request by what was asked of the service, never by the address that was asked for. */
  timeRequests(): RequestHandler {
    return (request, response, next) => {
      const started = performance.now();
      response.on('finish', () => {
        const labels = { method: methodOf(request), route: routeOf(request), status: String(response.statusCode) };
        this.requests.observe(labels, (performance.now() - started) / 1_000);
      });
      next();
    };
  }

  /** `GET /metrics`: for whoever has the token, or where there is none, for this machine. */
  handler(token: string | null): RequestHandler {
    return async (request, response) => {
      if (!mayRead(request, token)) {
        response.status(403).json({ errors: [{ message: 'The metrics are not for you.', extensions: { code: 'FORBIDDEN' } }] });
        return;
      }
      response.setHeader('Content-Type', this.registry.contentType).end(await this.registry.metrics());
    };
  }
}

const ROUTES: ReadonlySet<string> = new Set(['/graphql', '/health', '/ready', '/metrics', '/sign-in', '/sign-out']);
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

function routeOf({ originalUrl }: Request): string {
  const [path = ''] = originalUrl.split('?');
  return ROUTES.has(path) ? path : 'application';
}

function methodOf({ method }: Request): string {
  return METHODS.has(method) ? method : 'other';
}

function mayRead(request: Request, token: string | null): boolean {
  if (token === null) return isLoopbackAddress(request.socket.remoteAddress ?? '') && request.headers['x-forwarded-for'] === undefined;
  const shown = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return shown.length === wanted.length && timingSafeEqual(shown, wanted);
}

function isLoopbackAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:/, '');
  return plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'));
}
