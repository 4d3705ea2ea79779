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
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

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

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> upload(MultipartHttpServletRequest request) throws IOException {
        var mappingFile = keep(request.getFile("mappingFile"));
        var file = keep(request.getFile("file"));
        return answer(importing.start(new ImportRequest(
                file,
                text(request, "format"),
                text(request, "mapping"),
                mappingFile,
                text(request, "source"),
                text(request, "filter"),
                text(request, "feed"))));
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

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> notMultipart(HttpMediaTypeNotSupportedException refused) {
        return refused(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                null,
                "Send multipart/form-data with the parts “file” and “format” or “mapping”.");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> brokenMultipart(MultipartException broken) {
        if (broken instanceof MaxUploadSizeExceededException tooLarge) {
            throw tooLarge;
        }
        return refused(HttpStatus.BAD_REQUEST, null, "The multipart request is broken or breaks off.");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> notPosted(HttpRequestMethodNotSupportedException refused) {
        return refused(HttpStatus.METHOD_NOT_ALLOWED, null, "Send the file with POST.");
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
