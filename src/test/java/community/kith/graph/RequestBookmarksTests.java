package community.kith.graph;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Caller;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The bookmarks of a request hold wherever its fields are answered, on whichever thread. */
@KithTest
class RequestBookmarksTests {

    /** Nothing of it is kept in the process: it is read each time. */
    private static final String NOBODY = "{ person(id: \"nobody\") { id } }";

    private static final String ADD =
            "mutation { addPerson(input: {name: \"Ada Farrimond\"}) { person { id } userErrors { code } } }";

    @Autowired
    private WebGraphQlHandler handler;

    @BeforeEach
    void asTheService() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(Caller.service(), null, List.of()));
    }

    @AfterEach
    void asNobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysWhereAChangeHasBroughtTheGraph() {
        var request = RequestBookmarks.after(List.of());

        answer(request, ADD).errors().verify();

        assertThat(request.reached()).isNotEmpty();
        assertThat(RequestBookmarks.now()).isEmpty();
    }

    @Test
    void goesToWhateverReadsForTheRequestAndToNobodyElse() {
        answer(RequestBookmarks.after(List.of("FB:damaged")), NOBODY)
                .errors()
                .satisfy(errors -> assertThat(errors).isNotEmpty());

        answer(RequestBookmarks.after(List.of()), NOBODY).errors().verify();
    }

    @Test
    void isNotHeldUpByWhatAnotherDatabaseHadReached() {
        var request = RequestBookmarks.after(List.of());
        answer(request, ADD).errors().verify();
        var elsewhere = ofAnotherDatabase(request.reached().getLast());

        answer(RequestBookmarks.after(List.of(elsewhere)), NOBODY).errors().verify();
    }

    /** The name of the database stands near the beginning. */
    private static String ofAnotherDatabase(String bookmark) {
        var bytes = Base64.getDecoder().decode(bookmark.substring("FB:".length()));
        bytes[8] ^= 1;
        return "FB:" + Base64.getEncoder().encodeToString(bytes);
    }

    private GraphQlTester.Response answer(RequestBookmarks request, String document) {
        try (var working = request.work()) {
            return WebGraphQlTester.create(handler).document(document).execute();
        }
    }
}
