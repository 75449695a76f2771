import type { Printer } from '@annexa/pdf';
import type { Store } from '@annexa/store';
import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { ApiKeyDoor } from './accounts/api-key-door.js';
import { MemberJwtStrategy, OperatorJwtStrategy } from './accounts/jwt.strategy.js';
import { Login } from './accounts/login.js';
import { LoginThrottle } from './accounts/login-throttle.js';
import { Passwords } from './accounts/passwords.js';
import { SessionsController } from './accounts/sessions.controller.js';
import { Sessions } from './accounts/sessions.js';
import { TokenDoor } from './accounts/token-door.js';
import { ANNEX_TOOLS, AnnexesController } from './annexes/annexes.controller.js';
import { InTurn } from './annexes/in-turn.js';
import type { AnnexTools } from './annexes/issue-annex.js';
import { ApiKeysController } from './api-keys/api-keys.controller.js';
import { CLOCK, type Clock } from './boot/clock.js';
import { NEW_ID, type NewId } from './boot/ids.js';
import { type Logger, LOGGER } from './boot/logger.js';
import { KEYS, OPENAPI, PRINTER, STORE } from './boot/tokens.js';
import { AccessGuard } from './http/access.guard.js';
import { EndpointInterceptor } from './http/endpoint.interceptor.js';
import { Paging } from './http/paging.js';
import { ProblemFilter } from './http/problem.filter.js';
import type { Keys } from './keys.js';
import { OperatorSessionsController } from './operator/operator-sessions.controller.js';
import { ACCOUNT_TOOLS, TenantsController } from './operator/tenants.controller.js';
import { VersionsController } from './operator/versions.controller.js';
import { DocsController } from './public/docs.controller.js';
import { HealthController } from './public/health.controller.js';
import { RecordController } from './record/record.controller.js';
import { CustomFieldsController } from './settings/custom-fields.controller.js';
import { RetentionPoliciesController } from './settings/retention-policies.controller.js';
import { RevisionsController } from './settings/revisions.controller.js';
import { Rules } from './settings/rules.js';
import { SettingsController } from './settings/settings.controller.js';

/** What is opened before the application and closed after it. */
export type Parts = {
  store: Store;
  printer: Printer;
  keys: Keys;
  now: Clock;
  newId: NewId;
  logger: Logger;
  openApi: () => Promise<string>;
};

const controllers = [
  SessionsController,
  SettingsController,
  RevisionsController,
  RetentionPoliciesController,
  CustomFieldsController,
  RecordController,
  AnnexesController,
  ApiKeysController,
  OperatorSessionsController,
  TenantsController,
  VersionsController,
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
  ApiKeyDoor,
  TokenDoor,
  InTurn,
  MemberJwtStrategy,
  OperatorJwtStrategy,
];

const providersOf = (parts: Parts): Provider[] => [
  { provide: STORE, useValue: parts.store },
  { provide: PRINTER, useValue: parts.printer },
  { provide: KEYS, useValue: parts.keys },
  { provide: CLOCK, useValue: parts.now },
  { provide: NEW_ID, useValue: parts.newId },
  { provide: LOGGER, useValue: parts.logger },
  { provide: OPENAPI, useValue: parts.openApi },
  {
    provide: ANNEX_TOOLS,
    inject: [Rules, InTurn],
    useFactory: (rules: Rules, turns: InTurn): AnnexTools => ({
      rules,
      turns,
      printer: parts.printer,
      newId: parts.newId,
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
  static with(parts: Parts): DynamicModule {
    return { module: AppModule, controllers, providers: [...providersOf(parts), ...ours] };
  }
}
