import { metadata } from './metadata';
import { functionsPage } from './page';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files that are made from the table, by name: Excel's metadata in both languages, and the page of documentation. */
export function functionFiles(): Readonly<Record<'functions.json' | 'functions-da.json' | 'funktioner.md', string>> {
  return {
    'functions.json': json(metadata('en')),
    'functions-da.json': json(metadata('da')),
    'funktioner.md': functionsPage(),
  };
}
