import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../config';
import { type AnswerAhead, answeredAhead } from './ahead-plugin';
import { type CheckCost, limitCost } from './cost';
import { createErrorFormatter, type Log } from './errors';
import { landingPagePlugin } from './landing-page';
import { explainTokenLimit, parseOptions, validationRules } from './limits';
import { tracing } from './operation-plugin';
import type { DocumentOf } from './persisted';
import { persisted } from './persisted-plugin';
import { requestPlugin } from './request-plugin';
import { subscriptions } from './subscription-plugin';
import { unavailableStatus } from './unavailable';

export interface ApolloOptions<Ctx> {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly checkCost: CheckCost;
  readonly documentOf: DocumentOf;
  readonly ahead?: AnswerAhead<Ctx> | undefined;
  readonly log: Log;
  readonly plugins: readonly ApolloServerPlugin[];
}

/** Apollo as this server runs it. What environment variables could switch on or off is set here instead. */
export function createApollo<Ctx extends BaseContext>(options: ApolloOptions<Ctx>) {
  const { schema, limits, checkCost, documentOf, ahead, log, plugins } = options;
  const formatError = createErrorFormatter(log);
  return new ApolloServer<Ctx>({
    schema,
    introspection: true,
    csrfPrevention: true,
    // The plugin does it, with manifests and for every transport.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: parseOptions(limits),
    validationRules: validationRules(limits),
    formatError: (formatted, thrown) => explainTokenLimit(formatError(formatted, thrown), limits),
    plugins: [
      // It is on by default and wraps every field, at a third of a nested query's time.
      ApolloServerPluginCacheControlDisabled(),
      // An APOLLO_KEY in the environment would switch it on.
      ApolloServerPluginUsageReportingDisabled(),
      // A schema that looks like a subgraph's switches it on: whoever sends a header would get timings of every field.
      ApolloServerPluginInlineTraceDisabled(),
      requestPlugin<Ctx>([
        // First, while the request is as it came.
        tracing(),
        persisted(documentOf),
        limitCost(checkCost),
        subscriptions(),
        unavailableStatus(),
        ...(ahead ? [answeredAhead(ahead)] : []),
      ]),
      landingPagePlugin,
      ...plugins,
    ],
  });
}
