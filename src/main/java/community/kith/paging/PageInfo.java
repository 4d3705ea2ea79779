package community.kith.paging;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in the whole list, as Relay's connections have it.
 *
 * @param hasNextPage whether another page follows
 * @param hasPreviousPage whether one comes before
 * @param startCursor the first item's cursor; none on an empty page
 * @param endCursor the last item's cursor; none on an empty page
 */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {}
