// The api from its own sources, as the process around the pages has it: bundled with them it would be there twice,
// and would look for its migrations beside the bundle.
module.exports = require(/* turbopackIgnore: true */ "@rabat/api");
