/** What could be suggested at each step, and why: one rule each, in lists that can be read. */
@NullMarked
package community.kith.suggestions.candidates;

import org.jspecify.annotations.NullMarked;
