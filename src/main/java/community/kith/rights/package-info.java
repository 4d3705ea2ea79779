/** The rights of the person over what is kept about them: to have it, to have it erased, and that it is not kept for ever. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "refusals", "changes", "people", "paging", "community", "subjects"})
package community.kith.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
