/** Makes changes that wait for their review: a shorter period and, on another page, a switched-off feature. */
async function makeChanges(page) {
  await page.goto('/retention');
  await page.getByRole('button', { name: 'Change: User interaction logging' }).click();
  await page.getByRole('textbox', { name: 'Period' }).fill('6');
  await page.getByRole('button', { name: 'Review 1 change' }).waitFor();
}

async function openReview(page) {
  await makeChanges(page);
  await page.getByRole('button', { name: 'Review 1 change' }).click();
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /to confirm$/ })
    .waitFor();
}

async function readAnnex(page) {
  await page.goto('/annex');
  await page.getByRole('link', { name: 'View annex 1' }).first().click();
  await page.locator('[data-page="1"] canvas').waitFor();
}

async function previewChanges(page) {
  await makeChanges(page);
  await page.goto('/annex');
  await page.frameLocator('iframe').locator('.changed').first().waitFor();
}

const clickOn = (path, button, what) => async (page) => {
  await page.goto(path);
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole(what).first().waitFor();
};

const at = (path) => async (page) => void (await page.goto(path));

/** Behind the # of the link in a mail of the demonstration. */
const atLink = (path, subject) => async (page) => {
  const { items } = await (await page.request.get('/demo/mails.json')).json();
  const mail = items.find((one) => one.subject.includes(subject));
  await page.goto(`${path}#${/#([0-9A-Za-z]{43})/.exec(mail.text)[1]}`);
};

const firstTenant = async (page) => {
  await page.goto('/operator');
  await page.getByRole('link', { name: 'Acme GmbH' }).first().click();
};

/** Every screen: its name, who looks at it (tenant and role, `operator` or nobody), and the way there. */
const screens = [
  { name: 'sign-in', go: at('/sign-in') },
  { name: 'forgotten-password', go: at('/forgotten-password') },
  { name: 'reset-password', go: atLink('/reset-password', 'password') },
  { name: 'invitation', go: atLink('/invitation', 'Invitation') },
  { name: 'demo-mail', go: at('/demo/mail') },
  { name: 'not-found', go: at('/nowhere') },
  { name: 'overview', who: ['acme', 'admin'], go: at('/') },
  { name: 'overview-draft', who: ['initech', 'admin'], go: at('/') },
  { name: 'retention', who: ['acme', 'admin'], go: at('/retention') },
  { name: 'retention-changed', who: ['acme', 'admin'], go: makeChanges },
  { name: 'review', who: ['acme', 'admin'], go: openReview, dialog: true },
  { name: 'recording', who: ['globex', 'admin'], go: at('/recording') },
  { name: 'custom-fields', who: ['globex', 'admin'], go: at('/custom-fields') },
  { name: 'custom-fields-empty', who: ['acme', 'admin'], go: at('/custom-fields') },
  {
    name: 'custom-field',
    who: ['globex', 'admin'],
    go: clickOn('/custom-fields', 'Add a field', 'dialog'),
    dialog: true,
  },
  { name: 'features', who: ['globex', 'admin'], go: at('/features') },
  { name: 'profile', who: ['initech', 'admin'], go: at('/profile') },
  { name: 'annex', who: ['acme', 'legal'], go: at('/annex') },
  { name: 'annex-changed', who: ['acme', 'admin'], go: previewChanges },
  { name: 'annex-reader', who: ['acme', 'legal'], go: readAnnex, dialog: true },
  { name: 'history', who: ['globex', 'legal'], go: at('/history') },
  { name: 'members', who: ['acme', 'owner'], go: at('/members') },
  { name: 'members-denied', who: ['acme', 'viewer'], go: at('/members') },
  { name: 'invite', who: ['acme', 'owner'], go: clickOn('/members', 'Invite somebody', 'dialog'), dialog: true },
  { name: 'developers', who: ['acme', 'developer'], go: at('/developers') },
  { name: 'plan', who: ['globex', 'admin'], go: at('/plan') },
  { name: 'account', who: ['acme', 'admin'], go: at('/account') },
  { name: 'account-menu', who: ['acme', 'admin'], go: clickOn('/', /^Account menu/, 'menu'), dialog: true },
  { name: 'operator-sign-in', go: at('/operator/sign-in') },
  { name: 'operator-tenants', who: 'operator', go: at('/operator') },
  { name: 'operator-tenant', who: 'operator', go: firstTenant },
  { name: 'operator-catalog', who: 'operator', go: at('/operator/catalog') },
  { name: 'operator-plans', who: 'operator', go: at('/operator/plans') },
  { name: 'operator-people', who: 'operator', go: at('/operator/people') },
  { name: 'operator-look', who: 'operator', go: at('/operator/look') },
  { name: 'operator-account', who: 'operator', go: at('/operator/account') },
];

module.exports = { screens };
