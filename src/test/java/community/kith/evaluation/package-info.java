/** How good suggestions are, measured on real memberships. Not run with the tests: docs/evaluation.md says how to. */
@NullMarked
package community.kith.evaluation;

import org.jspecify.annotations.NullMarked;
