package community.kith.api;

import community.kith.paging.Cursors;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks what a connection field was asked for, and fills in the usual size where none was given. */
final class CheckingPages {

    private final PageLimits limits;

    CheckingPages(PageLimits limits) {
        this.limits = limits;
    }

    /** The same field with a size. */
    DataFetchingEnvironment checked(DataFetchingEnvironment field) {
        Integer first = size(field, "first");
        Integer last = size(field, "last");
        String after = cursor(field, "after");
        String before = cursor(field, "before");
        if ((first != null || after != null) && (last != null || before != null)) {
            throw new RefusedException(
                    ErrorCode.BAD_PAGE, "Give first and after to go forward, or last and before to go back, not both.");
        }
        if (last != null && before == null) {
            throw new RefusedException(ErrorCode.BAD_PAGE, "last needs before: the cursor to go back from.");
        }
        return first == null && last == null ? sized(field, before == null ? "first" : "last") : field;
    }

    private DataFetchingEnvironment sized(DataFetchingEnvironment field, String argument) {
        Map<String, Object> arguments = new HashMap<>(field.getArguments());
        arguments.put(argument, limits.size());
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(field)
                .arguments(arguments)
                .build();
    }

    private @Nullable Integer size(DataFetchingEnvironment field, String argument) {
        Integer size = field.getArgument(argument);
        if (size != null && (size < 1 || size > limits.max())) {
            throw new RefusedException(
                    ErrorCode.BAD_PAGE,
                    "%s is a number from 1 to %,d. You gave %,d.".formatted(argument, limits.max(), size));
        }
        return size;
    }

    private @Nullable String cursor(DataFetchingEnvironment field, String argument) {
        String cursor = field.getArgument(argument);
        if (cursor != null && Cursors.place(cursor).isEmpty()) {
            throw new RefusedException(
                    ErrorCode.BAD_CURSOR,
                    "%s is a cursor that came with an earlier page. This one did not.".formatted(argument));
        }
        return cursor;
    }
}
