import type { BaseContext } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { SERVICE_UNAVAILABLE } from './errors';
import type { RequestPart } from './request-plugin';

/**
 * Answers with HTTP 503 when the database being away left nothing to return, so that load balancers and clients that
 * look at the status alone see it too. A partial answer stays 200.
 */
export function unavailableStatus<Ctx extends BaseContext>(): RequestPart<Ctx> {
  return () => ({
    willSendResponse({ response }) {
      if (response.body.kind !== 'single') return;
      const { data, errors } = response.body.singleResult;
      if (errors?.length && errors.every(isUnavailable) && isEmpty(data)) response.http.status = 503;
    },
  });
}

const isUnavailable = (error: GraphQLFormattedError) => error.extensions?.code === SERVICE_UNAVAILABLE;

const isEmpty = (data: Record<string, unknown> | null | undefined) =>
  !data || Object.values(data).every((value) => value === null);
