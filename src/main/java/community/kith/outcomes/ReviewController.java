package community.kith.outcomes;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.people.People;
import community.kith.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Looking again at outcomes, over GraphQL. */
@Controller
class ReviewController {

    private final ReviewingOutcomes reviewing;
    private final Explorations explorations;
    private final People people;

    ReviewController(ReviewingOutcomes reviewing, Explorations explorations, People people) {
        this.reviewing = reviewing;
        this.explorations = explorations;
        this.people = people;
    }

    @MutationMapping
    ReviewedOutcome reviewOutcome(@Argument NewReview input) {
        return reviewing.review(input);
    }

    @BatchMapping(typeName = "Outcome")
    Map<Outcome, List<Review>> reviews(List<Outcome> outcomes) {
        var found = explorations.of(outcomes.stream().map(Outcome::id).collect(toSet()));
        return outcomes.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        outcome -> found.getOrDefault(outcome.id(), Explored.NOTHING)
                                .reviews()
                                .reversed()));
    }

    @BatchMapping(typeName = "Review")
    Map<Review, List<Person>> present(List<Review> reviews) {
        var found = people.byIds(
                reviews.stream().flatMap(review -> review.present().stream()).collect(toSet()));
        return reviews.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        review -> review.present().stream()
                                .map(found::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }
}
