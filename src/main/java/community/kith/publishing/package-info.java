/** The directory as others read it: Open Referral UK 3.0, for everybody, with nothing about people. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "geography", "community", "taxonomy", "sessions"})
package community.kith.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
