package community.kith.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Where files of directories come in: {@code POST /directory/imports}, multipart. */
@RestController
@RequestMapping("/directory/imports")
class DirectoryUploadController extends UploadController {

    private static final String FOLLOW =
            "query { directoryImport(id: \"%s\") { status read taken changed unchanged skipped missing failure } }";

    private final ImportingDirectories importing;

    DirectoryUploadController(ImportingDirectories importing, ImportFiles files) {
        super(files);
        this.importing = importing;
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
            return answer(
                    FOLLOW,
                    importing.start(new ImportRequest(
                            keep(parts.getFile("file")),
                            text(parts, "format"),
                            text(parts, "mapping"),
                            mappingFile,
                            text(parts, "source"),
                            text(parts, "filter"),
                            text(parts, "feed"))));
        } finally {
            delete(mappingFile);
        }
    }
}
