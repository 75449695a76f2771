import { bodyExamples, endpoints, exampleId } from '@annexa/contract';
import { demoCatalog, roleAbilities } from '@annexa/core';
import type { Samples } from './example-of.js';
import { exampleSettings, recordExamples } from './record-examples.js';
import { redlineExample } from './redline-example.js';

const ada = { kind: 'member', id: exampleId('acc'), label: 'ada@acme.example', role: 'owner' };
const plan = endpoints.publishPlan.body.parse(bodyExamples.publishPlan);
const { profile, recording, custom_fields } = exampleSettings;
const { name, expires_at } = bodyExamples.createApiKey;
const standing = { state: 'current' };
const issued = {
  ...standing,
  plan_id: 'business',
  plan_version: 1,
  language: 'de',
  status: 'final',
  number: 2,
  pdf_bytes: 184_320,
};
const policy = {
  name: 'User Interaction Logging',
  active: true,
  configurable: true,
  retention: exampleSettings.activities.user_interaction_logging?.retention,
};
const operator = { kind: 'operator', id: exampleId('opr'), label: 'olga@annexa.example' };
const vendor = { email: operator.label };
const password = 'kestrel-42-harbour-violet';
const owner = { account_id: exampleId('acc'), email: 'camille@globex.example', password };

/** Values of components: of some the whole, of others what tells them apart. */
const components: Samples['components'] = {
  ...recordExamples(),
  Actor: ada,
  AnnexSummary: issued,
  AnnexView: issued,
  ApiKeyView: { name, expires_at },
  BrandingView: bodyExamples.putBranding,
  Catalog: endpoints.publishCatalogVersion.body.parse(bodyExamples.publishCatalogVersion),
  CatalogChange: { path: '/activities/error_logging/parts/data/retention/value/period', before: 'P90D', after: 'P30D' },
  CatalogDiff: { from: '2025-05-16' },
  CatalogVersionSummary: { published_by: operator },
  CatalogVersionView: { published_by: operator },
  CatalogView: { plan: { id: 'business', version: 1, name: 'Business', limits: plan.limits } },
  CustomField: custom_fields[0],
  CustomFieldView: custom_fields[0],
  DemoMails: {
    folder: '.annexa/mails',
    items: [
      {
        id: '2026-11-24T09-30-00.000Z-lena.eml',
        at: '2026-11-24T09:30:00.000Z',
        to: 'lena@acme.example',
        subject: 'Invitation to Acme GmbH',
        text: 'ada@acme.example invites you to Acme GmbH.',
      },
    ],
  },
  Me: { ...ada, abilities: roleAbilities.owner },
  NewApiKey: { name, expires_at },
  NewOperator: { ...bodyExamples.createOperator, password },
  NewOwner: owner,
  NewTenant: {
    tenant: {
      id: exampleId('ten'),
      name: bodyExamples.createTenant.name,
      plan_id: bodyExamples.createTenant.plan_id,
      demo: false,
      created_at: '2026-11-24T09:30:00.000Z',
      revision: 1,
    },
    owner,
  },
  OperatorMember: vendor,
  OperatorView: vendor,
  PasskeyChallenge: {
    options: { challenge: 'r8Yw2kQ5tB0nLx7VmZ3c', rpId: 'annexa.example', userVerification: 'required' },
  },
  PasskeyView: { name: bodyExamples.addPasskey.name },
  Plan: plan,
  PlanChangeView: { changed: true },
  PlanLimits: plan.limits,
  PortalConfig: { name: 'Annexa', version: '0.1.0' },
  ProfileView: profile,
  RecordingSettingsView: recording,
  RedlineView: redlineExample(),
  Refit: {
    path: '/recording/storage',
    chosen: 'own_bucket',
    resolved: 'vendor',
    text: "The Business plan does not include an own bucket. Storage: the processor's storage instead of the customer's own bucket.",
  },
  Retention: { kind: 'fixed', period: 'P14M' },
  RetentionPolicy: policy,
  RetentionPolicyView: policy,
  Settings: exampleSettings,
  SettingsView: exampleSettings,
  Verification: {
    state: 'superseded',
    genuine: true,
    code: '7K2M-9QXT-04BD-HF6N-R8WE-3VZP-1CGJ',
    number: 2,
    issued_on: '2026-11-24',
    revision: 3,
    language: 'de',
    status: 'final',
    superseded_by: { number: 3, issued_on: '2026-12-01' },
  },
};

/** Values by the name of a member. Where a name means several things, the first that fits the schema is taken. */
const members: Samples['members'] = {
  accent: ['#0b6b6b'],
  access_token: ['eyJhbGciOiJFZERTQSJ9.eyJzaWQiOiJzZXNfMDEifQ.c2lnbmF0dXJl'],
  catalog_version: [demoCatalog.version],
  published: [demoCatalog.version],
  code: ['7K2M-9QXT-04BD-HF6N-R8WE-3VZP-1CGJ'],
  client: ['Mozilla/5.0 (X11; Linux x86_64) Firefox/151.0'],
  current: [true],
  effective_from: ['2026-12-01'],
  email: ['lena@acme.example'],
  expires_at: ['2026-12-01T09:30:00.000Z'],
  expires_in: [900],
  font_set: ['5d1f0c9e7a3b2486'],
  from: [2],
  invited_by: ['ada@acme.example'],
  key: ['anx_live_4Xr8Kd2Wq7Tn0Yb5Zc9Vm3Hs6Lf1Pj'],
  key_id: ['4be1d92f07c3a856'],
  kid: ['4be1d92f07c3a856'],
  name: ['Acme GmbH'],
  number: [3],
  pdf_sha256: ['9f2c4e7a1b8d3f6050c1e2a3b4d5968778695a4b3c2d1e0ff1e2d3c4b5a69788'],
  plan_id: ['business'],
  public_key: [
    '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n',
  ],
  record_hash: ['3b7d91f0a26c4e58d2c1b0a99f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c'],
  recovery_codes: ['7kq2-m9xw-4rtz'],
  recovery_codes_left: [10],
  refresh_token: [bodyExamples.refreshSession.refresh_token],
  renderer_build: ['chromium 153.0.0'],
  revision: [3],
  role: ['legal'],
  secret: ['JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'],
  signature: ['3pXv9Qb0Kd7Lr2Nw5Yt8Hc1Mf4Js6Zg-Ae_Ui3Ox7Pq0Vb5Rk9Tn2Wy4Dh8Sl1Gj6Cm3Fz7Ea0Bu5Ip9Xo2L1A'],
  template_version: ['1-8c2f4a9e'],
  tenant_name: ['Acme GmbH'],
  ticket: [bodyExamples.signInTenant.ticket],
  title: ['Data Processing Overview (Processor ROPA)'],
  to: [3, '2026-12-01'],
  totp: [true],
  uri: ['otpauth://totp/Annexa:ada@acme.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Annexa'],
  version: ['2026-12-01'],
  x: ['Gb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE'],
};

/** What the examples of the document are made of. */
export const samples: Samples = { components, members };
