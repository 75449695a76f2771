import { Login } from '../../apps/api/src/accounts/login';
import { LoginThrottle } from '../../apps/api/src/accounts/login-throttle';
import { Passwords } from '../../apps/api/src/accounts/passwords';
import { ask } from '../support/ask';
import { standingClock, type World, world } from '../support/world';

const email = 'ada@acme.example';

describe('the login throttle', () => {
  const clock = standingClock();
  let throttle: LoginThrottle;
  beforeEach(() => void (throttle = new LoginThrottle(clock.now)));
  const login = (from = '192.0.2.1', door: 'member' | 'operator' = 'member') => ({ door, email, from });
  const fail = (from?: string) => {
    const wait = throttle.begin(login(from));
    if (wait === 0) throttle.end(login(from));
    return wait;
  };

  it('counts a try before its end, and has few in flight for one account', () => {
    const waits = Array.from({ length: 20 }, () => throttle.begin(login()));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(4);
    expect(throttle.begin(login('198.51.100.7'))).toBe(1);
  });

  it('makes the wait longer and longer, and never longer than a minute', () => {
    const waits: number[] = [];
    for (let failure = 0; failure < 20; failure += 1) {
      expect(fail()).toBe(0);
      waits.push(throttle.begin(login()));
      if (waits.at(-1) === 0) throttle.end(login());
      clock.move(waits.at(-1)! * 1000);
    }
    expect(Math.max(...waits)).toBe(60);
    expect(waits.slice(-3)).toEqual([60, 60, 60]);
  });

  it('bounds rotating addresses, gently', () => {
    const waits = Array.from({ length: 200 }, (_, at) => fail(`10.0.0.${at}`));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(25);
    clock.move(10_000);
    expect(fail('10.0.1.1')).toBe(0);
    for (let failure = 0; failure < 9; failure += 1, clock.move(10_000)) fail(`10.0.2.${failure}`);
    expect(fail('10.0.3.1')).toBe(0);
    expect(fail('10.0.3.2')).toBe(10);
  });

  it('bounds one address that tries many accounts, by half a minute at most; successes cost it nothing', () => {
    const any = (at: number) => ({ door: 'member', email: `${at}@acme.example`, from: '192.0.2.1' }) as const;
    const tries = (first: number, most: number, after: (at: number) => void) =>
      Array.from({ length: most }, (_, at) => {
        const wait = throttle.begin(any(first + at));
        if (wait === 0) after(first + at);
        if (wait === 0) throttle.end(any(first + at));
        return wait;
      }).filter((wait) => wait === 0).length;
    expect(tries(0, 300, (at) => throttle.succeeded(any(at)))).toBe(300);
    expect(tries(1000, 300, () => undefined)).toBe(50);
    expect(throttle.begin({ ...any(2000), from: '198.51.100.7' })).toBe(0);
    for (let failure = 0; failure < 9; failure += 1, clock.move(30_000)) tries(3000 + failure, 1, () => undefined);
    expect([tries(4000, 1, () => undefined), throttle.begin(any(4001))]).toEqual([1, 30]);
  });

  it('keeps the doors apart, and forgets failures after a success', () => {
    for (let failure = 0; failure < 5; failure += 1) fail();
    expect(throttle.begin(login('192.0.2.1', 'operator'))).toBe(0);
    throttle.succeeded(login());
    expect(fail()).toBe(0);
  });
});

describe('the line for checking passwords', () => {
  it('is bounded: who comes when it is full is sent away at once, and the try costs nothing', async () => {
    const passwords = new Passwords();
    const throttle = new LoginThrottle(standingClock().now);
    const login = new Login(passwords, throttle);
    const attempt = {
      door: 'member',
      email,
      from: '192.0.2.1',
      password: 'x',
      find: () => Promise.resolve(null),
    } as const;
    const line = Array.from({ length: 80 }, () => passwords.hash('x'));
    for (let again = 0; again < 10; again += 1)
      expect(await login.check(attempt)).toMatchObject({ problems: [{ code: 'too_many_requests' }], retry_after: 5 });
    await Promise.all(line);
    expect(await login.check(attempt)).toMatchObject({ problems: [{ code: 'login_failed' }] });
  });
});

describe('a burst of logins', () => {
  let the: World;
  beforeAll(async () => void (the = await world()));
  afterAll(() => the.end());

  it('has at most a handful checked, even with the right password among them', async () => {
    const { emails } = await the.tenant();
    const answers = await Promise.all(
      Array.from({ length: 40 }, () =>
        ask(the, 'POST /v1/sessions', { body: { email: emails.admin, password: 'wrong' } }),
      ),
    );
    const checked = answers.filter(({ status }) => status === 401);
    expect(checked.length).toBeLessThanOrEqual(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(40 - checked.length);
  });
});
