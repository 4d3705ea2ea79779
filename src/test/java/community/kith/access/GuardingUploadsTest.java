package community.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Directories come from who keeps them, circles from who looks after Kith, and from nobody else. */
class GuardingUploadsTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private GuardingUploads guard = GuardingUploads.ofDirectories();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void areForDirectoryEditors(Role role) throws IOException {
        assertThat(send(Caller.of(new AccountId("account"), "Somebody", null, Set.of(role))))
                .isEqualTo(role == Role.DIRECTORY_EDITOR);
        assertThat(response.getStatus()).isEqualTo(role == Role.DIRECTORY_EDITOR ? 200 : 403);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void ofCirclesAreForAdministrators(Role role) throws IOException {
        guard = GuardingUploads.ofCircles();

        assertThat(send(Caller.of(new AccountId("account"), "Somebody", null, Set.of(role))))
                .isEqualTo(role == Role.ADMINISTRATOR);
        assertThat(response.getStatus()).isEqualTo(role == Role.ADMINISTRATOR ? 200 : 403);
    }

    @Test
    void askStrangersToSignIn() throws IOException {
        assertThat(send(null)).isFalse();
        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getContentAsString())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"Sign in first.\",\"extensions\":{\"code\":\"SIGN_IN_NEEDED\"}}]}");
    }

    private boolean send(@Nullable Caller caller) throws IOException {
        if (caller != null) {
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of()));
        }
        return guard.preHandle(new MockHttpServletRequest(), response, new Object());
    }
}
