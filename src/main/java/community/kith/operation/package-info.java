/** What whoever runs Kith sees of it: figures and traces, with nobody in them. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package community.kith.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
