import { useParam } from '../../state/url';
import { DocumentPage } from './DocumentPage';
import { List } from './List';
import './sources.css';

/** The documents that the graph stands on; with `document` in the address, what that one says. */
export default function Sources() {
  const [id] = useParam('document');
  return <div className="page sources">{id ? <DocumentPage key={id} id={id} /> : <List />}</div>;
}
