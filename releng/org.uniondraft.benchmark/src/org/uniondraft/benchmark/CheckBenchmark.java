package org.uniondraft.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.check.CheckSession;
import org.uniondraft.check.CheckSettings;
import org.uniondraft.check.Checker;
import org.uniondraft.check.lexicon.Lexicons;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.support.Texts;

/**
 * Measures the checker with all rules that are on, warm, by processor time: megabytes of text (UTF-8) per second from 10 KB
 * to 10 MB, and what a keystroke in a paper of 100,000 characters costs until its findings are known. With the argument
 * {@code rules} it says what each rule alone costs.
 */
final class CheckBenchmark {

    private static final int[] KILOBYTES = {10, 100, 1000, 10_000};
    private static final int[] WARM_UPS = {200, 30, 5, 1};
    private static final int[] ROUNDS = {101, 31, 9, 3};
    private static final int CHARACTERS = 100_000;
    private static final int KEYSTROKES = 2000;
    private static final double AIM_SPEED = 2;
    private static final double AIM_LINEAR = 0.5;
    private static final double AIM_KEYSTROKE = 16;
    /** Of the made-up papers, with the share that each paragraph has of headings and table. */
    private static final int BYTES_PER_PARAGRAPH = 355;
    private static final double MILLION = 1e6;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Catalogs catalogs;
    private final Lexicons lexicons = new Lexicons(name -> Lexicons.class.getResourceAsStream("/lexicons/" + name),
            Path.of("no such folder"), status -> {
                throw new IllegalStateException(status.getMessage());
            });
    private final Checker checker;

    private CheckBenchmark() throws Exception {
        catalogs = PlugIns.read();
        checker = new Checker(catalogs, CheckSettings.NONE, lexicons, rule -> true, status -> {
            throw new IllegalStateException(status.getMessage(), status.getException());
        });
    }

    public static void main(String[] arguments) throws Exception {
        CheckBenchmark benchmark = new CheckBenchmark();
        System.out.printf("Check: Java %s, %d rules%n%n", Runtime.version(), benchmark.checker.ids().size());
        if (Arrays.asList(arguments).contains("rules")) {
            benchmark.rules();
        } else {
            benchmark.sizes();
            benchmark.keystrokes();
        }
    }

    private static Document paper(int bytes) {
        return OurEngine.document(PaperText.of(bytes / BYTES_PER_PARAGRAPH));
    }

    private static List<MarkedText> texts(Document document) {
        List<MarkedText> texts = new ArrayList<>();
        for (var all = document.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (object instanceof MarkedText text && text.getText() != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static long bytes(Document document) {
        return texts(document).stream().mapToLong(text -> text.getText().getBytes(StandardCharsets.UTF_8).length).sum();
    }

    private void sizes() {
        System.out.printf("%10s %10s %10s %10s%n", "KB", "ms", "MB/s", "findings");
        double first = 0;
        double last = 0;
        for (int i = 0; i < KILOBYTES.length; i++) {
            Document document = paper(KILOBYTES[i] * 1024);
            double megabytes = bytes(document) / MILLION;
            double median = median(checker, document, WARM_UPS[i], ROUNDS[i]);
            last = megabytes / median * 1000;
            first = i == 0 ? last : first;
            System.out.printf("%10.0f %10.2f %10.2f %10d%n", megabytes * 1000, median, last,
                    checker.check(document, false).findings().size());
        }
        System.out.printf("%nAt 10 MB: %.2f MB/s (aim: at least %.1f), %.2f of the speed at 10 KB (aim: at least %.2f)%n",
                last, AIM_SPEED, last / first, AIM_LINEAR);
    }

    private static double median(Checker checker, Document document, int warmUps, int rounds) {
        for (int i = 0; i < warmUps; i++) {
            checker.check(document, false);
        }
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            checker.check(document, false);
            times[i] = (CLOCK.getCurrentThreadCpuTime() - start) / MILLION;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }

    private void keystrokes() {
        Document document = paper(CHARACTERS * 3);
        int characters = texts(document).stream().mapToInt(text -> text.getText().length()).sum();
        List<MarkedText> paragraphs = texts(document).stream().filter(Paragraph.class::isInstance).toList();
        Random random = new Random(1);
        double[] times = new double[KEYSTROKES];
        try (CheckSession session = checker.open(document, false)) {
            session.update();
            for (int i = -KEYSTROKES; i < KEYSTROKES; i++) {
                MarkedText text = paragraphs.get(random.nextInt(paragraphs.size()));
                int offset = random.nextInt(text.getText().length());
                String key = "工会，1。二".substring(random.nextInt(6)).substring(0, 1);
                long start = CLOCK.getCurrentThreadCpuTime();
                Texts.insert(text, offset, key);
                session.update();
                if (i >= 0) {
                    times[i] = (CLOCK.getCurrentThreadCpuTime() - start) / MILLION;
                }
            }
        }
        Arrays.sort(times);
        System.out.printf("%nA keystroke in %d characters: median %.2f ms, 99 %% within %.2f ms, slowest %.2f ms "
                + "(aim: below %.0f ms)%n", characters, times[KEYSTROKES / 2], times[KEYSTROKES * 99 / 100],
                times[KEYSTROKES - 1], AIM_KEYSTROKE);
    }

    private void rules() {
        Document document = paper(1_000_000);
        double megabytes = bytes(document) / MILLION;
        Checker none = checker.only(List.of());
        double base = median(none, document, 10, 9);
        System.out.printf("%-40s %10s%n%-40s %10.2f%n", "rule", "ms/MB", "(reading the paper)", base / megabytes);
        for (String rule : checker.ids()) {
            double median = median(checker.only(List.of(rule)), document, 5, 7);
            System.out.printf("%-40s %10.2f%n", rule, (median - base) / megabytes);
        }
    }
}
