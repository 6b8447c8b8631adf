import sirv from 'sirv';
import { inProject } from './root.js';

/** A strict policy as portals have it, so that a breach shows here first; a page names the Trusted Types it makes. */
const contentSecurityPolicy = (trustedTypes) =>
  [
    "default-src 'self'",
    "style-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');
const kitPolicy = contentSecurityPolicy('lit-html');
const workbenchPolicy = contentSecurityPolicy('lit-html budget-workbench');

/** By extension; sirv names a charset for HTML only. */
const typesWithCharset = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  map: 'application/json',
  svg: 'image/svg+xml',
};

/** Answers requests with the files of `site/`, as a careful portal's server would. */
export function siteHandler() {
  const files = sirv(inProject('site'), {
    dev: true,
    setHeaders(response, path) {
      const isWorkbench = path.startsWith('/workbench/') || path.startsWith('workbench/');
      response.setHeader('Content-Security-Policy', isWorkbench ? workbenchPolicy : kitPolicy);
      response.setHeader('X-Content-Type-Options', 'nosniff');
      const type = typesWithCharset[/[^.]*$/.exec(path)[0]];
      if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
    },
  });
  return (request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' });
      response.end(`Not found: ${request.url}\n`);
    });
}
