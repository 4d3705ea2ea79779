package community.kith.finder;

import community.kith.paging.PageRequest;
import community.kith.people.Openness;
import community.kith.subjects.Subjects;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The finder over GraphQL: all that a page shows is read at once. */
@Controller
class FinderController {

    private final FindingGroups finding;
    private final Subjects subjects;

    FinderController(FindingGroups finding, Subjects subjects) {
        this.finding = finding;
        this.subjects = subjects;
    }

    @QueryMapping
    Finds findGroups(@Arguments FindGroupsArguments asked, Openness openness, PageRequest page) {
        return finding.find(asked, openness, page);
    }

    @BatchMapping(typeName = "Found")
    Map<Found, Object> subject(List<Found> found) {
        return subjects.of(found, Found::pointsTo);
    }
}
