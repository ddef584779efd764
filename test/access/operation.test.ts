import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { TWO_REGIONS } from '../attacks/two-regions.js';
import { serviceOfThisFile } from '../setup/service-within.js';

interface Sent {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly {
      readonly spans: readonly { readonly traceId: string; readonly parentSpanId?: string; readonly name: string }[];
    }[];
  }[];
}

const sent: Sent[] = [];
const collector = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    if (request.url === '/v1/traces') sent.push(JSON.parse(body) as Sent);
    response.end('{}');
  });
});
await new Promise<void>((listening) => collector.listen(0, '127.0.0.1', listening));
afterAll(() => {
  collector.closeAllConnections();
  collector.close();
});

const TOKEN = 'a-metrics-token-of-more-than-32-characters';
const within = serviceOfThisFile(
  { METRICS_TOKEN: TOKEN, OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}` },
  TWO_REGIONS,
);

describe('an operator', () => {
  test('sees that it is up and ready', async () => {
    expect((await within().send({}, '/health')).text).toBe('{"status":"up"}');
    expect(await within().send({}, '/ready')).toMatchObject({ status: 200, text: '{"ready":true,"reason":null}' });
  });

  test('reads its metrics with the token, and nobody else does', async () => {
    await within().ask('{ audit { nodes { id } } }', {}, await within().token('ANALYST'));
    for (const headers of [{}, { Authorization: 'Bearer wrong' }, await within().token('ADMIN')]) {
      expect((await within().send({ headers }, '/metrics')).status).toBe(403);
    }
    const { status, text } = await within().send({ headers: { Authorization: `Bearer ${TOKEN}` } }, '/metrics');
    expect(status).toBe(200);
    expect(text).toMatch(/rapport_http_request_seconds_count\{method="POST",route="\/graphql",status="200"\} [1-9]/);
    expect(text).toMatch(/rapport_refusals_total\{code="FORBIDDEN"\} [1-9]/);
    expect(text).toMatch(/rapport_pending_revisions \d/);
    expect(text).toMatch(/process_cpu_seconds_total/);
  });

  test('follows a request through its caller’s trace', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    await within().ask('{ viewer { id } }', {}, { ...(await within().token('ANALYST')), traceparent: `00-${traceId}-b7ad6b7169203331-01` });
    const spans = () =>
      sent.flatMap(({ resourceSpans }) => resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
    await expect
      .poll(() => spans().find((span) => span.traceId === traceId), { timeout: 20_000 })
      .toMatchObject({
        parentSpanId: 'b7ad6b7169203331',
        name: 'POST /graphql',
      });
  });
});
