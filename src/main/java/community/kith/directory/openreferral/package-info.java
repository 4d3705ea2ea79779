/** Open Referral UK 3.0: services with their organisation, places and times, from a file or page by page from a feed. */
@NullMarked
package community.kith.directory.openreferral;

import org.jspecify.annotations.NullMarked;
