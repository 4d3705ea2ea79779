/** The words that people and groups share: interests, needs, assistive technology, what helps to take part. */
@NullMarked
@ApplicationModule(allowedDependencies = {"changes", "graph", "paging", "refusals"})
package community.kith.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
