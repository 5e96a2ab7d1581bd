import type { Words } from "./words.ts";

export const ar: Words = {
  plan: "خطة عمل قادس 2023-2027",
  everyChairmanship: "جميع الرئاسات",
  chairmanship: (name) => `الرئاسة: ${name}`,
  addressed: (addressed, total) => `جرى تناول ${addressed} من أصل ${total} إجراءً`,
  caption: (total) => `من أصل ${total} إجراءً`,
  area: "المجال",
  objective: "الهدف",
  action: "الإجراء",
  state: "الحالة",
  states: {
    addressed: "جرى تناوله",
    "not-yet": "لم يُتناول بعد",
    "unknown-parent": "لم يُتناول بعد، وهدفه غير معروف",
  },
  unknown: "غير معروف",
  unknownGroup: "المجال 4 أو 5، والهدف غير معروف",
  key: "مفتاح الرموز",
  table: "حالة الإجراءات",
  unknownParents:
    "لا تبيّن المصادر الهدف الذي يندرج ضمنه كل إجراء من الإجراءات 23 إلى 28، من بين الأهداف 7 إلى 10.",
  unofficial: "ترجمة غير رسمية",
  noChairmanship: (slug) => `لا توجد في السجل رئاسة باسم «${slug}».`,
  notReached: "تعذّر الوصول إلى البوابة: هذه الأرقام هي التي سُلّمت مع هذه الوحدة.",
  nothingHeld: (slug) => `تعذّر الوصول إلى البوابة، ولم يُسلَّم مع هذه الوحدة شيء عن «${slug}».`,
  source: "محسوبة من اجتماعات عملية الرباط المسجَّلة.",
  portal: "عرضها على البوابة",
};
