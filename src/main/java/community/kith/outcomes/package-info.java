/** What a person wants, in their words, and what was explored at each step of the Support Sequence. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "refusals", "changes", "people", "taxonomy", "subjects"})
package community.kith.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
