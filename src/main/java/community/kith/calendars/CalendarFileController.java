package community.kith.calendars;

import community.kith.access.Caller;
import community.kith.circles.CircleId;
import community.kith.circles.MeetingId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Meetings as iCalendar: a file for whoever has signed in, and a calendar at a secret address. What is not there and what is not theirs is 404. */
@RestController
class CalendarFileController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ReadingCalendars reading;

    CalendarFileController(ReadingCalendars reading) {
        this.reading = reading;
    }

    @GetMapping("/circles/{circleId}/meetings/{meetingId}.ics")
    ResponseEntity<byte[]> meeting(
            @PathVariable String circleId, @PathVariable String meetingId, Authentication signedIn) {
        if (meetingId.isBlank() || !(signedIn.getPrincipal() instanceof Caller caller)) {
            return answer(Optional.empty(), "meeting.ics");
        }
        return answer(
                reading.meeting(caller, CircleId.given(circleId), new MeetingId(meetingId))
                        .map(List::of),
                "meeting.ics");
    }

    @GetMapping("/calendars/{token}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token) {
        return answer(reading.at(token), "circle.ics");
    }

    private static ResponseEntity<byte[]> answer(Optional<List<CalendarMeeting>> meetings, String name) {
        return meetings.map(found -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(name)
                                        .build()
                                        .toString())
                        .contentType(CALENDAR)
                        .body(ICalendarFile.of(found).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
