/** Names under which `app.module.ts` hands out what is no class. */
export const STORE = Symbol('store');
export const KEYS = Symbol('keys');
export const ANNEX_KEYS = Symbol('annex keys');
export const PRINTER = Symbol('printer');
export const SITE = Symbol('site');
export const MAILER = Symbol('mailer');
export const OPENAPI = Symbol('openapi');
export const PORTAL = Symbol('portal');
export const ABOUT = Symbol('about');
