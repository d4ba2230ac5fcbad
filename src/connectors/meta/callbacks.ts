import type { AxiosInstance } from 'axios';
import type { CallbackReceiver } from '../callback-receiver.js';
import type { OpenAccount } from '../connector.js';
import { identifier, record, records } from '../payload.js';
import type { CallBudget } from './budget.js';
import { GraphClient, graphPath } from './graph-client.js';
import { readSignedRequest } from './signed-request.js';

/** The data-deletion and deauthorize callbacks of a Meta app. */
export class MetaCallbacks implements CallbackReceiver {
  readonly family = 'meta';
  readonly field = 'signed_request';
  readonly secretKey = 'appSecret';
  readonly appIdKey = 'appId';
  readonly read = readSignedRequest;

  constructor(
    private readonly http: AxiosInstance,
    private readonly budget: CallBudget,
  ) {}

  /**
   * `GET /{app-scoped id}/ids_for_pages?page={page}` with the app's own token: the ids by which the page
   * knows the person. Meta answers only where app and page belong to one verified business; there is no
   * such thing for Instagram, whose numbers are no pages. Nothing is asked without the app's number.
   * https://developers.facebook.com/docs/facebook-login/guides/advanced/id-matching
   */
  async idsOf(account: OpenAccount, personId: string): Promise<string[]> {
    const { appId, appSecret } = account.credentials;
    if (!appId || !appSecret) return [];
    const asApp = {
      ...account,
      credentials: { appId, appSecret, accessToken: `${appId}|${appSecret}` },
    };
    const graph = new GraphClient(this.http, this.budget, asApp, 'pages');
    const page = account.externalId;
    const body = await graph.get(graphPath(personId, 'ids_for_pages'), { page, fields: 'id,page' });
    return records(body.data)
      .filter((row) => identifier(record(row.page).id) === page)
      .flatMap((row) => identifier(row.id) ?? []);
  }
}
