/** How somebody signs in: local accounts, an issuer of OpenID Connect, or, with the sample community, one click. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "api", "changes", "graph", "paging", "people", "refusals"})
package community.kith.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
