import manifest from '../../../package.json';
import { define } from '../definition';

/** The version of the bundle that computes the cells, to be held against the pane's. */
export const checkVersion = define({
  id: 'CHECK_VERSION',
  parameters: {},
  result: 'string',
  run: () => manifest.version,
});
