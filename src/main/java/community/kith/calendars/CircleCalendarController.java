package community.kith.calendars;

import community.kith.access.Caller;
import community.kith.circles.CircleId;
import graphql.GraphQLContext;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Opening and ending a circle's calendar, over GraphQL. */
@Controller
class CircleCalendarController {

    private final OpeningCalendars opening;

    CircleCalendarController(OpeningCalendars opening) {
        this.opening = opening;
    }

    @MutationMapping
    OpenedCalendar openCircleCalendar(@Argument CircleCalendarInput input, GraphQLContext request) {
        return opening.open(Caller.of(request).orElseThrow(), CircleId.given(input.circleId()));
    }

    @MutationMapping
    ClosedCalendar closeCircleCalendar(@Argument CircleCalendarInput input, GraphQLContext request) {
        return opening.close(Caller.of(request).orElseThrow(), CircleId.given(input.circleId()));
    }

    /** As the schema has it. */
    record CircleCalendarInput(String circleId) {}
}
