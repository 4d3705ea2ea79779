package community.kith.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets only those send directories who keep the directory; they come as files, and not over GraphQL. */
final class GuardingUploads implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof Caller caller)) {
            return refused(response, HttpStatus.UNAUTHORIZED, "SIGN_IN_NEEDED", "Sign in first.");
        }
        return caller.is(RoleRules.IMPORTS.toArray(Role[]::new))
                || refused(
                        response,
                        HttpStatus.FORBIDDEN,
                        "NOT_ALLOWED",
                        "Importing directories is for these roles: directory editor.");
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
