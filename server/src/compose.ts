import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { Authentication } from './access/authentication.js';
import { BearerTokens } from './access/bearer-tokens.js';
import { RateLimit } from './access/rate-limit.js';
import { TokenUse } from './access/token-use.js';
import type { Config } from './config.js';
import type { Instant } from './domain/calendar.js';
import { startApollo } from './graphql/apollo.js';
import { contextFactory } from './graphql/context.js';
import { exportHandler } from './graphql/export/export-handler.js';
import { buildRapportSubgraph } from './graphql/rapport-subgraph.js';
import { AccessNotes } from './http/access-notes.js';
import { createApp } from './http/app.js';
import type { Logger } from './http/log.js';
import { Metrics } from './http/metrics.js';
import { Traces } from './http/traces.js';
import { loadDemo } from './load-demo.js';
import { openRecords } from './open-records.js';
import { followPlans } from './planning/follow-plans.js';
import { PLAN_SETTINGS } from './planning/plan-settings.js';
import { Planner } from './planning/planner.js';
import type { Projections } from './projection/projections.js';
import { wantedProfiles } from './projection/wanted-profiles.js';
import type { RecordStore } from './records/record-store.js';
import { startProjections } from './start-projections.js';

/** The service while it runs. */
export interface Service {
  readonly url: string;
  /** Signs one browser in, once. */
  readonly signInLink: string;
  /** Resolves with a reason when the service cannot go on by itself. */
  readonly lost: Promise<string>;
  /** Stops everything that was started, in the reverse order. */
  stop(): Promise<void>;
}

export interface ServiceParts {
  readonly config: Config;
  readonly log: Logger;
  readonly clock: () => Instant;
  /** Tells a person in one line what is going on. */
  readonly say: (line: string) => void;
}

const SLOW_CLIENTS_LOOKED_FOR_EVERY_MILLISECONDS = 1_000;

const WEB_DIRECTORY = resolve(import.meta.dirname, '../../web/dist');

/** Starts the service: database, migrations, demo data if the store is empty, projection, API and application. */
export async function startService(parts: ServiceParts): Promise<Service> {
  const { config, log, clock, say } = parts;
  await using started = new AsyncDisposableStack();
  const httpServer = await reserveAddress(config);
  started.defer(() => closeServer(httpServer));
  const { records, lost } = await openRecords(config, { mode: 'own', say }, started);
  if (config.demo && (await records.projection.latestRevision()) === 0) await loadDemo(records, clock(), say);
  await startPlanning(parts, records, started);
  const projections = await startProjections(parts, records, started);
  const authentication = new Authentication(records.tokens, clock, config.oidc && new BearerTokens(config.oidc, clock));
  const notes = new AccessNotes(records.accessEvents, clock);
  const metrics = new Metrics({ pendingRevisions: () => pendingRevisions(records, projections) });
  const traces = config.otlpEndpoint === null ? null : started.adopt(new Traces(config.otlpEndpoint, log), (open) => open.close());
  const { schema } = await buildRapportSubgraph(config);
  const createContext = contextFactory({
    records,
    projections,
    zone: config.zone,
    clock,
    notes,
    hasRouterSecret: config.routerSecret !== null,
  });
  const { introspection } = config;
  const refusals = { count: (code: string) => metrics.countRefusal(code) };
  const apollo = await startApollo({ schema, httpServer, createContext, log, introspection, refusals });
  started.defer(() => apollo.stop());
  const readiness = () => {
    const { failure } = projections.freshness();
    return { ready: failure === null, reason: failure };
  };
  const exports = exportHandler({ schema, answer: apollo.answer, createContext, exports: records.exports, clock, log });
  const app = createApp({
    ...config,
    authentication,
    notes,
    tokenUse: new TokenUse(clock),
    rate: new RateLimit(config.rateLimit, clock),
    graphql: apollo.handler,
    exports,
    readiness,
    webDirectory: WEB_DIRECTORY,
    metrics,
    traces,
    log,
  });
  httpServer.on('request', app);
  const { port } = httpServer.address() as AddressInfo;
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  const signInLink = `${url}/sign-in?code=${await authentication.issueSignIn()}`;
  const running = started.move();
  return { url, signInLink, lost: lost.then(() => 'The private database ended by itself.'), stop: () => running.disposeAsync() };
}

/** Plans by rule what is called for, and goes on doing so. A first attempt that fails is told and tried again. */
async function startPlanning({ config, log, clock }: ServiceParts, records: RecordStore, started: AsyncDisposableStack): Promise<void> {
  const profile = async () => wantedProfiles(await records.profiles.list()).published.profile;
  const planner = new Planner({ records, profile, settings: PLAN_SETTINGS, zone: config.zone, clock });
  const onError = (error: unknown): void => log.error({ err: error }, 'planning by rule failed and will be tried again');
  await planner.catchUp().catch(onError);
  const following = new AbortController();
  const followed = followPlans(planner, { signal: following.signal, onError });
  started.defer(async () => {
    following.abort();
    await followed;
  });
}

/** A port is taken, or the address is not this machine's. */
export class AddressUnavailable extends Error {
  override readonly name = 'AddressUnavailable';
}

async function pendingRevisions(records: RecordStore, projections: Projections): Promise<number> {
  return Math.max(0, (await records.projection.latestRevision()) - projections.freshness().revision);
}

/** Takes the address before anything costly is done. Requests wait until the service answers them. */
function reserveAddress({ host, port, headersMilliseconds, requestMilliseconds }: Config): Promise<Server> {
  const server = createServer({
    headersTimeout: headersMilliseconds,
    requestTimeout: Math.max(headersMilliseconds, requestMilliseconds),
    connectionsCheckingInterval: SLOW_CLIENTS_LOOKED_FOR_EVERY_MILLISECONDS,
    keepAliveTimeout: 65_000,
  });
  return new Promise((reserved, failed) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === 'EADDRINUSE' ? `Port ${port} on ${host} is in use. Stop what uses it, or set PORT.` : null;
      failed(reason === null ? cause : new AddressUnavailable(reason, { cause }));
    });
    server.listen(port, host, () => reserved(server));
  });
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  server.closeIdleConnections();
  await new Promise<void>((closed) => server.close(() => closed()));
}
