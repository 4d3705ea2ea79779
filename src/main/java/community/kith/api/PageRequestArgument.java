package community.kith.api;

import community.kith.paging.PageRequest;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.OffsetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.pagination.CursorStrategy;

/** Reads {@code first}, {@code after}, {@code last} and {@code before} for a controller method that takes a {@link PageRequest}. */
final class PageRequestArgument implements HandlerMethodArgumentResolver {

    private final CursorStrategy<ScrollPosition> cursors;

    PageRequestArgument(CursorStrategy<ScrollPosition> cursors) {
        this.cursors = cursors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(PageRequest.class);
    }

    @Override
    public PageRequest resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        Integer last = field.getArgument("last");
        if (last != null) {
            long end = place(field, "before");
            if (end == 0) {
                throw new RefusedException(ErrorCode.BAD_CURSOR, "Nothing comes before this cursor.");
            }
            long start = Math.max(0, end - last);
            return new PageRequest(start, (int) (end - start));
        }
        int first = Objects.requireNonNull(field.<Integer>getArgument("first"), "a connection field has a size");
        return new PageRequest(field.getArgument("after") == null ? 0 : place(field, "after") + 1, first);
    }

    private long place(DataFetchingEnvironment field, String argument) {
        if (cursors.fromCursor(Objects.requireNonNull(field.getArgument(argument)))
                        instanceof OffsetScrollPosition position
                && !position.isInitial()
                && position.getOffset() < Integer.MAX_VALUE) {
            return position.getOffset();
        }
        throw new RefusedException(
                ErrorCode.BAD_CURSOR, argument + " is a cursor that came with an earlier page of this list.");
    }
}
