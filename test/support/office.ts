import type { HostSettings } from '../../workbench/host/settings';
import { startOffice, type StartedOffice } from '../../workbench/transport/jsdom';

/**
 * Gives each test of a file a started office.js with an empty workbook. After it, the stand-in Excel must
 * not have failed itself, nor have been asked for anything it does not have.
 */
export function withOffice(settings: Partial<HostSettings> = {}): () => StartedOffice {
  let office: StartedOffice | undefined;
  beforeEach(async () => {
    office = await startOffice(undefined, settings);
  });
  afterEach(() => {
    office?.close();
    expect(office?.session.richApi.hostFailures).toEqual([]);
    expect([...(office?.host.unknownMembers ?? [])]).toEqual([]);
    expect(office?.windowErrors).toEqual([]);
  });
  return () => {
    if (!office) throw new Error('No office.js has been started.');
    return office;
  };
}
