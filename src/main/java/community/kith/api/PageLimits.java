package community.kith.api;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many nodes a page has, settings {@code kith.api.page.*}.
 *
 * @param size without {@code first} or {@code last}; 20 unless set
 * @param max at most; 100 unless set
 */
record PageLimits(
        @DefaultValue("20") int size, @DefaultValue("100") int max) {

    PageLimits {
        if (size < 1 || max < size) {
            throw new IllegalArgumentException(
                    "kith.api.page.size is 1 or more and kith.api.page.max no less, not " + size + " and " + max);
        }
    }
}
