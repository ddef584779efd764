import { wordsOf } from './words.js';

/** The six practices that improve a relationship. */
export const Practice = wordsOf('SALE_FOLLOW_UP', 'SERVICE_REPORT', 'PERSONAL_NOTE', 'PERSONAL_CONTACT', 'OCCASION', 'SHARED_INFORMATION');
export type Practice = keyof typeof Practice;

/** What has become of an action. MOVED: to another day, on which another action is due. */
export const ActionState = wordsOf('PLANNED', 'DONE', 'SKIPPED', 'MOVED');
export type ActionState = keyof typeof ActionState;

/** Who planned an action: a person by hand, or a rule because of a record. */
export const ActionOrigin = wordsOf('HAND', 'RULE');
export type ActionOrigin = keyof typeof ActionOrigin;

/** The rules that plan actions, each because of something that is recorded or that has not happened for too long. */
export const PlanningRule = wordsOf('SALE', 'OCCASION', 'CADENCE', 'CALL_BACK', 'MISSED_CONTACT', 'SILENCE', 'RESOLVED_CASE');
export type PlanningRule = keyof typeof PlanningRule;

/** How the customer took a done action. */
export const ActionOutcome = wordsOf('WELCOMED', 'NO_REACTION', 'UNWELCOME', 'LED_TO_DEAL', 'RAISED_CONCERN');
export type ActionOutcome = keyof typeof ActionOutcome;

/** What can be passed on to a contact. */
export const InformationKind = wordsOf('ARTICLE', 'BOOK');
export type InformationKind = keyof typeof InformationKind;
