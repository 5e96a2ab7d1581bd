/**
 * Public types that have no JSON Schema, by entry point: parameters and answers of functions that are never kept or
 * sent as they are. Whatever is kept or sent has one.
 */
export const typesWithoutSchema: Readonly<Record<string, readonly string[]>> = {
  "./audit": ["TrailPosition"],
  "./comment": [
    "AnswerOccasion",
    "AnswerRow",
    "Checked",
    "ClearanceStep",
    "Known",
    "LatestEvent",
    "Occasion",
    "SimilarWordings",
    "WordingPart",
  ],
  "./consultation": ["OpeningWish", "Place", "PreparationOccasion", "ReadLine", "ReadTexts"],
  "./language": ["Localised"],
  "./mail": [
    "Letter",
    "LetterConsultation",
    "LetterEvent",
    "LetterInvitation",
    "LetterItem",
    "LetterReceipt",
    "MailPosition",
    "Notice",
    "ReminderLead",
  ],
  "./media": ["PackagePart", "Taken"],
  "./meeting": ["PlaceOfMeetings"],
  "./partner": ["Deed", "Delegate"],
  "./revision": [
    "EntryState",
    "Field",
    "FieldDifference",
    "Fields",
    "FormOf",
    "Known",
    "Leaf",
    "RecordBody",
    "Standing",
  ],
  "./search": ["ExcerptPart"],
  "./session": ["Allowance", "AllowanceRule", "AllowanceScope", "Lane", "LaneName"],
  "./refusal": ["Accepted", "RefusalCode", "Refused", "Result"],
  "./refusal/sentences": ["Wording"],
};
