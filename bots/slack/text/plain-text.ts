const NAMED = /<([@#!])([^<>|\s]+)(?:\|([^<>]*))?>/g;
const LINK = /<([a-z][a-z0-9+.-]*:[^<>|\s]+)(?:\|([^<>]*))?>/gi;
const ESCAPES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/**
 * What somebody typed, out of the form in which Slack hands it over: people stay `<@U123>`, channels and links become what
 * one reads, and escapes become their characters again, once.
 */
export function plainText(text: string): string {
  return text
    .replace(LINK, (_whole, url: string, label: string | undefined) => link(url, label))
    .replace(NAMED, (_whole, sign: string, id: string, label: string | undefined) => named(sign, id, label))
    .replace(/&(?:lt|gt|amp);/g, (escape) => ESCAPES[escape] ?? escape);
}

// A link's words may say something else than where it leads; an address says both.
function link(url: string, label: string | undefined): string {
  return /^(?:mailto|tel):/i.test(url) ? (label ?? url.replace(/^\w+:/, '')) : url;
}

function named(sign: string, id: string, label: string | undefined): string {
  if (sign === '@') return `<@${id}>`;
  if (sign === '#') return `#${label ?? id}`;
  return `@${label?.replace(/^@/, '') ?? id.replace(/^subteam\^/, '')}`;
}
