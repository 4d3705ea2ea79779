/** How an activity says no: a refusal is an answer, with what is wrong, where, and what would be right. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package community.kith.refusals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
