import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { applyTheme, savedTheme } from './state/theme';

applyTheme(savedTheme());
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
// The list of the fonts' parts is long and nothing waits for it: the page shows in the system's fonts until then.
void import('./fonts');
