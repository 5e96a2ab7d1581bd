export * as answers from "./answer/queries.ts";
export { asActor, become } from "./as-actor.ts";
export { anchorFile, appendAnchors, readAnchors } from "./audit/anchor-file.ts";
export * as auditHeads from "./audit/heads.ts";
export * as audit from "./audit/queries.ts";
export * as auditTrail from "./audit/trail.ts";
export { verifyAudit } from "./audit/verify.ts";
export { backUpCluster } from "./backup/back-up-cluster.ts";
export { BackupImpossible } from "./backup/backup-impossible.ts";
export { dumpServer, restoreDump } from "./backup/dump.ts";
export type { BackupManifest } from "./backup/manifest.ts";
export { restoreCluster } from "./backup/restore-cluster.ts";
export * as calendars from "./calendar/queries.ts";
export * as chairmanships from "./chairmanship/queries.ts";
export {
  type Database,
  isDamaged,
  isRefusedLogin,
  isStopped,
  isUnavailable,
  openDatabase,
  type Transaction,
} from "./client.ts";
export { instantOf, readClock } from "./clock.ts";
export * as comments from "./comment/queries.ts";
export * as extensions from "./consultation/extensions.ts";
export * as internalDeadlines from "./consultation/internal-deadlines.ts";
export * as nextVersions from "./consultation/next-versions.ts";
export * as overview from "./consultation/overview.ts";
export * as preparations from "./consultation/preparations.ts";
export * as consultations from "./consultation/queries.ts";
export * as silence from "./consultation/silence.ts";
export { recordClosing } from "./consultation/snapshot.ts";
export * as contributions from "./contribution/queries.ts";
export * as delegations from "./delegation/queries.ts";
export * as matrix from "./disposition/matrix.ts";
export { type ListedRow, rowsOfMatrix } from "./disposition/matrix-rows.ts";
export * as matrixOverview from "./disposition/overview.ts";
export * as dispositions from "./disposition/queries.ts";
export { durabilityFaults } from "./durability.ts";
export { type Embedded, openEmbedded, runningEmbedded } from "./embedded.ts";
export * as factors from "./factor/queries.ts";
export * as files from "./file/queries.ts";
export * as forms from "./form/queries.ts";
export * as groups from "./group/queries.ts";
export * as invitations from "./invitation/queries.ts";
export * as mailCopies from "./mail/copies.ts";
export { type MailOutcome, openMailQueue } from "./mail/delivery.ts";
export * as mailLog from "./mail/log.ts";
export * as notices from "./mail/notices.ts";
export * as mails from "./mail/queries.ts";
export type { MailSubject } from "./mail/table.ts";
export * as media from "./media/queries.ts";
export * as meetings from "./meeting/queries.ts";
export { isMigrated, isSetUp, migrateDatabase } from "./migrate.ts";
export * as network from "./network/queries.ts";
export * as outcomes from "./outcome/queries.ts";
export * as partnerFacts from "./partner/queries.ts";
export * as members from "./person/members.ts";
export * as people from "./person/queries.ts";
export * as planFacts from "./plan/queries.ts";
export { type PublicChange, tellPublicChange, watchPublicChanges } from "./public-change.ts";
export * as recordEvents from "./revision/events.ts";
export { type ListedEntry, listEntries } from "./revision/list.ts";
export * as published from "./revision/live.ts";
export * as revisions from "./revision/queries.ts";
export * as search from "./search/index.ts";
export { refreshSearch } from "./search/refresh.ts";
export * as secretariat from "./secretariat/queries.ts";
export { ensureSecret, readSecrets } from "./secrets.ts";
export { demonstrationAccounts, seedDemonstration, seedRecord } from "./seed.ts";
export * as allowances from "./session/allowance-queries.ts";
export * as pendings from "./session/pending-queries.ts";
export * as sessions from "./session/queries.ts";
