package community.kith.api;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@TestComponent
@Controller
class EdgeController {

    static final String SECRET = "Ada Lovelace of 12 High Street";

    private static final List<Letter> LETTERS = IntStream.rangeClosed('a', 'z')
            .mapToObj(c -> new Letter(Character.toString(c)))
            .toList();

    record Letter(String name) {}

    record Tree(String name) {}

    enum Colour {
        RED,
        BLUE
    }

    record Fussy(String name) {
        Fussy {
            if (name.startsWith("Ada")) {
                throw new IllegalArgumentException(SECRET);
            }
        }
    }

    @QueryMapping
    Page<Letter> letters(PageRequest page) {
        List<Letter> rows =
                LETTERS.stream().skip(page.skip()).limit(page.probe()).toList();
        return page.page(rows).of(LETTERS.size());
    }

    @QueryMapping
    Page<Letter> uncounted(PageRequest page) {
        Page<Letter> counted = letters(page);
        return new Page<>(counted.items(), counted.skip(), counted.more());
    }

    @QueryMapping
    Page<Letter> none(PageRequest page) {
        return page.page(List.<Letter>of()).of(0);
    }

    @QueryMapping
    Tree tree() {
        return new Tree("root");
    }

    @SchemaMapping
    Tree one(Tree tree) {
        return new Tree(tree.name() + ".");
    }

    @SchemaMapping
    List<Tree> many(Tree tree) {
        return List.of(tree, tree);
    }

    @SchemaMapping
    Page<Tree> page(Tree tree, PageRequest page) {
        return page.page(List.of(tree));
    }

    @QueryMapping
    LocalDate dayAfter(@Argument LocalDate date) {
        return date.plusDays(1);
    }

    @QueryMapping
    Instant moment(@Argument Instant at) {
        return at;
    }

    @QueryMapping
    LocalTime time(@Argument LocalTime at) {
        return at;
    }

    @QueryMapping
    MonthDay birthday(@Argument MonthDay on) {
        return on;
    }

    @QueryMapping
    Colour other(@Argument Colour colour) {
        return colour == Colour.RED ? Colour.BLUE : Colour.RED;
    }

    @QueryMapping
    int length(@Argument String of) {
        return of.length();
    }

    @QueryMapping
    String fails() {
        throw new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
    }

    @QueryMapping
    @Nullable
    String nothing() {
        return null;
    }

    @QueryMapping
    String cutOff() {
        throw new IllegalStateException("wrapped", new ServiceUnavailableException("localhost:1"));
    }

    @QueryMapping
    String waits() throws InterruptedException {
        new CountDownLatch(1).await();
        return "never";
    }

    @QueryMapping
    String fussy(@Argument Fussy input) {
        return input.name();
    }

    @MutationMapping
    boolean change() {
        return true;
    }
}
