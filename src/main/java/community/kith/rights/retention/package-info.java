/** How long records are kept: rules that propose, and a person who decides. Nothing is deleted by itself. */
@NullMarked
package community.kith.rights.retention;

import org.jspecify.annotations.NullMarked;
