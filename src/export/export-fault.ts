/** An export that was asked for and cannot be given: what is wrong with the wish, and what to do. */
export class ExportFault extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExportFault';
  }
}
