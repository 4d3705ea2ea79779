/** Conversations about what the map shows: what a person said, what was agreed, and when to look again. A history that is added to. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "refusals", "changes", "people"})
package community.kith.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
