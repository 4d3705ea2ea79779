package community.kith.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Bookmark;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/** What a request brings and where it comes to is its own; what the copy of the service has written is for all. */
class NotingBookmarksTest {

    private static final Bookmark BROUGHT = Bookmark.from("brought");
    private static final Bookmark WRITTEN = Bookmark.from("written");

    private final Neo4jBookmarkManager bookmarks = new GraphConfiguration().bookmarks();
    private final RequestBookmarks request = RequestBookmarks.after(List.of("brought"));

    @BeforeEach
    void listens() {
        var context = new GenericApplicationContext();
        context.addApplicationListener(new NotingBookmarks(bookmarks));
        context.refresh();
        bookmarks.setApplicationEventPublisher(context);
    }

    @Test
    void waitsForWhatTheRequestBringsAndOnlyThere() {
        try (var working = request.work()) {
            assertThat(bookmarks.getBookmarks()).containsExactly(BROUGHT);
        }

        assertThat(bookmarks.getBookmarks()).isEmpty();
    }

    @Test
    void notesWhereTheRequestCameTo() {
        try (var working = request.work()) {
            bookmarks.updateBookmarks(bookmarks.getBookmarks(), Set.of(WRITTEN));
        }

        assertThat(request.reached()).containsExactly("written");
        assertThat(bookmarks.getBookmarks()).containsExactly(WRITTEN);
    }

    /** As Spring Data does it after a statement that failed: the session then still has what it began with. */
    @Test
    void makesNobodyElseWaitForWhatTheDatabaseHasNotReached() {
        bookmarks.updateBookmarks(Set.of(), Set.of(WRITTEN));
        try (var working = request.work()) {
            Collection<Bookmark> used = bookmarks.getBookmarks();
            bookmarks.updateBookmarks(used, used);
        }

        assertThat(bookmarks.getBookmarks()).containsExactly(WRITTEN);
        assertThat(request.reached()).isEmpty();
    }

    @Test
    void keepsWhatThisCopyHasWrittenItselfWhenItComesBack() {
        bookmarks.updateBookmarks(Set.of(), Set.of(BROUGHT));
        try (var working = request.work()) {
            Collection<Bookmark> used = bookmarks.getBookmarks();
            bookmarks.updateBookmarks(used, used);
        }

        assertThat(bookmarks.getBookmarks()).containsExactly(BROUGHT);
    }

    @Test
    void notesNothingForARequestOfWhatAnotherWrote() {
        bookmarks.updateBookmarks(Set.of(), Set.of(WRITTEN));

        assertThat(request.reached()).isEmpty();
    }

    @Test
    void keepsTheLatestFew() {
        try (var working = request.work()) {
            for (var time = 0; time < 10; time++) {
                bookmarks.updateBookmarks(bookmarks.getBookmarks(), Set.of(Bookmark.from("moment " + time)));
            }
        }

        assertThat(request.reached()).containsExactly("moment 6", "moment 7", "moment 8", "moment 9");
    }
}
