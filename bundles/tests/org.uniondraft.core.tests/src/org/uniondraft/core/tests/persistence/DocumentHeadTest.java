package org.uniondraft.core.tests.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.DocumentHead;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.model.Department;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.tests.support.Places;

class DocumentHeadTest {

    @TempDir
    private Path folder;

    @Test
    void theHeadSaysWhatTheWholePaperDoes() throws Exception {
        try (Stream<Path> files = Files.list(Places.repository().resolve("bundles/examples/org.uniondraft.example.papers/papers"))) {
            List<Path> papers = files.filter(file -> file.toString().endsWith(".udoc")).toList();
            assertTrue(papers.size() > 5);
            for (Path paper : papers) {
                assertEquals(expected(DocumentFiles.load(paper).document()), DocumentHead.read(paper), paper.toString());
            }
        }
    }

    private static DocumentHead expected(Document document) {
        String shortName = document.getOrganisation().getShortName();
        return new DocumentHead(document.getKind(), document.getState(), Optional.ofNullable(document.getPeriod()),
                shortName == null ? document.getOrganisation().getFullName() : shortName,
                document.getTitleBlock().getLines().stream().map(MarkedText::getText).collect(Collectors.joining()));
    }

    @Test
    void anOrganisationOfManyDepartmentsDoesNotHideTheTitle() throws Exception {
        Document document = DocumentFiles
                .load(Places.repository().resolve("bundles/examples/org.uniondraft.example.papers/papers/plan-school.udoc"))
                .document();
        for (int i = 0; i < 5000; i++) {
            Department department = ModelFactory.eINSTANCE.createDepartment();
            department.setName("第" + i + "工会小组");
            document.getOrganisation().getDepartments().add(department);
        }
        Path file = folder.resolve("large.udoc");
        DocumentFiles.save(document, file, SaveOptions.REPLACE);
        assertTrue(Files.size(file) > 1 << 17);
        assertEquals(expected(document), DocumentHead.read(file));
    }

    @Test
    void whatIsNoDocumentHasNoHead() throws Exception {
        Path file = Files.writeString(folder.resolve("no.udoc"), "<note>买菜</note>");
        assertEquals(Reason.NOT_A_DOCUMENT, assertThrows(DocumentException.class, () -> DocumentHead.read(file)).reason());
    }
}
