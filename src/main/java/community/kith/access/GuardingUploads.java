package community.kith.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets only those send directories, or circles, who may; they come as files, and not over GraphQL. */
final class GuardingUploads implements HandlerInterceptor {

    private final Set<Role> roles;
    private final String refusal;

    private GuardingUploads(Set<Role> roles, String refusal) {
        this.roles = Set.copyOf(roles);
        this.refusal = refusal;
    }

    /** Directories come from who keeps them. */
    static GuardingUploads ofDirectories() {
        return new GuardingUploads(RoleRules.IMPORTS, "Importing directories is for these roles: directory editor.");
    }

    /** Relationship circles come from who looks after Kith for the organisation. */
    static GuardingUploads ofCircles() {
        return new GuardingUploads(
                RoleRules.CIRCLE_IMPORTS, "Importing relationship circles is for these roles: administrator.");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof Caller caller)) {
            return refused(response, HttpStatus.UNAUTHORIZED, "SIGN_IN_NEEDED", "Sign in first.");
        }
        return caller.is(roles.toArray(Role[]::new)) || refused(response, HttpStatus.FORBIDDEN, "NOT_ALLOWED", refusal);
    }

    private static boolean refused(HttpServletResponse response, HttpStatus status, String code, String message)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}".formatted(message, code));
        return false;
    }
}
