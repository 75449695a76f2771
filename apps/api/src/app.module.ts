import type { Printer } from '@annexa/pdf';
import type { Store } from '@annexa/store';
import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { ApiKeyDoor } from './accounts/api-key-door.js';
import { MemberJwtStrategy, OperatorJwtStrategy } from './accounts/jwt.strategy.js';
import { BrowserSessions } from './accounts/browser-sessions.js';
import { CookieDoor } from './accounts/cookie-door.js';
import { KnockThrottle } from './accounts/knock-throttle.js';
import { Login } from './accounts/login.js';
import { LoginThrottle } from './accounts/login-throttle.js';
import { Passwords } from './accounts/passwords.js';
import { PersonCheck } from './accounts/person-check.js';
import { RolesController } from './accounts/roles.controller.js';
import { SessionsController } from './accounts/sessions.controller.js';
import { Sessions } from './accounts/sessions.js';
import { Tickets } from './accounts/tickets.js';
import { TokenDoor } from './accounts/token-door.js';
import type { AnnexKeys } from './annex-keys/annex-keys.js';
import { AnnexKeysController } from './annex-keys/annex-keys.controller.js';
import { ANNEX_TOOLS, AnnexesController } from './annexes/annexes.controller.js';
import { InTurn } from './annexes/in-turn.js';
import type { AnnexTools } from './annexes/issue-annex.js';
import { RevocationsController } from './annexes/revocations.controller.js';
import { ApiKeysController } from './api-keys/api-keys.controller.js';
import { BrandingController } from './branding/branding.controller.js';
import { type About, PortalConfigController } from './branding/portal-config.controller.js';
import { Processor } from './branding/processor.js';
import { CLOCK, type Clock } from './boot/clock.js';
import { NEW_ID, type NewId } from './boot/ids.js';
import { type Logger, LOGGER } from './boot/logger.js';
import { ABOUT, ANNEX_KEYS, KEYS, MAILER, OPENAPI, PORTAL, PRINTER, SITE, STORE } from './boot/tokens.js';
import { ExportsController } from './exports/exports.controller.js';
import { AccessGuard } from './http/access.guard.js';
import { EndpointInterceptor } from './http/endpoint.interceptor.js';
import { Paging } from './http/paging.js';
import { ProblemFilter } from './http/problem.filter.js';
import type { Site } from './http/site.js';
import { Acceptances } from './invitations/acceptances.js';
import { Invitations } from './invitations/invitations.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import type { Keys } from './keys.js';
import { AccountNotices } from './mail/account-notices.js';
import { DemoMailsController } from './mail/demo-mails.controller.js';
import { Errands } from './mail/errands.js';
import type { Mailer } from './mail/mailer.js';
import { Post } from './mail/post.js';
import { MembersController } from './members/members.controller.js';
import { OperatorSecurityController } from './operator/operator-security.controller.js';
import { OperatorSessionsController } from './operator/operator-sessions.controller.js';
import { OperatorSignIns } from './operator/operator-sign-ins.js';
import { OperatorsController } from './operator/operators.controller.js';
import { ACCOUNT_TOOLS, TenantsController } from './operator/tenants.controller.js';
import { FrameworkController } from './operator/framework.controller.js';
import { VersionsController } from './operator/versions.controller.js';
import { Passkeys } from './passkeys/passkeys.js';
import { PasskeysController } from './passkeys/passkeys.controller.js';
import { PasswordChanges } from './passwords/password-changes.js';
import { PasswordNotices } from './passwords/password-notices.js';
import { PasswordResets } from './passwords/password-resets.js';
import { PasswordsController } from './passwords/passwords.controller.js';
import type { Portal } from './portal/open-portal.js';
import { DocsController } from './public/docs.controller.js';
import { HealthController } from './public/health.controller.js';
import { RecordController } from './record/record.controller.js';
import { RedlinesController } from './redlines/redlines.controller.js';
import { CodeThrottle } from './second-factor/code-throttle.js';
import { SecondFactorSetup } from './second-factor/second-factor-setup.js';
import { SecondFactors } from './second-factor/second-factors.js';
import { SecurityChanges } from './second-factor/security-changes.js';
import { SecurityController } from './second-factor/security.controller.js';
import { CustomFieldsController } from './settings/custom-fields.controller.js';
import { PreviewsController } from './settings/previews.controller.js';
import { RetentionPoliciesController } from './settings/retention-policies.controller.js';
import { RevisionsController } from './settings/revisions.controller.js';
import { Rules } from './settings/rules.js';
import { SettingsController } from './settings/settings.controller.js';
import { BrowserSessionsController } from './sign-in/browser-sessions.controller.js';
import { SignInTickets } from './sign-in/sign-in-tickets.js';
import { SignIns } from './sign-in/sign-in.js';
import { Verifier } from './verify/verifier.js';
import { VerifyController } from './verify/verify.controller.js';
import { VocabularyController } from './vocabulary/vocabulary.controller.js';

/** What is opened before the application and closed after it. */
export type Parts = {
  store: Store;
  printer: Printer;
  keys: Keys;
  annexKeys: AnnexKeys;
  now: Clock;
  newId: NewId;
  logger: Logger;
  openApi: () => Promise<string>;
  mailer: Mailer;
  site: Site;
  /** Folder of the built portal; null: the API alone. */
  portalFolder: string | null;
  about: About;
};

const controllers = [
  SessionsController,
  BrowserSessionsController,
  PasskeysController,
  PasswordsController,
  SecurityController,
  MembersController,
  InvitationsController,
  DemoMailsController,
  RolesController,
  SettingsController,
  RevisionsController,
  PreviewsController,
  RetentionPoliciesController,
  CustomFieldsController,
  RecordController,
  RedlinesController,
  AnnexesController,
  ExportsController,
  RevocationsController,
  VerifyController,
  VocabularyController,
  AnnexKeysController,
  ApiKeysController,
  OperatorSessionsController,
  OperatorSecurityController,
  OperatorsController,
  TenantsController,
  VersionsController,
  FrameworkController,
  BrandingController,
  PortalConfigController,
  HealthController,
  DocsController,
];

const ours = [
  Rules,
  Paging,
  Login,
  LoginThrottle,
  Passwords,
  Sessions,
  BrowserSessions,
  Tickets,
  PersonCheck,
  CodeThrottle,
  SecondFactors,
  SecondFactorSetup,
  SignInTickets,
  SignIns,
  OperatorSignIns,
  Passkeys,
  PasswordChanges,
  PasswordNotices,
  AccountNotices,
  Post,
  Processor,
  SecurityChanges,
  PasswordResets,
  Invitations,
  Acceptances,
  KnockThrottle,
  Errands,
  ApiKeyDoor,
  TokenDoor,
  CookieDoor,
  InTurn,
  Verifier,
  MemberJwtStrategy,
  OperatorJwtStrategy,
];

const providersOf = (parts: Parts, portal: Portal | null): Provider[] => [
  { provide: STORE, useValue: parts.store },
  { provide: PRINTER, useValue: parts.printer },
  { provide: KEYS, useValue: parts.keys },
  { provide: ANNEX_KEYS, useValue: parts.annexKeys },
  { provide: CLOCK, useValue: parts.now },
  { provide: NEW_ID, useValue: parts.newId },
  { provide: LOGGER, useValue: parts.logger },
  { provide: MAILER, useValue: parts.mailer },
  { provide: SITE, useValue: parts.site },
  { provide: OPENAPI, useValue: parts.openApi },
  { provide: PORTAL, useValue: portal },
  { provide: ABOUT, useValue: parts.about },
  {
    provide: ANNEX_TOOLS,
    inject: [Rules, InTurn],
    useFactory: (rules: Rules, turns: InTurn): AnnexTools => ({
      rules,
      turns,
      printer: parts.printer,
      newId: parts.newId,
      annexKeys: parts.annexKeys,
      site: parts.site,
    }),
  },
  {
    provide: ACCOUNT_TOOLS,
    inject: [Passwords],
    useFactory: (passwords: Passwords) => ({ store: parts.store, passwords, newId: parts.newId, now: parts.now }),
  },
  { provide: APP_GUARD, useClass: AccessGuard },
  { provide: APP_INTERCEPTOR, useClass: EndpointInterceptor },
  { provide: APP_FILTER, useClass: ProblemFilter },
];

/** The only wiring room: config → store → printer → controllers. */
@Module({})
export class AppModule {
  static with(parts: Parts, portal: Portal | null): DynamicModule {
    return { module: AppModule, controllers, providers: [...providersOf(parts, portal), ...ours] };
  }
}
