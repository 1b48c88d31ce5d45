package org.uniondraft.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench of the product, driven from outside as by somebody at the keyboard. */
class WorkbenchTest {

    private static final String TYPED = "DRAFT2026";

    @TempDir
    private Path scratch;
    private Product product;

    @BeforeEach
    void copyProduct() throws IOException {
        product = Product.copy(scratch);
    }

    private static boolean holds(Path file, String text) throws IOException {
        return Files.exists(file) && Files.readString(file).contains(text);
    }

    @Test
    void withoutADisplayOneLineSaysSo() throws Exception {
        Product.Run run = product.shell("unset DISPLAY WAYLAND_DISPLAY; exec '" + product.home() + "/uniondraft'");
        assertEquals(2, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("display"), run.err());
    }

    @Test
    void whatWasTypedComesBackAfterAKill() throws Exception {
        try (Desktop desktop = Desktop.of(product)) {
            desktop.open("UnionDraft", "en_US.UTF-8");
            Path paper = product.homeOfUser().resolve("Union papers/Welcome.udoc");
            Path kept = paper.resolveSibling(".Welcome.udoc.autosave");
            Desktop.await("the welcome paper", () -> Files.exists(paper));
            byte[] before = Files.readAllBytes(paper);
            // The paper opens with the cursor in its title; what is typed before that goes nowhere.
            Desktop.until("what is typed is kept", () -> Desktop.type(TYPED), () -> holds(kept, TYPED));
            desktop.kill();
            assertArrayEquals(before, Files.readAllBytes(paper));

            desktop.open("UnionDraft", "en_US.UTF-8");
            Desktop.await("the question", () -> Desktop.isShown("Unsaved Work"));
            Desktop.until("the answer", () -> Desktop.keys("Return"), () -> !Desktop.isShown("Unsaved Work"));
            Desktop.until("the paper is saved", () -> Desktop.keys("ctrl+s"), () -> holds(paper, TYPED));
            Desktop.await("nothing is left to recover", () -> !Files.exists(kept));
            assertFalse(holds(paper.resolveSibling("Welcome.udoc.bak"), TYPED));
        }
    }
}
