import type { MigrationInterface, QueryRunner } from 'typeorm';

const RULES = {
  halfLifeDays: 180,
  priorWeight: 2,
  baseRate: {
    reliability: 0.5,
    courtesy: 0.5,
    availability: 0.5,
    responsiveness: 0.5,
    intelligence: 0.5,
    futurism: 0.5,
    sharedValues: 0.5,
    continuity: 0.5,
    switching: 0.5,
    reciprocity: 1,
  },
  trustWeight: { reliability: 0.25, courtesy: 0.15, availability: 0.15, responsiveness: 0.15, intelligence: 0.15, futurism: 0.15 },
  halo: 0.5,
  continuityShare: 0.6,
  dailyCap: 3,
  raterFactor: { customer: 1, system: 1, qualityAssurance: 0.8, self: 0.25 },
  instrumentWeight: { tone: 1, csat: 1, nps: 1, ces: 1, attributeItem: 2, valueAlignment: 2, switchingAssessment: 2 },
  promiseWeight: { kept: 1, announced: 1, broken: 2 },
  dealWeight: 2,
  renewalWeight: 2,
  targetMargin: 0.2,
  responseTargetHours: {
    transactional: 48,
    longTerm: 24,
    personalAssistance: 24,
    dedicatedPersonalAssistance: 8,
    selfService: 48,
    automatedService: 24,
    community: 72,
  },
  unansweredAfterTargets: 5,
  cadenceDays: {
    transactional: null,
    longTerm: 90,
    personalAssistance: 60,
    dedicatedPersonalAssistance: 30,
    selfService: 180,
    automatedService: 180,
    community: 90,
  },
  obligation: {
    onceDays: {
      preDeal: {
        transactional: 14,
        longTerm: 30,
        personalAssistance: 21,
        dedicatedPersonalAssistance: 14,
        selfService: 14,
        automatedService: 14,
        community: 30,
      },
      operational: {
        transactional: 30,
        longTerm: 60,
        personalAssistance: 45,
        dedicatedPersonalAssistance: 30,
        selfService: 30,
        automatedService: 30,
        community: 60,
      },
    },
    cadenceDays: {
      transactional: 30,
      longTerm: 30,
      personalAssistance: 21,
      dedicatedPersonalAssistance: 14,
      selfService: 60,
      automatedService: 60,
      community: 60,
    },
    lapsesAfterDays: 180,
  },
  noise: { periodDays: 30 },
  status: {
    unknownUncertainty: 0.8,
    checkUncertainty: 0.5,
    lowTrust: 50,
    healthyTrust: 65,
    captiveSwitching: 70,
    changeDays: 90,
    alarmingChange: -8,
    alarmingSurprise: -4,
    aliveProbability: 0.5,
    severeSeverity: 3,
  },
  stage: {
    silence: 0.05,
    lowTrust: 50,
    commitment: 50,
    repeatDeals: 2,
    tenureDays: 365,
    expansionTrust: 60,
    awarenessCoverage: 0.6,
    awarenessUncertainty: 0.7,
  },
  silence: { priorContacts: 1, priorDays: 90 },
};

export class SeedFirstScoringProfile1763770401000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO \`scoring_profile\`
         (\`id\`, \`state\`, \`in_force\`, \`rules\`, \`created_at\`, \`created_by\`, \`changed_at\`, \`published_at\`, \`published_by\`)
       VALUES ('v1', 'PUBLISHED', 1, ?, UTC_TIMESTAMP(3), 'Rapport', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), 'Rapport')`,
      [JSON.stringify(RULES)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM `scoring_profile` WHERE `id` = 'v1'");
  }
}
