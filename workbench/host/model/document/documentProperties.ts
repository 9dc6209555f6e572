import { readText } from '../../values/check';
import { describe, type Like, Model } from '../model';
import { CustomPropertyCollectionModel } from './customPropertyCollection';

const api = describe<Excel.DocumentProperties>()('DocumentProperties', {
  scalars: [
    'author',
    'category',
    'comments',
    'company',
    'creationDate',
    'keywords',
    'lastAuthor',
    'manager',
    'revisionNumber',
    'subject',
    'title',
  ],
  navigations: ['custom'],
});

type Words =
  'author' | 'category' | 'comments' | 'company' | 'keywords' | 'lastAuthor' | 'manager' | 'subject' | 'title';

export class DocumentPropertiesModel extends Model implements Like<Excel.DocumentProperties, Words | 'custom'> {
  readonly api = api;

  get title(): string {
    return this.read('title');
  }

  set title(title: unknown) {
    this.write('title', title);
  }

  get author(): string {
    return this.read('author');
  }

  set author(author: unknown) {
    this.write('author', author);
  }

  get subject(): string {
    return this.read('subject');
  }

  set subject(subject: unknown) {
    this.write('subject', subject);
  }

  get keywords(): string {
    return this.read('keywords');
  }

  set keywords(keywords: unknown) {
    this.write('keywords', keywords);
  }

  get comments(): string {
    return this.read('comments');
  }

  set comments(comments: unknown) {
    this.write('comments', comments);
  }

  get category(): string {
    return this.read('category');
  }

  set category(category: unknown) {
    this.write('category', category);
  }

  get company(): string {
    return this.read('company');
  }

  set company(company: unknown) {
    this.write('company', company);
  }

  get manager(): string {
    return this.read('manager');
  }

  set manager(manager: unknown) {
    this.write('manager', manager);
  }

  get lastAuthor(): string {
    return this.read('lastAuthor');
  }

  /** An ISO text on the wire, which office.js makes a Date of. A workbook that does not say reads as 1900. Assumed. */
  get creationDate(): string {
    return this.read('creationDate') || '1900-01-01T00:00:00.000Z';
  }

  get revisionNumber(): string {
    return this.read('revisionNumber') || '0';
  }

  set revisionNumber(number: unknown) {
    this.write('revisionNumber', typeof number === 'number' ? String(number) : number);
  }

  get custom(): CustomPropertyCollectionModel {
    return new CustomPropertyCollectionModel(this.host);
  }

  private read(name: string): string {
    return this.host.document.state.properties.builtIn[name] ?? '';
  }

  private write(name: string, value: unknown): void {
    const { document } = this.host;
    const { properties } = document.state;
    const builtIn = { ...properties.builtIn, [name]: readText(value) };
    document.set(document.state, 'properties', { ...properties, builtIn });
  }
}
