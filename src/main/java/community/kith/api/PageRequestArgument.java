package community.kith.api;

import community.kith.paging.Cursors;
import community.kith.paging.PageRequest;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

/**
 * Reads {@code first}, {@code after}, {@code last} and {@code before} for a controller method that takes a
 * {@link PageRequest}; {@link CheckingPages} has seen them by then.
 */
final class PageRequestArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(PageRequest.class);
    }

    @Override
    public PageRequest resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        Integer last = field.getArgument("last");
        return last == null ? forward(field) : backward(field, last);
    }

    private static PageRequest forward(DataFetchingEnvironment field) {
        Integer first = field.getArgument("first");
        long skip = field.getArgument("after") == null ? 0 : place(field, "after") + 1;
        return new PageRequest(skip, Objects.requireNonNull(first, "a connection field has a size"));
    }

    private static PageRequest backward(DataFetchingEnvironment field, int last) {
        long end = place(field, "before");
        if (end == 0) {
            throw new RefusedException(ErrorCode.BAD_CURSOR, "Nothing comes before this cursor.");
        }
        long skip = Math.max(0, end - last);
        return new PageRequest(skip, Math.toIntExact(end - skip));
    }

    private static long place(DataFetchingEnvironment field, String argument) {
        return Cursors.place(Objects.requireNonNull(field.getArgument(argument)))
                .orElseThrow();
    }
}
