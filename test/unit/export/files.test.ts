import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutputError, writeFiles } from '../../../src/export/files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asterism-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string): string => join(folder, name);

async function* torn(): AsyncGenerator<string> {
  yield 'half of';
  throw new Error('The database went away.');
}

it('writes files into folders that it makes', async () => {
  await writeFiles([
    { path: path('a/b/c.txt'), text: ['one ', 'two'] },
    { path: path('d.txt'), text: [] },
  ]);
  expect(readFileSync(path('a/b/c.txt'), 'utf8')).toBe('one two');
  expect(readFileSync(path('d.txt'), 'utf8')).toBe('');
  expect(readdirSync(folder).sort()).toEqual(['a', 'd.txt']);
});

it('leaves what was there, and nothing new, when the making of any file fails', async () => {
  writeFileSync(path('old.txt'), 'old');
  const outputs = [
    { path: path('old.txt'), text: ['new'] },
    { path: path('other.txt'), text: torn() },
  ];
  await expect(writeFiles(outputs)).rejects.toThrow('The database went away.');
  expect(readFileSync(path('old.txt'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['old.txt']);
});

it('moves files to their places only when all is verified', async () => {
  const verify = async (): Promise<void> => {
    expect(existsSync(path('a.txt'))).toBe(false);
    throw new Error('Changed.');
  };
  await expect(writeFiles([{ path: path('a.txt'), text: ['a'] }], verify)).rejects.toThrow('Changed.');
  expect(readdirSync(folder)).toEqual([]);
});

it('says which path it cannot write and why', async () => {
  mkdirSync(path('folder'));
  writeFileSync(path('file'), '');
  const write = (name: string): Promise<void> => writeFiles([{ path: path(name), text: ['a'] }]);
  await expect(write('folder')).rejects.toThrow(
    new OutputError(path('folder'), { name: '', message: '', code: 'EISDIR' }).message,
  );
  await expect(write('file/below')).rejects.toThrow(OutputError);
  await expect(write('file/below')).rejects.toThrow(`Expected to write ${path('file/below')}, got E`);
  expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
});
