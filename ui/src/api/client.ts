import { QueryClient } from '@tanstack/react-query';
import createFetchClient, { type Middleware } from 'openapi-fetch';
import createClient from 'openapi-react-query';
import { chosenLanguage } from '../i18n/choice';
import type { paths } from './api.gen';
import { connection } from './connection';
import { asProblem } from './problem';

const UNAUTHORISED = 401;

/** Where the server is: the page may live under a path of a reverse proxy. */
export const BASE = document.baseURI.replace(/\/[^/]*$/, '');

const common: Middleware = {
  onRequest({ request }) {
    request.headers.set('X-Meterhouse', '1');
    const language = chosenLanguage();
    if (language) request.headers.set('Accept-Language', language);
    return request;
  },
  onResponse() {
    connection.report(true);
  },
  onError() {
    connection.report(false);
  },
};

export const client = createFetchClient<paths>({ baseUrl: BASE });
client.use(common);
export const $api = createClient(client);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      networkMode: 'always',
      retry: (failures, error) => !asProblem(error) && failures < 2,
      throwOnError: false,
    },
    mutations: { networkMode: 'always' },
  },
});

/** Shows the log-in page as soon as any answer says that the session is over. */
queryClient.getQueryCache().subscribe((event) => {
  if (event.type !== 'updated' || event.action.type !== 'error') return;
  if (asProblem(event.action.error)?.status === UNAUTHORISED) {
    void queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/session'] });
  }
});

/** What failed while the server was away is asked again as soon as it is back. */
connection.subscribe(() => {
  if (!connection.reachable()) return;
  void queryClient.refetchQueries({ type: 'active', predicate: (query) => query.state.status === 'error' });
});
