import { useWords } from '../../state/language';
import './chosen.css';

const words = {
  remove: [(name: string) => `Remove ${name}`, (name: string) => `移除${name}`],
} as const;

interface ChosenProps {
  readonly name: string;
  readonly remove: () => void;
  /** What it was chosen as, where that is not plain. */
  readonly role?: string;
}

/** Something chosen, and the way to take it away again. */
export function Chosen({ name, remove, role }: ChosenProps) {
  const t = useWords(words);
  return (
    <span className="chosen">
      {role && <span className="muted">{role}</span>}
      <span>{name}</span>
      <button type="button" className="quiet no-print" aria-label={t.remove(name)} onClick={remove}>
        ×
      </button>
    </span>
  );
}
