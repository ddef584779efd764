import { isIP } from 'node:net';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, RequestHandler, Response } from 'express';
import { type Authentication, SESSION_MILLISECONDS } from '../access/authentication.js';
import type { Identity } from '../access/identity.js';
import type { AccessNotes } from './access-notes.js';

const SESSION_COOKIE = 'rapport_session';

/** Who sends this request: by bearer token where one is given, else by session cookie. Null: nobody we know. */
export async function identityOf(request: Request, authentication: Authentication): Promise<Identity | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
    return token === undefined ? null : authentication.identifyBearer(token);
  }
  const session = sessionSecret(request);
  return session === undefined ? null : authentication.identifySession(session);
}

/** `GET /sign-in?code=…`: the link that works once. Sets the session cookie and goes to the application. */
export function signIn(authentication: Authentication, notes: AccessNotes): RequestHandler {
  return async (request, response) => {
    const { code } = request.query;
    const session = typeof code === 'string' ? await authentication.redeemSignIn(code) : null;
    if (session === null) {
      await notes.note(response, null, 'SIGN_IN_REFUSED', 'sign-in link');
      response.redirect(303, '/?signed-out=link');
      return;
    }
    await notes.note(response, session.identity, 'SIGNED_IN', 'sign-in link');
    setSessionCookie(request, response, session.secret, SESSION_MILLISECONDS / 1000);
    response.redirect(303, '/');
  };
}

/** `POST /sign-out`: ends the session here and in the store. */
export function signOut(authentication: Authentication, notes: AccessNotes): RequestHandler {
  return async (request, response) => {
    const session = sessionSecret(request);
    const identity = session === undefined ? null : await authentication.endSession(session);
    if (identity) await notes.note(response, identity, 'SIGNED_OUT');
    setSessionCookie(request, response, '', 0);
    response.status(204).end();
  };
}

function sessionSecret(request: Request): string | undefined {
  return parseCookie(request.headers.cookie ?? '')[SESSION_COOKIE] || undefined;
}

/** Beyond this machine the cookie travels over HTTPS only. */
function setSessionCookie(request: Request, response: Response, value: string, maxAge: number): void {
  const secure = request.secure || !isLoopbackName(request.hostname);
  const cookie = { name: SESSION_COOKIE, value, httpOnly: true, sameSite: 'strict' as const, secure, path: '/', maxAge };
  response.setHeader('Set-Cookie', stringifySetCookie(cookie));
}

function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '::1' || hostname === '[::1]' || (isIP(hostname) === 4 && hostname.startsWith('127.'));
}
