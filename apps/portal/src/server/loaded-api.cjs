module.exports = require(/* turbopackIgnore: true */ "@rabat/api");
