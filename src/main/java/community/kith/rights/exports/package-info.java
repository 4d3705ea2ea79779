/** Exports for subject access: everything about a person, with each piece about somebody else held for a decision. */
@NullMarked
package community.kith.rights.exports;

import org.jspecify.annotations.NullMarked;
