import { environment, publicOrigin } from "../../env.ts";
import { visitorApi } from "../api.ts";

/** What every open answer is made from: the record as anybody may read it, and where readers reach it. */
export const served = () => ({ api: visitorApi(), origin: publicOrigin(environment()) });
