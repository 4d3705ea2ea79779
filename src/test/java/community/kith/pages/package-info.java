/** The pages in a real browser, as the people who use them find them. */
@NullMarked
package community.kith.pages;

import org.jspecify.annotations.NullMarked;
