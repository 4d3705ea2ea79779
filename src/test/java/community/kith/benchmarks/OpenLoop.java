package community.kith.benchmarks;

import community.kith.benchmarks.Throughput.Answer;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Questions that come at a steady rate, whether those before have been answered or not, as people do. How long one took counts from
 * when it was due, so that a service that stands still is not asked less and does not look quick.
 */
public final class OpenLoop {

    private final IntFunction<Answer> ask;

    public OpenLoop(IntFunction<Answer> ask) {
        this.ask = ask;
    }

    /** One question: when it was due after the beginning, and how long until it was answered. */
    public record Asked(Duration due, Duration took, Answer answer) {}

    /** Everything that was asked, in the order in which it was due. */
    public record Run(List<Asked> asked) {

        /** What was due in a part of the run. */
        public Run between(Duration from, Duration until) {
            return new Run(asked.stream()
                    .filter(each ->
                            each.due().compareTo(from) >= 0 && each.due().compareTo(until) < 0)
                    .toList());
        }

        public long count(Answer answer) {
            return asked.stream().filter(each -> each.answer() == answer).count();
        }

        /** Within what time a share of those that were answered were, in milliseconds. */
        public double millis(double share) {
            var took = asked.stream()
                    .filter(each -> each.answer() == Answer.ANSWERED)
                    .map(Asked::took)
                    .sorted()
                    .toList();
            return took.isEmpty()
                    ? Double.NaN
                    : took.get((int) Math.min(took.size() - 1, took.size() * share))
                                    .toNanos()
                            / 1e6;
        }
    }

    /** Asks at a rate for a time, and waits for the last answer. */
    public Run run(double aSecond, Duration time) {
        var asked = new ConcurrentLinkedQueue<Asked>();
        var questions = (int) (aSecond * time.toSeconds());
        var begun = System.nanoTime();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var question = 0; question < questions; question++) {
                var number = question;
                var due = (long) (question / aSecond * 1e9);
                LockSupport.parkNanos(begun + due - System.nanoTime());
                all.submit(() -> {
                    var answer = answer(number);
                    asked.add(new Asked(
                            Duration.ofNanos(due), Duration.ofNanos(System.nanoTime() - begun - due), answer));
                });
            }
        }
        return new Run(inOrder(asked));
    }

    private Answer answer(int number) {
        try {
            return ask.apply(number);
        } catch (RuntimeException broken) {
            return Answer.WRONG;
        }
    }

    private static List<Asked> inOrder(Collection<Asked> asked) {
        return asked.stream().sorted(Comparator.comparing(Asked::due)).toList();
    }
}
