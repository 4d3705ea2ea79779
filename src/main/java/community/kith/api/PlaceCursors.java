package community.kith.api;

import community.kith.paging.Cursors;
import org.springframework.graphql.data.pagination.CursorStrategy;

/** The cursors of our pages, for Spring. */
final class PlaceCursors implements CursorStrategy<Long> {

    @Override
    public boolean supports(Class<?> type) {
        return type == Long.class;
    }

    @Override
    public String toCursor(Long place) {
        return Cursors.at(place);
    }

    @Override
    public Long fromCursor(String cursor) {
        return Cursors.place(cursor)
                .orElseThrow(
                        () -> new RefusedException(ErrorCode.BAD_CURSOR, "This is no cursor that came with a page."));
    }
}
