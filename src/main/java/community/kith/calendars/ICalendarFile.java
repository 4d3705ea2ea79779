package community.kith.calendars;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Meetings as iCalendar (RFC 5545). No meeting says whose circle it is, or what for: calendars are shared, and lie open on desks. */
final class ICalendarFile {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String PRODUCT = "-//Kith//Circles//EN";
    private static final String TITLE = "A circle meets";

    private ICalendarFile() {}

    static String of(List<CalendarMeeting> meetings) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(zone());
        meetings.forEach(meeting -> calendar.add(event(meeting)));
        var text = new StringWriter();
        try {
            new CalendarOutputter(true, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return FoldedLines.of(text.toString());
    }

    private static VTimeZone zone() {
        TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
        return Objects.requireNonNull(zones.getTimeZone(ZONE.getId())).getVTimeZone();
    }

    /** How long a meeting lasts nobody says; so a calendar has its beginning, or its day. */
    private static VEvent event(CalendarMeeting meeting) {
        var event = new VEvent(false);
        event.add(new Uid(meeting.id().value()));
        event.add(new DtStamp(meeting.changedAt()));
        event.add(new LastModified(meeting.changedAt()));
        event.add(new Sequence(meeting.sequence()));
        event.add(
                meeting.startsAt() == null
                        ? new DtStart<>(meeting.on())
                        : new DtStart<>(meeting.on().atTime(meeting.startsAt()).atZone(ZONE)));
        event.add(new Summary(TITLE));
        if (meeting.where() != null) {
            event.add(new Location(meeting.where()));
        }
        return event;
    }
}
