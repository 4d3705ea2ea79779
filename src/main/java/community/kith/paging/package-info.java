/** One page of a long list, in words that a repository can speak without knowing GraphQL or a database. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package community.kith.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
