package org.uniondraft.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * Compares our exporter with a bare streaming writer and with Apache POI: papers of 40, 400 and 4000 paragraphs, all
 * engines warm and taking turns in random order, medians of processor time. With the argument {@code heap} it only writes the largest paper
 * and says in how much memory.
 */
final class Benchmark {

    private static final int[] SIZES = {40, 400, 4000};
    private static final int LARGEST = 4000;
    private static final int[] WARM_UPS = {400, 80, 15};
    private static final int[] ROUNDS = {301, 101, 31};
    private static final double AIM_BARE = 1.15;
    private static final double AIM_POI = 0.45;
    private static final double MILLION = 1e6;
    /** The time the processor spent on us: what else runs on the machine does not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private Benchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        if (Arrays.asList(arguments).contains("heap")) {
            heap();
            return;
        }
        System.out.printf("Java %s, %d processors%n%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
        System.out.printf("%10s  %-12s %10s %10s %14s %10s%n", "paragraphs", "engine", "median ms", "KB",
                "time / bare", "time / POI");
        double bare = 0;
        double poi = 0;
        for (int i = 0; i < SIZES.length; i++) {
            Map<Engine, double[]> medians = measure(SIZES[i], WARM_UPS[i], ROUNDS[i]);
            double[] all = medians.values().stream().mapToDouble(result -> result[0]).toArray();
            int e = 0;
            for (Map.Entry<Engine, double[]> result : medians.entrySet()) {
                System.out.printf("%10d  %-12s %10.2f %10.0f %14.2f %10.2f%n", SIZES[i], result.getKey().name(), all[e],
                        result.getValue()[1] / 1024, all[e] / all[1], all[e] / all[2]);
                e++;
            }
            bare = all[0] / all[1];
            poi = all[0] / all[2];
        }
        System.out.printf("%nAt %d paragraphs: %.2f of the bare writer (aim: at most %.2f), %.2f of POI (aim: at most %.2f)%n",
                LARGEST, bare, AIM_BARE, poi, AIM_POI);
    }

    /** Ours, bare, POI: median in milliseconds and size in bytes. */
    private static Map<Engine, double[]> measure(int size, int warmUps, int rounds) throws Exception {
        PaperText text = PaperText.of(size);
        Engine ours = new OurEngine(text);
        byte[] file = bytes(ours);
        BareEngine bare = new BareEngine(text, file);
        if (!Arrays.equals(bare.body(), bare.expectedBody())) {
            throw new IllegalStateException("The bare writer does not write the same body any more");
        }
        List<Engine> engines = List.of(ours, bare, new PoiEngine(text, headings(file)));
        Map<Engine, double[]> times = new LinkedHashMap<>();
        for (Engine engine : engines) {
            times.put(engine, new double[rounds]);
            for (int i = 0; i < warmUps; i++) {
                engine.write(OutputStream.nullOutputStream());
            }
        }
        List<Engine> order = new ArrayList<>(engines);
        Random random = new Random(size);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Engine engine : order) {
                long start = CLOCK.getCurrentThreadCpuTime();
                engine.write(OutputStream.nullOutputStream());
                times.get(engine)[round] = (CLOCK.getCurrentThreadCpuTime() - start) / MILLION;
            }
        }
        Map<Engine, double[]> results = new LinkedHashMap<>();
        for (Engine engine : engines) {
            Arrays.sort(times.get(engine));
            results.put(engine, new double[] {times.get(engine)[rounds / 2], bytes(engine).length});
        }
        return results;
    }

    private static List<String> headings(byte[] file) throws Exception {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (!in.getNextEntry().getName().equals("word/document.xml")) {
                in.closeEntry();
            }
            return Pattern.compile("<w:pStyle w:val=\"Heading[1-3]\"/></w:pPr><w:r><w:t>([^<]*)</w:t>")
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results().map(match -> match.group(1))
                    .toList();
        }
    }

    private static byte[] bytes(Engine engine) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        engine.write(out);
        return out.toByteArray();
    }

    private static void heap() throws Exception {
        Engine ours = new OurEngine(PaperText.of(LARGEST));
        for (int i = 0; i < 5; i++) {
            ours.write(OutputStream.nullOutputStream());
        }
        System.out.printf("%d paragraphs written 5 times in a heap of at most %d MB%n", LARGEST,
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
