import { dayOf } from '../domain/calendar.js';
import type { CalendarDate } from '../domain/calendar.js';
import type { AnyRecord } from '../domain/record/record-kind.js';
import { castAccounts } from './account-cast.js';
import { castCampaigns, castContacts, INFORMATION } from './activity-cast.js';
import { tellProspects } from './administration-story.js';
import { RecordNotebook } from './record-notebook.js';
import { planRelationships } from './relationship-plan.js';
import { tellRelationship } from './relationship-story.js';
import { SeededRandom } from './seeded-random.js';
import { castSurveys } from './survey-cast.js';
import { AGENTS, BUSINESS_UNITS } from './supplier-cast.js';
import { momentOfDay } from './working-time.js';

const ACCOUNTS = 320;

/**
 * The demo: three years of a supplier of industrial equipment and services up to, and without, the day of today (UTC).
 * The same day gives the same records, in the same order, parents before the records that refer to them.
 */
export function generateDemo(today: CalendarDate): Iterable<AnyRecord> {
  const random = new SeededRandom('rapport');
  const day = dayOf(today);
  const notebook = new RecordNotebook(momentOfDay(day));
  for (const unit of BUSINESS_UNITS) notebook.keep('businessUnit', unit);
  for (const agent of AGENTS) notebook.keep('agent', agent);
  const accounts = castAccounts(ACCOUNTS, random.branch('accounts'));
  for (const { record, contacts } of accounts) {
    notebook.keep('account', record);
    for (const contact of contacts) notebook.keep('contact', contact);
  }
  for (const piece of INFORMATION) notebook.keep('information', piece);
  for (const survey of castSurveys(day)) notebook.keep('survey', survey);
  const campaigns = castCampaigns(day);
  for (const campaign of campaigns) notebook.keep('campaign', campaign);
  const allContacts = accounts.flatMap(({ contacts }) => contacts);
  const contacts = castContacts(allContacts, day, notebook, random.branch('contacts'));
  const plans = planRelationships(accounts, day, random.branch('relationships'));
  for (const plan of plans) tellRelationship(plan, { today: day, contacts, campaigns }, notebook, random.branch(`story ${plan.key}`));
  tellProspects(plans, notebook, random.branch('prospects'));
  return notebook.pages();
}
