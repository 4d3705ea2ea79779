package community.kith.directory;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Where files of directories come in: {@code POST /directory/imports}, multipart. */
@RestController
@RequestMapping("/directory/imports")
class DirectoryUploadController {

    private final ImportingDirectories importing;
    private final ImportFiles files;

    DirectoryUploadController(ImportingDirectories importing, ImportFiles files) {
        this.importing = importing;
        this.files = files;
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> upload(HttpServletRequest request) throws IOException {
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts == null) {
            return refused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    null,
                    "Send multipart/form-data with the parts “file” and “format” or “mapping”.");
        }
        var mappingFile = keep(parts.getFile("mappingFile"));
        try {
            return answer(importing.start(new ImportRequest(
                    keep(parts.getFile("file")),
                    text(parts, "format"),
                    text(parts, "mapping"),
                    mappingFile,
                    text(parts, "source"),
                    text(parts, "filter"),
                    text(parts, "feed"))));
        } finally {
            files.delete(mappingFile);
        }
    }

    private @Nullable Path keep(@Nullable MultipartFile part) throws IOException {
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

    private static @Nullable String text(MultipartHttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static ResponseEntity<Map<String, Object>> answer(ImportAnswer answer) {
        return switch (answer) {
            case ImportAnswer.Started started ->
                ResponseEntity.status(HttpStatus.ACCEPTED)
                        .body(Map.of(
                                "id",
                                started.id().value(),
                                "follow",
                                "query { directoryImport(id: \"%s\") { status read taken changed unchanged skipped missing failure } }"
                                        .formatted(started.id())));
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

    private static ResponseEntity<Map<String, Object>> refused(
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
