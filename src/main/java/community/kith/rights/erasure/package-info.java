/** Erasure that leaves the maps of others whole, and legal holds that stop it. */
@NullMarked
package community.kith.rights.erasure;

import org.jspecify.annotations.NullMarked;
