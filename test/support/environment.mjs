import * as jsdom from 'jsdom';
import { TestEnvironment } from 'jest-environment-node';

/**
 * Node, with jsdom as the process itself loads it: parts of it exist as ES modules only, which tests cannot
 * load, and this way it is loaded once for all test files.
 */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.jsdomOfTheProcess = jsdom;
  }
}
