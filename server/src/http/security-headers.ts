import helmet from 'helmet';
import type { RequestHandler } from 'express';

/**
 * Strict headers on every answer: own origin only, no inline script, no sniffing, no referrer; shown in a frame by no
 * page but those of the given origins.
 */
export function securityHeaders(frameAncestors: readonly string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: frameAncestors.length === 0 ? ["'none'"] : ["'self'", ...frameAncestors],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: false,
    xFrameOptions: frameAncestors.length === 0 ? { action: 'deny' } : false,
  });
}
