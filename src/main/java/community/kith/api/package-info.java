/**
 * The edge that every request passes: who may ask from where, how much one request may cost, how lists are paged, and
 * what an error says. It knows no module of the domain but the plain words they share.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"paging"})
package community.kith.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
