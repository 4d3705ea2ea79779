/** Every look at a person and every change: who, whom, what, why, when and from where, in a chain that shows when it was touched. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "changes", "graph", "paging", "people"})
package community.kith.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
