import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, RequestHandler, Response } from 'express';
import { type Authentication, SESSION_MILLISECONDS } from '../access/authentication.js';
import type { Identity } from '../access/identity.js';

const SESSION_COOKIE = 'rapport_session';

/** Who sends this request: by bearer token where one is given, else by session cookie. Null: nobody we know. */
export async function identityOf(request: Request, authentication: Authentication): Promise<Identity | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const secret = /^Bearer (\S+)$/i.exec(authorization)?.[1];
    return secret === undefined ? null : authentication.identify(secret, 'API');
  }
  const session = sessionSecret(request);
  return session === undefined ? null : authentication.identify(session, 'SESSION');
}

/** `GET /sign-in?code=…`: the link that works once. Sets the session cookie and goes to the application. */
export function signIn(authentication: Authentication): RequestHandler {
  return async (request, response) => {
    const { code } = request.query;
    const secret = typeof code === 'string' ? await authentication.redeemSignIn(code) : null;
    if (secret === null) {
      response.redirect(303, '/?signed-out=link');
      return;
    }
    setSessionCookie(request, response, secret, SESSION_MILLISECONDS / 1000);
    response.redirect(303, '/');
  };
}

/** `POST /sign-out`: ends the session here and in the store. */
export function signOut(authentication: Authentication): RequestHandler {
  return async (request, response) => {
    const session = sessionSecret(request);
    if (session !== undefined) await authentication.endSession(session);
    setSessionCookie(request, response, '', 0);
    response.status(204).end();
  };
}

function sessionSecret(request: Request): string | undefined {
  return parseCookie(request.headers.cookie ?? '')[SESSION_COOKIE] || undefined;
}

function setSessionCookie(request: Request, response: Response, value: string, maxAge: number): void {
  const cookie = { name: SESSION_COOKIE, value, httpOnly: true, sameSite: 'strict' as const, secure: request.secure, path: '/', maxAge };
  response.setHeader('Set-Cookie', stringifySetCookie(cookie));
}
