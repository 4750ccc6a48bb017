/** A permission’s label before a postposition, as Hindi wants it: "टिकट खोलना", but "टिकट खोलने की अनुमति". */
export function oblique(label: string): string {
  return label.replaceAll(/ना(?=$|\/| और )/gu, 'ने');
}
