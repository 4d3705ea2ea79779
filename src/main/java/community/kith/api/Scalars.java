package community.kith.api;

import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.regex.Pattern;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Days and times as the schema writes them, after ISO 8601. A clock time on its own is the local one. */
final class Scalars implements RuntimeWiringConfigurer {

    private static final TextScalar<LocalDate> DATE = new TextScalar<>(
            LocalDate.class,
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
            LocalDate::parse,
            "A date looks like 2026-11-24.");

    private static final TextScalar<Instant> DATE_TIME = new TextScalar<>(
            Instant.class,
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.+"),
            Instant::parse,
            "A date with a time looks like 2026-11-24T10:30:00Z.");

    private static final TextScalar<MonthDay> MONTH_DAY = new TextScalar<>(
            MonthDay.class,
            Pattern.compile("--\\d\\d-\\d\\d"),
            MonthDay::parse,
            "A day of the year looks like --12-03, for 3 December.");

    private static final TextScalar<LocalTime> TIME = new TextScalar<>(
            LocalTime.class, Pattern.compile("\\d\\d:\\d\\d(:\\d\\d)?"), LocalTime::parse, "A time looks like 10:30.");

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(scalar("Date", DATE))
                .scalar(scalar("DateTime", DATE_TIME))
                .scalar(scalar("MonthDay", MONTH_DAY))
                .scalar(scalar("Time", TIME));
    }

    private static GraphQLScalarType scalar(String name, TextScalar<?> coercing) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .description(coercing.example())
                .coercing(coercing)
                .build();
    }
}
