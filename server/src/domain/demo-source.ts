/** The source of every demo record. */
export const DEMO_SOURCE = 'demo';
