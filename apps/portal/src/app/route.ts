import { preferredLocale } from "../server/accept-language.ts";

export const GET = (request: Request): Response => {
  const locale = preferredLocale(request.headers.get("accept-language"));
  return new Response(null, { status: 302, headers: { location: `/${locale}`, vary: "Accept-Language" } });
};
