/** Numbers of the partner countries in ISO 3166-1, by which the atlas knows them. */
const african =
  "dz012 bj204 bf854 cv132 cm120 cf140 td148 cg178 ci384 cd180 gq226 ga266 gm270 gh288 gn324 gw624 lr430 " +
  "ly434 ml466 mr478 ma504 ne562 ng566 st678 sn686 sl694 tg768 tn788";
const european =
  "at040 be056 bg100 hr191 cy196 cz203 dk208 ee233 fi246 fr250 de276 gr300 hu348 ie372 it380 lv428 lt440 " +
  "lu442 mt470 nl528 no578 pl616 pt620 ro642 sk703 si705 es724 se752 ch756";

/** "ma" → "504"; undefined for what is no country of the Dialogue. */
export const countryNumbers: ReadonlyMap<string, string> = new Map(
  `${african} ${european}`.split(" ").map((entry) => [entry.slice(0, 2), entry.slice(2)]),
);
