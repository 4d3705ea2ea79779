package community.kith.graph;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/** Has the bookmarks of a request go with it to every thread that works for it. */
final class RequestBookmarksNow implements ThreadLocalAccessor<RequestBookmarks> {

    private static final Object KEY = RequestBookmarksNow.class.getName();

    @Override
    public Object key() {
        return KEY;
    }

    @Override
    public @Nullable RequestBookmarks getValue() {
        return RequestBookmarks.now().orElse(null);
    }

    @Override
    public void setValue(RequestBookmarks bookmarks) {
        RequestBookmarks.setNow(bookmarks);
    }

    @Override
    public void setValue() {
        RequestBookmarks.setNow(null);
    }
}
