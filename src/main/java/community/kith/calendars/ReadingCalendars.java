package community.kith.calendars;

import community.kith.access.Caller;
import community.kith.access.SeeingCircles;
import community.kith.circles.CircleId;
import community.kith.circles.MeetingId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a calendar program gets to read. Whether its owner may see the circle is asked each time. */
@Component
class ReadingCalendars {

    /** Meetings longer ago are nobody's to look up in a calendar; our own judgement. */
    private static final Period BEFORE = Period.ofYears(1);

    private final CircleCalendars calendars;
    private final SeeingCircles seeing;
    private final Clock clock;

    ReadingCalendars(CircleCalendars calendars, SeeingCircles seeing, Clock clock) {
        this.calendars = calendars;
        this.seeing = seeing;
        this.clock = clock;
    }

    /** The meetings behind an address, with nothing that somebody wrote; empty where it opens nothing. */
    Optional<List<CalendarMeeting>> at(String token) {
        return CalendarToken.given(token)
                .flatMap(calendars::opened)
                .filter(opened -> seeing.sees(opened.caller(), opened.circle()))
                .map(opened -> calendars
                        .meetings(opened.circle(), LocalDate.now(clock).minus(BEFORE))
                        .stream()
                        .map(CalendarMeeting::withoutWords)
                        .toList());
    }

    /** One meeting for somebody who has signed in; empty where there is none, or the circle is not theirs to see. */
    Optional<CalendarMeeting> meeting(Caller caller, CircleId circle, MeetingId meeting) {
        return seeing.looks(caller, circle, "meetingFile") ? calendars.meeting(circle, meeting) : Optional.empty();
    }
}
