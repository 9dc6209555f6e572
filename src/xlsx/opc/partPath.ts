/** The part that a relationship's target names; paths have no `/` in front. */
export function resolveTarget(source: string, target: string): string {
  const plain = decodePercent(target.replaceAll('\\', '/'));
  const path = plain.startsWith('/') ? plain : `${folderOf(source)}${plain}`;
  const kept: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') kept.pop();
    else if (step !== '' && step !== '.') kept.push(step);
  }
  return kept.join('/');
}

/** With its closing `/`; empty for a part in the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself is `''`. */
export function relationshipsPath(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
