import { AnyJson, Role } from '@annexa/core';
import { z } from 'zod';
import { Id } from './page.js';
import { Login, Me } from './session.js';

/** What a step of a sign-in hands out for the next step. */
export const Ticket = z.string().min(1).max(200).describe('Single-use ticket of this sign-in, good for ten minutes.');
const Code = z
  .string()
  .regex(/^\d{6}$/)
  .describe('The six digits that the authenticator app shows (RFC 6238).');
const RecoveryCode = z.string().min(8).max(40).describe('One of the recovery codes; each is good once.');
/** What WebAuthn hands between browser and server (W3C Web Authentication Level 3, section 5.10). */
export const WebAuthnJson = z.record(z.string().max(100), AnyJson).describe('JSON form of the WebAuthn dictionary.');

/** What a person signs in with. */
export const SignIn = Login.omit({ tenant: true, code: true }).meta({
  id: 'SignIn',
  description: 'What a person signs in with.',
});

/** A tenant that a person may enter. */
export const MembershipView = z
  .strictObject({
    tenant: Id('ten', 'the tenant'),
    name: z.string().max(200).describe('Name of the tenant.'),
    role: Role,
  })
  .meta({ id: 'MembershipView', description: 'A tenant that a person belongs to, with the role there.' });

/** The tenants that a person may enter. */
export const MembershipList = z
  .strictObject({ items: z.array(MembershipView).max(1000).describe('The tenants, by id.') })
  .meta({ id: 'MembershipList', description: 'The tenants that a person belongs to.' });

const methods = z
  .array(z.enum(['totp', 'recovery_code', 'passkey']))
  .min(1)
  .max(3)
  .describe('Ways that are open to this person.');
const secondFactor = z.strictObject({
  step: z.literal('second_factor').describe('The password was right; a second factor is needed.'),
  ticket: Ticket,
  methods,
});

/** Where a sign-in stands. */
export const SignInStep = z
  .discriminatedUnion('step', [
    z.strictObject({ step: z.literal('signed_in').describe('The cookie of the session is set.'), me: Me }),
    secondFactor,
    z.strictObject({
      step: z.literal('choose_tenant').describe('The account belongs to several tenants.'),
      ticket: Ticket,
      tenants: MembershipList.shape.items,
    }),
  ])
  .meta({ id: 'SignInStep', description: 'Where a sign-in stands: done, or what is asked next.' });

/** The second factor of a sign-in. */
export const SecondFactor = z
  .strictObject({ ticket: Ticket, code: Code.optional(), recovery_code: RecoveryCode.optional() })
  .meta({ id: 'SecondFactor', description: 'The second factor of a sign-in: a code of the app, or a recovery code.' });

/** The tenant that was chosen in a sign-in. */
export const TenantChoice = z
  .strictObject({ ticket: Ticket, tenant: Id('ten', 'the tenant') })
  .meta({ id: 'TenantChoice', description: 'The tenant that was chosen in a sign-in.' });

/** The tenant to go to, within a session. */
export const TenantSwitch = z
  .strictObject({ tenant: Id('ten', 'the tenant') })
  .meta({ id: 'TenantSwitch', description: 'The tenant to go to: one that the person belongs to.' });

/** What a browser asks a passkey for. */
export const PasskeyChallenge = z
  .strictObject({ ticket: Ticket, options: WebAuthnJson })
  .meta({ id: 'PasskeyChallenge', description: 'What the browser asks a passkey for, and the ticket to answer with.' });

/** What a passkey answered. */
export const PasskeyAnswer = z
  .strictObject({ ticket: Ticket, response: WebAuthnJson })
  .meta({ id: 'PasskeyAnswer', description: 'What a passkey answered.' });

/** Proof of who is there, in the middle of a session. */
export const Reauthentication = z.strictObject({ password: Login.shape.password, code: Code.optional() }).meta({
  id: 'Reauthentication',
  description: 'Proof of who is there: the password, and the code of the app where one is set up.',
});

/** An operator as the operator API knows them. */
export const OperatorView = z
  .strictObject({ id: Id('opr', 'the operator'), email: Login.shape.email })
  .meta({ id: 'OperatorView', description: 'A person of the vendor.' });

/** Where the sign-in of an operator stands. */
export const OperatorSignInStep = z
  .discriminatedUnion('step', [
    z.strictObject({
      step: z.literal('signed_in').describe('The cookie of the session is set.'),
      operator: OperatorView,
    }),
    secondFactor,
  ])
  .meta({ id: 'OperatorSignInStep', description: 'Where the sign-in of an operator stands.' });
