import type { HostSettings } from '../host/settings';

const CONTROL_ID = 'addin1';
export const CONVERSATION_ID = 'conversation1';

/** Bits of the last item of hostInfo: shared runtime, custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

/** What the add-in's frame is named, so that office.js knows its host. `origin` is the host page's: `https://localhost:3000`. */
export function frameName(settings: HostSettings, origin: string): string {
  return JSON.stringify({
    baseFrameName: 'addin-frame-1',
    hostInfo: ['Excel', 'Web', '16.01', settings.language, 'session1', '', '', SHARED_RUNTIME_WITH_FUNCTIONS].join('|'),
    xdmInfo: [CONVERSATION_ID, CONTROL_ID, origin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}

/** Answers the first question of office.js: what it runs in. */
export function appContext(
  settings: HostSettings,
  about: {
    readonly origin: string;
    readonly documentName: string;
    readonly savedSettings: ReadonlyMap<string, string>;
  },
): Readonly<Record<string, unknown>> {
  return {
    _id: CONTROL_ID,
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: settings.language,
    _dataLocale: settings.contentLanguage,
    _docUrl: `${about.origin}/${encodeURIComponent(about.documentName)}`,
    _clientMode: 1,
    _settings: [...about.savedSettings],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'session1',
    _appInstanceId: 'instance1',
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(settings.requirementSets),
    _hostFullVersion: '16.0.18000.0',
    _hostCustomMessage: '',
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: 'add-in',
    _appDomains: [about.origin],
    _dialogRequirementMatrix: '{}',
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
