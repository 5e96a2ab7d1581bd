/**
 * Public types that have no JSON Schema, by entry point: those made of another type (`Result<Value>`), functions, the
 * layout of forms, what is bound to a framework that its author defines, the occasion that a decision is asked on, what is read
 * of an import before it is kept, and what is made of the record to be found.
 * Whatever is kept or sent has one.
 */
export const typesWithoutSchema: Readonly<Record<string, readonly string[]>> = {
  "./cap": ["ParentOf"],
  "./comment": ["AnswerOccasion", "Known", "Occasion"],
  "./consultation": ["PreparationOccasion", "ReadLine", "ReadTexts"],
  "./framework": [
    "AreaDefinition",
    "CoverageOf",
    "Definition",
    "Framework",
    "LevelName",
    "LineForm",
    "Named",
    "ObjectiveDefinition",
    "Reference",
    "ReferenceTo",
  ],
  "./language": ["Localised"],
  "./meeting": ["PlaceOfMeetings"],
  "./revision": ["Field", "Fields", "FormOf", "Known", "Leaf", "RecordBody"],
  "./search": ["FindableRecord", "SearchEntry"],
  "./refusal": ["Accepted", "Result"],
  "./refusal/sentences": ["Wording"],
};
