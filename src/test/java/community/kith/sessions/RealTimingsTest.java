package community.kith.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.RealData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The timings of two real directories: how many are read, and that none is read wrongly. */
class RealTimingsTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @Test
    void readsTheFolkestoneDirectory() {
        List<String> notes = column("folkestone-directory/data/services.csv", "Timing notes");

        assertThat(counts(notes)).isEqualTo(Map.of("Understood", 57L, "KeptAsText", 70L, "NothingSaid", 6L));
    }

    @Test
    void readsTheFoodBanksOfGreaterManchester() {
        List<String> times = column("gm-places/gm_food_banks.csv", "Opening times");

        assertThat(counts(times)).isEqualTo(Map.of("Understood", 120L, "KeptAsText", 33L, "NothingSaid", 18L));
    }

    @Test
    void readsThePharmaciesOfGreaterManchester() {
        List<Timings> weeks = records("gm-places/gm_pharmacies.csv").stream()
                .map(RealTimingsTest::week)
                .toList();

        assertThat(weeks).hasSize(631);
        assertThat(weeks)
                .filteredOn(Timings.KeptAsText.class::isInstance)
                .singleElement()
                .extracting(kept -> ((Timings.KeptAsText) kept).text())
                .asString()
                .contains("09:00-13:00:14:00-18:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10:30am - 12:30pm Every 2nd Sunday of the month    | Second Sunday of the month, 10:30 to 12:30",
                "Sundays & Tuesdays                                 | Every Tuesday and Sunday",
                "9am-10:30am on Tuesdays (term time only)           | Every Tuesday, 9:00 to 10:30 (term time only)",
                "10am-2pm on Tuesdays & Thursdays (Oct-Mar)         | Every Tuesday and Thursday from October to March, 10:00 to 14:00",
                "2:30pm - 4:30pm Every Saturday & Sunday (June - September) | Every Saturday and Sunday from June to September, 14:30 to 16:30",
                "10:45am Every 1st Sunday of the month (most months)| First Sunday of the month, from 10:45 (most months)",
                "9:30am-2:30pm on Mondays Tuesdays Thursdays Fridays| Every Monday, Tuesday, Thursday and Friday, 9:30 to 14:30",
                "7:30pm - 9:30pm 2nd and 4th Tuesdays of the month  | Second and fourth Tuesday of the month, 19:30 to 21:30",
                "10am every 1st and 3rd Thursday                    | First and third Thursday of the month, from 10:00",
                "Last Tuesday of the month                          | Last Tuesday of the month",
                "6pm-11pm Every day                                 | Every day, 18:00 to 23:00",
                "Tuesday - Friday 12noon - 2pm                      | Tuesday to Friday, 12:00 to 14:00",
                "Thursday 1.30 - 3.30pm                             | Every Thursday, 13:30 to 15:30",
                "Monday - Saturday 7.30am = 4.30pm                  | Monday to Saturday, 7:30 to 16:30",
                "Daily (except Tues & Sat) 10:30am - 12pm           | Every Monday, Wednesday, Thursday, Friday and Sunday, 10:30 to 12:00",
                "Fri 4.30 - 5.30pm Sat 10 - 11am                    | Every Friday, 16:30 to 17:30; Every Saturday, 10:00 to 11:00",
                "Tuesdays & Fridays 12pm - 3pm; 1st Saturday of month 10am - 12noon | Every Tuesday and Friday, 12:00 to 15:00; First Saturday of the month, 10:00 to 12:00",
                "Food Store is open Monday - Friday 10am - 12pm.    | Weekdays, 10:00 to 12:00",
                "Mon & Thur 1-3pm (except bank holidays)            | Every Monday and Thursday, 13:00 to 15:00 (except bank holidays)",
                "Mon - Sat 10.00 - 4.00                             | Monday to Saturday, 10:00 to 16:00",
                "Tuesday from 11am                                  | Every Tuesday, from 11:00"
            })
    void readsRealPhrases(String text, String words) {
        assertThat(described(FreeTextTimings.read(text, SINCE))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8:45am-1pm Every other Saturday                    | [SATURDAY MORNING, SATURDAY AFTERNOON]",
                "6pm Every other Wednesday                          | [WEDNESDAY EVENING]",
                "Thursday morning, tinned food and dry goods only   | [THURSDAY MORNING]",
                "11:30am - 12:30am Every Thursday                   | []",
                "9 - 4 weekdays except Wed 9 - 2                    | []",
                "Thursday 4 - 6pm Job Club Monday 1 - 2pm           | []",
                "Monday - Friday via referral and Saturdays 10am -2pm | []",
                "5pm - 8:30pm (Age 8-12 - 5-6:15pm, age 13-19 6:30 - 8:30pm) | []",
                "24/7 upon request (need to arrange for one of our team to meet you there) | []",
                "Any time                                           | []"
            })
    void keepsRealPhrasesThatAreNotSafe(String text, String dayParts) {
        assertThat(FreeTextTimings.read(text, SINCE))
                .isInstanceOfSatisfying(
                        Timings.KeptAsText.class,
                        kept -> assertThat(kept.dayParts().stream()
                                        .map(part -> part.day() + " " + part.part())
                                        .toList())
                                .hasToString(dayParts));
    }

    private static Map<String, Long> counts(List<String> texts) {
        return texts.stream()
                .map(text -> FreeTextTimings.read(text, SINCE).getClass().getSimpleName())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String described(Timings timings) {
        return switch (timings) {
            case Timings.Understood(List<Recurrence> all, var remark) ->
                all.stream().map(Recurrence::inWords).collect(Collectors.joining("; "))
                        + (remark == null ? "" : " (" + remark + ")");
            case Timings.KeptAsText kept -> kept.reason();
            case Timings.NothingSaid _ -> "";
        };
    }

    private static Timings week(CSVRecord pharmacy) {
        Map<DayOfWeek, String> columns = Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        day -> pharmacy.get("opening_hours_" + day.name().toLowerCase(Locale.ROOT))));
        return WeekdayColumns.read(columns, SINCE);
    }

    private static List<String> column(String file, String name) {
        return records(file).stream().map(each -> each.get(name)).toList();
    }

    private static List<CSVRecord> records(String file) {
        Path path = RealData.path(file);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(path, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
