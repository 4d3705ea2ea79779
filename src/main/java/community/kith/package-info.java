/** Kith: the community map of people, and what it suggests in the order of the Support Sequence. */
@NullMarked
package community.kith;

import org.jspecify.annotations.NullMarked;
