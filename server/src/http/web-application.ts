import { type RequestHandler, Router } from 'express';
import expressStaticGzip from 'express-static-gzip';

/** Assets carry a hash of their content in their name, so a browser may keep them for ever. */
const ASSETS = /^\/assets\//;

/** An address inside the application: it has no ending, and the page decides what it shows. */
const PAGE = /^\/(?!assets\/)[^.]*$/;

/**
 * The built web application, compressed beforehand: hashed assets are kept by browsers for ever, the page itself is
 * asked for each time, and every address inside the application answers with the page. A missing asset is a 404.
 */
export function webApplication(directory: string): RequestHandler {
  const router = Router();
  const files = expressStaticGzip(directory, {
    enableBrotli: true,
    orderPreference: ['br', 'gz'],
    serveStatic: { cacheControl: false },
  });
  router.use((request, response, next) => {
    response.setHeader('Cache-Control', ASSETS.test(request.path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    next();
  }, files);
  router.get(PAGE, (request, response, next) => {
    request.url = '/index.html';
    files(request, response, next);
  });
  router.use((_request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.status(404).json({ errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }] });
  });
  return router;
}
