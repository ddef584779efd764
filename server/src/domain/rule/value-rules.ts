import { hasDay } from '../occasion.js';
import type { RuleAlone } from './record-rule.js';

/** A judgement is stored on the scale from 0 to 1, whatever scale it was given on. */
export const ratingOnScale: RuleAlone<'rating'> = {
  breachOf: ({ value }) =>
    value >= 0 && value <= 1
      ? null
      : { code: 'RATING_OUTSIDE_SCALE', field: 'value', value: String(value), rule: 'A rating is a value from 0 (worst) to 1 (best).' },
};

/** The same scale holds for how good and how complete a response was. */
export const responseOnScale: RuleAlone<'response'> = {
  breachOf: ({ quality, completeness }) => {
    const field = isOffScale(quality) ? 'quality' : isOffScale(completeness) ? 'completeness' : null;
    if (field === null) return null;
    const value = String(field === 'quality' ? quality : completeness);
    return { code: 'RATING_OUTSIDE_SCALE', field, value, rule: 'Quality and completeness are values from 0 (worst) to 1 (best).' };
  },
};

function isOffScale(value: number | null | undefined): boolean {
  return value != null && !(value >= 0 && value <= 1);
}

/** 29 February is a day of some years; with a year, of that one. 31 February is none. */
export const occasionOnDay: RuleAlone<'occasion'> = {
  breachOf: ({ month, day, year }) =>
    hasDay(year ?? null, month, day)
      ? null
      : {
          code: 'IMPOSSIBLE_DATE',
          field: 'day',
          value: `${year == null ? '' : `${year}-`}${twoDigits(month)}-${twoDigits(day)}`,
          rule: `The ${year == null ? 'calendar' : `year ${year}`} has no such day.`,
        },
};

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

/** What has become of an action shows in when it was done, or to which day it was moved. */
export const actionStateFounded: RuleAlone<'action'> = {
  breachOf: ({ state, doneAt, movedToOn }) => {
    const isFounded = (doneAt != null) === (state === 'DONE') && (movedToOn != null) === (state === 'MOVED');
    return isFounded
      ? null
      : {
          code: 'ACTION_STATE_UNFOUNDED',
          field: 'state',
          value: state,
          rule: 'A DONE action, and no other, has the moment it was done; a MOVED one, and no other, the day it was moved to.',
        };
  },
};
