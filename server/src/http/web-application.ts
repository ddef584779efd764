import { type RequestHandler, Router } from 'express';
import sirv from 'sirv';

/**
 * The built web application: hashed assets are kept by browsers for ever, the page itself is asked for each
 * time, and a page address inside the application answers with the page. A missing asset is a 404.
 */
export function webApplication(directory: string): RequestHandler {
  const router = Router();
  const files = sirv(directory, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const page = sirv(directory, {
    brotli: true,
    gzip: true,
    etag: true,
    single: true,
    setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
  });
  router.use(files);
  router.get(/^\/(?!assets\/)[^.]*$/, page);
  router.use((_request, response) => void response.status(404).json({ errors: [{ message: 'There is nothing at this address.' }] }));
  return router;
}
