import { download } from '../../parts/csv';
import { useWords } from '../../state/language';
import type { Picture } from './drawing';
import { graphmlOf } from './graphml';
import type { Graph } from './model';
import { pngOf } from './png';
import { sceneOf } from './scene';
import { svgOf } from './svg';

const words = { save: ['Save what is shown as', '将所示内容保存为'] } as const;

interface DownloadsProps {
  readonly graph: Graph;
  readonly picture: Picture;
  /** While the picture lacks something of the graph, it cannot be saved. */
  readonly pending?: boolean;
  /** What it shows: the title within the file. */
  readonly title: string;
  /** Of the file, without its ending. */
  readonly name: string;
}

export function Downloads({ graph, picture, pending = false, title, name }: DownloadsProps) {
  const t = useWords(words);
  const scene = () => sceneOf(picture, title);
  const png = async () => download(`${name}.png`, 'image/png', await pngOf(scene()));
  const svg = () => download(`${name}.svg`, 'image/svg+xml', svgOf(scene()));
  const graphml = () => download(`${name}.graphml`, 'application/graphml+xml', graphmlOf(graph, picture.places));
  const formats = [
    ['PNG', png],
    ['SVG', svg],
    ['GraphML', graphml],
  ] as const;
  return (
    <fieldset className="choice graph-downloads no-print">
      <legend className="visually-hidden">{t.save}</legend>
      {formats.map(([format, save]) => (
        <button key={format} type="button" disabled={pending} title={`${t.save} ${format}`} onClick={() => void save()}>
          {format}
        </button>
      ))}
    </fieldset>
  );
}
