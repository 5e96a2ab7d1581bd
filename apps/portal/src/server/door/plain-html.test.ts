import { expect, test } from "vitest";
import { plainHtml } from "./plain-html.ts";

const body = (content: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body>${content}</body></html>`;
const plain = (content: string) => plainHtml(body(content)).html;

test("every script goes, inline and linked, wherever it stands", () => {
  expect(plain('<p>a</p><script>x</script><script src="/a.js" async=""></script>')).toBe(body("<p>a</p>"));
  expect(plain("<table><script>x</script><tr><td>a</td></tr></table>")).toBe(
    body("<table><tr><td>a</td></tr></table>"),
  );
  expect(plain("<svg><script>x</script><path/></svg><template><script>x</script><p>b</p></template>")).toBe(
    body("<svg><path/></svg><template><p>b</p></template>"),
  );
  expect(plain("<SCRIPT type=module>x</SCRIPT >")).toBe(body(""));
  expect(plainHtml("<p>a</p><script>never closed").html).toBe("<p>a</p>");
});

test("a module of our own stays and is named; nothing that only looks like it does", () => {
  const own = '<script type="module" src="/passkey.js"></script>';
  expect(plainHtml(body(own))).toMatchObject({ html: body(own), scripts: ["/passkey.js"] });
  for (const other of [
    '<script src="/passkey.js"></script>',
    '<script type="module" src="/passkey.js">x</script>',
    '<script type="module" src="//evil.example/passkey.js"></script>',
    '<script type="module" src="/_next/static/a.js"></script>',
    '<script type="module">x</script>',
  ])
    expect(plainHtml(body(other))).toMatchObject({ html: body(""), scripts: [] });
});

test("data blocks stay: they are not executed", () => {
  const block = '<script type="application/ld+json">{"name":"<!-- a"}</script>';
  expect(plain(block)).toBe(body(block));
});

test("a text that looks like markup stays, byte for byte", () => {
  for (const text of [
    '<p title="<script>alert(1)</script>">a</p>',
    "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
    "<textarea><script>alert(1)</script><!-- a --></textarea>",
    "<p>a &amp;lt; b &nbsp;\u202fé ﷺ</p>",
    "<p data-a='<!--'>a</p><p data-b='-->'>b</p>",
  ])
    expect(plain(text)).toBe(body(text));
});

test("what only looks like text but is a script goes", () => {
  expect(plain("<p>a</p><!-- --><script>/* </p> --> */</script><p>b</p>")).toBe(body("<p>a</p><p>b</p>"));
  expect(plain("<script><!-- <script> </script> --></script><p>b</p>")).toBe(body("<p>b</p>"));
});

test("script preloads go, other preloads stay", () => {
  const font = '<link rel="preload" as="font" href="/a.woff2"/>';
  const page = (links: string) => `<html><head>${links}<title>T</title></head><body></body></html>`;
  const scripts = '<link rel="preload" as="script" href="/a.js"/><link rel="modulepreload" href="/b.js"/>';
  expect(plainHtml(page(scripts + font)).html).toBe(page(font));
});

test("the renderer's markers go, text beside them joins", () => {
  expect(plain('<div hidden=""><!--$--><!--/$--></div><p>5<!-- --> of <!-- -->5</p>')).toBe(
    body("<p>5 of 5</p>"),
  );
  expect(plain("<div hidden=''>kept</div>")).toBe(body("<div hidden=''>kept</div>"));
});

test("a page may declare its status; what is not a refusal is not heard", () => {
  const declaring = (status: string) =>
    plainHtml(`<html><head><meta name="status" content="${status}"/></head></html>`);
  expect(declaring("404")).toEqual({
    html: "<html><head></head></html>",
    status: 404,
    whole: true,
    scripts: [],
  });
  expect(declaring("200").status).toBeNull();
  expect(declaring("302").status).toBeNull();
});

test("a page with a part still to come is not whole", () => {
  expect(plainHtml(body('<template id="B:0"></template><p>wait</p>')).whole).toBe(false);
  expect(plainHtml(body('<template id="mine"></template>')).whole).toBe(true);
});

test("deep nesting overflows nothing", () => {
  const deep = "<div>".repeat(20_000);
  expect(plainHtml(deep).html).toBe(deep);
});
