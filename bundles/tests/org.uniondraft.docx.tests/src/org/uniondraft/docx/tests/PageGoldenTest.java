package org.uniondraft.docx.tests;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.docx.pages.PaperPages;
import org.uniondraft.docx.pages.PrintedLine;
import org.uniondraft.docx.pages.PrintedPage;
import org.uniondraft.docx.pages.PrintedRule;
import org.uniondraft.tests.support.Places;
import org.uniondraft.tests.support.golden.Golden;

/** Compares the pages of sample papers with what was looked at beside the pages LibreOffice makes, and accepted. */
class PageGoldenTest {

    @ParameterizedTest
    @CsvSource({"plan-school, business", "plan-table-university, table", "audit-plan-county, gbt9704"})
    void thePagesAreAsAccepted(String name, String profile) throws IOException, DocumentException {
        List<PrintedPage> pages = PaperPages.of(Composer.compose(DocumentFiles.load(Places.repository()
                .resolve("bundles/examples/org.uniondraft.example.papers/papers/" + name + ".udoc")).document()),
                Docx.profile(profile));
        Golden.check(Places.bundle().resolve("golden/pages").resolve(name), Map.of("pages.txt", text(pages)));
    }

    private static String text(List<PrintedPage> pages) {
        StringBuilder text = new StringBuilder();
        for (PrintedPage page : pages) {
            text.append("page %d, %s x %s mm%n".formatted(page.number(), number(page.width()), number(page.height())));
            for (PrintedLine line : page.lines()) {
                if (!line.runs().isEmpty()) {
                    text.append("  %s %s %s%s %s%n".formatted(number(line.runs().getFirst().x()), number(line.top()),
                            line.role(), line.turned() ? " turned" : "", line.text()));
                }
            }
            for (PrintedRule rule : page.rules()) {
                text.append("  rule %s %s %s %s%n".formatted(number(rule.x()), number(rule.y()), number(rule.width()),
                        number(rule.height())));
            }
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static String number(double millimetres) {
        return String.format(Locale.ROOT, "%.1f", millimetres);
    }
}
