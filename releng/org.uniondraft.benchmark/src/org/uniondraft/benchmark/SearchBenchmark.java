package org.uniondraft.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.search.PaperHits;
import org.uniondraft.core.search.PaperSearch;
import org.uniondraft.core.search.SearchQuery;

/**
 * Measures the search over many papers, by processor time, with the files in the cache of the system: for words that are in
 * no paper, in some and in all. The argument is the folder of the papers that are copied to make them many.
 */
final class SearchBenchmark {

    private static final int PAPERS = 3000;
    private static final int ROUNDS = 5;
    private static final List<String> WORDS = List.of("没有这样的词语", "口述文稿", "工会", "慰问 困难");
    private static final double MILLION = 1e6;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private SearchBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        List<Path> samples;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            samples = files.filter(file -> file.toString().endsWith(".udoc")).sorted().toList();
        }
        Path folder = Files.createTempDirectory("search");
        try {
            List<Path> papers = new ArrayList<>();
            long bytes = 0;
            for (int i = 0; i < PAPERS; i++) {
                Path sample = samples.get(i % samples.size());
                papers.add(Files.copy(sample, folder.resolve(i + ".udoc")));
                bytes += Files.size(sample);
            }
            System.out.printf("Search: Java %s, %d papers, %.0f MB%n%n%-16s %8s %8s %8s%n", Runtime.version(), PAPERS,
                    bytes / MILLION, "words", "ms", "papers", "places");
            for (String words : WORDS) {
                measure(papers, words);
            }
        } finally {
            delete(folder);
        }
    }

    private static void measure(List<Path> papers, String words) throws DocumentException {
        double[] times = new double[ROUNDS];
        int found = 0;
        int places = 0;
        for (int i = 0; i < ROUNDS; i++) {
            found = 0;
            places = 0;
            long start = CLOCK.getCurrentThreadCpuTime();
            PaperSearch search = new PaperSearch(SearchQuery.of(words));
            for (Path paper : papers) {
                Optional<PaperHits> hits = search.in(paper);
                found += hits.isPresent() ? 1 : 0;
                places += hits.map(each -> each.hits().size()).orElse(0);
            }
            times[i] = (CLOCK.getCurrentThreadCpuTime() - start) / MILLION;
        }
        Arrays.sort(times);
        System.out.printf("%-16s %8.0f %8d %8d%n", words, times[ROUNDS / 2], found, places);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
