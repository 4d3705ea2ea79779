/**
 * The sample community: a fictional neighbourhood of Wigan, loaded through the public mutations when the embedded database starts for
 * the first time. The records are in {@code src/main/resources/sample}, for everybody to read and change.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "graph", "geography"})
package community.kith.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
