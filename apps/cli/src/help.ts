export const help = `rabat – the record of the Rabat Process on the command line

  rabat cap parse "<line>" [--json]     read a line of the Cadiz Action Plan
  rabat coverage [--chairmanship <name>] [--json]
                                        what the meetings address of the plan, computed
  rabat invite --role <role> [--email <address> --name <name>] [--delegation <code>] [--language <code>]
                                        print the link of an invitation; the portal also mails it
  rabat audit verify [--json]           recompute the history of this instance

cap and coverage work on the packaged data, without a database. invite and audit use this instance's
database: the embedded one in .data, or the server at DATABASE_URL.
Roles: contributor, deputy, focal-point (with --delegation), officer, head.

Exit codes: 0 done · 1 failed · 2 refused, with one sentence on stderr.`;
