import { gzipSync } from 'node:zlib';

/**
 * Fails the build when scripts that are loaded together are more than they may be, compressed. `groups` are names of
 * entries and of parts that are loaded later (`webpackChunkName`); `most` is in bytes.
 */
export class GzipLimit {
  constructor(groups, most) {
    this.groups = groups;
    this.most = most;
  }

  apply(compiler) {
    const name = 'GzipLimit';
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        const found = this.groups.map((group) => compilation.namedChunkGroups.get(group));
        const missing = this.groups.filter((_, index) => !found[index]);
        const files = new Set(found.flatMap((group) => group?.getFiles() ?? []).filter((file) => file.endsWith('.js')));
        const bytes = [...files].reduce((sum, file) => sum + gzipSync(assets[file].buffer()).length, 0);
        const what = this.groups.join(' + ');
        if (missing.length > 0)
          compilation.errors.push(new WebpackError(`There is no ${missing.join(', ')} to measure.`));
        if (bytes > this.most) {
          compilation.errors.push(new WebpackError(`${what} is ${bytes} bytes compressed, more than ${this.most}.`));
        }
      });
    });
  }
}
