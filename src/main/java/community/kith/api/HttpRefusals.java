package community.kith.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal of the edge as GraphQL writes errors, so that a client reads one shape whatever went wrong. */
public final class HttpRefusals {

    private final JsonMapper json;

    HttpRefusals(JsonMapper json) {
        this.json = json;
    }

    /** Writes a refusal with its status; the message is for the client. */
    public void write(HttpServletRequest request, HttpServletResponse response, ErrorCode code, String message)
            throws IOException {
        write(request, response, new RefusedException(code, message));
    }

    void write(HttpServletRequest request, HttpServletResponse response, RefusedException refused) throws IOException {
        String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        MediaType type = accept.contains(MediaTypes.APPLICATION_GRAPHQL_RESPONSE.toString())
                ? MediaTypes.APPLICATION_GRAPHQL_RESPONSE
                : MediaType.APPLICATION_JSON;
        response.setStatus(refused.code().status().value());
        response.setContentType(type.toString());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(body(refused)));
    }

    static Map<String, Object> body(RefusedException refused) {
        return Map.of("errors", List.of(refused.error().toSpecification()));
    }
}
