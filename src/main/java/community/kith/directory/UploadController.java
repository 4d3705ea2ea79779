package community.kith.directory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** What all that take files to be imported have in common: where the files lie meanwhile, and the form of the answer. */
public abstract class UploadController {

    private final ImportFiles files;

    protected UploadController(ImportFiles files) {
        this.files = files;
    }

    /** Deletes a file that is not needed any more; nothing for null. */
    protected final void delete(@Nullable Path file) {
        files.delete(file);
    }

    /** What came as a part, as a file that nobody else can read; null for nothing. */
    protected final @Nullable Path keep(@Nullable MultipartFile part) throws IOException {
        if (part == null) {
            return null;
        }
        var path = files.create();
        try (InputStream in = part.getInputStream()) {
            Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            files.delete(path);
            throw failure;
        }
        return path;
    }

    /** What came as a text; null for nothing but spaces. */
    protected static @Nullable String text(MultipartHttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /**
     * How an import is followed, or why it was refused.
     *
     * @param follow the query that follows it, with {@code %s} for its id
     */
    protected static ResponseEntity<Map<String, Object>> answer(String follow, ImportAnswer answer) {
        return switch (answer) {
            case ImportAnswer.Started started ->
                ResponseEntity.status(HttpStatus.ACCEPTED)
                        .body(Map.of("id", started.id().value(), "follow", follow.formatted(started.id())));
            case ImportAnswer.Refused refused -> {
                var status = switch (refused.kind()) {
                    case REQUEST -> HttpStatus.BAD_REQUEST;
                    case CONTENT -> HttpStatus.UNPROCESSABLE_CONTENT;
                    case BUSY -> HttpStatus.CONFLICT;
                };
                yield refused(status, refused.field(), refused.message());
            }
        };
    }

    /** A refusal as it is answered. */
    protected static ResponseEntity<Map<String, Object>> refused(
            HttpStatus status, @Nullable String field, String message) {
        var error =
                new HashMap<String, Object>(Map.of("message", message, "extensions", Map.of("code", status.name())));
        if (field != null) {
            error.put("field", field);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("errors", List.of(error)));
    }
}
