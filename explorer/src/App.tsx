import { ApolloProvider } from '@apollo/client/react';
import { clientAsOf } from './api/client';
import { QueryLogProvider } from './api/query-log';
import { Shell } from './shell/Shell';
import { useAsOf } from './state/as-of';
import { LanguageProvider } from './state/language';

export function App() {
  const [asOf] = useAsOf();
  return (
    <LanguageProvider>
      <ApolloProvider client={clientAsOf(asOf)}>
        <QueryLogProvider>
          <Shell />
        </QueryLogProvider>
      </ApolloProvider>
    </LanguageProvider>
  );
}
