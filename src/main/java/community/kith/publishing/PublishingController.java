package community.kith.publishing;

import community.kith.community.AssetTaxonomy;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The directory as Open Referral UK 3.0, for everybody. */
@Controller
@RequestMapping(PublishingConfiguration.PATH)
class PublishingController {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final PublishedDirectory directory;
    private final ReadingQuestions questions;
    private final Terms terms;

    PublishingController(PublishedDirectory directory, ReadingQuestions questions, Terms terms) {
        this.directory = directory;
        this.questions = questions;
        this.terms = terms;
    }

    @GetMapping({"", "/"})
    ResponseEntity<Map<String, Object>> about() {
        return answer(new JsonFields()
                .with("version", "HSDS-UK-3.0")
                .with("profile", "https://docs.openreferraluk.org/en/latest/")
                .with(
                        "openapi_url",
                        "https://raw.githubusercontent.com/OpenReferralUK/uk-profile/main/schema/openapi.json")
                .map());
    }

    @GetMapping("/services")
    ResponseEntity<Map<String, Object>> services(HttpServletRequest request) {
        return page(request, false);
    }

    @GetMapping("/services/{id}")
    ResponseEntity<Map<String, Object>> service(@PathVariable("id") String id) {
        return one(directory.service(id).map(JsonService::whole), "service");
    }

    @GetMapping("/service_at_locations")
    ResponseEntity<Map<String, Object>> atLocations(HttpServletRequest request) {
        return page(request, true);
    }

    @GetMapping("/service_at_locations/{id}")
    ResponseEntity<Map<String, Object>> atLocation(@PathVariable("id") String id) {
        return one(
                directory
                        .service(id)
                        .flatMap(whole -> Optional.ofNullable(whole.service().place())
                                .map(place -> JsonService.wholeAtPlace(whole, place))),
                "service at a location");
    }

    @GetMapping("/taxonomies")
    ResponseEntity<Map<String, Object>> taxonomies(HttpServletRequest request) {
        var question = new Question(request.getParameterMap());
        var page = ReadingQuestions.page(question);
        var all = Arrays.asList(AssetTaxonomy.values());
        var items = all.stream().skip(page.skip()).limit(page.size()).toList();
        return answer(question, () -> JsonPage.of(page, new Part<>(all.size(), items), JsonTerms::taxonomy));
    }

    @GetMapping("/taxonomies/{id}")
    ResponseEntity<Map<String, Object>> taxonomy(@PathVariable("id") String id) {
        return one(Terms.taxonomy(id).map(JsonTerms::taxonomy), "taxonomy");
    }

    @GetMapping("/taxonomy_terms")
    ResponseEntity<Map<String, Object>> terms(HttpServletRequest request) {
        var question = new Question(request.getParameterMap());
        var page = ReadingQuestions.page(question);
        return answer(question, () -> JsonPage.of(page, terms.page(page), JsonTerms::term));
    }

    @GetMapping("/taxonomy_terms/{id}")
    ResponseEntity<Map<String, Object>> term(@PathVariable("id") String id) {
        return one(terms.byId(id).map(JsonTerms::term), "taxonomy term");
    }

    private ResponseEntity<Map<String, Object>> page(HttpServletRequest request, boolean placed) {
        var question = new Question(request.getParameterMap());
        var asked = questions.services(question, placed);
        return answer(
                question,
                () -> JsonPage.of(
                        asked.page(),
                        asked.wanted().map(directory::services).orElseGet(() -> new Part<>(0, List.of())),
                        service -> item(service, placed)));
    }

    private static Map<String, Object> item(PublishedService service, boolean placed) {
        var place = service.place();
        return placed && place != null
                ? JsonService.briefAtPlace(service, place)
                : JsonService.brief(service).map();
    }

    private static ResponseEntity<Map<String, Object>> one(Optional<Map<String, Object>> found, String what) {
        return found.map(PublishingController::answer)
                .orElseGet(() -> refusal(
                        HttpStatus.NOT_FOUND,
                        List.of(Map.of("message", "There is no %s with this id.".formatted(what)))));
    }

    private static ResponseEntity<Map<String, Object>> answer(Question question, Supplier<Map<String, Object>> answer) {
        return question.faults().isEmpty()
                ? answer(answer.get())
                : refusal(
                        HttpStatus.BAD_REQUEST,
                        question.faults().stream()
                                .map(fault -> Map.of("parameter", fault.parameter(), "message", fault.message()))
                                .toList());
    }

    private static ResponseEntity<Map<String, Object>> answer(Map<String, Object> body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    private static ResponseEntity<Map<String, Object>> refusal(HttpStatus status, List<Map<String, String>> errors) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("errors", errors));
    }
}
