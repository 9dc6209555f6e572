/// <reference types="custom-functions-runtime" />
import { associateSample } from './functions';
import { startPane } from './pane';

associateSample(CustomFunctions);
void Office.onReady().then(() => startPane(document, { Office, Excel }));
