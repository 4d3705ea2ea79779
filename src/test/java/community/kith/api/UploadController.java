package community.kith.api;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@TestComponent
@RestController
class UploadController {

    @PostMapping("/upload")
    long upload(@RequestParam MultipartFile file) {
        return file.getSize();
    }
}
