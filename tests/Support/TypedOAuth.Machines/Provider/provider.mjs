// An authorization server (npm oidc-provider) that rotates refresh tokens and ends a grant if a refresh token is used twice.
//
//   node provider.mjs
//
// prints the line `listening <port>`. Besides the token endpoint of oidc-provider (POST /token), the server has:
//
//   POST /seed             answers a code with a new grant; the code is the account, and the access token expires after a second
//   POST /admin/settings   { delayBefore, delayAfter, hold }: milliseconds at most, and where token requests wait ("before" or "after")
//   GET  /admin/arrived    answers when a token request waits
//   POST /admin/release    lets the waiting requests continue
//   GET  /admin/account?id the refresh tokens of an account, with the number of uses of each
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

// The warnings about the development mode and the runtime do not concern a test server on a loopback address.
console.info = console.warn = () => {};

/** Keeps everything in memory, without the limit of 1,000 entries of the adapter that oidc-provider contains. */
const models = new Map();

class Adapter {
  constructor(model) {
    if (!models.has(model)) models.set(model, new Map());
    this.entries = models.get(model);
  }

  async upsert(id, payload) { this.entries.set(id, payload); }

  async find(id) { return this.entries.get(id); }

  async findByUid(uid) { return [...this.entries.values()].find((entry) => entry.uid === uid); }

  async findByUserCode() { return undefined; }

  async destroy(id) { this.entries.delete(id); }

  async consume(id) { this.entries.get(id).consumed = Math.floor(Date.now() / 1000); }

  async revokeByGrantId(grantId) {
    for (const [id, entry] of this.entries) {
      if (entry.grantId === grantId) this.entries.delete(id);
    }
  }
}

const client = { id: 'machines', secret: 'a-secret-of-a-test' };
const provider = new Provider('http://127.0.0.1', {
  adapter: Adapter,
  clients: [{
    client_id: client.id,
    client_secret: client.secret,
    token_endpoint_auth_method: 'client_secret_post',
    grant_types: ['authorization_code', 'refresh_token'],
    redirect_uris: ['https://app.example.org/oauth2/machines-callback'],
  }],
  cookies: { keys: ['a-key-of-a-test'] },
  findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  rotateRefreshToken: true,
  scopes: ['offline_access', 'read'],
  ttl: { AccessToken: 3600, Grant: 86400, IdToken: 3600, RefreshToken: 86400 },
});
provider.on('server_error', (ctx, error) => console.error(error));

const settings = { delayBefore: 0, delayAfter: 0, hold: null };
const accounts = new Map(); // account → { grantId, tokens: Map of refresh token → uses, requests, clients }
const owners = new Map(); // refresh token → account
let waiting = [];
let watchers = [];

const delay = (limit) => (limit > 0 ? new Promise((resolve) => { setTimeout(resolve, Math.random() * limit); }) : undefined);

function hold(place) {
  if (settings.hold !== place) return undefined;
  return new Promise((resolve) => {
    waiting.push(resolve);
    for (const watcher of watchers.splice(0)) watcher();
  });
}

provider.use(async (ctx, next) => {
  if (ctx.path !== '/token') {
    await next();
    return;
  }

  await hold('before');
  await delay(settings.delayBefore);
  await next();
  const used = ctx.oidc?.params?.refresh_token;
  const account = accounts.get(owners.get(used));
  if (account) {
    account.requests += 1;
    account.tokens.set(used, (account.tokens.get(used) ?? 0) + 1);
    account.clients.push(ctx.get('x-machine'));
    if (ctx.status === 200) {
      owners.set(ctx.body.refresh_token, owners.get(used));
      account.tokens.set(ctx.body.refresh_token, 0);
    }
  }

  await delay(settings.delayAfter);
  await hold('after');
});

async function seed(accountId) {
  const grant = new provider.Grant({ accountId, clientId: client.id });
  grant.addOIDCScope('offline_access read');
  const grantId = await grant.save();
  const token = new provider.RefreshToken({
    accountId,
    client: await provider.Client.find(client.id),
    grantId,
    gty: 'authorization_code',
    scope: 'offline_access read',
  });
  const value = await token.save();
  accounts.set(accountId, { grantId, tokens: new Map([[value, 0]]), requests: 0, clients: [] });
  owners.set(value, accountId);
  return { access_token: `seed-${accountId}`, token_type: 'Bearer', expires_in: 1, refresh_token: value, scope: 'read' };
}

function describe(accountId) {
  const account = accounts.get(accountId);
  const stored = models.get('RefreshToken');
  return {
    requests: account.requests,
    clients: account.clients,
    isAlive: models.get('Grant').has(account.grantId) && [...account.tokens.keys()].some((token) => stored.get(token) && !stored.get(token).consumed),
    tokens: [...account.tokens].map(([token, uses]) => ({ token, uses })),
  };
}

async function read(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

const handler = provider.callback();
const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://127.0.0.1');
  const answer = (body) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  };
  if (url.pathname === '/seed') answer(await seed(new URLSearchParams(await read(request)).get('code')));
  else if (url.pathname === '/admin/settings') answer(Object.assign(settings, JSON.parse(await read(request))));
  else if (url.pathname === '/admin/account') answer(describe(url.searchParams.get('id')));
  else if (url.pathname === '/admin/arrived') {
    if (waiting.length === 0) await new Promise((resolve) => { watchers.push(resolve); });
    answer({ waiting: waiting.length });
  } else if (url.pathname === '/admin/release') {
    settings.hold = null;
    for (const resolve of waiting.splice(0)) resolve();
    answer({});
  } else handler(request, response);
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`listening ${server.address().port}\n`));

// The parent process holds the other end: the server ends with it.
process.stdin.on('end', () => process.exit(0)).resume();
