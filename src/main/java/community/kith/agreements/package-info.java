/** What a person agreed may be shared, with whom and for what. Nothing is shared that nobody agreed to. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "refusals", "changes", "people"})
package community.kith.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
