const danish = {
  title: 'Værktøj til udvikling',
  faults: 'Fejl på bestilling',
  fault: 'Fejl',
  noAnswer: '(intet svar)',
  request: 'Ved tilføjelsens forespørgsel nr.',
  plan: 'Bestil fejlen',
  planned: (which: number, code: string): string => `Forespørgsel ${String(which)} fra nu af: ${code}.`,
  others: 'Andre hænder',
  value: 'Værdi',
  coauthor: 'Skriv i den markerede celle som medforfatter',
  coauthored: (address: string): string => `En medforfatter har skrevet i ${address}.`,
  protect: 'Beskyt arket',
  protectedNow: (name: string): string => `${name} er beskyttet.`,
  recalculate: 'Genberegn alt',
  excel: 'Hvilken Excel',
  language: 'Sprog',
  theme: 'Tema',
  platform: 'Platform (grænser og tomme celler)',
  restart: 'Start tilføjelsen på ny',
};

type ToolboxWords = typeof danish;

const english: ToolboxWords = {
  title: 'Tools for development',
  faults: 'Faults on demand',
  fault: 'Fault',
  noAnswer: '(no answer)',
  request: "At the add-in's request no.",
  plan: 'Order the fault',
  planned: (which, code) => `Request ${String(which)} from now on: ${code}.`,
  others: 'Other hands',
  value: 'Value',
  coauthor: 'Write into the selected cell as a co-author',
  coauthored: (address) => `A co-author has written into ${address}.`,
  protect: 'Protect the sheet',
  protectedNow: (name) => `${name} is protected.`,
  recalculate: 'Compute everything anew',
  excel: 'Which Excel',
  language: 'Language',
  theme: 'Theme',
  platform: 'Platform (limits and blank cells)',
  restart: 'Start the add-in anew',
};

export const toolboxWords = (language: string): ToolboxWords => (language.startsWith('da') ? danish : english);
