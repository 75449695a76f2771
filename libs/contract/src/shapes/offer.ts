import { AnnexIdentity, Branding, OptionOffer, PlanLimits } from '@annexa/core';
import { z } from 'zod';

/** What the tenant may set under its plan. */
export const CatalogView = z
  .strictObject({
    catalog_version: z.string().max(32).describe('Version of the catalogue in force.'),
    plan: z
      .strictObject({
        id: z.string().max(32).describe('Id of the plan.'),
        version: z.int().min(1).describe('Version of the plan.'),
        name: z.string().max(60).describe('Name of the plan.'),
        limits: PlanLimits,
      })
      .describe('The plan in force.'),
    annex_languages: z
      .array(AnnexIdentity.shape.language)
      .max(20)
      .describe(
        'Languages in which an annex can be issued: in the plan, and the catalogue is written in them in full.',
      ),
    options: z.array(OptionOffer).max(500).describe('Every option, with what the plan allows and why.'),
  })
  .meta({ id: 'CatalogView', description: 'What may be set under this plan, with ranges and reasons.' });

/** Answer of a health probe. */
export const Health = z
  .strictObject({ status: z.enum(['live', 'ready']).describe('What is true of the process.') })
  .meta({ id: 'Health', description: 'Answer of a health probe.' });

/** What the portal is told before anyone signs in; set at run time, never at build time. */
export const PortalConfig = z
  .strictObject({
    name: Branding.shape.name,
    accent: Branding.shape.accent,
    logo: z.string().max(100).nullable().describe('Address of the logo; null: the name stands alone.'),
    support_url: Branding.shape.support_url,
    demo: z.boolean().describe('True where this is a demonstration.'),
    mail_page: z.string().max(100).nullable().describe('Address of the page with the mails of the demonstration.'),
    version: z.string().max(40).describe('Version of the program.'),
  })
  .meta({ id: 'PortalConfig', description: 'What the portal is told before anyone signs in.' });

/** A mail of the demonstration. */
const DemoMail = z.strictObject({
  id: z.string().max(100).describe('Name of the file in the mail folder.'),
  at: z.iso.datetime({ precision: 3 }).max(32).describe('When it was sent.'),
  to: z.string().max(300).describe('To whom.'),
  subject: z.string().max(300).describe('Subject.'),
  text: z.string().max(10_000).describe('The mail as text.'),
});

/** The mails of the demonstration. */
export const DemoMails = z
  .strictObject({
    folder: z.string().max(1000).describe('Folder in which the mails lie.'),
    items: z.array(DemoMail).max(200).describe('The mails, newest first.'),
  })
  .meta({ id: 'DemoMails', description: 'The mails of the demonstration, which are sent to nobody.' });
