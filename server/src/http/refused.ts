import type { Response } from 'express';
import type { Refusal } from '../domain/refusal.js';

/** Answers with a refusal as GraphQL would say it, for what is refused before a query is read. */
export function answerRefused(response: Response, status: number, { message, code }: Refusal): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
