package community.kith.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** What the headers of a GraphQL request must say, and which of the media types that we write the client likes best. */
final class RequestHeaders {

    private static final List<MediaType> WRITTEN =
            List.of(MediaType.APPLICATION_JSON, MediaTypes.APPLICATION_GRAPHQL_RESPONSE, MediaType.TEXT_EVENT_STREAM);

    private RequestHeaders() {}

    /** Checks the headers and gives the media type of the answer. */
    static MediaType check(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            throw new RefusedException(
                    ErrorCode.METHOD_NOT_ALLOWED,
                    "Queries come by POST, so that nobody's name ends up in an address. This was %s."
                            .formatted(request.getMethod()));
        }
        if (!isJson(request.getContentType())) {
            throw new RefusedException(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE, "A request has Content-Type: application/json, in UTF-8.");
        }
        return answer(request);
    }

    private static boolean isJson(String contentType) {
        try {
            MediaType type = contentType == null ? MediaType.ALL : MediaType.parseMediaType(contentType);
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static MediaType answer(HttpServletRequest request) {
        return liked(request).stream()
                .filter(liked -> liked.getQualityValue() > 0)
                .flatMap(liked -> WRITTEN.stream().filter(liked::includes))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        ErrorCode.NOT_ACCEPTABLE,
                        "Answers are written as application/graphql-response+json, application/json or"
                                + " text/event-stream."));
    }

    private static List<MediaType> liked(HttpServletRequest request) {
        try {
            List<MediaType> liked = MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
            MimeTypeUtils.sortBySpecificity(liked);
            return liked.isEmpty() ? List.of(MediaType.ALL) : liked;
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }
}
