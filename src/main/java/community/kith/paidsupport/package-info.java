/** What is left for paid support, and when it may be agreed: the gate, needs that cannot wait, agreements and their balance. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"graph", "refusals", "changes", "people", "taxonomy", "outcomes", "teams", "paging"})
package community.kith.paidsupport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
